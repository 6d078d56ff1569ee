using ComputeSovereignty.Cases.Studies;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What reading the tables of a case gave.</summary>
/// <param name="Tables">The tables that were read, after all changes.</param>
/// <param name="Case">The case; null where there is an error.</param>
/// <param name="Studies">What the workbook holds beside the case, as far as it could be read.</param>
/// <param name="Findings">Everything to tell about the input: errors, warnings, notes, in the order of reading.</param>
public sealed record CaseReading(CaseTables Tables, PlanningCase? Case, CaseStudies Studies, IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets a value indicating whether the input is wrong.</summary>
    public bool HasErrors => Findings.Any(static f => f.Severity == Severity.Error);

    /// <summary>Gets what keeps the case from being solved.</summary>
    public IEnumerable<Finding> Errors => Findings.Where(static f => f.Severity == Severity.Error);

    /// <summary>Gets what a report must repeat.</summary>
    public IEnumerable<Finding> Warnings => Findings.Where(static f => f.Severity == Severity.Warning);

    /// <summary>Gets what is worth knowing.</summary>
    public IEnumerable<Finding> Notes => Findings.Where(static f => f is { Severity: Severity.Note, IsUnused: false });

    /// <summary>Gets the list of what no plan uses.</summary>
    public IEnumerable<Finding> Unused => Findings.Where(static f => f.IsUnused);
}
