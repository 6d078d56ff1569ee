using ComputeSovereignty.Reports.Html.Style;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Style;

[TestFixture]
public sealed class ThemeTests
{
    private static readonly Theme[] Themes = [Theme.Light, Theme.Dark];

    [Test]
    public void Contrast_OfBlackAndWhite_IsTheLargest()
    {
        Assert.That(Rgb.Black.Contrast(Rgb.White), Is.EqualTo(21).Within(1e-9));
        Assert.That(Rgb.Parse("777777").Contrast(Rgb.White), Is.EqualTo(4.48).Within(0.005)); // the example of WCAG's own tools: just fails
    }

    [TestCaseSource(nameof(Themes))]
    public void Text_OnEveryGround_CanBeRead(Theme theme)
    {
        Rgb[] grounds = [theme.Ground, theme.Surface, .. theme.ToneGrounds.Select(static g => g.Value)];
        Rgb[] texts = [theme.Text, theme.Heading, theme.Muted, theme.Link];

        Assert.That(texts.SelectMany(_ => grounds, static (t, g) => t.Contrast(g)), Is.All.GreaterThanOrEqualTo(Rgb.TextContrast));
    }

    [TestCaseSource(nameof(Themes))]
    public void Badges_OnThePage_CanBeRead(Theme theme) =>
        Assert.That(new[] { theme.Good, theme.Warning, theme.Alarm, theme.Muted }.Select(c => c.Contrast(theme.Ground)), Is.All.GreaterThanOrEqualTo(Rgb.TextContrast));

    [TestCaseSource(nameof(Themes))]
    public void HeatMap_EveryStep_CanBeRead(Theme theme) =>
        Assert.That(theme.Heat.Concat(theme.Cold).Select(static c => c.Contrast(Theme.On(c))), Is.All.GreaterThanOrEqualTo(Rgb.TextContrast));

    [TestCaseSource(nameof(Themes))]
    public void Series_EveryEdge_StandsOut(Theme theme) =>
        Assert.That(Palette.Series.Select(s => theme.Edge(s.Value).Contrast(theme.Ground)), Is.All.GreaterThanOrEqualTo(Rgb.GraphicsContrast));

    [Test]
    public void Series_OnTheDarkGround_StandOut() =>
        Assert.That(Palette.Series.Select(static s => Theme.Dark.Fill(s.Value).Contrast(Theme.Dark.Ground)), Is.All.GreaterThanOrEqualTo(Rgb.GraphicsContrast));

    [Test]
    public void Series_OnTheLightGround_AreThoseOfTheWorkbooks() =>
        Assert.That(Palette.Mixed.Select(static c => $"{Theme.Light.Fill(c)}"), Is.EqualTo(Workbooks.Sheets.Palette.Mixed.Select(static c => $"#{c}")));

    [TestCase(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881)] // deuteranopia
    [TestCase(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998)] // protanopia
    public void Series_SeenWithoutRedAndGreen_AreToldApart(double rr, double rg, double rb, double gr, double gg, double gb, double br, double bg, double bb)
    {
        // Machado, Oliveira and Fernandes (2009), severity 1, on the first six, which nearly all charts do with.
        (double R, double G, double B)[] seen =
        [
            .. Palette.Mixed.Take(6).Select(c => (
                (rr * c.Red) + (rg * c.Green) + (rb * c.Blue),
                (gr * c.Red) + (gg * c.Green) + (gb * c.Blue),
                (br * c.Red) + (bg * c.Green) + (bb * c.Blue))),
        ];
        double[] distances = [.. seen.Zip(seen.Skip(1), static (a, b) => Math.Sqrt(Math.Pow(a.R - b.R, 2) + Math.Pow(a.G - b.G, 2) + Math.Pow(a.B - b.B, 2)))];

        Assert.That(distances, Is.All.GreaterThan(50)); // of 442 between black and white
    }

    [TestCaseSource(nameof(Themes))]
    public void Css_OfATheme_HoldsEveryShade(Theme theme)
    {
        string css = theme.ToCss();

        Assert.That(new[] { Shade.Plan, Shade.Beside, Shade.Domestic, Shade.Foreign, Shade.Limit, Shade.Ghost, Shade.Cool(12), Shade.Warm(7), Shade.Mixed(11) }
            .Where(s => !css.Contains($"--{s.Name}:", StringComparison.Ordinal) || !css.Contains($"--{s.Name}-edge:", StringComparison.Ordinal)), Is.Empty);
    }
}
