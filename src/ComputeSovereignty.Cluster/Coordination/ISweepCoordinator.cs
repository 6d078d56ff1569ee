using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Cluster.Coordination;

/// <summary>Gives out the chunks of sweeps. There is one in a cluster; where its machine is lost another takes its place and reads from the store what is done.</summary>
internal interface ISweepCoordinator : IGrainWithIntegerKey
{
    /// <summary>Takes what a machine has to report, and gives it work.</summary>
    /// <param name="request">The machine's request.</param>
    /// <returns>The work; none where there is none at present.</returns>
    Task<LeaseAnswer> NextAsync(LeaseRequest request);
}

/// <summary>What a machine reports, and what it asks for.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Silo">Its address in the cluster.</param>
/// <param name="Threads">How many threads it has.</param>
/// <param name="Wanted">How many chunks it asks for, to begin at once.</param>
/// <param name="Ahead">How many more it takes to begin soon, while there is plenty: one call for all threads of a large machine.</param>
/// <param name="Reports">What became of chunks that it had.</param>
/// <param name="Unfit">The sweeps that it cannot work on.</param>
[GenerateSerializer]
[Immutable]
internal sealed record LeaseRequest(
    [property: Id(0)] string Machine, [property: Id(1)] SiloAddress Silo, [property: Id(2)] int Threads, [property: Id(3)] int Wanted, [property: Id(4)] int Ahead, [property: Id(5)] ChunkReport[] Reports, [property: Id(6)] string[] Unfit);

/// <summary>What became of a chunk on a machine.</summary>
/// <param name="Sweep">The sweep.</param>
/// <param name="Chunk">The chunk.</param>
/// <param name="IsAnswered">Whether its answer is in the store; else the machine gives it back.</param>
/// <param name="Milliseconds">How long the solves took.</param>
[GenerateSerializer]
[Immutable]
internal sealed record ChunkReport([property: Id(0)] string Sweep, [property: Id(1)] long Chunk, [property: Id(2)] bool IsAnswered, [property: Id(3)] long Milliseconds);

/// <summary>A chunk that a machine has to solve.</summary>
/// <param name="Sweep">The sweep.</param>
/// <param name="Chunk">The chunk.</param>
/// <param name="Set">Which of the sweep's sets.</param>
/// <param name="First">The first piece.</param>
/// <param name="End">The piece after the last.</param>
/// <param name="Attempt">The attempt at it, from 1 on.</param>
[GenerateSerializer]
[Immutable]
internal sealed record ChunkLease(
    [property: Id(0)] string Sweep, [property: Id(1)] long Chunk, [property: Id(2)] int Set, [property: Id(3)] long First, [property: Id(4)] long End, [property: Id(5)] int Attempt);

/// <summary>What the coordinator answers a machine.</summary>
/// <param name="Leases">The work.</param>
/// <param name="Trouble">Why there is none, where the store cannot be used, as <see cref="StoredText"/> writes it; empty else. Exceptions do not cross machines.</param>
/// <param name="Coordinator">Where the coordinator is.</param>
[GenerateSerializer]
[Immutable]
internal sealed record LeaseAnswer([property: Id(0)] ChunkLease[] Leases, [property: Id(1)] string Trouble, [property: Id(2)] SiloAddress Coordinator);
