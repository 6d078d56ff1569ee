namespace ComputeSovereignty.Workbench.Work;

/// <summary>The kinds of runs.</summary>
internal static class RunKinds
{
    /// <summary>A plan.</summary>
    internal const string Plan = "plan";
}
