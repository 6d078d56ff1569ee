using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Tests.Pages;

/// <summary>The baseline, read and solved once for all tests.</summary>
internal static class Baseline
{
    private static readonly Lazy<CaseReading> LazyReading = new(() => CaseReader.Read(CaseFiles.Read(Repository.Supply)));
    private static readonly Lazy<Plan> LazyPlan = new(Solve);

    internal static CaseReading Reading => LazyReading.Value;

    internal static PlanInputs Inputs => PlanInputs.Of(Reading);

    internal static Plan Plan => LazyPlan.Value;

    private static Plan Solve()
    {
        PlanRequest request = new() { Relax = true, Input = "data/baseline", Findings = [.. Reading.Findings.Where(static f => f.Severity != Severity.Note)] };
        return new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Linear()).Run(Reading.Case!, request).Plan!;
    }
}
