using System.Text.RegularExpressions;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Levers;

/// <summary>What an answer is put back with, and what a lever is said to move.</summary>
[TestFixture]
public sealed partial class LeverAddressesTests
{
    private static readonly CaseTables Tables = WholeCase.Tables;
    private static readonly ParameterCatalog Catalog = new(Tables);
    private static readonly IReadOnlyList<Lever> Levers = new HeadlineLevers(CaseReader.ReadCase(Tables).Case!, Catalog).All();

    private static IEnumerable<string> Titles => Levers.Select(static l => $"{l.Title}");

    [TestCaseSource(nameof(Titles))]
    public void PutBack_OfAHeadlineLever_MakesTheSameCase(string title)
    {
        Lever lever = Levers.Single(l => $"{l.Title}" == title);
        double amount = lever.Move switch
        {
            LeverMove.Scale => 0.854,
            LeverMove.Shift => -6,
            _ => Math.Round(lever.Neutral + (0.37 * (lever.Limit - lever.Neutral)), 3),
        };

        ParameterChange[] written = [.. Option().Matches(LeverAddresses.PutBack(lever, amount, Catalog)).Select(static m => StackCase.Change(m.Groups[1].Value))];

        Assert.That(written, Is.Not.Empty);
        Assert.That(CaseDiff.Between(Tables.With(lever.Changes(amount, Catalog)).Tables, Tables.With(written).Tables), Is.Empty);
    }

    // Three lines in five years: one address a year, not fifteen.
    [Test]
    public void PutBack_WhereEveryRowMoves_IsOneAddressForAll() => Assert.That(
        LeverAddresses.PutBack(Of("Domestic HBM capacity"), 1.227, Catalog),
        Does.StartWith("--set \"HbmLines[*].2026 *= 1.227\" --set \"HbmLines[*].2027 *= 1.227\"").And.Not.Contain("CXMT"));

    [TestCase("Domestic HBM capacity", "HbmLines: 2026 to 2030 of CXMT, XMC and SWAYSURE")]
    [TestCase("Domestic share target for 2028", "Targets: DomesticShare of 2028")]
    [TestCase("Industry fund", "Plan: Value of IndustryFund")]
    public void Moves_SaysSheetColumnsAndRows(string title, string moves) => Assert.That($"{LeverAddresses.Moves(Of(title), Catalog)}", Is.EqualTo(moves));

    [Test]
    public void References_AreThoseOfTheRowsThatMove() => Assert.That(LeverAddresses.References(Of("Domestic HBM capacity"), Catalog), Does.Contain("D104").And.Contain("D122"));

    private static Lever Of(string title) => Levers.Single(l => $"{l.Title}" == title);

    [GeneratedRegex("--set \"([^\"]+)\"")]
    private static partial Regex Option();
}
