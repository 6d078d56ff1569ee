using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbench.Pages.Tables;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The evidence for the plan, computed apart from the engine.</summary>
internal static class CertificateSection
{
    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, Speaker reader) => new("Certificate", PlanWords.Certificate(plan, reader).Text,
    [
        Stages(plan),
        Checks(plan),
    ]);

    private static DataTable Stages(Plan plan) => DataTable.Of(
        new Caption("Goals in order"),
        plan.Stages,
        new("Stage", static s => $"{s.Letter}: {s.Name}"),
        new("Value", static s => $"{Numbers.Say(s.Value, "#,##0.######")} {s.Unit}"),
        new("No plan can be better than", static s => s.Bound is { } bound ? $"{Numbers.Say(bound, "#,##0.######")} {s.Unit}" : "not known"),
        new("Gap", string.Empty, "0.0e+0", static s => s.Gap),
        new("Certificate", static s => s.Certificate.Holds ? new Badge("holds", Tone.Good) : s.Certificate.Feasible ? new Badge("feasible, not proved the best", Tone.Warning) : new Badge("fails", Tone.Alarm)));

    private static DataTable Checks(Plan plan)
    {
        Certificate whole = plan.Certificate;
        (string Name, double? Figure, double Limit, string Meaning)[] checks =
        [
            ("Rows", whole.RowViolation, Certificate.Tolerance, "largest violation of a rule"),
            ("Bounds", whole.BoundViolation, Certificate.Tolerance, "largest violation of a variable's bound"),
            ("Dual feasibility", whole.DualInfeasibility, Certificate.Tolerance, "largest wrong sign of a price or reduced cost"),
            ("Complementarity", whole.Complementarity, Certificate.Tolerance, "largest product of a price and the slack of its rule"),
            ("Duality gap", whole.DualityGap, Certificate.Tolerance, "no plan can be better by more than this"),
            ("Integrality", whole.Integrality, Certificate.Tolerance, "largest distance of a module count to a whole number"),
            ("Integer gap", whole.IntegerGap, Math.Max(whole.AskedGap, Certificate.Tolerance), "distance from the best that the search leaves open"),
        ];
        return DataTable.Of(
            new Caption("Checks of the whole solve, on the unscaled program"),
            checks,
            new("Check", static c => c.Name),
            new("Figure", string.Empty, "0.0e+0", static c => c.Figure),
            new("Limit", string.Empty, "0.0e+0", static c => c.Limit),
            new("Verdict", static c => c.Figure is null ? new Badge("not known", Tone.Warning) : c.Figure <= c.Limit ? new Badge("holds", Tone.Good) : new Badge("fails", Tone.Alarm)),
            new("What it says", static c => c.Meaning));
    }
}
