using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>What must always hold (formulation, section 9), over random variants of the smallest case. Each number scales one part of it.</summary>
[TestFixture]
public sealed class PropertiesTests
{
    private const string Seed = "20260101,7919";
    private const double Equal = 1e-6;

    [FsCheck.NUnit.Property(MaxTest = 60, Replay = Seed)]
    public void MoreCapacity_AnywhereAfterTheStart_NeverRaisesTheShortfall(byte a, byte b, byte c, byte d, byte more)
    {
        PlanningCase before = Random(a, b, c, d);
        double factor = 1 + (more / 100d);
        double shortfall = Share(before);

        NeverRaises(before with { Lines = Variant.Each(before.Lines, l => l with { Installed = Variant.Later(l.Installed, factor) }) });
        NeverRaises(before with { HbmLines = Variant.Each(before.HbmLines, l => l with { Installed = Variant.Later(l.Installed, factor) }) });
        NeverRaises(before with { PackagingLines = Variant.Each(before.PackagingLines, l => l with { Installed = Variant.Later(l.Installed, factor) }) });
        NeverRaises(before with { Hubs = Variant.Each(before.Hubs, h => h with { Power = Variant.Scaled(h.Power, factor) }) });
        NeverRaises(before with { Components = Variant.Each(before.Components, k => k with { DomesticCapacity = Variant.Scaled(k.DomesticCapacity, v => factor * v) }) });

        void NeverRaises(PlanningCase after) => Assert.That(Share(after), Is.LessThanOrEqualTo(shortfall + Equal));
    }

    [FsCheck.NUnit.Property(MaxTest = 60, Replay = Seed)]
    public void MoreStockImportsOrMoney_NeverRaisesTheShortfall(byte a, byte b, byte c, byte d, byte more)
    {
        PlanningCase before = Random(a, b, c, d);
        double factor = 1 + (more / 100d);
        double shortfall = Share(before);

        NeverRaises(before with { Stockpiles = Variant.Each(before.Stockpiles, s => s with { Thousands = factor * s.Thousands }) });
        NeverRaises(before with { Imports = Variant.Each(before.Imports, i => i with { Cap = Variant.Scaled(i.Cap, v => factor * v) }) });
        NeverRaises(before with { Settings = before.Settings with { ProgrammeBudget = factor * before.Settings.ProgrammeBudget } });
        NeverRaises(before with { Settings = before.Settings with { IndustryFund = factor * before.Settings.IndustryFund } });
        NeverRaises(before with { Targets = [.. before.Targets.Select(t => t with { MaxSpend = factor * t.MaxSpend })] });

        void NeverRaises(PlanningCase after) => Assert.That(Share(after), Is.LessThanOrEqualTo(shortfall + Equal));
    }

    [FsCheck.NUnit.Property(MaxTest = 60, Replay = Seed)]
    public void LaterStartOrHigherTarget_NeverLowersTheShortfall(byte a, byte b, byte c, byte d, byte months)
    {
        PlanningCase before = Random(a, b, c, d);
        MonthDate later = new MonthDate(MiniCase.Start, 1).Shifted(months % 20);
        double shortfall = Share(before);

        NeverLowers(before with { HbmRecipes = Variant.Each(before.HbmRecipes, r => r with { AvailableFrom = later }) });
        NeverLowers(before with { Recipes = Variant.Each(before.Recipes, r => r with { AvailableFrom = r.AvailableFrom!.Value.Shifted(months % 20) }) });
        NeverLowers(before with { Projects = Variant.Each(before.Projects, p => p with { EarliestStart = later }) });
        NeverLowers(before with { Conversions = Variant.Each(before.Conversions, k => k with { EarliestStart = k.EarliestStart!.Value.Shifted(months % 20) }) });
        NeverLowers(before with { Targets = [.. before.Targets.Select(t => t with { DomesticShare = Math.Min(1, t.DomesticShare * (1 + (months / 100d))) })] });

        void NeverLowers(PlanningCase after) => Assert.That(Share(after), Is.GreaterThanOrEqualTo(shortfall - Equal));
    }

