using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>Certificate</c>: the evidence, computed apart from the engine.</summary>
internal static class CertificateSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "Certificate",
            Verdicts.IsBest(plan) ? "The plan is certified: it keeps every rule, and no better one exists" : Verdicts.IsFeasible(plan) ? "The plan is certified to keep every rule, but not proved the best" : "The plan is NOT certified: nothing in it is to be relied on",
            "Recomputed from the program as written, the values and the duals; the engine's own word is not taken. In the program's units (thousands, bn CNY, MW, PFLOPS, per cent).");
        sheet.Table("Certificate", CheckColumns(), [.. plan.Stages.SelectMany(static s => Checks($"{s.Letter} {s.Name}", s.Certificate)), .. Checks("Whole solve", plan.Certificate)]);
        sheet.Table("Stages", StageColumns(), plan.Stages);
        foreach (string fault in plan.Certificate.Faults)
        {
            sheet.Note($"Fault: {fault}");
        }
    }

    private static IEnumerable<Check> Checks(string stage, Certificate certificate)
    {
        double limit = Certificate.Tolerance;
        yield return new(stage, "Rows", certificate.RowViolation, limit, certificate.WorstRow, "largest violation of a rule");
        yield return new(stage, "Bounds", certificate.BoundViolation, limit, string.Empty, "largest violation of a variable's bound");
        yield return new(stage, "Dual feasibility", certificate.DualInfeasibility, limit, string.Empty, "largest wrong sign of a price or reduced cost");
        yield return new(stage, "Complementarity", certificate.Complementarity, limit, string.Empty, "largest product of a price and the slack of its rule");
        yield return new(stage, "Duality gap", certificate.DualityGap, limit, string.Empty, "no plan can be better by more than this");
        yield return new(stage, "Integrality", certificate.Integrality, limit, string.Empty, "largest distance of a module count to a whole number");
        yield return new(stage, "Integer gap", certificate.IntegerGap, Math.Max(certificate.AskedGap, limit), string.Empty, "distance of the plan from the best that the search leaves open");
    }

    private static IReadOnlyList<Column<Check>> CheckColumns() =>
    [
        new("Stage", NumberFormat.Text, static c => c.Stage),
        new("Check", NumberFormat.Text, static c => c.Name),
        new("Figure", NumberFormat.Scientific, static c => c.Figure),
        new("Limit", NumberFormat.Scientific, static c => c.Limit),
        new("Verdict", NumberFormat.Text, static c => c.Figure is null ? "not known" : c.Figure <= c.Limit ? "holds" : "FAILS"),
        new("Where", NumberFormat.Text, static c => c.Where),
        new("What it says", NumberFormat.Text, static c => c.Meaning) { MaxWidth = 70 },
    ];

    private static IReadOnlyList<Column<StageResult>> StageColumns() =>
    [
        new("Stage", NumberFormat.Text, static s => s.Letter),
        new("Objective", NumberFormat.Text, static s => s.Name),
        new("Value", "#,##0.#########", static s => s.Value),
        new("Bound", "#,##0.#########", static s => s.Bound),
        new("Unit", NumberFormat.Text, static s => s.Unit),
        new("Gap", NumberFormat.Scientific, static s => s.Gap),
        new("Engine stopped", NumberFormat.Text, static s => s.Status.ToString()),
        new("Iterations", NumberFormat.Whole, static s => s.Iterations),
        new("Feasible", NumberFormat.Text, static s => s.Certificate.Feasible ? "yes" : "NO"),
        new("Certified", NumberFormat.Text, static s => s.Certificate.Holds ? "yes" : "NO"),
        new("Faults", NumberFormat.Text, static s => string.Join("; ", s.Certificate.Faults)),
    ];

    private sealed record Check(string Stage, string Name, double? Figure, double Limit, string Where, string Meaning);
}
