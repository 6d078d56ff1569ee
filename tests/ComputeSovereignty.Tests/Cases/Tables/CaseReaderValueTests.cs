using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>What the rows of the baseline become: units converted once, series from the right year.</summary>
[TestFixture]
public sealed class CaseReaderValueTests
{
    private static readonly CaseReading Reading = CaseReader.Read(CaseText.Unspoilt);

    private static PlanningCase Case => Reading.Case!;

    [Test]
    public void Settings_AreRead()
    {
        Assert.That(Case.Horizon, Is.EqualTo(new Horizon(2026, 5, 4)));
        Assert.That((Case.Settings.Name, Case.Settings.CnyPerUsd, Case.Settings.ProgrammeBudget.Value, Case.Settings.IndustryFund!.Value.Value), Is.EqualTo(("Baseline", 6.78, 2000d, 344d)));
        Assert.That((Case.Settings.ShareBasis, Case.Settings.ShareScope, Case.Settings.ShareDenominator, Case.Settings.ContentRule), Is.EqualTo((ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.Vendor)));
        Assert.That((Case.Settings.Objective, Case.Settings.CheckpointYear, Case.Settings.Regime, Case.Settings.SystemPowerFactor, Case.Settings.MaxFinishedStock, Case.Settings.IntegerModules), Is.EqualTo((new ObjectiveOrder(ObjectiveKind.Share), 2028, "Current", 2.4, (double?)3, true)));
    }

    [Test]
    public void Objective_OfAYear_IsRead() =>
        Assert.That(new CaseText().Cell("Plan", "Objective", "Value", "Year:2029").Read().Case!.Settings.Objective, Is.EqualTo(new ObjectiveOrder(ObjectiveKind.Year, 2029)));

    [Test]
    public void Targets_AreInTheOrderOfYears() =>
        Assert.That(Case.Targets.Select(static t => (t.Year, t.DomesticShare, t.CommittedTechnologySpend.Value, t.MaxSpend!.Value.Value)), Is.EqualTo(new[] { (2026, 0.5, 190d, 312.5), (2027, 0.65, 266d, 437.5), (2028, 0.8, 319.2, 525d), (2029, 0.8, 364.8, 600d), (2030, 0.8, 380d, 625d) }));

    [Test]
    public void Line_IsRead()
    {
        LogicLine line = Case.Lines["SMIC-N2"];

        Assert.That((line.Operator, line.Site, line.Node, line.MaxUtilization, line.Utilization, line.AcceleratorShare, line.OtherGrowth, line.ReallocatableShare), Is.EqualTo(("SMIC", "Shanghai", "N+2", 0.97, 0.93, 0.32, 0.25, 0.15)));
        Assert.That(line.Installed.FirstYear, Is.EqualTo(2025));
        Assert.That(line.Installed.Values.Select(static v => v.Value), Is.EqualTo(new[] { 18d, 26, 31, 34, 36, 38 }));
        Assert.That((line.ReallocationCost, line.Source.Cell), Is.EqualTo((Ratio<BillionCny, KiloWafer>.FromNatural(40000), "A2")));
    }

    [Test]
    public void Node_BlankWindow_IsNoLimit()
    {
        Assert.That((Case.Nodes["N+2"].AvailableFrom, Case.Nodes["N+3"].AvailableFrom), Is.EqualTo(((MonthDate?)null, (MonthDate?)new MonthDate(2031, 1))));
        Assert.That((Case.Nodes["N+2"].YieldModel, Case.Nodes["N+2"].ClusterAlpha, Case.Nodes["N+2"].ReferenceDate), Is.EqualTo((YieldModel.NegativeBinomial, 3d, new MonthDate(2026, 1))));
    }

    [Test]
    public void Imports_AreCountedByTheirKind()
    {
        Assert.That((Case.Imports["H20"].Cap.FirstYear, Case.Imports["H20"].Cap[2027], Case.Imports["H20"].Levy), Is.EqualTo((2026, 200d, 0.15)));
        Assert.That((Case.Imports["HBM-indirect"].Cap[2026], Case.Imports["CPU-imports"].Cap[2030]), Is.EqualTo((500d, 40d)));
    }

    [Test]
    public void Prices_StocksAndWip_AreInProgramUnits()
    {
        Assert.That(Case.Accelerators["H20"].Price[2026].Value, Is.EqualTo(0.0814).Within(1e-15));
        Assert.That(Case.Stockpiles["Hbm/HBM2E/Foreign"].Thousands, Is.EqualTo(2500));
        Assert.That(Case.Wip["SMIC-N2/ASC910"].Rate.Value, Is.EqualTo(4.2));
        Assert.That((Case.Projects["HBM-CXMT"].WafersPerModule.Value, Case.Projects["GRID-Guian"].PowerPerModule.Value), Is.EqualTo((10d, 500d)));
        Assert.That(Case.Components["CPU"].DomesticCapacity[2028].Value, Is.EqualTo(9));
    }

    [Test]
    public void Limits_Blank_AreNone()
    {
        Assert.That((Case.Vendors["Nvidia"].Shipments, Case.Vendors["Nvidia"].MaxGrowth, Case.Vendors["Huawei"].MaxShare), Is.EqualTo(((object?)null, (double?)null, (double?)null)));
        Assert.That((Case.Projects["N2-SMIC"].LatestStart, Case.Projects["N2-SMIC"].MaxModules), Is.EqualTo(((MonthDate?)null, (double?)2)));
    }

    [Test]
    public void Imports_BlankYear_IsNothing() =>
        Assert.That(new CaseText().Cell("Imports", "H20", "2027", "").Read().Case!.Imports["H20"].Cap[2027], Is.Zero);

    [Test]
    public void Choices_InAnyCase_AreRead() =>
        Assert.That(new CaseText().Cell("Vendors", "AMD", "Origin", "foreign").Read().Case!.Vendors["AMD"].Origin, Is.EqualTo(Origin.Foreign));

    [Test]
    public void Studies_AreRead()
    {
        CaseStudies studies = Reading.Studies;

        Assert.That((studies.Scenarios.Count, studies.Uncertainty.Count, studies.Indicators.Count, studies.IndicatorRules.Count, studies.YieldHistory.Count, studies.Sources.Count), Is.EqualTo((18, 17, 12, 5, 5, 142)));
        Assert.That((studies.Sources["A001"].Confidence, studies.Sources["A001"].Kind), Is.EqualTo((Confidence.Low, SourceKind.Assumption)));
        Assert.That(studies.Uncertainty[0].ToString(), Does.Contain("Triangular"));
        Assert.That((studies.Uncertainty[2].Group, studies.Uncertainty[2].Correlation, studies.Uncertainty[2].P3), Is.EqualTo(("fabs", 0.6, (double?)1.4)));
        Assert.That((studies.IndicatorRules[3].Green.Text, studies.IndicatorRules[3].Direction, studies.IndicatorRules[4].Direction), Is.EqualTo(("2028-01", (IndicatorDirection?)IndicatorDirection.EarlierIsBetter, (IndicatorDirection?)null)));
        Assert.That((studies.YieldHistory[0].DieArea, studies.YieldHistory[0].Date, studies.YieldHistory[0].References), Is.EqualTo((665.6, new MonthDate(2024, 6), new[] { "D067" })));
    }
}
