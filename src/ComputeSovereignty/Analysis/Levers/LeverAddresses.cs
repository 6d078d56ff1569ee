using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;

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
    internal static Message Moves(Lever lever, ParameterCatalog catalog) => Message.Of(new Listing(
        [
            .. from entry in Entries(lever, catalog)
               group entry.Address by entry.Address.Sheet into sheet
               from rows in sheet.GroupBy(static a => a.Key).GroupBy(static row => Columns([.. row.Select(static a => a.Column)]), static row => row.Key)
               select LeverAddressMessages.Moved(new(sheet.Key), rows.Key, Keys(sheet.Key, [.. rows], catalog)),
        ],
        Joint.Semicolon));

    /// <summary>Names a lever in a sentence: its title or, where that is an address, what the address means: <c>the yearly figures of all HbmLines</c>.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message Named(Lever lever)
    {
        if (lever.Addresses is not [var address] || $"{lever.Title}" != $"{address}")
        {
            return lever.Title.Within();
        }

        Message whom = address.Key == "*" ? LeverAddressMessages.All(new(address.Sheet)) : LeverAddressMessages.One(new(address.Key), new(address.Sheet));
        return address switch
        {
            { Sheet: "Plan" } => Message.Verbatim(address.Key),
            { Column: "*" } => LeverAddressMessages.YearlyFigures(whom),
            _ when IsYear(address.Column) => LeverAddressMessages.FigureOfYear(new(address.Column), whom),
            _ => LeverAddressMessages.ColumnOf(new(address.Column), whom),
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

    private static Message Keys(string sheet, IReadOnlyList<string> keys, ParameterCatalog catalog) =>
        keys.Count <= FewKeys ? Message.Of(Listing.Of(keys))
        : keys.Count == catalog.Entries.Where(e => e.Address.Sheet == sheet).Select(static e => e.Address.Key).Distinct().Count() ? LeverAddressMessages.AllRows(Figure.Count(keys.Count))
        : LeverAddressMessages.SomeRows(Figure.Count(keys.Count));

    // Years that follow each other are said as a run.
    private static Listing Columns(IReadOnlyList<string> columns)
    {
        int[] years = [.. columns.Where(IsYear).Select(int.Parse).Order()];
        bool run = years.Length > 2 && years[^1] - years[0] == years.Length - 1;
        IEnumerable<IArgument> said = run ? [LeverMessages.Range(Period.Of(years[0]), Period.Of(years[^1]))] : years.Select(Period.Of);
        return new([.. columns.Where(static c => !IsYear(c)).Select(static c => new Name(c)), .. said]);
    }

    private static bool IsYear(string column) => column.Length == 4 && column.All(char.IsAsciiDigit);
}
