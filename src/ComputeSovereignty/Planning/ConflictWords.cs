using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Says in planners' words which hard constraints contradict each other.</summary>
internal static class ConflictWords
{
    /// <summary>Says the constraints, one sentence each; rows that differ in the period alone are said together, rows of bookkeeping are not said.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="conflict">The set; null where the relaxation holds together.</param>
    internal static IReadOnlyList<string> Of(FormulatedProgram formulated, ConflictSet? conflict)
    {
        if (conflict is null)
        {
            return ["Modules must be whole: with parts of modules there is a plan (--relax)."];
        }

        LinearProgram program = formulated.Program;
        return
        [
            .. conflict.Rows
                .Where(row => program.RowLower[row] != program.RowUpper[row])
                .GroupBy(row => (formulated.Rows[row].Family, formulated.Rows[row].Key))
                .Select(group => $"{formulated.Describe(group.First()).Conflict}{Limit(formulated, group.First())}{When([.. group.Select(row => formulated.Rows[row].Period)])}."),
            .. conflict.Columns
                .GroupBy(column => (formulated.Columns[column].Family, formulated.Columns[column].Key))
                .Select(group => $"{group.Key.Family} {group.Key.Key} keeps its limits{When([.. group.Select(column => formulated.Columns[column].Period)])}."),
        ];
    }

    // A limit that is a figure of the workbook; a right side of 0 is none.
    private static string Limit(FormulatedProgram formulated, int row)
    {
        double limit = formulated.Program.RowUpper[row];
        return formulated.Describe(row).IsQuoted && double.IsFinite(limit) ? $" ({limit * formulated.Rows[row].Unit.NaturalPerUnit:#,##0.###} {formulated.Rows[row].Unit.NaturalSymbol})" : string.Empty;
    }

    private static string When(IReadOnlyList<string> periods) => periods.Count switch
    {
        _ when periods[0].Length == 0 => string.Empty,
        1 => $", in {periods[0]}",
        2 => $", in {periods[0]} and {periods[1]}",
        _ => $", in {periods.Count} periods from {periods[0]} to {periods[^1]}",
    };
}
