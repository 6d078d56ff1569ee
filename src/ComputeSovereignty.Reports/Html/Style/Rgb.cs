using System.Globalization;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Reports.Html.Style;

/// <summary>A colour of the sRGB space.</summary>
/// <param name="Red">0 … 255.</param>
/// <param name="Green">0 … 255.</param>
/// <param name="Blue">0 … 255.</param>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast of graphics that WCAG 2.2 AA asks for (1.4.11).</summary>
    public const double GraphicsContrast = 3;

    /// <summary>The least contrast of text that WCAG 2.2 AA asks for (1.4.3).</summary>
    public const double TextContrast = 4.5;

    /// <summary>Gets black.</summary>
    public static Rgb Black { get; } = new(0, 0, 0);

    /// <summary>Gets white.</summary>
    public static Rgb White { get; } = new(255, 255, 255);

    /// <summary>Gets the relative luminance of WCAG 2.2, 0 … 1.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>RRGGBB</c>.</summary>
    /// <param name="hex">Six hexadecimal digits.</param>
    public static Rgb Parse(string hex)
    {
        int value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)((value >> 8) & 255), (byte)(value & 255));
    }

    /// <summary>Computes the contrast ratio of WCAG 2.2, 1 … 21.</summary>
    /// <param name="other">The other colour.</param>
    public double Contrast(Rgb other)
    {
        (double low, double high) = (Math.Min(Luminance, other.Luminance), Math.Max(Luminance, other.Luminance));
        return (high + 0.05) / (low + 0.05);
    }

    /// <summary>Mixes with another colour.</summary>
    /// <param name="other">The other colour.</param>
    /// <param name="part">The other's part, 0 … 1.</param>
    public Rgb Mixed(Rgb other, double part) => new(Mix(Red, other.Red, part), Mix(Green, other.Green, part), Mix(Blue, other.Blue, part));

    /// <summary>Finds the nearest mix with black or white, whichever the ground is far from, that stands out from the ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <param name="contrast">The least contrast.</param>
    public Rgb StandingOut(Rgb ground, double contrast)
    {
        Rgb away = ground.Luminance > 0.18 ? Black : White;
        for (int step = 0; step < 100; step++)
        {
            Rgb mixed = Mixed(away, step / 100d);
            if (mixed.Contrast(ground) >= contrast)
            {
                return mixed;
            }
        }

        return away;
    }

    /// <summary>Writes the colour for CSS.</summary>
    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";

    private static byte Mix(byte one, byte other, double part) => (byte)Math.Round((one * (1 - part)) + (other * part));

    private static double Linear(byte channel)
    {
        double value = channel / 255d;
        return value <= 0.04045 ? value / 12.92 : PortableMath.Pow((value + 0.055) / 1.055, 2.4);
    }
}
