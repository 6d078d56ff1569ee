using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Prices of one year in one round, and what the plan's own machines cost at them.</summary>
/// <param name="Year">The year.</param>
/// <param name="ComputePrice">The price of usable compute that labs pay, CNY a PFLOPS-year; null without labs.</param>
/// <param name="ComputeCost">What a usable PFLOPS-year costs on the plan's machines in the labs' kind of work; null where there are none.</param>
/// <param name="TokenPrice">The price of tokens that firms pay, CNY a million; null without firms.</param>
/// <param name="TokenCost">What a million tokens costs on the plan's machines in the firms' kind of work; null where there are none.</param>
public sealed record FeedbackPrice(int Year, double? ComputePrice, double? ComputeCost, double? TokenPrice, double? TokenCost);

/// <summary>One round of demand, plan and prices.</summary>
/// <param name="Number">The round, from 1: the plan at the prices of the case.</param>
/// <param name="Prices">The prices, one a year.</param>
/// <param name="Moved">The largest relative change of a price from this round to the next; fraction. Null where the round has no plan.</param>
/// <param name="Answer">Service at these prices.</param>
/// <param name="Changes">The changes of the case that give it these prices; none in the first round.</param>
public sealed record FeedbackRound(int Number, IReadOnlyList<FeedbackPrice> Prices, double? Moved, ServiceVariant Answer, IReadOnlyList<ParameterChange> Changes)
{
    /// <summary>Says how far prices move and what is served.</summary>
    /// <param name="year">The checkpoint year.</param>
    public Message Words(int year) => FeedbackMessages.Of(this, Period.Of(year));
}

/// <summary>Rounds of demand, plan and prices (formulation, section 16).</summary>
/// <param name="Rounds">The rounds, each with a certificate of its own; at least one.</param>
/// <param name="Settled">Whether prices and costs agree in the last round. Where they do not, the last round is one of many and no answer.</param>
public sealed record FeedbackResult(IReadOnlyList<FeedbackRound> Rounds, bool Settled)
{
    /// <summary>Gets the last round.</summary>
    public FeedbackRound Last => Rounds[^1];

    /// <summary>Says how the rounds ended.</summary>
    /// <param name="year">The checkpoint year.</param>
    public Message Words(int year) => FeedbackMessages.Of(this, Period.Of(year));
}
