namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>What cannot be asked of many machines.</summary>
internal static class SweepRefusals
{
    /// <summary>Refuses options that do not go with a cluster.</summary>
    /// <param name="isLimited">Whether there is a time limit.</param>
    /// <param name="isPart">Whether one part is asked for.</param>
    /// <exception cref="RefusalException">There is one of them.</exception>
    internal static void Hold(bool isLimited, bool isPart)
    {
        if (isLimited)
        {
            throw new RefusalException(SweepRefusalMessages.NoTimeLimit);
        }

        if (isPart)
        {
            throw new RefusalException(SweepRefusalMessages.NoPart);
        }
    }
}
