using System.Text.RegularExpressions;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Parameters;

[TestFixture]
public sealed class ParameterAddressTests
{
    private static readonly Gen<string> Keys = Word("ABCN+-._ /*é漢0123456789(),'@=");

    /// <summary>Gets the wildcards, in a generator of addresses.</summary>
    public static Arbitrary<ParameterAddress> Addresses() => (
        from sheet in Gen.Elements("Lines", "HbmRecipes", "Plan", "X1")
        from key in Keys
        from column in Gen.Elements("Utilization", "2027", "*", "20*", "Value")
        from year in Gen.Elements(string.Empty, string.Empty, "2027", "*", "202*")
        select new ParameterAddress(sheet, key, column, year)).ToArbitrary();

    [FsCheck.NUnit.Property(Arbitrary = [typeof(ParameterAddressTests)])]
    public void Address_Printed_ReadsBackTheSame(ParameterAddress address) => Assert.That(ParameterAddress.Parse(address.ToString()), Is.EqualTo(address));

    [FsCheck.NUnit.Property(Arbitrary = [typeof(ParameterAddressTests)])]
    public void Change_Printed_ReadsBackTheSame(ParameterAddress address, ChangeOperation operation, int value)
    {
        ParameterChange change = new(address, operation, ComputeSovereignty.Cases.CellValue.OfNumber(value / 8d), ComputeSovereignty.Cases.SourceCell.None);

        Assert.That(ParameterChange.TryParse(change.ToString(), "--set", out ParameterChange? back, out _), Is.True, change.ToString());
        Assert.That((back!.Address, back.Operation, back.Value), Is.EqualTo((change.Address, change.Operation, change.Value)));
    }

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property Pattern_FitsWhatTheRegularExpressionFits() => Prop.ForAll(Word("ab*").ToArbitrary(), Word("ab").ToArbitrary(), static (pattern, name) =>
        ParameterAddress.Fits(pattern, name) == Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$"));

    [TestCase("Lines[SN1-N2].2027", "Lines", "SN1-N2", "2027", "")]
    [TestCase("Lines[*].Utilization", "Lines", "*", "Utilization", "")]
    [TestCase("HbmLines[CXMT].*", "HbmLines", "CXMT", "*", "")]
    [TestCase("Nodes[N+3].AvailableFrom", "Nodes", "N+3", "AvailableFrom", "")]
    [TestCase("HbmRecipes[CXMT/HBM3].StackYield", "HbmRecipes", "CXMT/HBM3", "StackYield", "")]
    [TestCase("Plan[Regime].Value", "Plan", "Regime", "Value", "")]
    [TestCase("Projects[N2-*].EarliestStart", "Projects", "N2-*", "EarliestStart", "")]
    [TestCase("Targets[*].MaxSpend@2028", "Targets", "*", "MaxSpend", "2028")]
    [TestCase("  Lines [ SMIC-N2 ] . Installed@2027 ", "Lines", "SMIC-N2", "Installed", "2027")]
    public void Address_Written_IsRead(string text, string sheet, string key, string column, string year) =>
        Assert.That(ParameterAddress.Parse(text), Is.EqualTo(new ParameterAddress(sheet, key, column, year)));

    [TestCase("")]
    [TestCase("Lines")]
    [TestCase("Lines[SMIC-N2]")]
    [TestCase("Lines[].2027")]
    [TestCase("Lines[SMIC-N2.2027")]
    [TestCase("Lines.SMIC-N2.2027")]
    [TestCase("Lines[SMIC-N2].2027@")]
    [TestCase("Lines[SMIC-N2].Max Utilization")]
    public void Address_Malformed_IsToldWithTheForm(string text)
    {
        Assert.That(ParameterAddress.TryParse(text, out ParameterAddress? address, out Message problem), Is.False);
        Assert.That((address, $"{problem}"), Is.EqualTo(((ParameterAddress?)null, $"\"{text}\" is not a parameter address: write Sheet[key].Column, such as Lines[SMIC-N2].2027.")));
        Assert.That(() => ParameterAddress.Parse(text), Throws.TypeOf<FormatException>());
    }

    [TestCase("HbmLines[CXMT].* *= 1.5", "HbmLines[CXMT].*", ChangeOperation.Scale, "1.5")]
    [TestCase("HbmLines[CXMT].**=1.5", "HbmLines[CXMT].*", ChangeOperation.Scale, "1.5")]
    [TestCase("HbmLines[CXMT].*=5", "HbmLines[CXMT].*", ChangeOperation.Set, "5")]
    [TestCase("Lines[*].Utilization*=1.1", "Lines[*].Utilization", ChangeOperation.Scale, "1.1")]
    [TestCase("Plan[Regime].Value = Squeeze", "Plan[Regime].Value", ChangeOperation.Set, "Squeeze")]
    [TestCase("Plan[Regime].Value=\"Squeeze\"", "Plan[Regime].Value", ChangeOperation.Set, "Squeeze")]
    [TestCase("Nodes[N+3].AvailableFrom shift 12", "Nodes[N+3].AvailableFrom", ChangeOperation.ShiftMonths, "12")]
    [TestCase("Nodes[N+3].AvailableFrom = 2028-01", "Nodes[N+3].AvailableFrom", ChangeOperation.Set, "2028-01")]
    [TestCase("Targets[2028].DomesticShare += -0.05", "Targets[2028].DomesticShare", ChangeOperation.Add, "-0.05")]
    [TestCase("Projects[N2-SMIC].MaxModules =", "Projects[N2-SMIC].MaxModules", ChangeOperation.Set, "")]
    public void Change_Written_IsRead(string text, string address, ChangeOperation operation, string value)
    {
        Assert.That(ParameterChange.TryParse(text, "--set", out ParameterChange? change, out _), Is.True);
        Assert.That((change!.Address.ToString(), change.Operation, change.Value.Text, change.Origin.ToString()), Is.EqualTo((address, operation, value, $"--set \"{text}\"")));
    }

    [TestCase("HbmLines[CXMT].* 1.5")]
    [TestCase("HbmLines *= 1.5")]
    [TestCase("Nodes[N+3].AvailableFromshift 12")]
    public void Change_Malformed_IsToldWithTheForm(string text)
    {
        Assert.That(ParameterChange.TryParse(text, "--set", out _, out ComputeSovereignty.Cases.Finding? finding), Is.False);
        Assert.That($"{finding}", Is.EqualTo($"--set \"{text}\": This is not a change of a parameter. Allowed: ADDRESS OP VALUE with OP one of =, *=, += and shift, such as \"HbmLines[CXMT].* *= 1.5\"."));
    }

    private static Gen<string> Word(string letters) =>
        Gen.Elements(letters.ToCharArray()).NonEmptyListOf().Select(static list => string.Concat(list).Trim()).Where(static word => word.Length > 0);
}
