using ComputeSovereignty.Workbooks.Cases.Books;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases.Books;

/// <summary>Addresses of the grid of Excel: 1,048,576 rows, and columns A to XFD.</summary>
[TestFixture]
public sealed class BookRangeTests
{
    [TestCase("A1", 1, 1)]
    [TestCase("a1", 1, 1)]
    [TestCase("Z9", 9, 26)]
    [TestCase("AA10", 10, 27)]
    [TestCase("ZZ1", 1, 702)]
    [TestCase("AAA1", 1, 703)]
    [TestCase("$B$5", 5, 2)]
    [TestCase("$B5", 5, 2)]
    [TestCase("B$5", 5, 2)]
    [TestCase("XFD1048576", 1048576, 16384)]
    public void Cell_OfTheGrid_HasItsRowAndColumn(string text, int row, int column) => Assert.That(BookRange.Cell(text), Is.EqualTo((row, column)));

    [TestCase("")]
    [TestCase("A")]
    [TestCase("1")]
    [TestCase("$")]
    [TestCase("A$")]
    [TestCase("$1")]
    [TestCase("A0")]
    [TestCase("A05")]
    [TestCase("A1B")]
    [TestCase("A1$")]
    [TestCase("A-1")]
    [TestCase("A1.5")]
    [TestCase("$$A1")]
    [TestCase("A$$1")]
    [TestCase("XFE1")]
    [TestCase("AAAA1")]
    [TestCase("A1048577")]
    [TestCase("A10485760")]
    [TestCase("A99999999999")]
    public void Cell_OutsideTheGrid_IsNone(string text) => Assert.That(BookRange.Cell(text), Is.Null);

    [TestCase("B2", "B2", 1, 1)]
    [TestCase("B2:D7", "B2:D7", 6, 3)]
    [TestCase("D7:B2", "B2:D7", 6, 3)]
    [TestCase("B7:D2", "B2:D7", 6, 3)]
    [TestCase("B2:B3", "B2:B3", 2, 1)]
    [TestCase("B2:C2", "B2:C2", 1, 2)]
    public void Range_IsReadFromItsTopLeftCell(string text, string shown, int rows, int columns)
    {
        BookRange range = BookRange.Parse(text)!;

        Assert.That(($"{range}", range.Rows, range.Columns), Is.EqualTo((shown, rows, columns)));
    }

    [TestCase("A1:B2:C3")]
    [TestCase("A1:")]
    [TestCase(":A1")]
    [TestCase("A1:XFE1")]
    [TestCase("A:B")]
    [TestCase(null)]
    public void Range_ThatIsNone_IsNone(string? text) => Assert.That(BookRange.Parse(text), Is.Null);

    [TestCase("B2", true)]
    [TestCase("C3", true)]
    [TestCase("B3", true)]
    [TestCase("A2", false)]
    [TestCase("D2", false)]
    [TestCase("B1", false)]
    [TestCase("B4", false)]
    public void Cell_StandsInTheRangeOrNot(string cell, bool isIn)
    {
        (int row, int column) = BookRange.Cell(cell)!.Value;

        Assert.That(BookRange.Parse("B2:C3")!.Has(row, column), Is.EqualTo(isIn));
    }

    // Two ranges meet exactly where some cell stands in both.
    [TestCase("A1:B2")]
    [TestCase("C3:D4")]
    [TestCase("A1:D4")]
    [TestCase("B2:C3")]
    [TestCase("A1:A4")]
    [TestCase("D1:D4")]
    [TestCase("A1:D1")]
    [TestCase("A4:D4")]
    public void Ranges_Meet_WhereACellStandsInBoth(string text)
    {
        BookRange range = BookRange.Parse("B2:C3")!;
        BookRange other = BookRange.Parse(text)!;
        bool shares = (from row in Enumerable.Range(1, 5) from column in Enumerable.Range(1, 5) select range.Has(row, column) && other.Has(row, column)).Any(static both => both);

        Assert.That((range.Meets(other), other.Meets(range)), Is.EqualTo((shares, shares)));
    }

    [TestCase("A1+1", "B3+1")]
    [TestCase("$A1", "$A3")]
    [TestCase("A$1", "B$1")]
    [TestCase("$A$1", "$A$1")]
    [TestCase("SUM(A1:C9)", "SUM(B3:D11)")]
    [TestCase("Z1", "AA3")]
    [TestCase("Lines!A1", "Lines!B3")]
    [TestCase("AB1!A1", "AB1!B3")]
    [TestCase("'My A1'!A1", "'My A1'!B3")]
    [TestCase("A1&\" A1 \"", "B3&\" A1 \"")]
    [TestCase("LOG10(A1)", "LOG10(B3)")]
    [TestCase("Lines[A1]+A1", "Lines[A1]+B3")]
    [TestCase("Lines[[#This Row],[A1 '[x']]]*A1", "Lines[[#This Row],[A1 '[x']]]*B3")]
    [TestCase("Name_A1+x.A1", "Name_A1+x.A1")]
    [TestCase("ABCD1", "ABCD1")]
    [TestCase("XFD1", "#REF!")]
    [TestCase("$XFD1", "$XFD3")]
    [TestCase("A1048575", "#REF!")]
    [TestCase("A1048574", "B1048576")]
    public void Formula_ThatCellsShare_MovesWhatIsRelative(string text, string moved) => Assert.That(FormulaShift.Of(text, 2, 1), Is.EqualTo(moved));

    [TestCase("B3", "A1")]
    [TestCase("A3", "#REF!")]
    [TestCase("B2", "#REF!")]
    [TestCase("B1", "#REF!")]
    public void Formula_MovedBackBeyondTheGrid_IsAnError(string text, string moved) => Assert.That(FormulaShift.Of(text, -2, -1), Is.EqualTo(moved));
}
