using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Studies;

[TestFixture]
public sealed class StochasticQuestionTests
{
    private static readonly CaseReading Baseline = CaseReader.Read(StackCase.BaselineTables());

    [Test]
    public void Worlds_ThatAreDrawn_ReplaceScenarios()
    {
        (StochasticQuestion? question, List<Finding> findings) = Read(new(null, null, null, null) { Sampled = 3, Seed = 5 });

        Assert.That(findings, Is.Empty);
        Assert.That(question!.Question.Worlds.Select(static w => w.Variant.Group), Is.All.EqualTo(SampledWorlds.Group));
        Assert.That(question.Question.Worlds, Has.Count.EqualTo(3));
    }

    [TestCase(null, 1, "whole number from 2 to 50")]
    [TestCase(null, 51, "whole number from 2 to 50")]
    [TestCase("Base,HBM-slow", 4, "not both")]
    public void Worlds_ThatCannotBeDrawn_AreRefusedWithWhatIsAllowed(string? worlds, int sampled, string text)
    {
        (StochasticQuestion? question, List<Finding> findings) = Read(new(worlds, null, null, null) { Sampled = sampled });

        Assert.That(question, Is.Null);
        Assert.That(findings.Single().ToString(), Does.Contain(text));
    }

    [Test]
    public void Everything_ThatIsWrong_IsToldAtOnce()
    {
        (_, List<Finding> findings) = Read(new("Base,HBM-slwo,CPU-controls=-1", "2050", 1, 2));

        Assert.That(findings.Select(static f => f.Place.File), Is.EqualTo(new[] { "worlds", "worlds", "known-from", "tail", "tail-weight" }));
        Assert.That($"{findings[0].Suggestion}", Does.Contain("HBM-slow"));
    }

    private static (StochasticQuestion? Question, List<Finding> Findings) Read(WorldsAsked asked)
    {
        List<Finding> findings = [];
        return (StochasticQuestion.Read(asked, Baseline.Studies, Baseline.Case!.Horizon, findings), findings);
    }
}
