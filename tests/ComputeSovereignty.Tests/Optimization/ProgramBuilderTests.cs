using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

[TestFixture]
public sealed class ProgramBuilderTests
{
    [Test]
    public void Build_RowsAndColumns_AreThoseAdded()
    {
        ProgramBuilder program = new();
        Variable<Module> n = program.NonNegative<Module>("modules", "P", "2026", 5, mustBeWhole: true);
        Variable<BillionCny> d = program.Free<BillionCny>("share", string.Empty, "2026");
        LinearExpression<BillionCny> row = new();
        row += new Ratio<BillionCny, Module>(1.5) * n;
        row -= d;
        program.AtMost("Budget", string.Empty, string.Empty, row, new Quantity<BillionCny>(7));

        LinearProgram built = program.Build();

        Assert.That(RowText.Lines(built), Is.EqualTo(["Budget: + 1.5 modules(P,2026) - 1 share(2026) <= 7"]));
        Assert.That(built.ColumnLower.ToArray(), Is.EqualTo([0, double.NegativeInfinity]));
        Assert.That(built.ColumnUpper.ToArray(), Is.EqualTo([5, double.PositiveInfinity]));
        Assert.That(built.IsInteger.ToArray(), Is.EqualTo([true, false]));
        Assert.That(built.Cost.ToArray(), Is.All.Zero);
        Assert.That(built.ObjectiveAt([1, 1]), Is.Zero);
    }

    // Constants move to the right-hand side; terms of one column are merged, and dropped where they cancel.
    [Test]
    public void AddRow_RepeatedTermsAndConstants_AreMerged()
    {
        ProgramBuilder program = new();
        Variable<Megawatt> b = program.NonNegative<Megawatt>("b", string.Empty, string.Empty);
        Variable<Megawatt> a = program.NonNegative<Megawatt>("a", string.Empty, string.Empty);
        LinearExpression<Megawatt> row = new();
        row += a;
        row += 2d * b;
        row += new Quantity<Megawatt>(10);
        row -= a;
        row += 0.5 * b;
        row -= new Quantity<Megawatt>(4);
        program.AtLeast("R", string.Empty, string.Empty, row, new Quantity<Megawatt>(7));
        program.Equal("S", string.Empty, string.Empty, row, new Quantity<Megawatt>(7));

        Assert.That(RowText.Of(program), Is.EqualTo("R: + 2.5 b >= 1  \\ MW\nS: + 2.5 b = 1  \\ MW\n"));
        Assert.That(program.Rows[0].ActivityAt([2, 100]), Is.EqualTo(5));
    }

    [Test]
    public void Add_AnotherSum_IsScaledOrConverted()
    {
        ProgramBuilder program = new();
        Variable<KiloWafer> wafers = program.NonNegative<KiloWafer>("w", string.Empty, string.Empty);
        LinearExpression<KiloWafer> started = new();
        started += wafers;
        started += new Quantity<KiloWafer>(2);
        LinearExpression<KiloDie> dies = new();
        dies.Add(new Ratio<KiloDie, KiloWafer>(60), started);
        LinearExpression<KiloDie> half = new();
        half.Add(dies, 0.5);

        Assert.That(half.At([10]).Value, Is.EqualTo(0.5 * 60 * 12));
        Assert.That(half.Constant.Value, Is.EqualTo(60));
    }

    [TestCase("F", "")]
    [TestCase("F(a,b)", "", "a", "b")]
    [TestCase("F(2028)", "2028")]
    [TestCase("F(a,b,2028Q1)", "2028Q1", "a", "b")]
    public void Label_KeyAndPeriod_MakeTheName(string name, string period, params string[] key) =>
        Assert.That(new ProgramLabel("F", new(key), period, UnitOfMeasure.Of<Module>()).Name, Is.EqualTo(name));

    [Test]
    public void AddRow_ChosenUnit_IsTheLabels()
    {
        ProgramBuilder program = new();
        LinearExpression<ShareUnit> row = new();
        row += program.NonNegative<ShareUnit>("short", string.Empty, string.Empty);
        program.AtMost("R", string.Empty, string.Empty, row, new Quantity<ShareUnit>(1), UnitOfMeasure.Of<Petaflops>());

        Assert.That(program.Rows[0].Label.Unit.Symbol, Is.EqualTo("PFLOPS"));
    }
}
