using ComputeSovereignty.Analysis.Bottlenecks;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Known answers of the baseline, relaxed and quarterly.</summary>
[TestFixture]
public sealed class GapAnalysisTests
{
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(WholeCase.Tables, SolverCatalog.Linear(), SolverCatalog.Integer(), new SolverOptions(), relax: true));

    [Test]
    public void Ladder_Baseline_LiftsHbmFirstAndThenEveryYearHolds()
    {
        Ladder ladder = new BottleneckLadder(Variants.Value).Climb();

        Assert.That(ladder.Rungs[0].Lift.Stages, Is.EqualTo(new[] { SupplyStage.Hbm }));
        Assert.That(ladder.Rungs[0].Lift.Met, Is.True);
        Assert.That(ladder.Missing, Is.EqualTo(0.8 - 0.71735).Within(1e-4));
        Assert.That(ladder.Ending, Is.EqualTo(LadderEnding.TargetsHold));
    }

    // Half as much HBM again is known to be enough, so is a first call of 85 % on accelerators; the least must be below, and just enough.
    [TestCase("HbmLines[*].*", 1, 1.5)]
    [TestCase("Accelerators[*].ProgrammeShare", 0.6, 0.85)]
    public void BreakEven_LeverThatIsEnough_FindsTheLeastAndItIsJustEnough(string address, double from, double enough)
    {
        BreakEvenAnalysis search = new(Variants.Value);
        (Lever? lever, Message problem) = new ChosenLever(search.Catalog).Of(ParameterAddress.Parse(address));
        Assert.That(lever, Is.Not.Null, $"{problem}");

        LeverBreakEven result = search.FindEitherWay(lever!);

        Assert.That(result.Amount, Is.InRange(from, enough));
        Assert.That(Variants.Value.Solve(lever!.Changes(result.Amount!.Value, search.Catalog)).Met, Is.True);
        Assert.That(Variants.Value.Solve(lever.Changes(from + (0.98 * (result.Amount.Value - from)), search.Catalog)).Met, Is.False);
    }

    [Test]
    public void BreakEven_NodeAdvance_CannotAlone()
    {
        BreakEvenAnalysis search = new(Variants.Value);
        (Lever? lever, Message problem) = new ChosenLever(search.Catalog).Of(ParameterAddress.Parse("Nodes[N+3].AvailableFrom"));
        Assert.That(lever, Is.Not.Null, $"{problem}");

        LeverBreakEven result = search.FindEitherWay(lever!);

        Assert.That(result.Amount, Is.Null);
        Assert.That(result.ShareAtMost, Is.EqualTo(0.71735).Within(1e-4));
    }

    // HBM alone allows what the plan delivers; logic alone more than twice as much.
    [Test]
    public void Ceilings_Baseline_HbmIsTheLowest()
    {
        IReadOnlyList<StageCeiling> ceilings = new StageCeilings(Variants.Value).Solve();

        double Of(SupplyStage stage) => ceilings.Single(c => c.Stage == stage).Years.Single(static y => y.Year == 2028).Accelerators ?? double.PositiveInfinity;
        Assert.That(Of(SupplyStage.Hbm), Is.LessThan(0.5 * Of(SupplyStage.Logic)));
        Assert.That(ceilings.Select(static c => $"{c.Words}"), Is.All.Not.Empty);
    }
}
