using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

[TestFixture]
public sealed partial class BindingMessagesTests
{
    // Every family that can bind, with each form of its key: key, period, natural unit, dual of stage A.
    private static readonly (string Family, string Key, string Period, string Unit, double Dual)[] Examples =
    [
        ("LogicCapacity", "SMIC-N2", "2028Q1", "wafers", -8.2e-7),
        ("ReallocationLimit", "SMIC-N2", "2028Q1", "wspm", -1e-6),
        ("ConversionLimit", "SMIC-N2-to-N3", "2028", "wspm", -1e-6),
        ("HbmCapacity", "CXMT", "2028Q2", "wafers", -8.2e-7),
        ("HbmCapacity", "CXMT,HBM3", "2028Q2", "wafers", -8.2e-7),
        ("PackagingCapacity", "SJ", "2028Q1", "wafers", -1e-6),
        ("RecipeAvailability", "960-N3,SJ", "2028Q1", "wafers", -1e-6),
        ("FinishedStock", "Ascend-910C", "2027Q4", "accelerators", -1e-7),
        ("VendorGrowth", "Huawei", "2027", "accelerators", -1e-7),
        ("VendorShare", "OtherDomestic,Max", "2027", "accelerators", -1.35e-7),
        ("VendorShare", "OtherDomestic,Min", "2027", "accelerators", -1.35e-7),
        ("ImportCap", "HBM-indirect", "2026Q3", "stacks", -1e-7),
        ("ComponentCapacity", "CPU,Domestic", "2028Q1", "CNY", -5e-12),
        ("ComponentCapacity", "CPU,Foreign", "2028Q1", "CNY", -5e-12),
        ("PowerLimit", "Ulanqab", "2028Q1", "MW", -1e-5),
        ("FleetUse", "Ascend,Domestic,Zhongwei+Qingyang,all", "2028", "PFLOPS", -1e-7),
        ("FleetUse", "Ascend,Domestic,outside,3.5", "2028", "PFLOPS", -1e-7),
        ("FleetUse", "-,Foreign,U,all", "2028", "PFLOPS", -1e-7),
        ("ExistingUse", "Legacy-local,all", "2028", "PFLOPS", -1e-7),
        ("ExistingUse", "Legacy-local,3.5", "2028", "PFLOPS", -1e-7),
        ("MinService", "Champions", "2028", "PFLOPS", -1e-7),
        ("ServiceParity", "Champions", "2028", "PFLOPS", -1e-7),
        ("ServiceOrigin", "State", "2028", "PFLOPS", 1e-7),
        ("NearShare", "Chat", "2028", "PFLOPS", 1e-7),
        ("EdgeShare", "Chat", "2028", "PFLOPS", 1e-7),
        ("TalentPool", "", "2028", "researchers", -1e-7),
        ("RunPlace", "Zhongwei,Ascend", "2028", "PFLOPS", -1e-7),
        ("RunPlace", "Zhongwei,-", "2028", "PFLOPS", -1e-7),
        ("RunPlace", "Zhongwei", "2028", "PFLOPS", -1e-7),
        ("RunPlace", "", "2028", "PFLOPS", -1e-7),
        ("RunChoice", "Zhongwei,Ascend", "2028", "PFLOPS", -1e-7),
        ("RunOnce", "", "2028", "PFLOPS", -1e-7),
        ("ProvinceShare", "Gansu", "2028", "MW", 1e-7),
        ("ProgrammeBudget", "", "", "CNY", -1e-13),
        ("YearSpend", "", "2028", "CNY", -1e-11),
        ("IndustryFund", "", "", "CNY", -1e-11),
        ("ShareTarget", "", "2028", "CNY", 1e-11),
        ("ImportMargin", "", "2028", "CNY", -1e-11),
        ("ModuleLimit", "HBM-CXMT", "2026", "modules", -0.05285),
        ("ModuleLimit", "HBM-CXMT", "", "modules", -0.01),
    ];

