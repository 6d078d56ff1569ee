using System.Text;
using ComputeSovereignty.Cli;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Solvers;

UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = utf8;
}

#pragma warning disable CA2000 // The streams that are wrapped are closed with what wraps them.
using StandardStream standardOutput = new(Console.OpenStandardOutput());
using StandardStream standardError = new(Console.OpenStandardError());
#pragma warning restore CA2000
using StreamWriter output = new(standardOutput, utf8) { AutoFlush = true };
using StreamWriter errorStream = new(standardError, utf8) { AutoFlush = true };
TextWriter error = TextWriter.Synchronized(errorStream);
string? language = Environment.GetEnvironmentVariable(SpokenLanguage.Variable);
Speaker speaker = SpokenLanguage.Of(args, language);
using Interruption interruption = new(error, Interruption.PatienceOf(Environment.GetEnvironmentVariable(Interruption.Variable)), speaker);
if (Environment.ProcessPath is { } program && OpenFiles.AreTooFew(program))
{
    error.Write($"{speaker.Say(CommandMessages.TooFewFiles(OpenFiles.Least))}\n");
    return ExitCode.WrongInput;
}

string folder;
try
{
    folder = Environment.CurrentDirectory;
}
catch (IOException)
{
    error.Write($"{speaker.Say(CommandMessages.FolderGone)}\n");
    return ExitCode.WrongInput;
}

string state = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
string home = Path.Combine(state.Length > 0 ? state : Path.GetTempPath(), "sovereignty");
using Session session = new()
{
    Out = output,
    Error = error,
    Folder = folder,
    LogFolder = Path.Combine(home, "logs"),
    DataFolder = home,
    Language = language,
    Width = Console.IsOutputRedirected ? null : Terminal.Width(),
    ErrorWidth = Console.IsErrorRedirected ? null : Terminal.Width(),
    Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    Cancellation = interruption.Token,
    Clock = SourceDate.Clock(Environment.GetEnvironmentVariable(SourceDate.Variable)),
};

NativeOutput.Silence();
int exit = CommandLine.Run(args, session);
if (standardOutput.Fault is not { } fault)
{
    return exit;
}

error.Write($"{speaker.Say(CommandMessages.NoOutput(fault))}\n");
return exit == ExitCode.Done ? ExitCode.WrongInput : exit;
