using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>The baseline as it is shipped, with its demand side.</summary>
internal static class DemandCase
{
    private static readonly Lazy<CaseTables> All = new(static () => CaseFiles.Read(Repository.PathOf("data", "baseline")));

    /// <summary>Gets the tables.</summary>
    internal static CaseTables Tables => All.Value;

    /// <summary>Reads the case under changes.</summary>
    internal static PlanningCase Case(params string[] changes) => WholeCase.CaseOf(WholeCase.Read(Tables, string.Empty, changes));
}
