using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Server;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The answer where the levers stand.</summary>
/// <param name="State">Where they stand, brought onto the sliders.</param>
/// <param name="Changes">What that changes in the case under its scenario.</param>
/// <param name="Figures">The figures of the plan; null where there is none.</param>
/// <param name="Sentence">The verdict, or why there is no plan.</param>
/// <param name="Findings">What is wrong with a change.</param>
public sealed record LeverAnswer(LeverState State, IReadOnlyList<ParameterChange> Changes, PlanFigures? Figures, Message Sentence, IReadOnlyList<Finding> Findings)
{
    /// <summary>Gets what was asked for and is not as asked: amounts beyond a slider, levers that there are not.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];

    /// <summary>Gets what 1 % more of each supply stage takes off the shortfall of all years, solved again; fractions. Stages that bring nothing are left out.</summary>
    public IReadOnlyDictionary<SupplyStage, double> Gains { get; init; } = new Dictionary<SupplyStage, double>();
}

/// <summary>Answers for people who move levers: keeps cases warm, and lets as many solve at a time as there are processors, on threads that pages do not wait for.</summary>
internal sealed class LeverDesk
{
    private const int MostWarm = 8;
    private const int MostSolves = 400;

    private readonly LeastRecent<string, WarmCase> warm = new(MostWarm);
    private readonly FairTurns turns = new(Environment.ProcessorCount);

    /// <summary>Gives the warm case of a reading, solving it where it is not at hand.</summary>
    /// <param name="reading">The case under a scenario, without errors.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="cancellation">Gives up waiting for a turn.</param>
    internal Task<WarmCase> WarmAsync(CaseReading reading, string visitor, CancellationToken cancellation)
    {
        string key = CaseFingerprint.Of(reading.Tables);
        return InTurnAsync(
            () =>
            {
                WarmCase known = warm.Get(key, () => new(reading));
                if (known.Solves < MostSolves)
                {
                    return known;
                }

                warm.Drop(key);
                return warm.Get(key, () => new(reading));
            },
            visitor,
            cancellation);
    }

    /// <summary>Answers where the levers stand.</summary>
    /// <param name="at">The case under its scenario.</param>
    /// <param name="asked">Where they stand.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="cancellation">Stops the solve.</param>
    internal async Task<LeverAnswer> AnswerAsync(WarmCase at, LeverState asked, string visitor, CancellationToken cancellation)
    {
        LeverState state = Snapped(at.Panel, asked);
        Finding[] notes = [.. asked.Notes, .. NotesOf(at.Panel, asked)];
        List<Finding> findings = [];
        List<ParameterChange> changes = [.. Moved(at, state), .. ChangeFields.Read(state.Changes, findings)];
        TableChange changed = at.Variants.Tables.With(changes);
        findings.AddRange(changed.Findings.Where(static f => f.Severity == Severity.Error));
        if (findings.Count == 0)
        {
            findings.AddRange(at.Variants.Read(changes).Findings.Where(static f => f.Severity == Severity.Error));
        }

        if (findings.Count > 0)
        {
            return new(state, changes, null, Message.None, [.. findings.Distinct()]) { Notes = notes };
        }

        (VariantResult result, IReadOnlyDictionary<SupplyStage, double> gains) = await InTurnAsync(() => at.Solve(changes, cancellation), visitor, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return new(state, changes, PlanFigures.Of(result), result.Summary?.Verdict.Sentence ?? result.Message, []) { Notes = notes, Gains = gains };
    }

    private static LeverState Snapped(LeverPanel panel, LeverState asked) => asked with
    {
        Amounts = panel.Levers
            .Where(l => asked.Amounts.ContainsKey(l.Key))
            .Select(l => (l.Key, Amount: l.Snap(asked.Amounts[l.Key]), l.Lever.Neutral))
            .Where(static l => l.Amount != l.Neutral)
            .ToDictionary(static l => l.Key, static l => l.Amount, StringComparer.Ordinal),
        Choices = panel.Choices
            .Where(c => asked.Choices.TryGetValue(c.Address.Key, out string? word) && c.Options.Contains(word) && word != c.Base)
            .ToDictionary(static c => c.Address.Key, c => asked.Choices[c.Address.Key], StringComparer.Ordinal),
    };

    private static IEnumerable<Finding> NotesOf(LeverPanel panel, LeverState asked)
    {
        foreach ((string key, double amount) in asked.Amounts)
        {
            if (panel.Levers.FirstOrDefault(l => l.Key == key) is not { } lever)
            {
                yield return Note(key, FormMessages.NoSuchLever, NearestName.Suggestion(key, [.. panel.Levers.Select(static l => l.Key)]));
            }
            else if (Math.Abs(lever.Snap(amount) - amount) > lever.Step / 1000)
            {
                yield return Note(string.Empty, FormMessages.SliderEnds(lever.Lever.Title, lever.Say(amount), lever.Say(lever.Minimum), lever.Say(lever.Maximum), lever.Say(lever.Snap(amount))));
            }
        }

        foreach ((string setting, string word) in asked.Choices)
        {
            PanelChoice? choice = panel.Choices.FirstOrDefault(c => c.Address.Key == setting);
            if (choice is null || !choice.Options.Append(choice.Base).Contains(word))
            {
                yield return (choice is null ? Note(setting, FormMessages.NoSuchChoice) : Note(string.Empty, FormMessages.NoSuchChoiceOf(choice.Title))) with { Found = Message.Verbatim(word), Allowed = FindingMessages.OneOf(choice?.Options ?? []) };
            }
        }
    }

    private static Finding Note(string place, Message message, Message? suggestion = null) => new(Severity.Warning, new(place, string.Empty, string.Empty), message) { Suggestion = suggestion ?? Message.None };

    private static IEnumerable<ParameterChange> Moved(WarmCase at, LeverState state) =>
    [
        .. at.Panel.Choices.Where(c => state.Choices.ContainsKey(c.Address.Key))
            .Select(c => new ParameterChange(c.Address, ChangeOperation.Set, CellValue.OfText(state.Choices[c.Address.Key]), new($"{c.Address}", string.Empty, string.Empty))),
        .. at.Panel.Levers.Where(l => state.Amounts.ContainsKey(l.Key)).SelectMany(l => l.Lever.Changes(state.Amounts[l.Key], at.Catalog)),
    ];

    private async Task<T> InTurnAsync<T>(Func<T> work, string visitor, CancellationToken cancellation)
    {
        using (await turns.TakeAsync(visitor, cancellation).ConfigureAwait(false))
        {
            return await Task.Factory.StartNew(work, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default).ConfigureAwait(false);
        }
    }
}
