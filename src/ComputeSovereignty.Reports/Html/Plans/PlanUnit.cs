using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>A unit of a plan's page.</summary>
/// <param name="Shown">What it is called, and by what figures grow in another language.</param>
/// <param name="Natural">What one of it holds in the plan's natural unit.</param>
internal sealed record PlanUnit(DisplayUnit Shown, double Natural = 1)
{
    private const double Billion = 1e9;
    private const double Kilo = 1000;

    /// <summary>Gets money.</summary>
    internal static PlanUnit Money { get; } = new(DisplayUnit.BillionCny, Billion);

    /// <summary>Gets money a year.</summary>
    internal static PlanUnit MoneyAYear { get; } = new(DisplayUnit.Of("bn CNY a year"), Billion);

    /// <summary>Gets money a period.</summary>
    internal static PlanUnit MoneyAPeriod { get; } = new(DisplayUnit.Of("bn CNY a period"), Billion);

    /// <summary>Gets thousands of accelerators.</summary>
    internal static PlanUnit Accelerators { get; } = new(new("thousand", "thousand", "千块"), Kilo);

    /// <summary>Gets thousands of accelerators a period.</summary>
    internal static PlanUnit AcceleratorsAPeriod { get; } = new(new("thousand a period", "thousand per period", "千块/期"), Kilo);

    /// <summary>Gets thousands of stacks.</summary>
    internal static PlanUnit Stacks { get; } = new(new("thousand", "thousand", "千颗"), Kilo);

    /// <summary>Gets thousands of stacks a period.</summary>
    internal static PlanUnit StacksAPeriod { get; } = new(new("thousand a period", "thousand per period", "千颗/期"), Kilo);

    /// <summary>Gets wafers a month.</summary>
    internal static PlanUnit Wafers { get; } = new(new DisplayUnit("wafers a month", "wafers a month", "片/月"));

    /// <summary>Gets wafer starts a month.</summary>
    internal static PlanUnit WaferStarts { get; } = new(new DisplayUnit("wafer starts a month", "wafer starts a month", "片/月"));

    /// <summary>Gets megawatts.</summary>
    internal static PlanUnit Megawatts { get; } = new(new DisplayUnit("MW", "MW", "MW"));

    /// <summary>Gets EFLOPS.</summary>
    internal static PlanUnit Exaflops { get; } = new(new("EFLOPS", "EFLOPS", "EFLOPS"), Kilo);

    /// <summary>Gets percentage points.</summary>
    internal static PlanUnit Points { get; } = new(DisplayUnit.Points);

    /// <summary>Finds the unit of what shares are of.</summary>
    /// <param name="natural">The natural unit.</param>
    internal static PlanUnit OfBasis(string natural) => natural switch
    {
        "CNY" => Money,
        "accelerators" => Accelerators,
        _ => new(DisplayUnit.Of(natural)),
    };

    /// <summary>Says the unit.</summary>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal string Say(Speaker reader) => Shown.Say(reader);

    /// <summary>Counts an amount in the reader's unit.</summary>
    /// <param name="natural">The amount, in natural units.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal double Of(double natural, Speaker reader) => natural / Natural * Shown.FactorOf(reader);

    /// <summary>Makes the figure of an amount.</summary>
    /// <param name="natural">The amount, in natural units.</param>
    /// <param name="format">Its format.</param>
    internal Figure Amount(double natural, string format) => Figure.Amount(natural / Natural, Shown, format);
}
