using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>The figures that move the answer most, on the baseline with its demand side, by years.</summary>
[TestFixture]
public sealed class FigureSwingsTests
{
    private static readonly CaseTables Years = DemandCase.Tables.With([StackCase.Change("Plan[PeriodsPerYear].Value = 1")]).Tables;
    private static readonly Lazy<CaseReading> Reading = new(static () => CaseReader.Read(Years));
    private static readonly Lazy<IReadOnlyList<FigureSwing>> Swings = new(static () =>
        new FigureSwings(new CaseVariants(Years, SolverCatalog.Linear(), SolverCatalog.Integer(), new(), relax: true), Reading.Value.Studies, 2).Solve());

    // Both ends, read from the changed tables and solved through all stages from nothing.
    [Test]
    public void Ends_OfTheFiguresThatMatter_AreThoseOfTheCaseSolvedAfresh()
    {
        ParameterCatalog catalog = new(Years);
        FigureSwing[] some = [.. Swings.Value.Take(3), .. Swings.Value.OrderByDescending(static s => s.OfService).Take(3), Swings.Value[^1]];
        foreach ((FigureSwing swing, FigureEnd end) in some.Distinct().SelectMany(static s => new[] { (s, s.Low), (s, s.High) }))
        {
            Plan plan = WholeCase.Plan(CaseReader.ReadCase(Years.With(swing.Lever.Changes(end.Amount, catalog)).Tables).Case!);

            Assert.That(end.Share, Is.EqualTo(Math.Min(0.8, plan.Years.Single(static y => y.Year == 2028).Share!.Value)).Within(1e-5), $"{swing.Title} {end.Amount}");
            Assert.That(end.Served, Is.EqualTo(ServedYear.Of(plan).Single(static y => y.Year == 2028).Part).Within(1e-3), $"{swing.Title} {end.Amount}");
        }
    }

    [Test]
    public void Figures_AreEveryUncertainOneAndTheLeversBesideThem_LargestFirst()
    {
        FigureSwing[] own = [.. Swings.Value.Where(static s => s.IsOwnRange)];

        Assert.That(own.Select(static s => s.Lever.Addresses.Single()), Is.EquivalentTo(Reading.Value.Studies.Uncertainty.Select(static u => u.Parameter)));
        Assert.That(Swings.Value.Select(static s => s.OfShare ?? 0), Is.Ordered.Descending);
        Assert.That(Swings.Value.Count(static s => !s.IsOwnRange), Is.GreaterThan(3));
        ParameterCatalog catalog = new(Years);
        HashSet<ParameterAddress> known = [.. own.SelectMany(static s => s.Lever.Addresses).SelectMany(catalog.Matching).Select(static e => e.Address)];
        Assert.That(Swings.Value.Where(static s => !s.IsOwnRange).SelectMany(static s => s.Lever.Addresses).SelectMany(catalog.Matching).Select(static e => e.Address), Has.None.Matches<ParameterAddress>(known.Contains));
    }

    // Four of five draws of a straight-sided triangle from a over b to c lie between a + √(0.1(c − a)(b − a)) and c − √(0.1(c − a)(c − b)).
    [Test]
    public void Ends_OfATriangle_HoldFourOfFiveDraws()
    {
        FigureSwing share = Swings.Value.Single(static s => $"{s.Lever.Addresses[0]}" == "Accelerators[*].ProgrammeShare");

        Assert.That(share.Low.Amount, Is.EqualTo(0.45 + Math.Sqrt(0.1 * 0.4 * 0.15)).Within(5e-4));
        Assert.That(share.High.Amount, Is.EqualTo(0.85 - Math.Sqrt(0.1 * 0.4 * 0.25)).Within(5e-4));
        Assert.That($"{share.Title}", Is.EqualTo("Share of domestic output allocated to the programme"));
    }

    // A range that nobody states widens as confidence falls; the lowest of the sources counts, and a note that contradicts is told whatever the confidence.
    [Test]
    public void Confidence_IsTheLowestOfTheSources()
    {
        foreach (FigureSwing swing in Swings.Value)
        {
            Assert.That(swing.Confidence, Is.EqualTo(swing.Sources.Count == 0 ? null : swing.Sources.Select(static s => s.Confidence).Max()), $"{swing.Title}");
            if (!swing.IsOwnRange && swing.Lever.IsWhole)
            {
                Assert.That(swing.High.Amount - swing.Low.Amount, Is.EqualTo(2 * FigureSwings.MonthsOf(swing.Confidence)), $"{swing.Title}");
            }
            else if (!swing.IsOwnRange)
            {
                Assert.That(swing.High.Amount - swing.Low.Amount, Is.EqualTo(2 * FigureSwings.SpreadOf(swing.Confidence)).Within(1e-12), $"{swing.Title}");
            }
        }

        Assert.That(Swings.Value.SelectMany(static s => s.Contradicted).Select(static s => s.Id), Has.Some.EqualTo("D118"));
        Assert.That(Reading.Value.Studies.Sources.Where(static s => s.Note.Contains("contradict", StringComparison.OrdinalIgnoreCase)).Select(static s => s.Id), Is.SupersetOf(Swings.Value.SelectMany(static s => s.Contradicted).Select(static s => s.Id).Distinct()));
    }

    [Test]
    public void Section_NamesWeakFiguresAndWhatContradictsThem()
    {
        StudySection section = FigureSwingSection.Of(Swings.Value, Period.Of(2028));

        Assert.That(section.Rows, Has.Count.EqualTo(Swings.Value.Count));
        Assert.That($"{section.Finding}", Does.Match("figures move the 2028 result by at least 1 pp.*low-confidence, missing or contradicted").And.Contain("10th to 90th percentile"));
        Assert.That(Speaker.Chinese.Say(section.Finding), Does.Contain("来源可信度低"));
        int notes = section.Columns.Index().Single(static c => c.Item.Member == "contradictions").Index;
        Assert.That(section.Rows.Select(r => $"{r[notes]}"), Has.Some.Contains("SK hynix told the Financial Times"));
    }

    // A case without ranges and sources is moved by the widest one, and says so.
    [Test]
    public void Figures_OfACaseWithoutUncertainty_AreLeversByConfidence()
    {
        IReadOnlyList<FigureSwing> swings = new FigureSwings(StackCase.Variants(), new CaseStudies()).Solve();

        Assert.That(swings, Is.Not.Empty.And.All.Matches<FigureSwing>(static s => !s.IsOwnRange && s.Confidence is null && s.OfService is null));
        Assert.That(swings.Where(static s => !s.Lever.IsWhole).Select(static s => s.High.Amount), Is.All.EqualTo(1.3).Within(1e-12));
    }
}
