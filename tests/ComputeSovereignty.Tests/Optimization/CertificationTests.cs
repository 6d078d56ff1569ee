using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Seeded faults: each is caught by the figure that it breaks, whatever the engine says.</summary>
[TestFixture]
public sealed class CertificationTests
{
    [Test]
    public void Of_TheOptimum_HasNoFault()
    {
        Certificate certificate = Certification.Of(SmallProgram.Program, SmallProgram.Optimum);

        Assert.That(certificate.Holds, Is.True, string.Join("; ", certificate.Faults));
        Assert.That(
            (certificate.RowViolation, certificate.BoundViolation, certificate.DualInfeasibility, certificate.Complementarity, certificate.DualityGap),
            Is.EqualTo((0d, 0d, 0d, 0d, 0d)));
        Assert.That(certificate.WorstRow, Is.Empty);
    }

    // x = 3, y = 0.5: Need misses 4 by 0.5.
    [Test]
    public void Of_ViolatedRow_NamesIt()
    {
        Certificate certificate = Of([3, 0.5], [3, -1]);

        Assert.That(certificate.Holds, Is.False);
        Assert.That(certificate.RowViolation, Is.EqualTo(0.5).Within(1e-12));
        Assert.That(certificate.WorstRow, Is.EqualTo("Need"));
        Assert.That(certificate.Faults, Has.One.StartsWith("row Need is violated by 5e-1"));
    }

    // x = 4 breaks Cap by 1: the upper side counts as the lower.
    [Test]
    public void Of_RowAboveItsLimit_NamesIt()
    {
        Certificate certificate = Of([4, 0], [3, -1]);

        Assert.That(certificate.RowViolation, Is.EqualTo(1).Within(1e-12));
        Assert.That(certificate.WorstRow, Is.EqualTo("Cap"));
    }

    [TestCase(-2, 6, 2)]
    [TestCase(1, 10.25, 0.25)]
    public void Of_DecisionOutsideItsBounds_IsAFault(double x, double y, double violation)
    {
        Certificate certificate = Of([x, y], [3, -1]);

        Assert.That(certificate.BoundViolation, Is.EqualTo(violation).Within(1e-12));
        Assert.That(certificate.Faults, Has.One.StartsWith("a decision is outside its bounds"));
    }

    // Need at 2.5: x has a reduced cost of 2 − 2.5 + 1 = 0.5 at a distance of 3 from its bound, y of 0.5 at a distance of 1.
    // Dual objective 2.5·4 − 3 = 7 against 9.
    [Test]
    public void Of_WrongDual_BreaksComplementarityAndTheGap()
    {
        Certificate certificate = Of([3, 1], [2.5, -1]);

        Assert.That(certificate.Holds, Is.False);
        Assert.That(certificate.Complementarity, Is.EqualTo(1.5 / 9).Within(1e-12));
        Assert.That(certificate.DualityGap, Is.EqualTo(2d / 9).Within(1e-12));
        Assert.That(certificate.RowViolation, Is.Zero);
        Assert.That(certificate.Doubts, Is.EqualTo(new[]
        {
            "a constraint with slack has a price; the product is 1.667e-1 (limit 1e-6)",
            "the plan and its prices disagree on the objective by 2.222e-1 (limit 1e-6)",
        }));
    }

    // Cap is an upper limit: a positive price of it belongs to no side. What it costs here, 1 · 3, still counts: 12 + 3 and x's reduced cost −2 at its bound of 10 give −5 against 9.
    [Test]
    public void Of_DualOfTheWrongSign_IsDualInfeasible()
    {
        Certificate certificate = Of([3, 1], [3, 1]);

        Assert.That(certificate.DualInfeasibility, Is.EqualTo(1).Within(1e-12));
        Assert.That(certificate.DualityGap, Is.EqualTo(14d / 9).Within(1e-12));
        Assert.That(certificate.Faults, Has.One.StartsWith("a shadow price or reduced cost has the wrong sign"));
    }

