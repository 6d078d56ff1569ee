using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Which part of the plan a lever moves, as people look for it.</summary>
public enum LeverGroup
{
    /// <summary>Logic wafers and nodes.</summary>
    Logic,

    /// <summary>HBM.</summary>
    Memory,

    /// <summary>Advanced packaging.</summary>
    Packaging,

    /// <summary>Products, vendors and components.</summary>
    Products,

    /// <summary>Imports.</summary>
    Trade,

    /// <summary>Money, projects and power.</summary>
    Means,

    /// <summary>What is wanted: targets and commitments.</summary>
    Goals,

    /// <summary>Who asks for compute, and what machines are worth to them.</summary>
    Demand,
}

/// <summary>A lever as a slider: its range and steps, what the case has, and where that comes from.</summary>
public sealed record PanelLever
{
    /// <summary>Gets the name in addresses and forms: lower-case letters, digits and hyphens, unique among levers.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the part of the plan that it moves.</summary>
    public required LeverGroup Group { get; init; }

    /// <summary>Gets what moves, and how.</summary>
    public required Lever Lever { get; init; }

    /// <summary>Gets the same lever as break-evens turn it: towards what should help.</summary>
    public required Lever Asked { get; init; }

    /// <summary>Gets the least amount.</summary>
    public required double Minimum { get; init; }

    /// <summary>Gets the greatest amount.</summary>
    public required double Maximum { get; init; }

    /// <summary>Gets the distance between amounts, counted from <see cref="Minimum"/>; <see cref="Levers.Lever.Neutral"/> is one of them.</summary>
    public required double Step { get; init; }

    /// <summary>Gets what the case has, with unit: a figure, or the least and the greatest of several.</summary>
    public required Message BaseWords { get; init; }

    /// <summary>Gets the ids of the sources of what the case has.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Gets in which unit people state an amount, behind a number: <c>times the base level</c>, <c>pp more</c>, <c>months later</c>, <c>%</c>.</summary>
    public Message StatedIn => LeverMessages.StatedIn(Lever);

    /// <summary>Gets what moving it does to figures that differ, a sentence; nothing where its amounts say it.</summary>
    public Message Doing => LeverMessages.Doing(Lever);

    /// <summary>Gets a warning behind its name where more of it is less for the plan; nothing elsewhere.</summary>
    public Message Against => LeverMessages.Against(Lever);

    /// <summary>Gets a value indicating whether people state its amounts in percent or percentage points.</summary>
    public bool IsInPercent => Lever is { IsFraction: true, Move: not LeverMove.Scale };

    /// <summary>Gives the amount that people state: of fractions they state percent.</summary>
    /// <param name="stated">The number before <see cref="StatedIn"/>.</param>
    public double Amount(double stated) => Math.Round(IsInPercent ? stated / 100 : stated, Lever.IsWhole ? 0 : 9);

    /// <summary>Gives the number by which people state an amount.</summary>
    /// <param name="amount">The amount.</param>
    public double Stated(double amount) => Math.Round(IsInPercent ? 100 * amount : amount, 9);

    /// <summary>Says an amount in a few words: <c>× 1.25</c>, <c>12 months earlier</c>.</summary>
    /// <param name="amount">The amount.</param>
    public Message Say(double amount) => amount == Lever.Neutral ? LeverMessages.BaseLevel : LeverMessages.Short(Lever, amount);

    /// <summary>Brings an amount onto the slider: within its range, on its steps.</summary>
    /// <param name="amount">Any finite amount.</param>
    public double Snap(double amount)
    {
        double steps = Math.Round((Math.Clamp(amount, Minimum, Maximum) - Minimum) / Step);
        double snapped = Math.Round(Minimum + (steps * Step), 6);
        return Math.Abs(snapped - Lever.Neutral) < Step / 2 ? Lever.Neutral : snapped;
    }
}

/// <summary>A setting that is one of a few words.</summary>
/// <param name="Address">The setting.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Options">The words.</param>
/// <param name="Base">The word that the case has.</param>
/// <param name="References">The ids of the sources of that.</param>
public sealed record PanelChoice(ParameterAddress Address, Message Title, IReadOnlyList<string> Options, string Base, IReadOnlyList<string> References);
