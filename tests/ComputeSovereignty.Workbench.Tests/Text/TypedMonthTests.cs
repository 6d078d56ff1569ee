using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed class TypedMonthTests
{
    [TestCase("2027年3月", "2027-03")]
    [TestCase("２０２７年１２月", "2027-12")]
    [TestCase("2027 年 3 月", "2027-03")]
    [TestCase("2027/3", "2027-03")]
    [TestCase("2027.03", "2027-03")]
    [TestCase("2027-3", "2027-03")]
    [TestCase("2027-03", "2027-03")]
    [TestCase("2027-13", null)]
    [TestCase("2027年", null)]
    [TestCase("3/2027", null)]
    [TestCase("2027-03-15", null)]
    [TestCase("2027", null)]
    [TestCase("", null)]
    public void Month_WithTheYearFirst_IsReadAsFilesWriteIt(string typed, string? month) => Assert.That(TypedMonth.Read(typed), Is.EqualTo(month));
}
