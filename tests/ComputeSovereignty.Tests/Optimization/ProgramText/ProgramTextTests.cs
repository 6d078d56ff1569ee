using ComputeSovereignty.Optimization;
using ComputeSovereignty.Optimization.ProgramText;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization.ProgramText;

[TestFixture]
public sealed class ProgramTextTests
{
    private const double Infinity = double.PositiveInfinity;

    // Columns: continuous, whole, free, fixed, boxed below zero; rows: each kind, and one between two limits.
    private static readonly LinearProgram Mixed = new(
        [1, 0, -2.5, 0, 0.1],
        [0, 0, -Infinity, 3, -Infinity],
        [Infinity, Infinity, Infinity, 3, -1],
        [false, true, false, false, false],
        [-Infinity, 2, 4, -1],
        [10, Infinity, 4, 1],
        [0, 2, 3, 4, 4, 6],
        [0, 1, 0, 2, 1, 3],
        [1, 1, -0.25, 1, 2, 1.0 / 3],
        ["LogicCapacity(SMIC-N2,2028Q1)", "inflow(2028)", "DieBalance(A B)", "Hold(Share)"],
        ["starts(N+2,2028Q1)", "nand_starts", "2nm", "free", "e5"],
        7);

    [Test]
    public void Mps_EveryKindOfRowAndBound_IsAsReviewed() =>
        Assert.That(Written(MpsText.Write), Is.EqualTo("""
            * a comment
            NAME ComputeSovereignty FREE
            ROWS
             N Objective
             L LogicCapacity(SMIC-N2,2028Q1)
             G inflow(2028)
             E DieBalance(A_B)
             G Hold(Share).least
             L Hold(Share).most
             L most(e5)
            COLUMNS
             starts(N+2,2028Q1) Objective 1
             starts(N+2,2028Q1) LogicCapacity(SMIC-N2,2028Q1) 1
             starts(N+2,2028Q1) inflow(2028) 1
             MARKER 'MARKER' 'INTORG'
             nand_starts LogicCapacity(SMIC-N2,2028Q1) -0.25
             MARKER 'MARKER' 'INTEND'
             2nm Objective -2.5
             2nm DieBalance(A_B) 1
             free Objective 0
             e5 Objective 0.1
             e5 inflow(2028) 2
             e5 Hold(Share).least 0.3333333333333333
             e5 Hold(Share).most 0.3333333333333333
             e5 most(e5) 1
             constant Objective 7
            RHS
             RHS LogicCapacity(SMIC-N2,2028Q1) 10
             RHS inflow(2028) 2
             RHS DieBalance(A_B) 4
             RHS Hold(Share).least -1
             RHS Hold(Share).most 1
             RHS most(e5) -1
            BOUNDS
             FX BND constant 1
             PL BND nand_starts 0
             FR BND 2nm 0
             FX BND free 3
             FR BND e5 0
            ENDATA

            """));

    [Test]
    public void Lp_EveryKindOfRowAndBound_IsAsReviewed() =>
        Assert.That(Written(LpText.Write), Is.EqualTo("""
            \ a comment
            Minimize
             Objective: + 1 starts(N_2,2028Q1) - 2.5 _2nm + 0.1 _e5 + 7 constant
            Subject To
             LogicCapacity(SMIC_N2,2028Q1): + 1 starts(N_2,2028Q1) - 0.25 _nand_starts <= 10
             _inflow(2028): + 1 starts(N_2,2028Q1) + 2 _e5 >= 2
             DieBalance(A_B): + 1 _2nm = 4
             Hold(Share).least: + 0.3333333333333333 _e5 >= -1
             Hold(Share).most: + 0.3333333333333333 _e5 <= 1
            Bounds
             constant = 1
             _2nm free
             _free = 3
             -inf <= _e5 <= -1
            General
             _nand_starts
            End

            """));

    [Test]
    public void Lp_NamesThatBecomeAlike_StayApart()
    {
        LinearProgram program = new([1, 1, 1], [0, 0, 0], [1, 1, 1], new bool[3], [], [], [0, 0, 0, 0], [], [], [], ["A-B", "A+B", "A_B"]);

        Assert.That(Written(LpText.Write, program), Does.Contain("+ 1 A_B + 1 A_B_2 + 1 A_B_3\n"));
    }

    [Test]
    public void Lp_LongSums_AreBrokenIntoLines()
    {
        int count = 100;
        LinearProgram program = new(
            [.. Enumerable.Repeat(1.5, count)],
            new double[count],
            [.. Enumerable.Repeat(1d, count)],
            new bool[count],
            [],
            [],
            new int[count + 1],
            [],
            [],
            [],
            [.. Enumerable.Range(0, count).Select(static i => $"column_with_a_long_name({i})")]);

        Assert.That(Written(LpText.Write, program).Split('\n').Max(static line => line.Length), Is.LessThanOrEqualTo(200));
    }

    private static string Written(Action<LinearProgram, IEnumerable<string>, TextWriter> write, LinearProgram? program = null)
    {
        using StringWriter writer = new();
        write(program ?? Mixed, ["a comment"], writer);
        return writer.ToString();
    }
}
