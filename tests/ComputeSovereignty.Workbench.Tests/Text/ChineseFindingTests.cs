using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.Cases;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

/// <summary>What a planner who reads Chinese is told about a faulty case: every message, with its names, figures and cells as they are.</summary>
[TestFixture]
public sealed partial class ChineseFindingTests
{
    private static readonly Dictionary<string, Func<CaseText, CaseText>> Spoilt = new(StringComparer.Ordinal)
    {
        ["load"] = static c => c.Cell("Lines", "SMIC-N2", "2027", "16000").Cell("Lines", "SMIC-N2", "2028", "16000"),
        ["die too large"] = static c => c.Cell("Dies", "ASC910", "Width", "900"),
        ["interposer too large"] = static c => c.Cell("Recipes", "910C", "InterposerArea", "60000"),
        ["least shares"] = static c => c.Cell("Vendors", "Huawei", "MinShare", "0.8").Cell("Vendors", "OtherDomestic", "MinShare", "0.25"),
        ["largest shares"] = static c => "Huawei,Cambricon,T-Head,Kunlunxin,OtherDomestic".Split(',').Aggregate(c, static (text, vendor) => text.Cell("Vendors", vendor, "MaxShare", "0.1")),
        ["work in progress"] = static c => c.Row("Wip", "CXMT", "ASC910", "100"),
        ["grade of nobody"] = static c => c.Row("HbmGrades", "HBM4", "48", "2").Cell("Recipes", "960", "HbmGrade", "HBM4"),
        ["die of nobody"] = static c => c.Row("Nodes", "N+4", "3", "", "0.6", "0.1", "0", "2026-01", "Seeds", "", "4", "1").Cell("Dies", "ASC960", "Node", "N+4"),
        ["levy"] = static c => c.Cell("Imports", "HBM-indirect", "Levy", "0.1"),
        ["shipments"] = static c => c.Cell("Vendors", "Huawei", "Shipments", ""),
        ["shares crossed"] = static c => c.Cell("Vendors", "T-Head", "MinShare", "0.2"),
        ["line into itself"] = static c => c.Cell("Conversions", "SMIC-N2-to-N3", "ToLine", "SMIC-N2"),
        ["unit of modules"] = static c => c.Cell("Projects", "HBM-CXMT", "Unit", "MW"),
        ["stacks"] = static c => c.Cell("Recipes", "910C", "StacksPerUnit", ""),
        ["grade"] = static c => c.Cell("Recipes", "910C", "HbmGrade", ""),
        ["alpha"] = static c => c.Cell("Nodes", "N+2", "ClusterAlpha", ""),
        ["basis"] = static c => c.Cell("Plan", "ShareBasis", "Value", "Units"),
        ["content"] = static c => c.Cell("Plan", "ShareBasis", "Value", "Compute").Cell("Plan", "ContentRule", "Value", "ValueAdded"),
        ["checkpoint"] = static c => c.Cell("Plan", "CheckpointYear", "Value", "2035"),
        ["objective"] = static c => c.Cell("Plan", "Objective", "Value", "Year:2040"),
        ["budget"] = static c => c.Cell("Plan", "ProgrammeBudget", "Value", "1000000000"),
        ["coarse years"] = static c => c.Cell("Plan", "PeriodsPerYear", "Value", "1"),
        ["earlier start"] = static c => c.Cell("Plan", "StartYear", "Value", "2024"),
        ["unit of a setting"] = static c => c.Cell("Plan", "EdgeExclusion", "Unit", "cm").Cell("Plan", "ScribeLane", "Unit", ""),
        ["settings"] = static c => c.Row("Plan", "Regim", "x").Row("Plan", "Regime", "x"),
        ["regime"] = static c => c.WithoutRows("ExportControls"),
        ["keys"] = static c => c.Cell("Vendors", "Nvidia", "Vendor", "AMD").Cell("Hubs", "Guian", "Hub", "Gui*an"),
        ["headers"] = static c => c.Header("Dies", "Width", "Width [cm]").Header("Hubs", "Pue", "Pui").Column("Nodes", "Colour").Column("Lines", "").Column("Lines", "2041 [wspm]").WithoutColumn("Vendors", "Origin").WithoutColumn("Lines", "2028").Column("Dies", "Node"),
        ["sheets"] = static c => c.Renamed("Hubs", "Hub").WithoutSheet("Wip"),
        ["targets"] = static c => c.WithoutRow("Targets", "2028").Row("Targets", "2040", "0.9", "1", "1", "1", "1", "1"),
        ["parents"] = static c => c.Row("Scenarios", "A", "B", "Lines[SMIC-N2].2027", "Set", "1").Row("Scenarios", "B", "A", "Lines[SMIC-N2].2027", "Set", "1").Row("Scenarios", "Base", "", "Lines[SMIC-N2].2027", "Set", "1")
            .Row("Scenarios", "D", "HBM-fast", "Lines[SMIC-N2].2027", "Set", "1").Row("Scenarios", "D", "HBM-slow", "Lines[SMIC-N2].2027", "Set", "1").Row("Scenarios", "E", "Nope", "Lines[SMIC-N2].2027", "Set", "1"),
        ["changes"] = static c => c.Row("Scenarios", "S1", "", "Nothing[x].Y", "Set", "1").Row("Scenarios", "S2", "", "Lines[Nobody].2027", "Set", "1").Row("Scenarios", "S3", "", "Lines[SMIC-N2].Colour", "Set", "1").Row("Scenarios", "S4", "", "nonsense", "Set", "1"),
        ["values of changes"] = static c => c.Row("Scenarios", "S1", "", "Lines[SMIC-N2].2027", "Scale", "abc").Row("Scenarios", "S2", "", "Lines[SMIC-N2].MaxUtilization", "Set", "97").Row("Scenarios", "S3", "", "Lines[*].*", "ShiftMonths", "x")
            .Row("Scenarios", "S4", "", "Lines[SMIC-N2].MaxUtilization", "ShiftMonths", "3").Row("Scenarios", "S5", "", "Vendors[Huawei].Origin", "Scale", "2").Row("Scenarios", "S6", "", "Vendors[Huawei].MinShare", "Scale", "2").Row("Scenarios", "S7", "", "Nodes[N+2].WaferCost", "Set", ""),
        ["load in a scenario"] = static c => c.Row("Scenarios", "S1", "", "Lines[SMIC-N2].*", "Scale", "0.1"),
        ["uncertainty"] = static c => c.Row("Uncertainty", "Lines[SMIC-N2].2027", "Triangular", "3", "2", "1", "Scale").Row("Uncertainty", "Lines[SMIC-N2].2028", "Beta", "-1", "2", "1", "Scale").Row("Uncertainty", "Lines[SMIC-N2].2028", "Uniform", "2", "1", "", "Scale").Row("Uncertainty", "Lines[SMIC-N2].2028", "Normal", "2", "-1", "", "Scale"),
        ["correlations"] = static c => c.Row("Uncertainty", "Lines[SMIC-N2].2026", "Uniform", "1", "2", "", "Scale", "g", "-0.9").Row("Uncertainty", "Lines[SMIC-N2].2027", "Uniform", "1", "2", "", "Scale", "g", "-0.9").Row("Uncertainty", "Lines[SMIC-N2].2028", "Uniform", "1", "2", "", "Scale", "g", "-0.9")
            .Row("Uncertainty", "Lines[SMIC-N2].2029", "Uniform", "1", "2", "", "Scale", "h", "0.5").Row("Uncertainty", "Lines[SMIC-N2].2030", "Uniform", "1", "2", "", "Scale", "", "0.5"),
        ["rules"] = static c => c.Row("IndicatorRules", "A", "Lines[Nobody].2027", "1", "2", "HigherIsBetter", "x", "Nope").Row("IndicatorRules", "B", "Lines[x", "1", "2"),
        ["sources"] = static c => c.Cell("Hubs", "Guian", "Source", "D9999").Row("Sources", "Z1", "T", "P", "2025", "Low", "Assumption"),
        ["origins"] = static c => c.Row("Stockpiles", "Accelerator", "H20", "Domestic", "1000").Row("Imports", "X", "Accelerator", "Ascend-960", "GPUs"),
        ["order of dates"] = static c => c.Cell("Projects", "HBM-CXMT", "LatestStart", "2020-01").Cell("Recipes", "910C", "DiscontinuedAfter", "2020-01").Cell("Nodes", "N+2", "DefectDensityFloor", "9").Cell("HbmRecipes", "CXMT/HBM2E", "DieYieldCeiling", "0.01"),
        ["reach"] = static c => c.Cell("Targets", "2026", "DomesticShare", "1"),
        ["nothing committed"] = static c => c.Cell("Targets", "2026", "CommittedTechnologySpend", "0"),
        ["out of range"] = static c => c.Cell("HbmRecipes", "CXMT/HBM2E", "CycleTime", "1e12").Cell("Accelerators", "Ascend-960", "2027", "1e308").Cell("PackagingLines", "SJ-25D", "Yield", "1e-300").Cell("Components", "CPU", "Requirement", "500").Cell("Components", "Network", "Requirement", "7.7e-9"),
        ["jumps"] = static c => c.Cell("HbmLines", "CXMT", "2028", "31000000").Cell("HbmLines", "XMC", "2030", "100"),
        ["unusual figures"] = static c => c.Cell("Vendors", "Huawei", "Shipments", "81200000").Cell("Plan", "CnyPerUsd", "Value", "678").Cell("PackagingLines", "SJ-25D", "Yield", "0.0085").Cell("Vendors", "T-Head", "Note", "Cards of 2023"),
        ["classes"] = static c => c.Cell("Accelerators", "Ascend-960", "Fp16", "100").Cell("Accelerators", "H200", "2026", "9000000").Cell("Accelerators", "H200", "2027", "9000000").Cell("Accelerators", "P800", "Tdp", "9000").Cell("Accelerators", "Ascend-910B", "Memory", "64000"),
        ["names of controls"] = static c => c.Cell("ExportControls", "Current/GPU", "Category", "GPUU").Row("ExportControls", "Curent", "GPU", "2026-01", "0").Cell("Imports", "HBM-indirect", "Category", "Memory"),
        ["later start"] = static c => c.Cell("Plan", "StartYear", "Value", "2027").Cell("Plan", "Years", "Value", "4"),
        ["limits of rules"] = static c => c.CellAt("IndicatorRules", 2, "Amber", "0,8").CellAt("IndicatorRules", 3, "Amber", "2").CellAt("IndicatorRules", 4, "Tracks", "foo").CellAt("IndicatorRules", 5, "Green", "1").CellAt("IndicatorRules", 6, "Amber", "CpuExtensoin"),
        ["unseen letters"] = static c => c.Cell("Vendors", "Nvidia", "Vendor", "Nvi\u200Bdia").Cell("Hubs", "Guian", "Hub", "\uFEFFGuian").Cell("Dies", "ASC910", "Note", "Guian \u0007"),
        ["numbers of other habits"] = static c => c.Cell("HbmLines", "CXMT", "2028", "１２００").Cell("HbmLines", "CXMT", "2027", "120万").Cell("Lines", "SMIC-N2", "2027", "2,6000"),
        ["unused"] = static c => c.Row("Nodes", "N+9", "3", "2099-01", "0.6", "0.1", "0", "2026-01", "Seeds", "", "4", "1").Row("Dies", "Idle", "N+2", "9", "9").Row("Vendors", "Nobody", "Domestic").Row("HbmGrades", "HBM9", "48", "2").Row("Hubs", "Nowhere", "x", "1.2", "1").Cell("Components", "CPU", "Requirement", "0"),
    };

