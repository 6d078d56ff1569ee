using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Finds the cell that a rule speaks of, and words what is wrong there.</summary>
/// <param name="tables">The tables of the case.</param>
internal sealed class CellPlaces(CaseTables tables)
{
    /// <summary>Gets the tables.</summary>
    internal CaseTables Tables => tables;

    /// <summary>Finds a cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="column">The column.</param>
    internal SourceCell Of(string sheet, string key, string column) =>
        tables.Find(sheet) is { } table && table.RowOf(key) is >= 0 and var row ? table.Cell(row, table.ColumnOf(column)).Source : new(tables.File, sheet, string.Empty);

    /// <summary>Finds the value of a setting.</summary>
    /// <param name="setting">The setting.</param>
    internal SourceCell Setting(string setting) => Of(WorkbookSchema.Plan, setting, "Value");

    internal static Finding Error(SourceCell place, Message message, IArgument? found = null, Message? allowed = null, Message? suggestion = null) =>
        new(Severity.Error, place, message) { Found = FindingMessages.Holding(found), Allowed = allowed ?? Message.None, Suggestion = suggestion ?? Message.None };

    internal static Finding Warning(SourceCell place, Message message, IArgument? found = null, Message? allowed = null, Message? suggestion = null) =>
        new(Severity.Warning, place, message) { Found = FindingMessages.Holding(found), Allowed = allowed ?? Message.None, Suggestion = suggestion ?? Message.None };

    internal static Finding Note(SourceCell place, Message message) => new(Severity.Note, place, message);

    internal static Finding Unused(SourceCell place, Message message) => Note(place, message) with { IsUnused = true };
}
