using System.Text;
using ComputeSovereignty.Cli;

UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = utf8;
}

using StreamWriter output = new(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
using StreamWriter errorStream = new(Console.OpenStandardError(), utf8) { AutoFlush = true };
TextWriter error = TextWriter.Synchronized(errorStream);
using Interruption interruption = new(error);
string state = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
string home = Path.Combine(state.Length > 0 ? state : Path.GetTempPath(), "sovereignty");
Session session = new()
{
    Out = output,
    Error = error,
    Folder = Environment.CurrentDirectory,
    LogFolder = Path.Combine(home, "logs"),
    DataFolder = home,
    Width = Console.IsOutputRedirected ? null : Terminal.Width(),
    ErrorWidth = Console.IsErrorRedirected ? null : Terminal.Width(),
    Colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb",
    Cancellation = interruption.Token,
    Clock = SourceDate.Clock(Environment.GetEnvironmentVariable(SourceDate.Variable)),
};
return CommandLine.Run(args, session);
