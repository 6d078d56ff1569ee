using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>What a plan says of more of a limit is what a second solve gives, in every priced family: as it stands, without money, without imports, without power.</summary>
[TestFixture]
public sealed class PricesThatHoldTests
{
    private const string NoBudget = "Plan[ProgrammeBudget].Value = 0";
    private const string NoForeign = "Targets[*].MaxImportShare = 0";
    private const string NoImports = "Imports[*].* = 0";
    private const string NoPower = "Hubs[*].* = 0";

    private static readonly Dictionary<string, Lazy<PlanOutcome>> Outcomes = new[] { string.Empty, NoBudget, NoForeign, NoImports, NoPower }.ToDictionary(
        static change => change,
        static change => new Lazy<PlanOutcome>(() => WholeCase.Solve(WholeCase.Case(change.Length > 0 ? [change] : []))));

    private static IEnumerable<string> Changes => Outcomes.Keys;

    // Of every family and objective the tightest two, and whatever was solved anew: the step of the sentence brings what the sentence says.
    [TestCaseSource(nameof(Changes))]
    public void Worth_OfEveryPricedFamily_IsWhatASecondSolveGives(string change)
    {
        PlanOutcome outcome = Outcomes[change].Value;
        Binding[] quoted = [.. outcome.Plan!.Bindings.Where(static b => b.Worth is not null)];
        Binding[] tried = [.. quoted.Where(static b => b.Worth!.IsSolved), .. quoted.Where(static b => !b.Worth!.IsSolved).GroupBy(static b => (b.Family, b.Worth!.Of)).SelectMany(static g => g.Take(2))];

        Assert.That(tried, Is.Not.Empty);
        foreach (Binding binding in tried)
        {
            LimitWorth worth = binding.Worth!;
            double unit = worth.Of == PricedIn.Cost ? 1e4 : 1e-7; // CNY; a fraction
            Assert.That(Gain(outcome, binding), Is.EqualTo(worth.Gain).Within(unit + (1e-6 * Math.Abs(worth.Gain))), $"{change}: {binding.Words} ({binding.Family}({binding.Key},{binding.Period}), {worth})");
        }
    }

    [TestCaseSource(nameof(Changes))]
    public void Price_Quoted_HasARangeOnBothSidesAndItsStepLiesWithin(string change)
    {
        foreach (Binding binding in Outcomes[change].Value.Plan!.Bindings)
        {
            if (binding.PricedIn is null)
            {
                Assert.That(binding.Worth, Is.Null.Or.Property(nameof(LimitWorth.IsSolved)).True, $"{binding.Words}");
                Assert.That(binding.RangeFrom, Is.Null.Or.EqualTo(binding.Limit), $"{binding.Words}");
                continue;
            }

            if (binding.Worth is { IsSolved: true } solved)
            {
                Assert.That((binding.RangeFrom, binding.RangeTo), Is.EqualTo((binding.Limit, binding.Limit + solved.Step.Size)), $"{binding.Words}");
                Assert.That(binding.Quoted(PricedIn.Share) * solved.Step.Size, Is.EqualTo(-solved.Gain).Within(1e-12), $"{binding.Words}");
                continue;
            }

            double thousandth = 0.000999 * NaturalStep.Of(binding.Unit).Size;
            Assert.That(binding.Limit - (binding.RangeFrom ?? double.NegativeInfinity), Is.GreaterThan(thousandth), $"{binding.Words}");
            Assert.That((binding.RangeTo ?? double.PositiveInfinity) - binding.Limit, Is.GreaterThan(thousandth), $"{binding.Words}");
            Assert.That(binding.Limit + binding.Worth!.Step.Size <= (binding.RangeTo ?? double.PositiveInfinity), Is.True, $"{binding.Words}");
        }
    }

    // What an engine leaves of a zero is no price: rows that move nothing have a dual of exactly 0, and are not listed as priced.
    [TestCaseSource(nameof(Changes))]
    public void Priced_Rows_HaveADualThatIsNoRounding(string change)
    {
        PlanOutcome outcome = Outcomes[change].Value;
        foreach (Binding binding in outcome.Plan!.Bindings.Where(static b => b.IsPriced))
        {
            double perUnit = outcome.Program.Rows.First(r => (r.Family, r.Key, r.Period) == (binding.Family, binding.Key, binding.Period)).Unit.NaturalPerUnit;
            double largest = new[] { 100 * binding.ShareDual, 100 * binding.BacklogDual, binding.CostDual / 1e9 }.Max(Math.Abs) * perUnit;
            Assert.That(largest, Is.GreaterThan(0.999e-7), $"{binding.Family}({binding.Key},{binding.Period})");
        }
    }

    // A dual bounds what more can bring: what is told first is no less than what any other limit of its kind could.
    [TestCase(NoBudget, "The programme has no budget; CNY 1 bn more would cut the cumulative shortfall by ")]
    [TestCase(NoForeign, "No foreign supply is allowed; allowing CNY 1 bn more in every year would cut the cumulative shortfall by ")]
    [TestCase(NoPower, "Hub Zhongwei has no power; 100 MW more in every period would cut the cumulative shortfall by ")]
    [TestCase(NoImports, "Import channel DRAM-imports is closed; CNY 1 bn more in every period would cut the cumulative shortfall by ")]
    [TestCase("", "Project HBM-CXMT is ordered up to its limit in 2026; one more module would cut the cumulative shortfall by 5.3 pp.")]
    public void First_OfTheLimits_IsTheCause(string change, string words) => Assert.That(Outcomes[change].Value.Plan!.Bindings[0].Words.ToString(), Does.StartWith(words));

    [Test]
    public void Sentences_WithoutMoney_PromiseNothingOfStockRules() => Assert.That(
        Outcomes[NoBudget].Value.Plan!.Bindings.Where(static b => b.IsTight).Select(static b => b.Family), Is.EqualTo(new[] { "ProgrammeBudget" }));

    private static double Gain(PlanOutcome outcome, Binding binding)
    {
        FormulatedProgram formulated = outcome.Program;
        int[] rows = [.. formulated.Rows.Index().Where(r => r.Item.Family == binding.Family && r.Item.Key == binding.Key && (binding.Worth!.Throughout || r.Item.Period == binding.Period)).Select(static r => r.Index)];
        double[] lower = formulated.Program.RowLower.ToArray();
        double[] upper = formulated.Program.RowUpper.ToArray();
        foreach (int row in rows)
        {
            lower[row] += binding.Worth!.Step.Size / formulated.Rows[row].Unit.NaturalPerUnit;
            upper[row] += binding.Worth.Step.Size / formulated.Rows[row].Unit.NaturalPerUnit;
        }

        string letter = binding.Worth!.Of switch { PricedIn.Share => "A", PricedIn.Backlog => "B", _ => "D" };
        Objective[] stages = [.. formulated.Stages.Take(1 + formulated.Stages.Index().Single(s => s.Item.Letter == letter).Index)];
        IReadOnlyList<LexicographicResult> moved = new LexicographicSolve(SolverCatalog.Linear(), SolverCatalog.Linear(), new SolverOptions()).Run(
            formulated.Program.WithRowBounds(lower, upper).Relaxed(), [.. stages.Select(static s => new LexicographicStage(s.Name, s.Minimised))]);
        return WholeCase.Stage(outcome.Plan!, letter) - stages[^1].Natural(moved[^1].Program.ObjectiveAt(moved[^1].Solution.Values));
    }
}
