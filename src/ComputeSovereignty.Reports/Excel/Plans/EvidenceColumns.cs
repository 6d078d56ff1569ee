using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>The last columns of the tables of demand: how far the weakest input of a row can be trusted, and the sources of all of them.</summary>
internal static class EvidenceColumns
{
    /// <summary>Gets the columns.</summary>
    /// <typeparam name="T">One row.</typeparam>
    /// <param name="inputs">The figures behind the plan.</param>
    /// <param name="sources">Lists the sources of a row.</param>
    /// <returns>None for a case without sources, one made in code.</returns>
    /// <remarks>Paper has no room for long lists of ids; it shows the confidence, and the sources of every input stand on the sheet of inputs.</remarks>
    public static IReadOnlyList<Column<T>> Of<T>(PlanInputs inputs, Func<ServiceEvidence, T, string> sources) => inputs.Evidence is not { } evidence ? [] :
    [
        new(ServiceEvidence.ConfidenceHeader, NumberFormat.Text, row => evidence.Confidence(sources(evidence, row))),
        new(EvidenceColumnMessages.Sources, NumberFormat.Text, row => sources(evidence, row)) { SingleLine = true, OnScreenOnly = true },
    ];
}
