using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>Service in one plan beside the case's own.</summary>
/// <param name="Checkpoint">The checkpoint year's demand; null where there is no plan or nobody asks for anything.</param>
/// <param name="Unserved">Stage S: what goes unserved over all years, by weight; a fraction, null where there is none.</param>
/// <param name="Spend">What the programme and the industry fund pay over the horizon, CNY; null where there is no plan.</param>
/// <param name="Certified">Whether every stage is certified.</param>
public sealed record ServiceVariant(ServedYear? Checkpoint, double? Unserved, double? Spend, bool Certified)
{
    /// <summary>Gets demand of every year, the first first; empty where there is no plan.</summary>
    public IReadOnlyList<ServedYear> Years { get; init; } = [];

    /// <summary>Gets why there is no plan; nothing where there is one.</summary>
    public Message Message { get; init; } = Message.None;
}

/// <summary>Service without floors and guarantees, without idle hours, or without either.</summary>
/// <param name="Case">What is taken out.</param>
/// <param name="Answer">Service then.</param>
public sealed record MisallocationAnswer(MisallocationCase Case, ServiceVariant Answer);

/// <summary>Service with one lever turned by one step, alone.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="Amount">How far it is turned.</param>
/// <param name="Answer">Service then.</param>
public sealed record ServiceEffect(Lever Lever, double Amount, ServiceVariant Answer);

/// <summary>Service at another elasticity between compute and researchers, in all labs.</summary>
/// <param name="Elasticity">The elasticity.</param>
/// <param name="Answer">Service then.</param>
public sealed record ElasticityAnswer(double Elasticity, ServiceVariant Answer);

/// <summary>Service where another part of it must be near users, of every workload with such a rule.</summary>
/// <param name="Share">The part.</param>
/// <param name="Answer">Service then.</param>
public sealed record NearAnswer(double Share, ServiceVariant Answer);

/// <summary>What a study of demand finds.</summary>
public sealed record DemandResult
{
    /// <summary>Gets the case.</summary>
    public required PlanningCase Case { get; init; }

    /// <summary>Gets its tables.</summary>
    public required CaseTables Tables { get; init; }

    /// <summary>Gets the short answer of its plan.</summary>
    public required PlanSummary Summary { get; init; }

    /// <summary>Gets demand, usable compute and service of its plan.</summary>
    public required PlanService Service { get; init; }

    /// <summary>Gets service without floors, guarantees and idle hours, the plan as it is first; empty where only the plan was read.</summary>
    public IReadOnlyList<MisallocationAnswer> Misallocation { get; init; } = [];

    /// <summary>Gets service with each lever turned by one step; empty where only the plan was read.</summary>
    public IReadOnlyList<ServiceEffect> Effects { get; init; } = [];

    /// <summary>Gets what would have to be true for demand to be served, rung by rung; empty where all is served, nothing helps or only the plan was read.</summary>
    public IReadOnlyList<ServedRung> Ladder { get; init; } = [];

    /// <summary>Gets service at other elasticities of labs; empty without labs or where only the plan was read.</summary>
    public IReadOnlyList<ElasticityAnswer> Elasticities { get; init; } = [];

    /// <summary>Gets service at other shares near users; empty where no workload has such a rule or only the plan was read.</summary>
    public IReadOnlyList<NearAnswer> NearShares { get; init; } = [];

    /// <summary>Gets the task of the roadmap that sets a share near users; null where none does.</summary>
    public RoadmapTask? NearTask { get; init; }

    /// <summary>Gets service and lag where distillation or algorithms do otherwise, the plan as it is first; empty where the case has neither or only the plan was read.</summary>
    public IReadOnlyList<AlgorithmAnswer> Algorithms { get; init; } = [];

    /// <summary>Gets service without the labour rules of adopting firms; null where no firm has one or only the plan was read.</summary>
    public ServiceVariant? WithoutLabourRules { get; init; }

    /// <summary>Gets what moves the goals that demand implies the most, one a year; none for years that nothing moves.</summary>
    public IReadOnlyList<GoalDriver> GoalDrivers { get; init; } = [];

    /// <summary>Gets what tokens cost against their price, one row a service and year; empty without services, prices or machines.</summary>
    public IReadOnlyList<TokenMargin> TokenMargins { get; init; } = [];

    /// <summary>Gets rounds of prices that follow costs; null where they were not asked for.</summary>
    public FeedbackResult? Feedback { get; init; }

    /// <summary>Gets the share of demand that single levers are to serve; fraction, null where that was not asked for.</summary>
    public double? Goal { get; init; }

    /// <summary>Gets what each lever alone must do to serve it; empty where that was not asked for.</summary>
    public IReadOnlyList<ServedBreakEvenResult> BreakEvens { get; init; } = [];

    /// <summary>Gets what two levers must do together to serve it; null where that was not asked for, all is served, or fewer than two levers help.</summary>
    public ServedFrontier? Frontier { get; init; }

    /// <summary>Gets demand of the checkpoint year.</summary>
    public ServedYear Checkpoint => Summary.CheckpointDemand!;

    /// <summary>Gets by how much a variant serves a larger share of its demand in the checkpoint year than the plan as it is; a fraction, null where it has no plan.</summary>
    /// <param name="answer">The variant.</param>
    public double? Gain(ServiceVariant answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Checkpoint?.Part - Checkpoint.Part;
    }

    /// <summary>Gets what is usable in a year, PFLOPS.</summary>
    /// <param name="year">The year.</param>
    public double Usable(int year) => Service.Usable.Where(u => u.Year == year).Sum(static u => u.Usable);
}
