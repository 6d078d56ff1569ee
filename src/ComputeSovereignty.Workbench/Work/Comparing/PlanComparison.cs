using System.Text.Json;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Plans;
using ComputeSovereignty.Reports.Html.Plans;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>Plans side by side: what each answers, their paths, and what binds in each.</summary>
internal static class PlanComparison
{
    private const double Billion = 1e9;
    private const int MostBottlenecks = 3;

    /// <summary>Makes the tables.</summary>
    /// <param name="plans">Two or more plans.</param>
    internal static IEnumerable<StudySection> Of(IReadOnlyList<ComparedRun> plans) => [Answers(plans), Path(plans), Bottlenecks(plans)];

    /// <summary>Says which meet their checkpoint.</summary>
    /// <param name="plans">Two or more plans.</param>
    internal static Message Sentence(IReadOnlyList<ComparedRun> plans)
    {
        string[] met = [.. plans.Where(static c => c.Summary.GetProperty("met").GetBoolean()).Select(static c => c.Title)];
        Figure count = Figure.Count(plans.Count);
        return met.Length == 0 ? RunComparisonMessages.NoneMet(count)
            : met.Length == plans.Count ? RunComparisonMessages.AllMet(count)
            : RunComparisonMessages.SomeMet(Figure.Count(met.Length), count, Listing.Of(met, Joint.Semicolon));
    }

    private static StudySection Answers(IReadOnlyList<ComparedRun> plans) => StudySection.Of(
        "Plans",
        RunComparisonMessages.Plans,
        Message.None,
        plans,
        (new("run", RunComparisonMessages.Plan), static c => c.Title),
        (new("checkpoint", RunComparisonMessages.Checkpoint, DisplayUnit.None, "0"), static c => Number(c.Plan!.Value, "checkpointYear")),
        (new("target", SectionMessages.Target, DisplayUnit.None, "0.#%"), static c => Number(c.Summary, "target")),
        (new("share", ShareSectionMessages.AsJudged, DisplayUnit.None, "0.0%"), static c => Number(c.Summary, "share")),
        (new("committedShare", ShareSectionMessages.OfCommitted, DisplayUnit.None, "0.0%"), static c => Number(c.Summary, "committedShare")),
        (new("deployedShare", ShareSectionMessages.OfDeployed, DisplayUnit.None, "0.0%"), static c => Number(c.Summary, "deployedShare")),
        (new("firstYearMet", PlanMessages.FirstYearTile, DisplayUnit.None, "0"), static c => Number(c.Summary, "firstYearMet")),
        (new("backlog", RunComparisonMessages.Unspent, DisplayUnit.BillionCny, "#,##0"), static c => Number(c.Years[^1], "backlog") / Billion),
        (new("compute", RunComparisonMessages.Compute, DisplayUnit.Of("EFLOPS"), "#,##0"), static c => Number(c.Years[^1], "computeInstalled") / 1000),
        (new("verdict", SectionMessages.Verdict) { IsVerdict = true }, static c => PlanWords.Mark(c.Plan!.Value.GetProperty("verdict").GetString()!))) with
    {
        Label = RunComparisonMessages.Plans,
    };

    private static StudySection Path(IReadOnlyList<ComparedRun> plans)
    {
        int[] years = [.. plans.SelectMany(static c => c.Years).Select(static y => y.GetProperty("year").GetInt32()).Distinct().Order()];
        return StudySection.Of(
            "Path",
            RunComparisonMessages.Path,
            RunComparisonMessages.PathFinding,
            years,
            [
                (new StudyColumn("year", SectionMessages.Year, DisplayUnit.None, "0"), static y => (double)y),
                (new StudyColumn("target", SectionMessages.Target, DisplayUnit.None, "0.#%"), y => plans[0].Year(y) is { } year ? Number(year, "target") : null),
                .. plans.Select((c, i) => (new StudyColumn($"run{i + 1}", Message.Verbatim(c.Title), DisplayUnit.None, "0.0%"), (Func<int, object?>)(y => c.Year(y) is { } year ? Number(year, "share") : null))),
            ]) with
        {
            Label = SectionMessages.DomesticShare,
            Chart = new(StudyChartKind.Line, ShareSectionMessages.AgainstTarget, "year", [.. plans.Select(static (_, i) => $"run{i + 1}")]) { Limits = ["target"] },
        };
    }

    private static StudySection Bottlenecks(IReadOnlyList<ComparedRun> plans) =>
        StudySection.Of(
            "Bottlenecks",
            RunComparisonMessages.Bottlenecks,
            Message.None,
            plans.SelectMany(static c => Tightest(c).Select((b, i) => (c.Title, Place: i + 1, Words: b.GetProperty("words").GetString()))),
            (new("run", RunComparisonMessages.Plan), static b => b.Title),
            (new("place", RunComparisonMessages.Rank, DisplayUnit.None, "0"), static b => (double)b.Place),
            (new("words", SectionMessages.BindingConstraints), static b => b.Words)) with
        {
            Label = SectionMessages.BindingConstraints,
        };

    // As a plan's summary has them: the target itself holds nothing back, and each limit is told once.
    private static IEnumerable<JsonElement> Tightest(ComparedRun plan) => plan.Plan!.Value.GetProperty("bindings").EnumerateArray()
        .Where(static b => b.GetProperty("family").GetString() != nameof(ShareTarget) && IsTight(b))
        .DistinctBy(static b => (b.GetProperty("family").GetString(), b.GetProperty("key").GetString()))
        .Take(MostBottlenecks);

    // Plans from before gains were confirmed have their duals alone.
    private static bool IsTight(JsonElement binding) => binding.TryGetProperty("gain", out _)
        ? Number(binding, "gain") > 0 && binding.GetProperty("gainOf").GetString() != "cost"
        : Number(binding, "dual") is not (null or 0) || Number(binding, "backlogDual") is not (null or 0);

    private static double? Number(JsonElement element, string member) =>
        element.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
