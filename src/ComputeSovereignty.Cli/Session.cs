using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using Spectre.Console;

namespace ComputeSovereignty.Cli;

/// <summary>What one call of the program has around it: where it writes, where it stands, what time it is, and whether it was told to stop.</summary>
/// <remarks>Everything a verb takes from its surroundings is here, so that a test can put something else in its place.</remarks>
internal sealed class Session : IDisposable
{
    /// <summary>The width of text that goes to no terminal: sentences are then not broken.</summary>
    private const int Unbroken = 1000;

    private readonly List<IDisposable> held = [];
    private readonly Dictionary<string, string> elsewhere = new(StringComparer.Ordinal);
    private CancellationToken? limited;
    private IAnsiConsole? screen;
    private IAnsiConsole? complaints;

    /// <summary>Gets where results go.</summary>
    internal required TextWriter Out { get; init; }

    /// <summary>Gets where errors and progress go.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Gets the folder that relative paths start from.</summary>
    internal required string Folder { get; init; }

    /// <summary>Gets the folder for logs of calls that have no output folder.</summary>
    internal required string LogFolder { get; init; }

    /// <summary>Gets the folder of what the program keeps between calls, such as the run store.</summary>
    internal required string DataFolder { get; init; }

    /// <summary>Gets the clock.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what <see cref="SpokenLanguage.Variable"/> holds; null for nothing.</summary>
    internal string? Language { get; init; }

    /// <summary>Gets the speaker of the call: of the language that its arguments name, else of that of the variable, else of English.</summary>
    internal Speaker Speaker { get; private set; } = Speaker.English;

    /// <summary>Gets the width of the terminal of <see cref="Out"/>; null where it is none.</summary>
    internal int? Width { get; init; }

    /// <summary>Gets the width of the terminal of <see cref="Error"/>; null where it is none.</summary>
    internal int? ErrorWidth { get; init; }

    /// <summary>Gets a value indicating whether a terminal may be coloured.</summary>
    internal bool Colour { get; init; }

    /// <summary>Gets what tells that the user wants the work stopped, or that its time is over.</summary>
    internal CancellationToken Cancellation { get => limited ?? field; init; }

    /// <summary>Gets where results are drawn.</summary>
    internal IAnsiConsole Screen => screen ??= Draw(Out, Width);

    /// <summary>Gets where errors are drawn.</summary>
    internal IAnsiConsole Complaints => complaints ??= Draw(Error, ErrorWidth);

    /// <summary>Finds out in which language to speak.</summary>
    /// <param name="arguments">The arguments of the call.</param>
    internal void Hear(IReadOnlyList<string> arguments) => Speaker = SpokenLanguage.Of(arguments, Language);

    /// <summary>Says something on standard output, in the language of the call: a line.</summary>
    /// <param name="message">What is said.</param>
    internal void Say(Message message) => Out.Write($"{Speaker.Say(message)}\n");

    /// <summary>Says something on standard error, in the language of the call: a line.</summary>
    /// <param name="message">What is said.</param>
    internal void Complain(Message message) => Error.Write($"{Speaker.Say(message)}\n");

    /// <summary>Ends the work as the user would end it, once it has taken this long.</summary>
    /// <param name="limit">How long from now.</param>
    internal void EndAfter(TimeSpan limit)
    {
        CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        held.Add(end);
        end.CancelAfter(limit);
        limited = end.Token;
    }

    /// <summary>Gives the whole path of a path that the user named.</summary>
    /// <param name="path">The path, absolute or from <see cref="Folder"/>.</param>
    internal string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Gives a path that opens and reads as the user named it: the same text where the program stands in <see cref="Folder"/>.</summary>
    /// <param name="path">The path, absolute or from <see cref="Folder"/>.</param>
    internal string Reach(string path) => elsewhere.GetValueOrDefault(path) ?? (Folder == Environment.CurrentDirectory ? path : Resolve(path));

    /// <summary>Lets a path that the user named be read from another file.</summary>
    /// <param name="path">The path as the user named it.</param>
    /// <param name="file">The whole path of the file.</param>
    internal void Keep(string path, string file) => elsewhere[path] = file;

    /// <summary>Gives the shortest name of a path for people: from <see cref="Folder"/> where it is below it.</summary>
    /// <param name="path">The whole path.</param>
    internal string Shorten(string path)
    {
        string relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>Reads something, and stops waiting for it as soon as the user wants the work stopped.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="read">Reads it.</param>
    /// <exception cref="OperationCanceledException">The user wants the work stopped.</exception>
    internal T Reading<T>(Func<T> read)
    {
        Task<T> task = Task.Run(read, Cancellation);
        Task.WaitAny([task], Cancellation);
        return task.GetAwaiter().GetResult();
    }

    /// <summary>Holds something until the call ends.</summary>
    /// <param name="thing">The thing, such as the claim on an output folder.</param>
    internal void Hold(IDisposable thing) => held.Add(thing);

    /// <summary>Lets go of what is held.</summary>
    public void Dispose()
    {
        held.ForEach(static thing => thing.Dispose());
        held.Clear();
    }

    private IAnsiConsole Draw(TextWriter writer, int? width)
    {
        bool ansi = width is not null && Colour;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(ansi ? writer : new TrimmedLines(writer)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Math.Max(40, width ?? Unbroken);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
