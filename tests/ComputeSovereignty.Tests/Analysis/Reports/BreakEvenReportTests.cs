using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What a study of break-evens says of the stack case: one lever, two, all.</summary>
[TestFixture]
public sealed class BreakEvenReportTests
{
    private const string MuchLogic = "Lines[A7].* = 30";

    [Test]
    public void Study_OfOneLever_SaysItsAnswerAndTheFiguresBehindIt()
    {
        StudyReport report = Study([MuchLogic], "HbmLines[M].*");

        Assert.That($"{report.Sentence}", Does.StartWith("HbmLines[M].*: +16.7% is sufficient"));
        Assert.That(report.Good, Is.Null, "the case as it stands misses it");
        Assert.That(report.Figures.Select(static f => $"{f.Words}"), Does.Contain("+16.7%"));
        Assert.That(report.Sections.Select(static s => s.Name), Is.EqualTo(new[] { "BreakEven", "Trials", "Figures" }));
        Assert.That(report.Sections[2].Rows.Select(static r => $"{r[1]}: {r[2]} → {r[3]} {((DisplayUnit)r[4]!).Id}"), Is.EqualTo(new[] { "HbmLines[M].2025: 100 → 116.7 wspm", "HbmLines[M].2026: 100 → 116.7 wspm", "HbmLines[M].2027: 100 → 116.7 wspm" }));
    }

    [Test]
    public void Study_OfALeverThatCannot_SaysSoAndHasNoFigures()
    {
        StudyReport report = Study([], "HbmLines[M].*");

        Assert.That(report.Good, Is.False);
        Assert.That(report.Figures.Select(static f => $"{f.Note}"), Does.Contain("at most 76.8%"));
        Assert.That(report.Sections.Select(static s => s.Name), Is.EqualTo(new[] { "BreakEven", "Trials" }));
    }

    // Alone × 1.167 or × 2; half-way 60 · 1.0833 + 10 y = 80, y = 1.5.
    [Test]
    public void Study_OfALeverThatMeetsIt_SaysOneThingAColumn()
    {
        StudySection levers = Study([MuchLogic], "HbmLines[M].*").Sections[0];
        object? Cell(string member) => levers.Rows[0][levers.IndexOf(member)];

        Assert.That(Cell("amount"), Is.EqualTo(1.167));
        Assert.That((double)Cell("shareThere")!, Is.EqualTo(0.8).Within(1e-6));
        Assert.That(Cell("missed"), Is.EqualTo(1.166));
        Assert.That((double)Cell("missingThere")!, Is.EqualTo(0.04).Within(1e-6));
        Assert.That(Cell("shareAtMost"), Is.Null, "that it meets the target is said by the outcome");
        Assert.That(Cell("amountAtMost"), Is.Null);
        Assert.That(Cell("putBack"), Is.EqualTo("--set \"HbmLines[M].* *= 1.167\""));
        Assert.That($"{Cell("moves")}", Is.EqualTo("HbmLines: 2025 to 2027 of M"));
    }

    [Test]
    public void Study_OfALeverThatAsksForLess_CountsItNotAsEnough()
    {
        StudyReport report = Study([MuchLogic]);
        StudySection levers = report.Sections.Single(static s => s.Name == "BreakEven");
        IReadOnlyList<object?>[] less = [.. levers.Rows.Where(r => $"{r[levers.IndexOf("group")]}" == "Target lever")];

        Assert.That(less.Select(r => $"{r[levers.IndexOf("lever")]}"), Is.EqualTo(new[] { "Committed technology spending", "Domestic share target for 2027" }));
        Assert.That(less.Select(r => $"{r[levers.IndexOf("outcome")]}"), Is.All.EqualTo("Sufficient on paper only"));
        Assert.That(levers.Rows.TakeLast(2), Is.EqualTo(less), "a group of their own at the end");
        Assert.That(report.Figures.Single(static f => $"{f.Label}" == "Single measures that close the gap").Note.ToString(), Is.EqualTo($"of {levers.Rows.Count - 2} tested"));
        Assert.That($"{report.Findings[^1]}", Is.EqualTo("With no further action, the target would be met only on paper: with committed technology spending cut by 12.5% or domestic share target for 2027 lowered to 70%."));
    }

