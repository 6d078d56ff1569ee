using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>One kind of run.</summary>
internal interface IRunWork
{
    /// <summary>Gets the kind, in lower-case letters: part of addresses and of what is kept.</summary>
    string Kind { get; }

    /// <summary>Gets the names of the arguments that it knows.</summary>
    IReadOnlyList<string> Arguments { get; }

    /// <summary>Gets a value indicating whether engines solve something, so that one may be named.</summary>
    bool Solves => true;

    /// <summary>Reads an argument from a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The argument.</param>
    /// <returns>Empty where the form says nothing of it.</returns>
    string Argument(FormFields form, string name);

    /// <summary>Finds what speaks against an order, before work is spent on it.</summary>
    /// <param name="order">The order.</param>
    IReadOnlyList<Finding> Check(RunOrder order);

    /// <summary>Says what an order asks, in a few words, to tell runs of one kind apart; empty where the kind says all.</summary>
    /// <param name="order">The order, which nothing speaks against.</param>
    Message SubjectOf(RunOrder order);

    /// <summary>Tells whether other machines do nearly all of the work, so that it does not keep those waiting who need this server's processors.</summary>
    /// <param name="order">The order, which nothing speaks against.</param>
    bool IsElsewhere(RunOrder order) => false;

    /// <summary>Does the work.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="run">Told how far it is; says when to stop.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled before it had an answer.</exception>
    RunResult Do(RunOrder order, LiveRun run);

    /// <summary>Throws away what a run needed until its answer was kept.</summary>
    /// <param name="run">The run.</param>
    void Finish(KeptRun run)
    {
        // Most need nothing on disk.
    }

    /// <summary>Throws away what is kept so that a run that was stopped can go on.</summary>
    /// <param name="run">The run.</param>
    void Forget(KeptRun run);
}
