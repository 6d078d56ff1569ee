using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Work.Comparing;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Work;

/// <summary>Comparisons of kept studies, made of hand-made documents.</summary>
[TestFixture]
public sealed class RunComparisonTests
{
    private static readonly StudyColumn Year = new("year", Message.Verbatim("Year"), string.Empty, "0");

    private string folder = null!;
    private RunStore store = null!;

    [SetUp]
    public void Open() => store = RunStore.Open(Path.Combine(folder = Path.Combine(Path.GetTempPath(), $"runs-{Guid.NewGuid():N}"), "runs.db"));

    [TearDown]
    public void Close()
    {
        store.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Studies_OfOneKind_StandSideBySideWithTheirDifference()
    {
        StudyReport report = Compare(Simulation("Base", "48 futures; seed 1", 0.25, 0.4, "HBM"), Simulation("HBM-fast", "48 futures; seed 1", 0.25, 0.65, "Power"));

        Assert.That($"{report.Sentence}", Is.EqualTo("Odds: 40% (Base); 65% (HBM-fast)."), "what both have in common, such as the seed, names neither");
        StudySection odds = report.Sections.Single(static s => s.Name == "Odds");
        Assert.That(odds.Columns.Select(static c => c.HeaderWithUnit), Is.EqualTo(new[] { "Year", "Target", "Base", "HBM-fast", "Difference [pp]" }));
        Assert.That(odds.Rows, Is.EqualTo(new object?[][] { [2027d, 0.65, 0.25, 0.25, 0d], [2028d, 0.8, 0.4, 0.65, 25d] }));
        Assert.That($"{odds.Finding}", Is.EqualTo("Odds: largest difference at 2028, from 40% to 65%."));
        Assert.That(odds.Chart!.Values, Is.EqualTo(new[] { "run1", "run2" }));
        Assert.That(odds.Chart.Limits, Is.EqualTo(new[] { "target" }));
    }

    [Test]
    public void Studies_OfOneKind_TellWhatElseDiffersAndNothingThatDoesNot()
    {
        StudyReport report = Compare(Simulation("Base", string.Empty, 0.25, 0.4, "HBM"), Simulation("HBM-fast", string.Empty, 0.25, 0.625, "Power"));

        StudySection others = report.Sections.Single(static s => s.Name == "Others");
        Assert.That(others.Rows, Is.EqualTo(new object?[][] { ["What drives it", "Yield · first", "Held down by", "HBM", "Power"] }));
        Assert.That($"{others.Finding}", Is.EqualTo("1 other figure differs."));
    }

    [Test]
    public void Studies_OfUnlikeTargets_DrawNone()
    {
        StudyReport report = Compare(Simulation("Base", string.Empty, 0.25, 0.4, "HBM"), Simulation("HBM-fast", string.Empty, 0.25, 0.4, "HBM", target: 0.9));

        Assert.That(report.Sections.Single(static s => s.Name == "Odds").Chart!.Limits, Is.Empty);
        Assert.That($"{report.Sentence}", Is.EqualTo("2 runs of one kind give the same answer."));
    }

    [Test]
    public void Studies_ThatOneOfThemHasMoreYearsIn_KeepThem()
    {
        (KeptRun run, StudyReport study) = Simulation("HBM-fast", string.Empty, 0.25, 0.4, "HBM");
        StudySection longer = study.Sections[0] with { Rows = [.. study.Sections[0].Rows, [2029d, 0.8, 1d]] };
        StudyReport report = Compare(Simulation("Base", string.Empty, 0.25, 0.4, "HBM"), (run, study with { Sections = [longer, study.Sections[1]] }));

        Assert.That(report.Sections.Single(static s => s.Name == "Odds").Rows[^1], Is.EqualTo(new object?[] { 2029d, 0.8, null, 1d, null }));
    }

    [Test]
    public void Columns_OfOtherHeadings_AreNeverPaired()
    {
        StudySection Map(params string[] columns) => new("Map", Message.Verbatim("The map"), Message.None, [new("row", Message.Verbatim("Capacity")), .. columns.Select(static (c, i) => new StudyColumn($"column{i + 1}", Message.Verbatim(c), string.Empty, "0%"))], [["as it stands", .. columns.Select(static (_, i) => (object?)(0.7 + (0.05 * i)))]]);
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");

        StudyReport moved = Compare((one, study with { Sections = [Map("as it stands", "+ 5", "+ 10")] }), (other, study with { Sections = [Map("+ 10", "+ 20", "as it stands")] }));

        Assert.That(
            moved.Sections.Single(static s => s.Name == "Others").Rows,
            Is.EqualTo(new object?[][] { ["The map", "as it stands", "as it stands", "70%", "80%"], ["The map", "as it stands", "+ 10", "80%", "70%"] }));
    }

    [Test]
    public void Tables_HeadedByOtherThings_AreNotCompared()
    {
        StudySection Map(string head) => new("Map", Message.Verbatim("The map"), Message.None, [new("row", Message.Verbatim(head)), new("column1", Message.Verbatim("as it stands"), string.Empty, "0%")], [["as it stands", head.Length / 100d]]);
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");

        StudyReport report = Compare((one, study with { Sections = [Map("Yield")] }), (other, study with { Sections = [Map("Dates")] }));

        Assert.That(report.Sections.Single(static s => s.Name == "Others").Rows, Is.Empty);
    }

    [Test]
    public void Curves_OfSeveralRuns_AreDrawnTogether()
    {
        StudySection Curve(params double[] at) => new("Frontier", Message.Verbatim("The frontier"), Message.None, [new("x", Message.Verbatim("Spend"), "bn CNY", "0.0"), new("y", Message.Verbatim("Share"), string.Empty, "0%")], [.. at.Select(static x => (IReadOnlyList<object?>)[x, x / 10])])
        {
            Chart = new(StudyChartKind.Curve, Message.Verbatim("Spend against share"), "x", ["y"]),
        };
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");

        StudySection curves = Compare((one, study with { Sections = [Curve(1, 3)] }), (other, study with { Sections = [Curve(2, 3)] })).Sections.Single(static s => s.Name == "Frontier");

        Assert.That(curves.Rows, Is.EqualTo(new object?[][] { [1d, 0.1, null], [2d, null, 0.2], [3d, 0.3, 0.3] }));
        Assert.That(curves.Chart!.Kind, Is.EqualTo(StudyChartKind.Curves));
        Assert.That(curves.Chart.Values, Is.EqualTo(new[] { "run1", "run2" }));
    }

    // Parts of two runs need not be the same ones: their whole is compared, and what is drawn as a line over them.
    [Test]
    public void StackedParts_OfSeveralRuns_AreComparedByTheirWhole()
    {
        StudySection Demand(string first, double asked, double served) => new(
            "Demand",
            Message.Verbatim("Demand"),
            Message.None,
            [Year, new("workload1", Message.Verbatim(first), "EFLOPS", "0"), new("asked", Message.Verbatim("Sought"), "EFLOPS", "0"), new("served", Message.Verbatim("Served"), "EFLOPS", "0")],
            [[2028d, asked, asked, served]])
        {
            Chart = new(StudyChartKind.Column, Message.Verbatim("Demand by workload"), "year", ["workload1"]) { IsStacked = true, Whole = "asked", Lines = ["served"] },
        };
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");

        StudySection[] sections = [.. Compare((one, study with { Sections = [Demand("Training", 900, 500)] }), (other, study with { Sections = [Demand("Inference", 700, 600)] })).Sections.Where(static s => s.Name.StartsWith("Demand", StringComparison.Ordinal))];

        Assert.That(sections.Select(static s => $"{s.Label}"), Is.EqualTo(new[] { "Sought", "Served" }));
        Assert.That(sections.Select(static s => s.Rows[0]), Is.EqualTo(new object?[][] { [2028d, 900d, 700d, -200d], [2028d, 500d, 600d, 100d] }));
    }

    [Test]
    public void Changes_WithASignOfTheirOwn_KeepOneInTheirDifference()
    {
        StudySection Triggers(double change) => new("Triggers", Message.Verbatim("The triggers"), Message.None, [new("scenario", Message.Verbatim("Scenario")), new("change", Message.Verbatim("Change"), "points", "+0.0;-0.0;0.0")], [["Thaw", change]])
        {
            Chart = new(StudyChartKind.Column, Message.Verbatim("Change"), "scenario", ["change"]),
        };
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");

        StudySection triggers = Compare((one, study with { Sections = [Triggers(1)] }), (other, study with { Sections = [Triggers(3)] })).Sections.Single(static s => s.Name == "Triggers");

        Assert.That(triggers.Columns[^1].Format, Is.EqualTo("+0.0;-0.0;0.0"));
    }

    [Test]
    public void Run_ThatWasStopped_IsCalledAPart()
    {
        (KeptRun part, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        StudyReport report = Compare((part with { State = RunState.Cancelled }, study), Simulation("Thaw", string.Empty, 0.25, 0.5, "HBM"));

        Assert.That($"{report.Sentence}", Is.EqualTo("Odds: 40% (Base · partial); 50% (Thaw)."));
    }

    [Test]
    public void Studies_WithoutFiguresThatStandOut_AreNotCalledTheSame()
    {
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, StudyReport less) = Simulation("Thaw", string.Empty, 0.25, 0.5, "HBM");
        StudyReport report = Compare((one, study with { Figures = [] }), (other, less with { Figures = [] }));

        Assert.That($"{report.Sentence}", Does.StartWith("2 runs of one kind with different answers"));
    }

    [Test]
    public void Points_ThatOnlyOneRunHas_AreLeftOutAndCounted()
    {
        StudySection Curve(params double[] at) => new("Curve", Message.Verbatim("The curve"), Message.None, [new("x", Message.Verbatim("Spend"), "bn CNY", "0.0"), new("y", Message.Verbatim("Share"), string.Empty, "0%")], [.. at.Select(static x => (IReadOnlyList<object?>)[x, x / 10])]);
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");
        StudySection moved = Curve(1, 2.54321) with { Rows = [[1d, 0.5], [2.54321, 0.6]] };

        StudyReport report = Compare((one, study with { Sections = [Curve(1, 2.5)] }), (other, study with { Sections = [moved] }));

        Assert.That(report.Sections.Single(static s => s.Name == "Others").Rows, Is.EqualTo(new object?[][] { ["The curve", "CNY 1.0 bn", "Share", "10%", "50%"] }));
        Assert.That($"{report.Sections.Single(static s => s.Name == "Others").Finding}", Is.EqualTo("1 other figure differs. 2 rows that only some runs have are left out."));
    }

    [Test]
    public void Rows_WithAUnitOfTheirOwn_HaveItInTheNamesOfWhatTheyMeasure()
    {
        StudySection Totals(double mean, double draws) => new(
            "Totals",
            Message.Verbatim("Spend"),
            Message.None,
            [new("result", Message.Verbatim("Result")), new("unit", Message.Verbatim("Unit")), new("mean", Message.Verbatim("Mean"), string.Empty, "0.0"), new("odds", Message.Verbatim("Odds"), string.Empty, "0%"), new("draws", Message.Verbatim("Draws"), string.Empty, "#,##0")],
            [["Spend", "bn CNY", mean, mean / 1000, draws]]);
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");

        StudyReport report = Compare((one, study with { Sections = [Totals(775.2, 48)] }), (other, study with { Sections = [Totals(904, 96)] }));

        Assert.That(report.Sections.Single(static s => s.Name == "Others").Rows, Is.EqualTo(new object?[][]
        {
            ["Spend", "Spend", "Mean [CNY bn]", "775.2", "904.0"], ["Spend", "Spend", "Odds", "78%", "90%"], ["Spend", "Spend", "Draws", "48", "96"],
        }));
    }

    [Test]
    public void Runs_OfSeveralKinds_TellTheirAnswersAndCompareThoseOfOneKind()
    {
        (KeptRun gap, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        StudyReport report = Compare(
            Simulation("Base", "48 futures", 0.25, 0.4, "HBM"),
            Simulation("Base", "96 futures", 0.25, 0.5, "HBM"),
            (gap with { Kind = "gap", Id = StoreKeys.New() }, study with { Kind = "gap" }));

        Assert.That($"{report.Sentence}", Does.StartWith("3 runs of 2 kinds"));
        Assert.That(report.Sections[0].Rows.Select(static r => r[0]), Is.EqualTo(new[] { "uncertainty · 48 futures", "uncertainty · 96 futures", "gap report" }));
        Assert.That(report.Sections.Select(static s => s.Name), Does.Contain("SimulationOdds").And.None.StartsWith("Gap"));
    }

    [Test]
    public void Runs_OfTheSameQuestion_AreToldApartByTheirIds()
    {
        (KeptRun one, StudyReport study) = Simulation("Base", "48 futures", 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Base", "48 futures", 0.25, 0.4, "HBM");

        StudyReport report = Compare((one, study), (other, study));

        Assert.That(report.Sections[0].Rows.Select(static r => r[0]), Is.EqualTo(new[] { $"Baseline, Base: 48 futures ({one.Id[..4]})", $"Baseline, Base: 48 futures ({other.Id[..4]})" }));
    }

    [Test]
    public void Sheets_OfAComparison_HaveNamesThatFitAndAreEachOnce()
    {
        StudySection worlds = new(
            "SobolIndicesOfAll",
            Message.Verbatim("Worlds"),
            Message.None,
            [new("world", Message.Verbatim("World")), new("regret", Message.Verbatim("Regret"), "points", "0.0"), new("deterministicRegret", Message.Verbatim("Regret of the usual orders"), "points", "0.0")],
            [["Base", 1d, 2d]])
        {
            Chart = new(StudyChartKind.Column, Message.Verbatim("Regret"), "world", ["regret", "deterministicRegret"]),
        };
        (KeptRun one, StudyReport study) = Simulation("Base", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun other, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");
        (KeptRun gap, _) = Simulation("Thaw", string.Empty, 0.25, 0.4, "HBM");
        StudyReport wide = study with { Sections = [worlds] };

        string[] names = [.. Compare((one, wide), (other, wide), (gap with { Kind = "gap" }, wide with { Kind = "gap" })).Sections.Select(static s => s.Name)];

        Assert.That(names, Is.Unique.And.All.Length.LessThanOrEqualTo(31));
        Assert.That(names, Does.Contain("SimulationSobolIndicesOfAll2"));
    }

    private static (KeptRun Run, StudyReport Study) Simulation(string scenario, string subject, double odds2027, double odds2028, string stage, double target = 0.8)
    {
        KeptRun run = new()
        {
            Id = StoreKeys.New(),
            Owner = "ann",
            CaseId = "baseline",
            CaseName = "Baseline",
            Kind = "simulation",
            Scenario = scenario,
            Subject = subject,
            InputHash = new string('a', 64),
            RequestKey = new string('b', 64),
            Program = "1.0.0",
            Engine = "Clp",
            Begun = DateTimeOffset.UnixEpoch,
            State = RunState.Done,
            Sentence = $"Met in {odds2028:0%}.",
        };
        StudySection odds = new(
            "Odds",
            Message.Verbatim("How likely"),
            Message.None,
            [Year, new("target", Message.Verbatim("Target"), string.Empty, "0%"), new("odds", Message.Verbatim("Odds"), string.Empty, "0%")],
            [[2027d, 0.65, odds2027], [2028d, target, odds2028]])
        {
            Chart = new(StudyChartKind.Column, Message.Verbatim("Odds by year"), "year", ["odds"]) { Limits = ["target"] },
        };
        StudySection drivers = new(
            "Drivers",
            Message.Verbatim("What drives it"),
            Message.None,
            [new("driver", Message.Verbatim("Driver")), new("half", Message.Verbatim("Half")), new("effect", Message.Verbatim("Effect"), "points", "0.0"), new("stage", Message.Verbatim("Held down by"))],
            [["Yield", "first", 1.5, stage], ["Yield", "second", 2.5, "HBM"]]);
        return (run, new("simulation", Message.Verbatim("How sure"), Message.Verbatim("A case"), Message.Verbatim(run.Sentence), null, [odds, drivers]) { Figures = [new(Message.Verbatim("Odds"), odds2028, string.Empty, "0%") { Note = Message.Verbatim("of 48") }], Time = DateTimeOffset.UnixEpoch });
    }

    private StudyReport Compare(params (KeptRun Run, StudyReport Study)[] runs)
    {
        foreach ((KeptRun run, StudyReport study) in runs)
        {
            store.Runs.Add(run with { State = RunState.Running });
            store.Runs.End(run, [new($"{run.Kind}.json", StudyJson.Write(study))]);
        }

        Assert.That(store.Runs.WithDocuments(new("ann")), Is.EquivalentTo(runs.Select(static r => r.Run.Id)));
        Assert.That(store.Runs.WithDocuments(new("bob")), Is.Empty);
        return RunComparison.Of(store.Runs, [.. runs.Select(static r => r.Run)], DateTimeOffset.UnixEpoch);
    }
}
