using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>One kind of run.</summary>
internal interface IRunWork
{
    /// <summary>Gets the kind, in lower-case letters: part of addresses and of what is kept.</summary>
    string Kind { get; }

    /// <summary>Finds what speaks against an order, before work is spent on it.</summary>
    /// <param name="order">The order.</param>
    IReadOnlyList<Finding> Check(RunOrder order);

    /// <summary>Does the work.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="run">Told how far it is; says when to stop.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled before it had an answer.</exception>
    RunResult Do(RunOrder order, LiveRun run);
}
