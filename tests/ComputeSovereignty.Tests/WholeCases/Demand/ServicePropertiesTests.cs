using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>What must always hold of service (formulation, section 18), on the yearly baseline with its demand side, relaxed.</summary>
[TestFixture]
public sealed class ServicePropertiesTests
{
    private const double Tolerance = 1e-8;

    private static readonly Lazy<Plan> First = new(static () => Solved("Plan[Objective].Value = Service"));
    private static readonly Lazy<Plan> Last = new(static () => Solved());

    // Without the sheets of demand the program is the baseline's, entry by entry, whatever stands in the other tables.
    [Test]
    public void Program_WithoutWorkloads_IsTheBaselines()
    {
        CaseTables none = new(
            DemandCase.Tables.File,
            DemandCase.Tables.Sheets.Where(static s => s.Name is not ("Workloads" or "Tokens" or "Runs" or "Labs" or "Adoption")).Select(static s => s.Name == "Uncertainty" ? WholeCase.Tables.Find(s.Name)! : s));
        LinearProgram demand = CapacityModel.Formulate(WholeCase.CaseOf(WholeCase.Read(none, string.Empty))).Program;
        LinearProgram baseline = CapacityModel.Formulate(WholeCase.Case()).Program;

        Assert.That(demand.RowNames, Is.EqualTo(baseline.RowNames));
        Assert.That(demand.ColumnNames, Is.EqualTo(baseline.ColumnNames));
        Assert.That(demand.Value.ToArray(), Is.EqualTo(baseline.Value.ToArray()));
        Assert.That(demand.RowIndex.ToArray(), Is.EqualTo(baseline.RowIndex.ToArray()));
        Assert.That((demand.RowLower.ToArray(), demand.RowUpper.ToArray()), Is.EqualTo((baseline.RowLower.ToArray(), baseline.RowUpper.ToArray())));
    }

    [Test]
    public void Orders_ServiceFirstOrLast_EachReachesNoLessOfItsOwn()
    {
        Assert.That(S(First.Value), Is.LessThanOrEqualTo(S(Last.Value) + Tolerance));
        Assert.That(WholeCase.Stage(Last.Value, "A"), Is.LessThanOrEqualTo(WholeCase.Stage(First.Value, "A") + Tolerance));
    }

    [TestCase("Pools[*].TrainingEfficiency *= 1.1")]
    [TestCase("Pools[*].InferenceEfficiency *= 1.1")]
    [TestCase("Pools[*].Life += 0.5")]
    [TestCase("Provinces[*].* *= 1.2")]
    [TestCase("Targets[*].PooledShare += 0.1")]
    [TestCase("Plan[Insulation].Value = 0.9")]
    [TestCase("Plan[ResearcherPool].Value *= 2")]
    [TestCase("Workloads[Public-inference].ServiceParity = ")]
    [TestCase("Workloads[*].NearShare = ")]
    [TestCase("Workloads[Enterprise].DomesticService = ")]
    [TestCase("Workloads[Lab-training].MaxAge = ")]
    [TestCase("Fleet[*].Fp16 *= 1.1")]
    public void Unserved_MoreOrFewerRules_NeverRises(string change) => Assert.That(S(Solved("Plan[Objective].Value = Service", change)), Is.LessThanOrEqualTo(S(First.Value) + Tolerance));

    [TestCase("Provinces[Gansu].MinShare = 0.3")]
    [TestCase("Workloads[Champions].ServiceParity = 1")]
    [TestCase("Workloads[Public-inference].NearShare = 0.8")]
    [TestCase("Pools[*].AnnualFailure += 0.05")]
    public void Unserved_AnotherRuleOrLess_NeverFalls(string change) => Assert.That(S(Solved("Plan[Objective].Value = Service", change)), Is.GreaterThanOrEqualTo(S(First.Value) - Tolerance));

    // Without rules of shares what goes unserved in a year, weighted, never falls with its demand; S itself is a part and may. One year is asked for, so that years do not trade with each other.
    [TestCase("Tokens[*].2028 *= 1.3")]
    [TestCase("Labs[Giants].2028 *= 1.3")]
    [TestCase("Workloads[Champions].2028 *= 1.5")]
    public void UnservedAmount_MoreDemand_NeverFalls(string change)
    {
        string[] free =
        [
            "Plan[Objective].Value = Service", "Workloads[*].NearShare = ", "Workloads[*].ServiceParity = ", "Workloads[*].DomesticService = ",
            .. new[] { 2026, 2027, 2029, 2030 }.Select(static y => $"Targets[{y}].Weight = 0"),
        ];

        Assert.That(Weighted(Solved([.. free, change])), Is.GreaterThanOrEqualTo(Weighted(Solved(free)) - 1e-3));
    }

