using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Bases carried by hand: B basic, L at its lower bound, U at its upper bound, F free, as <see cref="Basis.ToText"/> writes them.</summary>
[TestFixture]
public sealed class BasisTransferByHandTests
{
    // Columns that are new stand where they rest: at the lower bound, else at the upper, else nowhere.
    [Test]
    public void Between_NewColumns_StandAtABoundThatTheyHave()
    {
        LinearProgram before = Program("R", "x:R");
        LinearProgram after = Program("R", "x:R", "a:R", "b:R", "c:R").WithColumnBounds(
            [0, 0, double.NegativeInfinity, double.NegativeInfinity], [9, double.PositiveInfinity, 5, double.PositiveInfinity]);

        Assert.That(Carried(before, "B|L", after), Is.EqualTo("BLUF|L"));
    }

    [Test]
    public void Between_NewRows_HaveTheirSlack() => Assert.That(Carried(Program("R", "x:R"), "B|L", Program("N R", "x:R N")), Is.EqualTo("B|BL"));

    // What stands elsewhere under its name is found there.
    [Test]
    public void Between_AnotherOrder_GoesByNames() => Assert.That(Carried(Program("R S", "x:R", "y:S"), "BU|LB", Program("S R", "y:S", "x:R")), Is.EqualTo("UB|BL"));

    // S went, and was full: y, which it held, gives its place in the basis back, and not x, whose row is there still.
    [Test]
    public void Between_AFullRowThatWent_ReleasesTheColumnThatItHeld() => Assert.That(Carried(Program("R S", "x:R", "y:S"), "BB|LL", Program("R", "x:R", "y:")), Is.EqualTo("BL|L"));

    // Both were held by rows that went, y by two of them.
    [Test]
    public void Between_FullRowsThatWent_ReleaseTheColumnThatMostOfThemHeld() =>
        Assert.That(Carried(Program("R S T", "x:R S", "y:S T", "z:"), "BBB|LLL", Program("R T Q", "x:R", "y:T", "z:")), Is.EqualTo("LBB|LLB"), "of equals the first");

    [Test]
    public void Between_ARowThatWentWithSlack_HeldNothing() => Assert.That(Carried(Program("R S T", "x:S", "y:T", "z:R"), "BBL|LBL", Program("R", "x:", "y:", "z:R")), Is.EqualTo("BLL|L"));

    // y went, which served S: S gets its slack, and not R, which x serves still.
    [Test]
    public void Between_ABasicColumnThatWent_GivesItsRowTheSlack() => Assert.That(Carried(Program("R S", "x:R", "y:S"), "BB|LL", Program("R S", "x:R")), Is.EqualTo("B|LB"));

    // y's own row went with it, so that any row does.
    [Test]
    public void Between_ABasicColumnWithoutARowLeft_GivesAnyRowTheSlack() => Assert.That(Carried(Program("R S T", "x:R", "y:T", "z:"), "BBB|LLL", Program("R S", "x:R")), Is.EqualTo("B|BL"));

    // The same columns under other rows are another program.
    [Test]
    public void Between_TheSameColumnsAlone_IsNoSameProgram() => Assert.That(Carried(Program("R", "x:R"), "L|B", Program("R S", "x:R S")), Is.EqualTo("L|BB"));

    private static string Carried(LinearProgram before, string basis, LinearProgram after) => BasisTransfer.Between(before, Basis.OfText(basis, before), after).ToText();

    // Columns as "name:rows", all coefficients 1, between 0 and 9.
    private static LinearProgram Program(string rows, params string[] columns)
    {
        string[] names = rows.Split(' ');
        int[][] entries = [.. columns.Select(c => c.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => Array.IndexOf(names, r)).Order().ToArray())];
        int[] start = [0, .. entries.Select((_, index) => entries.Take(index + 1).Sum(static e => e.Length))];
        return new(
            new double[columns.Length],
            new double[columns.Length],
            [.. columns.Select(static _ => 9d)],
            new bool[columns.Length],
            [.. names.Select(static _ => double.NegativeInfinity)],
            [.. names.Select(static _ => 1d)],
            start,
            [.. entries.SelectMany(static e => e)],
            [.. entries.SelectMany(static e => e.Select(static _ => 1d))],
            names,
            [.. columns.Select(static c => c.Split(':')[0])]);
    }
}
