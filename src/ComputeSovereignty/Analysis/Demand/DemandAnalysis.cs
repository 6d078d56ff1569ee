using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Is the plan enough, for whom, where does its compute go, and what would serve more?</summary>
/// <remarks>
/// Reads demand, service, waterfall, costs, provinces and the lag of the case's own plan; then solves what is asked beside it: the plan without floors, guarantees and idle hours
/// (<see cref="MisallocationCase"/>), each lever turned by one step alone, labs' elasticity at both published ends, the share of service near users from none to most, distillation and algorithms otherwise
/// (<see cref="AlgorithmCase"/>), and firms without their labour rules.
/// Every solve keeps the case's own order of objectives and everything that it does not name. The case must have a plan, and somebody must ask for compute.
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="threads">How many programs are solved at once.</param>
public sealed class DemandAnalysis(CaseVariants variants, int threads = 1)
{
    // One step of a lever: a fifth more or less of what is scaled, ten points of what is a fraction.
    private const double ScaleStep = 0.2;
    private const double PointStep = 0.1;

    private const string ReleaseShares = "Adoption[*].ReleaseShare";

    private static readonly double[] NearShares = [0, 0.2, 0.4, 0.6, 0.8];

    /// <summary>Gets the task of the roadmap that sets a share near users, which is solved beside the others; null where none does.</summary>
    public RoadmapTask? NearTask { get; init; }

    /// <summary>Gets the number of solves that progress is told of.</summary>
    /// <param name="counterfactuals">Whether anything beside the plan itself is solved.</param>
    /// <param name="feedback">Whether prices follow costs; counted with the most rounds that may be.</param>
    /// <param name="breakEvens">Whether the break-even of every lever is looked for, each counted once, and with the counterfactuals the frontier of two levers, counted with the most pairs that may be.</param>
    public int SolvesOf(bool counterfactuals, bool feedback = false, bool breakEvens = false) =>
        (counterfactuals ? 1 + Misallocations.Length + Steps().Count + Elasticities().Length + Nears().Length + AlgorithmChanges.CasesOf(Catalog).Count + (HasLabourRules ? 1 : 0) : 0) + (feedback ? PriceFeedback.MostRounds : 0) + (breakEvens ? Levers.Count : 0) + (breakEvens && counterfactuals ? ServedFrontier.MostPairs : 0);