    // Twice the supply for twice the demand leaves the part that goes unserved.
    [Test]
    public void Unserved_EverythingDoubled_IsTheSame()
    {
        PlanningCase planningCase = Case();
        PlanningCase doubled = Variant.Size(planningCase, 2) with
        {
            Fleet = new(planningCase.Fleet.Select(static f => f with { Nameplate = 2 * f.Nameplate })),
            Workloads = new(planningCase.Workloads.Select(static w => w with { Path = Twice(w.Path) })),
            Tokens = new(planningCase.Tokens.Select(static t => t with { Path = Twice(t.Path) })),
            Labs = new(planningCase.Labs.Select(static l => l with { Number = 2 * l.Number })),
            Adoption = new(planningCase.Adoption.Select(static s => s with { Employees = 2 * s.Employees })),
            Settings = Variant.Size(planningCase, 2).Settings with { Demand = planningCase.Settings.Demand with { ResearcherPool = 2 * planningCase.Settings.Demand.ResearcherPool } },
        };

        Assert.That(S(WholeCase.Plan(doubled)), Is.EqualTo(S(Last.Value)).Within(1e-7));
    }

    [Test]
    public void Waterfall_EveryRow_FallsStepByStep()
    {
        PlanService service = Last.Value.Service!;

        Assert.That(service.Usable, Is.Not.Empty);
        foreach (UsableRow row in service.Usable)
        {
            double[] steps = [row.Deployed, row.Alive, row.Occupied, row.AtHome, row.Usable, row.Used];
            Assert.That(steps.Zip(steps.Skip(1), static (a, b) => a - b), Is.All.GreaterThanOrEqualTo(-1e-9 * row.Deployed), $"{row}");
        }

        foreach (int year in Last.Value.Case.Horizon.CalendarYears)
        {
            double served = service.Demand.Where(d => d.Year == year).Sum(static d => d.Served);
            Assert.That(service.Usable.Where(u => u.Year == year).Sum(static u => u.Used), Is.EqualTo(served).Within(1e-9 * served));
        }
    }

    // No machine works twice: at every place, of every origin and in every year, what all workloads use is no more than what is alive.
    [Test]
    public void Machines_AtEveryPlace_WorkNoMoreThanTheyAreAlive()
    {
        PlanService service = Last.Value.Service!;
        foreach (UsableRow place in service.Usable)
        {
            double atWork = service.Service.Where(s => s.Year == place.Year && s.Where == place.Where && s.Origin == place.Origin).Sum(static s => s.Nameplate);
            Assert.That(atWork, Is.LessThanOrEqualTo(place.Alive + (1e-6 * (1 + place.Alive))), $"{place}");
        }
    }

    [Test]
    public void Demand_OfThePlan_IsServedReplacedOrNot()
    {
        foreach (DemandRow row in Last.Value.Service!.Demand)
        {
            Assert.That(row.Served + row.Replaced + row.Unserved, Is.EqualTo(row.Asked).Within(1e-3), $"{row}");
        }
    }

    // Workloads that ask for nothing add no column and no row: every stage is as without them.
    [Test]
    public void Program_WorkloadsThatAskForNothing_IsTheBaselines()
    {
        PlanningCase planningCase = Case();
        PlanningCase nothing = planningCase with
        {
            Workloads = new(planningCase.Workloads.Select(static w => w with { Path = w.Path with { Values = [.. w.Path.Values.Select(static _ => 0d)] } })),
            Tokens = Catalog<TokenService>.Empty,
            Labs = Catalog<LabClass>.Empty,
            Runs = Catalog<FrontierRun>.Empty,
            Adoption = Catalog<AdoptionSector>.Empty,
        };

        Assert.That(Same(CapacityModel.Formulate(nothing), CapacityModel.Formulate(planningCase with { Workloads = Catalog<Workload>.Empty })));
    }