    private static IEnumerable<string> Faults => Spoilt.Keys;

    private static IEnumerable<TestCaseData> Files =>
    [
        new TestCaseData(Array.Empty<byte>()).SetArgDisplayNames("empty"),
        new TestCaseData(Encoding.Latin1.GetBytes("Name,Value\n")).SetArgDisplayNames("text"),
        new TestCaseData(Encoding.Latin1.GetBytes("%PDF-1.7\u0001")).SetArgDisplayNames("another kind"),
        new TestCaseData(File.ReadAllBytes(Repository.Path("data", "baseline.xlsx"))[..20_000]).SetArgDisplayNames("cut off"),
        new TestCaseData(Pack(("a.txt", "x"))).SetArgDisplayNames("another archive"),
        new TestCaseData(Pack(("Vendors.csv", "Vendor;Origin\na;b\n"), ("Hubs.csv", "Hub,Pue\na,\"b\n"), ("Dies.csv", "Die,Node\na,b,c\n"), ("x/Dies.csv", "Die\n"), ("Nodes.csv", "a\n\"b\" c\n"), ("Wip.csv", string.Empty))).SetArgDisplayNames("tables"),
        new TestCaseData(Pack(("Vendors.csv", "Vendor\tOrigin\na\tDomestic\n"), ("Hubs.csv", "sep=,\nHub,Pue\na,1.2\n"), ("Dies.csv", "sep=\t\nDie\tNode\na\tb\n"))).SetArgDisplayNames("separators"),
    ];