    /// <summary>Reads the plan and solves what is asked beside it.</summary>
    /// <param name="counterfactuals">Whether anything beside the plan itself is solved.</param>
    /// <param name="feedback">Whether prices follow costs, round by round.</param>
    /// <param name="goal">The share of demand that each lever alone is to serve; fraction, null to leave that out.</param>
    /// <param name="progress">Told each solve when it is done.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <exception cref="InvalidOperationException">The case has no plan, or nobody asks for compute.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped before there was an answer.</exception>
    public DemandResult Solve(bool counterfactuals, bool feedback = false, double? goal = null, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        PlanSummary summary = variants.Base.Summary ?? throw new InvalidOperationException($"{variants.Base.Message}");
        PlanService service = ServiceOf(variants.BaseProgram, summary) is { } read && summary.Demand.Count > 0 ? read : throw new InvalidOperationException("Nobody asks for compute in this case.");
        DemandResult plan = new()
        {
            Case = variants.BaseCase,
            Tables = variants.Tables,
            Summary = summary,
            Service = variants.SolvePlan([], cancellation)?.Service is { } priced ? service.Priced(priced.Prices) : service,
            TokenMargins = TokenMargin.Of(variants.BaseCase, service.Service),
            Feedback = feedback ? new PriceFeedback(variants).Run(progress, cancellation) : null,
            GoalDrivers = GoalDriver.Of(variants, Steps()),
            Goal = goal,
            BreakEvens = goal is { } part ? new ServedBreakEvenAnalysis(variants, part).FindAll(Levers, threads, progress, cancellation) : [],
        };
        if (!counterfactuals)
        {
            return plan;
        }

        StudyJob<ServiceVariant>[] jobs =
        [
            .. Misallocations.Select(which => Job(DemandMessages.MisallocationOf(which), () => Solved(which, cancellation))),
            .. Steps().Select(step => Job(step.Lever.Title, () => Solved(step.Lever.Changes(step.Amount, Catalog), cancellation))),
            .. Elasticities().Select(e => Job(DemandMessages.AtElasticity(Figure.Number(e)), () => Solved([Set("Labs[*].Elasticity", e)], cancellation))),
            .. Nears().Select(n => Job(DemandMessages.AtNearShare(Figure.Part(n)), () => Solved(NearChanges(n), cancellation))),
            .. AlgorithmChanges.CasesOf(Catalog).Select(which => Job(AlgorithmMessages.Of(which), () => Solved(AlgorithmChanges.Of(which, Catalog), cancellation))),
            .. HasLabourRules ? [Job(AdoptionMessages.WithoutRules, () => Solved([Set(ReleaseShares, 1)], cancellation))] : Array.Empty<StudyJob<ServiceVariant>>(),
        ];
        Queue<ServiceVariant> answers = new(StudyJobs.Run<ServiceVariant>(jobs, threads, progress));
        cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<ServedRung> ladder = new ServedLadder(variants, threads).Climb(cancellation);
        progress?.Report(DemandLadderMessages.Step);
        ServiceVariant asIs = new(summary.CheckpointDemand, Unserved(summary), summary.Spend, summary.Certified);
        DemandResult found = plan with
        {
            Ladder = ladder,
            Misallocation = Misallocations.Length == 0 ? [] : [new(MisallocationCase.AsIs, asIs), .. Misallocations.Select(which => new MisallocationAnswer(which, answers.Dequeue()))],
            Effects = [.. Steps().Select(step => new ServiceEffect(step.Lever, step.Amount, answers.Dequeue()))],
            Elasticities = [.. Elasticities().Select(e => new ElasticityAnswer(e, answers.Dequeue())), .. Own(asIs)],
            NearShares = [.. Nears().Select(n => new NearAnswer(n, answers.Dequeue()))],
            NearTask = NearTask,
            Algorithms = AlgorithmChanges.CasesOf(Catalog) is { Count: > 0 } cases
                ? [new(AlgorithmCase.AsIs, asIs, LagOf(variants.BaseCase, asIs)), .. cases.Select(which => Otherwise(which, answers.Dequeue()))]
                : [],
            WithoutLabourRules = HasLabourRules ? answers.Dequeue() : null,
        };
        return found with { Frontier = goal is { } share && found.Checkpoint.Part < share - ServedYear.Tolerance ? FrontierOf(found, share, progress, cancellation) : null };
    }

    // The most helpful lever that asks for less, and the most helpful other one: a trade between the two sides of the balance.
    private ServedFrontier? FrontierOf(DemandResult found, double goal, IProgress<Message>? progress, CancellationToken cancellation)
    {
        Lever[] helpful = [.. found.Effects.Where(e => found.Gain(e.Answer) > ShareGap.NoChange).OrderByDescending(e => found.Gain(e.Answer)).Select(e => Levers.First(l => ReferenceEquals(l.Addresses, e.Lever.Addresses)))];
        if (helpful.FirstOrDefault(static l => l.AsksForLess) is not { } first || helpful.FirstOrDefault(static l => !l.AsksForLess) is not { } second)
        {
            return null;
        }

        return ServedFrontier.Of(variants, goal, (first, second), found.BreakEvens.FirstOrDefault(b => ReferenceEquals(b.Lever.Addresses, first.Addresses)), threads, progress, cancellation);
    }

    // Only what the case has can be taken out of it.
    private MisallocationCase[] Misallocations => (Misallocation.HasRules(variants.BaseCase), Misallocation.HasIdleHours(variants.BaseCase)) switch
    {
        (true, true) => [MisallocationCase.WithoutRules, MisallocationCase.WithoutIdleHours, MisallocationCase.WithoutEither],
        (true, false) => [MisallocationCase.WithoutRules],
        (false, true) => [MisallocationCase.WithoutIdleHours],
        _ => [],
    };

    private ParameterCatalog Catalog { get; } = new(variants.Tables);

    private IReadOnlyList<Lever> Levers => field ??= new HeadlineLevers(variants.BaseCase, Catalog).ForService();