    [Test]
    public void Study_OfTwoLevers_IsAContourWithItsFrontier()
    {
        StudyReport report = Study([MuchLogic], "HbmLines[M].*", "Imports[G-IN].*");

        Assert.That($"{report.Sentence}", Does.StartWith("The 80% target for 2027 can be met, for example, with the yearly figures of M in HbmLines +").And.EndsWith("together; on its own, either the yearly figures of M in HbmLines +16.7% or the yearly figures of G-IN in Imports at 2 times the base level is sufficient."));
        Assert.That(report.Good, Is.Null, "the case as it stands misses it");
        Assert.That(report.Sections[0].Chart!.Kind, Is.EqualTo(StudyChartKind.Contour));
        Assert.That(report.Sections[0].Chart!.Frontier, Has.Count.EqualTo(9));
        Assert.That(StudyGrid.Of(report.Sections[0]).Levels.SelectMany(static l => l), Is.All.Not.Null);
        Assert.That(report.Findings, Has.Count.EqualTo(2));
    }

    [Test]
    public void Study_OfAllLevers_NamesThoseThatMeetItAndThoseThatCannot()
    {
        StudyReport report = Study([MuchLogic]);

        Assert.That($"{report.Sentence}", Does.Match("^[0-9]+ of the [0-9]+ measures tested are each sufficient on their own to meet the 80% target for 2027\\.$"));
        Assert.That($"{report.Findings[^2]}", Does.StartWith("No effect on their own: ").And.Match("; and [0-9]+ others\\.$"));
        Assert.That(report.Findings.Select(static f => $"{f}"), Has.Some.StartsWith("HBM import caps: 2 times the base level is sufficient"));
        Assert.That(report.Good, Is.Null);
        Assert.That(report.Sections.Select(static s => s.Name), Is.EqualTo(new[] { "BreakEven" }));
    }

    [Test]
    public void Study_OfWholeModules_TellsTheStair()
    {
        CaseVariants variants = StackCase.WholeVariants(
            MuchLogic, "Projects[TOO-LATE].LeadTime = 0", "Projects[TOO-LATE].ModuleSize = 5", "Projects[TOO-LATE].MaxModules = 9", "Plan[IndustryFund].Value = 1e9");
        StudySection stairs = Study(variants, "Plan[IndustryFund].Value").Sections.Single(static s => s.Name == "Stairs");

        Assert.That(stairs.Rows.Single()[stairs.IndexOf("from")], Is.EqualTo(3.0).Within(1e-9));
        Assert.That(stairs.Rows.Single()[stairs.IndexOf("width")], Is.EqualTo(0.99).Within(1e-9));
        Assert.That(stairs.Rows.Single()[stairs.IndexOf("step")], Is.EqualTo(1.0).Within(1e-6));
    }

    // All levers, one that is enough, one that is not, two together, whole modules: everything that the study says.
    [Test]
    public void Study_InChinese_LeavesNoEnglish()
    {
        StudyReport[] reports =
        [
            Study([MuchLogic]), Study([MuchLogic], "HbmLines[M].*"), Study([], "HbmLines[M].*"), Study([MuchLogic], "HbmLines[M].*", "Imports[G-IN].*"), Study([], "Nodes[N5].AvailableFrom"), Study([MuchLogic, "HbmLines[M].* *= 1.5"]),
        ];

        Assert.That(reports.SelectMany(static r => ChineseLeft.Of(r, OwnNames.OfTheWorkbook)), Is.Empty);
        Assert.That(Speaker.Chinese.Say(reports[1].Sentence), Does.EndWith("+16.7%即可达到2027年80%的目标（临界值介于+16.6%与+16.7%之间）。"));
    }

    private static StudyReport Study(string[] changes, params string[] levers) => Study(StackCase.Variants(changes), levers);

    private static StudyReport Study(CaseVariants variants, params string[] levers)
    {
        ChosenLever chooser = new(new ParameterCatalog(variants.Tables));
        BreakEvenResult results = BreakEvenResult.Find(variants, [.. levers.Select(l => chooser.Of(l).Lever!)], [], 2);
        return BreakEvenReport.Of(Message.Verbatim("Stacks"), results, [], DateTimeOffset.UnixEpoch);
    }
}
