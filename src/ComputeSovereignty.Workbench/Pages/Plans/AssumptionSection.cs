using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>What was assumed, and what the reader of the case warned of.</summary>
internal static class AssumptionSection
{
    private const int MostWarnings = 12;

    /// <summary>Says the section.</summary>
    internal static Section Of(Plan plan, Speaker reader)
    {
        string[] warnings = [.. plan.Findings.Where(static f => f.Severity != Severity.Note).Select(f => reader.Say(f.Place == SourceCell.None ? f.Message : FindingMessages.InPlace(new($"{f.Place}"), f.Message)))];
        return new("What was assumed", string.Empty,
        [
            new BulletList("Settings", Settings(plan)),
            .. warnings.Length > 0
                ? [new BulletList("Warnings about the input", warnings.Length > MostWarnings ? [.. warnings.Take(MostWarnings), $"{warnings.Length - MostWarnings} more."] : warnings)]
                : Array.Empty<IBlock>(),
        ]);
    }

    private static IReadOnlyList<string> Settings(Plan plan)
    {
        PlanSettings settings = plan.Case.Settings;
        Horizon horizon = plan.Case.Horizon;
        string fund = settings.IndustryFund is { } limit ? $"{limit.Natural / PlanWords.Billion:#,##0} bn CNY" : "no limit";
        return
        [
            plan.Provenance.Changes.Count == 0 ? $"Scenario {plan.Provenance.Scenario}: the case as it stands." : $"Scenario {plan.Provenance.Scenario}, with {string.Join("; ", plan.Provenance.Changes)}.",
            $"The plan is judged on: {ShareDefinition.Of(settings).Title}.",
            $"Export controls: regime {settings.Regime}.",
            $"Programme budget {settings.ProgrammeBudget.Natural / PlanWords.Billion:#,##0} bn CNY ({settings.ProgrammeBudget.Natural / PlanWords.Billion / settings.CnyPerUsd:#,##0} bn USD at {settings.CnyPerUsd:0.##} CNY/USD); industry fund: {fund}.",
            settings.IntegerModules ? "Projects come in whole modules." : "Relaxed: parts of modules may be built.",
            settings.MaxFinishedStock is { } months ? $"At most {months:0.##} months' inflow of finished accelerators is held." : "Finished accelerators may be held without limit.",
            $"{horizon.Years} years in {horizon.PeriodCount} periods; goals in order: {string.Join(", ", plan.Stages.Select(static s => s.Name.ToLowerInvariant()))}.",
        ];
    }
}
