using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>The baseline with its demand side: its own tables, some of them with more columns, and those of <c>Data/demand</c>.</summary>
internal static class DemandCase
{
    private static readonly Lazy<CaseTables> All = new(static () =>
    {
        CaseTables demand = CaseFiles.Read(Repository.PathOf("tests", "ComputeSovereignty.Tests", "Data", "demand"));
        CaseTables baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
        return new CaseTables(baseline.File, [.. baseline.Sheets.Select(s => demand.Find(s.Name) ?? s), .. demand.Sheets.Where(s => baseline.Find(s.Name) is null)]);
    });

    /// <summary>Gets the tables.</summary>
    internal static CaseTables Tables => All.Value;

    /// <summary>Reads the case under changes.</summary>
    internal static PlanningCase Case(params string[] changes) => WholeCase.CaseOf(WholeCase.Read(Tables, string.Empty, changes));
}
