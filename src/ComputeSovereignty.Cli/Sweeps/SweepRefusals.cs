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
            throw new RefusalException("--time-limit does not go with --cluster: a solve that is cut short ends elsewhere on every machine. Use Ctrl-C, with --on-stop cancel.");
        }

        if (isPart)
        {
            throw new RefusalException("--part does not go with --cluster, which divides the work by itself.");
        }
    }
}
