using System.IO.Compression;
using System.Xml.Linq;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Reports.Excel.Plans;
using NUnit.Framework;
using OfficeOpenXml;
using OfficeOpenXml.Table;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

[TestFixture]
public sealed class PlanWorkbookTests
{
    private static readonly string[] Sheets =
    [
        "Summary", "SharePath", "Bottlenecks", "Envelope", "EnvelopeCosts", "Production", "Wafers", "Dies", "Hbm", "Packaging", "Imports", "Components", "Deployment", "Spend", "Projects",
        "Certificate", "Results", "Inputs", "Provenance",
    ];

    private byte[] written = [];
    private ExcelPackage package = new();

    [OneTimeSetUp]
    public void WriteOnce()
    {
        written = Written(SyntheticPlan.Make());
        package = Opened(written);
    }

    [OneTimeTearDown]
    public void Close() => package.Dispose();

    [Test]
    public void Write_SamePlan_SameBytes() => Assert.That(Written(SyntheticPlan.Make()), Is.EqualTo(written));

    [Test]
    public void Write_Parts_CarryThePlansTimeAndNoOther()
    {
        using ZipArchive archive = new(new MemoryStream(written));
        Assert.That(archive.Entries.Select(static e => e.LastWriteTime.DateTime), Is.All.EqualTo(new DateTime(2026, 11, 22, 10, 30, 0)));
    }

