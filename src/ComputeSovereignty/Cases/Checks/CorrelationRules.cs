using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
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
                yield return Warning(Cell(tables, only), CorrelationMessages.AloneInGroup(new($"{only.Parameter}"), new(group.Name)), Figure.Exact(only.Correlation));
            }
        }

        foreach (UncertainParameter alone in uncertainty.Where(static u => u.Group.Length == 0 && u.Correlation != 0))
        {
            yield return Warning(Cell(tables, alone), CorrelationMessages.WithoutGroup(new($"{alone.Parameter}")), Figure.Exact(alone.Correlation), CorrelationMessages.GroupOfOthers);
        }
    }

    private static Finding Impossible(CaseTables tables, CorrelationGroup group)
    {
        UncertainParameter[] correlated = [.. group.Members.Where(static m => m.Correlation != 0)];
        double first = correlated[0].Correlation;
        Message allowed = correlated.All(m => m.Correlation == first)
            ? CorrelationMessages.EqualCorrelations(Figure.Number(-1d / (correlated.Length - 1), "0.####"), Figure.Count(correlated.Length))
            : CorrelationMessages.ScaledCorrelations(Figure.Number(Math.Floor(group.PossiblePart * 1e4) / 1e4, "0.####"));
        return Error(
            Cell(tables, correlated[0]),
            CorrelationMessages.Contradictory(new(group.Name)),
            new Listing([.. correlated.Select(m => CorrelationMessages.CorrelationAt(Figure.Exact(m.Correlation), new(Cell(tables, m).Cell), new($"{m.Parameter}")))], Joint.Semicolon),
            allowed);
    }

    // Rows have no key of their own: their row is found by its first cell.
    private static SourceCell Cell(CaseTables tables, UncertainParameter parameter)
    {
        TableSheet? sheet = tables.Find("Uncertainty");
        int row = sheet?.Rows.ToList().FindIndex(cells => cells[0].Source == parameter.Source) ?? -1;
        return row < 0 ? parameter.Source : sheet!.Cell(row, sheet.ColumnOf("Correlation")).Source;
    }
}