    // A hundredth of the fabs, none to be built or converted, and no dies in stock or under way, so that logic binds.
    [FsCheck.NUnit.Property(MaxTest = 30, Replay = Seed)]
    public void LaterNode_NeverLowersTheShortfall(byte a, byte b, byte c, byte d, byte months)
    {
        PlanningCase random = Random(a, b, c, d);
        PlanningCase before = random with
        {
            Lines = Variant.Each(random.Lines, l => l with { Installed = Variant.Scaled(l.Installed, 0.01) }),
            Projects = new([]),
            Conversions = new([]),
            Wip = new([]),
            Stockpiles = new([.. random.Stockpiles.Where(static s => s.Kind != StockKind.Die)]),
        };
        MonthDate later = new MonthDate(MiniCase.Start, 1).Shifted(months % 20);

        Assert.That(Share(before with { Nodes = Variant.Each(before.Nodes, n => n with { AvailableFrom = later }) }), Is.GreaterThanOrEqualTo(Share(before) - Equal));
    }

    // A stage without limit is more of it than any amount, and everything without limit is more than any stage.
    [FsCheck.NUnit.Property(MaxTest = 30, Replay = Seed)]
    public void StageWithoutLimit_NeverRaisesTheShortfall(byte a, byte b, byte c, byte d)
    {
        FormulatedProgram formulated = CapacityModel.Formulate(Random(a, b, c, d) with { Settings = MiniCase.Settings with { IntegerModules = false } });
        double[] lifted = [.. SupplyStages.Liftable.Select(s => Shortfall([s]))];

        Assert.That(lifted, Is.All.LessThanOrEqualTo(Shortfall([]) + Equal));
        Assert.That(Shortfall([.. SupplyStages.Liftable]), Is.LessThanOrEqualTo(lifted.Min() + Equal));

        double Shortfall(HashSet<SupplyStage> stages) => LeastShortfall(formulated, SupplyStages.Lift(formulated, formulated.Program, stages));
    }

    // Known of the baseline: 0.04 points between quarters and months, which is timing alone.
    [Test]
    public void PeriodSplit_OfTheBaseline_MovesTheShortfallOnlyAsMuchAsTimingDoes()
    {
        double quarters = WholeCase.Stage(WholeCase.Baseline, "A");
        FormulatedProgram months = CapacityModel.Formulate(WholeCase.Case("Plan[PeriodsPerYear].Value = 12", "Plan[IntegerModules].Value = FALSE"));

        Assert.That(Math.Abs(LeastShortfall(months, months.Program) - quarters), Is.InRange(1e-5, 5e-4));
    }

    // Whole orders are some of all orders.
    [FsCheck.NUnit.Property(MaxTest = 40, Replay = Seed)]
    public void Relaxed_IsNeverWorseThanWhole(byte a, byte b, byte c, byte d)
    {
        PlanningCase planningCase = Random(a, b, c, d);
        Plan whole = WholeCase.Plan(planningCase, relax: false);

        Assert.That(whole.Certificate.Faults, Is.Empty);
        Assert.That(Share(planningCase), Is.LessThanOrEqualTo(WholeCase.Stage(whole, "A") + Equal));
    }

    [FsCheck.NUnit.Property(MaxTest = 40, Replay = Seed)]
    public void Money_TimesAFactor_ChangesNoPlan(byte a, byte b, byte c, byte d, byte seven)
    {
        PlanningCase planningCase = Random(a, b, c, d);
        double factor = 0.3 + (seven / 20d);

        Agree(WholeCase.Plan(planningCase), WholeCase.Plan(Variant.Money(planningCase, factor)), 1, factor);
    }

    [FsCheck.NUnit.Property(MaxTest = 40, Replay = Seed)]
    public void Everything_Doubled_DoublesTheRelaxedPlan(byte a, byte b, byte c, byte d)
    {
        PlanningCase planningCase = Random(a, b, c, d);

        Agree(WholeCase.Plan(planningCase), WholeCase.Plan(Variant.Size(planningCase, 2)), 2, 2);
    }

