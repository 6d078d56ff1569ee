namespace ComputeSovereignty.Optimization;

/// <summary>Computes certificates from a program and an answer, without the engine that gave it (formulation, section 8).</summary>
public static class Certification
{
    /// <summary>How far a plan may reach beyond the bound of its search, relative: stages after others feel the room in which those are held.</summary>
    private const double BoundSlack = 1e-3;

    /// <summary>Certifies the answer to a linear program: feasible, dual feasible, complementary, and without a duality gap.</summary>
    /// <param name="program">The program as it was solved.</param>
    /// <param name="solution">The answer; its status is not believed.</param>
    public static Certificate Of(LinearProgram program, Solution solution)
    {
        if (!IsComplete(program, solution))
        {
            return Broken(Incompleteness(program, solution));
        }

        List<string> violations = [];
        List<string> doubts = [];
        double[] activity = program.ActivitiesAt(solution.Values);
        (double rowViolation, string worstRow) = RowViolation(program, activity);
        double boundViolation = BoundViolation(program, solution.Values);
        (double dualInfeasibility, double complementarity, double dualObjective) = DualSide(program, solution, activity);
        double objective = program.ObjectiveAt(solution.Values);
        double scale = Math.Max(1, Math.Abs(objective));
        double gap = Math.Abs(objective - dualObjective) / scale;
        complementarity /= scale;
        Check(rowViolation, $"row {worstRow} is violated by", violations);
        Check(boundViolation, "a decision is outside its bounds by", violations);
        Check(dualInfeasibility, "a shadow price or reduced cost has the wrong sign by", doubts);
        Check(complementarity, "a constraint with slack has a price; the product is", doubts);
        Check(gap, "the plan and its prices disagree on the objective by", doubts);
        return new Certificate
        {
            RowViolation = rowViolation,
            WorstRow = worstRow,
            BoundViolation = boundViolation,
            DualInfeasibility = dualInfeasibility,
            Complementarity = complementarity,
            DualityGap = gap,
            Violations = violations,
            Doubts = doubts,
        };
    }

    /// <summary>Tells whether an answer has a finite value for every column and a finite dual for every row: what a certificate is computed from.</summary>
    /// <param name="program">The linear program.</param>
    /// <param name="solution">The answer.</param>
    public static bool IsComplete(LinearProgram program, Solution solution) =>
        IsPoint(program, solution.Values) && solution.Duals.Length == program.RowCount && solution.Duals.All(double.IsFinite);

    /// <summary>Tells whether there is a finite value for every column.</summary>
    /// <param name="program">The program.</param>
    /// <param name="values">Shape: [columns] if it is a point.</param>
    public static bool IsPoint(LinearProgram program, double[] values) => values.Length == program.ColumnCount && values.All(double.IsFinite);

    /// <summary>Adds to the certificate of a stage what its integers need: whole numbers, and the gap to the bound that the search proved.</summary>
    /// <param name="program">The integer program.</param>
    /// <param name="result">The stage, solved with the integers fixed.</param>
    /// <param name="bound">The bound that the search proved.</param>
    /// <param name="askedGap">The relative gap that was asked for.</param>
    public static Certificate OfInteger(LinearProgram program, LexicographicResult result, double bound, double askedGap)
    {
        List<string> violations = [.. result.Certificate.Violations];
        List<string> doubts = [.. result.Certificate.Doubts];
        double integrality = Integrality(program, result.Solution.Values);
        Check(integrality, "an order of modules is not whole; it is off by", violations);
        double value = result.Program.ObjectiveAt(result.Solution.Values);
        double? gap = double.IsNegativeInfinity(bound) ? null : RelativeGap(value, bound);
        if (gap is null)
        {
            doubts.Add("the search ended before anything was proved of the best plan");
        }
        else if (!(gap <= askedGap + Certificate.Tolerance))
        {
            doubts.Add($"the search proved a gap of {gap:0.######} where {askedGap:0.######} was asked");
        }

        if (RelativeGap(bound, value) > askedGap + BoundSlack)
        {
            doubts.Add($"the search claims to have proved {bound:0.######}, but the plan reaches {value:0.######}");
        }

        return result.Certificate with { Integrality = integrality, IntegerGap = gap, AskedGap = askedGap, Violations = violations, Doubts = doubts };
    }

    /// <summary>Checks that a stage still has its optimum in the plan that the stages after it ended with.</summary>
    /// <param name="certificate">The stage's certificate.</param>
    /// <param name="optimum">The stage's optimum.</param>
    /// <param name="value">Its objective in the last stage's plan.</param>
    internal static Certificate Kept(Certificate certificate, double optimum, double value)
    {
        double moved = Math.Abs(value - optimum) / Math.Max(1, Math.Abs(optimum));
        List<string> doubts = [.. certificate.Doubts];
        Check(moved, "later stages moved it by", doubts);
        return certificate with { Doubts = doubts };
    }

