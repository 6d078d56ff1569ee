using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The step in which a kind of limit is told: the usual one, or a round part of it where a price does not hold that far.</summary>
/// <param name="Usual">The usual step, in the shown unit.</param>
/// <param name="Unit">The shown unit.</param>
/// <param name="Natural">Natural units in a shown one.</param>
internal sealed record LimitStep(double Usual, string Unit, double Natural = 1)
{
    /// <summary>The smallest part of a usual step that is told.</summary>
    private const double Smallest = 0.001;

    private static readonly double[] Rounds = [5, 2, 1];

    /// <summary>Gets the step of a limit in a natural unit.</summary>
    public static LimitStep Of(string natural) => natural switch
    {
        "CNY" => new(1, "bn CNY", 1e9),
        "MW" => new(100, natural),
        "modules" => new(1, natural),
        "stacks" => new(100_000, natural),
        "accelerators" => new(10_000, natural),
        _ => new(1000, natural),
    };

    /// <summary>Reads the amount of a step as it is named: <c>200 wafers</c>.</summary>
    /// <returns>The amount in the shown unit; null where it is no step of this kind of limit.</returns>
    public double? Read(string name)
    {
        string[] parts = name.Split(' ', 2);
        bool known = parts.Length == 2 && parts[1] == (parts[0] == "1" && Unit == "modules" ? "module" : Unit);
        return known && double.TryParse(parts[0], out double amount) && Sizes().Any(s => IsSame(s, amount)) ? amount : null;
    }

    /// <summary>Tells whether a step is the largest that fits into a range; either of two where the range ends at one of them.</summary>
    /// <param name="amount">The step.</param>
    /// <param name="room">How far the range goes.</param>
    public bool IsLargest(double amount, Reckoned room) =>
        amount <= room.Value + room.Slack && !Sizes().Any(s => s > amount && !IsSame(s, amount) && s <= room.Value - room.Slack);

    /// <summary>Tells whether a range reaches far enough to be one.</summary>
    public bool IsRange(Reckoned room) => room.Value + room.Slack >= Smallest * Usual;

    /// <summary>Tells whether a step is the usual one.</summary>
    public bool IsUsual(double amount) => IsSame(Usual, amount);

    private static bool IsSame(double left, double right) => Math.Abs(left - right) <= 1e-9 * left;

    // 1, 0.5, 0.2, 0.1 and so on, down to the smallest.
    private IEnumerable<double> Sizes()
    {
        yield return Usual;
        for (double part = 0.1; part > Smallest / 2; part /= 10)
        {
            foreach (double round in Rounds)
            {
                yield return round * part * Usual;
            }
        }
    }
}
