using ComputeSovereignty.Cases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Checks;

/// <summary>Errors that follow from others: they say so, and come after them.</summary>
[TestFixture]
public sealed class ConsequencesTests
{
    [Test]
    public void Key_ThatIsBlank_IsToldBeforeEveryPlaceThatNamesIt()
    {
        Finding[] errors = [.. new CaseText().Cell("HbmGrades", "HBM2E", "Grade", string.Empty).Read().Errors];

        Assert.That(errors[0].Place.Sheet, Is.EqualTo("HbmGrades"));
        Assert.That(errors[0].Cause, Is.Null);
        Assert.That(errors, Has.Length.GreaterThan(8));
        Assert.That(errors.Skip(1).Select(static f => f.Cause), Is.All.EqualTo(errors[0].Place));
        Assert.That($"{errors[1].Suggestion}", Is.EqualTo("This follows from HbmGrades!A2: fix that first."));
    }

    [Test]
    public void Key_ThatStandsTwice_IsToldBeforeThePlacesThatNameTheLostOne()
    {
        Finding[] errors = [.. new CaseText().Cell("Lines", "HW-N2", "Line", "SMIC-N2").Read().Errors];

        Assert.That($"{errors[0].Message}", Is.EqualTo("Duplicate key SMIC-N2."));
        Assert.That(errors.Skip(1).Select(static f => f.Cause?.Sheet), Is.All.EqualTo("Lines"));
    }

    [Test]
    public void Column_Misspelt_IsToldBeforeTheAddressesThatNameIt()
    {
        Finding[] errors = [.. new CaseText().Header("Lines", "Utilization", "Utilisation").Read().Errors];

        Assert.That(errors.Select(static f => f.Cause is null), Is.EqualTo(new[] { true, false, false }));
    }

    // Nothing says which of the two is wrong, the name or what names it.
    [Test]
    public void Key_Renamed_LeavesPlacesThatStandForThemselves()
    {
        Finding[] errors = [.. new CaseText().Cell("Lines", "SMIC-N2", "Line", "SMIC-N22").Read().Errors];

        Assert.That(errors.Select(static f => f.Cause), Is.All.Null);
        Assert.That(errors.Select(static f => f.LooksIn), Is.All.Contains("Lines"));
        Assert.That($"{errors[0].Suggestion}", Is.EqualTo("Did you mean \"SMIC-N22\"?"));
    }

    [Test]
    public void Shipments_ThatAreWrong_AreNotSaidToBeMissingToo() =>
        Assert.That(new CaseText().Cell("Vendors", "Huawei", "Shipments", "-1").Read().Errors.Count(), Is.EqualTo(1));
}