    [Test]
    public void Sheets_AreThoseOfThePlan_AndTheFirstIsShown()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.Workbook.Worksheets.Select(static s => s.Name), Is.EqualTo(Sheets));
            Assert.That(package.Workbook.View.ActiveTab, Is.Zero);
        }
    }

    [Test]
    public void Sheets_WithoutEnvelope_AreTheOthers()
    {
        Plan plan = SyntheticPlan.Make();
        using ExcelPackage without = Opened(PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case)));

        Assert.That(without.Workbook.Worksheets.Select(static s => s.Name), Is.EqualTo(Sheets.Where(static s => !s.StartsWith("Envelope", StringComparison.Ordinal))));
    }

    // A pivot table over the long table gives what the sheets show, by whatever it is turned.
    [Test]
    public void Results_Pivoted_GiveThePlansFigures()
    {
        Plan plan = SyntheticPlan.Make();
        ExcelTable table = package.Workbook.Worksheets["Results"].Tables["Results"];
        (string Table, string Item, int? Year, string Period, string Figure, string Unit, double Value)[] lines =
        [
            .. Enumerable.Range(table.Address.Start.Row + 1, table.Address.Rows - 1).Select(row => (
                table.WorkSheet.Cells[row, 1].Text, table.WorkSheet.Cells[row, 2].Text, table.WorkSheet.Cells[row, 3].GetValue<int?>(), table.WorkSheet.Cells[row, 4].Text, table.WorkSheet.Cells[row, 5].Text,
                table.WorkSheet.Cells[row, 6].Text, table.WorkSheet.Cells[row, 7].GetValue<double>())),
        ];
        using (Assert.EnterMultipleScope())
        {
            foreach (YearResult year in plan.Years)
            {
                Assert.That(lines.Single(l => l.Table == "SharePath" && l.Year == year.Year && l.Figure == "Target").Value, Is.EqualTo(year.Target));
                Assert.That(lines.Single(l => l.Table == "Years" && l.Year == year.Year && l.Figure == "Compute installed").Value, Is.EqualTo(year.ComputeInstalled).Within(1e-6));
                Assert.That(
                    lines.Where(l => l.Table == "Deployment" && l.Year == year.Year && l.Figure == "Deployed").Sum(static l => l.Value),
                    Is.EqualTo(plan.Deployment.Where(d => d.Period.StartsWith($"{year.Year}", StringComparison.Ordinal)).Sum(static d => d.Units)).Within(1e-6));
            }

            Assert.That(lines.Where(static l => l.Table == "Wafers").Select(static l => l.Item).Distinct(), Is.EquivalentTo(plan.Lines.Select(static l => $"{l.Line} · {l.Node}").Distinct()));
            Assert.That(lines.Select(static l => l.Table), Does.Not.Contain("Inputs").And.Not.Contain("Certificate").And.Not.Contain("SummaryPath"));
        }
    }

    [Test]
    public void Names_OfKeyFigures_LeadToThem()
    {
        Plan plan = SyntheticPlan.Make();
        YearResult checkpoint = plan.Years.Single(y => y.Year == plan.Verdict.CheckpointYear);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(package.Workbook.Names["CheckpointYear"].GetValue<int>(), Is.EqualTo(checkpoint.Year));
            Assert.That(package.Workbook.Names["CheckpointShare"].GetValue<double>(), Is.EqualTo(checkpoint.Share).Within(1e-9));
            Assert.That(package.Workbook.Names["CheckpointTarget"].GetValue<double>(), Is.EqualTo(checkpoint.Target));
            Assert.That(package.Workbook.Names["Answer"].Text, Is.EqualTo(package.Workbook.Worksheets["Summary"].Cells[3, 1].Text).And.Not.Empty);
        }
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Summary_LinksToEveryOtherSheet(bool withEnvelope)
    {
        Plan plan = SyntheticPlan.Make();
        using ExcelPackage opened = withEnvelope ? Opened(written) : Opened(PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case)));
        ExcelWorksheet summary = opened.Workbook.Worksheets["Summary"];
        IEnumerable<string> linked = summary.Cells.Where(static c => c.Hyperlink is ExcelHyperLink).Select(static c => ((ExcelHyperLink)c.Hyperlink).ReferenceAddress.Split('!')[0].Trim('\''));

        Assert.That(linked, Is.EquivalentTo(opened.Workbook.Worksheets.Select(static s => s.Name).Where(static n => n != "Summary")));
    }

    // Merged cells do not grow with their text: every line of the contents has the height that its longest text needs.
    [Test]
    public void Summary_Contents_AndHeaders_AreNotClipped()
    {
        ExcelWorksheet summary = package.Workbook.Worksheets["Summary"];
        ExcelRangeBase[] links = [.. summary.Cells.Where(static c => c.Hyperlink is ExcelHyperLink)];
        ExcelTable path = summary.Tables.First();
        using (Assert.EnterMultipleScope())
        {
            foreach (ExcelRangeBase link in links)
            {
                ExcelRange what = summary.Cells[link.Start.Row, link.Start.Column + 1];
                double width = 1.15 * 3 * summary.Column(link.Start.Column).Width; // letters are narrower than the digits by which widths count
                Assert.That(what.Style.WrapText, what.Text);
                Assert.That(summary.Row(link.Start.Row).Height, Is.GreaterThanOrEqualTo(14 * Math.Ceiling(what.Text.Length / width)), what.Text);
            }

            foreach (string header in path.Columns.Select(static c => c.Name))
            {
                Assert.That(summary.Row(path.Address.Start.Row).Height, Is.GreaterThanOrEqualTo(14 * Math.Ceiling(header.Length / (summary.Column(1).Width - 3))), header);
            }
        }
    }

    // Words stay whole where they fit into a line.
    [TestCase("Share of demand served", 10.5, 3)]
    [TestCase("Share of demand served", 30, 1)]
    [TestCase("需求满足率占比说明", 10, 2)]
    [TestCase("", 10, 1)]
    public void Lines_OfAText_AreThoseOfACellThatWraps(string text, double width, int lines) => Assert.That(ComputeSovereignty.Workbooks.Sheets.Typeface.Lines(text, width), Is.EqualTo(lines));

    [TestCaseSource(nameof(Sheets))]
    public void Sheet_HasNativeTableFrozenHeaderAndPageSetup(string name)
    {
        ExcelWorksheet sheet = package.Workbook.Worksheets[name];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(sheet.Tables, Is.Not.Empty);
            Assert.That(sheet.PrinterSettings.Orientation, Is.EqualTo(eOrientation.Landscape));
            Assert.That(sheet.PrinterSettings.PaperSize, Is.EqualTo(ePaperSize.A4));
            Assert.That(sheet.PrinterSettings.FitToWidth, Is.EqualTo(1));
            Assert.That(sheet.HeaderFooter.OddFooter.CenteredText, Is.EqualTo("Page &P of &N"));
            Assert.That(sheet.HeaderFooter.OddFooter.LeftAlignedText, Does.StartWith("Plan: Synthetic && small"));
        }

        if (name != "Summary")
        {
            Assert.That(sheet.WorksheetXml.OuterXml.Contains("ySplit=\"4\"", StringComparison.Ordinal), Is.True, "frozen");
            Assert.That(sheet.PrinterSettings.RepeatRows.Address, Does.Contain("$4:$4"));
        }
    }

    [Test]
    public void Tables_HaveTextHeadersThatAreUnique()
    {
        foreach (ExcelTable table in package.Workbook.Worksheets.SelectMany(static s => s.Tables))
        {
            object?[] headers = [.. Enumerable.Range(table.Address.Start.Column, table.Columns.Count).Select(c => table.WorkSheet.Cells[table.Address.Start.Row, c].Value)];
            Assert.That(headers, Is.All.TypeOf<string>(), table.Name);
            Assert.That(headers, Is.Unique, table.Name);
            Assert.That(table.Columns.Select(static c => c.Name), Is.EqualTo(headers), table.Name);
        }
    }

    [Test]
    public void Charts_EverySeries_HasAColourAndStoredValues()
    {
        XNamespace c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        using ZipArchive archive = new(new MemoryStream(written));
        XElement[] series = [.. archive.Entries.Where(static e => e.FullName.Contains("/charts/chart", StringComparison.Ordinal)).SelectMany(e => Loaded(e).Descendants(c + "ser"))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(series, Has.Length.GreaterThan(20));
            Assert.That(series.Select(s => s.Element(c + "spPr")?.HasElements), Is.All.True);
            Assert.That(series.Select(s => s.Element(c + "val")!.Descendants(c + "pt").Count()), Is.All.GreaterThan(0));
        }
    }

    [Test]
    public void Summary_SaysBothBasesAndTheThreeTightest()
    {
        string text = TextOf("Summary");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("80% domestic in 2027 is not feasible."));
            Assert.That(text, Does.Contain("Domestic share of committed spending, 2027"));
            Assert.That(text, Does.Contain("Domestic share of deployed equipment, 2027"));
            Assert.That(text, Does.Contain("deploying less raises the domestic share of what is deployed"));
            Assert.That(text, Does.Contain("1.  Logic line L1").And.Contain("Binding in 2 periods").And.Contain("2.  Import channel").And.Contain("3.  The programme's budget"));
            Assert.That(text, Does.Not.Contain("The share target holds the plan"));
            Assert.That(text, Does.Contain("Certified: all constraints hold and no plan has a smaller cumulative shortfall"));
            Assert.That(text, Does.Contain("with: Lines[L1].Utilization = 0.8"));
            Assert.That(text, Does.Contain("Lines: The line is small."));
        }
    }

    [Test]
    public void Summary_PlanWithoutCertificate_SaysSoInRedAndCallsNothingMet()
    {
        Plan plan = SyntheticPlan.MakeUncertified();
        plan = plan with { Verdict = plan.Verdict with { Met = true }, Years = [.. plan.Years.Select(static y => y with { Met = true })] };
        using ExcelPackage other = Opened(Written(plan));
        ExcelWorksheet summary = other.Workbook.Worksheets["Summary"];
        string[] verdicts = [.. Column(other, "SharePath", "Verdict").Concat(Column(other, "SummaryPath", "Verdict")).Select(static v => Convert.ToString(v)!)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(summary.Cells["A3"].Text, Does.StartWith("Not certified."));
            Assert.That(summary.Cells["A3"].Style.Fill.BackgroundColor.Rgb, Is.EqualTo("FFB00020"));
            Assert.That(summary.Cells["A4"].Text, Does.Contain("do not use it").And.Contain("violated by 0.3"));
            Assert.That(verdicts, Is.All.EqualTo("not certified"));
            Assert.That(other.Workbook.Worksheets["Certificate"].Cells["A1"].Text, Does.Contain("NOT certified"));
        }
    }

    [Test]
    public void Summary_SearchThatWasStopped_IsNotCalledBest()
    {
        Plan plan = SyntheticPlan.Make();
        Certificate open = plan.Certificate with { IntegerGap = 0.02, Doubts = ["the search proved a gap of 0.02 where 0.0001 was asked"] };
        plan = plan with
        {
            Stages = [plan.Stages[0], plan.Stages[1] with { Status = TerminationStatus.TimeLimit, Gap = 0.02, Certificate = open }, .. plan.Stages.Skip(2)],
            Certificate = open,
        };
        using ExcelPackage other = Opened(Written(plan));
        Assert.That(other.Workbook.Worksheets["Summary"].Cells["A4"].Text, Is.EqualTo("Certified to satisfy every constraint, but not proved optimal: the search for unspent commitments ended early, and a plan better by 2% is not ruled out."));
        Assert.That(Verdicts.Of(plan), Is.EqualTo(plan.Verdict.Met ? Verdicts.Met : Verdicts.NotProved));
    }

    [Test]
    public void Rows_WithoutActivity_AreLeftOutAndCounted()
    {
        // The foreign stock of dies is used up at once: three of its four balances are empty.
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Column(package, "Dies", "Origin").Count(static o => Equals(o, "Foreign")), Is.EqualTo(1));
            Assert.That(package.Workbook.Worksheets["Dies"].Cells["A2"].Text, Does.Contain("3 of 8 balances are without activity and left out."));
        }
    }

    [Test]
    public void Spend_Waterfall_EndsAtWhatIsLeft()
    {
        double[] amounts = [.. Column(package, "Budget", "Amount [bn CNY]").Select(static v => (double)v!)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(amounts[0], Is.EqualTo(60));
            Assert.That(amounts[^1], Is.EqualTo(60 - amounts[1..^1].Sum()).Within(1e-7), "each rounded to ten digits");
            Assert.That((double)Column(package, "Budget", "Amount [bn USD]").First()!, Is.EqualTo(60d / 7).Within(1e-8));
        }
    }

    [Test]
    public void Inputs_NameEverySource()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Column(package, "Inputs", "Address"), Does.Contain("Imports[Cards].Levy"));
            Assert.That(Column(package, "Inputs", "Confidence"), Does.Contain("High, Low"));
            Assert.That(Column(package, "Sources", "Title"), Is.EqualTo(new[] { "A report", "A guess" }));
        }
    }

    private static byte[] Written(Plan plan) => PlanWorkbook.Write(plan, SyntheticCase.Inputs(plan.Case), plan.Years.All(static y => y.Share is not null) ? SyntheticEnvelope.Of(plan) : null);

    private static ExcelPackage Opened(byte[] bytes) => new(new MemoryStream(bytes));

    private static XElement Loaded(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        return XElement.Load(stream);
    }

    private static IEnumerable<object?> Column(ExcelPackage opened, string table, string header)
    {
        ExcelTable found = opened.Workbook.Worksheets.SelectMany(static s => s.Tables).Single(t => t.Name == table);
        int column = found.Address.Start.Column + found.Columns.Single(c => c.Name == header).Position;
        return Enumerable.Range(found.Address.Start.Row + 1, found.Address.Rows - 1).Select(r => (object?)found.WorkSheet.Cells[r, column].Value);
    }

    private string TextOf(string sheet) => string.Join('\n', package.Workbook.Worksheets[sheet].Cells.Select(static c => c.Text));
}