    // A hard minimum and an edge share are rules like the others: without them no more goes unserved.
    [Test]
    public void Unserved_WithoutAMinimumOrAnEdgeShare_NeverRises()
    {
        PlanningCase planningCase = Case("Plan[Objective].Value = Service") is var all ? all with { Hubs = new(all.Hubs.Select(static h => h with { Tier = h.Tier == PlaceTier.Metro ? PlaceTier.Edge : h.Tier })) } : null!;
        Plan free = WholeCase.Plan(planningCase);
        PlanningCase least = planningCase with { Workloads = new(planningCase.Workloads.Select(static w => w.Id == "Champions" ? w with { MinService = 0.3 } : w)) };
        PlanningCase edge = planningCase with { Workloads = new(planningCase.Workloads.Select(static w => w.Id == "Public-inference" ? w with { EdgeShare = 0.6 } : w)) };

        Assert.That(S(WholeCase.Plan(least)), Is.GreaterThan(S(free) + 1e-4));
        Assert.That(S(WholeCase.Plan(edge)), Is.GreaterThanOrEqualTo(S(free) - Tolerance));
    }

    // A patched program equals the one written afresh for every address of the demand side.
    [Test]
    public void Formulate_EveryAddressOfDemand_EqualsTheProgramWrittenAfresh()
    {
        string[] sheets = ["Provinces", "Pools", "Fleet", "Workloads", "Tokens", "Runs", "Labs", "Adoption"];
        string[] columns = ["ComputePrice", "WageIndex", "PooledShare", "LargestRun", "Pool", "Tier", "HomePool"];
        CaseTables tables = Yearly();
        PlanningCase planningCase = WholeCase.CaseOf(WholeCase.Read(tables, string.Empty));
        ProgramTemplates templates = new(planningCase);
        List<string> wrong = [];
        int changed = 0;
        foreach (ParameterEntry entry in new ParameterCatalog(tables).Entries.Where(e => sheets.Contains(e.Address.Sheet) || columns.Contains(e.Address.Column)))
        {
            double[] values = entry.Number is { } number ? [0.9 * number, number + 0.01, 0] : [];
            IEnumerable<CellValue> others = values.Select(CellValue.OfNumber).Concat(entry.Schema.Choices.Where(c => c != entry.Value.Text).Append("Nvidia").Select(CellValue.OfText));
            PlanningCase? variant = others
                .Select(v => tables.With([new(entry.Address, ChangeOperation.Set, v, SourceCell.None)]))
                .Where(static t => !t.HasErrors)
                .Select(static t => ComputeSovereignty.Cases.Reading.CaseReader.ReadCase(t.Tables).Case)
                .FirstOrDefault(static c => c is not null);
            if (variant is not null)
            {
                changed++;
                wrong.AddRange(Same(templates.Formulate(variant), CapacityModel.Formulate(variant)) ? [] : [$"{entry.Address}"]);
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(changed, Is.GreaterThan(200));
    }

    internal static bool Same(FormulatedProgram left, FormulatedProgram right) =>
        left.Program.RowNames.SequenceEqual(right.Program.RowNames) && left.Program.ColumnNames.SequenceEqual(right.Program.ColumnNames)
        && left.Program.Value.SequenceEqual(right.Program.Value) && left.Program.RowIndex.SequenceEqual(right.Program.RowIndex)
        && left.Program.RowLower.SequenceEqual(right.Program.RowLower) && left.Program.RowUpper.SequenceEqual(right.Program.RowUpper)
        && left.Program.ColumnUpper.SequenceEqual(right.Program.ColumnUpper) && left.Program.IsInteger.SequenceEqual(right.Program.IsInteger)
        && left.Stages.Zip(right.Stages, static (a, b) => a.Letter == b.Letter && a.Cost.AsSpan().SequenceEqual(b.Cost)).All(static same => same) && left.Stages.Count == right.Stages.Count;

    private static double S(Plan plan) => WholeCase.Stage(plan, "S");

    private static double Weighted(Plan plan) => plan.Service!.Demand.Where(static d => d.Year == 2028).Sum(d => plan.Case.Workloads[d.Workload].Weight * d.Unserved);

    private static CaseTables Yearly(params string[] changes) =>
        DemandCase.Tables.With([.. changes.Prepend("Plan[PeriodsPerYear].Value = 1").Select(static c => ParameterChange.TryParse(c, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(c))]).Tables;

    internal static PlanningCase Case(params string[] changes) => DemandCase.Case([.. changes.Prepend("Plan[PeriodsPerYear].Value = 1")]);

    internal static Plan Solved(params string[] changes) => WholeCase.Plan(Case(changes));

    private static YearSeries<double> Twice(YearSeries<double> path) => path with { Values = [.. path.Values.Select(static v => 2 * v)] };
}