    [Test]
    public void Of_EveryFamily_ReadsAsAPlannerWouldWriteIt() => Assert.That(
        string.Join('\n', Examples.Select(static e => BindingMessages.Of(Binding(e.Family, e.Key, e.Period, e.Unit, e.Dual, 0)))),
        Is.EqualTo("""
            Logic line SMIC-N2 runs at full capacity for accelerators in Q1 2028; 1,000 more wafers would cut the cumulative shortfall by 0.082 pp.
            Other customers of logic line SMIC-N2 have released all the wafer starts allowed in Q1 2028; 1,000 more wafer starts a month would cut the cumulative shortfall by 0.1 pp.
            Conversion SMIC-N2-to-N3 is at its annual limit in 2028; 1,000 more wafer starts a month would cut the cumulative shortfall by 0.1 pp.
            HBM line CXMT runs at full capacity in Q2 2028; 1,000 more wafers would cut the cumulative shortfall by 0.082 pp.
            HBM line CXMT runs at full capacity for HBM3 (available for part of the period only) in Q2 2028; 1,000 more wafers would cut the cumulative shortfall by 0.082 pp.
            Packaging line SJ runs at full capacity in Q1 2028; 1,000 more wafers would cut the cumulative shortfall by 0.1 pp.
            Packaging line SJ runs at full capacity for recipe 960-N3 (available for part of the period only) in Q1 2028; 1,000 more wafers would cut the cumulative shortfall by 0.1 pp.
            Inventory of finished Ascend-910C is at its limit in Q4 2027; allowing 10,000 more accelerators would cut the cumulative shortfall by 0.1 pp.
            Huawei grows at its maximum rate in 2027; allowing 10,000 more accelerators would cut the cumulative shortfall by 0.1 pp.
            OtherDomestic is at its maximum market share in 2027; allowing 10,000 more accelerators would cut the cumulative shortfall by 0.1 pp.
            OtherDomestic is at its minimum market share in 2027; requiring 10,000 accelerators less would cut the cumulative shortfall by 0.1 pp.
            Import channel HBM-indirect is at its cap in Q3 2026; 100,000 more stacks would cut the cumulative shortfall by 1.0 pp.
            Domestic CPU capacity is fully used in Q1 2028; CNY 1 bn more would cut the cumulative shortfall by 0.5 pp.
            Imported CPU is fully used in Q1 2028; CNY 1 bn more would cut the cumulative shortfall by 0.5 pp.
            Power at hub Ulanqab is fully used in Q1 2028; 100 MW more would cut the cumulative shortfall by 0.1 pp.
            Ascend accelerators at Zhongwei and Qingyang are fully used in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            Ascend accelerators outside the programme younger than 3.5 years are fully used in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            Accelerators at U are fully used in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            Existing fleet Legacy-local is fully used in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            The part of existing fleet Legacy-local younger than 3.5 years is fully used in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            Champions has only its minimum service in 2028; allowing 1,000 PFLOPS more to go unserved would cut the cumulative shortfall by 0.01 pp.
            Champions has only its guaranteed service in 2028; a guarantee 1,000 PFLOPS lower would cut the cumulative shortfall by 0.01 pp.
            State has only its minimum domestic service in 2028; requiring 1,000 PFLOPS more on domestic machines would raise the cumulative shortfall by 0.01 pp.
            Chat has only its minimum near service in 2028; requiring 1,000 PFLOPS more near its users would raise the cumulative shortfall by 0.01 pp.
            Chat has only its minimum edge service in 2028; requiring 1,000 PFLOPS more at the edge would raise the cumulative shortfall by 0.01 pp.
            All spare researchers already replace compute in 2028; 1,000 more researchers would cut the cumulative shortfall by 0.01 pp.
            The largest training run uses all training compute of Ascend accelerators at Zhongwei in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            The largest training run uses all training compute of accelerators of no pool at Zhongwei in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            The largest training run uses all training compute of all pools at Zhongwei in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            The largest training run uses all training compute of all hubs together in 2028; 1,000 PFLOPS more would cut the cumulative shortfall by 0.01 pp.
            The largest training run is held by Ascend accelerators at Zhongwei as far as it is placed there in 2028; placing 1,000 PFLOPS more of it there would cut the cumulative shortfall by 0.01 pp.
            The largest training run has only one place in 2028; holding 1,000 PFLOPS of it in a second place would cut the cumulative shortfall by 0.01 pp.
            Gansu gets only its minimum share of what is built in 2028; a minimum 100 MW higher would raise the cumulative shortfall by 0.001 pp.
            The programme's budget is fully spent; CNY 1 bn more would cut the cumulative shortfall by 0.01 pp.
            The programme's spending is at its annual limit in 2028; CNY 1 bn more would cut the cumulative shortfall by 1.0 pp.
            The industry fund is fully spent; CNY 1 bn more would cut the cumulative shortfall by 1.0 pp.
            The domestic-share target is exactly met in 2028; a target CNY 1 bn higher would raise the cumulative shortfall by 1.0 pp.
            The foreign share of spending is at its cap in 2028; allowing CNY 1 bn more would cut the cumulative shortfall by 1.0 pp.
            Project HBM-CXMT is ordered up to its limit in 2026; one more module would cut the cumulative shortfall by 5.3 pp.
            Project HBM-CXMT is ordered up to its limit; one more module would cut the cumulative shortfall by 1.0 pp.
            """.ReplaceLineEndings("\n")));

