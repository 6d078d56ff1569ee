using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>The sheets behind the first page, each with what stands on it.</summary>
internal static class PlanContents
{
    /// <summary>Lists the sheets in order; those of what a case does not speak of are left out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="envelope">The sections of the envelope; none for a workbook without them.</param>
    public static IReadOnlyList<(Message Tab, Message What)> Of(Plan plan, IReadOnlyList<StudySection> envelope) =>
    [
        (SheetMessages.SharePathTab, SheetMessages.SharePathIs),
        (SheetMessages.BottlenecksTab, SheetMessages.BottlenecksIs),
        .. envelope.Select(static s => (Message.Verbatim(s.SheetName), s.Name == "Envelope" ? SheetMessages.EnvelopeIs : SheetMessages.EnvelopeCostsIs)),
        (SheetMessages.ProductionTab, SheetMessages.ProductionIs),
        (SheetMessages.WafersTab, SheetMessages.WafersIs),
        (SheetMessages.DiesTab, SheetMessages.DiesIs),
        (SheetMessages.HbmTab, SheetMessages.HbmIs),
        (SheetMessages.PackagingTab, SheetMessages.PackagingIs),
        (SheetMessages.ImportsTab, SheetMessages.ImportsIs(new(plan.Case.Settings.Regime))),
        (SheetMessages.ComponentsTab, SheetMessages.ComponentsIs),
        (SheetMessages.DeploymentTab, SheetMessages.DeploymentIs),
        .. OfService(plan.Service),
        .. Present(plan.Heuristics.Count > 0, RuleMessages.RulesTab, RuleMessages.RulesIs),
        .. Present(plan.Heuristics.Count > 0, RuleMessages.HeuristicsTab, RuleMessages.HeuristicsIs),
        .. Present(plan.Roadmap.Count > 0, RuleMessages.RoadmapTab, RuleMessages.RoadmapIs),
        (SheetMessages.SpendTab, SheetMessages.SpendIs),
        (SheetMessages.ProjectsTab, SheetMessages.ProjectsIs),
        (SheetMessages.CertificateTab, SheetMessages.CertificateIs),
        (TidyMessages.Tab, TidyMessages.Is),
        (SheetMessages.InputsTab, SheetMessages.InputsIs),
        (SheetMessages.ProvenanceTab, SheetMessages.ProvenanceIs),
    ];

    private static IEnumerable<(Message Tab, Message What)> OfService(PlanService? service) =>
    [
        .. Present(service?.Demand.Count > 0, SheetMessages.DemandTab, SheetMessages.DemandIs),
        .. Present(service?.Usable.Count > 0, SheetMessages.UsableTab, SheetMessages.UsableIs),
        .. Present(service?.Service.Count > 0, SheetMessages.ServiceTab, SheetMessages.ServiceIs),
        .. Present(service?.Fleet.Count > 0, SheetMessages.FleetTab, SheetMessages.FleetIs),
        .. Present(service?.Prices.Count > 0, SheetMessages.ServicePricesTab, SheetMessages.ServicePricesIs),
        .. Present(service?.Labs.Count > 0, SheetMessages.LabsTab, SheetMessages.LabsIs),
        .. Present(service?.Adoption.Count > 0, SheetMessages.AdoptionTab, SheetMessages.AdoptionIs),
        .. Present(service?.Provinces.Count > 0, SheetMessages.ProvincesTab, SheetMessages.ProvincesIs),
        .. Present(service?.Frontier.Count > 0, SheetMessages.FrontierTab, SheetMessages.FrontierIs),
        .. Present(service?.HubMix.Count > 0, SheetMessages.HubMixTab, SheetMessages.HubMixIs),
        .. Present(service?.LargestRuns.Count > 0, SheetMessages.LargestRunTab, SheetMessages.LargestRunIs),
    ];

    private static IEnumerable<(Message Tab, Message What)> Present(bool isThere, Message tab, Message what) => isThere ? [(tab, what)] : [];
}
