using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks;

/// <summary>Targets that are out of reach before anything is solved.</summary>
[TestFixture]
public sealed class TargetReachTests
{
    [Test]
    public void Baseline_IsNotCalledOutOfReach() => Assert.That(Reached(new CaseText()), Is.Empty);

    [Test]
    public void DeployedShare_IsNeverOutOfReach() => Assert.That(Reached(NoComponents().Cell("Plan", "ShareDenominator", "Value", "Deployed").Cell("Recipes", "P800", "AvailableFrom", "2030-01")), Is.Empty);

    // Without counted components and with every line of HBM, stock and import at nothing, no domestic accelerator with stacks can be built.
    [Test]
    public void Targets_WithoutHbm_AreOutOfReachForHbm()
    {
        CaseText text = NoComponents().Cell("HbmLines", "CXMT", "MaxUtilization", "0").Cell("HbmLines", "XMC", "MaxUtilization", "0").Cell("HbmLines", "SWAYSURE", "MaxUtilization", "0")
            .Cell("Stockpiles", "Hbm/HBM2E/Foreign", "Quantity", "0").WithoutRow("Imports", "HBM-indirect").WithoutRows("Wip");

        Finding[] told = Reached(text);
        Assert.That(told.Select(static f => (f.Place.Sheet, f.Place.Cell, $"{f.Allowed}")), Is.EqualTo(new[] { ("Targets", "B2", "at most 0"), ("Targets", "B3", "at most 0"), ("Targets", "B4", "at most 0"), ("Targets", "B5", "at most 0"), ("Targets", "B6", "at most 0") }));
        Assert.That($"{told[2].Message}", Is.EqualTo("The 2028 target is out of reach, whatever is ordered: HBM alone keeps the domestic share below it."));
    }

    // Packaging of 2026 alone: Σ over lines of 0.85 · 0.92 · 12 · mean capacity of the year, in interposers of the best recipe.
    [Test]
    public void Target_WithinReachOfAProjectOnly_DependsOnItsLeadTime()
    {
        CaseText NoPackaging(string leadTime) => NoComponents()
            .Cell("PackagingLines", "OSAT-25D", "MaxUtilization", "0").Cell("PackagingLines", "HW-25D", "MaxUtilization", "0")
            .Cell("PackagingLines", "SJ-25D", "2025", "0").Cell("PackagingLines", "SJ-25D", "2026", "0").Cell("PackagingLines", "SJ-25D", "2027", "0").Cell("PackagingLines", "SJ-25D", "2028", "0").Cell("PackagingLines", "SJ-25D", "2029", "0").Cell("PackagingLines", "SJ-25D", "2030", "0")
            .Cell("Projects", "PACK-SJ", "LeadTime", leadTime).Cell("Projects", "PACK-SJ", "Ramp", "0").Cell("Projects", "PACK-SJ", "MaxModules", "").Cell("Projects", "PACK-SJ", "MaxModulesPerYear", "");

        Assert.That(Years(NoPackaging("15")), Is.EqualTo(new[] { "2026" }));
        Assert.That(Years(NoPackaging("18")), Is.EqualTo(new[] { "2026", "2027" }));
        Assert.That(Years(NoPackaging("60")), Is.EqualTo(new[] { "2026", "2027", "2028", "2029", "2030" }));
    }

    [Test]
    public void ComputeGoal_TooHigh_IsOutOfReach()
    {
        CaseText text = new CaseText().Cell("Plan", "ShareBasis", "Value", "Compute").Cell("Targets", "2027", "ComputeGoal", "1e9");

        Assert.That(Years(text), Is.EqualTo(new[] { "2027" }));
    }

    private static CaseText NoComponents()
    {
        CaseText text = new();
        foreach (string component in new[] { "CPU", "DRAM", "SSD", "Network", "Server" })
        {
            text.Cell("Components", component, "CountsTowardShare", "FALSE");
        }

        return text.WithoutRows("Scenarios").WithoutRows("IndicatorRules");
    }

    private static string[] Years(CaseText text) => [.. Reached(text).Select(static f => $"{f.Message}".Split(' ')[1])];

    private static Finding[] Reached(CaseText text)
    {
        CaseReading reading = text.Read();
        Assert.That(reading.Errors, Is.Empty);
        return [.. reading.Warnings.Where(static f => $"{f.Message}".Contains("out of reach", StringComparison.Ordinal))];
    }
}
