using System.Globalization;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Axes of grids that name a lever as people call it, with values in the unit in which they state it.</summary>
/// <remarks>
/// <c>Domestic HBM capacity: 1, 1.25, 1.5</c> lists values; <c>Domestic HBM capacity: 1 to 2, 5 values</c> takes them in even steps;
/// the name alone takes the case as it stands, both ends of the lever's slider, and the middle of the way to each; <c>Domestic HBM capacity: 7 values</c> more of them.
/// Amounts that would bring every figure to the end of what it may be are refused: beyond, nothing changes any more.
/// </remarks>
public static partial class LeverAxis
{
    /// <summary>How many values a range has where nothing else is said.</summary>
    public const int UsualValues = 5;

    private const int MostValues = 100;

    /// <summary>Reads an axis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where the text comes from, for messages, such as <c>--grid</c>.</param>
    /// <param name="panel">The levers of the case.</param>
    /// <param name="catalog">Its figures.</param>
    /// <param name="axis">The axis, where the text is one.</param>
    /// <param name="finding">What is wrong, where it is not.</param>
    /// <returns>Whether the text is an axis.</returns>
    public static bool TryRead(string text, string origin, LeverPanel panel, ParameterCatalog catalog, out GridAxis? axis, out Finding? finding)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(catalog);
        (axis, finding) = (null, null);
        string[] parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        SourceCell place = new($"{origin} \"{text}\"", string.Empty, string.Empty);
        if (panel.Find(parts[0]) is not { } lever)
        {
            finding = new(Severity.Error, place, Unknown(parts[0], panel));
            return false;
        }

        double[]? amounts = parts.Length == 1 ? Usual(lever, UsualValues) : Spread(lever, parts[1]) ?? Range(lever, parts[1]) ?? List(lever, parts[1]);
        if (amounts is not { Length: > 0 })
        {
            finding = new(Severity.Error, place, LeverChoiceMessages.NoValues(lever.Lever.Title))
            {
                Found = Message.Verbatim(parts[^1]),
                Allowed = LeverChoiceMessages.HowToGiveValues(lever.StatedIn, Figure.Count(MostValues)),
            };
            return false;
        }

        finding = Beyond(lever, amounts, catalog, place);
        if (finding is not null)
        {
            return false;
        }

        axis = new(lever.Lever.Title, [.. amounts.Distinct().Select(amount => new GridStep(lever.Say(amount), lever.Lever.Changes(amount, catalog)))]);
        return true;
    }

    /// <summary>Writes an axis as <see cref="TryRead"/> reads it.</summary>
    /// <param name="name">The lever.</param>
    /// <param name="from">The first value, as it was typed; empty with <paramref name="to"/> for the usual values.</param>
    /// <param name="to">The last value.</param>
    /// <param name="count">How many values; empty for the usual number.</param>
    public static string Text(string name, string from, string to, string count)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(count);
        string values = $"{(count.Length == 0 ? $"{UsualValues}" : count)} values";
        return from.Length + to.Length > 0 ? $"{name}: {Given(from)} to {Given(to)}, {values}"
            : values == $"{UsualValues} values" ? name
            : $"{name}: {values}";
    }

    /// <summary>Says that there is no lever of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="panel">The levers that there are.</param>
    internal static Message Unknown(string name, LeverPanel panel)
    {
        Message[] titles = [.. panel.Levers.Select(static l => l.Lever.Title)];
        Message example = titles.FirstOrDefault(static t => $"{t}".Contains("HBM", StringComparison.Ordinal)) ?? titles[0];
        return Message.Sentences(LeverChoiceMessages.NoLever(new(name), example), NearestName.Suggestion(name, Speaker.All.SelectMany(s => titles.Select(s.Say))));
    }

    private static string Given(string typed) => typed.Length == 0 ? "?" : typed;

    // Where figures stop at what they may be, those beyond say nothing: 95 points more than 50% are as 80 points more.
    private static Finding? Beyond(PanelLever lever, IReadOnlyList<double> amounts, ParameterCatalog catalog, SourceCell place)
    {
        ParameterEntry[] entries = lever.Lever.Move == LeverMove.AddWithin ? [.. lever.Lever.Addresses.SelectMany(catalog.Matching).Where(static e => e.Number is not null)] : [];
        if (entries.Length == 0)
        {
            return null;
        }

        double least = -entries.Max(static e => e.Number!.Value - e.Schema.Minimum);
        double most = entries.Max(static e => e.Schema.Maximum - e.Number!.Value);
        double[] beyond = [.. amounts.Where(a => a < least - 1e-9 || a > most + 1e-9)];
        return beyond.Length == 0 ? null : new(Severity.Error, place, LeverChoiceMessages.TooFar(lever.Lever.Title, lever.BaseWords))
        {
            Found = Message.Verbatim(string.Join("; ", beyond.Select(a => Numeral(lever.Stated(a))))),
            Allowed = LeverChoiceMessages.FromTo(new(Numeral(lever.Stated(least))), new(Numeral(lever.Stated(most))), lever.StatedIn),
        };
    }

    private static string Numeral(double number) => CellValue.Numeral(number);

    private static double[]? Spread(PanelLever lever, string text) =>
        Many().Match(text) is { Success: true } match && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is >= 2 and <= MostValues and var count ? Usual(lever, count) : null;

    // As many values on either side of the case as it stands, or one more above; two are the ends.
    private static double[] Usual(PanelLever lever, int count)
    {
        (double least, double neutral, double most) = (lever.Minimum, lever.Lever.Neutral, lever.Maximum);
        int below = neutral <= least ? 0 : neutral >= most ? count - 1 : (count - 1) / 2;
        int above = count - 1 - below;
        return count == 2 ? [least, most]
            : [.. Enumerable.Range(0, count).Select(i => lever.Snap(i < below ? least + (i * (neutral - least) / below) : i == below ? neutral : neutral + ((i - below) * (most - neutral) / above)))];
    }

    private static double[]? Range(PanelLever lever, string text)
    {
        if (Ends().Match(text) is not { Success: true } match || !Number(match.Groups[1].Value, out double from) || !Number(match.Groups[2].Value, out double to))
        {
            return null;
        }

        int count = match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : UsualValues;
        return count is < 2 or > MostValues ? null : [.. Enumerable.Range(0, count).Select(i => lever.Amount(Math.Round(from + (i * (to - from) / (count - 1)), 6)))];
    }

    private static double[]? List(PanelLever lever, string text)
    {
        string[] values = text.Split([',', ';'], StringSplitOptions.TrimEntries);
        return values.Length <= MostValues && values.All(static v => Number(v, out _)) ? [.. values.Select(v => lever.Amount(double.Parse(v, CultureInfo.InvariantCulture)))] : null;
    }

    private static bool Number(string text, out double number) => CellValue.TryNumeral(text, out number);

    [GeneratedRegex(@"^(\d{1,6}) values?$", RegexOptions.CultureInvariant)]
    private static partial Regex Many();

    [GeneratedRegex(@"^(\S+) to (\S+?)(?:, *(\d{1,4}) values?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
