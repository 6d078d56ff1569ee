using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The table of prices that follow costs, one row a round and year.</summary>
internal static class FeedbackSection
{
    /// <summary>Makes the section.</summary>
    /// <param name="feedback">The rounds.</param>
    /// <param name="checkpoint">The checkpoint year.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection Of(FeedbackResult feedback, Period checkpoint, DemandInputs inputs) => StudySection.Of(
        "Feedback",
        FeedbackMessages.Heading,
        Message.Sentences(FeedbackMessages.Of(feedback, checkpoint), FeedbackMessages.Reading),
        from round in feedback.Rounds
        from price in round.Prices
        select (Round: round, Price: price),
        (new("round", FeedbackMessages.RoundHeader, DisplayUnit.None, "0"), static r => r.Round.Number),
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static r => r.Price.Year),
        (new("computePrice", FeedbackMessages.ComputePrice, "thousand CNY", "#,##0.0"), static r => r.Price.ComputePrice / 1000),
        (new("computeCost", FeedbackMessages.ComputeCost, "thousand CNY", "#,##0.0"), static r => r.Price.ComputeCost / 1000),
        (new("tokenPrice", FeedbackMessages.TokenPrice, "CNY", "0.000"), static r => r.Price.TokenPrice),
        (new("tokenCost", FeedbackMessages.TokenCost, "CNY", "0.000"), static r => r.Price.TokenCost),
        (new("moved", FeedbackMessages.Moved, DisplayUnit.None, "0.00%"), static r => r.Round.Moved),
        (new("servedShare", FigureMessages.ServedShare, DisplayUnit.None, "0.0%"), static r => r.Round.Answer.Checkpoint?.Part),
        (new("weightedUnserved", FigureMessages.WeightedUnserved, DisplayUnit.None, "0.0%"), static r => r.Round.Answer.Unserved),
        (new("sources", StudyMessages.Sources), r => inputs.OfPrices(r.Price.Year))) with
    {
        Label = FeedbackMessages.Label,
        IsDetail = true,
    };
}