    /// <summary>Computes |objective − bound| / max(1, |objective|), 0 where the bound is above the objective.</summary>
    /// <param name="objective">The objective of a plan, minimised.</param>
    /// <param name="bound">The proved lower bound.</param>
    public static double RelativeGap(double objective, double bound) =>
        double.IsNegativeInfinity(bound) ? double.PositiveInfinity : Math.Max(0, objective - bound) / Math.Max(1, Math.Abs(objective));

    /// <summary>Computes the largest violation of a row.</summary>
    /// <param name="program">The program.</param>
    /// <param name="activity">A·x. Shape: [rows].</param>
    /// <returns>The violation in the row's unit, and the row's name.</returns>
    public static (double Violation, string Row) RowViolation(LinearProgram program, ReadOnlySpan<double> activity)
    {
        double worst = 0;
        string name = string.Empty;
        for (int row = 0; row < program.RowCount; row++)
        {
            double violation = Math.Max(program.RowLower[row] - activity[row], activity[row] - program.RowUpper[row]);
            if (violation > worst || double.IsNaN(violation))
            {
                (worst, name) = (double.IsNaN(violation) ? double.PositiveInfinity : violation, program.RowNames[row]);
            }
        }

        return (worst, name);
    }

    private static double BoundViolation(LinearProgram program, ReadOnlySpan<double> values)
    {
        double worst = 0;
        for (int column = 0; column < program.ColumnCount; column++)
        {
            worst = Math.Max(worst, Math.Max(program.ColumnLower[column] - values[column], values[column] - program.ColumnUpper[column]));
        }

        return worst;
    }

    private static double Integrality(LinearProgram program, ReadOnlySpan<double> values)
    {
        double worst = 0;
        for (int column = 0; column < program.ColumnCount; column++)
        {
            if (program.IsInteger[column])
            {
                worst = Math.Max(worst, Math.Abs(values[column] - Math.Round(values[column])));
            }
        }

        return worst;
    }

    // A positive dual belongs to the lower bound of its row, a negative one to the upper; likewise reduced costs and columns.
    // A price without a bound to belong to is dual infeasible; a price at a distance from its bound breaks complementarity.
    private static (double Infeasibility, double Complementarity, double Objective) DualSide(LinearProgram program, Solution solution, double[] activity)
    {
        double infeasibility = 0;
        double complementarity = 0;
        double objective = program.Offset;
        for (int row = 0; row < program.RowCount; row++)
        {
            Add(solution.Duals[row], program.RowLower[row], program.RowUpper[row], activity[row]);
        }

        for (int column = 0; column < program.ColumnCount; column++)
        {
            double reduced = program.Cost[column];
            for (int entry = program.ColumnStart[column]; entry < program.ColumnStart[column + 1]; entry++)
            {
                reduced -= program.Value[entry] * solution.Duals[program.RowIndex[entry]];
            }

            Add(reduced, program.ColumnLower[column], program.ColumnUpper[column], solution.Values[column]);
        }

        return (infeasibility, complementarity, objective);

        void Add(double price, double lower, double upper, double value)
        {
            double bound = price > 0 ? lower : upper;
            if (price == 0)
            {
                return;
            }

            if (double.IsInfinity(bound))
            {
                infeasibility = Math.Max(infeasibility, Math.Abs(price));

                // What the wrong sign costs at this point still belongs to the objective, so that the gap shows it.
                objective += price * value;
                return;
            }

            objective += price * bound;
            complementarity = Math.Max(complementarity, Math.Abs(price * (value - bound)));
        }
    }

    private static string Incompleteness(LinearProgram program, Solution solution) =>
        solution.Values.Length != program.ColumnCount || solution.Duals.Length != program.RowCount
            ? $"the engine gave {solution.Values.Length} values and {solution.Duals.Length} prices for {program.ColumnCount} decisions and {program.RowCount} rows"
            : "the engine gave a value or price that is no number";

    private static void Check(double figure, string words, List<string> faults)
    {
        if (!(figure <= Certificate.Tolerance))
        {
            faults.Add($"{words} {figure:0.###e0} (limit {Certificate.Tolerance:0.###e0})");
        }
    }

    private static Certificate Broken(string fault) => new()
    {
        RowViolation = double.PositiveInfinity,
        BoundViolation = double.PositiveInfinity,
        DualInfeasibility = double.PositiveInfinity,
        Complementarity = double.PositiveInfinity,
        DualityGap = double.PositiveInfinity,
        Violations = [fault],
        Doubts = [],
    };
}
