using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Levers;

/// <summary>Levers as people name them: what moves how, and what is said of a wrong name.</summary>
[TestFixture]
public sealed class ChosenLeverTests
{
    private static readonly ChosenLever Baseline = new(new ParameterCatalog(StackCase.BaselineTables()));

    [TestCase("HbmLines[CXMT].*", LeverMove.Scale, 1)]
    [TestCase("HbmLines[CXMT].* shift", LeverMove.Shift, 0)]
    [TestCase("HbmLines[CXMT].2028 +=", LeverMove.Add, 0)]
    [TestCase("HbmLines[CXMT].2028=", LeverMove.Set, 31_000)]
    [TestCase("Nodes[N+3].AvailableFrom", LeverMove.Shift, 0)]
    [TestCase("Accelerators[Ascend-910C].ProgrammeShare", LeverMove.Set, 0.6)]
    [TestCase("Accelerators[*].ProgrammeShare *=", LeverMove.Scale, 1)]
    public void Name_WithOrWithoutAWay_IsALever(string text, LeverMove move, double neutral)
    {
        (Lever? lever, Message problem) = Baseline.Of(text);

        Assert.That(problem.IsEmpty, Is.True);
        Assert.That(lever!.Move, Is.EqualTo(move));
        Assert.That(lever.Neutral, Is.EqualTo(neutral));
    }

    [TestCase("HbmLine[CXTM].2027", "There is no sheet HbmLine with parameters. Did you mean HbmLines[CXMT].2027?")]
    [TestCase("HbmLines[CXMT].MaxUtilisation", "HbmLines has no column MaxUtilisation that can be changed. Did you mean HbmLines[CXMT].MaxUtilization?")]
    [TestCase("Lines[CXMT].2027", "No row of Lines has the key CXMT. Did you mean HbmLines[CXMT].2027?")]
    [TestCase("Plan[ProgrammeShare].Value", "No row of Plan has the key ProgrammeShare. Did you mean Accelerators[*].ProgrammeShare?")]
    [TestCase("Lines[SMIC-N2].IndustryFund", "Lines has no column IndustryFund that can be changed. Did you mean Plan[IndustryFund].Value?")]
    [TestCase("Hubs[Moon].Pue", "No row of Hubs has the key Moon. Keys of Hubs: ")]
    [TestCase("Weather[x].y", "Sheets: Plan, Targets, ")]
    [TestCase("Hubs[*].Rain", "Columns of Hubs: ")]
    [TestCase("HbmLines.CXMT", "write Sheet[key].Column")]
    [TestCase("Nodes[N+3].AvailableFrom *=", "is a month: it can only be shifted")]
    [TestCase("Nodes[N+3].WaferCost shift", "it cannot be shifted")]
    [TestCase("Vendors[Huawei].Origin", "neither a number nor a month")]
    [TestCase("HbmLines[*].2028 =", "names figures that differ, from 6000 to 31000")]
    public void Name_ThatIsNoLever_IsToldWithWhatMayHaveBeenMeant(string text, string said)
    {
        (Lever? lever, Message problem) = Baseline.Of(text);

        Assert.That(lever, Is.Null);
        Assert.That($"{problem}", Does.Contain(said));
    }
}
