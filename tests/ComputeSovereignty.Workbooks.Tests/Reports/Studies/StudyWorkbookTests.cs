using System.Xml.Linq;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Studies;
using NUnit.Framework;
using OfficeOpenXml;

namespace ComputeSovereignty.Workbooks.Tests.Reports.Studies;

[TestFixture]
public sealed class StudyWorkbookTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    [Test]
    public void Waterfall_IsAStackedColumnOnAnInvisibleBase_WithTheTargetAsALine()
    {
        using ExcelPackage read = Written(Ladder);
        ExcelWorksheet sheet = read.Workbook.Worksheets["Ladder"];
        XElement[] series = Series(sheet);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(series.Select(static s => s.Parent!.Name.LocalName), Is.EqualTo(new[] { "barChart", "barChart", "barChart", "lineChart" }));
            Assert.That(series[0].Descendants().Any(static e => e.Name.LocalName == "noFill"), "the base is invisible");
            Assert.That(Numbers(series[0]), Is.EqualTo(new double?[] { 0, 70, 0 }));
            Assert.That(Numbers(series[1]), Is.EqualTo(new double?[] { 70, null, 80 }));
            Assert.That(Numbers(series[2]), Is.EqualTo(new double?[] { null, 10, null }).Within(1e-12));
            Assert.That(Numbers(series[3]), Is.EqualTo(new double?[] { 80, 80, 80 }));
        }
    }

    // A share stands in per cent there, and what is added to it in points.
    [TestCase(false, "0.0%", "", new[] { "Step", "Offset [%]", "Level [%]", "Adds [pp]", "Reduces [pp]", "Target [%]" })]
    [TestCase(true, "0.0%", "", new[] { "步骤", "起点 [%]", "水平 [%]", "增加 [个百分点]", "减少 [个百分点]", "目标 [%]" })]
    [TestCase(false, "#,##0.0", "EFLOPS", new[] { "Step", "Offset [EFLOPS]", "Level [EFLOPS]", "Adds [EFLOPS]", "Reduces [EFLOPS]", "Target [EFLOPS]" })]
    public void Waterfall_StepsBeside_SayWhatTheirNumbersAre(bool chinese, string format, string unit, string[] headers)
    {
        StudySection ladder = Ladder with { Columns = [Ladder.Columns[0], new("share", Message.Verbatim("Share"), unit, format)] };
        using ExcelPackage read = Written(ladder, chinese ? Speaker.Chinese : Speaker.English);

        Assert.That(read.Workbook.Worksheets.SelectMany(static s => s.Tables).Single(static t => t.Name == "LadderSteps").Columns.Select(static c => c.Name), Is.EqualTo(headers));
    }

    // A share that ends at its whole has no axis beyond it.
    [TestCase(1, 1, "100")]
    [TestCase(0.8, 0.8, null)]
    [TestCase(1.2, 1, null)]
    public void Waterfall_OfAShare_EndsAtItsWhole(double level, double target, string? maximum)
    {
        StudySection ladder = Ladder with { Rows = [["As it is", 0.5], ["HBM", level]], Chart = Ladder.Chart! with { Target = target } };
        using ExcelPackage read = Written(ladder);
        XDocument chart = XDocument.Parse(((OfficeOpenXml.Drawing.Chart.ExcelChart)read.Workbook.Worksheets["Ladder"].Drawings[0]).ChartXml.OuterXml);

        Assert.That(chart.Descendants(C + "scaling").Elements(C + "max").SingleOrDefault()?.Attribute("val")?.Value, Is.EqualTo(maximum));
    }

    // The first sheet shows the first chart that a section has, of the same cells and numbers; a study without one shows none.
    [Test]
    public void Summary_ShowsTheFirstChartOfTheStudy()
    {
        StudySection plain = Levers with { Name = "Plain", SheetName = "Plain", Chart = null };
        StudyReport study = new("test", Message.Verbatim("Test"), Message.Verbatim("A case"), Message.Verbatim("It is so."), false, [plain, Ladder, Levers]) { Time = DateTimeOffset.UnixEpoch };
        using ExcelPackage read = new(new MemoryStream(StudyWorkbook.Write(study)));
        using ExcelPackage none = new(new MemoryStream(StudyWorkbook.Write(study with { Sections = [plain] })));
        ExcelWorksheet first = read.Workbook.Worksheets["Summary"];

        Assert.That(first.Drawings, Has.Count.EqualTo(1));
        Assert.That(Series(first).Select(Cells), Is.EqualTo(Series(read.Workbook.Worksheets["Ladder"]).Select(Cells)).And.All.Contain("Ladder"));
        Assert.That(Series(first).Select(Numbers), Is.EqualTo(Series(read.Workbook.Worksheets["Ladder"]).Select(Numbers)));
        Assert.That(none.Workbook.Worksheets["Summary"].Drawings, Is.Empty);

        static string Cells(XElement series) => (series.Element(C + "val") ?? series.Element(C + "yVal"))!.Descendants(C + "f").Single().Value;
    }

    // Beside the contents there is room for names of one line; longer ones need the width of the sheet, below the contents.
    [TestCase("Short", 6)]
    [TestCase("Share of domestic output that is allocated to the programme of data centres", 0)]
    public void Summary_OfBarsWithLongNames_ShowsThemBelowTheContents(string name, int column)
    {
        using ExcelPackage read = Written(Ranking with { Rows = [[name, 0.5, string.Empty], .. Ranking.Rows] });
        ExcelWorksheet first = read.Workbook.Worksheets["Summary"];
        int contents = first.Cells["A1:A60"].Single(static c => c.Text == "Ranking").Start.Row;

        Assert.That(first.Drawings[0].From.Column, Is.EqualTo(column));
        Assert.That(first.Drawings[0].From.Row + 1, column == 0 ? Is.GreaterThan(contents + 1) : Is.LessThan(contents));
    }

    // Tenths stand at the bars; on the axis they would run into each other, unless all is small.
    [TestCase(0.5, "0%")]
    [TestCase(0.05, "0.0%")]
    public void Ranking_OfShares_HasWholePerCentsOnItsAxis(double share, string format)
    {
        using ExcelPackage read = Written(Ranking with { Rows = [["A", share, string.Empty], ["B", share / 2, string.Empty]] });
        XDocument chart = XDocument.Parse(((OfficeOpenXml.Drawing.Chart.ExcelChart)read.Workbook.Worksheets["Ranking"].Drawings[0]).ChartXml.OuterXml);

        Assert.That(chart.Descendants(C + "valAx").Elements(C + "numFmt").Select(static f => f.Attribute("formatCode")!.Value), Is.EqualTo(new[] { format }));
    }

    [Test]
    public void Contour_IsAHeatMapWithTheExactLineBeside()
    {
        using ExcelPackage read = Written(Levers);
        ExcelWorksheet sheet = read.Workbook.Worksheets["Levers"];
        ExcelRange map = sheet.Cells[sheet.Tables["LeversMap"].Address.Address];
        XElement[] series = Series(sheet);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(map.Rows, Is.EqualTo(3));
            Assert.That(map.Columns, Is.EqualTo(3));
            Assert.That(((object?[,])map.Value)[2, 1], Is.EqualTo(0.8), "to ten digits; amounts of the first down, of the second across");
            Assert.That(sheet.ConditionalFormatting, Is.Not.Empty);
            Assert.That(series.Select(static s => s.Parent!.Name.LocalName), Is.All.EqualTo("scatterChart"));
            Assert.That(Numbers(series[0]).OfType<double>(), Is.EqualTo(new[] { 10d }), "missed");
            Assert.That(Numbers(series[1]).OfType<double>(), Is.EqualTo(new[] { 20d, 10 }), "met; where there is no plan there is no point");
            Assert.That(Numbers(series[2]).OfType<double>(), Is.EqualTo(new[] { 18d, 10 }), "the exact line");
        }
    }

    // Areas on an invisible one, from quantile to quantile, beyond the chart so that they are not printed.
    [Test]
    public void Fan_IsAreasFromQuantileToQuantileWithTheMiddleAsALine()
    {
        using ExcelPackage read = Written(Fan);
        ExcelWorksheet sheet = read.Workbook.Worksheets["Fan"];
        XElement[] series = Series(sheet);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(series.Select(static s => s.Parent!.Name.LocalName), Is.EqualTo(new[] { "areaChart", "areaChart", "lineChart", "lineChart" }));
            Assert.That(series[0].Descendants().Any(static e => e.Name.LocalName == "noFill"), "the lowest holds the others up");
            Assert.That(Numbers(series[0]), Is.EqualTo(new double?[] { 0.1, 0.2 }));
            Assert.That(Numbers(series[1]), Is.EqualTo(new double?[] { 0.6, 0.6 }).Within(1e-12), "one band, whether or not the middle is within it");
            Assert.That(Numbers(series[2]), Is.EqualTo(new double?[] { 0.3, 0.5 }));
            Assert.That(Numbers(series[3]), Is.EqualTo(new double?[] { 0.8, 0.8 }));
            Assert.That(new ExcelAddress(sheet.PrinterSettings.PrintArea.Address).End.Column, Is.LessThan(sheet.Tables["FanBands"].Address.Start.Column));
        }
    }

    [Test]
    public void Tornado_IsBarsToBothSidesOfItsBase()
    {
        using ExcelPackage read = Written(Tornado);
        XElement[] series = Series(read.Workbook.Worksheets["Tornado"]);

        Assert.That(series.Select(static s => s.Parent!.Name.LocalName), Is.All.EqualTo("barChart"));
        Assert.That(Numbers(series[0]), Is.EqualTo(new double?[] { -0.2, 0.1 }).Within(1e-12));
        Assert.That(Numbers(series[1]), Is.EqualTo(new double?[] { 0.3, -0.1 }).Within(1e-12));
    }

    [Test]
    public void Ranking_IsBarsWithTheLongestFirst_WhatMissesAndTheBaseInColoursOfTheirOwn()
    {
        using ExcelPackage package = Written(Ranking);
        XElement[] series = Series(package.Workbook.Worksheets["Ranking"]);

        Assert.That(series.Select(static s => s.Parent!.Name.LocalName), Is.All.EqualTo("barChart"));
        Assert.That(series.Select(static s => s.Descendants().First(static e => e.Name.LocalName == "srgbClr").Attribute("val")!.Value).Distinct().Count(), Is.EqualTo(3));
        Assert.That(series.Select(Numbers), Is.EqualTo(new double?[][] { [0.95, null, null], [null, null, 0.5], [null, 0.7, null] }));
        Assert.That(series[0].Element(C + "cat")!.Descendants(C + "v").Select(static v => v.Value), Is.EqualTo(new[] { "HBM (× 1.3)", "Base", "None" }));
    }

    [Test]
    public void Ranking_InChinese_NamesItsColoursInChinese()
    {
        using ExcelPackage package = Written(Ranking, Speaker.Chinese);

        Assert.That(Series(package.Workbook.Worksheets["Ranking"]).Select(static s => s.Element(C + "tx")!.Descendants(C + "v").Single().Value), Is.EqualTo(new[] { "达标", "未达标", "基准" }));
    }

    private static StudySection Ranking => new(
        "Ranking",
        Message.Verbatim("Scenarios"),
        Message.Verbatim("One is enough."),
        [new("scenario", Message.Verbatim("Scenario")), new("share", Message.Verbatim("Share"), string.Empty, "0.0%"), new("change", Message.Verbatim("Change"))],
        [["Base", 0.7, ""], ["None", 0.5, ""], ["HBM", 0.95, "× 1.3"]])
    {
        Chart = new(StudyChartKind.Ranking, Message.Verbatim("Ranking"), "scenario", ["share"]) { Target = 0.8, BaseRow = 0, Beside = "change" },
    };

    private static StudySection Fan => new(
        "Fan",
        Message.Verbatim("What may come"),
        Message.Verbatim("Much."),
        [new("year", Message.Verbatim("Year"), string.Empty, "0"), new("low", Message.Verbatim("5%"), string.Empty, "0.0%"), new("middle", Message.Verbatim("Median"), string.Empty, "0.0%"), new("high", Message.Verbatim("95%"), string.Empty, "0.0%"), new("target", Message.Verbatim("Target"), string.Empty, "0.0%")],
        [[2026, 0.1, 0.3, 0.7, 0.8], [2027, 0.2, 0.5, 0.8, 0.8]])
    {
        Chart = new(StudyChartKind.Fan, Message.Verbatim("Fan"), "year", ["low", "middle", "high"]) { Limits = ["target"] },
    };

    private static StudySection Tornado => new(
        "Tornado",
        Message.Verbatim("What drives it"),
        Message.Verbatim("This."),
        [new("driver", Message.Verbatim("Driver")), new("low", Message.Verbatim("At the low end"), string.Empty, "0.0%"), new("high", Message.Verbatim("At the high end"), string.Empty, "0.0%")],
        [["HBM", 0.3, 0.8], ["Lines", 0.6, 0.4]])
    {
        Chart = new(StudyChartKind.Tornado, Message.Verbatim("Tornado"), "driver", ["low", "high"]) { Base = 0.5 },
    };

    private static StudySection Ladder => new("Ladder", Message.Verbatim("Ladder"), Message.Verbatim("HBM first."), [new("lifted", Message.Verbatim("Lifted")), new("share", Message.Verbatim("Share"), string.Empty, "0.0%")], [["As it is", 0.7], ["HBM", 0.8]])
    {
        Chart = new(StudyChartKind.Waterfall, Message.Verbatim("Ladder"), "lifted", ["share"]) { Target = 0.8 },
    };

    private static StudySection Levers => new(
        "Levers",
        Message.Verbatim("Two levers"),
        Message.Verbatim("Either."),
        [new("first", Message.Verbatim("HBM"), "times", "0.0"), new("second", Message.Verbatim("Packaging"), "times", "0.0"), new("share", Message.Verbatim("Share"), string.Empty, "0.0%")],
        [[1d, 10d, 0.7], [1d, 20d, 0.8], [2d, 10d, 0.8 - 1e-12], [2d, 20d, null]])
    {
        Chart = new(StudyChartKind.Contour, Message.Verbatim("Levers"), "first", ["second", "share"]) { Target = 0.8, Frontier = [new(1, 18), new(2, 10)] },
    };

    private static ExcelPackage Written(StudySection section, Speaker? speaker = null) =>
        new(new MemoryStream(StudyWorkbook.Write(new("test", Message.Verbatim("Test"), Message.Verbatim("A case"), Message.Verbatim("It is so."), false, [section]) { Time = DateTimeOffset.UnixEpoch }, speaker ?? Speaker.English)));

    private static XElement[] Series(ExcelWorksheet sheet) => [.. XDocument.Parse(((OfficeOpenXml.Drawing.Chart.ExcelChart)sheet.Drawings[0]).ChartXml.OuterXml).Descendants(C + "ser")];

    private static double?[] Numbers(XElement series)
    {
        XElement cache = (series.Element(C + "val") ?? series.Element(C + "yVal"))!.Descendants(C + "numCache").Single();
        double?[] numbers = new double?[int.Parse(cache.Element(C + "ptCount")!.Attribute("val")!.Value)];
        foreach (XElement point in cache.Elements(C + "pt"))
        {
            numbers[int.Parse(point.Attribute("idx")!.Value)] = double.Parse(point.Element(C + "v")!.Value);
        }

        return numbers;
    }
}
