using System.Globalization;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbench.Text;

/// <summary>A month as somebody typed it, with the year first: <c>2027年3月</c>, <c>2027/3</c>, <c>2027.03</c>, <c>2027-3</c>.</summary>
internal static partial class TypedMonth
{
    /// <summary>Reads a month.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The month as files write it, such as <c>2027-03</c>; null where the text is none.</returns>
    internal static string? Read(string text) =>
        Month().Match(TypedNumber.Narrow(text).Trim()) is { Success: true } match
            && int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month ? $"{match.Groups[1].Value}-{month:00}" : null;

    [GeneratedRegex(@"^(\d{4})(?:\s*年\s*(?=\d{1,2}\s*月)|\s?[-/.]\s?)(\d{1,2})(?:\s*月份?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
