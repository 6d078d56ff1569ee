using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What a section keeps of the numbers that it is given.</summary>
[TestFixture]
public sealed class StudySectionTests
{
    // -8.9e-13 of a share is nothing; 2e-4 bn CNY beside 300,000 is nothing, beside 1 it is a figure.
    [TestCase(-8.9e-13, 0.5, 0)]
    [TestCase(2e-4, 3e5, 0)]
    [TestCase(2e-4, 1d, 2e-4)]
    [TestCase(1e-8, 0.5, 1e-8)]
    public void Rows_NoiseBesideItsColumn_IsZero(double number, double beside, double kept)
    {
        StudySection section = new("Any", Message.Verbatim("Any"), Message.None, [new("a", Message.Verbatim("A")), new("b", Message.Verbatim("B"))], [[number, "x"], [beside, null]]);

        Assert.That(section.Rows[0][0], Is.EqualTo(kept));
        Assert.That(section.Rows[1], Is.EqualTo(new object?[] { beside, null }));
    }
}
