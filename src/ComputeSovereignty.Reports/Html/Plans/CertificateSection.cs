using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The evidence for the plan, computed apart from the engine.</summary>
internal static class CertificateSection
{
    private const string Scientific = "0.0e+0";
    private const string Exact = "#,##0.######";

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, Speaker reader) => new(reader.Say(SectionMessages.Verification), PlanWords.Certificate(plan, reader).Text,
    [
        Stages(plan, reader),
        Checks(plan, reader),
    ]);

    private static DataTable Stages(Plan plan, Speaker reader) => DataTable.Of(
        new Caption(reader.Say(EvidenceMessages.GoalsInOrder)),
        plan.Stages,
        new(reader.Say(EvidenceMessages.Objective), s => reader.Say(EvidenceMessages.Stage(new(s.Letter), PlanMessages.Goal(s.Name).AtBeginning()))),
        new(reader.Say(EvidenceMessages.Measure), s => reader.Say(EvidenceMessages.MeasureOf(s.Letter))),
        new(reader.Say(EvidenceMessages.Value), s => reader.Say(Said(s.Value, s.Unit))),
        new(reader.Say(EvidenceMessages.Bound), s => reader.Say(s.Bound is { } bound ? Said(bound, s.Unit) : EvidenceMessages.NotKnown)),
        new(reader.Say(EvidenceMessages.Gap), string.Empty, Scientific, static s => s.Gap),
        new(reader.Say(EvidenceMessages.Result), s => s.Certificate.Holds ? new Badge(reader.Say(EvidenceMessages.Verified), Tone.Good)
            : s.Certificate.Feasible ? new Badge(reader.Say(EvidenceMessages.ValidNotBest), Tone.Warning)
            : new Badge(reader.Say(EvidenceMessages.NotValid), Tone.Alarm)));

    // Parts of a whole in per cent, with as many digits as others.
    private static Figure Said(double value, string unit) => unit == "fraction" ? Figure.Part(value, "0.####%") : Figure.Amount(value, DisplayUnit.Of(unit), Exact);

    private static DataTable Checks(Plan plan, Speaker reader)
    {
        Certificate whole = plan.Certificate;
        (Message Name, double? Figure, double Limit, Message Meaning)[] checks =
        [
            (EvidenceMessages.Rows, whole.RowViolation, Certificate.Tolerance, EvidenceMessages.RowsMeaning),
            (EvidenceMessages.Bounds, whole.BoundViolation, Certificate.Tolerance, EvidenceMessages.BoundsMeaning),
            (EvidenceMessages.Dual, whole.DualInfeasibility, Certificate.Tolerance, EvidenceMessages.DualMeaning),
            (EvidenceMessages.Complementarity, whole.Complementarity, Certificate.Tolerance, EvidenceMessages.ComplementarityMeaning),
            (EvidenceMessages.DualityGap, whole.DualityGap, Certificate.Tolerance, EvidenceMessages.DualityGapMeaning),
            (EvidenceMessages.Integrality, whole.Integrality, Certificate.Tolerance, EvidenceMessages.IntegralityMeaning),
            (EvidenceMessages.IntegerGap, whole.IntegerGap, Math.Max(whole.AskedGap, Certificate.Tolerance), EvidenceMessages.IntegerGapMeaning),
        ];
        return DataTable.Of(
            new Caption(reader.Say(EvidenceMessages.ChecksTitle)),
            checks,
            new(reader.Say(EvidenceMessages.Check), c => reader.Say(c.Name)),
            new(reader.Say(EvidenceMessages.Found), string.Empty, Scientific, static c => c.Figure),
            new(reader.Say(EvidenceMessages.Tolerance), string.Empty, Scientific, static c => c.Limit),
            new(reader.Say(EvidenceMessages.Result), c => c.Figure is null ? new Badge(reader.Say(EvidenceMessages.NotKnown), Tone.Warning)
                : c.Figure <= c.Limit ? new Badge(reader.Say(EvidenceMessages.Passed), Tone.Good)
                : new Badge(reader.Say(EvidenceMessages.Failed), Tone.Alarm)),
            new(reader.Say(EvidenceMessages.Meaning), c => reader.Say(c.Meaning)));
    }
}
