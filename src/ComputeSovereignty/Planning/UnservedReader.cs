using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads why a plan does not serve all that a workload asks for (formulation, section 14): from what is free and what is full, and not from prices, which need not be unique.</summary>
/// <param name="solved">The solved program.</param>
internal sealed class UnservedReader(SolvedProgram solved)
{
    /// <summary>A part of demand up to this is none.</summary>
    private const double Nothing = 1e-6;

    private static readonly HashSet<string> Families = new(
        [nameof(FleetUse), nameof(ExistingUse), nameof(NearShare), nameof(EdgeShare), nameof(ServiceOrigin), nameof(ServiceParity)], StringComparer.Ordinal);

    private readonly PlanningCase planningCase = solved.Formulated.Case;
    private readonly Decisions decisions = solved.Formulated.Decisions;
    private readonly ServiceModel model = ServiceModel.Of(solved.Formulated.Case);
    private readonly Dictionary<(string Family, ProgramKey Key, int Year), double> slack = SlackOf(solved);

    /// <summary>Finds the first reason, in the order of <see cref="UnservedReason"/>, for which nothing more of a workload is served in a year.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="year">The year.</param>
    /// <param name="asked">What it asks for, PFLOPS.</param>
    /// <param name="unserved">What of it goes unserved, PFLOPS.</param>
    /// <returns>The reason, and the other workloads that it concerns: those at work on the same machines, or those with a guarantee.</returns>
    internal (UnservedReason Reason, IReadOnlyList<string> Others) Of(Workload workload, int year, double asked, double unserved)
    {
        if (unserved <= Nothing * asked)
        {
            return (UnservedReason.None, []);
        }

        Machines[] machines =
        [
            .. from fleet in model.Fleets where model.Users(fleet, year).Contains(workload) select Of(workload, fleet, year),
            .. from fleet in planningCase.Fleet where model.Users(fleet, year).Contains(workload) select Of(workload, fleet, year),
        ];
        double nothing = Nothing * model.Asked(workload, year);
        if (machines.Sum(static m => m.Able) <= nothing)
        {
            return (UnservedReason.NoMachines, []);
        }

        if (machines.Sum(static m => m.Free) <= nothing)
        {
            return (UnservedReason.AllAtWork, [.. planningCase.Workloads.Select(static w => w.Id).Where(id => machines.Any(m => m.Others.Contains(id)))]);
        }

        if (workload.Weight <= 0)
        {
            return (UnservedReason.NoWeight, []);
        }

        Machines[] free = [.. machines.Where(m => m.Free > nothing)];
        bool edge = IsFull(nameof(EdgeShare), workload.Id, year);
        bool near = IsFull(nameof(NearShare), workload.Id, year);
        bool domestic = IsFull(nameof(ServiceOrigin), workload.Id, year);
        if (edge && !free.Any(static m => m.IsAtEdge))
        {
            return (UnservedReason.AtEdge, []);
        }

        if (near && !free.Any(static m => m.IsNear))
        {
            return (UnservedReason.NearUsers, []);
        }

        if (domestic && !free.Any(static m => m.IsDomestic))
        {
            return (UnservedReason.Domestic, []);
        }

        if (domestic && (near || edge) && !free.Any(m => m.IsDomestic && (edge ? m.IsAtEdge : m.IsNear)))
        {
            return (UnservedReason.DomesticNearUsers, []);
        }

        string[] guaranteed = [.. planningCase.Workloads.Where(w => w != workload && IsFull(nameof(ServiceParity), w.Id, year)).Select(static w => w.Id)];
        return (guaranteed.Length > 0 ? UnservedReason.Guarantee : UnservedReason.Untold, guaranteed);
    }

