using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>Finds English that a reader of Chinese would meet, but for names.</summary>
internal static partial class EnglishLeft
{
    private static readonly Lazy<string[]> OfTheSchema = new(static () => LongestFirst(
        WorkbookSchema.Sheets.SelectMany(static s => s.Columns.Select(static c => c).Concat(s.Years is { } years ? [years.Year] : []))
            .Concat(WorkbookSchema.Settings)
            .SelectMany(static c => c.Choices.Append(c.Name).Append(c.Unit).Append(c.Header))
            .Concat(WorkbookSchema.Sheets.Select(static s => s.Name))
            .Concat(Enum.GetNames<MeasureKind>())));

    private static readonly Lazy<string[]> OfTheBaseline = new(static () => LongestFirst(
        CaseFiles.Read(Repository.Path("data", "baseline.xlsx")).Sheets.SelectMany(static s =>
            s.Rows.SelectMany(static r => r).Select(static c => c.Value.Text).Concat(s.Headers.Select(static h => h.Name)).Append(s.Name))));

    private static readonly Lazy<string[]> OfBoth = new(static () => LongestFirst(Schema.Concat(Baseline)));

    /// <summary>Gets the names of the program and of the baseline.</summary>
    internal static IReadOnlyList<string> Names => OfBoth.Value;

    /// <summary>Gets what the baseline says in its cells, headers and sheets.</summary>
    internal static IReadOnlyList<string> Baseline => OfTheBaseline.Value;

    /// <summary>Gets the names that the program gives sheets, columns, units, settings and choices.</summary>
    internal static IReadOnlyList<string> Schema => OfTheSchema.Value;

    /// <summary>Tells whether a text has English words.</summary>
    /// <param name="text">The text.</param>
    internal static bool IsIn(string text) => English().IsMatch(text);

    /// <summary>Takes names out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names, the longest first.</param>
    internal static string Without(string text, IEnumerable<string> names) =>
        IsIn(text) ? names.Aggregate(text, static (rest, name) => rest.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase)) : text;

    private static string[] LongestFirst(IEnumerable<string> names) => [.. names.Where(static t => t.Any(char.IsAsciiLetterLower)).Distinct().OrderByDescending(static t => t.Length)];

    [GeneratedRegex(@"(?<![\w-])[A-Za-z]?[a-z]{2,}(?![\w-])")]
    private static partial Regex English();
}
