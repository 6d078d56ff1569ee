namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>Pieces of a sweep that follow each other, solved in one go.</summary>
/// <param name="Number">The chunk, from 0 on; the pieces of a sweep are in the order of its chunks.</param>
/// <param name="Set">Which of the sweep's sets, from 0 on.</param>
/// <param name="First">The first piece, from 0 on within the set.</param>
/// <param name="End">The piece after the last.</param>
internal sealed record SweepChunk(long Number, int Set, long First, long End)
{
    /// <summary>Gets how many pieces there are.</summary>
    internal long Count => End - First;
}

/// <summary>A chunk with its answer.</summary>
/// <param name="Chunk">The chunk.</param>
/// <param name="Lines">Its rows, a line each, as a file of one machine holds them.</param>
internal sealed record AnsweredChunk(SweepChunk Chunk, byte[] Lines);

/// <summary>What became of an answer that a machine gave.</summary>
internal enum AnswerFate
{
    /// <summary>It is kept: the first answer of its chunk.</summary>
    Kept,

    /// <summary>Another machine was first, with the same bytes.</summary>
    Same,

    /// <summary>Another machine was first, with other bytes.</summary>
    Differs,

    /// <summary>The sweep is cancelled or deleted; nothing is kept.</summary>
    Gone,
}
