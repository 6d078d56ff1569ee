using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>Finds what an address that names nothing may have meant.</summary>
/// <param name="catalog">The figures of the case.</param>
internal sealed class NearestAddress(ParameterCatalog catalog)
{
    private const int Most = 3;
    private const int MostListed = 12;

    /// <summary>Lists addresses that name something, the likeliest first: misspelt parts set right, the key in another sheet, the column in another sheet.</summary>
    /// <param name="address">The address.</param>
    internal IReadOnlyList<ParameterAddress> Of(ParameterAddress address) =>
        [.. SetRight(address).Concat(OfTheKey(address)).Concat(OfTheColumn(address)).Where(a => catalog.Matching(a).Count > 0).Distinct().Take(Most)];

    /// <summary>Says what may have been meant, or else what there is.</summary>
    /// <param name="address">The address.</param>
    internal Message Words(ParameterAddress address)
    {
        IReadOnlyList<ParameterAddress> near = Of(address);
        if (near.Count > 0)
        {
            return FindingMessages.DidYouMeanOne(Listing.Of(near.Select(static a => $"{a}"), Joint.Or));
        }

        string[] keys = [.. In(address.Sheet).Select(static e => e.Address.Key).Distinct()];
        string[] columns = [.. In(address.Sheet).Where(e => ParameterAddress.Fits(address.Key, e.Address.Key)).Select(static e => e.Address.Column).Distinct()];
        return keys.Length == 0 ? ChangeMessages.SheetsAre(Listed([.. catalog.Entries.Select(static e => e.Address.Sheet).Distinct()]))
            : columns.Length == 0 ? ChangeMessages.KeysAre(new(address.Sheet), Listed(keys))
            : ChangeMessages.ColumnsAre(new(address.Sheet), Listed(columns));
    }

    private static IArgument Listed(string[] names) =>
        names.Length <= MostListed ? Listing.Of(names, Joint.Comma) : ChangeMessages.AndMore(Listing.Of(names.Take(MostListed), Joint.Comma), Figure.Count(names.Length - MostListed));

    private IEnumerable<ParameterEntry> In(string sheet) => catalog.Entries.Where(e => e.Address.Sheet == sheet);

    private IEnumerable<ParameterAddress> SetRight(ParameterAddress address)
    {
        ParameterAddress right = address with { Sheet = Right(address.Sheet, catalog.Entries.Select(static e => e.Address.Sheet)) };
        right = right with { Key = Right(right.Key, In(right.Sheet).Select(static e => e.Address.Key)) };
        if (catalog.Matching(right).Count == 0)
        {
            right = right with { Column = Right(right.Column, In(right.Sheet).Select(static e => e.Address.Column)), Year = string.Empty };
        }

        yield return right;
    }

    // A key that another sheet has, with the same column there.
    private IEnumerable<ParameterAddress> OfTheKey(ParameterAddress address) =>
        from sheet in catalog.Entries.Where(e => e.Address.Key == address.Key).Select(static e => e.Address.Sheet).Distinct()
        select address with { Sheet = sheet };

    // A column or setting of that name elsewhere, for every row of its sheet.
    private IEnumerable<ParameterAddress> OfTheColumn(ParameterAddress address) =>
        from name in new[] { address.Column, address.Key }
        where name != "*" && name != "Value" && !name.All(char.IsAsciiDigit)
        from entry in catalog.Entries
        where entry.Address.Sheet != address.Sheet
        let found = entry.Address.Column == name ? new ParameterAddress(entry.Address.Sheet, "*", name)
            : entry.Address.Sheet == WorkbookSchema.Plan && entry.Address.Key == name ? entry.Address : null
        where found is not null
        select found;

    private static string Right(string name, IEnumerable<string> existing)
    {
        string[] names = [.. existing.Distinct()];
        return names.Any(n => ParameterAddress.Fits(name, n)) ? name : NearestName.Of(name, names) ?? name;
    }
}
