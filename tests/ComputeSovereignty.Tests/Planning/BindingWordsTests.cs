using ComputeSovereignty.Analysis;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

[TestFixture]
public sealed class BindingWordsTests
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
        string.Join('\n', Examples.Select(static e => BindingWords.Of(Binding(e.Family, e.Key, e.Period, e.Unit, e.Dual, 0)))),
        Is.EqualTo("""
            Logic line SMIC-N2 starts every accelerator wafer it can in 2028Q1; a thousand wafers more would take 0.082 points off the shortfall over all targets.
            Other customers of logic line SMIC-N2 give up all the wafer starts they can in 2028Q1; a thousand wafer starts a month more would take 0.1 points off the shortfall over all targets.
            Conversion SMIC-N2-to-N3 turns as much capacity as it may in 2028; a thousand wafer starts a month more would take 0.1 points off the shortfall over all targets.
            HBM line CXMT starts every wafer it can in 2028Q2; a thousand wafers more would take 0.082 points off the shortfall over all targets.
            HBM line CXMT, which makes HBM3 for part of the period only, starts every wafer of it that it can in 2028Q2; a thousand wafers more would take 0.082 points off the shortfall over all targets.
            Packaging line SJ is full in 2028Q1; a thousand wafers more would take 0.1 points off the shortfall over all targets.
            Packaging line SJ, open to recipe 960-N3 for part of the period only, makes all it can by it in 2028Q1; a thousand wafers more would take 0.1 points off the shortfall over all targets.
            As many finished Ascend-910C are held as the stock rule allows in 2027Q4; room for 10,000 accelerators more would take 0.1 points off the shortfall over all targets.
            Huawei grows as fast as it can in 2027; room for 10,000 accelerators more would take 0.1 points off the shortfall over all targets.
            OtherDomestic makes the largest part of all vendors' output that it may in 2027; room for 10,000 accelerators more would take 0.135 points off the shortfall over all targets.
            OtherDomestic makes no more than the smallest part of all vendors' output that it is to have in 2027; 10,000 accelerators less asked of it would take 0.135 points off the shortfall over all targets.
            Import channel HBM-indirect brings all that it may in 2026Q3; 100,000 stacks more would take 1 point off the shortfall over all targets.
            All domestic CPU that can be made is used in 2028Q1; a billion CNY more would take 0.5 points off the shortfall over all targets.
            All foreign CPU that comes in is used in 2028Q1; a billion CNY more would take 0.5 points off the shortfall over all targets.
            All the power at hub Ulanqab is used in 2028Q1; 100 MW more would take 0.1 points off the shortfall over all targets.
            The programme's budget is spent in full; a billion CNY more would take 0.01 points off the shortfall over all targets.
            The programme spends all that it may in 2028; a billion CNY more would take 1 point off the shortfall over all targets.
            The industry fund is spent in full; a billion CNY more would take 1 point off the shortfall over all targets.
            The domestic share is held to its target in 2028; a target higher by a billion CNY would add 1 point to the shortfall over all targets.
            Foreign supply takes all of the year's value that it may in 2028; room for a billion CNY more would take 1 point off the shortfall over all targets.
            Every module of project HBM-CXMT that may be ordered in 2026 is ordered; one module more would take 5.3 points off the shortfall over all targets.
            Every module of project HBM-CXMT that may be ordered is ordered; one module more would take 1 point off the shortfall over all targets.
            """.ReplaceLineEndings("\n")));

    [Test]
    public void Of_WorthInBacklogAlone_SaysTheBacklog() => Assert.That(
        BindingWords.Of(Binding("PowerLimit", "Ulanqab", "2028Q1", "MW", 0, -2e-5)), Is.EqualTo("All the power at hub Ulanqab is used in 2028Q1; 100 MW more would take 0.2 points off the backlog."));

    [Test]
    public void Of_WorthNothing_SaysThatItIsFull() =>
        Assert.That(BindingWords.Of(Binding("PowerLimit", "Ulanqab", "2028Q1", "MW", 0, 0)), Is.EqualTo("All the power at hub Ulanqab is used in 2028Q1."));

    [Test]
    public void Rule_OfEveryFamily_IsSaidWithoutItsName() => Assert.That(
        CapacityModel.Families.Select(static f => f.GetType().Name).Where(static name => ConflictWords.Rule(name, "Thing,Part").Contains(name, StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Limit_OfEveryFamilyThatGives_IsSaidWithoutItsName() => Assert.That(
        CapacityModel.Families.Select(static f => f.GetType().Name)
            .Where(static name => HardLimit.ClassOf(name) != LimitClass.Physics)
            .Where(static name => new HardLimit(name, "Thing,Part", HardLimit.ClassOf(name), SourceCell.None, []).Words.Contains(name, StringComparison.Ordinal)),
        Is.Empty);

    [Test]
    public void Examples_HoldEveryFamilyThatGives() => Assert.That(
        CapacityModel.Families.Select(static f => f.GetType().Name).Where(static name => HardLimit.ClassOf(name) != LimitClass.Physics).Except(Examples.Select(static e => e.Family)), Is.Empty);

    private static Binding Binding(string family, string key, string period, string unit, double share, double backlog) => new()
    {
        Family = family,
        Key = key,
        Period = period,
        Activity = 1,
        Limit = 1,
        Fullness = 1,
        Unit = unit,
        ShareDual = share,
        BacklogDual = backlog,
        CostDual = 0,
    };
}