    private Machines Of(Workload workload, ComputeFleet fleet, int year)
    {
        IReadOnlyList<double> ages = model.Ages(fleet);
        return Of(
            workload,
            model.Received(workload, fleet, year),
            model.Users(fleet, year),
            w => ServiceModel.AgeFor(w, fleet.Life),
            [.. model.BindingAges(fleet, ages, year).Select(age => (age, slack[(nameof(FleetUse), ServiceModel.KeyOf(fleet, ages, age), year)]))],
            w => decisions.Working[(w.Id, fleet.Key, year)]) with
        {
            IsNear = fleet.Place.IsNear,
            IsAtEdge = fleet.Place.Tier == PlaceTier.Edge,
            IsDomestic = fleet.Origin == Origin.Domestic,
        };
    }

    private Machines Of(Workload workload, ExistingFleet fleet, int year)
    {
        double life = planningCase.Pools[fleet.Pool].Life ?? double.PositiveInfinity;
        double[] ages = [.. model.Users(fleet, year).Select(w => ServiceModel.AgeFor(w, life)).Distinct().Order()];
        return Of(
            workload,
            model.Received(workload, fleet, year),
            model.Users(fleet, year),
            w => ServiceModel.AgeFor(w, life),
            [.. ages.Select(age => (age, slack[(nameof(ExistingUse), new(fleet.Id, ServiceModel.AgeOf(ages, age)), year)]))],
            w => decisions.Existing[(w.Id, fleet.Id, year)]) with
        {
            IsNear = fleet.Tier != PlaceTier.Hub,
            IsAtEdge = fleet.Tier == PlaceTier.Edge,
            IsDomestic = planningCase.Pools[fleet.Pool].Origin == Origin.Domestic,
        };
    }

    // Machines young enough for a workload are young enough for every one that takes older ones, so they are free only where each row from its age on has room, and the first that has none says who has them.
    private Machines Of(
        Workload workload, double received, IReadOnlyList<Workload> users, Func<Workload, double> ageFor, IReadOnlyList<(double Age, double Slack)> rows, Func<Workload, Variable<Exaflops>> working)
    {
        (double Age, double Slack)[] own = [.. rows.Where(r => r.Age >= ageFor(workload))];
        double free = Math.Max(0, own.Min(static r => r.Slack));
        (double full, _) = own.FirstOrDefault(r => r.Slack <= free + Nothing, own[^1]);
        double able = own[0].Slack + At(own[0].Age).Sum(static w => w.Working);
        return new(received * able, received * free, able <= Nothing ? [] : [.. At(full).Where(w => w.Workload != workload && w.Working > Nothing).Select(static w => w.Workload.Id)]);

        IEnumerable<(Workload Workload, double Working)> At(double age) => users.Where(w => ageFor(w) <= age).Select(w => (w, solved.Values[working(w).Column]));
    }

    private bool IsFull(string family, string workload, int year) =>
        slack.TryGetValue((family, workload, year), out double left) && left <= Nothing * Math.Max(1, planningCase.Workloads.Sum(w => model.Asked(w, year)));

    private static Dictionary<(string Family, ProgramKey Key, int Year), double> SlackOf(SolvedProgram solved)
    {
        LinearProgram program = solved.Formulated.Program;
        double[] activities = program.ActivitiesAt(solved.Values);
        return solved.Formulated.Rows.Index().Where(static r => Families.Contains(r.Item.Family)).ToDictionary(
            static r => (r.Item.Family, r.Item.Key, int.Parse(r.Item.Period)),
            r => double.IsInfinity(program.RowUpper[r.Index]) ? activities[r.Index] - program.RowLower[r.Index] : program.RowUpper[r.Index] - activities[r.Index]);
    }

    /// <summary>Machines of one fleet that are young enough for a workload.</summary>
    /// <param name="Able">What they would give it if all worked for it, EFLOPS.</param>
    /// <param name="Free">What those that are free would give it.</param>
    /// <param name="Others">The other workloads for which they work.</param>
    private sealed record Machines(double Able, double Free, IReadOnlyList<string> Others)
    {
        /// <summary>Gets a value indicating whether they are near users.</summary>
        public bool IsNear { get; init; }

        /// <summary>Gets a value indicating whether they are at the edge.</summary>
        public bool IsAtEdge { get; init; }

        /// <summary>Gets a value indicating whether they are domestic.</summary>
        public bool IsDomestic { get; init; }
    }
}
