using System.Net;
using System.Text.RegularExpressions;
using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>The pages of the samples as a reader of Chinese sees them.</summary>
[TestFixture]
public sealed partial class ChineseReportTests
{
    // Studies that the workbench does not make: their pages are files alone.
    private static readonly string[] FilesAlone = ["backtest"];

    private static IEnumerable<string> Compared => Samples.Except(["diagnosis"]);

    private static IEnumerable<string> Samples =>
        Directory.GetFiles(Repository.Path("reports", "samples"), "*.html", SearchOption.AllDirectories).Select(static f => Path.GetFileName(Path.GetDirectoryName(f)!)).Except(FilesAlone).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Samples))]
    public void Page_InChinese_SaysNothingInEnglishButWhatTheWorkbookSays(string sample)
    {
        string page = File.ReadAllText(Directory.GetFiles(Repository.Path("reports", "samples", sample), "*.html").Single());
        string html = ReaderText.OfPage(page, Phrases.Chinese, NumberStyle.Comma);

        Check(html);
        Assert.That(html, Does.Contain("<html lang=\"zh-Hans\">"));
        Assert.That(ReaderText.OfMain(page, Phrases.Chinese, NumberStyle.Comma), Does.Contain(html[html.IndexOf("<main", StringComparison.Ordinal)..html.LastIndexOf("</main>", StringComparison.Ordinal)]), "the same words as the page that is shown");
    }

    [TestCaseSource(nameof(Compared))]
    public async Task Comparison_InChinese_SaysNothingInEnglishButWhatTheWorkbookSays(string sample) => Check(ReaderText.OfPage(await ComparisonPages.OfAsync(sample), Phrases.Chinese, NumberStyle.Comma));

    private static void Check(string html)
    {
        string main = Values().Replace(SourceList().Replace(html[html.IndexOf("<title", StringComparison.Ordinal)..], string.Empty), string.Empty);
        main = Style().Replace(main, string.Empty);
        string[] left = [.. Text().Matches(main).Select(static m => WebUtility.HtmlDecode(m.Groups[1].Value).Trim()).Distinct().Where(static t => EnglishLeft.IsIn(Own(t)))];

        Assert.That(left, Is.Empty, string.Join('\n', left));
        Assert.That(main, Does.Not.Contain("十亿"));
    }

    // Without what the workbook says, labels that are cut short, files, options, addresses, and names that are the same in Chinese.
    private static string Own(string text) =>
        EnglishLeft.IsIn(text) ? NotWords().Replace(EnglishLeft.Without(text.Replace("Calibrated", string.Empty, StringComparison.Ordinal), EnglishLeft.Baseline), string.Empty) : text;

    [GeneratedRegex("<ol class=\"source-list.*?</ol>", RegexOptions.Singleline)]
    private static partial Regex SourceList();

    // How to make the page again is said in the words of the command line.
    [GeneratedRegex("<dd>[^<]*</dd>")]
    private static partial Regex Values();

    [GeneratedRegex("<style.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex(">([^<]+)<")]
    private static partial Regex Text();

    [GeneratedRegex(@"--?[\w-]+|\S+\[[^\]]*\]\S*|\S+\.(?:xlsx|csv)(?:, \w+)?|\w+![A-Z]+\d+|sovereignty solve|= \S+| shift |^.*…$|Draw-\S+|\w+ 表|\b(?:Base|Sobol|Spearman|copula)\b")]
    private static partial Regex NotWords();
}