    [Test]
    public void Of_WorthInBacklogAlone_SaysTheBacklog() => Assert.That(
        $"{BindingMessages.Of(Binding("PowerLimit", "Ulanqab", "2028Q1", "MW", 0, -2e-5))}", Is.EqualTo("Power at hub Ulanqab is fully used in Q1 2028; 100 MW more would cut unspent commitments by 0.2 pp."));

    // A limit that leaves nothing of its kind is said as such; one that brings something only throughout the plan says so.
    [TestCase("ProgrammeBudget", "", "", "CNY", "The programme has no budget; CNY 1 bn more would cut the cumulative shortfall by 0.4 pp.")]
    [TestCase("ImportMargin", "", "2028", "CNY", "No foreign supply is allowed; allowing CNY 1 bn more in every year would cut the cumulative shortfall by 0.4 pp.")]
    [TestCase("PowerLimit", "Ulanqab", "2028Q1", "MW", "Hub Ulanqab has no power; 100 MW more in every period would cut the cumulative shortfall by 0.4 pp.")]
    public void Of_ALimitThatLeavesNothing_NamesTheCause(string family, string key, string period, string unit, string words) => Assert.That(
        BindingMessages.Of(Binding(family, key, period, unit, 0, 0) with { Limit = 0, LeavesNothing = true, Worth = new(PricedIn.Share, NaturalStep.Of(unit), 0.0042, Throughout: period.Length > 0, IsSolved: true) }).ToString(),
        Is.EqualTo(words));

    // A part of a module is no step that can be taken.
    [Test]
    public void Of_APriceThatHoldsForLessThanAModule_QuotesNone() => Assert.That(
        BindingMessages.Of(Binding("ModuleLimit", "HBM-CXMT", "2026", "modules", -0.05, 0) with { Worth = new(PricedIn.Share, NaturalStep.Within("modules", 0.06)!, 0.0025) }).ToString(),
        Is.EqualTo("Project HBM-CXMT is ordered up to its limit in 2026."));

    [TestCase("modules", 0.0645, 0.05)]
    [TestCase("wafers", 6489, 1000)]
    [TestCase("CNY", 296e6, 200e6)]
    [TestCase("CNY", double.PositiveInfinity, 1e9)]
    public void Step_WithinARange_IsTheLargestThatFits(string unit, double room, double size) => Assert.That(NaturalStep.Within(unit, room)!.Size, Is.EqualTo(size).Within(1e-9).Percent);

    [Test]
    public void Step_WithinARangeOfNothing_IsNone() => Assert.That(NaturalStep.Within("wafers", 0.5), Is.Null);

    [Test]
    public void Of_WorthNothing_SaysThatItIsFull() =>
        Assert.That($"{BindingMessages.Of(Binding("PowerLimit", "Ulanqab", "2028Q1", "MW", 0, 0))}", Is.EqualTo("Power at hub Ulanqab is fully used in Q1 2028."));

    [Test]
    public void Conflict_OfEveryFamily_IsSaidWithoutItsName() => Assert.That(
        CapacityModel.Families.Where(static f => Facts(f).Conflict.IsEmpty || $"{Facts(f).Conflict}".Contains(f.Name, StringComparison.Ordinal)).Select(static f => f.Name), Is.Empty);

    [Test]
    public void Limit_OfEveryFamilyThatGives_IsSaidWithoutItsName() => Assert.That(
        Giving.Where(static f => Facts(f).AsLimit.IsEmpty || $"{Facts(f).AsLimit}".Contains(f.Name, StringComparison.Ordinal)).Select(static f => f.Name), Is.Empty);

    [Test]
    public void Examples_HoldEveryFamilyThatGives() => Assert.That(Giving.Select(static f => f.Name).Except(Examples.Select(static e => e.Family)), Is.Empty);

    private static IEnumerable<IConstraintFamily> Giving => CapacityModel.Families.Where(static f => Facts(f).Class != LimitClass.Physics);

    private static RuleFacts Facts(IConstraintFamily family) => family.Describe(new(new("Thing", "Part"), "2027"));

    private static Binding Binding(string family, string key, string period, string unit, double share, double backlog) => new()
    {
        Rule = CapacityModel.Family(family),
        Key = new(key.Split(',', StringSplitOptions.RemoveEmptyEntries)),
        Period = period,
        Activity = 1,
        Limit = 1,
        Fullness = 1,
        Unit = unit,
        ShareDual = share,
        BacklogDual = backlog,
        CostDual = 0,
        Worth = share != 0 ? new(PricedIn.Share, NaturalStep.Of(unit), -share * NaturalStep.Of(unit).Size)
            : backlog != 0 ? new(PricedIn.Backlog, NaturalStep.Of(unit), -backlog * NaturalStep.Of(unit).Size)
            : null,
    };
}
