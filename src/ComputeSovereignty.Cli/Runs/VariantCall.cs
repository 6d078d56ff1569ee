using ComputeSovereignty.Analysis;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>What the study of a call is made of.</summary>
/// <param name="Loaded">The case.</param>
/// <param name="Variants">The case, solved.</param>
/// <param name="Threads">How many solves may run at once.</param>
/// <param name="Subtitle">Case, scenario, horizon.</param>
/// <param name="Provenance">How to make the study again.</param>
/// <param name="Time">When it is made.</param>
internal sealed record VariantCall(
    LoadedCase Loaded, CaseVariants Variants, int Threads, string Subtitle, IReadOnlyList<KeyValuePair<string, string>> Provenance, DateTimeOffset Time);
