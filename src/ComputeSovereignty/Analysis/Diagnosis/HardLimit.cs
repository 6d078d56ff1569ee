using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Diagnosis;

/// <summary>A limit as a planner knows it: the rows of one family and key over all their periods.</summary>
/// <param name="Family">The family.</param>
/// <param name="Key">The key without the period.</param>
/// <param name="Class">What kind of limit it is.</param>
/// <param name="Cell">The sheet and cell where the thing stands.</param>
/// <param name="Words">The limit in planners' words.</param>
/// <param name="Rows">The rows.</param>
public sealed record HardLimit(string Family, ProgramKey Key, LimitClass Class, SourceCell Cell, Message Words, IReadOnlyList<int> Rows)
{
    /// <summary>Gets the limits of a program: every inequality that may give.</summary>
    /// <param name="formulated">The program.</param>
    public static IReadOnlyList<HardLimit> Of(FormulatedProgram formulated) =>
    [
        .. Enumerable.Range(0, formulated.Rows.Count)
            .GroupBy(row => (formulated.Rows[row].Family, formulated.Rows[row].Key))
            .Select(group => Of(formulated, [.. group]))
            .Where(static limit => limit.Class != LimitClass.Physics),
    ];

    private static HardLimit Of(FormulatedProgram formulated, IReadOnlyList<int> rows)
    {
        RuleFacts facts = formulated.Describe(rows[0]);
        SourceCell[] cells = [.. rows.Select(row => formulated.Describe(row).Cell(formulated.Case)).Distinct()];
        return new(formulated.Rows[rows[0]].Family, formulated.Rows[rows[0]].Key, facts.Class, Joined(cells), facts.AsLimit, rows);
    }

    // Cells that follow each other, one for each year, are named from the first to the last.
    private static SourceCell Joined(SourceCell[] cells) =>
        cells.Length > 1 && cells[0].Cell.Length > 0 && cells.All(c => c.Sheet == cells[0].Sheet) ? cells[0] with { Cell = $"{cells[0].Cell}:{cells[^1].Cell}" } : cells[0];
}
