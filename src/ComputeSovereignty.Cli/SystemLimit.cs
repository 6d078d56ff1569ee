using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli;

/// <summary>What the machine refuses, wherever the work was: memory, files, the disk. That is no error of the program, and a sentence says what to do.</summary>
/// <param name="Sentence">What was refused.</param>
/// <param name="Exit">The exit code.</param>
internal sealed record SystemLimit(Message Sentence, int Exit)
{
    /// <summary>Finds a limit of the machine in what went wrong.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <returns>Null where it is none.</returns>
    internal static SystemLimit? Of(Exception? fault) => fault switch
    {
        null => null,
        OutOfMemoryException => new(CommandMessages.NoMemory, ExitCode.Stopped),
        ArgumentOutOfRangeException large when WholeFile.IsTooLarge(large) => new(CommandMessages.FileTooLarge, ExitCode.WrongInput),
        IOException or UnauthorizedAccessException => new(CommandMessages.FileRefused(FaultMessages.Of(fault)), ExitCode.WrongInput),
        AggregateException several => several.InnerExceptions.Select(Of).FirstOrDefault(static l => l is not null),
        _ => Of(fault.InnerException),
    };
}
