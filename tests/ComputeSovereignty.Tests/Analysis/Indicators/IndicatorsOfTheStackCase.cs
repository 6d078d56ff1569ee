using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;

namespace ComputeSovereignty.Tests.Analysis.Indicators;

/// <summary>The stack case with logic in abundance, and what is watched in it.</summary>
internal static class IndicatorsOfTheStackCase
{
    /// <summary>Solves the case: HBM decides, at 70 of 80 points a year.</summary>
    internal static CaseVariants Variants() => StackCase.Variants("Lines[A7].* = 30");

    /// <summary>Gets scenarios, observations and rules.</summary>
    internal static CaseStudies Studies => StackCase.Studies with
    {
        Scenarios = [.. StackCase.Studies.Scenarios, new ScenarioStep { Scenario = "Squeezed", Change = StackCase.Change("Plan[Regime].Value = Squeeze") }],
        Indicators =
        [
            Seen("Stacks", 2026, 6, 60_000, "stacks/yr"),
            Seen("Stacks", 2025, 6, 1, "stacks/yr"),
            Seen("Shipments", 2025, 12, 50_000, "units/yr"),
            Seen("Yield", 2026, 1, 0.5, string.Empty),
        ],
        IndicatorRules =
        [
            Rule("Stacks", "HbmLines[M].*", "1", "0.6", IndicatorDirection.HigherIsBetter, "More-HBM", "HBM reaches scale"),
            Rule("Yield", "HbmRecipes[M/G].DieYield", "0.6", "0.4", IndicatorDirection.HigherIsBetter, string.Empty, string.Empty),
            Rule("Node", "Nodes[N5].AvailableFrom", "2028-01", "2029-01", IndicatorDirection.EarlierIsBetter, "N5-now", "N5 comes"),
            Rule("Controls", "Plan[Regime].Value", "Thaw", "Now", null, "Squeezed", "A squeeze is decided"),
            Rule("Shipments", "Vendors[HOME].MaxShare", "1", "0.8", IndicatorDirection.HigherIsBetter, "More-HBM", "HBM reaches scale"),
            Rule("Nonsense", "HbmLines[M].*", "1", "0.6", IndicatorDirection.HigherIsBetter, "No-such-line", string.Empty),
        ],
    };

    private static Observation Seen(string indicator, int year, int month, double value, string unit) =>
        new() { Indicator = indicator, Date = new MonthDate(year, month), Value = value, Unit = unit };

    private static IndicatorRule Rule(string indicator, string tracks, string green, string amber, IndicatorDirection? direction, string scenario, string breaks) => new()
    {
        Indicator = indicator,
        Tracks = tracks,
        Parameter = ParameterAddress.Parse(tracks),
        Green = CellValue.Interpret(green),
        Amber = CellValue.Interpret(amber),
        Direction = direction,
        Scenario = scenario,
        BreaksWhen = new(breaks),
    };
}
