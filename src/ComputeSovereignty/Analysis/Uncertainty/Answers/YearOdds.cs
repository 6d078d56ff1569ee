using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>How likely a year's target is met.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">The target; fraction.</param>
/// <param name="Met">The probability where futures order freely; under the base plan's orders where only that was simulated.</param>
/// <param name="Kept">The probability under the base plan's orders; null where that was not simulated beside the other.</param>
/// <param name="Least">The part of all draws that meet it if every draw without a certified plan misses it.</param>
/// <param name="Most">The part of all draws that meet it if every draw without a certified plan meets it.</param>
public sealed record YearOdds(int Year, double Target, ProbabilityEstimate Met, ProbabilityEstimate? Kept, double Least, double Most);

/// <summary>A result over the years, as quantiles.</summary>
/// <param name="Name">The name of the table: letters and digits.</param>
/// <param name="Title">The result, for people.</param>
/// <param name="Unit">Its unit; empty for fractions.</param>
/// <param name="Format">How it is shown.</param>
/// <param name="Years">One row a year.</param>
public sealed record Fan(string Name, Message Title, string Unit, string Format, IReadOnlyList<FanYear> Years);

/// <summary>A year of a fan.</summary>
/// <param name="Year">The year.</param>
/// <param name="Levels">The quantiles at <see cref="Quantiles.Levels"/>; null where no draw has the result.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Base">The result of the base plan.</param>
/// <param name="Target">The target, where there is one.</param>
public sealed record FanYear(int Year, IReadOnlyList<double?> Levels, double? Mean, double? Base, double? Target)
{
    /// <summary>Gets how likely the whole of it is reached, 100%; null for results without a whole.</summary>
    public ProbabilityEstimate? Whole { get; init; }
}

/// <summary>A single result over all draws.</summary>
/// <param name="Title">The result, for people.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Levels">The quantiles at <see cref="Quantiles.Levels"/>.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Base">The result of the base plan.</param>
public sealed record Spread(Message Title, string Unit, IReadOnlyList<double?> Levels, double? Mean, double? Base);

/// <summary>How often the target is first met in a year.</summary>
/// <param name="Year">The year; null for never within the horizon.</param>
/// <param name="First">How likely it is the first.</param>
/// <param name="By">How likely a target is met in it or before.</param>
public sealed record FirstMet(int? Year, ProbabilityEstimate First, double By);