    // A column without an upper bound may have no negative reduced cost: with Cap priced at 0, x's is 2 − 3 = −1.
    [Test]
    public void Of_ReducedCostOfTheWrongSign_IsDualInfeasible()
    {
        LinearProgram open = SmallProgram.Program.WithColumnBounds([0, 0], [double.PositiveInfinity, double.PositiveInfinity]);

        Assert.That(Certification.Of(open, SmallProgram.Answer([3, 1], [3, 0])).DualInfeasibility, Is.EqualTo(1).Within(1e-12));
    }

    // A feasible point that is not optimal, with the optimum's prices: x = 0, y = 4 costs 12; Cap has slack 3 and a price.
    [Test]
    public void Of_FeasibleButNotOptimal_HasAGap()
    {
        Certificate certificate = Of([0, 4], [3, -1]);

        Assert.That(certificate.RowViolation, Is.Zero);
        Assert.That(certificate.DualityGap, Is.EqualTo(3d / 12).Within(1e-12));
        Assert.That(certificate.Complementarity, Is.EqualTo(3d / 12).Within(1e-12));
        Assert.That(certificate.Holds, Is.False);
    }

    // A status is not evidence: the same bad point is refused whatever it is called, and a good one is certified.
    [Test]
    public void Of_AnyStatus_IsNotBelieved([Values] TerminationStatus status)
    {
        Assert.That(Certification.Of(SmallProgram.Program, SmallProgram.Answer([3, 0.5], [3, -1]) with { Status = status }).Holds, Is.False);
        Assert.That(Certification.Of(SmallProgram.Program, SmallProgram.Optimum with { Status = status }).Holds, Is.True);
    }

    // Nor is what it says of objective and bound.
    [Test]
    public void Of_ClaimedObjective_IsNotBelieved()
    {
        Assert.That(Certification.Of(SmallProgram.Program, SmallProgram.Answer([0, 4], [3, -1]) with { Objective = 9, Bound = 9 }).Holds, Is.False);
        Assert.That(Certification.Of(SmallProgram.Program, SmallProgram.Optimum with { Objective = 1, Bound = 1 }).Holds, Is.True);
    }

    [TestCase(double.NaN, 1, 3, -1)]
    [TestCase(3, double.PositiveInfinity, 3, -1)]
    [TestCase(3, 1, double.NaN, -1)]
    [TestCase(3, 1, 3, double.NegativeInfinity)]
    public void Of_NumbersThatAreNone_AreRefused(double x, double y, double need, double cap)
    {
        Certificate certificate = Of([x, y], [need, cap]);

        Assert.That(certificate.Faults, Is.EqualTo(["the engine gave a value or price that is no number"]));
        Assert.That(certificate.RowViolation, Is.EqualTo(double.PositiveInfinity));
    }

    [TestCase(2, 0)]
    [TestCase(0, 2)]
    [TestCase(0, 0)]
    [TestCase(3, 2)]
    public void Of_MissingOrTooManyNumbers_AreRefused(int values, int duals)
    {
        Certificate certificate = Of(new double[values], new double[duals]);

        Assert.That(certificate.Faults, Is.EqualTo([$"the engine gave {values} values and {duals} prices for 2 decisions and 2 rows"]));
    }

    // The program itself holds a number that is none: nothing about it can be certified, even with a finite answer.
    [Test]
    public void Of_ProgramWithNaN_IsRefused()
    {
        Assert.That(Certification.Of(SmallProgram.Program.WithValues([double.NaN, 1, 1]), SmallProgram.Optimum).Holds, Is.False);
        Assert.That(Certification.Of(SmallProgram.Program.WithCost([double.NaN, 3]), SmallProgram.Optimum).Holds, Is.False);
        Assert.That(Certification.Of(SmallProgram.Program.WithRowBounds([double.NaN, double.NegativeInfinity], [double.PositiveInfinity, 3]), SmallProgram.Optimum).Holds, Is.False);
        Assert.That(Certification.Of(SmallProgram.Program.WithColumnBounds([0, double.NaN], [10, 10]), SmallProgram.Optimum).Holds, Is.False);
    }

