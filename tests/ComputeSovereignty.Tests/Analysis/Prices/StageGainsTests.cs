using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Prices;

/// <summary>What 1 % more of a stage brings is what a solve with 1 % more gives: as the case stands, without money, without imports, without power.</summary>
[TestFixture]
public sealed class StageGainsTests
{
    private static readonly IReadOnlyList<string[]> Changes =
        [[], ["Plan[ProgrammeBudget].Value = 0"], ["Imports[*].* = 0"], ["Hubs[*].* = 0"], ["HbmLines[*].* *= 3"]];

    // HBM makes 60,000 stacks in each of two years and 10,000 come in; a thousand are a point. Logic does not bind.
    [Test]
    public void Gains_OfTheStackCase_AreAHundredthOfWhatEachStageGives()
    {
        CaseVariants variants = StackCase.Variants();
        IReadOnlyDictionary<SupplyStage, double> gains = new StageGains(variants).Of([], variants.Base.Summary!);

        Assert.That(gains.Keys, Is.EquivalentTo(new[] { SupplyStage.Hbm, SupplyStage.Imports }));
        Assert.That(gains[SupplyStage.Hbm], Is.EqualTo(0.012).Within(1e-9));
        Assert.That(gains[SupplyStage.Imports], Is.EqualTo(0.002).Within(1e-9));
    }

    // The capacity of every HBM line as the plan's own table has it, a hundredth of it more in each period, by another engine from scratch.
    [Test]
    public void Gains_OfHbmInTheBaseline_AreThoseOfAHundredthOfTheTabledCapacity()
    {
        CaseVariants variants = StackCase.Baseline();
        FormulatedProgram formulated = variants.BaseProgram;
        double[] upper = formulated.Program.RowUpper.ToArray();
        foreach ((int row, ProgramLabel label) in formulated.Rows.Index().Where(static r => r.Item.Family == "HbmCapacity"))
        {
            IReadOnlyList<string> key = label.Key.Parts;
            double capacity = WholeCase.Baseline.HbmLines.Single(h => h.Line == key[0] && h.Period == label.Period).Capacity;
            Horizon horizon = variants.BaseCase.Horizon;
            double open = key.Count == 1 ? 1
                : horizon.Availability(variants.BaseCase.HbmRecipes.Single(r => r.Line == key[0] && r.Grade == key[1]).AvailableFrom, null, horizon.Periods.Single(t => horizon.Label(t) == label.Period));
            upper[row] += 0.01 * open * capacity * variants.BaseCase.HbmLines[key[0]].MaxUtilization * horizon.MonthsPerPeriod / 1000;
        }

        double share = ShareOf(formulated, formulated.Program.WithRowBounds(formulated.Program.RowLower.ToArray(), upper));
        double gain = new StageGains(variants).Of([], variants.Base.Summary!)[SupplyStage.Hbm];
        Assert.That(gain, Is.GreaterThan(1e-3));
        Assert.That(gain, Is.EqualTo(variants.Base.Summary!.Stage("A") - share).Within(1e-7));
    }

    [TestCaseSource(nameof(Changes))]
    public void Gains_OfEveryStage_AreWhatAnotherEngineGivesFromScratch(params string[] changes)
    {
        CaseVariants variants = StackCase.Baseline();
        ParameterChange[] changed = [.. changes.Select(StackCase.Change)];
        PlanSummary plan = variants.Solve(changed).Summary!;
        FormulatedProgram formulated = variants.Formulate(changed).Program!;
        IReadOnlyDictionary<SupplyStage, double> gains = new StageGains(variants).Of(changed, plan);
        foreach (SupplyStage stage in SupplyStages.Liftable)
        {
            double share = ShareOf(formulated, SupplyStages.Enlarge(formulated, formulated.Program, plan.Values, stage, 0.01));
            Assert.That(gains.GetValueOrDefault(stage), Is.EqualTo(plan.Stage("A") - share).Within(1.1e-5), $"{stage}");
        }
    }

    // A hundredth of nothing is nothing: the cause is named and no figure is told of it.
    [Test]
    public void Gains_OfMoneyWhereThereIsNone_AreNoneAndItIsNamedFirst()
    {
        CaseVariants variants = StackCase.Baseline("Plan[ProgrammeBudget].Value = 0");
        PlanSummary plan = variants.Base.Summary!;

        Assert.That(plan.FirstBinding, Is.EqualTo(SupplyStage.Money));
        Assert.That(new StageGains(variants).Of([], plan), Does.Not.ContainKey(SupplyStage.Money));
    }

    private static double ShareOf(FormulatedProgram formulated, LinearProgram program)
    {
        ILinearSolver engine = SolverCatalog.Linear("highs");
        LexicographicStage stage = new("Share", formulated.Stages[0].Minimised);
        LexicographicResult result = new LexicographicSolve(engine, engine, new SolverOptions()).Run(program.Relaxed(), [stage])[0];
        return formulated.Stages[0].Natural(result.Program.ObjectiveAt(result.Solution.Values));
    }
}
