using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Says in planners' words which hard constraints contradict each other.</summary>
internal static class ConflictMessages
{
    /// <summary>Gets that a plan needs parts of modules.</summary>
    private static Message NeedsFractionalModules => Message.Of("Modules must be whole: with fractional modules there is a plan.", "模块必须为整数：若允许非整数模块，则存在可行方案。");

    /// <summary>Says the constraints, one sentence each; rows that differ in the period alone are said together, rows of bookkeeping are not said.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="conflict">The set; null where the relaxation holds together, or where the search is open.</param>
    /// <param name="isOpen">Whether the search ended before it knew: then nothing is claimed.</param>
    internal static IReadOnlyList<Message> Of(FormulatedProgram formulated, ConflictSet? conflict, bool isOpen)
    {
        if (conflict is null)
        {
            return isOpen || !formulated.Program.HasIntegers ? [] : [NeedsFractionalModules];
        }

        LinearProgram program = formulated.Program;
        return
        [
            .. conflict.Rows
                .Where(row => program.RowLower[row] != program.RowUpper[row])
                .GroupBy(row => (formulated.Rows[row].Family, formulated.Rows[row].Key))
                .Select(group => When(Limit(formulated, group.First()), [.. group.Select(row => formulated.Rows[row].Period)])),
            .. conflict.Columns
                .GroupBy(column => (formulated.Columns[column].Family, formulated.Columns[column].Key))
                .Select(group => When(KeepsItsLimits(new(group.Key.Family), new(group.Key.Key.ToString())), [.. group.Select(column => formulated.Columns[column].Period)])),
        ];
    }

    // A limit that is a figure of the workbook; a right side of 0 is none.
    private static Message Limit(FormulatedProgram formulated, int row)
    {
        double limit = formulated.Program.RowUpper[row];
        Message rule = formulated.Describe(row).Conflict;
        return formulated.Describe(row).IsQuoted && double.IsFinite(limit)
            ? WithLimit(rule, Figure.Amount(limit * formulated.Rows[row].Unit.NaturalPerUnit, DisplayUnit.Of(formulated.Rows[row].Unit.NaturalSymbol), "#,##0.###"))
            : rule;
    }

    private static Message When(Message rule, IReadOnlyList<string> periods) => periods.Count switch
    {
        _ when periods[0].Length == 0 => Message.Of($"{rule}.", $"{rule}。", "ConflictAlways"),
        1 or 2 => ConflictIn(rule, new([.. periods.Select(static p => new Period(p))])),
        _ => ConflictInMany(rule, Figure.Count(periods.Count), new(periods[0]), new(periods[^1])),
    };

    private static Message KeepsItsLimits(Name family, Name key) => Message.Of($"{family} {key} keeps its limits", $"{family} {key}保持在其上下限之内");

    private static Message WithLimit(Message rule, Figure limit) => Message.Of($"{rule} ({limit})", $"{rule}（{limit}）");

    private static Message ConflictIn(Message rule, Listing periods) => Message.Of($"{rule}, in {periods}.", $"{periods}：{rule}。");

    private static Message ConflictInMany(Message rule, Figure count, Period first, Period last) => Message.Of($"{rule}, in {count} periods from {first} to {last}.", $"{first}至{last}共{count}期：{rule}。");
}