    // Limits are 10⁻⁶: what an engine leaves at its own tolerance passes, ten times the limit does not.
    [TestCase(1e-7, true)]
    [TestCase(1e-5, false)]
    public void Of_SmallViolation_IsHeldToTheLimit(double violation, bool holds) => Assert.That(Of([3, 1 - violation], [3, -1]).Holds, Is.EqualTo(holds));

    [Test]
    public void OfInteger_WholeAndProven_Holds()
    {
        Certificate certificate = OfInteger(SmallProgram.Optimum, 9 - 0.0005, 1e-4);

        Assert.That(certificate.Holds, Is.True, string.Join("; ", certificate.Faults));
        Assert.That(certificate.IntegerGap, Is.EqualTo(0.0005 / 9).Within(1e-12));
        Assert.That(certificate.AskedGap, Is.EqualTo(1e-4));
    }

    // x = 2.75, y = 1.25, with y fixed there: Need is priced 2 by x.
    [Test]
    public void OfInteger_FractionalModule_IsAFault()
    {
        LinearProgram held = SmallProgram.Program.WithColumnBounds([0, 1.25], [10, 1.25]);
        LexicographicResult result = Result(held, SmallProgram.Answer([2.75, 1.25], [2, 0]));
        Assert.That(result.Certificate.Holds, Is.True, "as a linear program it is right");

        Certificate certificate = Certification.OfInteger(SmallProgram.Whole, result, 9, 0.1);

        Assert.That(certificate.Integrality, Is.EqualTo(0.25).Within(1e-12));
        Assert.That(certificate.Faults, Has.One.StartsWith("an order of modules is not whole"));
    }

    // Asked 10⁻⁴, proved (9 − 8)/9: the plan is good, but not proven to be near the best.
    [TestCase(8)]
    [TestCase(double.NaN)]
    public void OfInteger_BoundNotReached_LeavesADoubt(double bound)
    {
        Certificate certificate = OfInteger(SmallProgram.Optimum, bound, 1e-4);

        Assert.That((certificate.Feasible, certificate.Best), Is.EqualTo((true, false)));
        Assert.That(certificate.Doubts, Has.One.Contains("where 0.0001 was asked"));
    }

    // Nothing is known: that is said, and no gap is.
    [Test]
    public void OfInteger_WithoutABound_HasNoGap()
    {
        Certificate certificate = OfInteger(SmallProgram.Optimum, double.NegativeInfinity, 1e-4);

        Assert.That((certificate.Feasible, certificate.Best, certificate.IntegerGap), Is.EqualTo((true, false, (double?)null)));
        Assert.That(certificate.Doubts, Is.EqualTo(["the search ended before anything was proved of the best plan"]));
    }

    // No search can prove that nothing is below 9.5 while a plan of 9 is at hand.
    [Test]
    public void OfInteger_BoundBeyondItsOwnPlan_IsAFault() =>
        Assert.That(OfInteger(SmallProgram.Optimum, 9.5, 1e-4).Faults, Has.One.StartsWith("the search claims to have proved 9.5"));

    [TestCase(100, 99, 0.01)]
    [TestCase(0.5, 0.4, 0.1)]       // relative to 1 where the objective is small
    [TestCase(100, 101, 0)]
    [TestCase(100, double.NegativeInfinity, double.PositiveInfinity)]
    public void RelativeGap_ObjectiveAndBound_IsAsStated(double objective, double bound, double expected) =>
        Assert.That(Certification.RelativeGap(objective, bound), Is.EqualTo(expected).Within(1e-12));

    private static Certificate Of(double[] values, double[] duals) => Certification.Of(SmallProgram.Program, SmallProgram.Answer(values, duals));

    private static Certificate OfInteger(Solution solution, double bound, double askedGap) =>
        Certification.OfInteger(SmallProgram.Whole, Result(SmallProgram.Whole.FixedAt(solution.Values), solution), bound, askedGap);

    private static LexicographicResult Result(LinearProgram program, Solution solution) =>
        new("Share", program, solution, 9, 0, TerminationStatus.Optimal, Certification.Of(program, solution));
}
