using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks;

/// <summary>What an indicator is held against must be of its kind.</summary>
[TestFixture]
public sealed class IndicatorLimitsTests
{
    [TestCase(2, "Amber", "0,8", "D2", "SMIC utilization: Amber is not a number.")]
    [TestCase(2, "Green", "abc", "C2", "SMIC utilization: Green is not a number.")]
    [TestCase(2, "Tracks", "foo", "B2", "This is neither a result nor a parameter address.")]
    [TestCase(2, "Green", "0.99", "C2", "Green of SMIC utilization is worse than its Amber.")]
    [TestCase(3, "Amber", "2", "C3", "Green of Ascend shipments is worse than its Amber.")]
    [TestCase(5, "Green", "1", "C5", "Node advance: Green is not a month.")]
    [TestCase(5, "Green", "2030-01", "C5", "Green of Node advance is worse than its Amber.")]
    [TestCase(6, "Amber", "CpuExtensoin", "D6", "CPU controls: Amber is not one of its choices.")]
    [TestCase(6, "Direction", "HigherIsBetter", "C6", "CPU controls: Green is not a number.")]
    public void Rule_OfAnotherKind_IsAnErrorAtItsCell(int row, string column, string text, string cell, string message) =>
        Assert.That(new CaseText().CellAt("IndicatorRules", row, column, text).Read().Errors.Select(static f => (f.Place.Sheet, f.Place.Cell, $"{f.Message}")), Does.Contain(("IndicatorRules", cell, message)));

    [TestCase("unitsDeployed")]
    [TestCase("valueTechnologyCommittedVendor")]
    [TestCase("Vendors[Huawei].Shipments")]
    public void Rule_TrackingWhatExists_IsRight(string tracks) => Assert.That(new CaseText().CellAt("IndicatorRules", 3, "Tracks", tracks).Read().Errors, Is.Empty);

    [Test]
    public void Rule_WithoutLimits_IsAnError() =>
        Assert.That(new CaseText().CellAt("IndicatorRules", 3, "Green", string.Empty).Read().Errors.Select(static f => $"{f.Message}"), Has.Some.Contains("is blank"));
}
