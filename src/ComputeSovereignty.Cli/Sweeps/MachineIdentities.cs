using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Solvers;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>What this machine must share with others to work on one question with them.</summary>
internal static class MachineIdentities
{
    /// <summary>Gives this machine's identity: three draws are solved for it.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    internal static MachineIdentity Here(CancellationToken cancellation) => new(
        PlanRunner.ProgramBuild,
        string.Join(", ", SolverCatalog.All().Where(static e => e.Available).Select(static e => $"{e.Name} {e.Version}")),
        MachineProbe.Digest(cancellation));
}
