using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>The planner's own sizes keep coefficients near one (formulation, section 7): scaling is part of the formulation, not of an engine's goodwill.</summary>
[TestFixture]
public sealed class CoefficientRangeTests
{
    // "About 10⁻³": the smallest of the baseline is 9.6·10⁻⁴, the need of the cheapest product for SSDs.
    private const double Smallest = 5e-4;
    private const double Largest = 500;

    [TestCase(1)]
    [TestCase(4)]
    [TestCase(12)]
    public void Rows_OfTheBaseline_HaveCoefficientsInRange(int periodsPerYear)
    {
        FormulatedProgram formulated = CapacityModel.Formulate(WholeCase.Case($"Plan[PeriodsPerYear].Value = {periodsPerYear}"));

        Assert.That(OutOfRange(formulated, formulated.Program), Is.Empty);
    }

    // The same program in CNY, wafers and single pieces says the same. Engines have called 0.667, 0.836 and 0.552 optimal for it, without a warning;
    // the range refuses it before, and the certificate refuses what is wrong after.
    [Test]
    public void Rows_InSingleCnyAndPieces_AreRefused()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(WholeCase.Case("Plan[IntegerModules].Value = FALSE"));
        LinearProgram unscaled = InNaturalUnits(formulated);
        Solution answer = SolverCatalog.Linear().Solve(unscaled, new SolverOptions());
        bool right = answer.HasValues && Math.Abs(unscaled.ObjectiveAt(answer.Values) - 0.515551174) < 1e-6;

        Assert.That(OutOfRange(formulated, unscaled), Has.Count.GreaterThan(1000));
        Assert.That(right || !Certification.Of(unscaled, answer).Holds, Is.True, "a wrong answer is not certified");
    }

    private static List<string> OutOfRange(FormulatedProgram formulated, LinearProgram program)
    {
        List<string> found = [];
        for (int column = 0; column < program.ColumnCount; column++)
        {
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                if (Math.Abs(program.Value[entry]) is < Smallest or > Largest)
                {
                    found.Add($"{RowText.Number(program.Value[entry])} {formulated.Columns[column].Name} in {formulated.Rows[program.RowIndex[entry]].Name}");
                }
            }
        }

        return found;
    }

    private static LinearProgram InNaturalUnits(FormulatedProgram formulated)
    {
        LinearProgram program = formulated.Program;
        double[] values = program.Value.ToArray();
        double[] cost = (double[])formulated.Stages[0].Minimised.Clone();
        for (int column = 0; column < program.ColumnCount; column++)
        {
            double perColumn = formulated.Columns[column].Unit.NaturalPerUnit;
            perColumn = formulated.Columns[column].Family == "shortfall" ? UnitOfMeasure.Of<BillionCny>().NaturalPerUnit : perColumn;
            cost[column] *= 0.01 / perColumn;
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                values[entry] *= formulated.Rows[program.RowIndex[entry]].Unit.NaturalPerUnit / perColumn;
            }
        }

        double[] Scaled(ReadOnlySpan<double> bounds) => [.. bounds.ToArray().Select((b, row) => b * formulated.Rows[row].Unit.NaturalPerUnit)];
        return program.WithValues(values).WithRowBounds(Scaled(program.RowLower), Scaled(program.RowUpper)).WithCost(cost);
    }
}
