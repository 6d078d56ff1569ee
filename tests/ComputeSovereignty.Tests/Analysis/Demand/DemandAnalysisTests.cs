using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.Analysis.Reports;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>The study of demand on the baseline with its demand side, by years: every figure against another derivation.</summary>
[TestFixture]
public sealed class DemandAnalysisTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([Change("Plan[PeriodsPerYear].Value = 1"), Change("Provinces[Gansu].MinShare = 0.2")]).Tables;
    private static readonly Lazy<CaseVariants> Variants = new(static () => new(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
    private static readonly Lazy<DemandResult> Result = new(static () => new DemandAnalysis(Variants.Value).Solve(true));

    private static PlanningCase Case => Variants.Value.BaseCase;

    // Each lever as its changes say it, read and solved from nothing.
    [Test]
    public void Effects_OfEachLever_AreThoseOfTheCaseSolvedAfresh()
    {
        ServiceEffect[] effects = [.. Result.Value.Effects.Where(static e => e.Lever.IsOfService)];
        ParameterCatalog catalog = new(Years);

        Assert.That(effects, Has.Length.GreaterThan(12));
        foreach (ServiceEffect effect in effects)
        {
            Plan plan = WholeCase.Plan(CaseReader.ReadCase(Years.With(effect.Lever.Changes(effect.Amount, catalog)).Tables).Case!);
            ServedYear afresh = ServedYear.Of(plan).Single(static y => y.Year == 2028);

            Assert.That(effect.Answer.Checkpoint!.Asked, Is.EqualTo(afresh.Asked).Within(1e-9).Percent, $"{effect.Lever.Title}");
            Assert.That(effect.Answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6), $"{effect.Lever.Title}");
        }
    }

    // The workbook's own scenarios say the same in words of their own.
    [TestCase(AlgorithmCase.WithoutDistillation, "Distillation-closed")]
    [TestCase(AlgorithmCase.SlowGain, "Gain-sceptic")]
    [TestCase(AlgorithmCase.FastGain, "Gain-fast")]
    public void Algorithms_OfEachAssumption_AreThoseOfTheScenario(AlgorithmCase which, string scenario)
    {
        PlanningCase changed = WholeCase.CaseOf(WholeCase.Read(Years, scenario));
        Plan plan = WholeCase.Plan(changed);
        AlgorithmAnswer answer = Result.Value.Algorithms.Single(a => a.Case == which);
        ServedYear year = ServedYear.Of(plan).Single(static y => y.Year == 2028);

        Assert.That(answer.Answer.Checkpoint!.Asked, Is.EqualTo(year.Asked).Within(1e-9).Percent);
        Assert.That(answer.Answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6));
        Assert.That(answer.Lag, Is.EqualTo(plan.Service!.Frontier.Single(static f => f.Year == 2028).Lag).Within(1e-3));
    }

    [Test]
    public void LabourRules_TakenAway_LetFirmsAdoptAsTheTableSays()
    {
        double more = Result.Value.WithoutLabourRules!.Checkpoint!.Asked - Result.Value.Checkpoint.Asked;
        AdoptionRow[] rows = [.. Result.Value.Service.Adoption.Where(static a => a.Year == 2028)];

        // Compute is in proportion to what is adopted, and firms alone ask for more.
        Assert.That(more, Is.EqualTo(rows.Sum(static a => a.Compute * ((a.FreeAdopted / a.Adopted) - 1))).Within(1e-6).Percent);
        Assert.That(more, Is.Positive);
    }

    // No lever moves the goal more than its driver, which moves it by what it says.
    [Test]
    public void Drivers_OfGoals_MoveThemTheMost()
    {
        ParameterCatalog catalog = new(Years);
        Assert.That(Result.Value.GoalDrivers.Select(static d => d.Year), Is.EqualTo(Case.Horizon.CalendarYears));
        foreach (GoalDriver driver in Result.Value.GoalDrivers)
        {
            double Moved(Lever lever, double amount) =>
                new ComputeGoals(CaseReader.ReadCase(Years.With(lever.Changes(amount, catalog)).Tables).Case!).Derived(driver.Year) - new ComputeGoals(Case).Derived(driver.Year);

            Assert.That(driver.Change, Is.EqualTo(Moved(driver.Lever, driver.Amount)).Within(1e-6));
            Assert.That(Result.Value.Effects.Select(e => Math.Abs(Moved(e.Lever, e.Amount))), Has.All.LessThanOrEqualTo(Math.Abs(driver.Change) + 1e-6));
        }
    }

    // By the inverse: with so many researchers more, labs make as much of the compute that is left as of all of it.
    [Test]
    public void Researchers_WhoMakeUpForCompute_KeepWhatLabsMake()
    {
        StudySection section = Report().Sections.Single(static s => s.Name == "Substitution");
        TalentMarket market = new(Case);
        int seen = 0;
        foreach (ElasticityAnswer answer in Result.Value.Elasticities)
        {
            IReadOnlyList<object?> row = section.Rows.Single(r => Equals(r[section.IndexOf("elasticity")], answer.Elasticity));
            if (row[section.IndexOf("researchers")] is not double more)
            {
                Assert.That(answer.Elasticity, Is.LessThan(1), "substitutes can always make up");
                continue;
            }

            ServedWorkload training = answer.Answer.Checkpoint!.Workloads.Single(static w => w.Workload == "Lab-training");
            LabClass[] labs = [.. Case.Labs.Select(l => l with { Elasticity = answer.Elasticity })];
            double budget = labs.Sum(static l => l.Number * l.Budget[2028]);
            double share = labs.Sum(static l => l.Number * l.Budget[2028] * l.ComputeShare) / budget;
            double employed = labs.Sum(l => market.Researchers(l, 2028, market.Wage(2028)));
            double rho = (answer.Elasticity - 1) / answer.Elasticity;
            double left = training.Served / training.Asked;

            Assert.That((share * Math.Pow(left, rho)) + ((1 - share) * Math.Pow(1 + (more / employed), rho)), Is.EqualTo(1).Within(1e-9), $"{answer.Elasticity}");
            Assert.That(row[section.IndexOf("missing")], Is.EqualTo(training.Unserved / 1000).Within(1e-9));
            seen++;
        }

        Assert.That(seen, Is.Positive);
    }

    // A case's own elasticity may be one of the published ones: each stands once, or nothing could be drawn by it.
    [TestCase(0)]
    [TestCase(2.58)]
    public void Elasticities_OfACaseAtAPublishedOne_StandOnce(double own)
    {
        CaseTables changed = Years.With([Change($"Labs[*].Elasticity = {own.ToString(System.Globalization.CultureInfo.InvariantCulture)}")]).Tables;
        DemandResult result = new DemandAnalysis(new(changed, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true)).Solve(true);

        Assert.That(result.Elasticities.Select(static e => e.Elasticity), Is.EquivalentTo(new[] { 0, 2.58 }));
        Assert.That(result.Elasticities.Single(e => e.Elasticity == own).Answer.Unserved, Is.EqualTo(result.Summary.Stage("S")).Within(1e-6));
    }

    // A hub's machines cost by nameplate what the table of costs says of them; idle hours are what provinces leave.
    [Test]
    public void IdleHours_CostWhatMachinesCostMeanwhile()
    {
        PlanService service = Result.Value.Service;
        foreach (ProvinceRow province in service.Provinces.Where(static p => p.IdleCost is not null))
        {
            string[] hubs = [.. Case.Hubs.Where(h => h.Province == province.Province).Select(static h => h.Id)];
            double idle = service.Usable.Where(u => u.Year == province.Year && hubs.Contains(u.Where)).Sum(static u => u.Alive - u.Occupied);
            double[] costs = [.. service.Costs.Where(c => c.Year == province.Year && hubs.Contains(c.Hub)).Select(static c => c.PerNameplate)];

            Assert.That(province.IdleCost, Is.InRange((costs.Min() * idle) - 1, (costs.Max() * idle) + 1), $"{province.Province} {province.Year}");
        }

        Assert.That(service.Provinces.Count(static p => p.IdleCost > 0), Is.GreaterThan(5));
    }

    // What is asked for is a function of the case: a lever that moves usable compute leaves it, and one that asks for less lowers it.
    [Test]
    public void Effects_OfLeversThatAskForLess_LowerWhatIsAskedFor()
    {
        foreach (ServiceEffect effect in Result.Value.Effects)
        {
            double asked = effect.Answer.Checkpoint!.Asked - Result.Value.Checkpoint.Asked;
            bool moves = effect.Lever.AsksForLess && !effect.Lever.Addresses.Any(static a => a.Column is "NearShare" or "Elasticity");

            Assert.That(moves ? asked < -1 : Math.Abs(asked) < 1e-3 || effect.Lever.AsksForLess, $"{effect.Lever.Title}: {asked}");
        }
    }

    // Another implementation of the four plans, from the case and not from its program.
    [TestCase(MisallocationCase.AsIs)]
    [TestCase(MisallocationCase.WithoutRules)]
    [TestCase(MisallocationCase.WithoutIdleHours)]
    [TestCase(MisallocationCase.WithoutEither)]
    public void Misallocation_OfEachPlan_IsThatOfThePlansSolvedAlone(MisallocationCase which)
    {
        Plan plan = WholeCase.Plan(Misallocation.Variant(Case, which));
        ServiceVariant answer = Result.Value.Misallocation.Single(m => m.Case == which).Answer;

        Assert.That(answer.Unserved, Is.EqualTo(WholeCase.Stage(plan, "S")).Within(1e-6));
        Assert.That(answer.Certified);
    }

    [Test]
    public void Elasticities_FromEndToEnd_AskForWhatTheLabsOfThatElasticityDo()
    {
        Assert.That(Result.Value.Elasticities.Select(static e => e.Elasticity), Is.EquivalentTo(new[] { 0, 0.7, 2.58 }));
        foreach (ElasticityAnswer answer in Result.Value.Elasticities)
        {
            PlanningCase other = Case with { Labs = new(Case.Labs.Select(l => l with { Elasticity = answer.Elasticity })) };
            WorkloadDemand demand = new(other);

            Assert.That(answer.Answer.Checkpoint!.Asked, Is.EqualTo(Case.Workloads.Sum(w => demand.Total(w, 2028))).Within(1e-9).Percent);
        }
    }

    // A rule more can only leave more unserved, since share and backlog come first and know no service.
    [Test]
    public void NearShares_MoreAndMore_LeaveNeverLessUnserved()
    {
        double[] unserved = [.. Result.Value.NearShares.Select(static n => n.Answer.Unserved!.Value)];

        Assert.That(unserved, Has.Length.EqualTo(5));
        Assert.That(unserved.Zip(unserved.Skip(1), static (a, b) => b - a), Is.All.GreaterThan(-1e-7));
        Assert.That(unserved[^1], Is.GreaterThan(unserved[0] + 1e-3));
    }

    // What workloads seek, one upon the other, is what all seek; the largest lies at the bottom.
    [Test]
    public void Years_ByWorkload_AddUpToWhatIsSought()
    {
        StudySection section = Report().Sections.Single(static s => s.Name == "Demand");
        int[] parts = [.. section.Chart!.Values.Select(section.IndexOf)];

        Assert.That(parts.Select(i => $"{section.Columns[i].Header}"), Is.EqualTo(new[] { "Lab-training sought", "Public-inference sought", "Champions sought", "Enterprise sought" }).Or.EqualTo(new[] { "Public-inference sought", "Lab-training sought", "Champions sought", "Enterprise sought" }));
        Assert.That(section.Rows.Select(row => parts.Sum(i => (double)row[i]!)), Is.EqualTo(section.Rows.Select(row => (double)row[section.IndexOf(section.Chart.Whole!)]!)).Within(1e-9));
        Assert.That(section.Rows.Sum(row => (double)row[parts[0]]!), Is.GreaterThanOrEqualTo(section.Rows.Sum(row => (double)row[parts[1]]!)));
    }

    // With more workloads than colours the smallest are one part.
    [Test]
    public void Years_OfManyWorkloads_PutTheSmallestTogether()
    {
        ServedYear[] years = [new(2028, [.. Enumerable.Range(1, 9).Select(static i => new ServedWorkload($"W{i}", WorkKind.Training, i, 0))])];
        StudySection section = DemandSections.Years(years, 2028, new Dictionary<int, double> { [2028] = 7 });

        Assert.That(section.Chart!.Values.Select(v => $"{section.Columns[section.IndexOf(v)].Header}"), Is.EqualTo(new[] { "W9 sought", "W8 sought", "W7 sought", "W6 sought", "W5 sought", "Other workloads sought" }));
        Assert.That((double)section.Rows[0][section.IndexOf(section.Chart.Values[^1])]! * 1000, Is.EqualTo(1 + 2 + 3 + 4).Within(1e-12));
    }

    [Test]
    public void Service_ReadFromTheProgram_IsThatOfTheWholePlan()
    {
        Plan plan = WholeCase.Plan(Case);

        Assert.That(Result.Value.Service.Usable.Sum(static u => u.Deployed), Is.EqualTo(plan.Service!.Usable.Sum(static u => u.Deployed)).Within(1e-4).Percent);
        Assert.That(Result.Value.Summary.Demand.Select(static y => y.Asked), Is.EqualTo(ServedYear.Of(plan).Select(static y => y.Asked)).Within(1e-9).Percent);
    }

    [Test]
    public void Way_OfTheReport_EndsWithWhatMachinesServe()
    {
        StudySection way = Report().Sections.Single(static s => s.Name == "Usable");
        double[] left = [.. way.Rows.Select(static r => (double)r[1]!)];

        Assert.That(left, Is.Ordered.Descending);
        Assert.That(left[^1] * 1000, Is.EqualTo(Result.Value.Service.Service.Where(static s => s.Year == 2028).Sum(static s => s.Service)).Within(1e-6).Percent);
        Assert.That(way.Rows.Select(static r => (double)r[2]! <= (double)r[1]!), Is.All.True);
    }

    // What a workload asks for cites the rows that name it, not its own alone.
    [Test]
    public void Sources_OfAWorkload_AreThoseOfTheRowsThatNameIt()
    {
        StudySection section = Report().Sections.Single(static s => s.Name == "DemandSources");
        string Cited(string workload) => $"{section.Rows.First(r => Equals(r[0], workload))[section.IndexOf("sources")]}";

        Assert.That(Cited("Lab-training").Split(' '), Is.SupersetOf(Case.Labs.SelectMany(l => Rows("Labs", l.Id)).Distinct()).And.Not.Empty);
        Assert.That(Cited("Public-inference").Split(' '), Does.Contain("E028").And.Contain("E093"));

        static IEnumerable<string> Rows(string sheet, string key) => new ParameterCatalog(Variants.Value.Tables).Entries.Where(e => e.Address.Sheet == sheet && e.Address.Key == key).SelectMany(static e => e.References);
    }

    // A computed figure has no source of its own; its inputs have.
    [Test]
    public void Tables_OfFigures_CiteTheInputsOnWhichTheyRest()
    {
        StudyReport report = Report();
        foreach (StudySection section in report.Sections.Where(static s => s.Name != "Assumptions"))
        {
            Assert.That(section.Columns.Select(static c => c.Member), Does.Contain("confidence").And.Contain("sources"), section.Name);
            Assert.That(section.Rows.Select(r => $"{r[section.IndexOf("sources")]}"), Has.None.Empty, section.Name);
        }

        Assert.That(Cited("LimitsAlone", "HBM"), Is.EqualTo(Cells("HbmLines", "HbmRecipes", "HbmGrades").Concat(Stock("Hbm/")).Distinct().Order(StringComparer.Ordinal)));
        Assert.That(Cited("LimitsAlone", "Efficiency below its ceiling"), Is.EqualTo(Cells("Pools").Order(StringComparer.Ordinal)));
        Assert.That(Cited("ServedLadder", "Reference plan"), Is.SupersetOf(Cells("Labs", "Tokens", "Fleet")));
        Assert.That(Cited("Misallocation", "Without idle hours in provinces"), Is.EqualTo(Cells("Provinces")));
        Assert.That(Cited("Misallocation", "Without floors and guarantees"), Is.EquivalentTo(Cells("Workloads", "Provinces").Where(static id => id is "E093" || id.StartsWith("E07", StringComparison.Ordinal))));
        Assert.That(Cited("ServicePrices", "Lab-training"), Is.SupersetOf(Cells("Labs")));

        IEnumerable<string> Cited(string name, string row)
        {
            StudySection section = report.Sections.Single(s => s.Name == name);
            return $"{section.Rows.First(r => r.Take(2).Any(c => $"{c}" == row))[section.IndexOf("sources")]}".Split(' ');
        }

        IEnumerable<string> Stock(string key) => Ids(e => e.Address.Sheet == "Stockpiles" && e.Address.Key.StartsWith(key, StringComparison.Ordinal));
        IEnumerable<string> Cells(params string[] sheets) => Ids(e => sheets.Contains(e.Address.Sheet));
        static IEnumerable<string> Ids(Func<ParameterEntry, bool> of) => new ParameterCatalog(Years).Entries.Where(of).SelectMany(static e => e.References).Distinct();
    }

    // Settings of the plan and tasks of the roadmap rest on sources too, and rows say themselves what is assumed.
    [Test]
    public void Evidence_SaysWhatCouldNotBeFound_WhereverItStands()
    {
        StudyReport report = DemandReport.Of(Message.None, Result.Value, WholeCase.Read(DemandCase.Tables, string.Empty).Studies, [], default);
        StudySection weak = report.Sections.Single(static s => s.Name == "Evidence");
        StudySection assumed = report.Sections.Single(static s => s.Name == "Assumptions");

        Assert.That(Sheets("E069"), Is.EqualTo("Plan"), "years lost in a move");
        Assert.That(Sheets("E085"), Is.EqualTo("Roadmap"), "the list of the 17 tasks");
        Assert.That(Sheets("E104"), Is.EqualTo("Fleet"), "a census");
        Assert.That(assumed.Rows.Select(static r => $"{r[0]}: {r[2]}"), Does.Contain("Provinces: By province not found: assumed").And.Contain("Plan: Assumption").And.Contain("Labs: Budgets assumed"));
        Assert.That($"{assumed.Rows.Single(static r => $"{r[2]}" == "By province not found: assumed")[1]}".Split(';'), Has.Length.EqualTo(Case.Provinces.Count));
        Assert.That($"{assumed.Rows.First(static r => $"{r[1]}".Contains("Insulation", StringComparison.Ordinal))[assumed.IndexOf("confidence")]}", Is.EqualTo("no source: assumed"));

        string Sheets(string id) => $"{weak.Rows.Single(r => Equals(r[0], id))[weak.IndexOf("sheets")]}";
    }

    // Nothing is said of rules, idle hours and measures where there are none or all is served.
    [Test]
    public void Report_OfACaseWithoutRulesInWhichAllIsServed_ComparesNothing()
    {
        CaseTables small = DemandCase.Tables.With([Change("Plan[PeriodsPerYear].Value = 1"), Change("Workloads[*].ServiceParity = "), Change("Tokens[*].* *= 0.01"), Change("Labs[*].Number = 1"), Change("Provinces[*].* = 1")]).Tables;
        DemandAnalysis study = new(new(small, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true));
        DemandResult result = study.Solve(true);
        StudyReport report = Of(result);

        Assert.That(result.Checkpoint.IsMet);
        Assert.That(result.Misallocation, Is.Empty);
        Assert.That(report.Sections.Select(static s => s.Name), Has.No.Member("Misallocation"));
        Assert.That(string.Join(' ', report.Findings), Does.Not.Contain("floors").And.Not.Contain("No single measure"));
    }

    [Test]
    public void Report_AnswersWithTheCheckpointYear()
    {
        StudyReport report = Report();

        Assert.That(report.Sentence, Is.EqualTo(Result.Value.Checkpoint.Words));
        Assert.That(report.Good, Is.False);
        Assert.That(report.Figures.Select(static f => $"{f.Label}"), Does.Contain("Share of demand served in 2028"));
        Assert.That($"{report.Findings[^1]}", Does.Contain("months behind the frontier"));
    }

    [Test]
    public void Report_InChinese_LeavesNoEnglish() => Assert.That(ChineseLeft.Of(Report(), [.. Names()]), Is.Empty);

    [Test]
    public void Report_WithoutCounterfactuals_SolvesNothing()
    {
        DemandAnalysis study = new(Variants.Value);
        StudyReport report = Of(study.Solve(false));

        Assert.That(study.SolvesOf(false), Is.Zero);
        Assert.That(report.Sections.Select(static s => s.Name), Has.No.Member("Effects").And.No.Member("Misallocation").And.Member("Usable"));
    }

    [Test]
    public void Question_OfACaseWithoutDemand_IsRefused()
    {
        List<Finding> findings = [];

        Assert.That(DemandQuestion.Read(true, false, null, true, WholeCase.Read(WholeCase.Tables, string.Empty), findings), Is.Null);
        Assert.That(findings.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "Nobody asks for compute in this case. Fill the sheet Workloads, and Tokens, Labs, Runs or Adoption." }));
    }

    [Test]
    public void Steps_ToldToProgress_AreAsManyAsSaid()
    {
        int told = 0;
        new DemandAnalysis(Variants.Value).Solve(true, progress: new Counter(() => told++));

        Assert.That(told, Is.EqualTo(new DemandAnalysis(Variants.Value).SolvesOf(true)));
    }

    private static StudyReport Report() => Of(Result.Value);

    private static StudyReport Of(DemandResult result) => DemandReport.Of(Message.None, result, new CaseStudies(), [], default);

    private static IEnumerable<string> Names() =>
    [
        .. Case.Workloads.Select(static w => w.Id), .. Case.Accelerators.Select(static k => k.Id), .. Case.Provinces.Select(static p => p.Id), .. Case.Hubs.SelectMany(static h => new[] { h.Id, h.Province }), .. Case.Pools.Select(static p => p.Id), .. Case.Runs.Select(static r => r.Id), "Metro", "Edge", "PFLOPS", "EFLOPS",
        .. Case.Labs.Select(static l => l.Id), .. Case.Fleet.Select(static f => f.Id), .. Case.Adoption.Select(static a => a.Id), .. DemandInputs.Settings, .. DemandEvidenceSections.Assumed(Years)!.Rows.SelectMany(static r => new[] { $"{r[0]}", $"{r[2]}" }),
    ];

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);

    private sealed class Counter(Action count) : IProgress<Message>
    {
        public void Report(Message value) => count();
    }
}
