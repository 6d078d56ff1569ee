using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Bases as text, by which a machine hands one to another.</summary>
[TestFixture]
public sealed class BasisTests
{
    private static readonly LinearProgram Program = new(
        [1, 1, 1, 1, 1], [0, 0, 0, 0, 0], [9, 9, 9, 9, 9], [false, false, false, false, false], [1, 1], [9, 9], [0, 1, 2, 2, 2, 2], [0, 1], [1, 1], ["One", "Other"], ["a", "b", "c", "d", "e"]);

    [Test]
    public void Text_OfEveryState_IsReadBack()
    {
        Basis basis = new([.. Enum.GetValues<BasisStatus>()], [BasisStatus.Basic, BasisStatus.AtLower]);

        Assert.That(basis.ToText(), Is.EqualTo("FBULX|BL"));
        Basis read = Basis.OfText("FBULX|BL", Program);
        Assert.That(read.Columns, Is.EqualTo(basis.Columns));
        Assert.That(read.Rows, Is.EqualTo(basis.Rows));
    }

    [TestCase("FBULX")]
    [TestCase("FBUL|BL")]
    [TestCase("FBULX|B")]
    [TestCase("FBULX|B?")]
    public void Text_ThatIsNoBasisOfTheProgram_IsRefused(string text) => Assert.That(() => Basis.OfText(text, Program), Throws.TypeOf<FormatException>());
}
