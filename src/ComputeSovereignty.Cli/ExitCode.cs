namespace ComputeSovereignty.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    internal const int Done = 0;

    /// <summary>Done, but <c>--require-feasible</c> was given and the checkpoint is not met; a plan that is not certified meets nothing.</summary>
    internal const int NotFeasible = 1;

    /// <summary>The input is wrong: a bad option, an unknown verb, a file that cannot be read or written, a case with errors.</summary>
    internal const int WrongInput = 2;

    /// <summary>The hard constraints contradict each other.</summary>
    internal const int Contradiction = 3;

    /// <summary>Stopped by a limit or by the user before a plan was found.</summary>
    internal const int Stopped = 4;

    /// <summary>An internal error; the log says more.</summary>
    internal const int InternalError = 5;
}
