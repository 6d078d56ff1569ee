using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Reading;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>Known facts of the baseline, modules not whole.</summary>
[TestFixture]
public sealed class BaselineComparisonTests
{
    private static readonly CaseVariants Variants = StackCase.Baseline();

    private static readonly Lazy<ComparisonResult> Comparison = new(() => ComparisonAnalysis.Solve(
        Variants, ComparedVariant.Scenarios(CaseReader.Read(StackCase.BaselineTables()).Studies), [NodeAdvance.Find(Variants.BaseCase)!.Grid], 2));

    [TestCase("N3-2027", false)]
    [TestCase("N3-2027-fast", false)]
    [TestCase("HBM-fast", true)]
    [TestCase("Ascend-first", true)]
    [TestCase("All-breaks", true)]
    public void Scenario_MeetsTheCheckpoint_AsIsKnown(string scenario, bool met) =>
        Assert.That(Comparison.Value.Scenarios.Single(r => r.Variant.Name == scenario).Figures!.Met, Is.EqualTo(met));

    [Test]
    public void NodeAdvance_Alone_MovesNothing() =>
        Assert.That(Comparison.Value.Scenarios.Where(static r => r.Variant.Name.StartsWith("N3-", StringComparison.Ordinal)), Is.All.Matches<ComparisonRow>(static r => Math.Abs(r.Gain!.Value) < 1e-6));

    [Test]
    public void Grid_OverNodeAndHbm_SaysThatHbmDecides()
    {
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.StartsWith("HBM capacity changes the cumulative shortfall by up to 27.0 pp; the target is met at × 1.25 and × 1.5 and missed at × 1"));
        Assert.That(Comparison.Value.Sentences.Select(static s => $"{s}"), Has.Some.EqualTo("N+3 start date and N+3 learning rate have no effect on the shortfall at any setting of the other axes."));
    }

    // Later or dearer is never better: more HBM and an earlier node never add to the shortfall.
    [Test]
    public void Grid_IsMonotone()
    {
        GridComparison grid = Comparison.Value.Grids.Single();
        foreach (HeatMapTable map in grid.Maps)
        {
            double[][] shortfall = [.. map.Cells.Select(static r => r.Select(static c => c.Row.Figures!.WeightedShortfall).ToArray())];
            Assert.That(shortfall, Is.All.Matches<double[]>(static r => r.Zip(r.Skip(1)).All(static p => p.Second <= p.First + 1e-6)));
            Assert.That(shortfall.Zip(shortfall.Skip(1)).SelectMany(static p => p.First.Zip(p.Second)), Is.All.Matches<(double Later, double Earlier)>(static p => p.Earlier <= p.Later + 1e-6));
        }
    }
}
