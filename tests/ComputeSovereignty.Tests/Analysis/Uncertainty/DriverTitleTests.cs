using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Uncertainty;

[TestFixture]
public sealed class DriverTitleTests
{
    [TestCase("HbmLines[CXMT].*", "HBM capacity of CXMT", "CXMT的HBM产能")]
    [TestCase("HbmLines[CXMT].2027", "HBM capacity of CXMT in 2027", "2027年CXMT的HBM产能")]
    [TestCase("HbmLines[*].*", "HBM capacity", "HBM产能")]
    [TestCase("Provinces[Gansu].*", "Compute occupancy of Gansu", "Gansu的算力利用率")]
    [TestCase("Stockpiles[Hbm/HBM2E/Foreign].Quantity", "Initial stockpile of foreign HBM2E", "进口HBM2E初始库存")]
    [TestCase("Targets[*].ComputePrice", "Price of compute", "算力价格")]
    [TestCase("Targets[2028].ComputePrice", "Price of compute in 2028", "2028年算力价格")]
    [TestCase("Plan[Attrition].Value", "Attrition of researchers", "研究人员流动率")]
    [TestCase("Dies[Big].Area", "Dies[Big].Area", "Dies[Big].Area")]
    public void Title_OfAnAddress_IsWhatAPlannerKnows(string address, string english, string chinese)
    {
        Message title = DriverTitle.Of(ParameterAddress.Parse(address));

        Assert.That($"{title}", Is.EqualTo(english));
        Assert.That(Speaker.Chinese.Say(title).Replace(" ", string.Empty), Is.EqualTo(chinese));
    }

    // No driver of the baseline is called by its address, and no two alike: charts have each category once.
    [Test]
    public void Titles_OfTheBaseline_AreNamesEachOnce()
    {
        UncertaintyModel model = new(WholeCase.Read(DemandCase.Tables, string.Empty).Studies.Uncertainty);

        Assert.That(model.Drivers, Is.Not.Empty);
        Assert.That(model.Drivers.Select(static d => $"{d.Title}"), Is.Unique.And.All.Not.Contains("["));
        Assert.That(model.Drivers.Select(static d => Speaker.Chinese.Say(d.Title)), Is.Unique.And.All.Not.Contains("["));
    }

    [Test]
    public void Titles_ThatWouldBeAlike_HaveTheAddressBehindThem()
    {
        UncertainParameter row = new() { Parameter = ParameterAddress.Parse("Tokens[*].*"), Distribution = DistributionKind.Uniform, P1 = 0, Effect = ChangeOperation.Scale };
        IReadOnlyList<Message> titles = DriverTitle.Of([("Tokens[*].* Scale", row), ("Tokens[*].* Add", row with { Effect = ChangeOperation.Add })]);

        Assert.That(titles.Select(static t => $"{t}"), Is.EqualTo(new[] { "Tokens per day (Tokens[*].* Scale)", "Tokens per day (Tokens[*].* Add)" }));
    }
}
