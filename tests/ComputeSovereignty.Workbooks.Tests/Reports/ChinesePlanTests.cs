using System.Text.RegularExpressions;
using System.Xml.Linq;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Workbooks.Tests.Verification;
using NUnit.Framework;
using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>The plan's workbook in Chinese: the same tables and figures as in English, every word in Chinese.</summary>
[TestFixture]
public sealed partial class ChinesePlanTests
{
    // Columns of names and texts of the planner's own.
    private static readonly string[] OwnColumns =
    [
        "Product", "Vendor", "Line", "Node", "Die", "Grade", "Supplier", "Recipe", "Channel", "Item", "Category", "Component", "Hub", "Project", "Target", "Of", "Where", "Faults", "Order",
        "Address", "Value", "Sources", "Read from", "Source", "Title", "Publisher", "Date", "Place", "Message", "Found", "Allowed", "Suggestion",
    ];

    private static readonly string[] MoneyTables = ["ValueByProduct", "ComponentImports"];
    private static readonly string[] InRowUnit = ["Used", "Limit", "Price holds from", "Price holds to", "Cap", "Allowed", "Imported"];

    private ExcelPackage english = new();
    private ExcelPackage chinese = new();

    [OneTimeSetUp]
    public void WriteOnce()
    {
        Plan plan = SyntheticPlan.Make();
        ExcelPackage Opened(Speaker speaker) => new(new MemoryStream(PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case), SyntheticEnvelope.Of(plan), speaker)));
        (english, chinese) = (Opened(Speaker.English), Opened(Speaker.Chinese));
    }

    [OneTimeTearDown]
    public void Close()
    {
        english.Dispose();
        chinese.Dispose();
    }

    [Test]
    public void Tabs_AreShortAndUnique_AndTablesKeepTheirNames()
    {
        string[] tabs = [.. chinese.Workbook.Worksheets.Select(static s => s.Name)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tabs, Is.Unique);
            Assert.That(tabs.Select(static t => t.Length), Is.All.InRange(1, 15));
            Assert.That(tabs.Where(static t => t.All(char.IsAscii)), Is.EqualTo(new[] { "HBM" }));
            Assert.That(Tables(chinese).Select(static t => t.Name), Is.EqualTo(Tables(english).Select(static t => t.Name)));
            Assert.That(Tables(chinese).Select(static t => (t.Address.Rows, t.Address.Columns)), Is.EqualTo(Tables(english).Select(static t => (t.Address.Rows, t.Address.Columns))));
        }
    }

    [Test]
    public void Figures_AreThoseOfTheEnglishWorkbook_InChineseUnits()
    {
        int compared = 0;
        using (Assert.EnterMultipleScope())
        {
            foreach ((ExcelTable first, ExcelTable second) in Tables(english).Zip(Tables(chinese)))
            {
                (string[] headers, string[] shown) = (Headers(first), Headers(second));
                int unit = Array.IndexOf(headers, "Unit");
                for (int row = 1; row < first.Address.Rows; row++)
                {
                    for (int column = 0; column < headers.Length; column++)
                    {
                        bool isMoney = headers[column].Contains("bn CNY]", StringComparison.Ordinal) || headers[column].Contains("bn USD]", StringComparison.Ordinal) || headers[column].Contains("[CNY bn]", StringComparison.Ordinal)
                            || (MoneyTables.Contains(first.Name) && column > 0) || (unit >= 0 && InRowUnit.Contains(headers[column]) && Equals(Cell(first, row, unit), "bn CNY"))
                            || (first.Name == "Results" && headers[column] == "Value" && Cell(first, row, unit) is "bn CNY" or "CNY bn" or "bn USD");
                        if (Cell(first, row, column) is double number)
                        {
                            compared++;
                            double expected = isMoney ? 10 * number : number;
                            Assert.That(Cell(second, row, column), Is.EqualTo(expected).Within(1e-9 * Math.Abs(expected)), $"{first.Name}, {headers[column]}, {shown[column]}, row {row}");
                        }
                        else
                        {
                            Assert.That(Cell(second, row, column) is null, Is.EqualTo(Cell(first, row, column) is null), $"{first.Name}, {headers[column]}, row {row}");
                        }
                    }
                }
            }
        }

        Assert.That(compared, Is.GreaterThan(400));
    }

    [Test]
    public void Texts_HaveNoEnglishLeft()
    {
        // The sentences of this plan's verdict and bottlenecks are made for it, in English alone.
        Plan plan = SyntheticPlan.Make();
        Assert.That(EnglishLeft(english, chinese, plan, [$"{plan.Verdict.Sentence}", .. plan.Bindings.Select(static b => $"{b.Words}"), "Lines"]), Is.Empty);
    }

    [Test]
    public void Texts_OfTheSolvedBaseline_HaveNoEnglishLeft()
    {
        using ExcelPackage first = new(new MemoryStream(SolvedBaseline.Workbook));
        using ExcelPackage second = new(new MemoryStream(SolvedBaseline.ChineseWorkbook));
        Assert.That(EnglishLeft(first, second, SolvedBaseline.Planned.Plan, []), Is.Empty);
    }

    private static IReadOnlyList<string> EnglishLeft(ExcelPackage english, ExcelPackage chinese, Plan plan, IEnumerable<string> more)
    {
        string[] own = [.. Own(english, plan).Concat(Tables(english).Select(static t => t.Name)).Concat(more).Where(static n => n.Length > 0 && n is not ("Domestic" or "Foreign")).Distinct().OrderByDescending(static n => n.Length)];
        return
        [
            .. chinese.Workbook.Worksheets.SelectMany(s => s.Cells.Where(c => c.Value is string && !IsOwn(english, s, c)).Select(c => $"{s.Name}!{c.Address}: {c.Text}"))
                .Concat(ChartTexts(chinese))
                .Concat(chinese.Workbook.Worksheets.Select(static s => $"{s.HeaderFooter.OddFooter.LeftAlignedText}{s.HeaderFooter.OddFooter.CenteredText}"))
                .Where(t => EnglishWord().IsMatch(own.Aggregate(t, static (text, name) => text.Replace(name, string.Empty, StringComparison.Ordinal)))),
        ];
    }

    [Test]
    public void Summary_LinksToEveryOtherSheet()
    {
        IEnumerable<string> linked = chinese.Workbook.Worksheets[0].Cells.Where(static c => c.Hyperlink is ExcelHyperLink).Select(static c => ((ExcelHyperLink)c.Hyperlink).ReferenceAddress.Split('!')[0].Trim('\''));
        Assert.That(linked, Is.EquivalentTo(chinese.Workbook.Worksheets.Skip(1).Select(static s => s.Name)));
    }

    [Test]
    public void Writing_InChinese_LeavesEnglishAsItIs()
    {
        Plan plan = SyntheticPlan.Make();
        Assert.That(PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case), SyntheticEnvelope.Of(plan), Speaker.English), Is.EqualTo(PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case), SyntheticEnvelope.Of(plan))));
    }

    private static IEnumerable<ExcelTable> Tables(ExcelPackage book) => book.Workbook.Worksheets.SelectMany(static s => s.Tables);

    private static string[] Headers(ExcelTable table) => [.. table.Columns.Select(static c => c.Name)];

    private static object? Cell(ExcelTable table, int row, int column) => table.WorkSheet.Cells[table.Address.Start.Row + row, table.Address.Start.Column + column].Value;

    // A cell of a column of the planner's own words, of the English workbook's name.
    private static bool IsOwn(ExcelPackage english, ExcelWorksheet sheet, ExcelRangeBase cell)
    {
        ExcelTable? table = sheet.Tables.FirstOrDefault(t => cell.Start.Row > t.Address.Start.Row && cell.Start.Row <= t.Address.End.Row && cell.Start.Column >= t.Address.Start.Column && cell.Start.Column <= t.Address.End.Column);
        return table is not null && OwnColumns.Contains(Headers(Tables(english).Single(t => t.Name == table.Name))[cell.Start.Column - table.Address.Start.Column]);
    }

    // The names that stand in the plan's tables, its settings and its changes.
    private static IEnumerable<string> Own(ExcelPackage english, Plan plan)
    {
        IEnumerable<string> names = Tables(english).Where(static t => t.Name is not ("Inputs" or "Sources" or "Findings" or "Provenance" or "Certificate" or "Stages"))
            .SelectMany(t => Headers(t).Index().Where(static h => OwnColumns.Contains(h.Item)).SelectMany(h => Enumerable.Range(1, t.Address.Rows - 1).Select(r => Cell(t, r, h.Index) as string ?? string.Empty)));
        return names.Concat(plan.Findings.Select(static f => $"{f.Message}")).Concat([plan.Case.Settings.Name, plan.Case.Settings.Name.Replace("&", "&&", StringComparison.Ordinal), plan.Case.Settings.Description, plan.Case.Settings.Regime, plan.Provenance.Scenario, plan.Provenance.Input, .. plan.Provenance.Changes]);
    }

    private static IEnumerable<string> ChartTexts(ExcelPackage chinese) => chinese.Workbook.Worksheets.SelectMany(static s => s.Drawings.Select(d => (Sheet: s.Name, Drawing: (OfficeOpenXml.Drawing.Chart.ExcelChart)d)))
        .SelectMany(static d => XElement.Parse(d.Drawing.ChartXml.OuterXml).Descendants().Where(static e => e.Name.LocalName == "t" || (e.Name.LocalName == "v" && e.Parent!.Name.LocalName == "tx")).Select(e => $"{d.Sheet}: {e.Value}"));

    [GeneratedRegex("(?<![A-Za-z0-9_.*\\[\\]-])[A-Z]?[a-z]{3,}(?![A-Za-z0-9_.*\\[\\]-])")]
    private static partial Regex EnglishWord();
}
