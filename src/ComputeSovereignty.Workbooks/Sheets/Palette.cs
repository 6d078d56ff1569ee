namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The colours of all reports, RRGGBB. Series colours are told apart by people who do not see red and green alike.</summary>
/// <remarks>After Okabe and Ito, "Color Universal Design" (2008), with darker and lighter companions for long lists.</remarks>
public static class Palette
{
    /// <summary>Titles and headers.</summary>
    public const string Ink = "1F3A5F";

    /// <summary>Text.</summary>
    public const string Text = "262626";

    /// <summary>Text that stands back.</summary>
    public const string Muted = "5F6B7A";

    /// <summary>Links.</summary>
    public const string Link = "0563C1";

    /// <summary>Thin lines.</summary>
    public const string Rule = "D9DEE4";

    /// <summary>The ground of tiles.</summary>
    public const string Ground = "F2F5F9";

    /// <summary>White.</summary>
    public const string White = "FFFFFF";

    /// <summary>Black, for limits and targets in charts.</summary>
    public const string Black = "1A1A1A";

    /// <summary>What the plan is judged on.</summary>
    public const string Blue = "0072B2";

    /// <summary>What stands beside it.</summary>
    public const string Orange = "E69F00";

    /// <summary>Domestic.</summary>
    public const string Green = "009E73";

    /// <summary>Foreign.</summary>
    public const string Vermilion = "D55E00";

    /// <summary>What is neither.</summary>
    public const string Grey = "9AA5B1";

    /// <summary>What is neither, beside grey.</summary>
    public const string Faint = "CBD3DC";

    /// <summary>The ground of good news.</summary>
    public const string Good = "1B7F4B";

    /// <summary>The ground of bad news.</summary>
    public const string Warning = "B45309";

    /// <summary>The ground of what must not be believed.</summary>
    public const string Alarm = "B00020";

    /// <summary>A light ground of good news.</summary>
    public const string GoodGround = "D8F0E3";

    /// <summary>A light ground of bad news.</summary>
    public const string WarningGround = "FDE8CF";

    /// <summary>A light ground of what must not be believed.</summary>
    public const string AlarmGround = "F9D6DA";

    /// <summary>Gets colours for things of one kind, cool: used for domestic ones where foreign ones are warm.</summary>
    public static IReadOnlyList<string> Cool { get; } =
        [Blue, "56B4E9", Green, "004D40", "332288", "88CCEE", "44AA99", "117733", "6699CC", "AADDCC"];

    /// <summary>Gets colours for foreign things.</summary>
    public static IReadOnlyList<string> Warm { get; } = [Vermilion, Orange, "CC6677", "F0E442", "882255"];

    /// <summary>Gets colours for things of any kind, neighbours far apart.</summary>
    public static IReadOnlyList<string> Mixed { get; } =
        [Blue, Orange, Green, "CC79A7", "56B4E9", Vermilion, "F0E442", "332288", "44AA99", "882255", "999933", Grey];

    /// <summary>Gets the colour of text on a ground: black or white, whichever stands out.</summary>
    /// <param name="ground">RRGGBB.</param>
    public static string On(string ground)
    {
        int rgb = Convert.ToInt32(ground, 16);
        double luminance = (0.299 * (rgb >> 16)) + (0.587 * ((rgb >> 8) & 255)) + (0.114 * (rgb & 255));
        return luminance > 140 ? Black : White;
    }

    /// <summary>Gets the colour of the n-th thing; the list starts again where it ends.</summary>
    /// <param name="colours">The list.</param>
    /// <param name="index">From 0.</param>
    public static string Pick(IReadOnlyList<string> colours, int index) => colours[index % colours.Count];
}
