using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ComputeSovereignty.Workbench.Tests.Pages;
using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>Every figure of a Chinese page against the same figure of the English one: ten times as large where its unit is 亿元, a hundred times where millions are counted in 万, the same elsewhere.</summary>
[TestFixture]
public sealed partial class ChineseFigureTests
{
    private const decimal Myriad = 10_000;

    private static IEnumerable<string> Samples => Directory.GetDirectories(Repository.Path("reports", "samples")).Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    // The others the workbench does not make.
    private static IEnumerable<string> Compared => Samples.Except(["backtest", "diagnosis"]);

    [TestCaseSource(nameof(Samples))]
    public async Task Page_OfASample_HasTheSameFigures(string sample) =>
        Check(await File.ReadAllTextAsync(Directory.GetFiles(Repository.Path("reports", "samples", sample), "*.html").Single()));

    [TestCaseSource(nameof(Compared))]
    public async Task Page_OfAComparison_HasTheSameFigures(string sample) => Check(await ComparisonPages.OfAsync(sample));

    private static void Check(string page)
    {
        XElement english = Content(page);
        XElement chinese = Content(ReaderText.OfMain(page, Phrases.Chinese, NumberStyle.Comma));
        List<string> wrong = [];
        foreach ((XElement table, XElement said) in english.Descendants("table").Zip(chinese.Descendants("table")))
        {
            wrong.AddRange(Wrong(Rows(table), Rows(said)));
        }

        wrong.AddRange(Leaves(english).Zip(Leaves(chinese)).Select(static p => WrongText(p.First.Value, p.Second.Value)).OfType<string>());
        Assert.That(wrong.Distinct(), Is.Empty, string.Join('\n', wrong.Distinct().Take(40)));
    }

    // Labels in several lines stand in one in Chinese.
    private static IEnumerable<XElement> Leaves(XElement page) => page.Descendants().Where(static e => e.Name != "tspan" && (!e.HasElements || e.Elements().All(static c => c.Name == "tspan")));

    private static XElement Content(string page) => new HtmlPage(page).All("main").Single();

    private static string[][] Rows(XElement table) => [.. table.Descendants("tr").Select(static r => r.Elements().Select(static c => c.Value.Trim()).ToArray())];

    // A cell counts in a smaller unit where its column says so or, in columns without unit, its row does.
    private static IEnumerable<string> Wrong(string[][] english, string[][] chinese)
    {
        for (int row = 1; row < english.Length; row++)
        {
            int inRow = chinese[row].Max(Times);
            int inPrice = chinese[row].Any(static c => c.EndsWith(" 亿元", StringComparison.Ordinal)) ? 10 : 1;
            for (int at = 0; at < english[row].Length && english[row].Length == english[0].Length; at++)
            {
                (string was, string now) = (english[row][at], chinese[row][at]);
                if (!Numbers().IsMatch(was) || was.Contains('%', StringComparison.Ordinal) || Year().IsMatch(was))
                {
                    continue;
                }

                int times = Head().Match(chinese[0][at]) is { Success: true } head ? Times(head.Value) : IsCount(english[0][at]) ? 1 : english[0][at] == "Price holds from … to" ? Math.Max(inRow, inPrice) : inRow;
                if (!Values(was).Select(v => times * v).SequenceEqual(Values(now)))
                {
                    yield return $"{string.Join(" | ", english[0])}: {string.Join(" | ", english[row])} → {string.Join(" | ", chinese[row])}: {was} → {now}";
                }
            }
        }
    }

    private static int Times(string cell) => Unit().Match(cell) is { Success: true } unit ? unit.Groups["unit"].Value[0] == '亿' ? 10 : 100 : 1;

    private static bool IsCount(string header) => header is "Draws" or "Solves" or "Modules" or "Periods" or "Row";

    // What follows a figure within a text is its unit.
    private static string? WrongText(string english, string chinese)
    {
        decimal[] before = [.. EnglishMoney().Matches(english).SelectMany(static m => Values(m.Value)).Select(static v => 10 * v)];
        decimal[] after = [.. ChineseMoney().Matches(chinese).SelectMany(static m => Values(m.Groups["number"].Value).Select(v => m.Groups["myriad"].Length > 0 ? Myriad * v : v))];
        decimal[] any = [.. Values(english).Select(static v => 10 * v), .. english.Contains("a billion", StringComparison.OrdinalIgnoreCase) || english.Contains("One bn", StringComparison.Ordinal) || english.Contains("One more bn", StringComparison.Ordinal) ? [10m] : Array.Empty<decimal>()];
        return (chinese.Contains("亿元", StringComparison.Ordinal) && before.Except(after).Any()) || after.Except(any).Any() ? $"{english} → {chinese}" : null;
    }

    private static IEnumerable<decimal> Values(string text) => Number().Matches(text).Select(static m => decimal.Parse(m.Value.Replace('−', '-'), NumberStyles.Any, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[−+-]?\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[−+±-]?\d[\d,.]*(?: (?:…|of) [−+-]?\d[\d,.]*)?$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex Year();

    [GeneratedRegex(@"\[[^\]]+\]$")]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?<unit>亿美?元|万(?!元))[^\]]*$|\[(?<unit>亿美?元|万(?!元))[^\]]*\]$")]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?:[−+-]?\d[\d,.]* … )?[−+-]?\d[\d,]*(?:\.\d+)? bn (?:CNY|USD)")]
    private static partial Regex EnglishMoney();

    [GeneratedRegex(@"(?<number>(?:[−+-]?\d[\d,.]* … )?[−+-]?\d[\d,]*(?:\.\d+)?) (?<myriad>万?)亿美?元")]
    private static partial Regex ChineseMoney();
}
