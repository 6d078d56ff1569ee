namespace ComputeSovereignty.Cli.Tests;

/// <summary>What one call of the program did.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Call(int Exit, string Out, string Error)
{
    /// <summary>Calls the program in this process.</summary>
    internal static Call Run(string folder, params string[] arguments) => Run(arguments, folder, null, true);

    /// <summary>Calls the program of a user who has set the variable of the language.</summary>
    internal static Call Speaking(string language, string folder, params string[] arguments) => Run(arguments, folder, null, true, language: language);

    /// <summary>Calls the program as on a terminal of a given width.</summary>
    internal static Call OnTerminal(string folder, int width, bool colour, params string[] arguments) => Run(arguments, folder, width, colour);

    /// <summary>Calls the program of a user who has pressed Ctrl-C.</summary>
    internal static Call Interrupted(string folder, params string[] arguments) => Run(arguments, folder, null, true, cancellation: new CancellationToken(true));

    private static Call Run(string[] arguments, string folder, int? width, bool colour, string? language = null, CancellationToken cancellation = default)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Session session = new()
        {
            Out = output,
            Error = error,
            Folder = folder,
            LogFolder = Path.Combine(folder, "logs"),
            DataFolder = Path.Combine(folder, "data"),
            Width = width,
            ErrorWidth = width,
            Colour = colour,
            Cancellation = cancellation,
            Language = language,
        };
        int exit = CommandLine.Run(arguments, session);
        return new(exit, output.ToString(), error.ToString());
    }
}
