using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Alternatives;

/// <summary>A plan nearly as good in the share as the best.</summary>
/// <param name="Name">How it was found, a few words: <c>Plan B: least use of imports</c>.</param>
/// <param name="Totals">The sum of each family over the horizon, in the families' order; natural units.</param>
/// <param name="Years">Its share path.</param>
/// <param name="Shortfall">Its shortfall over all targets; fraction.</param>
/// <param name="CheckpointYear">The checkpoint year.</param>
public sealed record AlternativePlan(Message Name, IReadOnlyList<double> Totals, IReadOnlyList<YearResult> Years, double Shortfall, int CheckpointYear)
{
    /// <summary>Gets the checkpoint year's row.</summary>
    public YearResult Checkpoint => Years.First(y => y.Year == CheckpointYear);

    /// <summary>Gets demand of the checkpoint year and what is served of it; null for a case in which nobody asks for anything.</summary>
    public ServedYear? Demand { get; init; }

    /// <summary>Gets what goes unserved over the horizon, by weight; fraction, null where nobody asks for anything.</summary>
    public double? Unserved { get; init; }

    /// <summary>Gets how far it is from the best plan: the mean over families of the difference, each on the scale of what it can be; 0 … 1.</summary>
    public required double Distance { get; init; }

    /// <summary>Gets in what it differs most from the best plan, a few words.</summary>
    public required Message Words { get; init; }
}
