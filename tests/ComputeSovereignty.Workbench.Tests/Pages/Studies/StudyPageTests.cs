using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Studies;
using ComputeSovereignty.Reports.Html.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Pages.Studies;

[TestFixture]
public sealed class StudyPageTests
{
    private static readonly StudyColumn[] Columns =
    [
        new("scenario", Message.Verbatim("Scenario")),
        new("share", Message.Verbatim("Share"), string.Empty, "0.0%"),
        new("target", Message.Verbatim("Target"), string.Empty, "0.0%"),
        new("met", Message.Verbatim("Met")),
        new("sources", Message.Verbatim("Sources")),
        new("changes", Message.Verbatim("Changes")) { IsNote = true },
        StudyColumn.InWords(),
    ];

    [Test]
    public void Table_WithSentences_HasThemBelowTheirRow()
    {
        DataTable table = Blocks(Section(1)).OfType<DataTable>().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(table.Columns.Select(static c => c.Name), Is.EqualTo(new[] { "Scenario", "Share", "Target", "Met", "Sources" }));
            Assert.That(table.Notes.Single(), Is.EqualTo(new[] { "Changes: A = 1", "It reaches 70%." }), "the name of the row is not said twice");
            Assert.That(table.Rows[0][3], Is.EqualTo(new Badge("no", Tone.Warning)));
            Assert.That(((Citation)table.Rows[0][4]!).Sources, Is.EqualTo(new[] { "D001", "D002" }));
        }
    }

    [Test]
    public void Table_OfDetails_IsFolded() => Assert.That(Blocks(Section(1) with { IsDetail = true }).OfType<DataTable>().Single().IsFolded, Is.True);

    [Test]
    public void Columns_WithALimit_HaveItAsADashedLine()
    {
        ColumnChart chart = Blocks(Section(3)).OfType<ColumnChart>().Single();

        Assert.That(chart.Parts.Select(static p => p.Name), Is.EqualTo(new[] { "Share" }));
        Assert.That(chart.Lines.Single(), Has.Property(nameof(Line.Stroke)).EqualTo(LineStroke.Dashed));
    }

    [Test]
    public void Columns_OfManyCategories_AreBarsAgainstAMark()
    {
        BarChart chart = Blocks(Section(9)).OfType<BarChart>().Single();

        Assert.That(chart.Bars, Has.Count.EqualTo(9));
        Assert.That((chart.Mark, chart.MarkName), Is.EqualTo((0.8, "Target")));
    }

    [Test]
    public void Columns_OfSeveralValuesAndManyCategories_LeaveOutWhatShowsNothing()
    {
        StudySection section = new("Worlds", Message.Verbatim("Worlds"), Message.None, [new("world", Message.Verbatim("World")), new("gain", Message.Verbatim("Gain"), "points", "0.0"), new("helped", Message.Verbatim("Helped"), "points", "0.0")], [.. Enumerable.Range(0, 12).Select(i => (IReadOnlyList<object?>)[$"W{i}", 0d, i == 5 ? 1d : 0d])])
        {
            Chart = new(StudyChartKind.Column, Message.Verbatim("Gains"), "world", ["gain", "helped"]),
        };
        ColumnChart chart = Blocks(section).OfType<ColumnChart>().Single();

        Assert.That(chart.Categories, Is.EqualTo(new[] { "W5" }));
        Assert.That(chart.Caption.Remark, Is.EqualTo("Left out: 11 without anything to show."));
    }

    [Test]
    public void Columns_ThatAllReadAsZero_AreNotDrawn()
    {
        StudySection section = new("Worlds", Message.Verbatim("Worlds"), Message.None, [new("world", Message.Verbatim("World")), new("regret", Message.Verbatim("Regret"), "points", "0.00")], [["A", 1e-9], ["B", -1e-9]])
        {
            Chart = new(StudyChartKind.Column, Message.Verbatim("Regret"), "world", ["regret"]),
        };

        Assert.That(Blocks(section), Has.Count.EqualTo(1).And.All.TypeOf<DataTable>());
    }

    [Test]
    public async Task HeatMap_OfBothSigns_HasAColourForEach()
    {
        StudySection section = new("Map", Message.Verbatim("Map"), Message.None, [new("driver", Message.Verbatim("Driver")), new("a", Message.Verbatim("A"), string.Empty, "0.0"), new("b", Message.Verbatim("B"), string.Empty, "0.0"), new("c", Message.Verbatim("C"), string.Empty, "0.0")], [["D", -0.5, 0d, 1d]])
        {
            Heat = new(Message.Verbatim("Correlation"), null, []),
        };
        HtmlPage page = new(await ReportPage.RenderAsync(StudyPage.Of(Report(section))));

        Assert.That(page.All("td").Select(static c => c.Attribute("class")!.Value), Is.EqualTo(new[] { "number cold3", "number heat0", "number heat6" }));
    }

    [Test]
    public async Task Page_OfAStudy_NamesSectionsShortlyAndSaysNoteAndFigure()
    {
        HtmlPage page = new(await ReportPage.RenderAsync(StudyPage.Of(Report(Section(2) with { Label = Message.Verbatim("Scenarios in short") }, Contour))));
        string[] contents = [.. page.All("nav").Single().Descendants("a").Select(static a => a.Value)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(contents, Is.EqualTo(new[] { "Key findings", "Scenarios in short", "Two levers" }));
            Assert.That(page.All("tr").Count(static r => r.Attribute("class")?.Value == "notes"), Is.EqualTo(2));
            Assert.That(page.All("dt").Select(static t => t.Value), Has.Some.EqualTo("Missing"));
            Assert.That(page.WithClass("contour-point").Select(static r => r.Value), Has.Some.EqualTo("HBM: 1.5 times\nPackaging: 10 times\nJust sufficient (exact)"));
            Assert.That(page.All("dd").Select(static t => t.Value), Has.Some.EqualTo("none"), "provenance without a value");
        }
    }

    private static StudySection Section(int rows) => new("Scenarios", Message.Verbatim("The scenarios"), Message.Verbatim("Some meet it."), Columns, [.. Enumerable.Range(0, rows).Select(i => (IReadOnlyList<object?>)[$"S{i}", 0.7, 0.8, false, "D001 D002", "A = 1", $"S{i}: it reaches 70%."])])
    {
        Chart = new(StudyChartKind.Column, Message.Verbatim("Share by scenario"), "scenario", ["share"]) { Limits = ["target"] },
    };

    private static StudySection Contour => new(
        "TwoLevers",
        Message.Verbatim("Two levers together"),
        Message.Verbatim("Either."),
        [new("first", Message.Verbatim("HBM"), "times", "0.0"), new("second", Message.Verbatim("Packaging"), "times", "0"), new("share", Message.Verbatim("Share"), string.Empty, "0.0%")],
        [[1d, 10d, 0.7], [1d, 20d, 0.8], [2d, 10d, 0.8], [2d, 20d, 0.8]])
    {
        Chart = new(StudyChartKind.Contour, Message.Verbatim("The share over both"), "first", ["second", "share"]) { Target = 0.8, Frontier = [new(1, 18), new(1.5, 10)] },
        IsDetail = true,
    };

    private static IReadOnlyList<IBlock> Blocks(StudySection section) => StudyPage.Of(Report(section)).Sections.Single(s => s.Heading == $"{section.Heading}").Blocks;

    private static StudyReport Report(params IReadOnlyList<StudySection> sections) => new("comparison", Message.Verbatim("Comparison"), Message.Verbatim("A case"), Message.Verbatim("It is so."), null, sections)
    {
        Findings = [Message.Verbatim("One."), Message.Verbatim("Two.")],
        Figures = [new(Message.Verbatim("Missing"), 8.3, "points", "0.0") { Good = false }],
        Sources = [new SourceReference { Id = "D001", Title = "A source", Confidence = Confidence.High, Kind = SourceKind.Reported }],
        Provenance = [new(Message.Verbatim("Changes"), Message.None)],
        Time = DateTimeOffset.UnixEpoch,
    };
}
