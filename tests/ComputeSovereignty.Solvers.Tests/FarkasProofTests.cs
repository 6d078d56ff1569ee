using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests;

/// <summary>x + y ≥ 5 with x, y ≤ 1: the row alone proves it, by 5 − 2.</summary>
public sealed class FarkasProofTests
{
    private static readonly LinearProgram Program = new SmallProgram(1, 1).Bound(0, 0, 1).Bound(1, 0, 1).AtLeast(5, 1, 1).AtMost(9, 1, 0).Build();

    [TestCase(1, 0, ExpectedResult = true)]
    [TestCase(-1, 0, ExpectedResult = false)] // points at the missing upper bound
    [TestCase(0, -1, ExpectedResult = false)] // proves nothing
    [TestCase(1, -0.1, ExpectedResult = true)]
    public bool Margin_OfMultipliers_TellsAProof(double first, double second) => FarkasProof.Margin(Program, [first, second]) > 0;

    [TestCase(3)]
    [TestCase(-3)]
    public void From_ARayOfEitherSign_GivesThePortsSign(double ray) => Assert.That(FarkasProof.From(Program, [ray, 0]), Is.EqualTo([1, 0]));

    [Test]
    public void From_NoProof_GivesNone() => Assert.That(FarkasProof.From(Program, [0, 1]), Is.Null);
}
