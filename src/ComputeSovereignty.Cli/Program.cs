using System.Text;
using ComputeSovereignty.Cli;

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
using Interruption interruption = new(error, Interruption.PatienceOf(Environment.GetEnvironmentVariable(Interruption.Variable)));
string folder;
try
{
    folder = Environment.CurrentDirectory;
}
catch (IOException)
{
    error.Write("The working directory is gone. Change to one that is there, then try again.\n");
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
    Width = Console.IsOutputRedirected ? null : Terminal.Width(),
    ErrorWidth = Console.IsErrorRedirected ? null : Terminal.Width(),
    Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    Cancellation = interruption.Token,
    Clock = SourceDate.Clock(Environment.GetEnvironmentVariable(SourceDate.Variable)),
};

// Where no more files may be open, a sentence cannot even be written: the runtime opens its libraries as it needs them.
const int Spare = 8;
for (int kept = 0; kept < Spare && Environment.ProcessPath is { } program; kept++)
{
    session.Hold(File.OpenHandle(program));
}

int exit = CommandLine.Run(args, session);
if (standardOutput.Fault is not { } fault)
{
    return exit;
}

error.Write($"Standard output could not be written: {fault.Message.TrimEnd('.')}. What is told to be in files is there.\n");
return exit == ExitCode.Done ? ExitCode.WrongInput : exit;
