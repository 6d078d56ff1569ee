using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>A case at hand: what is kept of it, its tables, and what reading them gave.</summary>
/// <param name="Kept">What is kept of it.</param>
/// <param name="Reading">The case as it stands, with all findings.</param>
public sealed record OpenedCase(KeptCase Kept, CaseReading Reading)
{
    private readonly Lazy<ParameterCatalog> catalog = new(() => new(Reading.Tables));
    private readonly Lazy<LeverPanel?> panel = new(() => Reading.Case is { } sound ? new(sound, new(Reading.Tables)) : null);

    /// <summary>Gets the tables as they stand.</summary>
    public CaseTables Tables => Reading.Tables;

    /// <summary>Gets every figure of the case as it stands.</summary>
    public ParameterCatalog Catalog => catalog.Value;

    /// <summary>Gets the levers of the case as it stands; null where it has errors.</summary>
    public LeverPanel? Panel => panel.Value;

    /// <summary>Gets the scenarios.</summary>
    public IReadOnlyList<string> Scenarios => new ScenarioTree(Reading.Studies.Scenarios).Names;

    /// <summary>Gets a value indicating whether the case comes with the program.</summary>
    public bool IsBundled => Kept.Id == CaseDesk.BaselineId;

    /// <summary>Gets the name of the case in file names: letters and digits of every script, dashes.</summary>
    public string Stem =>
        string.Concat(Path.GetFileNameWithoutExtension(Kept.Name).Select(static c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-') is { Length: > 0 } stem ? stem : "case";

    /// <summary>Reads the case under a scenario and changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="changes">The changes after it.</param>
    public CaseReading Under(string scenario, IReadOnlyList<ParameterChange> changes) =>
        scenario == ScenarioTree.Base && changes.Count == 0 ? Reading : CaseReader.Read(Tables, scenario, changes, new(Kept.Name, string.Empty, string.Empty));
}
