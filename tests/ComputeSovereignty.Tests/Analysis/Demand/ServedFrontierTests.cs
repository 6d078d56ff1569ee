using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.Analysis.Reports;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Two levers that serve demand together, on the baseline with its demand side, by years: each pair against the case solved afresh.</summary>
[TestFixture]
public sealed class ServedFrontierTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([StackCase.Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly ParameterCatalog Catalog = new(Years);

    // The second lever serves the goal at its amount, and does not at the next one towards the case as it stands; both read and solved from nothing.
    [Test]
    public void Pairs_AndTheirNeighbours_ServeTheGoalAndDoNot()
    {
        const double Goal = 0.9;
        ServedFrontier frontier = Frontier("Tokens per day", "Efficiency of compute pools", Goal);

        Assert.That(frontier.Pairs, Has.Count.EqualTo(ServedFrontier.MostPairs));
        Assert.That(frontier.Pairs[0].First, Is.EqualTo(frontier.First.Neutral));
        Assert.That(frontier.Pairs.Select(static p => p.Second), Is.Ordered.Descending.And.All.Not.Null, "less demand asks for no more efficiency");
        foreach (ServedPair pair in frontier.Pairs.Where(static p => p.Second > 1))
        {
            double tick = new LeverScale(frontier.Second, frontier.Second.Limit).Tick(pair.Second!.Value - 1);

            Assert.That(Served(frontier, pair.First, pair.Second.Value), Is.GreaterThanOrEqualTo(Goal - 1e-6), $"{pair}");
            Assert.That(Served(frontier, pair.First, pair.Second.Value - tick), Is.LessThan(Goal - 1e-7), $"{pair}");
        }
    }

    // A first lever that is enough by itself ends the frontier where the second need not move.
    [Test]
    public void FirstLever_EnoughByItself_EndsWithTheSecondUnmoved()
    {
        ServedBreakEvenResult alone = new ServedBreakEvenAnalysis(Variants.Value, 0.8).Find(Named("Tokens per day"));
        ServedFrontier frontier = Frontier("Tokens per day", "Efficiency of compute pools", 0.8);

        Assert.That(frontier.Pairs[^1], Is.EqualTo(new ServedPair(alone.Amount!.Value, 1, 0.8)));
        Assert.That($"{Section(frontier).Rows[^1][^1]}", Does.EndWith("no change in efficiency of compute pools is needed."));
    }

    // Both at their furthest do not serve all: no row has a second amount, and each says how much is served.
    [Test]
    public void Levers_NotEnoughTogether_SayHowMuchTheyServe()
    {
        ServedFrontier frontier = Frontier("Researchers in the country", "Loss of mixed clusters", 1);
        StudySection section = Section(frontier);

        Assert.That(frontier.Pairs.Select(static p => p.Second), Is.All.Null);
        Assert.That(frontier.Pairs[0].ServedAtMost, Is.EqualTo(Variants.Value.Base.Summary!.CheckpointDemand!.Part).Within(1e-3));
        Assert.That(section.Chart, Is.Null);
        Assert.That($"{section.Rows[0][^1]}", Does.Contain("loss of mixed clusters is not sufficient: at most ").And.EndWith("of demand is served."));
        Assert.That($"{ServedFrontierSection.Sentence(frontier, Period.Of(2028))}", Is.Empty);
    }

    [Test]
    public void Section_InChinese_LeavesNoEnglish()
    {
        StudySection section = Section(Frontier("Tokens per day", "Efficiency of compute pools", 0.9));
        StudyReport report = new("demand", Message.None, Message.None, Message.None, null, [section]) { Time = default };

        Assert.That(section.Chart!.Kind, Is.EqualTo(StudyChartKind.Curve));
        Assert.That(ChineseLeft.Of(report, ["Chat-and-agents"]), Is.Empty);
    }

    // The one most helpful lever on each side of the balance, by what one step of it gains.
    [Test]
    public void Study_OfAllDemand_PairsTheMostHelpfulLeverOfEachSide()
    {
        int told = 0;
        DemandAnalysis study = new(Variants.Value);
        DemandResult result = study.Solve(true, goal: 1, progress: new Counter(() => told++));
        ServiceEffect Best(bool less) => result.Effects.Where(e => e.Lever.AsksForLess == less).MaxBy(e => result.Gain(e.Answer))!;

        Assert.That(result.Frontier!.First.Addresses, Is.EqualTo(Best(true).Lever.Addresses));
        Assert.That(result.Frontier.Second.Addresses, Is.EqualTo(Best(false).Lever.Addresses));
        Assert.That(result.Frontier.Pairs.Count(static p => p.Second is not null), Is.GreaterThan(1));
        Assert.That(told, Is.EqualTo(study.SolvesOf(true, breakEvens: true)));
    }

    [TestCase(true, null, true, 1d)]
    [TestCase(true, 80d, true, 0.8)]
    [TestCase(true, null, false, null)]
    [TestCase(false, null, true, null)]
    [TestCase(false, 65d, true, 0.65)]
    public void Question_AsksForAllDemand_UnlessToldOtherwise(bool counterfactuals, double? served, bool breakEvens, double? goal)
    {
        List<Finding> findings = [];

        Assert.That(DemandQuestion.Read(counterfactuals, false, served, breakEvens, CaseReader.Read(Years), findings)!.Goal, Is.EqualTo(goal));
        Assert.That(findings, Is.Empty);
    }

    [Test]
    public void Question_WithAShareAndWithoutBreakEvens_IsRefused()
    {
        List<Finding> findings = [];

        Assert.That(DemandQuestion.Read(true, false, 80, false, CaseReader.Read(Years), findings), Is.Null);
        Assert.That(findings.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "A percentage of demand to be served (served) has no meaning where break-evens are left out (no-break-evens). Give one of the two." }));
    }

    private static ServedFrontier Frontier(string first, string second, double goal)
    {
        ServedBreakEvenResult alone = new ServedBreakEvenAnalysis(Variants.Value, goal).Find(Named(first));
        return ServedFrontier.Of(Variants.Value, goal, (Named(first), Named(second)), alone, 2, null, default);
    }

    private static StudySection Section(ServedFrontier frontier) => ServedFrontierSection.Of(frontier, Period.Of(2028), new FigureSources(Catalog));

    private static Lever Named(string title) => new HeadlineLevers(Variants.Value.BaseCase, Catalog).ForService().Single(l => $"{l.Title}" == title);

    private static double Served(ServedFrontier frontier, double first, double second)
    {
        CaseTables changed = Years.With([.. frontier.First.Changes(first, Catalog), .. frontier.Second.Changes(second, Catalog)]).Tables;
        return ServedYear.Of(WholeCase.Plan(CaseReader.ReadCase(changed).Case!)).Single(static y => y.Year == 2028).Part!.Value;
    }

    private sealed class Counter(Action count) : IProgress<Message>
    {
        public void Report(Message value) => count();
    }
}