    [FsCheck.NUnit.Property(MaxTest = 40, Replay = Seed)]
    public void RowsTurnedRoundOrUnused_ChangeNothing(byte a, byte b, byte c, byte d)
    {
        PlanningCase planningCase = Random(a, b, c, d);
        PlanningCase other = Variant.Reversed(planningCase) with
        {
            Dies = new([.. planningCase.Dies, MiniCase.Die with { Id = "IDLE" }]),
            HbmGrades = new([MiniCase.Grade with { Id = "IDLE" }, .. planningCase.HbmGrades]),
            Vendors = new([.. planningCase.Vendors, MiniCase.AwayVendor with { Id = "IDLE", MaxGrowth = 0.1, MinShare = 0.5 }]),
        };

        Agree(WholeCase.Plan(planningCase), WholeCase.Plan(other), 1, 1);
    }

    // Without power nothing is deployed: committed shares are 0, deployed ones have no whole.
    [FsCheck.NUnit.Property(MaxTest = 20, Replay = Seed)]
    public void NothingDeployed_IsNoShareOfWhatIsCommitted(byte a, byte b, byte c, byte d)
    {
        PlanningCase planningCase = Random(a, b, c, d);
        Plan plan = WholeCase.Plan(planningCase with { Hubs = Variant.Each(planningCase.Hubs, h => h with { Power = Variant.Scaled(h.Power, 0) }) });

        foreach (ShareValue share in plan.Years.SelectMany(static y => y.Shares))
        {
            Assert.That(share.Share, share.Definition.Denominator == ShareDenominator.Committed ? Is.Zero : Is.Null, share.Definition.Title);
        }

        Assert.That(plan.Years.Select(static y => y.Met), Is.All.False);
    }

    private static double LeastShortfall(FormulatedProgram formulated, LinearProgram program)
    {
        Objective share = formulated.Stages.First(static s => s.Letter == "A");
        LexicographicResult result = new LexicographicSolve(SolverCatalog.Linear(), SolverCatalog.Linear(), new SolverOptions()).Run(program, [new(share.Name, share.Minimised)])[0];
        return share.Natural(result.Program.ObjectiveAt(result.Solution.Values));
    }

    private static double Share(PlanningCase planningCase) => WholeCase.Stage(WholeCase.Plan(planningCase), "A");

    private static void Agree(Plan one, Plan other, double size, double money)
    {
        Assert.That(WholeCase.Stage(other, "A"), Is.EqualTo(WholeCase.Stage(one, "A")).Within(Equal));
        Assert.That(WholeCase.Stage(other, "B"), Is.EqualTo(WholeCase.Stage(one, "B")).Within(Equal));
        Assert.That(WholeCase.Stage(other, "C"), Is.EqualTo(size * WholeCase.Stage(one, "C")).Within(1e-7 * size * WholeCase.Stage(one, "C")));
        Assert.That(WholeCase.Stage(other, "D"), Is.EqualTo(money * WholeCase.Stage(one, "D")).Within(1e-7 * money * WholeCase.Stage(one, "D")));
    }

    // Fabs, memory, packaging and power between a fifth and about twice of the smallest case's.
    private static PlanningCase Random(byte fabs, byte memory, byte packaging, byte power) => MiniCase.Case with
    {
        Lines = new([MiniCase.LineA with { Installed = Variant.Later(MiniCase.LineA.Installed, 1 + (fabs / 200d)) }, MiniCase.LineB]),
        HbmLines = new([MiniCase.HbmLine with { Installed = Variant.Scaled(MiniCase.HbmLine.Installed, Scale(memory)) }]),
        PackagingLines = new([MiniCase.PackagingLine with { Installed = Variant.Scaled(MiniCase.PackagingLine.Installed, Scale(packaging)) }]),
        Hubs = new([MiniCase.Hub with { Power = Variant.Scaled<Megawatt>(MiniCase.Hub.Power, 10 * Scale(power)) }]),
    };

    private static double Scale(byte number) => 0.2 + (number / 140d);
}
