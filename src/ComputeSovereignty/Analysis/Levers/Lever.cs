using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>How a lever moves its figures.</summary>
public enum LeverMove
{
    /// <summary>Every figure is multiplied by the amount; 1 changes nothing.</summary>
    Scale,

    /// <summary>The amount is added to every figure; 0 changes nothing.</summary>
    Add,

    /// <summary>Every figure becomes the amount.</summary>
    Set,

    /// <summary>Figures below the amount are raised to it.</summary>
    AtLeast,

    /// <summary>Figures above the amount are lowered to it.</summary>
    AtMost,

    /// <summary>The amount is added to every figure, which stays within what its column allows; 0 changes nothing.</summary>
    AddWithin,

    /// <summary>Months move later by the amount, whole year-end series are read that much earlier; 0 changes nothing.</summary>
    Shift,
}

/// <summary>Something that can be turned: figures that move together by one amount.</summary>
public sealed record Lever
{
    /// <summary>Gets the name for people, such as <c>Installed HBM capacity</c>.</summary>
    public required Message Title { get; init; }

    /// <summary>Gets how the figures move.</summary>
    public required LeverMove Move { get; init; }

    /// <summary>Gets what moves; wildcards allowed.</summary>
    public required IReadOnlyList<ParameterAddress> Addresses { get; init; }

    /// <summary>Gets the amount that changes nothing.</summary>
    public required double Neutral { get; init; }

    /// <summary>Gets the furthest amount that is tried in the direction that should help.</summary>
    public required double Limit { get; init; }

    /// <summary>Gets the furthest amount that is tried in the other direction, for the question how far a met checkpoint is safe.</summary>
    public required double OtherLimit { get; init; }

    /// <summary>Gets a value indicating whether a scaled figure is scaled once for each year since the year before the first that moves: what moves is its yearly growth.</summary>
    /// <value>Of <see cref="LeverMove.Scale"/> alone.</value>
    public bool Compounds { get; init; }

    /// <summary>Gets the unit of <see cref="LeverMove.Add"/>, <see cref="LeverMove.AddWithin"/>, <see cref="LeverMove.Set"/>, <see cref="LeverMove.AtLeast"/> and <see cref="LeverMove.AtMost"/>; empty for a fraction or number.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether the figures are fractions, which sentences give in per cent.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Gets a value indicating whether the lever moves in whole steps only: months.</summary>
    public bool IsWhole => Move == LeverMove.Shift;

    /// <summary>Gets a value indicating whether the lever changes what is asked for, not what is delivered: the target, the whole of which the share is counted, or demand for compute.</summary>
    public bool AsksForLess => Addresses.All(static a => a is { Sheet: "Targets", Column: "DomesticShare" or "CommittedTechnologySpend" or "Weight" } || IsDemand(a));

    /// <summary>Gets a value indicating whether the lever moves what is asked for of compute, or what machines are worth to those who ask: service, and no share.</summary>
    public bool IsOfService => Addresses.All(static a => IsDemand(a) || a is { Sheet: "Pools" or "Provinces" or "Fleet" } or { Sheet: "Targets", Column: "PooledShare" } or { Sheet: "Plan", Key: "MixLossTraining" or "MixLossInference" or "ResearcherPool" });

    private static bool IsDemand(ParameterAddress address) => address.Sheet is "Tokens" or "Labs" or "Runs" or "Adoption" or "Workloads";

    /// <summary>Gets the lever that worsens what this one betters: of figures raised to a least value, the one that lowers them to a greatest.</summary>
    /// <param name="catalog">The figures of the case as it stands.</param>
    internal Lever Opposite(ParameterCatalog catalog)
    {
        double[] numbers = [.. Addresses.SelectMany(catalog.Matching).Select(static e => e.Number).OfType<double>()];
        return Move switch
        {
            LeverMove.AtLeast => this with { Move = LeverMove.AtMost, Neutral = numbers.Max() },
            LeverMove.AtMost => this with { Move = LeverMove.AtLeast, Neutral = numbers.Min() },
            _ => this,
        };
    }

    /// <summary>Writes the changes of an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="catalog">The figures of the case as it stands.</param>
    public IReadOnlyList<ParameterChange> Changes(double amount, ParameterCatalog catalog)
    {
        SourceCell origin = new($"{Title}", string.Empty, string.Empty);
        CellValue value = CellValue.OfNumber(amount);
        return Move switch
        {
            _ when amount == Neutral => [],
            LeverMove.Scale when Compounds => Compounded(),
            LeverMove.Scale => All(ChangeOperation.Scale),
            LeverMove.Add => All(ChangeOperation.Add),
            LeverMove.Shift => All(ChangeOperation.ShiftMonths),
            LeverMove.Set => All(ChangeOperation.Set),
            LeverMove.AddWithin => Within(),
            LeverMove.AtLeast => Some(static (number, to) => number < to),
            _ => Some(static (number, to) => number > to),
        };

        IReadOnlyList<ParameterChange> All(ChangeOperation operation) => [.. Addresses.Select(a => new ParameterChange(a, operation, value, origin))];

        // Twice the growth factor is twice the figure a year on and four times two years on.
        IReadOnlyList<ParameterChange> Compounded()
        {
            int before = Addresses.Min(static a => int.Parse(a.Column, CultureInfo.InvariantCulture)) - 1;
            return [.. Addresses.Select(a => new ParameterChange(a, ChangeOperation.Scale, CellValue.OfNumber(PortableMath.Pow(amount, int.Parse(a.Column, CultureInfo.InvariantCulture) - before)), origin))];
        }

        IReadOnlyList<ParameterChange> Within() =>
        [
            .. from entry in Addresses.SelectMany(catalog.Matching)
               where entry.Number is not null
               let moved = Math.Clamp(Math.Round(entry.Number!.Value + amount, 9), entry.Schema.Minimum, entry.Schema.Maximum)
               where moved != entry.Number
               select new ParameterChange(entry.Address, ChangeOperation.Set, CellValue.OfNumber(moved), origin),
        ];

        IReadOnlyList<ParameterChange> Some(Func<double, double, bool> moves) =>
        [
            .. from address in Addresses
               from entry in catalog.Matching(address)
               where entry.Number is { } number && moves(number, amount)
               select new ParameterChange(entry.Address, ChangeOperation.Set, value, origin),
        ];
    }
}
