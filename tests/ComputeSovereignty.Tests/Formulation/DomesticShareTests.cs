using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

[TestFixture]
public sealed class DomesticShareTests
{
    // In 2026: 30 thousand H1 at 0.1, 4 thousand F1 at 0.25 with levy; components 0.5 domestic at 1.1, 0.2 foreign;
    // 30 thousand foreign dies of 0.002 and 40 thousand foreign stacks of 0.0005: 0.08 bn of foreign content.
    private static readonly (string Column, double Value)[] Point =
    [
        ("deployed_total(H1,2026H1)", 10),
        ("deployed_total(H1,2026H2)", 20),
        ("deployed_total(F1,2026H2)", 4),
        ("domestic_components(COMP,2026H1)", 0.5),
        ("foreign_components(COMP,2026H2)", 0.2),
        ("dies_used(DIE,Foreign,2026H1)", 30),
        ("stacks_used(G,Foreign,2026H2)", 40),
        ("deployed_total(H1,2027H1)", 99),      // another year's
    ];

    // D: 3 + 0.55 with components. B: 10 committed, 0.6 of it accelerators; deployed D + 1 + 0.2.
    [TestCase(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.Vendor, 3.55, 10)]
    [TestCase(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.ValueAdded, 3.47, 10)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Committed, ContentRule.Vendor, 3, 6)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Committed, ContentRule.ValueAdded, 2.92, 6)]
    [TestCase(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Deployed, ContentRule.Vendor, 3.55, 4.75)]
    [TestCase(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Deployed, ContentRule.ValueAdded, 3.47, 4.75)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor, 3, 4)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.ValueAdded, 2.92, 4)]

    // 500 PFLOPS a thousand H1, 1000 a thousand F1; the goal is 20,000.
    [TestCase(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Committed, ContentRule.Vendor, 15_000, 20_000)]
    [TestCase(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor, 15_000, 19_000)]
    [TestCase(ShareBasis.Units, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor, 30, 34)]
    public void DomesticAndWhole_EveryDefinition_AreAsByHand(
        ShareBasis basis, ShareScope scope, ShareDenominator denominator, ContentRule rule, double domestic, double whole)
    {
        ShareDefinition definition = new(basis, scope, denominator, rule);

        Assert.That(ShareDefinition.All, Does.Contain(definition));
        Assert.That(At(definition, static (s, y) => s.Domestic(y)), Is.EqualTo(domestic).Within(1e-12));
        Assert.That(At(definition, static (s, y) => s.Whole(y)), Is.EqualTo(whole).Within(1e-12));
    }

    [Test]
    public void All_Definitions_AreElevenOfTheirOwnNames()
    {
        Assert.That(ShareDefinition.All, Has.Count.EqualTo(11));
        Assert.That(ShareDefinition.All.Select(static d => d.Name), Is.Unique);
        Assert.That(ShareDefinition.All.Select(static d => d.Title), Is.Unique);
    }

    // Foreign dies and stacks worth more than what is deployed: a die of 200,000 CNY and 30 thousand of them take 6 bn off 3.53.
    [Test]
    public void Domestic_ValueAddedWithDearContent_IsNegative()
    {
        PlanningCase dear = MiniCase.Case with { Dies = new([MiniCase.Die with { UnitValue = Ratio<BillionCny, KiloDie>.FromNatural(200_000) }]) };
        ShareDefinition definition = new(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.ValueAdded);

        Assert.That(At(definition, static (s, y) => s.Domestic(y), dear), Is.EqualTo(3.55 - 6 - 0.02).Within(1e-12));
    }

    // Domestic dies and stacks are no foreign content.
    [Test]
    public void Domestic_ValueAdded_TakesNothingOffForDomesticContent()
    {
        ShareDefinition definition = new(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.ValueAdded);

        Assert.That(
            Evaluate(definition, static (s, y) => s.Domestic(y), MiniCase.Case, ("dies_used(DIE,Domestic,2026H1)", 30), ("stacks_used(G,Domestic,2026H2)", 40)),
            Is.Zero);
    }

    [Test]
    public void Domestic_ComponentThatDoesNotCount_IsLeftOutOfBoth()
    {
        PlanningCase none = MiniCase.Case with { Components = new([MiniCase.Component with { CountsTowardShare = false }]) };
        ShareDefinition definition = new(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Deployed, ContentRule.Vendor);

        Assert.That(At(definition, static (s, y) => s.Domestic(y), none), Is.EqualTo(3).Within(1e-12));
        Assert.That(At(definition, static (s, y) => s.Whole(y), none), Is.EqualTo(4).Within(1e-12));
    }

    // Foreign accelerators with levy and counted components bought abroad, whatever the definition.
    [TestCase(ShareBasis.Value, ShareScope.Technology)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators)]
    [TestCase(ShareBasis.Compute, ShareScope.Accelerators)]
    public void ForeignValue_AnyDefinition_IsInMoney(ShareBasis basis, ShareScope scope)
    {
        (Decisions decisions, double[] values) = Decide(MiniCase.Case, Point);
        DomesticShare share = new(decisions, MiniCase.Case, new(basis, scope, ShareDenominator.Committed, ContentRule.Vendor));

        Assert.That(share.ForeignValue(2026).At(values).Value, Is.EqualTo(1.2).Within(1e-12));
    }

    // B₀: the committed whole; for Deployed C(y), the goal, or a million accelerators.
    [TestCase(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, 20)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Committed, 12)]
    [TestCase(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Deployed, 20)]
    [TestCase(ShareBasis.Value, ShareScope.Accelerators, ShareDenominator.Deployed, 20)]
    [TestCase(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Committed, 40_000)]
    [TestCase(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Deployed, 40_000)]
    [TestCase(ShareBasis.Units, ShareScope.Accelerators, ShareDenominator.Deployed, 1000)]
    public void Scale_EveryDefinition_IsAsStated(ShareBasis basis, ShareScope scope, ShareDenominator denominator, double expected)
    {
        Decisions decisions = new(new ProgramBuilder(), MiniCase.Case);

        Assert.That(new DomesticShare(decisions, MiniCase.Case, new(basis, scope, denominator, ContentRule.Vendor)).Scale(2027).Value, Is.EqualTo(expected).Within(1e-12));
    }

    // Compute and units have neither scope nor content rule of their own.
    [Test]
    public void Of_SettingsWithComputeBasis_DropScopeAndContentRule() =>
        Assert.That(
            ShareDefinition.Of(MiniCase.Settings with { ShareBasis = ShareBasis.Compute, ContentRule = ContentRule.ValueAdded }),
            Is.EqualTo(new ShareDefinition(ShareBasis.Compute, ShareScope.Accelerators, ShareDenominator.Committed, ContentRule.Vendor)));

    private static double At(ShareDefinition definition, Func<DomesticShare, int, LinearExpression<ShareUnit>> part, PlanningCase? planningCase = null) =>
        Evaluate(definition, part, planningCase ?? MiniCase.Case, Point);

    private static double Evaluate(
        ShareDefinition definition, Func<DomesticShare, int, LinearExpression<ShareUnit>> part, PlanningCase planningCase, params (string Column, double Value)[] point)
    {
        (Decisions decisions, double[] values) = Decide(planningCase, point);
        return part(new DomesticShare(decisions, planningCase, definition), 2026).At(values).Value;
    }

    private static (Decisions Decisions, double[] Values) Decide(PlanningCase planningCase, (string Column, double Value)[] point)
    {
        ProgramBuilder program = new();
        Decisions decisions = new(program, planningCase);
        double[] values = new double[program.Columns.Count];
        foreach ((string column, double value) in point)
        {
            values[program.Columns.Index().Single(c => c.Item.Name == column).Index] = value;
        }

        return (decisions, values);
    }
}
