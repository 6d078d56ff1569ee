using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Diagnosis;

/// <summary>Says why a case has no plan, and what would repair it.</summary>
public static class DiagnosisReport
{
    /// <summary>Makes the report.</summary>
    /// <param name="caseName">The case.</param>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(string caseName, DiagnosisResult diagnosis, IReadOnlyList<StudyFact> provenance, DateTimeOffset time) =>
        new("diagnosis", DiagnosisMessages.DiagnosisTitle, Message.Verbatim(caseName), Sentence(diagnosis), false, [Alone(diagnosis), Together(diagnosis), Conflict(diagnosis)])
        {
            Findings = [.. diagnosis.Alone.Select(static r => DiagnosisMessages.SufficientOnItsOwn(Words(r)))],
            Provenance = provenance,
            Time = time,
        };

    /// <summary>Says how much a limit must give.</summary>
    /// <param name="repair">The limit and its amount.</param>
    internal static Message Words(Repair repair)
    {
        Figure amount = repair.Unit == "CNY" ? Figure.Money(repair.Amount) : Figure.Amount(repair.Amount, repair.Unit);
        Name cell = new($"{repair.Limit.Cell}");
        return repair.Periods.IsEmpty ? DiagnosisMessages.MustGive(repair.Limit.Words, amount, cell) : DiagnosisMessages.MustGiveIn(repair.Limit.Words, amount, repair.Periods, cell);
    }

    private static Message Sentence(DiagnosisResult diagnosis) => Message.Sentences(
        diagnosis.WholeModules ? DiagnosisMessages.WholeModulesConflict : DiagnosisMessages.HardLimitsConflict,
        diagnosis.Alone.Count > 0 ? DiagnosisMessages.SingleRepairs(diagnosis.Alone.Count, Words(diagnosis.Alone[0])) : DiagnosisMessages.NoSingleRepair);

    private static StudySection Alone(DiagnosisResult diagnosis) => Repairs(
        "Alone", DiagnosisMessages.AloneHeading, DiagnosisMessages.AloneFinding, DiagnosisMessages.AloneLabel, diagnosis.Alone);

    private static StudySection Together(DiagnosisResult diagnosis) => Repairs(
        "Together",
        DiagnosisMessages.TogetherHeading,
        DiagnosisMessages.TogetherFinding,
        DiagnosisMessages.TogetherLabel,
        diagnosis.Together);

    private static StudySection Repairs(string name, Message heading, Message finding, Message label, IReadOnlyList<Repair> repairs) => StudySection.Of(
        name,
        heading,
        finding,
        repairs,
        (new("limit", DiagnosisMessages.Limit), static r => r.Limit.Words.AtBeginning()),
        (new("class", DiagnosisMessages.Class), static r => DiagnosisMessages.ClassName(r.Limit.Class)),
        (new("amount", DiagnosisMessages.Relaxation, string.Empty, "#,##0.##") { InRowUnit = true }, static r => r.Unit == "CNY" ? r.Amount / 1e9 : r.Amount),
        (new("unit", DiagnosisMessages.Unit), static r => DisplayUnit.Of(r.Unit == "CNY" ? "bn CNY" : r.Unit)),
        (new("periods", DiagnosisMessages.Periods), static r => r.Periods),
        (new("proven", DiagnosisMessages.Proven), static r => r.Proven),
        (new("cell", DiagnosisMessages.Cell), static r => Place(r.Limit.Cell))) with
    {
        Label = label,
    };

    // Planners decide on limits; what adds up and what carries over only joins them.
    private static StudySection Conflict(DiagnosisResult diagnosis)
    {
        ConflictRow[] limits = [.. diagnosis.Conflict.Where(static r => r.Class != LimitClass.Physics)];
        int joining = diagnosis.Conflict.Count - limits.Length;
        Message finding = diagnosis.Irreducible ? DiagnosisMessages.ConflictMinimal : DiagnosisMessages.ConflictNotMinimal;
        return StudySection.Of(
            "Conflict",
            DiagnosisMessages.ConflictHeading,
            limits.Length == 0 || joining == 0 ? finding : Message.Sentences(finding, DiagnosisMessages.JoinedBy(joining)),
            limits.Length == 0 ? diagnosis.Conflict : limits,
            (new("rule", DiagnosisMessages.Rule), static r => r.Words),
            (new("row", DiagnosisMessages.Row), static r => r.Name),
            (new("cell", DiagnosisMessages.Cell), static r => Place(r.Cell))) with
        {
            Label = DiagnosisMessages.ConflictLabel,
        };
    }

    // The file is the input, which the provenance names.
    private static IArgument Place(Cases.SourceCell cell) =>
        cell.Cell.Length > 0 ? new Name($"{cell.Sheet}!{cell.Cell}") : cell.Sheet.Length > 0 ? DiagnosisMessages.SheetPlace(new(cell.Sheet)) : new Name(cell.File);
}
