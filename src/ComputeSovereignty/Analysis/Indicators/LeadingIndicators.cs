using System.Collections.Concurrent;
using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Is what can be seen today on the path that the target needs, and by when must it turn?</summary>
/// <remarks>
/// <para>
/// The path that the target needs is that of the plan at a break-even: of the figure that the rule tracks or, where no amount of it alone meets the checkpoint, of what the
/// rule's scenario moves, by the least amount. An observation with a unit is judged as a multiple of that path in its own year; one from before the plan begins is where the
/// path starts, and gets no light. One without a unit (a fraction) is judged by its value. Where nothing was observed there is no light.
/// </para>
/// <para>The date by which an indicator must turn is the last beginning of the rule's scenario with which the checkpoint is still met (<see cref="TurningPoint"/>).</para>
/// <para>About two break-evens and three whole solves a rule.</para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="studies">Its observations and rules.</param>
public sealed class LeadingIndicators(CaseVariants variants, CaseStudies studies)
{
    private readonly BreakEvenAnalysis breakEven = new(variants);
    private readonly ScenarioTree scenarios = new(studies.Scenarios);
    private readonly ConcurrentDictionary<string, Lazy<LeverBreakEven>> evens = new(StringComparer.Ordinal);

    /// <summary>Reads every rule's indicator, in the order of the workbook.</summary>
    /// <param name="threads">How many are read at once.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public IReadOnlyList<IndicatorReading> Read(int threads = 1, CancellationToken cancellation = default)
    {
        IndicatorReading[] readings = new IndicatorReading[studies.IndicatorRules.Count];
        Parallel.For(0, readings.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation }, index =>
            readings[index] = Read(studies.IndicatorRules[index], cancellation));
        return readings;
    }

    private IndicatorReading Read(IndicatorRule rule, CancellationToken cancellation)
    {
        Observation[] seen = [.. studies.Indicators.Where(o => o.Indicator == rule.Indicator).OrderBy(static o => o.Date)];
        Observation? latest = seen.LastOrDefault();
        IReadOnlyList<ParameterChange> changes = scenarios.Contains(rule.Scenario) ? scenarios.ChangesOf(rule.Scenario) : [];
        LeverBreakEven? own = rule.Parameter is { } address ? Even([address], null, cancellation) : null;
        LeverBreakEven? from = IsAnswer(own) ? own : Least(changes, cancellation) is { } scenario && IsAnswer(scenario) ? scenario : null;
        IReadOnlyList<IndicatorYear> path = latest is null ? [] : Path(new IndicatorMeasure(rule, latest.Unit), from, cancellation);
        (TrafficLight light, IndicatorScale scale, string judged) = Judge(rule, latest, path);
        ScenarioTurn turn = new TurningPoint(variants, breakEven.Catalog).Find(changes, cancellation);
        IndicatorReading reading = new()
        {
            Rule = rule,
            Latest = latest,
            Observations = seen,
            Light = light,
            Scale = scale,
            Judged = judged,
            Assumed = latest is null && rule.Parameter is { } tracked && breakEven.Catalog.Matching(tracked) is [var only] ? only.Value.Text : string.Empty,
            Path = path,
            BreakEven = own,
            NeededFrom = from,
            TurnBy = turn.By,
            Meaning = IndicatorSentences.Meaning(rule, turn, variants),
            Words = Message.None,
        };
        return reading with { Words = IndicatorSentences.Of(reading, variants, turn) };
    }

    private static bool IsAnswer(LeverBreakEven? even) => even is { Outcome: BreakEvenOutcome.Meets or BreakEvenOutcome.HoldsUntil, Amount: not null };

    // What a scenario moves as one lever: all of its changes must work in the same way.
    private LeverBreakEven? Least(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation) =>
        changes.Select(static c => c.Operation).Distinct().ToArray() is [var operation] && MoveOf(operation) is { } move
            ? Even([.. changes.Select(static c => c.Address)], move, cancellation)
            : null;

    private static LeverMove? MoveOf(ChangeOperation operation) => operation switch
    {
        ChangeOperation.Scale => LeverMove.Scale,
        ChangeOperation.Add => LeverMove.Add,
        ChangeOperation.ShiftMonths => LeverMove.Shift,
        _ => null,
    };

    // Rules share parameters and scenarios; each lever is searched once.
    private LeverBreakEven? Even(IReadOnlyList<ParameterAddress> addresses, LeverMove? move, CancellationToken cancellation) =>
        LeverOf(addresses, move) is { } lever
            ? evens.GetOrAdd($"{string.Join(';', lever.Addresses)} {lever.Move}", _ => new(() => breakEven.FindEitherWay(lever, null, cancellation))).Value
            : null;

    // The same figures have one name and one break-even in the whole report.
    private Lever? LeverOf(IReadOnlyList<ParameterAddress> addresses, LeverMove? move) =>
        new ChosenLever(breakEven.Catalog).Of(addresses[0], move).Lever is { } lever
            ? new HeadlineLevers(variants.BaseCase, breakEven.Catalog).Meant(addresses, lever.Move) ?? (lever with { Addresses = addresses })
            : null;

    private IReadOnlyList<IndicatorYear> Path(IndicatorMeasure measure, LeverBreakEven? even, CancellationToken cancellation)
    {
        if (variants.Base.Summary is not { } summary)
        {
            return [];
        }

        IReadOnlyList<(int Year, double Value)> expected = measure.Path(variants.BaseProgram, summary);
        Dictionary<int, double> needed = [];
        if (even?.Amount is { } amount && expected.Count > 0)
        {
            IReadOnlyList<ParameterChange> changes = even.Lever.Changes(amount, breakEven.Catalog);
            (FormulatedProgram? program, _) = variants.Formulate(changes);
            needed = program is not null && variants.Solve(changes, cancellation).Summary is { } there ? measure.Path(program, there).ToDictionary(static p => p.Year, static p => p.Value) : [];
            cancellation.ThrowIfCancellationRequested();
        }

        return [.. expected.Select(p => new IndicatorYear(p.Year, p.Value, needed.TryGetValue(p.Year, out double value) ? value : null))];
    }

    private static (TrafficLight Light, IndicatorScale Scale, string Judged) Judge(IndicatorRule rule, Observation? latest, IReadOnlyList<IndicatorYear> path)
    {
        if (latest is null)
        {
            return (TrafficLight.None, IndicatorScale.None, string.Empty);
        }

        if (latest.Unit.Length == 0)
        {
            return (IndicatorLight.Of(rule, CellValue.OfNumber(latest.Value)), IndicatorScale.Value, $"{latest.Value:0.###}");
        }

        if (path.FirstOrDefault(p => p.Year == (int)Math.Floor(latest.Date.Years))?.Needed is not (> 0 and { } needed))
        {
            return (TrafficLight.None, IndicatorScale.None, string.Empty);
        }

        double ratio = latest.Value / needed;
        return (IndicatorLight.Of(rule, CellValue.OfNumber(ratio)), IndicatorScale.OfNeededPath, $"{ratio:0.00}");
    }
}
