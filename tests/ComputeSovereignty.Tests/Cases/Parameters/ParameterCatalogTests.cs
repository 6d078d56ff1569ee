using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Parameters;

[TestFixture]
public sealed class ParameterCatalogTests
{
    private static readonly ParameterCatalog Catalog = new(CaseText.Unspoilt);

    [TestCase("Lines[SMIC-N2].2027", 31000, "wspm", "M2", "D015 D016 D035 D037 D053 D056")]
    [TestCase("Imports[H20].2027", 200000, "units", "G3", "D220 D232")]
    [TestCase("Imports[CPU-imports].2027", 40000000000, "CNY", "G6", "D228 D231")]
    [TestCase("Projects[GRID-Guian].ModuleSize", 500, "MW", "D11", "A008")]
    [TestCase("Components[CPU].Requirement", 0.089, "", "C2", "D250 D251")]
    [TestCase("Plan[ProgrammeBudget].Value", 2e12, "CNY", "B8", "D001")]
    [TestCase("Hubs[Guian].FacilityCapex", 27000000, "CNY/MW", "D3", "D007 D243 D278 A006")]
    [TestCase("Wip[SMIC-N2/ASC910].Rate", 4200, "wafers/month", "C2", "D056")]
    public void Entry_HasValueUnitCellAndSources(string address, double number, string unit, string cell, string references)
    {
        ParameterEntry entry = Catalog.Find(ParameterAddress.Parse(address))!;

        Assert.That((entry.Number, entry.Unit, entry.Place.Cell, string.Join(' ', entry.References)), Is.EqualTo(((double?)number, unit, cell, references)));
    }

    [Test]
    public void Entry_Blank_IsItsDefault()
    {
        ParameterEntry premium = new ParameterCatalog(new CaseText().Cell("Components", "CPU", "DomesticPremium", "").Tables()).Find(ParameterAddress.Parse("Components[CPU].DomesticPremium"))!;
        ParameterEntry latest = Catalog.Find(ParameterAddress.Parse("Projects[N2-SMIC].LatestStart"))!;

        Assert.That((premium.IsDefault, premium.Number, latest.IsDefault, latest.Number, latest.Month), Is.EqualTo((true, (double?)0, true, (double?)null, (MonthDate?)null)));
    }

    [Test]
    public void Entry_OfAMonth_HasIt() => Assert.That(Catalog.Find(ParameterAddress.Parse("Nodes[N+3].AvailableFrom"))!.Month, Is.EqualTo(new MonthDate(2031, 1)));

    [Test]
    public void Entries_AreEveryFigureOfTheCaseOnce()
    {
        Assert.That(Catalog.Entries.Select(static e => e.Address), Is.Unique);
        Assert.That(Catalog.Entries.Select(static e => e.Address.Sheet).Distinct(), Is.EqualTo(WorkbookSchema.Sheets.Where(static s => s is { IsAddressable: true, IsOptional: false }).Select(static s => s.Name)));
        Assert.That(Catalog.Entries.Count(static e => e.Address.Sheet == "Lines"), Is.EqualTo(4 * 15));
    }

    [Test]
    public void Entry_ThatAChangeMade_IsPlacedAtTheChange()
    {
        ParameterChange.TryParse("HbmLines[CXMT].2027 *= 2", "--set", out ParameterChange? change, out _);
        ParameterEntry entry = new ParameterCatalog(CaseText.Unspoilt.With([change!]).Tables).Find(ParameterAddress.Parse("HbmLines[CXMT].2027"))!;

        Assert.That((entry.Number, entry.Place.ToString()), Is.EqualTo(((double?)40000, "--set \"HbmLines[CXMT].2027 *= 2\"")));
    }
}
