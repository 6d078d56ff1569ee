using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Solvers.Highs;

/// <summary>Translates bases. HiGHS keeps 0 at lower, 1 basic, 2 at upper, 3 free at zero, 4 not basic; what is fixed stands at lower.</summary>
internal static class HighsBasis
{
    /// <summary>Writes statuses as HiGHS keeps them.</summary>
    /// <param name="statuses">The statuses of the columns or of the rows.</param>
    /// <returns>At least one.</returns>
    internal static int[] Encode(IReadOnlyList<BasisStatus> statuses)
    {
        int[] codes = new int[Math.Max(1, statuses.Count)];
        for (int i = 0; i < statuses.Count; i++)
        {
            codes[i] = statuses[i] switch
            {
                BasisStatus.Basic => 1,
                BasisStatus.AtUpper => 2,
                BasisStatus.Free => 3,
                _ => 0,
            };
        }

        return codes;
    }

    /// <summary>Reads statuses as HiGHS keeps them.</summary>
    /// <param name="codes">The codes, as many as the bounds.</param>
    /// <param name="lower">The lower bounds.</param>
    /// <param name="upper">The upper bounds.</param>
    internal static BasisStatus[] Decode(ReadOnlySpan<int> codes, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        BasisStatus[] statuses = new BasisStatus[lower.Length];
        for (int i = 0; i < statuses.Length; i++)
        {
            statuses[i] = codes[i] switch
            {
                1 => BasisStatus.Basic,
                _ when lower[i] == upper[i] => BasisStatus.Fixed,
                2 => BasisStatus.AtUpper,
                0 => BasisStatus.AtLower,
                _ when double.IsFinite(lower[i]) => BasisStatus.AtLower,
                _ when double.IsFinite(upper[i]) => BasisStatus.AtUpper,
                _ => BasisStatus.Free,
            };
        }

        return statuses;
    }
}
