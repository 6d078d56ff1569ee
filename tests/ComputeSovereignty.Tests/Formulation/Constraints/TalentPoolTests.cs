using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation.Constraints;

[TestFixture]
public sealed class TalentPoolTests
{
    // 30 of 105 are spare in 2026; in 2027 no lab has a budget, so nobody could be replaced.
    [Test]
    public void Rows_OneYear_AreAsReviewed() =>
        Assert.That(FamilyRows.Of<TalentPool>(MiniCase.WithTalent).Text, Is.EqualTo("""
            TalentPool(2026): + 1 researchers(TRAIN,1,2026) + 1 researchers(TRAIN,2,2026) + 1 researchers(TRAIN,3,2026) + 1 researchers(TRAIN,4,2026) + 1 researchers(TRAIN,5,2026) + 1 researchers(TRAIN,6,2026) <= 0.03  \ thousand researchers

            """));

    // 50 PFLOPS for 12.4763085 researchers: 4.00759568 PFLOPS each, as many EFLOPS a thousand.
    [Test]
    public void Row_OfDemand_CountsWhatTheyReplace() => Assert.That(FamilyRows.Of<DemandBalance>(MiniCase.WithTalent).Row("DemandBalance(TRAIN,2026)"), Does.Contain("+ 4.00759568 researchers(TRAIN,1,2026)").And.EndsWith(@"= 1  \ EFLOPS"));

    // 75 researchers at 0.95^-3 − 1, 0.9^-3 − 0.95^-3 and so on: each step takes more of them.
    [Test]
    public void Columns_SixSteps_AreAsLongAsTheIsoquantSays()
    {
        LinearProgram program = CapacityModel.Formulate(MiniCase.WithTalent).Program;
        double[] lengths = [.. program.ColumnNames.Index().Where(static c => c.Item.StartsWith("researchers(", StringComparison.Ordinal)).Select(c => program.ColumnUpper[c.Index])];

        Assert.That(lengths, Is.EqualTo([0.0124763085, 0.0154043499, 0.0192443161, 0.0243594004, 0.0312934028, 0.0408811144]).Within(1e-9));
    }

    // No number of researchers is enough from z = 0.25 on where they are complements of compute.
    [Test]
    public void Columns_Complements_EndWhereNoNumberIsEnough() => Assert.That(
        CapacityModel.Formulate(MiniCase.WithTalent with { Labs = new([MiniCase.Labs with { Elasticity = 0.5 }]) }).Program.ColumnNames.Where(static c => c.StartsWith("researchers(", StringComparison.Ordinal)), Has.Exactly(4).Items);

    // Researchers replace nothing at elasticity 0.
    [Test]
    public void Columns_PerfectComplements_AreNone() => Assert.That(
        CapacityModel.Formulate(MiniCase.WithTalent with { Labs = new([MiniCase.Labs with { Elasticity = 0 }]) }).Program.ColumnNames.Where(static c => c.StartsWith("researchers(", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Rows_NoSubstitution_AreAbsent() => Assert.That(FamilyRows.Of<TalentPool>(MiniCase.WithDemand).Names, Is.Empty);

    [TestCase(0.01, 0.02, 0)]
    [TestCase(0.02, 0.02, 0.01)]
    public void Violation_OfThePool_IsInThousands(double first, double second, double expected) =>
        Assert.That(FamilyRows.Of<TalentPool>(MiniCase.WithTalent).Violation("TalentPool(2026)", ("researchers(TRAIN,1,2026)", first), ("researchers(TRAIN,2,2026)", second)), Is.EqualTo(expected).Within(1e-12));
}
