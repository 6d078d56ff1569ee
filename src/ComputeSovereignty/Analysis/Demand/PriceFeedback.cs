using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Lets prices follow what the plan's machines cost, and demand follow prices, until neither moves (formulation, section 16).</summary>
/// <remarks>
/// <para>
/// A round plans at given prices, works out what a usable PFLOPS-year and a million tokens cost on the machines of the plan in the kind of work of those who pay these prices (labs; firms), and moves each price half of the way to its cost.
/// It is settled where no price moves by more than <see cref="Tolerance"/>; after <see cref="MostRounds"/> rounds it is not, and that is the answer. A year in which the plan has no machines keeps its price.
/// </para>
/// <para>
/// Outside the program, so that demand stays an exact function of data; every round is a plan of its own with its own certificate. What labs hold to be the usual price of compute does not move with it:
/// <c>ReferenceComputePrice</c> is held at the first year's price as typed where it is blank.
/// </para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
public sealed class PriceFeedback(CaseVariants variants)
{
    /// <summary>The most rounds, the first at the prices of the case.</summary>
    public const int MostRounds = 10;

    /// <summary>From which relative change on a price moves.</summary>
    public const double Tolerance = 1e-3;

    private const double Damping = 0.5;

    private const string Reference = "ReferenceComputePrice";

    private readonly PlanningCase planningCase = variants.BaseCase;

    /// <summary>Finds what speaks against it: nobody's demand reads a price, or the usual price of compute cannot be held.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="tables">Its tables.</param>
    /// <returns>Nothing where prices can move.</returns>
    public static Message Against(PlanningCase planningCase, CaseTables tables)
    {
        ArgumentNullException.ThrowIfNull(planningCase);
        ArgumentNullException.ThrowIfNull(tables);
        bool isHeld = planningCase.Settings.Demand.ReferenceComputePrice is not null || planningCase.Labs.All(static l => l.ReferencePrice is not null) || tables.Find("Plan") is { } plan && plan.RowOf(Reference) >= 0;
        return planningCase.Labs.Count + planningCase.Adoption.Count == 0 ? FeedbackMessages.NobodyPays
            : !isHeld ? FeedbackMessages.NoReference
            : Message.None;
    }

    /// <summary>Runs the rounds.</summary>
    /// <param name="progress">Told each round when it is done.</param>
    /// <param name="cancellation">Stops the rounds.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public FeedbackResult Run(IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        List<FeedbackRound> rounds = [];
        (int Year, double? Compute, double? Token)[] prices = [.. planningCase.Targets.Select(t => (t.Year, planningCase.Labs.Count > 0 ? t.ComputePrice : null, planningCase.Adoption.Count > 0 ? t.TokenPrice : null))];
        while (rounds.Count < MostRounds)
        {
            IReadOnlyList<ParameterChange> changes = rounds.Count == 0 ? [] : Changes(prices);
            VariantResult result = variants.Solve(changes, cancellation);
            cancellation.ThrowIfCancellationRequested();
            FeedbackRound round = Round(rounds.Count + 1, prices, result);
            rounds.Add(round);
            progress?.Report(FeedbackMessages.Round(Figure.Count(round.Number)));
            if (round.Moved is not > Tolerance)
            {
                return new(rounds, round.Moved is not null);
            }

            prices = [.. round.Prices.Select(static p => (p.Year, Toward(p.ComputePrice, p.ComputeCost), Toward(p.TokenPrice, p.TokenCost)))];
        }

        return new(rounds, false);
    }

    private static double? Toward(double? price, double? cost) => price is { } from && cost is { } to ? Math.Round(from + (Damping * (to - from)), 9) : price;

    private FeedbackRound Round(int number, (int Year, double? Compute, double? Token)[] prices, VariantResult result)
    {
        if (result.Summary is not { } plan)
        {
            return new(number, [.. prices.Select(static p => new FeedbackPrice(p.Year, p.Compute, null, p.Token, null))], null, new(null, null, null, false) { Message = result.Message }, result.Changes);
        }

        MachineStock[] stocks = [.. new ServiceReader(new SolvedProgram(variants.Formulate(result.Changes).Program!, plan.Values)).Stocks()];
        FeedbackPrice[] found =
        [
            .. from price in prices
               let token = Cost(stocks, price.Year, planningCase.Adoption.Select(static s => s.Workload))
               select new FeedbackPrice(
                   price.Year,
                   price.Compute,
                   price.Compute is null ? null : Cost(stocks, price.Year, planningCase.Labs.Select(static l => l.Workload)),
                   price.Token,
                   price.Token is null || token is null || Flop(price.Year) is not { } flop ? null : UsableCost.OfMillionTokens(token.Value, flop)),
        ];
        double moved = found.SelectMany(static p => new[] { Move(p.ComputePrice, p.ComputeCost), Move(p.TokenPrice, p.TokenCost) }).DefaultIfEmpty(0).Max();
        double? unserved = double.IsNaN(plan.Stage("S")) ? null : Math.Max(0, plan.Stage("S"));
        return new(number, found, moved, new(plan.CheckpointDemand, unserved, plan.Spend, plan.Certified), result.Changes);
    }

    private static double Move(double? price, double? cost) => Toward(price, cost) is { } next && next != price ? Math.Abs(next - price!.Value) / Math.Max(price.Value, 1e-12) : 0;

    private double? Cost(MachineStock[] stocks, int year, IEnumerable<string> workloads) =>
        MachineCost.Of(planningCase, stocks, year, [.. workloads.Select(w => planningCase.Workloads[w].Kind).Distinct()])?.PerUsable;

    // The FLOP of a token that firms buy: the mean over sectors by the tokens that their employees would use.
    private double? Flop(int year)
    {
        double all = planningCase.Adoption.Sum(static s => s.Employees * s.TokensPerDay);
        return all > 0
            ? planningCase.Adoption.Sum(s => s.Employees * s.TokensPerDay * TokenCompute.Flop(s.ActiveParameters, s.CachedShare, s.EfficiencyGain, year - planningCase.Horizon.StartYear)) / all
            : null;
    }

    private IReadOnlyList<ParameterChange> Changes((int Year, double? Compute, double? Token)[] prices) =>
    [
        .. planningCase.Settings.Demand.ReferenceComputePrice is null && planningCase.Labs.Any(static l => l.ReferencePrice is null) && planningCase.Targets[0].ComputePrice is { } usual
            ? [Set($"Plan[{Reference}].Value", usual)] : Array.Empty<ParameterChange>(),
        .. from price in prices where price.Compute is not null select Set($"Targets[{price.Year}].ComputePrice", price.Compute!.Value),
        .. from price in prices where price.Token is not null select Set($"Targets[{price.Year}].TokenPrice", price.Token!.Value),
    ];

    private static ParameterChange Set(string address, double value) => new(ParameterAddress.Parse(address), ChangeOperation.Set, CellValue.OfNumber(value), new("price feedback", string.Empty, string.Empty));
}
