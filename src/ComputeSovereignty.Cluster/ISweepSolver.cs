using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster;

/// <summary>Opens the questions of sweeps on this machine: the port through which a machine solves without knowing cases or engines.</summary>
internal interface ISweepSolver
{
    /// <summary>Reads a sweep's case and gets ready to solve any piece of it.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="content">Its case: a workbook, or an archive of CSV files.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="SweepRefusedException">This machine finds another question in it than the one who asked.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    ISweepQuestion Open(Sweep sweep, byte[] content, CancellationToken cancellation);
}

/// <summary>A question that is open on this machine. Several threads may ask at once.</summary>
internal interface ISweepQuestion
{
    /// <summary>Solves pieces, on the thread that asks.</summary>
    /// <param name="set">Which of the sweep's sets, from 0 on.</param>
    /// <param name="range">The pieces. An answer does not depend on the range that it is found in.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>A line a piece, as a file of one machine holds them.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    byte[] Solve(int set, DrawRange range, CancellationToken cancellation);
}

/// <summary>A machine cannot work on a sweep, or cannot come into the cluster; the message says why.</summary>
public sealed class SweepRefusedException : Exception, ISpokenFault
{
    /// <summary>Initializes a refusal without a reason.</summary>
    public SweepRefusedException()
    {
    }

    /// <summary>Initializes a refusal in one language.</summary>
    /// <param name="message">Why.</param>
    public SweepRefusedException(string message)
        : base(message) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes a refusal in one language, with its cause.</summary>
    /// <param name="message">Why.</param>
    /// <param name="innerException">The cause.</param>
    public SweepRefusedException(string message, Exception innerException)
        : base(message, innerException) => Words = Messages.Message.Verbatim(message);

    /// <summary>Initializes a refusal.</summary>
    /// <param name="words">Why.</param>
    /// <param name="innerException">The cause; null for none.</param>
    public SweepRefusedException(Message words, Exception? innerException = null)
        : base($"{words}", innerException) => Words = words ?? Messages.Message.None;

    /// <inheritdoc/>
    public Message Words { get; } = Messages.Message.None;
}
