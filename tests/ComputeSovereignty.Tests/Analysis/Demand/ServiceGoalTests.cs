using ComputeSovereignty.Analysis.Frontiers;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Service as a goal of frontiers and as a figure of draws, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class ServiceGoalTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));

    // The ends are the plans of the two orders, each solved from nothing.
    [Test]
    public void Frontier_OfServiceAndShare_EndsAtThePlansOfTheTwoOrders()
    {
        FrontierResult frontier = FrontierAnalysis.Solve(Variants.Value, new(FrontierGoalKind.Service), new(FrontierGoalKind.Share), 3, 1);
        double first = 100 * (1 - WholeCase.Stage(Planned("Plan[Objective].Value = Service"), "S"));
        Plan share = Planned("Plan[Objective].Value = Share");

        Assert.That(frontier.Conflicts);
        Assert.That(frontier.Points[0].X, Is.EqualTo(first).Within(1e-4));
        Assert.That(frontier.Points[^1].Figures.WeightedShortfall, Is.EqualTo(WholeCase.Stage(share, "A")).Within(1e-6));
        Assert.That(frontier.Points.Select(static p => p.X), Is.Ordered.Descending);
        Assert.That(frontier.Points.Select(static p => p.Y), Is.Ordered.Ascending);
        Assert.That(frontier.Plan!.Value.X, Is.EqualTo(100 * (1 - WholeCase.Stage(share, "S"))).Within(1e-4));
    }

    // Every other goal keeps its own stage; the stage of service is settled beside them.
    [Test]
    public void Figures_OfAFrontierOfOtherGoals_SayWhatIsServed()
    {
        FrontierResult frontier = FrontierAnalysis.Solve(Variants.Value, new(FrontierGoalKind.Cost), new(FrontierGoalKind.Share), 2, 1);

        Assert.That(frontier.Points.Select(static p => p.Figures.Demand?.Part), Is.All.InRange(0.01, 1));
        Assert.That(frontier.Points.Select(static p => p.Figures.WeightedUnserved), Is.All.Not.Null);
    }

    [TestCase(FutureScope.AllStages, true)]
    [TestCase(FutureScope.ShareAndBacklog, false)]
    public void Draws_OfACaseWithDemand_SayWhatIsServedWhereThatIsSettled(FutureScope scope, bool expected) =>
        Assert.That(new ResultSchema(Variants.Value.BaseCase, scope).Has(ResultSchema.Served(2028)), Is.EqualTo(expected));

    [Test]
    public void Draws_OfACaseWithoutDemand_AreAsTheyWere() =>
        Assert.That(new ResultSchema(WholeCase.Case(), FutureScope.AllStages).Columns.Select(static c => c.Name), Has.None.StartsWith("served"));

    [Test]
    public void Draw_ReadsTheServedShareOfItsPlan()
    {
        ResultSchema schema = new(Variants.Value.BaseCase, FutureScope.AllStages);
        PlanSummary plan = Variants.Value.Base.Summary!;
        ServedYear afresh = ServedYear.Of(Planned("Plan[Objective].Value = Share")).Single(static y => y.Year == 2028);

        Assert.That(schema[ResultSchema.Served(2028)].Read(plan), Is.EqualTo(afresh.Part).Within(1e-4));
    }

    // Service is no figure of a solve that ends before it.
    [Test]
    public void Figures_OfAShareProbe_SayNothingOfService()
    {
        CaseVariants variants = Variants.Value;
        VariantResult result = variants.SolveProgram(VariantFutureSolver.Asked(variants.BaseProgram, FutureScope.ShareAndBacklog), []);

        Assert.That(PlanFigures.Of(result)!.Demand, Is.Null);
    }

    private static Plan Planned(string change) => WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(Years, string.Empty, change)));

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);
}
