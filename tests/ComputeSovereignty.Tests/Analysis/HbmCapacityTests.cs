using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Indicators;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Formulation;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Every report that says HBM capacity means the same figures: what all HBM lines have from the plan's first year on.</summary>
[TestFixture]
public sealed class HbmCapacityTests
{
    private static readonly Lazy<CaseVariants> Variants = new(static () => StackCase.Baseline());
    private static readonly Lazy<ParameterCatalog> Catalog = new(static () => new(Variants.Value.Tables));

    private static PlanningCase Case => Variants.Value.BaseCase;

    private static string[] Meant { get; } = Named(HeadlineLevers.HbmCapacity(Case));

    [Test]
    public void HbmCapacity_MeansAllLinesFromTheFirstYearOn() => Assert.That(
        Meant, Is.EquivalentTo(Case.HbmLines.SelectMany(static l => Case.Horizon.CalendarYears.Select(y => $"HbmLines[{l.Id}].{y}"))));

    [Test]
    public void HbmCapacity_OfTheLever_IsWhatIsMeant() => Assert.That(Named(Lever().Addresses), Is.EquivalentTo(Meant));

    [Test]
    public void HbmCapacity_OfTheNodeStudy_IsWhatIsMeant()
    {
        GridAxis axis = NodeAdvance.Find(Case)!.Grid.Axes.Single(static a => $"{a.Title}" == "HBM capacity");

        Assert.That(Named([.. axis.Steps[^1].Changes.Select(static c => c.Address)]), Is.EquivalentTo(Meant));
    }

    // The rows that ceilings free and the ladder lifts are of the lines that the lever moves.
    [Test]
    public void HbmCapacity_OfLadderAndCeilings_IsOfTheSameLines() => Assert.That(
        Variants.Value.BaseProgram.Rows.Where(static r => CapacityModel.Describe(r).Stage == SupplyStage.Hbm).Select(static r => r.Key.Parts[0]).Distinct(), Is.EquivalentTo(Case.HbmLines.Select(static l => l.Id)));

    // A rule that tracks HbmLines[*].* and a scenario that scales it are held against the lever's own break-even: the amount that meets the target.
    [Test]
    public void HbmCapacity_OfTheIndicators_IsTheLeversBreakEvenThatMeetsTheTarget()
    {
        IndicatorReading[] readings = [.. new LeadingIndicators(Variants.Value, WholeCases.WholeCase.Read(WholeCases.WholeCase.Tables, string.Empty).Studies).Read(2).Where(static r => r.NeededFrom is not null)];
        LeverBreakEven lever = new BreakEvenAnalysis(Variants.Value).Find(Lever());

        Assert.That(readings, Is.Not.Empty);
        Assert.That(readings.Select(static r => r.NeededFrom!.Lever.Title), Is.All.EqualTo(lever.Lever.Title));
        Assert.That(readings.Select(static r => r.NeededFrom!.Amount), Is.All.EqualTo(lever.Amount));
        Assert.That(Variants.Value.Solve(lever.Lever.Changes(lever.Amount!.Value, Catalog.Value)).Met, Is.True);
        Assert.That(readings.Select(static r => $"{r.Words}"), Is.All.Contain($"{BreakEvenSentences.With(lever.Lever, lever.Amount!.Value)}"));
    }

    private static Lever Lever() => new HeadlineLevers(Case, Catalog.Value).All().Single(static l => $"{l.Title}".EndsWith("HBM capacity", StringComparison.Ordinal));

    private static string[] Named(IReadOnlyList<ParameterAddress> addresses) => [.. addresses.SelectMany(Catalog.Value.Matching).Select(static e => $"{e.Address}").Distinct()];
}
