using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>Lets the prices of a case follow what its plan costs before it is solved for good.</summary>
internal static class PriceRounds
{
    /// <summary>Runs the rounds and tells each.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="loaded">The case, without errors.</param>
    /// <param name="engines">The engines.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    /// <param name="speaker">The speaker of the user's language.</param>
    /// <returns>The case at the prices of the last round, with a finding that says whether they are settled. The case with errors where no price of it can move; the case itself where it has no plan.</returns>
    internal static LoadedCase Follow(Session session, LoadedCase loaded, Engines engines, SolverOptions options, bool relax, Speaker speaker)
    {
        List<Finding> against = [];
        if (DemandQuestion.Read(false, true, null, loaded.Reading, against) is null)
        {
            return loaded with { Reading = loaded.Reading with { Case = null, Findings = against } };
        }

        CaseVariants variants = new(loaded.Reading.Tables, engines.Linear, engines.Integer, options, relax, session.Cancellation);
        if (variants.Base.Summary is null)
        {
            return loaded;
        }

        FeedbackResult feedback = Rounds(session, variants, speaker);
        int year = variants.BaseCase.Settings.CheckpointYear;
        foreach (FeedbackRound round in feedback.Rounds)
        {
            session.Error.Write($"{speaker.Say(round.Words(year))}\n");
        }

        session.Error.Write($"{speaker.Say(feedback.Words(year))}\n");
        Finding told = new(feedback.Settled ? Severity.Note : Severity.Warning, new SourceCell("--feedback", string.Empty, string.Empty), feedback.Words(year));
        CaseReading reading = CaseReader.Read(loaded.Reading.Tables.With(feedback.Last.Changes).Tables);
        return loaded with
        {
            Changes = [.. loaded.Changes, .. feedback.Last.Changes.Select(static c => c.ToString())],
            Reading = reading with { Studies = loaded.Reading.Studies, Findings = [.. reading.Findings, told] },
        };
    }

    private static FeedbackResult Rounds(Session session, CaseVariants variants, Speaker speaker)
    {
        using ProgressLine progress = new(session, speaker, ScreenMessages.Round, PriceFeedback.MostRounds);
        return new PriceFeedback(variants).Run(progress, session.Cancellation);
    }
}
