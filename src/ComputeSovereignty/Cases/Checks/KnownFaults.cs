using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What is wrong in the case itself, so that scenarios, draws and indicators that name the same cell do not say it again.</summary>
/// <param name="tables">The tables of the workbook, without changes.</param>
/// <param name="errors">What is wrong in them.</param>
internal sealed class KnownFaults(CaseTables tables, IReadOnlyList<Finding> errors)
{
    private readonly HashSet<SourceCell> cells = [.. errors.Select(static f => f.Place)];

    /// <summary>Tells whether an address names a cell that is wrong already, or a sheet that is said to be missing.</summary>
    /// <param name="address">The address.</param>
    internal bool Concern(ParameterAddress address)
    {
        if (tables.Find(address.Sheet) is null && errors.Any(e => e.Place.Sheet == address.Sheet))
        {
            return true;
        }

        AddressMatch match = AddressMatch.Of(address, tables.Find);
        return match.Sheet is { } sheet && match.Cells.Any(c => sheet.Rows[c.Row][c.Column] is var cell && (cell.Value.Kind == CellKind.Unread || cells.Contains(cell.Source)));
    }
}
