using System.Text.Json.Serialization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>What one workload asks for and gets in one year; usable PFLOPS, mean of the year.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="Kind">What it does with machines.</param>
/// <param name="Year">The year.</param>
/// <param name="Own">What its own path asks for.</param>
/// <param name="Tokens">What services of tokens ask for.</param>
/// <param name="Labs">What the labs' budgets ask for.</param>
/// <param name="Runs">What races to the frontier ask for.</param>
/// <param name="Adoption">What adopting firms ask for.</param>
/// <param name="Asked">The sum of the five.</param>
/// <param name="Served">The compute that machines serve; what researchers replace stands beside it.</param>
/// <param name="Replaced">What researchers replace.</param>
/// <param name="Unserved">What goes unserved.</param>
public sealed record DemandRow(
    string Workload, WorkKind Kind, int Year, double Own, double Tokens, double Labs, double Runs, double Adoption, double Asked, double Served, double Replaced, double Unserved)
{
    /// <summary>Gets the served part, researchers included; null where nothing is asked for.</summary>
    public double? ServedPart => Asked > 0 ? Math.Max(0, Math.Round(1 - (Unserved / Asked), 12)) : null;

    /// <summary>Gets why no more is served.</summary>
    public required UnservedReason Reason { get; init; }

    /// <summary>Gets the other workloads that the reason concerns: those at work on the same machines, or those with a guarantee.</summary>
    public required IReadOnlyList<string> ReasonOf { get; init; }

    /// <summary>Gets the reason in words; nothing where all is served.</summary>
    public Message Words => ServedMessages.Reason(this);
}

/// <summary>Why a plan serves no more of what a workload asks for; the first that holds.</summary>
public enum UnservedReason
{
    /// <summary>Nothing goes unserved.</summary>
    None,

    /// <summary>No machine can do its work: none is young enough, or none is worth anything to it.</summary>
    NoMachines,

    /// <summary>Every machine that can do its work is at work.</summary>
    AllAtWork,

    /// <summary>It has no weight in the objectives.</summary>
    NoWeight,

    /// <summary>A part of its service must come from the edge, where no machine is free.</summary>
    AtEdge,

    /// <summary>A part of its service must come from near users, where no machine is free.</summary>
    NearUsers,

    /// <summary>A part of its service must come from domestic machines, of which none is free.</summary>
    Domestic,

    /// <summary>A part of its service must come from domestic machines and a part from near users or the edge, and no domestic machine is free there.</summary>
    DomesticNearUsers,

    /// <summary>Another workload is guaranteed its share: the more is served here, the more must be served there.</summary>
    Guarantee,

    /// <summary>Machines that can do its work are free, and no rule of service holds them: what else the plan wants is worth more to it, or its search was stopped.</summary>
    Untold,
}

/// <summary>What one workload receives of one product at one place in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Workload">The workload.</param>
/// <param name="Where">The hub, <c>outside</c>, or the existing fleet.</param>
/// <param name="Tier">How near to users it is.</param>
/// <param name="Product">The product; empty for existing fleets.</param>
/// <param name="Pool">The pool; empty for none.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Nameplate">Nameplate at work, PFLOPS, mean of the year.</param>
/// <param name="Service">What the workload receives, usable PFLOPS.</param>
public sealed record ServiceRow(
    int Year,
    string Workload,
    [property: JsonPropertyName("place")] string Where,
    PlaceTier Tier,
    [property: JsonPropertyName("sku")] string Product,
    string Pool,
    Origin Origin,
    double Nameplate,
    double Service);

/// <summary>Machines of one pool and age in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Pool">The pool; empty for none.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Age">Whole years since deployment, period by period, so that machines of one fleet have two ages in a year in which they grow older; always below the life of their pool.</param>
/// <param name="Alive">Nameplate, PFLOPS, mean of the year.</param>
public sealed record FleetRow(int Year, string Pool, Origin Origin, int Age, double Alive);

/// <summary>The goal of nameplate compute of one year; PFLOPS.</summary>
/// <param name="Year">The year.</param>
/// <param name="Typed">As typed; null where it is blank.</param>
/// <param name="Derived">What demand implies.</param>
public sealed record GoalRow(int Year, double? Typed, double Derived)
{
    /// <summary>Gets the two beside each other in a sentence; nothing where no goal is large enough.</summary>
    public Message Words => ServedMessages.Goal(this);
}

/// <summary>Labs of one class in one year.</summary>
/// <param name="Lab">The class.</param>
/// <param name="Year">The year.</param>
/// <param name="Budget">What they all have, CNY.</param>
/// <param name="ComputeShare">Compute's share of what goes to compute and researchers.</param>
/// <param name="Compute">The compute they ask for, usable PFLOPS.</param>
/// <param name="Researchers">The researchers they ask for.</param>
/// <param name="ShareAsComplements">The share at elasticity 0, the smallest published: compute and researchers go together.</param>
/// <param name="ShareAsSubstitutes">The share at elasticity 2.58, the largest published.</param>
public sealed record LabRow(string Lab, int Year, double Budget, double ComputeShare, double Compute, double Researchers, double ShareAsComplements, double ShareAsSubstitutes);

