using System.Collections.Frozen;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>The functions that are computed, by name, with how many arguments they take.</summary>
internal static class FormulaFunctions
{
    private static readonly FrozenDictionary<string, FormulaFunction> ByName =
        new[] { LogicFunctions.All, NumberFunctions.All, SeriesFunctions.All, ConditionFunctions.All, TextFunctions.All, LookupFunctions.All, DateFunctions.All }
            .SelectMany(static all => all).ToFrozenDictionary(static f => f.Name, StringComparer.Ordinal);

    /// <summary>Gets the names of all functions.</summary>
    internal static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Computes a call.</summary>
    /// <param name="evaluation">Computes the arguments.</param>
    /// <param name="call">The call.</param>
    internal static FormulaValue Call(FormulaEvaluation evaluation, CallNode call) =>
        ByName.TryGetValue(call.Function, out FormulaFunction? function) && call.Arguments.Count >= function.Least && call.Arguments.Count <= function.Most
            ? function.Compute(new(evaluation, call)) : throw new FormulaRefusedException();
}

/// <summary>A function that is computed.</summary>
/// <param name="Name">Its name in capitals.</param>
/// <param name="Least">The fewest arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Compute">What it gives.</param>
internal sealed record FormulaFunction(string Name, int Least, int Most, Func<FormulaArguments, FormulaValue> Compute)
{
    /// <summary>The most arguments of any function.</summary>
    internal const int Any = 255;

    /// <summary>Makes a function that gives a number.</summary>
    internal static FormulaFunction Number(string name, int least, int most, Func<FormulaArguments, double> compute) => new(name, least, most, a => FormulaValue.Of(compute(a)));

    /// <summary>Makes a function that gives a text.</summary>
    internal static FormulaFunction Text(string name, int least, int most, Func<FormulaArguments, string> compute) => new(name, least, most, a => FormulaValue.Of(compute(a)));

    /// <summary>Makes a function that gives a truth.</summary>
    internal static FormulaFunction Truth(string name, int least, int most, Func<FormulaArguments, bool> compute) => new(name, least, most, a => FormulaValue.Of(compute(a)));
}
