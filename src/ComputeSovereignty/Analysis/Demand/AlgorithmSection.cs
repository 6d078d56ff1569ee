using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The table of demand, service and lag where distillation or algorithms do otherwise.</summary>
internal static class AlgorithmSection
{
    private const double MonthsAYear = 12;

    /// <summary>Makes the table.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="sources">Where figures come from.</param>
    internal static StudySection Of(DemandResult demand, FigureSources sources) => StudySection.Of(
        "Algorithms",
        AlgorithmMessages.Heading,
        AlgorithmMessages.Reading,
        demand.Algorithms,
        [
            (new("assumption", AlgorithmMessages.Otherwise), static a => AlgorithmMessages.Of(a.Case)),
            .. ServedSections.Answer<AlgorithmAnswer>(static a => a.Answer),
            (new("lag", AlgorithmMessages.Lag, "months", "0.0"), static a => MonthsAYear * a.Lag),
            (new("sources", StudyMessages.Sources), _ => sources.Of(null, "Tokens", "Runs", "Adoption")),
        ]) with
    {
        Label = AlgorithmMessages.Label,
        Chart = new(StudyChartKind.Column, AlgorithmMessages.Chart(Period.Of(demand.Checkpoint.Year)), "assumption", ["asked", "served"]),
    };
}
