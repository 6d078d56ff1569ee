using ComputeSovereignty.Cases;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Workbench.Tests.Pages;

/// <summary>A page with every kind of block, from made-up numbers.</summary>
internal static class Gallery
{
    private static readonly string[] Years = ["2026", "2027", "2028", "2029", "2030"];
    private static readonly string[] Quarters = [.. Enumerable.Range(0, 20).Select(static i => $"{2026 + (i / 4)}Q{(i % 4) + 1}")];

    internal static ReportPageContent Content { get; } = new("Gallery", "Every kind of block, made-up numbers", [Paths, Parts, Grids, Words])
    {
        Kind = "Gallery",
        Verdict = new(Tone.Warning, "80% domestic in 2028 is not feasible: the best plan reaches 71.3%.")
        {
            Explanation = "A plan that deploys less looks more sovereign, hence two shares.",
            Certificate = new("Certified: optimal to 0.000001", Tone.Good),
        },
        KeyFigures =
        [
            new("Target for 2028", new ShownFigure(0.8, string.Empty, Numbers.WholePercent) { Sources = ["D001"] }),
            new("Share of what is committed", new ShownFigure(0.713, string.Empty, Numbers.Percent)) { Tone = Tone.Warning, Note = "2028" },
            new("Backlog", new ShownFigure(1234.5, "bn CNY")),
            new("First year met", new ShownFigure(null, string.Empty)) { Words = "none" },
        ],
        Sources =
        [
            new() { Id = "D001", Title = "A plan with an <angle>", Publisher = "Ministry", Date = "2026", Confidence = Confidence.High, Kind = SourceKind.Reported },
            new() { Id = "A001", Title = "Assumed", Confidence = Confidence.Low, Kind = SourceKind.Assumption },
            new() { Id = "D999", Title = "Never cited", Confidence = Confidence.Low, Kind = SourceKind.Estimate },
        ],
        Provenance = [new("Input", "data/baseline"), new("Program", "1.0.0")],
    };

    private static Section Paths => new("Paths", "Lines, with a target and a ghost.",
    [
        new LineChart(
            new Caption("Share of the year") { Format = Numbers.WholePercent, Summary = "The share rises from 42% to 81%, below its target until 2029.", Sources = ["D001", "A001"] },
            Years,
            [
                Line.Ghost("Before", [0.4, 0.45, 0.6, 0.7, 0.75]),
                Line.Limit("Target", [0.3, 0.5, 0.8, 0.8, 0.8]),
                new("Plan", [0.42, null, 0.713, 0.79, 0.81], Shade.Plan) { IsLabelled = true },
            ]) { Maximum = 1, CategoryTitle = "Year" },
        new FanChart(
            new Caption("What may come") { Format = Numbers.WholePercent },
            Years,
            [new("5% … 95%", [0.2, 0.25, 0.4, 0.5, 0.5], [0.6, 0.65, 0.9, 0.95, 0.97]), new("25% … 75%", [0.3, 0.35, 0.5, 0.6, 0.62], [0.5, 0.55, 0.8, 0.85, 0.87])],
            [0.4, 0.45, 0.65, 0.72, 0.75]) { Lines = [Line.Limit("Target", [0.3, 0.5, 0.8, 0.8, 0.8])], Maximum = 1 },
        new FrontierChart(
            new Caption("Share against compute"),
            new AxisTitle("Compute installed", "EFLOPS") { FromZero = true },
            new AxisTitle("Share in 2028", string.Empty, Numbers.WholePercent),
            [
                new("Frontier", [new(100, 0.8), new(220, 0.78), new(300, 0.7), new(340, 0.55)], Shade.Plan),
                new("The plan", [new(220, 0.78, "Share first")], Shade.Beside) { IsJoined = false },
            ]),
    ]);

