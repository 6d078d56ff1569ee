using System.Text;
using Book = ComputeSovereignty.Workbooks.Sheets.Palette;

namespace ComputeSovereignty.Reports.Html.Style;

/// <summary>The colours of one theme by their part, and the CSS variables that carry them.</summary>
public sealed record Theme
{
    /// <summary>Gets the light theme, on screen and on paper.</summary>
    public static Theme Light { get; } = new()
    {
        Ground = Rgb.Parse(Book.White),
        Surface = Rgb.Parse(Book.Ground),
        Text = Rgb.Parse(Book.Text),
        Heading = Rgb.Parse(Book.Ink),
        Muted = Rgb.Parse("55606E"),
        Rule = Rgb.Parse(Book.Rule),
        Link = Rgb.Parse(Book.Link),
        Limit = Rgb.Parse(Book.Black),
        Good = Rgb.Parse(Book.Good),
        Warning = Rgb.Parse(Book.Warning),
        Alarm = Rgb.Parse(Book.Alarm),
    };

    /// <summary>Gets the dark theme.</summary>
    public static Theme Dark { get; } = new()
    {
        Ground = Rgb.Parse("12161C"),
        Surface = Rgb.Parse("1C232C"),
        Text = Rgb.Parse("E6EAF0"),
        Heading = Rgb.Parse("CFE0F5"),
        Muted = Rgb.Parse("A9B4C0"),
        Rule = Rgb.Parse("38424E"),
        Link = Rgb.Parse("7DB8FF"),
        Limit = Rgb.Parse("F2F2F2"),
        Good = Rgb.Parse("5FD399"),
        Warning = Rgb.Parse("F2A65A"),
        Alarm = Rgb.Parse("FF8A95"),
    };

    /// <summary>Gets the ground of the page.</summary>
    public required Rgb Ground { get; init; }

    /// <summary>Gets the ground of tiles and of table headers.</summary>
    public required Rgb Surface { get; init; }

    /// <summary>Gets text.</summary>
    public required Rgb Text { get; init; }

    /// <summary>Gets headings.</summary>
    public required Rgb Heading { get; init; }

    /// <summary>Gets text that stands back.</summary>
    public required Rgb Muted { get; init; }

    /// <summary>Gets thin lines.</summary>
    public required Rgb Rule { get; init; }

    /// <summary>Gets links.</summary>
    public required Rgb Link { get; init; }

    /// <summary>Gets limits and targets in charts.</summary>
    public required Rgb Limit { get; init; }

    /// <summary>Gets good news.</summary>
    public required Rgb Good { get; init; }

    /// <summary>Gets news short of what is wanted.</summary>
    public required Rgb Warning { get; init; }

    /// <summary>Gets what must not be relied on.</summary>
    public required Rgb Alarm { get; init; }

    /// <summary>Gets the light grounds of good, short and unreliable, on which <see cref="Text"/> is written.</summary>
    public IReadOnlyList<KeyValuePair<string, Rgb>> ToneGrounds =>
    [
        new("good-ground", Ground.Mixed(Good, 0.14)),
        new("warning-ground", Ground.Mixed(Warning, 0.14)),
        new("alarm-ground", Ground.Mixed(Alarm, 0.14)),
    ];

    /// <summary>Gets the steps of a heat map, from the least to the most.</summary>
    public IReadOnlyList<Rgb> Heat => Steps(Rgb.Parse(Book.Blue));

    /// <summary>Gets the steps of what is below zero in a heat map of both signs, from zero downwards.</summary>
    public IReadOnlyList<Rgb> Cold => Steps(Rgb.Parse(Book.Orange));

    /// <summary>The steps of a heat map.</summary>
    public const int HeatSteps = 7;

    /// <summary>Gets the fill of a series colour: the colour itself, where it stands out from a dark ground; lightened until it does elsewhere.</summary>
    /// <param name="colour">A colour of <see cref="Palette.Series"/>.</param>
    public Rgb Fill(Rgb colour) => Ground.Luminance > 0.18 ? colour : colour.StandingOut(Ground, Rgb.GraphicsContrast);

    /// <summary>Gets the edge of a series colour, which stands out from the ground.</summary>
    /// <param name="colour">A colour of <see cref="Palette.Series"/>.</param>
    public Rgb Edge(Rgb colour) => colour.StandingOut(Ground, Rgb.GraphicsContrast);

    /// <summary>Gets the colour of text on a filled ground: black or white, whichever stands out more.</summary>
    /// <param name="ground">The ground.</param>
    public static Rgb On(Rgb ground) => ground.Contrast(Rgb.White) >= ground.Contrast(Rgb.Black) ? Rgb.White : Rgb.Black;

    /// <summary>Writes the theme as CSS variables.</summary>
    public string ToCss()
    {
        StringBuilder css = new();
        foreach ((string name, Rgb colour) in Variables())
        {
            css.Append("--").Append(name).Append(':').Append(colour).Append(';');
        }

        return css.ToString();
    }

    // The deepest step stays pale enough for figures to be read on it at a glance.
    private IReadOnlyList<Rgb> Steps(Rgb colour) => [.. Enumerable.Range(0, HeatSteps).Select(step => Ground.Mixed(colour, 0.06 + (0.56 * step / (HeatSteps - 1))))];

    private IEnumerable<KeyValuePair<string, Rgb>> Variables()
    {
        yield return new("ground", Ground);
        yield return new("surface", Surface);
        yield return new("text", Text);
        yield return new("heading", Heading);
        yield return new("muted", Muted);
        yield return new("rule", Rule);
        yield return new("link", Link);
        yield return new("limit", Limit);
        yield return new("limit-edge", Limit);
        yield return new("good", Good);
        yield return new("warning", Warning);
        yield return new("alarm", Alarm);
        foreach (KeyValuePair<string, Rgb> ground in ToneGrounds)
        {
            yield return ground;
        }

        foreach ((string name, IReadOnlyList<Rgb> steps) in new[] { ("heat", Heat), ("cold", Cold) })
        {
            foreach ((int step, Rgb colour) in steps.Index())
            {
                yield return new($"{name}{step}", colour);
                yield return new($"on-{name}{step}", On(colour));
            }
        }

        foreach ((string name, Rgb colour) in Palette.Series)
        {
            yield return new(name, Fill(colour));
            yield return new($"{name}-edge", Edge(colour));
            yield return new($"{name}-pale", Ground.Mixed(Fill(colour), 0.3));
        }
    }
}
