using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What the demand report says of its own figures, on the baseline.</summary>
[TestFixture]
public sealed class DemandEvidenceSectionsTests
{
    private static readonly Lazy<CaseReading> Reading = new(static () => WholeCase.Read(DemandCase.Tables, string.Empty));
    private static readonly Lazy<FigureSources> Sources = new(static () => new(new ParameterCatalog(DemandCase.Tables)));

    [Test]
    public void Weak_HoldsWhatIsMissing_WhatConflicts_AndAllOfLowConfidence()
    {
        StudySection section = DemandEvidenceSections.Weak(Reading.Value.Studies, Sources.Value)!;
        Dictionary<string, string> doubts = section.Rows.ToDictionary(static r => $"{r[0]}", r => $"{r[section.IndexOf("doubt")]}");
        Assert.That(doubts["E104"], Does.Contain("not found"), "no census of fleets");
        Assert.That(doubts["E028"], Does.Contain("contradicted"), "tokens 370 or 24 times");
        Assert.That(Reading.Value.Studies.Sources.Where(s => s.Confidence == Confidence.Low && Sources.Value.Of(null, "Tokens", "Pools", "Labs").Split(' ').Contains(s.Id)).Select(static s => s.Id), Is.SubsetOf(doubts.Keys));
        Assert.That(doubts.Keys, Has.None.EqualTo("E058"), "a prospectus is not weak");
    }

    [Test]
    public void Observed_SetsTheFilingsBesideTheElasticities()
    {
        Message observed = DemandEvidenceSections.Observed(Reading.Value.Studies.Indicators, Sources.Value);

        Assert.That($"{observed}", Does.Contain("Compute share of R&D 70.7% (December 2024)").And.Contain("71.8% (June 2025)"));
        Assert.That(Speaker.Chinese.Say(observed), Does.Contain("70.7%").And.Contain("2025年6月"));
        Assert.That(DemandEvidenceSections.Observed([], Sources.Value).IsEmpty);
    }

    [Test]
    public void LargestRuns_AreWhatIsSoughtAndHeldOfEachYear()
    {
        StudySection section = DemandEvidenceSections.LargestRuns([new(2028, 300_000, 167_000, 133_000, 167_000)], new(Reading.Value.Case!, Sources.Value));

        Assert.That(section.Rows[0].Take(4), Is.EqualTo(new object?[] { 2028, 300d, 167d, 133d }));
        Assert.That($"{section.Rows[0][4]}".Split(' '), Does.Contain("D003").And.Contain("E099").And.Contain("E018"), "the year's target, the pools' efficiency, the loss across places");
    }
}