/// <summary>Researchers in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Pool">How many there are.</param>
/// <param name="Newcomers">How many come in the year.</param>
/// <param name="Leavers">How many leave in the year.</param>
/// <param name="Moves">How many change employer.</param>
/// <param name="Lost">Researcher-years that moves cost.</param>
/// <param name="Asked">How many the labs ask for at the wage.</param>
/// <param name="Spare">How many nobody asks for.</param>
/// <param name="Wage">The wage index of the plan.</param>
/// <param name="ClearingWage">The wage index at which labs ask for no more than there are.</param>
/// <param name="PremiumBill">What moves add to pay, CNY; a transfer from labs to researchers.</param>
public sealed record TalentRow(int Year, double Pool, double Newcomers, double Leavers, double Moves, double Lost, double Asked, double Spare, double Wage, double ClearingWage, double PremiumBill);

/// <summary>One sector in one year, under its labour rule and without it.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Year">The year.</param>
/// <param name="Ratio">Benefit over cost; null where nothing is paid.</param>
/// <param name="Adopted">The adopted part.</param>
/// <param name="Tokens">Trillion tokens a day.</param>
/// <param name="Compute">Usable PFLOPS.</param>
/// <param name="Burden">The dual cost burden, a fraction of pay.</param>
/// <param name="FreeRatio">Benefit over cost if displaced pay left in full.</param>
/// <param name="FreeAdopted">The adopted part then.</param>
/// <param name="FreeBurden">The burden then.</param>
public sealed record AdoptionRow(
    string Sector, int Year, double? Ratio, double Adopted, double Tokens, double Compute, double Burden, double? FreeRatio, double FreeAdopted, double FreeBurden);

/// <summary>What is built and what works in one province in one year.</summary>
/// <param name="Province">The province.</param>
/// <param name="Year">The year.</param>
/// <param name="Built">What is built there in the year, MW.</param>
/// <param name="BuiltShare">Its share of all that is built in the year; null where nothing is.</param>
/// <param name="Floor">The least share; null where there is none.</param>
/// <param name="Alive">Nameplate that has neither failed nor been retired, existing fleets included, PFLOPS, mean of the year.</param>
/// <param name="Occupancy">The part of hours in which it works, pooled hours included; null where there is none.</param>
/// <param name="Idle">Nameplate in idle hours, PFLOPS.</param>
/// <param name="Usable">What is usable, PFLOPS.</param>
/// <param name="Used">What workloads receive of it, PFLOPS.</param>
/// <param name="Subsidy">What the province pays for what is built, CNY; null where it pays nothing.</param>
public sealed record ProvinceRow(string Province, int Year, double Built, double? BuiltShare, double? Floor, double Alive, double? Occupancy, double Idle, double Usable, double Used, double? Subsidy)
{
    /// <summary>Gets what a megawatt less of the floor would take off the unserved share over all years, by weight; percentage points, null where no price holds.</summary>
    public double? FloorPrice { get; init; }

    /// <summary>Gets the floor in megawatts of what is built in the year; null where there is none.</summary>
    public double? FloorPower { get; init; }

    /// <summary>Gets what the idle hours of the plan's machines at its hubs cost in the year, CNY: their yearly cost by nameplate times the part of hours in which they do not work; null without machines.</summary>
    /// <remarks>Of existing fleets and of machines outside the programme no price is given.</remarks>
    public double? IdleCost { get; init; }

    /// <summary>Gets the floor's megawatts by their price: percentage points of service; null where no price holds. It holds for a small floor: a large one costs less a megawatt once some of it is gone.</summary>
    public double? FloorCost => FloorPower * FloorPrice;
}

/// <summary>How far behind the frontier the training compute that is served keeps its developers in one year.</summary>
/// <param name="Run">The race.</param>
/// <param name="Year">The year.</param>
/// <param name="Developers">How many share the compute: those of the race; where it counts none, the labs; one where there are none.</param>
/// <param name="Training">Training compute that machines serve, usable PFLOPS.</param>
/// <param name="Typed">The lag that the case aims at, years.</param>
/// <param name="Gain">By how much algorithms get better a year in the case: 2 is three times.</param>
/// <param name="Lag">The lag that the compute buys, years; null where none is served or the frontier stands still.</param>
/// <param name="LagAtFastGain">The same at the largest published gain of algorithms.</param>
/// <param name="LagAtSlowGain">The same at the smallest.</param>
public sealed record FrontierRow(string Run, int Year, double Developers, double Training, [property: JsonPropertyName("lagTyped")] double Typed, [property: JsonPropertyName("algorithmicGain")] double Gain, double? Lag, double? LagAtFastGain, double? LagAtSlowGain);

