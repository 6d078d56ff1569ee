using static ComputeSovereignty.Workbooks.Cases.Formulas.FormulaFunction;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Conditions, and questions about a value.</summary>
internal static class LogicFunctions
{
    internal static IEnumerable<FormulaFunction> All { get; } =
    [
        new("IF", 2, 3, static a => a.Truth(0) ? Kept(a, 1) : a.Count > 2 ? Kept(a, 2) : FormulaValue.Of(false)),
        new("IFERROR", 2, 2, static a => Tried(a, 0) is { IsError: true } ? Kept(a, 1) : Kept(a, 0)),
        new("IFNA", 2, 2, static a => Tried(a, 0) is { IsError: true, Text: "#N/A" } ? Kept(a, 1) : Kept(a, 0)),
        new("IFS", 2, Any, Ifs),
        new("SWITCH", 3, Any, Switch),
        Truth("AND", 1, Any, static a => Truths(a).All(static t => t)),
        Truth("OR", 1, Any, static a => Truths(a).Any(static t => t)),
        Truth("XOR", 1, Any, static a => Truths(a).Count(static t => t) % 2 == 1),
        Truth("NOT", 1, 1, static a => !a.Truth(0)),
        Truth("TRUE", 0, 0, static _ => true),
        Truth("FALSE", 0, 0, static _ => false),
        new("NA", 0, 0, static _ => FormulaValue.Error("#N/A")),
        Truth("ISBLANK", 1, 1, static a => Tried(a, 0).Kind == FormulaKind.Blank),
        Truth("ISNUMBER", 1, 1, static a => Tried(a, 0).Kind == FormulaKind.Number),
        Truth("ISTEXT", 1, 1, static a => Tried(a, 0).Kind == FormulaKind.Text),
        Truth("ISNONTEXT", 1, 1, static a => Tried(a, 0).Kind != FormulaKind.Text),
        Truth("ISLOGICAL", 1, 1, static a => Tried(a, 0).Kind == FormulaKind.Truth),
        Truth("ISERROR", 1, 1, static a => Tried(a, 0).IsError),
        Truth("ISERR", 1, 1, static a => Tried(a, 0) is { IsError: true, Text: not "#N/A" }),
        Truth("ISNA", 1, 1, static a => Tried(a, 0) is { IsError: true, Text: "#N/A" }),
        Truth("ISEVEN", 1, 1, static a => Math.Truncate(a.Number(0)) % 2 == 0),
        Truth("ISODD", 1, 1, static a => Math.Truncate(a.Number(0)) % 2 != 0),
        Number("N", 1, 1, static a => a.Sound(0) is { Kind: FormulaKind.Number or FormulaKind.Truth } value ? value.Number : 0),
        Text("T", 1, 1, static a => a.Sound(0) is { Kind: FormulaKind.Text } value ? value.Text : string.Empty),
    ];

    /// <summary>Computes an argument, an error as the value it is.</summary>
    internal static FormulaValue Tried(FormulaArguments a, int index)
    {
        try
        {
            return a.Scalar(index);
        }
        catch (FormulaErrorException error)
        {
            return FormulaValue.Error(error.Error);
        }
    }

    // A chosen block stays one: SUM(IF(TRUE,A1:A3)); an argument left out is 0.
    private static FormulaValue Kept(FormulaArguments a, int index) => a.Has(index) ? a.Value(index) : FormulaValue.Of(0);

    private static FormulaValue Ifs(FormulaArguments a)
    {
        for (int index = 0; index + 1 < a.Count; index += 2)
        {
            if (a.Truth(index))
            {
                return Kept(a, index + 1);
            }
        }

        return a.Count % 2 == 0 ? FormulaValue.Error("#N/A") : throw new FormulaRefusedException();
    }

    private static FormulaValue Switch(FormulaArguments a)
    {
        FormulaValue sought = a.Sound(0);
        for (int index = 1; index + 1 < a.Count; index += 2)
        {
            if (a.Sound(index) is var choice && choice.Kind == sought.Kind && FormulaEvaluation.Same(sought, choice))
            {
                return Kept(a, index + 1);
            }
        }

        return a.Count % 2 == 0 ? Kept(a, a.Count - 1) : FormulaValue.Error("#N/A");
    }

    private static List<bool> Truths(FormulaArguments a)
    {
        List<bool> truths = [];
        foreach ((FormulaValue value, bool fromBlock) in a.All())
        {
            if (!fromBlock || value.Kind is FormulaKind.Number or FormulaKind.Truth or FormulaKind.Error)
            {
                truths.Add(FormulaEvaluation.Truth(value));
            }
        }

        return truths.Count > 0 ? truths : throw new FormulaErrorException("#VALUE!");
    }
}
