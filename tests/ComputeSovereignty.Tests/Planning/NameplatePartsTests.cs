using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

/// <summary>How what the programme has installed leads to the nameplate compute of a year, on the baseline by years.</summary>
[TestFixture]
public sealed class NameplatePartsTests
{
    private static readonly Lazy<Plan> Solved = new(static () => WholeCase.Plan(DemandCase.Case("Plan[PeriodsPerYear].Value = 1")));

    // Within one period a year, what is deployed in a year counts in full in its mean: hubs hold what is installed at its end.
    [Test]
    public void Parts_OfEveryYear_AddUpToTheNameplateOfTheWay()
    {
        foreach (YearResult year in Solved.Value.Years)
        {
            NameplateParts parts = NameplateParts.Of(Solved.Value.Case, Solved.Value.Service!, year);

            Assert.That(parts.All, Is.EqualTo(Solved.Value.Service!.Usable.Where(u => u.Year == year.Year).Sum(static u => u.Deployed)).Within(1e-6));
            Assert.That(parts.Fleets, Is.EqualTo(Solved.Value.Case.Fleet.Sum(static f => f.Nameplate.Value)).Within(1e-6));
            Assert.That(parts.Hubs, Is.EqualTo(year.ComputeInstalled).Within(1e-3));
        }
    }

    [Test]
    public void Words_JoinInstalledToNameplate_InBothLanguages()
    {
        NameplateParts parts = new(2028, 1_728_000, 1_241_000, 812_000, 1_053_000);

        Assert.That($"{parts.Words}", Does.Contain("1,240 EFLOPS at the hubs of the programme (whose installed compute is 1,730 EFLOPS at the end of the year)").And.Contain("812 EFLOPS").And.Contain("1,050 EFLOPS of fleets from before the plan"));
        Assert.That(Speaker.Chinese.Say(parts.Words), Does.Contain("年末已安装").And.Contain("规划期前存量设备"));
        Assert.That(new NameplateParts(2028, 0, 0, 0, 0).Words.IsEmpty);
    }
}
