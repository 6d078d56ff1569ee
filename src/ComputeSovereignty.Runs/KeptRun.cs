using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs;

/// <summary>How far a run is.</summary>
public enum RunState
{
    /// <summary>It waits for its turn, or works.</summary>
    Running,

    /// <summary>It ended with a result.</summary>
    Done,

    /// <summary>It ended without a result; its sentence says why.</summary>
    Failed,

    /// <summary>Somebody cancelled it.</summary>
    Cancelled,

    /// <summary>The server ended before the run did.</summary>
    Interrupted,
}

/// <summary>A run, without its files: what was asked of which input, by which program, and what came out.</summary>
public sealed record KeptRun
{
    /// <summary>Gets its name in addresses: letters and digits, not to be guessed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the visitor who asked for it.</summary>
    public required string Owner { get; init; }

    /// <summary>Gets a value indicating whether everybody who can reach the workbench sees it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Gets the case, which may be deleted by now.</summary>
    public required string CaseId { get; init; }

    /// <summary>Gets what the case was called.</summary>
    public required string CaseName { get; init; }

    /// <summary>Gets what kind of run it is: <c>plan</c>, or the kind of a study.</summary>
    public required string Kind { get; init; }

    /// <summary>Gets the name that people gave it; empty for none.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Gets the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Gets the changes after the scenario, as <c>ADDR OP VALUE</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Gets the options, as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Gets what was asked, in a few words, where the kind does not say all. As kept: <see cref="SubjectIn"/> reads it.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Gets the SHA-256 of the effective tables.</summary>
    public required string InputHash { get; init; }

    /// <summary>Gets the SHA-256 of everything the result depends on: kind, input, options, program and engine.</summary>
    public required string RequestKey { get; init; }

    /// <summary>Gets the version of the program.</summary>
    public required string Program { get; init; }

    /// <summary>Gets the engine, with version.</summary>
    public required string Engine { get; init; }

    /// <summary>Gets when it began, UTC.</summary>
    public required DateTimeOffset Begun { get; init; }

    /// <summary>Gets when it ended, UTC; null while it runs.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Gets how far it is.</summary>
    public RunState State { get; init; }

    /// <summary>Gets the answer in a sentence, or why there is none; empty while it runs. As kept: <see cref="SentenceIn"/> reads it.</summary>
    public string Sentence { get; init; } = string.Empty;

    /// <summary>Gets the answer in the reader's language.</summary>
    /// <param name="speaker">The speaker of the language.</param>
    public string SentenceIn(Speaker speaker) => StoredText.Read(Sentence, speaker);

    /// <summary>Gets what was asked in the reader's language.</summary>
    /// <param name="speaker">The speaker of the language.</param>
    public string SubjectIn(Speaker speaker) => StoredText.Read(Subject, speaker);

    /// <summary>Gets whether the answer is as wanted; null where that is no question or not known.</summary>
    public bool? Good { get; init; }

    /// <summary>Gets the server that works on it.</summary>
    public string Server { get; init; } = string.Empty;

    /// <summary>Gets of what it is a run: case, scenario and changes.</summary>
    public string Basis => string.Join(", ", [CaseName, Scenario, .. Changes]);

    /// <summary>Gets what to call it in English, for files and logs.</summary>
    public string Title => TitleIn(Speaker.English);

    /// <summary>Gets what to call it in lists: its name, or what was asked of which case.</summary>
    /// <param name="speaker">The speaker of the reader's language.</param>
    public string TitleIn(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Name.Length > 0 ? Name : Subject.Length > 0 ? $"{Basis}{(speaker.IsChinese ? "：" : ": ")}{SubjectIn(speaker)}" : Basis;
    }
}

/// <summary>A file of a run.</summary>
/// <param name="Name">Its name, such as <c>plan.xlsx</c>.</param>
/// <param name="Content">What it holds.</param>
public sealed record RunFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>A file of a run that may be too large to be held: it stays on disk until it is kept, part by part.</summary>
/// <param name="Name">Its name, such as <c>draws.csv</c>.</param>
/// <param name="Path">Where it is now.</param>
public sealed record LargeFile(string Name, string Path);
