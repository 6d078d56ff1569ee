using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>What is left of a program without the limits of some stages, or with larger ones.</summary>
[TestFixture]
public sealed class SupplyStagesTests
{
    private static readonly FormulatedProgram Mini = CapacityModel.Formulate(MiniCase.WithAll);

    [Test]
    public void Lift_OfTwoStages_FreesTheirRowsAndNoOther()
    {
        LinearProgram lifted = SupplyStages.Lift(Mini, Mini.Program, new HashSet<SupplyStage> { SupplyStage.Logic, SupplyStage.Money });
        bool[] isFree = [.. Mini.Rows.Select((_, row) => Mini.Describe(row).Stage is SupplyStage.Logic or SupplyStage.Money)];

        Assert.That(isFree, Has.Some.True.And.Some.False);
        Assert.That(lifted.RowLower.ToArray(), Is.EqualTo(Mini.Program.RowLower.ToArray().Select((b, row) => isFree[row] ? double.NegativeInfinity : b)));
        Assert.That(lifted.RowUpper.ToArray(), Is.EqualTo(Mini.Program.RowUpper.ToArray().Select((b, row) => isFree[row] ? double.PositiveInfinity : b)));
        Assert.That(lifted.Value.ToArray(), Is.EqualTo(Mini.Program.Value.ToArray()));
    }

    [Test]
    public void Lift_OfNothing_ChangesNothing()
    {
        LinearProgram same = SupplyStages.Lift(Mini, Mini.Program, new HashSet<SupplyStage>());

        Assert.That(same.RowLower.ToArray(), Is.EqualTo(Mini.Program.RowLower.ToArray()));
        Assert.That(same.RowUpper.ToArray(), Is.EqualTo(Mini.Program.RowUpper.ToArray()));
    }

    // 72 thousand wafers stand in 2027H1, and 16.2 more by two modules that were ordered in 2026H1: a tenth of all of it is 8.82.
    [Test]
    public void Enlarge_OfALineWithOrders_CountsWhatTheyBring()
    {
        double[] values = new double[Mini.Program.ColumnCount];
        values[Mini.Columns.Index().Single(static c => c.Item.Name == "ordered(P-A,2026H1)").Index] = 2;
        int row = Mini.Rows.Index().Single(static r => r.Item.Name == "LogicCapacity(A,2027H1)").Index;

        Assert.That(SupplyStages.Enlarge(Mini, Mini.Program, values, SupplyStage.Logic, 0.1).RowUpper[row], Is.EqualTo(80.82).Within(1e-9));
    }

    // What the left side adds is its part with a negative sign, told here by the activity of a program that has that part alone.
    [TestCase(SupplyStage.Logic)]
    [TestCase(SupplyStage.Hbm)]
    [TestCase(SupplyStage.Imports)]
    [TestCase(SupplyStage.Service)]
    [TestCase(SupplyStage.Policy)]
    public void Enlarge_OfAStage_WidensItsLimitsAndNoOther(SupplyStage stage)
    {
        LinearProgram program = Mini.Program;
        double[] values = [.. Enumerable.Range(0, program.ColumnCount).Select(static c => (c % 3) + 0.5)];
        double[] added = [.. program.WithValues([.. program.Value.ToArray().Select(static v => Math.Min(v, 0))]).ActivitiesAt(values).Select(static a => -a)];
        (double[] lower, double[] upper) = (program.RowLower.ToArray(), program.RowUpper.ToArray());
        int widened = 0;
        for (int row = 0; row < program.RowCount; row++)
        {
            if (Mini.Describe(row).Stage == stage && lower[row] < upper[row])
            {
                widened++;
                lower[row] = double.IsNegativeInfinity(lower[row]) ? lower[row] : lower[row] - (0.05 * Math.Abs(lower[row] + added[row]));
                upper[row] = double.IsPositiveInfinity(upper[row]) ? upper[row] : upper[row] + (0.05 * Math.Abs(upper[row] + added[row]));
            }
        }

        LinearProgram enlarged = SupplyStages.Enlarge(Mini, program, values, stage, 0.05);
        Assert.That(widened, Is.Positive);
        Assert.That(enlarged.RowLower.ToArray(), Is.EqualTo(lower).Within(1e-9));
        Assert.That(enlarged.RowUpper.ToArray(), Is.EqualTo(upper).Within(1e-9));
    }

    // Names of stages agree with their verbs.
    [TestCase(SupplyStage.Logic, "Logic wafers bind")]
    [TestCase(SupplyStage.Hbm, "HBM binds")]
    [TestCase(SupplyStage.Packaging, "Packaging binds")]
    [TestCase(SupplyStage.Components, "Domestic components bind")]
    [TestCase(SupplyStage.Imports, "Imports bind")]
    [TestCase(SupplyStage.Power, "Power binds")]
    [TestCase(SupplyStage.Money, "Money binds")]
    [TestCase(SupplyStage.Service, "Service binds")]
    [TestCase(SupplyStage.Policy, "Programme rules bind")]
    [TestCase(null, "Nothing binds")]
    public void Binds_OfAStage_AgreesWithItsName(SupplyStage? stage, string words) => Assert.That($"{StageMessages.Binds(stage)}", Is.EqualTo(words));
}
