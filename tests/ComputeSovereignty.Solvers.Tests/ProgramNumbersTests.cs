using NUnit.Framework;
using static ComputeSovereignty.Solvers.Tests.SmallProgram;

namespace ComputeSovereignty.Solvers.Tests;

public sealed class ProgramNumbersTests
{
    [Test]
    public void FindFault_GoodNumbers_FindsNone() =>
        Assert.That(ProgramNumbers.FindFault(new SmallProgram(1, -1e19).Bound(0, -Infinity, 0).Range(-1, [1, 1e-9], Infinity).Build()), Is.Null);

    [TestCase(double.NaN, "NaN")]
    [TestCase(double.PositiveInfinity, "∞")]
    public void FindFault_Offset_IsNamed(double offset, string text) =>
        Assert.That(ProgramNumbers.FindFault(new SmallProgram(1).Offset(offset).Build()), Does.StartWith("The constant of the objective").And.Contains(text).Or.Contains("Infinity"));

    [Test]
    public void FindFault_UpperBoundAtMinusInfinity_NamesTheColumn() =>
        Assert.That(ProgramNumbers.FindFault(new SmallProgram(1, 1).Bound(1, 0, -Infinity).Build()), Does.StartWith("The upper bound of column column(1)"));
}
