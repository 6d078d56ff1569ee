using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What the reading of one sheet needs to know of the others, and where it puts what it finds.</summary>
internal sealed class ReadingContext
{
    private readonly Dictionary<string, HashSet<string>> keys = new(StringComparer.Ordinal);

    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    internal ReadingContext(CaseTables tables)
    {
        Tables = tables;
        foreach (TableSheet sheet in tables.Sheets)
        {
            // The regimes are the first part of the composite key of their steps; every other sheet that is referred to has one key column.
            int column = WorkbookSchema.Find(sheet.Name) is { Key: [var first, ..] } ? sheet.ColumnOf(first.Name) : -1;
            if (column >= 0 && sheet.Rows.All(r => r[column].Value.Kind != CellKind.Unread))
            {
                keys[sheet.Name] = [.. sheet.Rows.Select(r => r[column].Value.Text.Trim())];
            }
        }
    }

    internal CaseTables Tables { get; }

    internal List<Finding> Findings { get; } = [];

    /// <summary>Gets or sets the periods; null where sheet Plan does not tell them.</summary>
    internal Horizon? Horizon { get; set; }

    /// <summary>Gets the keys of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    internal IReadOnlyCollection<string> Keys(string sheet) => keys.GetValueOrDefault(sheet, []);

    /// <summary>Tells whether the keys of a sheet are known; where they are not, that has been told once, and not again for every reference.</summary>
    /// <param name="sheet">The sheet.</param>
    internal bool KnowsKeys(string sheet) => keys.ContainsKey(sheet) || (Tables.Find(sheet) is null && WorkbookSchema.Find(sheet) is { IsOptional: true });

    /// <summary>Tells whether a sheet has a key.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The key.</param>
    internal bool HasKey(string sheet, string key) => keys.TryGetValue(sheet, out HashSet<string>? found) && found.Contains(key);

    /// <summary>Tells whether something is said for the first time.</summary>
    /// <param name="subject">What it is about.</param>
    internal bool IsFirst(string subject) => said.Add(subject);

    internal void Error(SourceCell place, Message message, IArgument? found = null, Message? allowed = null, Message? suggestion = null) =>
        Findings.Add(new(Severity.Error, place, message) { Found = FindingMessages.Holding(found), Allowed = allowed ?? Message.None, Suggestion = suggestion ?? Message.None });

    internal void Warn(SourceCell place, Message message, IArgument? found = null, Message? allowed = null, Message? suggestion = null) =>
        Findings.Add(new(Severity.Warning, place, message) { Found = FindingMessages.Holding(found), Allowed = allowed ?? Message.None, Suggestion = suggestion ?? Message.None });
}
