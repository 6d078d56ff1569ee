using ComputeSovereignty.Formulation.Constraints;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class ImportCapTests
{
    // Half of the year's cap each: GPUs 20, 20, 10, 10, of which the regime delivers all until April 2026, half until July 2027, then nothing:
    // (3·1 + 3·0.5)/6 = 0.75, 0.5, 0.5, 0. The regime does not name HBM; components have no category.
    [Test]
    public void Rows_ThreeChannels_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<ImportCap>(MiniCase.Case).Text, Is.EqualTo("""
            ImportCap(F1-IN,2026H1): + 1 imported(F1-IN,2026H1) <= 15  \ thousand accelerators
            ImportCap(F1-IN,2026H2): + 1 imported(F1-IN,2026H2) <= 10  \ thousand accelerators
            ImportCap(F1-IN,2027H1): + 1 imported(F1-IN,2027H1) <= 5  \ thousand accelerators
            ImportCap(F1-IN,2027H2): + 1 imported(F1-IN,2027H2) <= 0  \ thousand accelerators
            ImportCap(G-IN,2026H1): + 1 imported(G-IN,2026H1) <= 40  \ thousand stacks
            ImportCap(G-IN,2026H2): + 1 imported(G-IN,2026H2) <= 40  \ thousand stacks
            ImportCap(G-IN,2027H1): + 1 imported(G-IN,2027H1) <= 30  \ thousand stacks
            ImportCap(G-IN,2027H2): + 1 imported(G-IN,2027H2) <= 30  \ thousand stacks
            ImportCap(C-IN,2026H1): + 1 imported(C-IN,2026H1) <= 1.5  \ bn CNY
            ImportCap(C-IN,2026H2): + 1 imported(C-IN,2026H2) <= 1.5  \ bn CNY
            ImportCap(C-IN,2027H1): + 1 imported(C-IN,2027H1) <= 0.5  \ bn CNY
            ImportCap(C-IN,2027H2): + 1 imported(C-IN,2027H2) <= 0.5  \ bn CNY

            """));

    // The other regime stops HBM and lets GPUs through.
    [TestCase("F1-IN", 20)]
    [TestCase("G-IN", 0)]
    public void Rows_AnotherRegime_DeliverWhatItDelivers(string channel, double limit) =>
        Assert.That(
            FamilyRows.Of<ImportCap>(MiniCase.Case with { Settings = MiniCase.Settings with { Regime = "Open" } })
                .Violation($"ImportCap({channel},2026H1)", ($"imported({channel},2026H1)", limit + 1)),
            Is.EqualTo(1).Within(1e-12));

    [TestCase(15, 0)]
    [TestCase(16, 1)]
    public void Violation_AtHandMadePoint_IsInThousandAccelerators(double imported, double expected) =>
        Assert.That(FamilyRows.Of<ImportCap>(MiniCase.Case).Violation("ImportCap(F1-IN,2026H1)", ("imported(F1-IN,2026H1)", imported)), Is.EqualTo(expected).Within(1e-12));
}
