using ComputeSovereignty.Formulation;


namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says why a case has no plan, and what would repair it.</summary>
public static class DiagnosisReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="caseName">The case.</param>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(string caseName, InfeasibilityReport diagnosis, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new("diagnosis", "Why there is no plan", caseName, Sentence(diagnosis), false, [Alone(diagnosis), Together(diagnosis), Conflict(diagnosis)])
        {
            Findings = [.. diagnosis.Alone.Select(static r => $"Alone it is enough that {Words(r)}.")],
            Provenance = provenance,
            Time = time,
        };

    /// <summary>Says how much a limit must give.</summary>
    /// <param name="repair">The limit and its amount.</param>
    public static string Words(Repair repair)
    {
        string when = repair.Periods.Length > 0 ? $" in {repair.Periods}" : string.Empty;
        string amount = repair.Unit == "CNY" ? Wording.Billions(repair.Amount) : $"{Wording.Amount(repair.Amount)} {repair.Unit}";
        return $"{repair.Limit.Words} gives way by {amount}{when} ({repair.Limit.Cell})";
    }

    private static string Sentence(InfeasibilityReport diagnosis)
    {
        string cause = diagnosis.WholeModules
            ? "The hard limits contradict each other only because modules must be whole: with --relax there is a plan"
            : "The hard limits contradict each other: no plan keeps them all";
        return diagnosis.Alone.Count > 0
            ? $"{cause}. {diagnosis.Alone.Count} limits would each repair it alone; the first: {Words(diagnosis.Alone[0])}."
            : $"{cause}, and no single limit repairs it alone.";
    }

    private static StudySection Alone(InfeasibilityReport diagnosis) => Repairs(
        "Alone", "Which single limit, relaxed alone, repairs it", "The amount is given in each of the periods; money first, then policy, then capacity.", diagnosis.Alone);

    private static StudySection Together(InfeasibilityReport diagnosis) => Repairs(
        "Together",
        "The least total relaxation",
        "Capacity gives as little as possible, then policy, then money; balances and yields never give. The amount is the sum over the periods.",
        diagnosis.Together);

    private static StudySection Repairs(string name, string heading, string finding, IReadOnlyList<Repair> repairs) => StudySection.Of(
        name,
        heading,
        finding,
        repairs,
        (new("limit", "Limit"), static r => Wording.Sentence(r.Limit.Words)),
        (new("class", "Class"), static r => r.Limit.Class.ToString()),
        (new("amount", "Must give", string.Empty, "#,##0.##"), static r => r.Unit == "CNY" ? r.Amount / 1e9 : r.Amount),
        (new("unit", "Of"), static r => r.Unit == "CNY" ? "bn CNY" : r.Unit),
        (new("periods", "Periods"), static r => r.Periods),
        (new("proven", "Proven least"), static r => r.Proven),
        (new("cell", "Cell"), static r => Place(r.Limit.Cell)));

    // Planners decide on limits; what adds up and what carries over only joins them.
    private static StudySection Conflict(InfeasibilityReport diagnosis)
    {
        ConflictRow[] limits = [.. diagnosis.Conflict.Where(static r => r.Class != LimitClass.Physics)];
        int joining = diagnosis.Conflict.Count - limits.Length;
        string finding = diagnosis.Irreducible
            ? "None of these can be left out without the contradiction going away."
            : "These take part in the contradiction; that none of them could be left out is not proven.";
        return StudySection.Of(
            "Conflict",
            "The limits that contradict each other",
            limits.Length == 0 || joining == 0 ? finding : $"{finding} {Joining(joining)}",
            limits.Length == 0 ? diagnosis.Conflict : limits,
            (new("rule", "Rule"), static r => r.Words),
            (new("row", "Row of the program"), static r => r.Name),
            (new("cell", "Cell"), static r => Place(r.Cell)));
    }

    private static string Joining(int rows) => rows == 1
        ? "What joins them is one row of bookkeeping (what adds up, what carries over to the next period), which nobody can change."
        : $"What joins them are {rows} rows of bookkeeping (what adds up, what carries over to the next period), which nobody can change.";

    // The file is the input, which the provenance names.
    private static string Place(Cases.SourceCell cell) => cell.Cell.Length > 0 ? $"{cell.Sheet}!{cell.Cell}" : cell.Sheet.Length > 0 ? $"sheet {cell.Sheet}" : cell.File;
}