    [TestCaseSource(nameof(Faults))]
    public void Finding_OfAFault_SaysNothingInEnglishButNames(string fault) => Check(Spoilt[fault](new CaseText()).Read().Findings);

    [TestCase("")]
    [TestCase("x y")]
    [TestCase("-5")]
    [TestCase("97")]
    [TestCase("97%")]
    [TestCase("0,93")]
    [TestCase("31 000")]
    [TestCase("4.5")]
    [TestCase("#REF!")]
    [TestCase("yes")]
    [TestCase("Jan 2031")]
    public void Cell_Spoilt_SaysNothingInEnglishButNames(string text)
    {
        CaseText spoilt = new();
        foreach (TableSheet sheet in CaseText.Unspoilt.Sheets.Where(static s => s.Name != "Plan" && s.Rows.Count > 1))
        {
            foreach (string column in sheet.Headers.Select(static h => h.Name))
            {
                spoilt.CellAt(sheet.Name, 3, column, text, tolerant: true);
            }
        }

        foreach (string setting in CaseText.Unspoilt.Find("Plan")!.Keys.Where(static s => s is not ("StartYear" or "Years" or "PeriodsPerYear")))
        {
            spoilt.Cell("Plan", setting, "Value", text);
        }

        Check(spoilt.Read().Findings);
    }