/// <summary>The largest single training run of one year; usable PFLOPS, mean of the year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Asked">How large it is to be.</param>
/// <param name="Held">What of it the plan's places hold: one place in a plan in whole modules, several where fractions are allowed.</param>
/// <param name="Missing">What no place holds.</param>
/// <param name="Best">The largest run that one place alone could hold of the training compute of the plan.</param>
public sealed record RunRow(int Year, double Asked, double Held, double Missing, double Best)
{
    /// <summary>Gets what is held, where, and what holds it to that, in a sentence.</summary>
    public Message Words { get; init; } = Message.None;
}

/// <summary>A place that may hold the largest training run of one year; usable PFLOPS, mean of the year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Hub">The hub; empty for all hubs together.</param>
/// <param name="Pool">The pool, a dash for machines of none; empty for all pools together.</param>
/// <param name="Training">What trains there.</param>
/// <param name="Largest">The largest run that it allows: less what mixing pools or spanning hubs costs.</param>
/// <param name="Chosen">The part of the run that is placed there: 0 or 1 in whole modules.</param>
/// <param name="Held">What of the run it holds.</param>
public sealed record RunPlaceRow(int Year, string Hub, string Pool, double Training, double Largest, double Chosen, double Held)
{
    // A thousandth of a PFLOPS is what an engine leaves of nothing.
    private const double Something = 1e-3;

    /// <summary>Gets a value indicating whether anything trains there or any of the run is placed there.</summary>
    public bool IsUsed => Training > Something || Chosen > Something || HoldsSome;

    /// <summary>Gets a value indicating whether it holds some of the run.</summary>
    public bool HoldsSome => Held > Something;
}

/// <summary>Demand, usable compute and service of a plan.</summary>
public sealed record PlanService
{
    /// <summary>Gets demand, one row a workload and year.</summary>
    public required IReadOnlyList<DemandRow> Demand { get; init; }

    /// <summary>Gets the waterfall from nameplate to work, one row a place, origin and year with machines.</summary>
    public required IReadOnlyList<UsableRow> Usable { get; init; }

    /// <summary>Gets who is served with what, one row a workload, product, place and year with service.</summary>
    public required IReadOnlyList<ServiceRow> Service { get; init; }

    /// <summary>Gets the machines by age, one row a pool, origin, age and year.</summary>
    public required IReadOnlyList<FleetRow> Fleet { get; init; }

    /// <summary>Gets the cost of usable compute, one row a product, hub, kind of work and year with machines.</summary>
    public required IReadOnlyList<UsableCostRow> Costs { get; init; }

    /// <summary>Gets the goals of nameplate compute, one row a year.</summary>
    public required IReadOnlyList<GoalRow> Goals { get; init; }

    /// <summary>Gets the labs, one row a class and year.</summary>
    public required IReadOnlyList<LabRow> Labs { get; init; }

    /// <summary>Gets the researchers, one row a year; none without labs.</summary>
    public required IReadOnlyList<TalentRow> Talent { get; init; }

    /// <summary>Gets the adopting sectors, one row a sector and year.</summary>
    public required IReadOnlyList<AdoptionRow> Adoption { get; init; }

    /// <summary>Gets the provinces, one row a province and year; none for a case that names no province.</summary>
    public IReadOnlyList<ProvinceRow> Provinces { get; init; } = [];

    /// <summary>Gets the lag behind the frontier, one row a race and year; none without races.</summary>
    public IReadOnlyList<FrontierRow> Frontier { get; init; } = [];

    /// <summary>Gets what demand, machines and rules are worth in service, one row a row of the program that moves it; those whose gain holds both ways.</summary>
    public IReadOnlyList<ServicePriceRow> Prices { get; init; } = [];

    /// <summary>Gets how mixed and how old machines are, one row a hub and year, and one a year of all hubs together.</summary>
    public IReadOnlyList<HubMixRow> HubMix { get; init; } = [];

    /// <summary>Gets the largest training runs, one row a year in which one is asked for.</summary>
    public IReadOnlyList<RunRow> LargestRuns { get; init; } = [];

    /// <summary>Gets the places that may hold them, one row a place and year.</summary>
    public IReadOnlyList<RunPlaceRow> RunPlaces { get; init; } = [];

    /// <summary>Puts prices on it, and on the floors of provinces.</summary>
    /// <param name="prices">The prices.</param>
    internal PlanService Priced(IReadOnlyList<ServicePriceRow> prices) => this with
    {
        Prices = prices,
        Provinces = [.. Provinces.Select(p => p with { FloorPrice = prices.FirstOrDefault(r => r.Family == "ProvinceShare" && r.Key == p.Province && r.Year == p.Year)?.Gain })],
    };

    /// <summary>Gets the served part of all that is asked for in a year, unweighted; null where nothing is.</summary>
    /// <param name="year">The year.</param>
    public double? ServedPart(int year)
    {
        double asked = Demand.Where(d => d.Year == year).Sum(static d => d.Asked);
        return asked > 0 ? 1 - (Demand.Where(d => d.Year == year).Sum(static d => d.Unserved) / asked) : null;
    }
}