    private bool HasLabourRules => variants.BaseCase.Adoption.Any(static s => s.ReleaseShare < 1);

    private AlgorithmAnswer Otherwise(AlgorithmCase which, ServiceVariant answer) => new(which, answer, LagOf(variants.Read(AlgorithmChanges.Of(which, Catalog)).Case, answer));

    private static double? LagOf(PlanningCase? planningCase, ServiceVariant answer) =>
        planningCase is not null && answer.Checkpoint is { } year ? new FrontierReader(planningCase).Of([year]).FirstOrDefault()?.Lag : null;

    private static StudyJob<ServiceVariant> Job(Message name, Func<ServiceVariant> work) => new(name, work);

    private static PlanService? ServiceOf(FormulatedProgram program, PlanSummary summary) => new ServiceReader(new SolvedProgram(program, summary.Values)).Read();

    private static double? Unserved(PlanSummary summary) => double.IsNaN(summary.Stage("S")) ? null : Math.Max(0, summary.Stage("S"));

    private ServiceVariant Solved(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation) => Of(variants.Solve(changes, cancellation), cancellation);

    // Rules and idle hours are taken out of the case itself: a floor that is none cannot be written as a change of a figure.
    private ServiceVariant Solved(MisallocationCase which, CancellationToken cancellation) =>
        Of(variants.SolveProgram(CapacityModel.Formulate(Misallocation.Variant(variants.BaseCase, which)), [], cancellation: cancellation), cancellation);

    private static ServiceVariant Of(VariantResult result, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return result.Summary is { } plan ? new(plan.CheckpointDemand, Unserved(plan), plan.Spend, plan.Certified) { Years = plan.Demand } : new(null, null, null, false) { Message = result.Message };
    }

    // What machines are worth and what is asked for, and beside them the capacities of supply, each a step towards what should help.
    private IReadOnlyList<(Lever Lever, double Amount)> Steps() => [.. Levers.Select(Step).OfType<(Lever, double)>()];

    private static (Lever Lever, double Amount)? Step(Lever lever)
    {
        Lever moved = lever.Move is LeverMove.AtLeast or LeverMove.AtMost
            ? lever with { Move = LeverMove.AddWithin, Neutral = 0, Limit = lever.Limit - lever.Neutral }
            : lever;
        double step = moved.Move == LeverMove.Scale ? ScaleStep : PointStep;
        double amount = Math.Round(moved.Neutral + Math.Clamp(moved.Limit - moved.Neutral, -step, step), 9);
        return moved.Move == LeverMove.Shift || amount == moved.Neutral ? null : (moved, amount);
    }

    private double[] Elasticities() => variants.BaseCase.Labs.Count == 0 ? [] : [TalentReader.Complements, TalentReader.Substitutes];

    // The case's own elasticity where all its labs have one, and it is none of those solved already.
    private IEnumerable<ElasticityAnswer> Own(ServiceVariant asIs) =>
        variants.BaseCase.Labs.Select(static l => l.Elasticity).Distinct().ToArray() is [var own] && !Elasticities().Contains(own) ? [new(own, asIs)] : [];

    private double[] Nears() => variants.BaseCase.Workloads.Any(static w => w.NearShare is not null) && HasNearPlace
        ? [.. NearShares.Concat(Sizes.Of(NearTask?.Target ?? default) is { } set and >= 0 and <= 1 ? [set] : []).Distinct().Order()]
        : [];

    private bool HasNearPlace => variants.BaseCase.Hubs.Any(static h => h.Tier != PlaceTier.Hub) || variants.BaseCase.Fleet.Any(static f => f.Tier != PlaceTier.Hub);

    // Only workloads that have such a rule get another.
    private IReadOnlyList<ParameterChange> NearChanges(double share) =>
        [.. variants.BaseCase.Workloads.Where(static w => w.NearShare is not null).Select(w => Set($"Workloads[{w.Id}].NearShare", share))];

    private static ParameterChange Set(string address, double value) => new(ParameterAddress.Parse(address), ChangeOperation.Set, CellValue.OfNumber(value), SourceCell.None);
}
