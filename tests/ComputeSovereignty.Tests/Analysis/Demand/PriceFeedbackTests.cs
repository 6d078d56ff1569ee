using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Prices that follow costs, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class PriceFeedbackTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<FeedbackResult> Result = new(static () => new PriceFeedback(Of(Years)).Run());
    private static readonly Lazy<FeedbackResult> Settled = new(static () => new PriceFeedback(Of(Years.With(Result.Value.Last.Changes).Tables)).Run());

    // From the prices of the case on, each round halves what is left; ten rounds are not enough for the dearest year, and that is told.
    [Test]
    public void Rounds_OfTheBaseline_ComeNearerToCostsEachTime()
    {
        FeedbackResult feedback = Result.Value;
        PlanningCase planningCase = WholeCase.CaseOf(WholeCase.Read(Years, string.Empty));

        Assert.That(feedback.Rounds[0].Prices.Select(static p => (p.ComputePrice, p.TokenPrice)), Is.EqualTo(planningCase.Targets.Select(static t => (t.ComputePrice, t.TokenPrice))));
        Assert.That(feedback.Rounds.Select(static r => r.Moved!.Value), Is.Ordered.Descending);
        Assert.That(feedback.Settled, Is.EqualTo(feedback.Last.Moved <= PriceFeedback.Tolerance));
        Assert.That(feedback.Last.Moved, Is.LessThan(0.01));
        foreach (FeedbackPrice price in feedback.Last.Prices)
        {
            Assert.That(price.ComputePrice, Is.EqualTo(price.ComputeCost).Within(2).Percent, $"{price.Year}");
            Assert.That(price.TokenPrice, Is.EqualTo(price.TokenCost).Within(2).Percent, $"{price.Year}");
        }

        Assert.That(feedback.Rounds.Select(static r => r.Answer.Certified), Is.All.True);
    }

    // From prices near the costs on, the rounds end where nothing moves by more than a thousandth: no price is further than two thousandths from its cost.
    [Test]
    public void Rounds_FromPricesNearCosts_Settle()
    {
        FeedbackResult feedback = Settled.Value;

        Assert.That(feedback.Settled);
        Assert.That(feedback.Rounds.Count, Is.InRange(1, 6));
        Assert.That(feedback.Last.Moved, Is.LessThanOrEqualTo(PriceFeedback.Tolerance));
        Assert.That(feedback.Last.Prices, Is.All.Matches<FeedbackPrice>(static p =>
            Math.Abs(p.ComputePrice!.Value - p.ComputeCost!.Value) <= 0.0021 * p.ComputePrice && Math.Abs(p.TokenPrice!.Value - p.TokenCost!.Value) <= 0.0021 * p.TokenPrice));
        Assert.That($"{feedback.Words(2028)}", Does.StartWith("Prices and costs agree after"));
        Assert.That(Speaker.Chinese.Say(feedback.Words(2028)), Does.Contain("价格与成本一致"));
    }

    // Half of the way to the cost; the usual price of compute does not move, so labs ask for what the formula says at price over reference.
    [Test]
    public void Rounds_EachFromTheOneBefore_MoveHalfOfTheWay()
    {
        FeedbackRound[] rounds = [.. Result.Value.Rounds];
        foreach ((FeedbackRound before, FeedbackRound after) in rounds.Zip(rounds.Skip(1)))
        {
            foreach ((FeedbackPrice from, FeedbackPrice to) in before.Prices.Zip(after.Prices))
            {
                Assert.That(to.ComputePrice, Is.EqualTo((from.ComputePrice + (from.ComputeCost ?? from.ComputePrice)) / 2).Within(1e-6));
                Assert.That(to.TokenPrice, Is.EqualTo((from.TokenPrice + (from.TokenCost ?? from.TokenPrice)) / 2).Within(1e-6));
            }
        }

        PlanningCase last = CaseReader.ReadCase(Years.With(rounds[^1].Changes).Tables).Case!;
        PlanningCase typed = WholeCase.CaseOf(WholeCase.Read(Years, string.Empty));
        LabClass lab = last.Labs[0];
        double asked = last.Labs.Where(l => l.Workload == lab.Workload).Sum(l => LabDemand.Compute(l, 2028, last.TargetOf(2028).ComputePrice!.Value, typed.Labs[l.Id].ReferencePrice!.Value, last.TargetOf(2028).WageIndex));
        Assert.That(new WorkloadDemand(last).Of(last.Workloads[lab.Workload], 2028).Labs, Is.EqualTo(asked).Within(1e-6).Percent);
    }

    // The last round's changes, read and solved from nothing, give its service. Its cost is what all machines deployed at hubs cost by what they would yield in training, each alive as its pool's failures and life say.
    [Test]
    public void Rounds_TheLast_IsThePlanOfItsPrices()
    {
        FeedbackRound last = Result.Value.Last;
        Plan plan = WholeCase.Plan(CaseReader.ReadCase(Years.With(last.Changes).Tables).Case!);
        Assert.That(last.Answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6));
        Assert.That(last.Answer.Checkpoint!.Asked, Is.EqualTo(ServedYear.Of(plan).Single(static y => y.Year == 2028).Asked).Within(1e-6).Percent);
        Assert.That(last.Prices.Single(static p => p.Year == 2028).ComputeCost, Is.EqualTo(CostOf(plan, WorkKind.Training).PerUsable).Within(0.5).Percent);
    }

    // A price a thousand times its cost is still far from it after ten halvings: told as not settled, not passed over.
    [Test]
    public void Rounds_FarFromCosts_AreNotSettled()
    {
        FeedbackResult feedback = new PriceFeedback(Of(Years.With([Change("Targets[*].ComputePrice *= 100000")]).Tables)).Run();

        Assert.That(feedback.Settled, Is.False);
        Assert.That(feedback.Rounds, Has.Count.EqualTo(PriceFeedback.MostRounds));
        Assert.That($"{FeedbackMessages.Of(feedback, Period.Of(2028))}", Does.StartWith("Prices are not settled after 10 rounds"));
    }

    [Test]
    public void Report_WithFeedback_ShowsEveryRound()
    {
        CaseVariants variants = Of(Years);
        StudyReport report = DemandReport.Of(Message.None, new DemandAnalysis(variants).Solve(false, feedback: true), new CaseStudies(), [], default);
        StudySection section = report.Sections.Single(static s => s.Name == "Feedback");

        Assert.That(section.Rows, Has.Count.EqualTo(5 * Result.Value.Rounds.Count));
        Assert.That(report.Findings.Select(static f => $"{f}"), Has.Member($"{Result.Value.Words(2028)}"));
    }

    // Where the usual price of compute is blank it is held at the first year's price as typed; a sheet without the setting cannot hold it.
    [Test]
    public void Reference_Blank_IsHeldOrAskedFor()
    {
        PlanningCase typed = WholeCase.CaseOf(WholeCase.Read(Years, string.Empty));
        PlanningCase blank = typed with { Labs = new(typed.Labs.Select(static l => l with { ReferencePrice = null })) };

        Assert.That(PriceFeedback.Against(typed, Years).IsEmpty);
        Assert.That($"{PriceFeedback.Against(blank, Years)}", Does.StartWith("Add the setting ReferenceComputePrice"));
        Assert.That(PriceFeedback.Against(blank with { Settings = blank.Settings with { Demand = blank.Settings.Demand with { ReferenceComputePrice = 200_000 } } }, Years).IsEmpty);
    }

    [Test]
    public void Question_WhereNoPriceMatters_IsRefused()
    {
        List<Finding> findings = [];
        CaseReading reading = WholeCase.Read(Years, string.Empty);
        CaseReading none = reading with { Case = reading.Case! with { Labs = Catalog<LabClass>.Empty, Adoption = Catalog<AdoptionSector>.Empty } };

        Assert.That(DemandQuestion.Read(true, true, null, true, none, findings), Is.Null);
        Assert.That($"{findings.Single().Message}", Does.StartWith("No demand of this case depends on a price"));
    }

    // A million tokens cost what the machines that served inference cost, by the study's own rows; at the break-even occupancy they cost their price.
    [Test]
    public void TokenMargins_AreOfTheMachinesThatServedInference()
    {
        DemandResult study = new DemandAnalysis(Of(Years)).Solve(false);
        IReadOnlyList<TokenMargin> margins = study.TokenMargins;
        Plan plan = WholeCase.Plan(WholeCase.CaseOf(WholeCase.Read(Years, string.Empty)));
        TokenMargin margin = margins.Single(static m => m.Year == 2028);
        (double Service, UsableCostRow Cost)[] served =
        [
            .. from row in study.Service.Service
               where row.Year == 2028 && plan.Case.Workloads[row.Workload].Kind == WorkKind.Inference
               from cost in study.Service.Costs
               where cost.Year == 2028 && cost.Kind == WorkKind.Inference && cost.Product == row.Product && cost.Hub == row.Where
               select (row.Service, cost),
        ];
        double perUsable = served.Sum(static s => s.Service * s.Cost.PerUsable!.Value) / served.Sum(static s => s.Service);
        double flop = TokenCompute.Flop(plan.Case.Tokens[margin.Service], 2);

        Assert.That(margins, Has.Count.EqualTo(5));
        Assert.That(margin.Cost, Is.EqualTo(perUsable * flop * 1e6 / 3.1536e22).Within(1e-9).Percent);
        Assert.That(margin.Occupancy, Is.EqualTo(served.Sum(static s => s.Service) / served.Sum(static s => s.Service * s.Cost.PerUsable!.Value / s.Cost.PerUsableWhereBusy!.Value)).Within(1e-9).Percent);
        Assert.That(margin.Price, Is.EqualTo(plan.Case.TargetOf(2028).TokenPrice));
        Assert.That(margin.Margin, Is.EqualTo(1 - (margin.Cost / margin.Price)).Within(1e-12));
        Assert.That(margin.Cost * margin.Occupancy / margin.BreakEvenOccupancy, Is.EqualTo(margin.Price).Within(1e-9));
    }

    // All machines deployed at hubs by 2028, each alive as its pool's failures and life say, by the plan's own table of costs.
    private static (double PerUsable, double Occupancy) CostOf(Plan plan, WorkKind kind)
    {
        (double cost, double usable, double busy) = (0, 0, 0);
        foreach (DeploymentRow row in plan.Deployment.Where(static d => d.Year <= 2028 && d.Units > 0))
        {
            Accelerator sku = plan.Case.Accelerators[row.Sku];
            Pool pool = plan.Case.PoolOf(sku);
            int age = 2028 - row.Year;
            double alive = age < (pool.Life ?? 100) ? row.Units * sku.Fp16 / 1000 * Math.Pow(1 - pool.AnnualFailure, age) : 0;
            UsableCostRow one = plan.Service!.Costs.Single(c => c.Year == 2028 && c.Product == row.Sku && c.Hub == row.Hub && c.Kind == kind);
            cost += alive * one.PerNameplate;
            usable += alive * one.PerNameplate / one.PerUsable!.Value;
            busy += alive * one.PerNameplate / one.PerUsableWhereBusy!.Value;
        }

        return (cost / usable, usable / busy);
    }

    private static CaseVariants Of(CaseTables tables) => new(tables, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true);

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);
}
