using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Which rules of thumb hold in a plan, which are broken, how near is the switch? (formulation, section 17)</summary>
/// <remarks>
/// Unknown: a When test cannot be measured and the others hold. Otherwise broken: a Breaks test, or all of one group, holds. Otherwise dormant: a When test, or every one of
/// a group, does not hold. Otherwise at risk: a Breaks test, or every one of a group, holds or is within its margin. Otherwise active.
/// </remarks>
public static class HeuristicStates
{
    /// <summary>What an engine leaves open of a comparison, as a part of the threshold.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Judges every heuristic, in the order of the workbook.</summary>
    /// <param name="studies">The heuristics and their tests.</param>
    /// <param name="measures">Measures what they name.</param>
    public static IReadOnlyList<HeuristicReading> Of(CaseStudies studies, PlanMeasures measures)
    {
        ArgumentNullException.ThrowIfNull(studies);
        return [.. studies.Heuristics.Select(h => Judge(h, [.. studies.HeuristicTests.Where(t => t.Heuristic == h.Id).Select(t => Read(t, measures))]))];
    }

    /// <summary>Judges a heuristic by its tests.</summary>
    /// <param name="rule">The heuristic.</param>
    /// <param name="tests">Its tests, read.</param>
    public static HeuristicReading Judge(Heuristic rule, IReadOnlyList<TestReading> tests)
    {
        TestReading[][] conditions = Alternatives(tests, TestClause.When);
        TestReading[][] breakers = Alternatives(tests, TestClause.Breaks);
        bool?[] met = [.. conditions.Select(static c => Any(c.Select(static t => t.Holds)))];
        RuleState state = met.Length == 0 || (met.Contains(null) && !met.Contains(false)) ? RuleState.Unknown
            : breakers.Any(static b => b.All(static t => t.Holds == true)) ? RuleState.Broken
            : met.Contains(false) ? RuleState.Dormant
            : breakers.Any(IsNear) ? RuleState.AtRisk
            : RuleState.Active;
        TestReading[] because = state switch
        {
            RuleState.Unknown => [.. conditions.Where(static c => Any(c.Select(static t => t.Holds)) is null).SelectMany(static c => c).Where(static t => t.Holds is null)],
            RuleState.Broken => [.. breakers.Where(static b => b.All(static t => t.Holds == true)).SelectMany(static b => b)],
            RuleState.Dormant => [.. conditions.Where(static c => Any(c.Select(static t => t.Holds)) == false).SelectMany(static c => c)],
            RuleState.AtRisk => [.. breakers.Where(IsNear).SelectMany(static b => b)],
            _ => [],
        };
        return new() { Rule = rule, State = state, Tests = tests, Words = HeuristicMessages.Of(state, because) };
    }

    /// <summary>Reads a test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="measures">Measures what it names.</param>
    public static TestReading Read(HeuristicTest test, PlanMeasures measures)
    {
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(measures);
        MeasuredValue? value = measures.Of(test.Measure);
        return Compare(test, value, test.Threshold is { } other ? measures.Of(other) : PlanMeasures.Typed(test.Value, value?.Unit ?? string.Empty));
    }

    /// <summary>Compares what a test measured with its threshold.</summary>
    /// <param name="test">The test.</param>
    /// <param name="value">What was measured; null for nothing.</param>
    /// <param name="threshold">What it is compared with; null for nothing.</param>
    public static TestReading Compare(HeuristicTest test, MeasuredValue? value, MeasuredValue? threshold)
    {
        ArgumentNullException.ThrowIfNull(test);
        TestReading reading = new() { Test = test, Value = value, Threshold = threshold };
        if (value is null || threshold is null)
        {
            return reading with { Words = HeuristicMessages.NotMeasured(test) };
        }

        (double? size, double? limit) = value.IsMonth == threshold.IsMonth ? (value.Size, threshold.Size) : (null, null);
        bool? holds = test.Comparison switch
        {
            TestComparison.Equal => IsSame(value, threshold, size, limit),
            TestComparison.Unequal => !IsSame(value, threshold, size, limit),
            TestComparison.AtLeast => size >= limit - Slack(limit),
            _ => size <= limit + Slack(limit),
        };
        holds = test.Comparison is TestComparison.AtLeast or TestComparison.AtMost && (size is null || limit is null) ? null : holds;
        double? margin = test.Comparison switch { TestComparison.AtLeast => size - limit, TestComparison.AtMost => limit - size, _ => null };
        margin = margin is { } number && double.IsFinite(number) ? number : null;
        double? near = value.IsMonth ? 12 * test.Margin : test.Margin * Math.Abs(limit ?? 0);
        reading = reading with
        {
            Holds = holds,
            Margin = margin,
            MarginPart = value.IsMonth || limit is null or 0 ? null : margin / Math.Abs(limit.Value),
            IsNear = holds == false && margin is { } short_ && -short_ <= near + Slack(limit),
        };
        return reading with { Words = HeuristicMessages.Compared(reading) };
    }

    // Tests without a group stand alone.
    private static TestReading[][] Alternatives(IReadOnlyList<TestReading> tests, TestClause clause) =>
        [.. tests.Where(t => t.Test.Clause == clause).Select(static (t, i) => (Test: t, Group: t.Test.Group.Length > 0 ? t.Test.Group : $"\n{i}")).GroupBy(static t => t.Group, static t => t.Test).Select(static g => g.ToArray())];

    private static bool IsNear(TestReading[] breaker) => breaker.All(static t => t.Holds == true || t.IsNear);

    private static bool? Any(IEnumerable<bool?> tests)
    {
        bool?[] all = [.. tests];
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    private static bool IsSame(MeasuredValue value, MeasuredValue threshold, double? size, double? limit) =>
        size is { } number && limit is { } other ? Math.Abs(number - other) <= Slack(limit) : value.Value.Text.Trim().Equals(threshold.Value.Text.Trim(), StringComparison.OrdinalIgnoreCase);

    private static double Slack(double? limit) => limit is { } number && double.IsFinite(number) ? Tolerance * Math.Max(1, Math.Abs(number)) : 0;
}
