using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>A traffic light.</summary>
public enum TrafficLight
{
    /// <summary>Nothing to judge by.</summary>
    None,

    /// <summary>As good as green asks, or better.</summary>
    Green,

    /// <summary>As good as amber asks.</summary>
    Amber,

    /// <summary>Worse than amber.</summary>
    Red,
}

/// <summary>What a light is judged on.</summary>
public enum IndicatorScale
{
    /// <summary>Nothing was observed yet, or the observation comes before the path that it would be held against: there is no light.</summary>
    None,

    /// <summary>The value itself against the limits of the rule.</summary>
    Value,

    /// <summary>The value as a multiple of the path that the target needs, in the year of the observation.</summary>
    OfNeededPath,
}

/// <summary>A path of an indicator in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Expected">What the plan as it stands gives, in the indicator's unit.</param>
/// <param name="Needed">What the least change that meets the checkpoint gives; null where no such change is known.</param>
public sealed record IndicatorYear(int Year, double Expected, double? Needed);

/// <summary>One indicator: what was seen, what the target needs, and by when it must turn.</summary>
public sealed record IndicatorReading
{
    /// <summary>Gets the rule.</summary>
    public required IndicatorRule Rule { get; init; }

    /// <summary>Gets the latest observation; null where there is none.</summary>
    public required Observation? Latest { get; init; }

    /// <summary>Gets all observations, in order.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Gets the light.</summary>
    public required TrafficLight Light { get; init; }

    /// <summary>Gets what the light is judged on.</summary>
    public required IndicatorScale Scale { get; init; }

    /// <summary>Gets the value that was judged: the observation, or its multiple of the path that the target needs; empty where there is no light.</summary>
    public required string Judged { get; init; }

    /// <summary>Gets what the case has for the figure that the rule tracks, where nothing was observed; empty otherwise.</summary>
    public string Assumed { get; init; } = string.Empty;

    /// <summary>Gets the path by year, in the indicator's unit; none where the indicator has none.</summary>
    public required IReadOnlyList<IndicatorYear> Path { get; init; }

    /// <summary>Gets the break-even of the figure that the rule tracks; null where it is no figure that moves.</summary>
    public required LeverBreakEven? BreakEven { get; init; }

    /// <summary>Gets the break-even whose plan gives <see cref="IndicatorYear.Needed"/>: that of the figure that the rule tracks or, where it cannot meet the target, of what the rule's scenario moves.</summary>
    /// <value>Null where neither meets it.</value>
    public required LeverBreakEven? NeededFrom { get; init; }

    /// <summary>Gets what the target needs in the year of the latest observation, or in the first year of the path where that is later.</summary>
    /// <value>Null where nothing was observed or no path is known.</value>
    public IndicatorYear? Held =>
        Latest is not { } latest ? null
        : Path.FirstOrDefault(p => p.Year >= (int)Math.Floor(latest.Date.Years) && p.Needed is not null);

    /// <summary>Gets the month by which the rule's scenario must begin for the checkpoint still to be met; null where it does not meet it, or acts at no date.</summary>
    public required MonthDate? TurnBy { get; init; }

    /// <summary>Gets what it would mean if the rule's scenario came true; nothing where there is none.</summary>
    public required Message Meaning { get; init; }

    /// <summary>Gets the reading in sentences.</summary>
    public required Message Words { get; init; }
}
