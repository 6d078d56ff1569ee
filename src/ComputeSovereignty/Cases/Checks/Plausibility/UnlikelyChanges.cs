using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A change of a scenario, or an end of a distribution, that would leave the usual range of what it changes or stand far from the case's own figure: three zeros too many in a figure that another sheet holds.</summary>
/// <remarks>Every scenario's rows are read, not only those of the scenario that is planned: the next run may be of another.</remarks>
internal static class UnlikelyChanges
{
    /// <summary>How many times the case's own figure a set one may be, or what part of it.</summary>
    private const double Far = 100;

    /// <summary>The months by which something is usually moved, either way.</summary>
    private const double UsualShift = 120;

    /// <summary>Finds such changes.</summary>
    /// <param name="studies">The sheets beside the case.</param>
    /// <param name="workbook">The tables without scenario and changes.</param>
    internal static IEnumerable<Oddity> Of(CaseStudies studies, CaseTables workbook) =>
    [
        .. Rows(workbook, "Scenarios", studies.Scenarios.Select(static s => (s.Source, (IEnumerable<(string, ParameterChange)>)[("Value", s.Change)]))),
        .. Rows(workbook, "Uncertainty", studies.Uncertainty.Select(static u => (u.Source, Ends(u)))),
    ];

    // What a draw may be: of a normal distribution its mean. Shapes and logarithms are no figures of the case.
    private static IEnumerable<(string Column, ParameterChange Change)> Ends(UncertainParameter parameter) => parameter.Distribution switch
    {
        DistributionKind.Triangular or DistributionKind.Pert or DistributionKind.Uniform or DistributionKind.Discrete =>
            from end in new (string Column, double? Value)[] { ("P1", parameter.P1), ("P2", parameter.P2), ("P3", parameter.P3) }
            where end.Value is not null
            select (end.Column, parameter.Change(end.Value.GetValueOrDefault())),
        DistributionKind.Normal => [("P1", parameter.Change(parameter.P1))],
        _ => [],
    };

    private static IEnumerable<Oddity> Rows(CaseTables workbook, string name, IEnumerable<(SourceCell Source, IEnumerable<(string Column, ParameterChange Change)> Changes)> read)
    {
        if (workbook.Find(name) is not { } sheet)
        {
            yield break;
        }

        Dictionary<SourceCell, int> rows = FigureGrid.RowsOf(sheet);
        foreach ((SourceCell source, IEnumerable<(string Column, ParameterChange Change)> changes) in read)
        {
            if (rows.TryGetValue(source, out int row) && changes.Select(c => (c.Column, Said: Unlikely(c.Change, workbook))).FirstOrDefault(static c => !c.Said.IsEmpty) is { Column: { } column, Said: { } said })
            {
                yield return new(sheet, row, sheet.ColumnOf(column), said);
            }
        }
    }

    private static Message Unlikely(ParameterChange change, CaseTables workbook)
    {
        if (change.Value.Kind != CellKind.Number)
        {
            return Message.None;
        }

        double value = change.Value.Number;
        return change.Operation switch
        {
            ChangeOperation.Scale when value != 0 && (Math.Abs(value) > Far || Math.Abs(value) < 1 / Far) =>
                PlausibilityMessages.FactorUnusual(new($"{change.Address}"), FigureGrid.Written(value), FigureGrid.Written(1 / Far), FigureGrid.Written(Far)),
            ChangeOperation.ShiftMonths when Math.Abs(value) > UsualShift =>
                PlausibilityMessages.ShiftUnusual(new($"{change.Address}"), FigureGrid.Written(value), FigureGrid.Written(UsualShift)),
            ChangeOperation.Set => SetUnlikely(change.Address, value, workbook),
            _ => Message.None,
        };
    }

    private static Message SetUnlikely(ParameterAddress address, double value, CaseTables workbook)
    {
        AddressMatch match = AddressMatch.Of(address, workbook.Find);
        foreach (NamedCell cell in match.Cells.Where(static c => c.Schema.IsNumeric))
        {
            if (UsualRanges.IsUnusual(value, cell.Schema))
            {
                return PlausibilityMessages.SetUnusual(new($"{address}"), FigureGrid.Written(value), FigureGrid.Written(cell.Schema.UsualLeast), FigureGrid.Written(cell.Schema.UsualMost));
            }

            if (value > 0 && FigureGrid.Figure(match.Sheet!, cell.Row, cell.Column, cell.Schema) is > 0 and { } own && (value > Far * own || value < own / Far))
            {
                return PlausibilityMessages.SetFar(new($"{address}"), FigureGrid.Written(value), FigureGrid.Written(own));
            }
        }

        return Message.None;
    }
}
