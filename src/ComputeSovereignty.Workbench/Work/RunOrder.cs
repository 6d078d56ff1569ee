using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Analysis.Calibrations;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>What somebody asks for: a kind of run over a case under a scenario and changes.</summary>
/// <param name="Kind">The kind, one of <see cref="RunKinds"/>.</param>
/// <param name="Case">The case.</param>
/// <param name="Reading">The case under scenario and changes, without errors.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Changes">The changes after it.</param>
internal sealed record RunOrder(string Kind, OpenedCase Case, CaseReading Reading, string Scenario, IReadOnlyList<ParameterChange> Changes)
{
    /// <summary>Gets the files of runs that are cases themselves.</summary>
    internal static IReadOnlyList<string> CaseNames { get; } = [CalibrationResult.FileName, NamedFutures.FileName, RunShelf.OriginalName, RunShelf.InputName];

    /// <summary>Gets a value indicating whether modules need not be whole.</summary>
    internal bool Relax { get; init; } = true;

    /// <summary>Gets what the kind of run needs beside, such as the lever of a break-even, by name.</summary>
    internal IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the options as they are kept: <c>name=value</c>, in order of their names.</summary>
    internal IReadOnlyList<string> Options =>
        [$"relax={(Relax ? "yes" : "no")}", .. Arguments.OrderBy(static a => a.Key, StringComparer.Ordinal).Select(static a => $"{a.Key}={OneLine(a.Value)}")];

    /// <summary>Gets the engines that are named, as they are kept; null for the usual ones.</summary>
    internal string? EngineNames => Argument(EngineChoice.Part);

    /// <summary>Gets the engines; null where those that are named cannot be used, which <see cref="EngineChoice"/> says.</summary>
    internal Engines? Engines => EngineChoice.Read(EngineNames, RunInput.HasIntegers(Reading.Case!, Relax), []);

    /// <summary>Finds what speaks against the order, before work is spent on it.</summary>
    /// <param name="work">Does it.</param>
    internal IReadOnlyList<Finding> Against(IRunWork work)
    {
        List<Finding> findings = [];
        _ = EngineChoice.Read(EngineNames, RunInput.HasIntegers(Reading.Case!, Relax), findings);
        return [.. findings, .. work.Check(this)];
    }

    /// <summary>Gets the engine of linear programs, with version.</summary>
    internal string EngineTitle => Engines!.Linear.Description.Title;

    /// <summary>Gets the option of a command line that names the engines.</summary>
    internal IReadOnlyList<string> EngineLine => EngineNames is { } names ? [$"--{EngineChoice.Part}", names] : [];

    /// <summary>Gets the SHA-256 of the effective tables.</summary>
    internal string InputHash => CaseFingerprint.Of(Reading.Tables);

    /// <summary>Gets the SHA-256 of everything the result depends on.</summary>
    internal string RequestKey => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [Kind, InputHash, .. Options, PlanRunner.ProgramVersion, EngineTitle]))));

    /// <summary>Writes the run that begins with this order.</summary>
    /// <param name="subject">What is asked, in a few words.</param>
    /// <param name="owner">The visitor.</param>
    /// <param name="server">The server that works on it.</param>
    /// <param name="time">When.</param>
    internal KeptRun Run(Message subject, string owner, string server, DateTimeOffset time)
    {
        return new()
        {
            Id = StoreKeys.New(),
            Owner = owner,
            CaseId = Case.Kept.Id,
            CaseName = Reading.Case!.Settings.Name,
            Kind = Kind,
            Scenario = Scenario,
            Changes = [.. Changes.Select(static c => OneLine($"{c}"))],
            Options = Options,
            Subject = StoredText.Write(RunMessages.Subject(subject, Relax, EngineNames)),
            InputHash = InputHash,
            RequestKey = RequestKey,
            Program = PlanRunner.ProgramVersion,
            Engine = EngineTitle,
            Begun = DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds()),
            State = RunState.Running,
            Server = server,
        };
    }

    /// <summary>Gets an argument; null where it is not given or blank.</summary>
    /// <param name="name">Its name.</param>
    internal string? Argument(string name) => Arguments.TryGetValue(name, out string? text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Reads the arguments back from the options of a run that is kept.</summary>
    /// <param name="options">Its options.</param>
    internal static IReadOnlyDictionary<string, string> ArgumentsOf(IEnumerable<string> options) => options
        .Select(static o => o.Split('=', 2))
        .Where(static o => o.Length == 2 && o[0] != "relax")
        .ToDictionary(static o => o[0], static o => o[1], StringComparer.Ordinal);

    /// <summary>Gets the changes of the scenario and those after it, in order, as provenance states them.</summary>
    internal IReadOnlyList<string> ChangesInAll =>
        [.. new ScenarioTree(Case.Reading.Studies.Scenarios).ChangesOf(Scenario).Concat(Changes).Select(static c => $"{c}")];

    /// <summary>Gives what the run is given.</summary>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="clock">The clock.</param>
    internal RunInput Input(SolverOptions options, TimeProvider clock) => new()
    {
        Name = Case.Kept.Name,
        Reading = Reading,
        Scenario = Scenario,
        Changes = ChangesInAll,
        Relax = Relax,
        Engines = Engines!,
        Options = options,

        // One processor is left for pages.
        Threads = Math.Max(1, Environment.ProcessorCount - 1),
        Clock = clock,
    };

    /// <summary>Writes the case as it is solved, scenario and changes applied, so that the run can be understood when its case is gone.</summary>
    internal RunFile InputFile() => InputFile(Reading.Tables);

    /// <summary>Writes a case as it is solved.</summary>
    /// <param name="tables">Its tables.</param>
    internal static RunFile InputFile(CaseTables tables)
    {
        using MemoryStream content = new();
        CaseFiles.WriteArchive(content, tables);
        return new(RunShelf.InputName, content.ToArray());
    }

    /// <summary>Writes the case as it stands, so that the same can be asked again when the case has changed or is gone.</summary>
    internal RunFile OriginalFile()
    {
        using MemoryStream content = new();
        CaseFiles.WriteArchive(content, Case.Tables);
        return new(RunShelf.OriginalName, content.ToArray());
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
