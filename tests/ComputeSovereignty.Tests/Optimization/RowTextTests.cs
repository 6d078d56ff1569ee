using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class RowTextTests
{
    [Test]
    public void Of_AllKindsOfRows_ReadsAsReviewed() =>
        Assert.That(RowText.Of(Program()), Is.EqualTo("""
            LogicCapacity(SMIC-N2,2028Q1): - 1 starts(SMIC-N2,2028Q1) + 1.5 moved(SMIC-N2,2028Q1) <= 29.4  \ thousand wafers
            Need: + 0.333333333 starts(SMIC-N2,2028Q1) >= -2  \ thousand wafers
            Empty(2028): 0 = 0  \ thousand wafers

            """));

    [Test]
    public void Of_SomeRows_LeavesOutTheOthers() =>
        Assert.That(RowText.Of(Program(), static r => r.Label.Period == "2028"), Is.EqualTo("Empty(2028): 0 = 0  \\ thousand wafers\n"));

    [Test]
    public void Lines_FrozenProgram_SayTheSameWithoutUnits() =>
        Assert.That(
            RowText.Lines(Program().Build()),
            Is.EqualTo(RowText.Of(Program()).Replace("  \\ thousand wafers", string.Empty, StringComparison.Ordinal).TrimEnd('\n').Split('\n')));

    [Test]
    public void Lines_RowBetweenTwoLimitsOrNone_SayBoth()
    {
        LinearProgram program = Program().Build().WithRow("Range", 2, 3, [1, 0]).WithRow("Free", double.NegativeInfinity, double.PositiveInfinity, [0, -1]);

        Assert.That(
            RowText.Lines(program).TakeLast(2),
            Is.EqualTo(["Range: 2 <= + 1 starts(SMIC-N2,2028Q1) <= 3", "Free: - 1 moved(SMIC-N2,2028Q1) >= -inf"]));
    }

    [TestCase(0.1 + 0.2, "0.3")]
    [TestCase(1d / 3, "0.333333333")]
    [TestCase(123456789012, "1.23456789E+11")]
    [TestCase(-0.0, "0")]
    [TestCase(-2.5, "-2.5")]
    [TestCase(double.PositiveInfinity, "inf")]
    [TestCase(double.NaN, "NaN")]
    public void Number_UpToNineDigits_IsTheShortest(double value, string expected) => Assert.That(RowText.Number(value), Is.EqualTo(expected));

    private static ProgramBuilder Program()
    {
        ProgramBuilder program = new();
        Variable<KiloWafer> starts = program.NonNegative<KiloWafer>("starts", "SMIC-N2", "2028Q1");
        Variable<KiloWafer> moved = program.NonNegative<KiloWafer>("moved", "SMIC-N2", "2028Q1");
        LinearExpression<KiloWafer> load = new();
        load -= starts;
        load += 1.5 * moved;
        load += new Quantity<KiloWafer>(2);
        program.AtMost("LogicCapacity", "SMIC-N2", "2028Q1", load, new Quantity<KiloWafer>(31.4));
        LinearExpression<KiloWafer> need = new();
        need += 1d / 3 * starts;
        program.AtLeast("Need", string.Empty, string.Empty, need, new Quantity<KiloWafer>(-2));
        program.Equal("Empty", string.Empty, "2028", new LinearExpression<KiloWafer>(), Quantity<KiloWafer>.Zero);
        return program;
    }
}
