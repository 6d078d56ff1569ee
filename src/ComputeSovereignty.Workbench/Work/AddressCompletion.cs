using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Finds parameter addresses by what somebody has typed so far.</summary>
internal static class AddressCompletion
{
    /// <summary>Lists addresses that hold all typed words, in the order of the workbook; of a whole column, the wildcard first.</summary>
    /// <param name="catalog">The figures of the case.</param>
    /// <param name="typed">What was typed: a part of an address, or several with blanks between.</param>
    /// <param name="most">How many at most.</param>
    internal static IReadOnlyList<string> Of(ParameterCatalog catalog, string typed, int most)
    {
        string[] words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0 ? [] : [.. Addresses(catalog).Where(a => words.All(w => a.Contains(w, StringComparison.OrdinalIgnoreCase))).Take(most)];
    }

    // Before the figures of a column all of it; before the years of a row all of them.
    private static IEnumerable<string> Addresses(ParameterCatalog catalog)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (ParameterEntry entry in catalog.Entries)
        {
            ParameterAddress address = entry.Address;
            bool isYear = address.Column.Length == 4 && address.Column.All(char.IsAsciiDigit);
            string[] wider = address.Sheet == "Plan" ? [] : isYear ? [$"{address.Sheet}[*].*", $"{address.Sheet}[{address.Key}].*"] : [$"{address.Sheet}[*].{address.Column}"];
            foreach (string text in wider.Append($"{address}").Where(named.Add))
            {
                yield return text;
            }
        }
    }
}
