using ComputeSovereignty.Analysis.Envelopes;

namespace ComputeSovereignty.Reports.Json;

/// <summary>Writes the member <c>envelope</c> of a plan: the largest share of each year, and what it costs the others.</summary>
internal static class PlanJsonEnvelope
{
    /// <summary>Writes the members.</summary>
    public static void Write(JsonText json, ShareEnvelope envelope)
    {
        json.Truth("relaxed", envelope.IsRelaxed);
        json.Number("fastestShortfall", envelope.FastestShortfall);
        json.Array("years", envelope.Rows, row => Row(json, row));
        json.Texts("sentences", envelope.Sentences.Select(static s => $"{s}"));
    }

    private static void Row(JsonText json, EnvelopeRow row)
    {
        json.Number("year", row.Year);
        json.Number("target", row.Target);
        json.Number("plan", row.Plan);
        json.Number("fastest", row.Fastest);
        json.Number("alone", row.Alone);
        json.Number("planShortfall", row.PlanShortfall);
        json.Number("aloneShortfall", row.AloneShortfall);
        Held(json, "planHeld", row.PlanHeld);
        Held(json, "aloneHeld", row.AloneHeld);
        json.Array("others", row.Others, other =>
        {
            json.Number("year", other.Year);
            json.Number("plan", other.Plan);
            json.Number("alone", other.Alone);
            json.Truth("idle", other.IsIdle);
        });
        json.Said("words", row.Words);
    }

    // What stands there at the start of the plan is no choice; the first year has nothing held back.
    private static void Held(JsonText json, string name, HeldBack? held) => json.Object(name, () =>
    {
        json.Number("dies", held?.Dies);
        json.Number("stacks", held?.Stacks);
        json.Number("accelerators", held?.Accelerators);
        json.Number("money", held?.Money);
    });
}
