using ComputeSovereignty.Cases.Parameters;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Says which figures a lever moves, and how an amount of it is put back into a case.</summary>
internal static class LeverAddresses
{
    private const int FewKeys = 4;

    /// <summary>Writes the options of <c>solve</c> that turn a lever to an amount: <c>--set "HbmLines[*].2026 *= 1.227" --set …</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="catalog">The figures of the case as it stands.</param>
    internal static string PutBack(Lever lever, double amount, ParameterCatalog catalog) =>
        string.Join(' ', Shortest(lever.Changes(amount, catalog), catalog).Select(static c => $"--set \"{c}\""));

    /// <summary>Says what a lever moves: <c>HbmLines: 2026 to 2030 of CXMT, XMC and SWAYSURE</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="catalog">The figures of the case as it stands.</param>
    internal static string Moves(Lever lever, ParameterCatalog catalog) => string.Join("; ",
        from entry in Entries(lever, catalog)
        group entry.Address by entry.Address.Sheet into sheet
        from rows in sheet.GroupBy(static a => a.Key).GroupBy(static row => Columns([.. row.Select(static a => a.Column)]), static row => row.Key)
        select $"{sheet.Key}: {rows.Key} of {Keys(sheet.Key, [.. rows], catalog)}");

    /// <summary>Names a lever in a sentence: its title or, where that is an address, what the address means: <c>the yearly figures of all HbmLines</c>.</summary>
    /// <param name="lever">The lever.</param>
    internal static string Named(Lever lever)
    {
        if (lever.Addresses is not [var address] || lever.Title != $"{address}")
        {
            return Wording.Within(lever.Title);
        }

        string whom = address.Key == "*" ? $"all {address.Sheet}" : $"{address.Key} in {address.Sheet}";
        return address switch
        {
            { Sheet: "Plan" } => address.Key,
            { Column: "*" } => $"the yearly figures of {whom}",
            _ when IsYear(address.Column) => $"the figure of {address.Column} of {whom}",
            _ => $"{address.Column} of {whom}",
        };
    }

    /// <summary>Lists the sources of the figures that a lever moves, in their order.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="catalog">The figures of the case as it stands.</param>
    internal static IReadOnlyList<string> References(Lever lever, ParameterCatalog catalog) =>
        [.. Entries(lever, catalog).SelectMany(static e => e.References).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<ParameterEntry> Entries(Lever lever, ParameterCatalog catalog) =>
        lever.Addresses.SelectMany(catalog.Matching).Where(static e => e.Number is not null || e.Month is not null).DistinctBy(static e => e.Address);

    // Where every row of a sheet gets the same, one address with a wildcard says it.
    private static IEnumerable<ParameterChange> Shortest(IReadOnlyList<ParameterChange> changes, ParameterCatalog catalog) =>
        changes.GroupBy(static c => (c.Address.Sheet, c.Address.Column, c.Address.Year, c.Operation, c.Value.Text)).SelectMany(group => ForAll([.. group], catalog));

    private static IReadOnlyList<ParameterChange> ForAll(IReadOnlyList<ParameterChange> same, ParameterCatalog catalog)
    {
        ParameterAddress all = same[0].Address with { Key = "*" };
        HashSet<ParameterAddress> named = [.. same.SelectMany(c => catalog.Matching(c.Address)).Select(static e => e.Address)];
        return same.Count > 1 && catalog.Matching(all).All(e => named.Contains(e.Address)) ? [same[0] with { Address = all }] : same;
    }

    private static string Keys(string sheet, IReadOnlyList<string> keys, ParameterCatalog catalog) =>
        keys.Count <= FewKeys ? Wording.List(keys)
        : keys.Count == catalog.Entries.Where(e => e.Address.Sheet == sheet).Select(static e => e.Address.Key).Distinct().Count() ? $"all {keys.Count} rows"
        : $"{keys.Count} rows";

    // Years that follow each other are said as a run.
    private static string Columns(IReadOnlyList<string> columns)
    {
        int[] years = [.. columns.Where(IsYear).Select(int.Parse).Order()];
        bool run = years.Length > 2 && years[^1] - years[0] == years.Length - 1;
        return Wording.List([.. columns.Where(c => !IsYear(c)), .. run ? [$"{years[0]} to {years[^1]}"] : years.Select(static y => $"{y}")]);
    }

    private static bool IsYear(string column) => column.Length == 4 && column.All(char.IsAsciiDigit);
}
