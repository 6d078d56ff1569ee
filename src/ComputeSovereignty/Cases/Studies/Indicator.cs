using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>Which way an indicator is better.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,

    /// <summary>An earlier month is better.</summary>
    EarlierIsBetter,

    /// <summary>A later month is better.</summary>
    LaterIsBetter,
}

/// <summary>An observation of an indicator: a row of sheet <c>Indicators</c>.</summary>
public sealed record Observation
{
    /// <summary>Gets the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Gets what reports call it.</summary>
    public Name Title
    {
        get => field ?? new Name(Indicator);
        init;
    }

    /// <summary>Gets the month of the observation.</summary>
    public required MonthDate Date { get; init; }

    /// <summary>Gets what was seen.</summary>
    /// <value>In <see cref="Unit"/>.</value>
    public required double Value { get; init; }

    /// <summary>Gets the unit of the value; empty for a fraction.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Gets the ids of the sources.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}

/// <summary>A rule on an indicator: a row of sheet <c>IndicatorRules</c>.</summary>
public sealed record IndicatorRule
{
    /// <summary>Gets the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Gets what reports call it.</summary>
    public Name Title
    {
        get => field ?? new Name(Indicator);
        init;
    }

    /// <summary>Gets the parameter or result that it foretells, as written.</summary>
    public required string Tracks { get; init; }

    /// <summary>Gets the parameter that it foretells; null where <see cref="Tracks"/> is a result.</summary>
    public ParameterAddress? Parameter { get; init; }

    /// <summary>Gets what is green, or better: a number, a month or a word.</summary>
    public required CellValue Green { get; init; }

    /// <summary>Gets what is amber, or better; anything worse is red.</summary>
    public required CellValue Amber { get; init; }

    /// <summary>Gets which way is better.</summary>
    /// <value>Null where the values are words.</value>
    public IndicatorDirection? Direction { get; init; }

    /// <summary>Gets what would have to happen, in words.</summary>
    public Name BreaksWhen { get; init; } = Name.None;

    /// <summary>Gets the scenario that shows its effect; empty for none.</summary>
    public string Scenario { get; init; } = string.Empty;

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;
}
