using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Stochastic;

[TestFixture]
public sealed class SampledWorldsTests
{
    private static readonly IReadOnlyList<UncertainParameter> Uncertainty = CaseReader.Read(StackCase.BaselineTables()).Studies.Uncertainty;

    [Test]
    public void Worlds_OfADesign_WeighAlikeAndFillEveryStratumOnce()
    {
        const int Count = 8;
        IReadOnlyList<WeightedWorld> worlds = SampledWorlds.Of(Uncertainty, Count, 7);
        UncertaintyModel model = new(Uncertainty);
        int alone = model.Factors.First(static f => f.Mixing is null).Drivers[0];
        Distribution distribution = model.Drivers[alone].Distribution;
        double[] bounds = [.. Enumerable.Range(1, Count - 1).Select(i => distribution.Inverse(i / (double)Count))];

        Assert.That(worlds.Select(static w => w.Weight), Is.All.EqualTo(1.0 / Count));
        Assert.That(worlds.Select(static w => w.Variant.Name), Is.Unique);
        Assert.That(worlds.Select(w => bounds.Count(b => w.Variant.Changes[alone].Value.Number > b)), Is.EquivalentTo(Enumerable.Range(0, Count)));
    }

    [Test]
    public void Worlds_OfASeed_AreThoseOfTheSeed()
    {
        string[] first = Texts(3);
        string[] again = Texts(3);

        Assert.That(again, Is.EqualTo(first));
        Assert.That(Texts(4), Is.Not.EqualTo(first));

        static string[] Texts(ulong seed) => [.. SampledWorlds.Of(Uncertainty, 4, seed).SelectMany(static w => w.Variant.Changes).Select(static c => $"{c}")];
    }

    [Test]
    public void Report_OfDrawnWorlds_ShowsTheFiguresOfEach()
    {
        IReadOnlyList<WeightedWorld> worlds = SampledWorlds.Of(Uncertainty, 2, 1);
        StudyReport report = StochasticReport.Of(Message.None, StochasticResultTests.OfWorlds(worlds), [], default);
        StudySection draws = report.Sections.Single(static s => $"{s.Label}" == "Draws");

        Assert.That(draws.Rows, Has.Count.EqualTo(Uncertainty.Count));
        Assert.That(draws.Rows[0][0], Is.EqualTo($"{Uncertainty[0].Parameter}"));
        Assert.That(draws.Rows[0].Skip(2), Is.EqualTo(worlds.Select(static w => w.Variant.Changes[0].Value.Number)));
    }
}
