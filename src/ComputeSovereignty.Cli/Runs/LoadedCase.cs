using System.CommandLine;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>A case as the command line names it: file, scenario and further changes.</summary>
/// <param name="Path">The file or folder, as the user named it.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Changes">What the scenario and the command line change, in order.</param>
/// <param name="Reading">What reading gave.</param>
internal sealed record LoadedCase(string Path, string Scenario, IReadOnlyList<string> Changes, CaseReading Reading)
{
    /// <summary>Gets what the command line changes after the scenario.</summary>
    internal IReadOnlyList<string> OwnChanges { get; init; } = [];

    /// <summary>Gets the name of the case in paths.</summary>
    internal string Stem => StemOf(Path);

    /// <summary>Gives what a run of it is given.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="engines">The engines.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="threads">How many solves may run at once.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    internal RunInput Input(Session session, Engines engines, SolverOptions options, int threads, bool relax) => new()
    {
        Name = Path,
        Reading = Reading,
        Scenario = Scenario,
        Changes = Changes,
        Relax = relax,
        Engines = engines,
        Options = options,
        Threads = threads,
        Clock = session.Clock,
    };

    /// <summary>Gives the name of a case in paths: its file or folder without ending.</summary>
    /// <param name="path">The path of the case.</param>
    internal static string StemOf(string path) =>
        System.IO.Path.GetFileNameWithoutExtension(System.IO.Path.TrimEndingDirectorySeparator(path)).Trim('.', ' ') is { Length: > 0 } stem ? stem : "case";

    /// <summary>Reads the case. Everything wrong with file, scenario and changes is a finding, all in one list.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="options">The options that name it.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="objective">An order of objectives that replaces the case's, or null.</param>
    internal static LoadedCase Read(Session session, CaseOptions options, ParseResult parse, string? objective = null)
    {
        string path = parse.GetRequiredValue(options.Case);
        string scenario = parse.GetValue(options.Scenario) ?? ScenarioTree.Base;
        List<Finding> findings = [];
        List<ParameterChange> changes = [];
        foreach (string text in parse.GetValue(options.Set) ?? [])
        {
            Add(text, "--set");
        }

        if (objective is not null)
        {
            Add(ObjectiveChoice.ChangeOf(objective), $"--{ObjectiveChoice.Part}");
        }

        string reached = session.Reach(path);
        CaseReading reading = session.Reading(() => CaseReader.Read(CaseFiles.Read(reached, session.Cancellation), scenario, changes, new SourceCell("--scenario", string.Empty, string.Empty)));
        if (findings.Count > 0)
        {
            reading = reading with { Case = null, Findings = [.. findings, .. reading.Findings] };
        }

        return new(path, scenario, [.. Inherited(reading, scenario).Concat(changes).Select(static c => c.ToString())], reading) { OwnChanges = [.. changes.Select(static c => c.ToString())] };

        void Add(string text, string origin)
        {
            if (ParameterChange.TryParse(text, origin, out ParameterChange? change, out Finding? finding))
            {
                changes.Add(change!);
            }
            else
            {
                findings.Add(finding!);
            }
        }
    }

    private static IReadOnlyList<ParameterChange> Inherited(CaseReading reading, string scenario)
    {
        ScenarioTree tree = new(reading.Studies.Scenarios);
        return tree.Contains(scenario) ? tree.ChangesOf(scenario) : [];
    }
}