    private static Section Parts => new("Parts", "Columns and steps.",
    [
        new ColumnChart(
            new Caption("Wafer starts", "wspm") { Summary = "Capacity rises to 38,000 wspm." },
            Quarters,
            [
                new("Others", [.. Quarters.Select(static (_, i) => (double?)(20000 + (200 * i)))], Shade.Ghost),
                new("Accelerators", [.. Quarters.Select(static (_, i) => (double?)(5000 + (500 * i)))], Shade.Plan),
            ]) { Lines = [Line.Limit("Installed", [.. Quarters.Select(static (_, i) => (double?)(27000 + (600 * i)))])] },
        new ColumnChart(
            new Caption("Side by side", "thousand"),
            Years,
            [new("Domestic", [100, 200, 300, 400, 500], Shade.Domestic), new("Foreign", [300, 200, 150, 100, 90], Shade.Foreign)]) { IsGrouped = true },
        new WaterfallChart(
            new Caption("Bottleneck ladder", "share of 2028") { Format = Numbers.Percent },
            [new("Plan", 0.713, true), new("HBM", 0.06), new("Logic", 0.03), new("Packaging", 0.0002), new("Power", -0.01), new("All", 0.793, true)]) { Target = 0.8 },
        new ContourChart(
            new Caption("Share of 2028 over two levers") { Format = Numbers.Percent },
            new AxisTitle("HBM capacity", "times", "0.00"),
            new AxisTitle("First call of the programme", string.Empty, "0%"),
            [1, 1.1, 1.2, 1.3],
            [0.6, 0.7, 0.8],
            [[0.71, 0.73, 0.76], [0.74, 0.76, 0.79], [0.77, 0.79, 0.8], [0.8, 0.8, null]]) { Target = 0.8, Frontier = [new(1.1, 0.82), new(1.15, 0.78), new(1.22, 0.7), new(1.27, 0.6)] },
        new BarChart(
            new Caption("What lifting each stage alone would add", "share points") { Format = Numbers.OneDecimal },
            "Stage",
            [new("HBM stacks of every supplier", 8.2, Shade.Plan) { Words = "first" }, new("Logic wafers", 1.2, Shade.Plan), new("Money", -0.4, Shade.Foreign)]) { Mark = 9 },
        new TornadoChart(
            new Caption("Share in 2028") { Format = Numbers.Percent },
            "Cause",
            0.713,
            [new("HBM ramp", 0.55, 0.83) { Low = "−30%", High = "+30%" }, new("Yield", 0.68, 0.74)]),
    ]);

    private static Section Grids => new("Grids", "Tables, a heat map and a time line.",
    [
        new HeatMap(
            new Caption("Share in 2028") { Format = Numbers.Percent },
            "HBM ramp",
            "Node advance",
            ["× 1.0", "× 1.5"],
            ["2027", "2028", "never"],
            [[0.75, 0.713, 0.7], [0.86, 0.81, null]]) { Met = 0.8, Words = [["HBM", "HBM", "HBM"], ["Logic", "Power", string.Empty]] },
        new Timeline(
            new Caption("Projects"),
            2026,
            2030,
            [new("HBM-CXMT", "2 modules, 20,000 wspm", [new("Building", 2026.5, 2027.75, "2026-07 to 2027-10", Shade.Ghost), new("Ramping", 2027.75, 2028.5, "2027-10 to 2028-07", Shade.Plan)])]),
        DataTable.Of(
            new Caption("A table") { Sources = ["A001"] },
            Years.Index(),
            new("Year", static y => y.Item),
            new("Amount", "bn CNY", Numbers.OneDecimal, static y => -100d * y.Index),
            new(new TableColumn("How full", string.Empty, Numbers.WholePercent) { HasBars = true }, static y => y.Index / 4d),
            new("Verdict", static y => y.Index > 2 ? new Badge("met", Tone.Good) : new Badge("not met", Tone.Warning)),
            new("Source", static _ => new Citation(["D001"]))),
    ]);

    private static Section Words => new("Words", string.Empty,
    [
        new Paragraph("A paragraph with <b>no</b> markup & an ampersand."),
        new BulletList("What binds", ["HBM", "Logic"]) { IsNumbered = true },
        new BulletList(string.Empty, ["One", "Two"]),
        new Note(Tone.Alarm, "Do not rely on this."),
    ]);
}
