using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>Is what can be seen today on the path that the target needs, and by when must it turn?</summary>
/// <remarks>
/// <para>
/// The path that the target needs is that of the plan at the break-even of the parameter that the rule tracks: the least change of it, alone, with which the checkpoint is met.
/// An observation with a unit is judged as a multiple of that path in its year; one without a unit (a fraction) is judged by its value; where nothing was observed, the figure of
/// the case is judged. Where no amount of the parameter alone meets the checkpoint, the path that the case expects stands in, and the words say so.
/// </para>
/// <para>The date by which an indicator must turn is the last beginning of the rule's scenario with which the checkpoint is still met (<see cref="TurningPoint"/>).</para>
/// <para>About one break-even and three whole solves a rule.</para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="studies">Its observations and rules.</param>
public sealed class LeadingIndicators(CaseVariants variants, CaseStudies studies)
{
    private readonly BreakEven breakEven = new(variants);
    private readonly ScenarioTree scenarios = new(studies.Scenarios);

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
        BreakEvenResult? even = rule.Parameter is { } address && new ChosenLever(breakEven.Catalog).Of(address).Lever is { } lever ? breakEven.FindEitherWay(lever, null, cancellation) : null;
        IReadOnlyList<IndicatorYear> path = latest is null ? [] : Path(new IndicatorMeasure(rule, latest.Unit), even, cancellation);
        (TrafficLight light, IndicatorScale scale, string judged) = Judge(rule, latest, path);
        IReadOnlyList<ParameterChange> changes = scenarios.Contains(rule.Scenario) ? scenarios.ChangesOf(rule.Scenario) : [];
        (MonthDate? turnBy, double missingLater) = new TurningPoint(variants, breakEven.Catalog).Find(changes, cancellation);
        IndicatorReading reading = new()
        {
            Rule = rule,
            Latest = latest,
            Observations = seen,
            Light = light,
            Scale = scale,
            Judged = judged,
            Path = path,
            BreakEven = even,
            TurnBy = turnBy,
            Words = string.Empty,
        };
        return reading with { Words = IndicatorWords.Of(reading, variants, missingLater) };
    }

    private IReadOnlyList<IndicatorYear> Path(IndicatorMeasure measure, BreakEvenResult? even, CancellationToken cancellation)
    {
        if (variants.Base.Summary is not { } summary)
        {
            return [];
        }

        IReadOnlyList<(int Year, double Value)> expected = measure.Path(variants.BaseProgram, summary);
        Dictionary<int, double> needed = [];
        if (even is { Outcome: BreakEvenOutcome.Meets or BreakEvenOutcome.HoldsUntil, Amount: { } amount } && expected.Count > 0)
        {
            IReadOnlyList<ParameterChange> changes = even.Lever.Changes(amount, breakEven.Catalog);
            (FormulatedProgram? program, _) = variants.Formulate(changes);
            needed = program is not null && variants.Solve(changes, cancellation).Summary is { } there ? measure.Path(program, there).ToDictionary(static p => p.Year, static p => p.Value) : [];
            cancellation.ThrowIfCancellationRequested();
        }

        return [.. expected.Select(p => new IndicatorYear(p.Year, p.Value, needed.TryGetValue(p.Year, out double value) ? value : null))];
    }

    private (TrafficLight Light, IndicatorScale Scale, string Judged) Judge(IndicatorRule rule, Observation? latest, IReadOnlyList<IndicatorYear> path)
    {
        if (latest is null)
        {
            CellValue value = rule.Parameter is { } address && breakEven.Catalog.Matching(address) is [var only] ? only.Value : CellValue.Blank;
            return (IndicatorLight.Of(rule, value), IndicatorScale.OfTheCase, value.Text);
        }

        if (latest.Unit.Length == 0)
        {
            return (IndicatorLight.Of(rule, CellValue.OfNumber(latest.Value)), IndicatorScale.Value, $"{latest.Value:0.###}");
        }

        int year = (int)Math.Floor(latest.Date.Years);
        IndicatorYear? row = path.FirstOrDefault(p => p.Year == year);
        double? whole = row?.Needed ?? row?.Expected;
        IndicatorScale scale = row?.Needed is null ? IndicatorScale.OfExpectedPath : IndicatorScale.OfNeededPath;
        if (whole is not > 0)
        {
            return (TrafficLight.None, scale, string.Empty);
        }

        double ratio = latest.Value / whole.Value;
        return (IndicatorLight.Of(rule, CellValue.OfNumber(ratio)), scale, $"{ratio:0.00}");
    }
}
