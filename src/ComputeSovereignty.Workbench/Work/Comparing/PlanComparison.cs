using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Formulation.Constraints;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>Plans side by side: what each answers, their paths, and what holds each back.</summary>
internal static class PlanComparison
{
    private const double Billion = 1e9;

    /// <summary>Makes the tables.</summary>
    /// <param name="plans">Two or more plans.</param>
    internal static IEnumerable<StudySection> Of(IReadOnlyList<ComparedRun> plans) => [Answers(plans), Path(plans), Bottlenecks(plans)];

    /// <summary>Says which meet their checkpoint.</summary>
    /// <param name="plans">Two or more plans.</param>
    internal static string Sentence(IReadOnlyList<ComparedRun> plans)
    {
        string[] met = [.. plans.Where(static c => c.Summary.GetProperty("met").GetBoolean()).Select(static c => c.Title)];
        return met.Length == 0 ? $"None of the {plans.Count} plans meets its checkpoint."
            : met.Length == plans.Count ? $"All {plans.Count} plans meet their checkpoint."
            : $"{met.Length} of {plans.Count} plans meet their checkpoint: {string.Join("; ", met)}.";
    }

    private static StudySection Answers(IReadOnlyList<ComparedRun> plans) => StudySection.Of(
        "Plans",
        "What each plan answers",
        string.Empty,
        plans,
        (new("run", "Plan"), static c => c.Title),
        (new("checkpoint", "Checkpoint", string.Empty, "0"), static c => Number(c.Plan!.Value, "checkpointYear")),
        (new("target", "Target", string.Empty, "0.#%"), static c => Number(c.Summary, "target")),
        (new("share", "Share as judged", string.Empty, "0.0%"), static c => Number(c.Summary, "share")),
        (new("committedShare", "Of what is committed", string.Empty, "0.0%"), static c => Number(c.Summary, "committedShare")),
        (new("deployedShare", "Of what is deployed", string.Empty, "0.0%"), static c => Number(c.Summary, "deployedShare")),
        (new("firstYearMet", "First year met", string.Empty, "0"), static c => Number(c.Summary, "firstYearMet")),
        (new("backlog", "Backlog at the end", "bn CNY", "#,##0"), static c => Number(c.Years[^1], "backlog") / Billion),
        (new("compute", "Compute installed at the end", "EFLOPS", "#,##0"), static c => Number(c.Years[^1], "computeInstalled") / 1000),
        (new("verdict", "Verdict") { IsVerdict = true }, static c => c.Plan!.Value.GetProperty("verdict").GetString()));

    private static StudySection Path(IReadOnlyList<ComparedRun> plans)
    {
        int[] years = [.. plans.SelectMany(static c => c.Years).Select(static y => y.GetProperty("year").GetInt32()).Distinct().Order()];
        return StudySection.Of(
            "Path",
            "The domestic share of every plan",
            "Each share as its plan is judged; the target is that of the first.",
            years,
            [
                (new StudyColumn("year", "Year", string.Empty, "0"), static y => (double)y),
                (new StudyColumn("target", "Target", string.Empty, "0.#%"), y => plans[0].Year(y) is { } year ? Number(year, "target") : null),
                .. plans.Select((c, i) => (new StudyColumn($"run{i + 1}", c.Title, string.Empty, "0.0%"), (Func<int, object?>)(y => c.Year(y) is { } year ? Number(year, "share") : null))),
            ]) with
        {
            Chart = new(StudyChartKind.Line, "Domestic share against the target", "year", [.. plans.Select(static (_, i) => $"run{i + 1}")]) { Limits = ["target"] },
        };
    }

    private static StudySection Bottlenecks(IReadOnlyList<ComparedRun> plans) =>
        StudySection.Of(
            "Bottlenecks",
            "What holds each plan back",
            string.Empty,
            plans.SelectMany(static c => Tightest(c).Select((b, i) => (c.Title, Place: i + 1, Words: b.GetProperty("words").GetString()))),
            (new("run", "Plan"), static b => b.Title),
            (new("place", "Place", string.Empty, "0"), static b => (double)b.Place),
            (new("words", "In words"), static b => b.Words));

    // As a plan's summary has them: the target itself holds nothing back, and each limit is told once.
    private static IEnumerable<JsonElement> Tightest(ComparedRun plan) => plan.Plan!.Value.GetProperty("bindings").EnumerateArray()
        .Where(static b => b.GetProperty("family").GetString() != nameof(ShareTarget) && IsTight(b))
        .DistinctBy(static b => (b.GetProperty("family").GetString(), b.GetProperty("key").GetString()))
        .Take(3);

    // Plans from before gains were confirmed have their duals alone.
    private static bool IsTight(JsonElement binding) => binding.TryGetProperty("gain", out _)
        ? Number(binding, "gain") > 0 && binding.GetProperty("gainOf").GetString() != "cost"
        : Number(binding, "dual") is not (null or 0) || Number(binding, "backlogDual") is not (null or 0);

    private static double? Number(JsonElement element, string member) =>
        element.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
