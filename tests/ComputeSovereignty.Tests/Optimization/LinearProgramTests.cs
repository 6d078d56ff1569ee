using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class LinearProgramTests
{
    [Test]
    public void Rows_OfTheSmallProgram_AreAsOnPaper() =>
        Assert.That(RowText.Lines(SmallProgram.Program), Is.EqualTo(["Need: + 1 x + 1 y >= 4", "Cap: + 1 x <= 3"]));

    [Test]
    public void WithRow_ZerosAmongItsCoefficients_AreNotStored()
    {
        LinearProgram held = SmallProgram.Program.WithRow("Hold", double.NegativeInfinity, 9, [0, 3]).WithRow("Both", 1, 1, [-1, 2]);

        Assert.That(RowText.Lines(held), Is.EqualTo(["Need: + 1 x + 1 y >= 4", "Cap: + 1 x <= 3", "Hold: + 3 y <= 9", "Both: - 1 x + 2 y = 1"]));
        Assert.That(held.EntryCount, Is.EqualTo(6));
        Assert.That(held.ActivitiesAt([3, 1]), Is.EqualTo([4, 3, 3, -1]));
        Assert.That(SmallProgram.Program.RowCount, Is.EqualTo(2), "the program it came from is as it was");
    }

    [Test]
    public void FixedAt_Point_FixesWholeColumnsAtTheNearestWholeNumber()
    {
        LinearProgram program = SmallProgram.Whole.FixedAt([2.6, 1.0000003]);

        Assert.That(program.HasIntegers, Is.False);
        Assert.That(program.ColumnLower.ToArray(), Is.EqualTo([0, 1]));
        Assert.That(program.ColumnUpper.ToArray(), Is.EqualTo([10, 1]));
    }

    [Test]
    public void Relaxed_WholeColumns_KeepTheirBounds()
    {
        LinearProgram program = SmallProgram.Whole.Relaxed();

        Assert.That(SmallProgram.Whole.HasIntegers, Is.True);
        Assert.That(program.HasIntegers, Is.False);
        Assert.That(program.ColumnUpper.ToArray(), Is.EqualTo([10, 10]));
    }

    [Test]
    public void WithCost_Offset_StandsInTheObjective()
    {
        Assert.That(SmallProgram.Program.ObjectiveAt([3, 1]), Is.EqualTo(9));
        Assert.That(SmallProgram.Program.WithCost([1, -1], 0.5).ObjectiveAt([3, 1]), Is.EqualTo(2.5));
    }

    [Test]
    public void With_BoundsAndValues_ChangeThoseAlone()
    {
        LinearProgram rows = SmallProgram.Program.WithRowBounds([1, 2], [3, 4]);
        LinearProgram columns = SmallProgram.Program.WithColumnBounds([1, 2], [3, 4]);
        LinearProgram values = SmallProgram.Program.WithValues([5, 6, 7]);

        Assert.That(rows.RowLower.ToArray().Concat(rows.RowUpper.ToArray()), Is.EqualTo([1, 2, 3, 4]));
        Assert.That(columns.ColumnLower.ToArray().Concat(columns.ColumnUpper.ToArray()), Is.EqualTo([1, 2, 3, 4]));
        Assert.That(values.ActivitiesAt([1, 1]), Is.EqualTo([12, 6]));
        Assert.That(SmallProgram.Program.ActivitiesAt([1, 1]), Is.EqualTo([2, 1]));
    }

    [Test]
    public void Constructor_ShapesThatDisagree_AreRefused()
    {
        Assert.That(() => new LinearProgram([1], [0, 0], [1], [false], [], [], [0, 0], [], [], [], ["x"]), Throws.ArgumentException);
        Assert.That(() => new LinearProgram([1], [0], [1], [false], [0], [1], [0, 2], [0], [1], ["r"], ["x"]), Throws.ArgumentException);
        Assert.That(() => new LinearProgram([1], [0], [1], [false], [0], [1], [0, 1], [0], [1], [], ["x"]), Throws.ArgumentException);
    }

    // One whole column, wherever it stands, makes an integer program; an appended column is none.
    [TestCase(0)]
    [TestCase(1)]
    public void HasIntegers_OneWholeColumn_IsEnough(int column)
    {
        LinearProgram whole = new([1, 1], [0, 0], [1, 1], [column == 0, column == 1], [], [], [0, 0, 0], [], [], [], ["x", "y"]);

        Assert.That(whole.HasIntegers, Is.True);
        Assert.That(whole.Relaxed().HasIntegers, Is.False);
        Assert.That(whole.WithColumn("z", 0, 1, 0, []).IsInteger.ToArray(), Is.EqualTo(new[] { column == 0, column == 1, false }));
    }

    [Test]
    public void WithRows_Basis_HasItsSlacksBasic()
    {
        Basis basis = new Basis([BasisStatus.Basic, BasisStatus.AtLower], [BasisStatus.AtUpper]).WithRows(2);

        Assert.That(basis.Rows, Is.EqualTo([BasisStatus.AtUpper, BasisStatus.Basic, BasisStatus.Basic]));
        Assert.That(basis.Columns, Has.Count.EqualTo(2));
    }
}
