using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>Certificate</c>: the evidence, computed apart from the engine.</summary>
internal static class CertificateSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.CertificateTab,
            Verdicts.IsBest(plan) ? EvidenceMessages.CertifiedTitle : Verdicts.IsFeasible(plan) ? EvidenceMessages.FeasibleTitle : EvidenceMessages.NotCertifiedTitle,
            EvidenceMessages.CertificateSubtitle);
        sheet.Table("Certificate", CheckColumns(), [.. plan.Stages.SelectMany(static s => Checks(EvidenceMessages.StageOf(new(s.Letter), WordMessages.Goal(s.Name)), s.Certificate)), .. Checks(EvidenceMessages.WholeSolve, plan.Certificate)], isResult: false);
        sheet.Table("Stages", StageColumns(), plan.Stages, isResult: false);
        foreach (string fault in plan.Certificate.Faults)
        {
            sheet.Note(EvidenceMessages.Fault(CertificateMessages.Of(fault)));
        }
    }

    private static IEnumerable<Check> Checks(Message stage, Certificate certificate)
    {
        double limit = Certificate.Tolerance;
        yield return new(stage, EvidenceMessages.Rows, certificate.RowViolation, limit, certificate.WorstRow, EvidenceMessages.RowsMean);
        yield return new(stage, EvidenceMessages.Bounds, certificate.BoundViolation, limit, string.Empty, EvidenceMessages.BoundsMean);
        yield return new(stage, EvidenceMessages.Duals, certificate.DualInfeasibility, limit, string.Empty, EvidenceMessages.DualsMean);
        yield return new(stage, EvidenceMessages.Complementarity, certificate.Complementarity, limit, string.Empty, EvidenceMessages.ComplementarityMeans);
        yield return new(stage, EvidenceMessages.DualityGap, certificate.DualityGap, limit, string.Empty, EvidenceMessages.DualityGapMeans);
        yield return new(stage, EvidenceMessages.Integrality, certificate.Integrality, limit, string.Empty, EvidenceMessages.IntegralityMeans);
        yield return new(stage, EvidenceMessages.IntegerGap, certificate.IntegerGap, Math.Max(certificate.AskedGap, limit), string.Empty, EvidenceMessages.IntegerGapMeans);
    }

    private static IReadOnlyList<Column<Check>> CheckColumns() =>
    [
        new(ColumnMessages.Stage, NumberFormat.Text, static c => c.Stage),
        new(EvidenceColumnMessages.Check, NumberFormat.Text, static c => c.Name),
        new(EvidenceColumnMessages.Figure, NumberFormat.Scientific, static c => c.Figure),
        new(ColumnMessages.Limit, NumberFormat.Scientific, static c => c.Limit),
        new(ColumnMessages.Verdict, NumberFormat.Text, static c => c.Figure is null ? EvidenceMessages.NotKnown : c.Figure <= c.Limit ? EvidenceMessages.HoldsMark : EvidenceMessages.FailsMark),
        new(EvidenceColumnMessages.Where, NumberFormat.Text, static c => c.Where),
        new(EvidenceColumnMessages.Meaning, NumberFormat.Text, static c => c.Meaning) { MaxWidth = 70 },
    ];

    private static IReadOnlyList<Column<StageResult>> StageColumns() =>
    [
        new(ColumnMessages.Stage, NumberFormat.Text, static s => s.Letter),
        new(EvidenceColumnMessages.Goal, NumberFormat.Text, static s => WordMessages.Goal(s.Name)),
        new(ColumnMessages.Value, "#,##0.#########", static s => s.Value),
        new(EvidenceColumnMessages.Bound, "#,##0.#########", static s => s.Bound),
        new(ColumnMessages.Unit, NumberFormat.Text, static s => DisplayUnit.Of(s.Unit)),
        new(EvidenceColumnMessages.Gap, NumberFormat.Scientific, static s => s.Gap),
        new(EvidenceColumnMessages.EngineStopped, NumberFormat.Text, static s => WordMessages.Of(s.Status)),
        new(EvidenceColumnMessages.Iterations, NumberFormat.Whole, static s => s.Iterations),
        new(EvidenceColumnMessages.Feasible, NumberFormat.Text, static s => s.Certificate.Feasible ? EvidenceMessages.YesMark : EvidenceMessages.NoMark),
        new(EvidenceColumnMessages.Certified, NumberFormat.Text, static s => s.Certificate.Holds ? EvidenceMessages.YesMark : EvidenceMessages.NoMark),
        new(EvidenceColumnMessages.Faults, NumberFormat.Text, static s => CertificateMessages.Of(s.Certificate.Faults)),
    ];

    private sealed record Check(Message Stage, Message Name, double? Figure, double Limit, string Where, Message Meaning);
}
