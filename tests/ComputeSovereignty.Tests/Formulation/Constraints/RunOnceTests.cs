using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class RunOnceTests
{
    [Test]
    public void Rows_OneYear_AreAsReviewed() => Assert.That(FamilyRows.Of<RunOnce>(MiniCase.WithRuns).Text, Is.EqualTo("""
        RunOnce(2026): + 0.06 run_chosen(U,G,2026) + 0.06 run_chosen(U,-,2026) + 0.06 run_chosen(U,2026) + 0.06 run_chosen(V,G,2026) + 0.06 run_chosen(V,-,2026) + 0.06 run_chosen(V,2026) + 0.06 run_chosen(2026) <= 0.06  \ EFLOPS

        """));

    [Test]
    public void Rows_NoRun_AreAbsent() => Assert.That(FamilyRows.Of<RunOnce>(MiniCase.WithDemand).Names, Is.Empty);

    // Places are chosen or not; only where fractional modules are allowed may a run be split.
    [TestCase(true, 7)]
    [TestCase(false, 0)]
    public void Columns_Places_AreWholeWithModules(bool whole, int expected)
    {
        LinearProgram program = CapacityModel.Formulate(MiniCase.WithRuns with { Settings = MiniCase.WithRuns.Settings with { IntegerModules = whole } }).Program;
        int[] chosen = [.. program.ColumnNames.Index().Where(static c => c.Item.StartsWith("run_chosen(", StringComparison.Ordinal)).Select(static c => c.Index)];

        Assert.That(chosen, Has.Length.EqualTo(7));
        Assert.That(chosen.Count(c => program.IsInteger[c]), Is.EqualTo(expected));
        Assert.That(chosen.Select(c => program.ColumnUpper[c]), Is.All.EqualTo(1));
    }

    [TestCase(1, 0, 0)]
    [TestCase(1, 1, 0.06)]
    public void Violation_TwoPlaces_IsTheRun(double first, double second, double expected) =>
        Assert.That(FamilyRows.Of<RunOnce>(MiniCase.WithRuns).Violation("RunOnce(2026)", ("run_chosen(U,G,2026)", first), ("run_chosen(V,2026)", second)), Is.EqualTo(expected).Within(1e-12));
}
