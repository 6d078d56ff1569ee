using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>What one workload asks for in a year, and what of it goes unserved; usable PFLOPS, mean of the year.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Kind">What it does with machines.</param>
/// <param name="Asked">What it asks for.</param>
/// <param name="Unserved">What of it neither machines serve nor researchers replace.</param>
public sealed record ServedWorkload(string Workload, WorkKind Kind, double Asked, double Unserved)
{
    /// <summary>Gets what of it researchers replace.</summary>
    public double Replaced { get; init; }

    /// <summary>Gets what is served, researchers included.</summary>
    public double Served => Asked - Unserved;

    /// <summary>Gets the served part; null where nothing is asked for.</summary>
    public double? Part => Asked > 0 ? Math.Max(0, Served / Asked) : null;
}

/// <summary>Demand for usable compute in one year, and what a plan serves of it: the short answer to the question whether the plan is enough.</summary>
/// <param name="Year">The year.</param>
/// <param name="Workloads">The workloads that ask for something, in the order of the case.</param>
public sealed record ServedYear(int Year, IReadOnlyList<ServedWorkload> Workloads)
{
    /// <summary>What is smaller than this part of demand is rounding of the engine.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>Gets what all ask for, usable PFLOPS.</summary>
    public double Asked => Workloads.Sum(static w => w.Asked);

    /// <summary>Gets what goes unserved, usable PFLOPS.</summary>
    public double Unserved => Workloads.Sum(static w => w.Unserved);

    /// <summary>Gets what is served, researchers included, usable PFLOPS.</summary>
    public double Served => Asked - Unserved;

    /// <summary>Gets the served part of all that is asked for, unweighted; null where nothing is.</summary>
    public double? Part => Asked > 0 ? Math.Clamp(Served / Asked, 0, 1) : null;

    /// <summary>Gets the unserved part of all that is asked for; 0 where nothing is asked for or rounding is left.</summary>
    public double Missing => Asked > 0 && Unserved > Tolerance * Asked ? Unserved / Asked : 0;

    /// <summary>Gets a value indicating whether all that is asked for is served.</summary>
    public bool IsMet => Missing == 0;

    /// <summary>Gets the training compute that machines serve, usable PFLOPS: what researchers replace is work done without compute, and no compute that catches up with anybody's.</summary>
    public double Training => Workloads.Where(static w => w.Kind == WorkKind.Training).Sum(static w => w.Served - w.Replaced);

    /// <summary>Gets the answer in a sentence: how much of what is sought is served, and of whom.</summary>
    public Message Words => ServedMessages.Answer(this);

    /// <summary>Reads the demand of a solved program, one row a year; none for a case in which nobody asks for anything.</summary>
    /// <param name="solved">The solved program.</param>
    internal static IReadOnlyList<ServedYear> Of(SolvedProgram solved)
    {
        PlanningCase planningCase = solved.Formulated.Case;
        WorkloadDemand demand = new(planningCase);
        Service service = new(solved.Formulated.Decisions, planningCase, ServiceModel.Of(planningCase));
        return Of(planningCase.Horizon, demand.IsAny
            ? [.. from workload in planningCase.Workloads
                  from year in planningCase.Horizon.CalendarYears
                  select (year, new ServedWorkload(workload.Id, workload.Kind, demand.Total(workload, year), solved.Natural(solved.Formulated.Decisions.Unserved, (workload.Id, year))) { Replaced = solved.Natural(service.ByResearchers(workload, year)) })]
            : []);
    }

    /// <summary>Reads the demand of a plan, one row a year; none for a case in which nobody asks for anything.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<ServedYear> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(plan.Case.Horizon, [.. from row in plan.Service?.Demand ?? [] select (row.Year, new ServedWorkload(row.Workload, row.Kind, row.Asked, row.Unserved) { Replaced = row.Replaced })]);
    }

    private static IReadOnlyList<ServedYear> Of(Horizon horizon, IReadOnlyList<(int Year, ServedWorkload Row)> rows) =>
        rows.Any(static r => r.Row.Asked > 0)
            ? [.. horizon.CalendarYears.Select(y => new ServedYear(y, [.. rows.Where(r => r.Year == y && r.Row.Asked > 0).Select(static r => r.Row)]))]
            : [];
}
