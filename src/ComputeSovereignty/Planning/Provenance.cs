namespace ComputeSovereignty.Planning;

/// <summary>Where a plan comes from: enough to make it again.</summary>
public sealed record Provenance
{
    /// <summary>Makes the provenance of a plan that nobody is shown: one of many that a study looks into.</summary>
    /// <param name="engine">The engine of the linear programs.</param>
    internal static Provenance OfVariant(string engine) => new()
    {
        Input = string.Empty,
        InputHash = string.Empty,
        Scenario = string.Empty,
        ProgramVersion = PlanRunner.ProgramVersion,
        LinearEngine = engine,
        Size = string.Empty,
        SolvedAt = default,
        Duration = default,
    };

    /// <summary>Gets the input as the user named it.</summary>
    public required string Input { get; init; }

    /// <summary>Gets the SHA-256 of the effective tables, lower-case hexadecimal.</summary>
    public required string InputHash { get; init; }

    /// <summary>Gets the scenario; <c>Base</c> for the workbook as it stands.</summary>
    public required string Scenario { get; init; }

    /// <summary>Gets the changes of the scenario and of the command line, in order, as <c>ADDR OP VALUE</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Gets the program's version.</summary>
    public required string ProgramVersion { get; init; }

    /// <summary>Gets the engine of the linear programs, with version.</summary>
    public required string LinearEngine { get; init; }

    /// <summary>Gets the engine of the integer programs, with version; empty where none was used.</summary>
    public string IntegerEngine { get; init; } = string.Empty;

    /// <summary>Gets the options of the solve, name and value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>Gets the rows, columns and non-zeros of the program.</summary>
    public required string Size { get; init; }

    /// <summary>Gets when the solve began, UTC. The one figure that differs between two runs of the same input.</summary>
    public required DateTimeOffset SolvedAt { get; init; }

    /// <summary>Gets how long formulating, solving and certifying took.</summary>
    public required TimeSpan Duration { get; init; }
}
