using ComputeSovereignty.Cases.Tables;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on groups of uncertain parameters: their correlations can all hold at once, and no row says one that has no effect.</summary>
internal static class CorrelationRules
{
    /// <summary>Checks the groups.</summary>
    /// <param name="tables">The tables of the workbook.</param>
    /// <param name="uncertainty">The rows of sheet <c>Uncertainty</c>.</param>
    internal static IEnumerable<Finding> Of(CaseTables tables, IReadOnlyList<UncertainParameter> uncertainty)
    {
        foreach (CorrelationGroup group in CorrelationGroup.Of(uncertainty))
        {
            if (!group.IsPossible)
            {
                yield return Impossible(tables, group);
            }
            else if (group.Members is [{ Correlation: not 0 } only])
            {
                yield return Warning(Cell(tables, only), $"{only.Parameter} is alone in group {group.Name}: its correlation has no effect.", Figure(only));
            }
        }

        foreach (UncertainParameter alone in uncertainty.Where(static u => u.Group.Length == 0 && u.Correlation != 0))
        {
            yield return Warning(Cell(tables, alone), $"{alone.Parameter} has a correlation but no group: it moves alone.", Figure(alone), "a name in column Group that other rows have too");
        }
    }

    private static Finding Impossible(CaseTables tables, CorrelationGroup group)
    {
        UncertainParameter[] correlated = [.. group.Members.Where(static m => m.Correlation != 0)];
        double first = correlated[0].Correlation;
        string allowed = correlated.All(m => m.Correlation == first)
            ? $"{-1d / (correlated.Length - 1):0.####} to 1 where {correlated.Length} members say the same"
            : $"this group's correlations times {Math.Floor(group.PossiblePart * 1e4) / 1e4:0.####} or less";
        return Error(
            Cell(tables, correlated[0]),
            $"The correlations of group {group.Name} contradict each other: its members cannot all move against each other this much.",
            string.Join("; ", correlated.Select(m => $"{Figure(m)} at {Cell(tables, m).Cell} for {m.Parameter}")),
            allowed);
    }

    private static string Figure(UncertainParameter row) => $"{row.Correlation}";

    // Rows have no key of their own: their row is found by its first cell.
    private static SourceCell Cell(CaseTables tables, UncertainParameter parameter)
    {
        TableSheet? sheet = tables.Find("Uncertainty");
        int row = sheet?.Rows.ToList().FindIndex(cells => cells[0].Source == parameter.Source) ?? -1;
        return row < 0 ? parameter.Source : sheet!.Cell(row, sheet.ColumnOf("Correlation")).Source;
    }
}