    [TestCaseSource(nameof(Files))]
    public void File_ThatIsNoCase_SaysNothingInEnglishButNames(byte[] content) => Check(CaseReader.Read(CaseFiles.Read("case.xlsx", content)).Findings);

    [Test]
    public void Finding_InChinese_KeepsNamesAndFigures()
    {
        Finding error = new CaseText().WithoutRows("Scenarios").WithoutRows("IndicatorRules").Cell("Lines", "SMIC-N2", "2027", "16000").Cell("Lines", "SMIC-N2", "2028", "16000").Read().Errors.Single();

        Assert.That(Speaker.Chinese.Say(error.Message), Is.EqualTo("SMIC-N2在2028年第一季度无法承担其他客户的负荷，即使移出全部可移负荷也不够。"));
        Assert.That(Speaker.Chinese.Say(error.Found), Is.EqualTo("可用15,520片/月，需要15,546片/月"));
    }

    private static void Check(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        Assert.That(all, Is.Not.Empty);
        string[] left = [.. all.SelectMany(static f => new[] { f.Message, f.Found.Key.Length > 0 ? f.Found : Message.None, f.Allowed, f.Suggestion }.Select(m => (Said: Speaker.Chinese.Say(m), Finding: f)))
            .Where(static t => EnglishLeft.IsIn(Own(t.Said, t.Finding))).Select(static t => t.Said).Distinct()];

        Assert.That(left, Is.Empty, string.Join('\n', left));
    }

    // Without names, what the cell holds, and addresses.
    private static string Own(string text, Finding finding)
    {
        string found = $"{finding.Found}";
        string unquoted = found.Length > 1 ? text.Replace(found, string.Empty, StringComparison.Ordinal) : text;
        return EnglishLeft.Without(Addresses().Replace(unquoted, string.Empty), EnglishLeft.Names);
    }

    private static byte[] Pack(params (string Name, string Text)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, string text) in files)
            {
                using StreamWriter writer = new(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    [GeneratedRegex(@"\S+\[[^\]]*\]\S*|\b(?:Colour|Regim|Curent|Pui|Nope|Nobody|Nothing|Idle|Nowhere|OpenDocument|Excel|Base|yes|Jan|units or CNY|shift|nonsense|Sheet|key|Column|sep|bell)\b|Gui\*an|\.xlsx?")]
    private static partial Regex Addresses();
}
