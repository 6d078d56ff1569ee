using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.UseCases;

/// <summary>Lets the prices of a case follow what its plan costs before it is solved for good.</summary>
/// <param name="Input">The case at the prices of the last round, with a finding that says whether they are settled.</param>
/// <param name="Told">Every round and how they ended, a sentence each.</param>
internal sealed record PriceRounds(RunInput Input, IReadOnlyList<Message> Told)
{
    /// <summary>What the choice is called: an option of the command line without its dashes, a field of a form.</summary>
    internal const string Part = "feedback";

    /// <summary>The most rounds.</summary>
    internal const int Most = PriceFeedback.MostRounds;

    /// <summary>Finds what speaks against it: nobody asks for compute, or no price can move.</summary>
    /// <param name="reading">The case, without errors.</param>
    internal static IReadOnlyList<Finding> Against(CaseReading reading)
    {
        List<Finding> against = [];
        _ = DemandQuestion.Read(false, true, null, true, reading, against);
        return against;
    }

    /// <summary>Runs the rounds.</summary>
    /// <param name="input">The case, which nothing speaks against.</param>
    /// <param name="place">Where the wish stood, for the finding.</param>
    /// <param name="progress">Told each round when it is done.</param>
    /// <param name="cancellation">Stops the rounds.</param>
    /// <returns>Null where the case has no plan.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal static PriceRounds? Follow(RunInput input, string place, IProgress<Message>? progress, CancellationToken cancellation)
    {
        CaseVariants variants = new(input.Reading.Tables, input.Engines.Linear, input.Engines.Integer, input.Options, !RunInput.HasIntegers(input.Case, input.Relax), cancellation);
        if (variants.Base.Summary is null)
        {
            return null;
        }

        FeedbackResult feedback = new PriceFeedback(variants).Run(progress, cancellation);
        int year = variants.BaseCase.Settings.CheckpointYear;
        Finding told = new(feedback.Settled ? Severity.Note : Severity.Warning, new SourceCell(place, string.Empty, string.Empty), feedback.Words(year));
        CaseReading reading = CaseReader.Read(input.Reading.Tables.With(feedback.Last.Changes).Tables);
        return new(
            input with
            {
                Changes = [.. input.Changes, .. feedback.Last.Changes.Select(static c => c.ToString())],
                Reading = reading with { Studies = input.Reading.Studies, Findings = [.. reading.Findings, told] },
            },
            [.. feedback.Rounds.Select(r => r.Words(year)), feedback.Words(year)]);
    }
}
