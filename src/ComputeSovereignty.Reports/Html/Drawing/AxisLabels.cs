using System.Globalization;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>Which categories are written below a chart, and how, so that no label runs into the next.</summary>
/// <param name="Texts">One label a category; empty where none is written.</param>
/// <param name="Rotation">The angle of the labels in degrees; null where they are level.</param>
internal sealed partial record AxisLabels(IReadOnlyDictionary<string, string> Texts, double? Rotation = null)
{
    private const double CharacterWidth = 7.5;
    private const double IdeographWidth = 13;
    private const double Gap = 8;
    private const int MostLines = 3;
    private const int MostSlanted = 12;
    private const double MostSlantedWidth = 150;
    private const double Slant = 40;

    // What stands left of the plot: a slanted label may reach into it.
    private const double LeftOfPlot = 50;

    /// <summary>Gets how far a slanted label falls, as a part of its width.</summary>
    internal static double Fall { get; } = Math.Sin(Slant * Math.PI / 180);

    // How far a slanted label reaches to the left, as a part of its width.
    private static double Across { get; } = Math.Cos(Slant * Math.PI / 180);

    /// <summary>Labels the categories: all of them where they fit, the first of each year where they are parts of years, in several lines or at a slant where they are names, otherwise every n-th.</summary>
    /// <param name="categories">The categories.</param>
    /// <param name="width">The width that there is for all of them, pixels.</param>
    internal static AxisLabels Of(IReadOnlyList<string> categories, double width)
    {
        double room = width / Math.Max(1, categories.Count);
        if (categories.Count == 0 || categories.Max(Width) <= room)
        {
            return Level(categories, categories);
        }

        if (categories.All(static c => YearOf(c) is not null))
        {
            return Thinned(categories, [.. categories.Select((c, i) => i == 0 || YearOf(c) != YearOf(categories[i - 1]) ? YearOf(c)! : string.Empty)], room);
        }

        string[] wrapped = [.. categories.Select(c => Wrapped(c, room))];
        if (wrapped.All(w => w.Split('\n') is var lines && lines.Length <= MostLines && lines.Max(Width) <= room))
        {
            return Level(categories, wrapped);
        }

        bool names = categories.Any(static c => c.Any(char.IsLetter));
        return names && categories.Count <= MostSlanted ? Level(categories, [.. categories.Select((c, i) => Short(c, Math.Min(MostSlantedWidth, (LeftOfPlot + ((i + 0.5) * room)) / Across)))]) with { Rotation = -Slant } : Thinned(categories, categories, room);
    }

    private static AxisLabels Level(IReadOnlyList<string> categories, IReadOnlyList<string> labels) =>
        new(categories.Zip(labels).ToDictionary(static p => p.First, static p => p.Second, StringComparer.Ordinal));

    private static AxisLabels Thinned(IReadOnlyList<string> categories, IReadOnlyList<string> labels, double room)
    {
        int count = labels.Count(static l => l.Length > 0);
        int every = (int)Math.Ceiling(Math.Max(1, labels.Max(Width) * count / (room * labels.Count)));
        int written = 0;
        return Level(categories, [.. labels.Select(l => l.Length > 0 && written++ % every == 0 ? l : string.Empty)]);
    }

    /// <summary>Estimates the width of a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>Pixels.</returns>
    internal static double WidthOf(string label) => label.Sum(static c => IsIdeograph(c) ? IdeographWidth : CharacterWidth);

    // Words are broken at blanks, Chinese anywhere.
    private static string Wrapped(string label, double room)
    {
        string text = string.Empty;
        string line = string.Empty;
        foreach (Match piece in Piece().Matches(label))
        {
            string longer = $"{line}{(line.Length > 0 && piece.Groups["blank"].Length > 0 ? " " : string.Empty)}{piece.Groups["word"].Value}";
            bool fits = line.Length == 0 || Width(longer) <= room;
            text = fits ? text : $"{text}{line}\n";
            line = fits ? longer : piece.Groups["word"].Value;
        }

        return text + line;
    }

    // At a slant a long name would take the height of the plot, or begin left of the picture; the figures have it in full.
    private static string Short(string label, double most)
    {
        string text = label;
        while (WidthOf(text) > most && text.Length > 2)
        {
            text = text[..^1];
        }

        return text.Length == label.Length ? label : $"{text[..^1].TrimEnd()}…";
    }

    private static double Width(string label) => WidthOf(label) + Gap;

    private static bool IsIdeograph(char letter) => letter >= '\u2e80';

    // 2028Q1, 2028H1, 2028M03, 2028 Q1, 2028-01
    private static string? YearOf(string label) =>
        label.Length > 4 && int.TryParse(label.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1900 and < 2200 && !char.IsDigit(label[4])
            ? label[..4]
            : null;

    [GeneratedRegex(@"(?<blank> *)(?<word>[\u2e80-\uffef][、，。）（]?|[^ \u2e80-\uffef]+)")]
    private static partial Regex Piece();
}
