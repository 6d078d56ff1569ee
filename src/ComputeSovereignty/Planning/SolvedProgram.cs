using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>A formulated program with the values of its columns, read in natural units.</summary>
/// <param name="formulated">The program.</param>
/// <param name="values">The values of the last stage. Shape: [columns].</param>
internal sealed class SolvedProgram(FormulatedProgram formulated, double[] values)
{
    /// <summary>What is smaller than this in program units is an engine's rounding, not a plan.</summary>
    internal const double Rounding = 1e-9;

    // Cleaned once, before any sum: what a coefficient of thousands makes of rounding would look like a plan.
    private readonly double[] cleaned = Cleaned(formulated, values);

    /// <summary>Gets the program.</summary>
    internal FormulatedProgram Formulated => formulated;

    /// <summary>Gets the values. Shape: [columns].</summary>
    internal double[] Values => cleaned;

    /// <summary>Reads a decision in natural units; 0 where it has no column.</summary>
    internal double Natural<TKey, TUnit>(Dictionary<TKey, Variable<TUnit>> decisions, TKey key)
        where TKey : notnull
        where TUnit : struct, IUnit => decisions.TryGetValue(key, out Variable<TUnit> variable) ? Natural(variable) : 0;

    /// <summary>Reads a decision in natural units.</summary>
    internal double Natural<TUnit>(Variable<TUnit> variable)
        where TUnit : struct, IUnit => cleaned[variable.Column] * TUnit.NaturalPerUnit;

    /// <summary>Reads a sum in natural units.</summary>
    internal double Natural<TUnit>(LinearExpression<TUnit> sum)
        where TUnit : struct, IUnit => Clean(sum.At(cleaned).Value) * TUnit.NaturalPerUnit;

    // The modules ordered so far are the program's whole numbers, and those of a period are their differences.
    private static double[] Cleaned(FormulatedProgram formulated, double[] values)
    {
        bool[] whole = formulated.Program.IsInteger.ToArray();
        foreach (((string Project, int Period) order, Variable<Module> modules) in formulated.Decisions.Modules)
        {
            whole[modules.Column] = whole[formulated.Decisions.Ordered[order].Column];
        }

        return [.. values.Select((value, column) => whole[column] ? Whole(value) : Clean(value))];
    }

    // The certificate says by how much the engine's were not whole.
    private static double Whole(double value) => Math.Abs(value - Math.Round(value)) <= Certificate.Tolerance ? Math.Round(value) : value;

    private static double Clean(double value) => Math.Abs(value) < Rounding ? 0 : value;
}
