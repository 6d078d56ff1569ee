using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>Whatever stands in the cells, reading tells it and never fails.</summary>
[TestFixture]
public sealed class CaseReaderFuzzTests
{
    private static readonly string[] Texts =
        ["", " ", "0", "-1", "1e308", "0.5", "2", "100", "2026", "2031-01", "0001-01", "9999-12", "TRUE", "#REF!", "NaN", "x", "[*]", "a/b", "N+2", "CXMT", "HBM3", "Domestic", "die", "Die", "foreign", "Lines[*].*", "Base", "Year:2028", "*", "é", "2026-13", "=1"];

    [FsCheck.NUnit.Property(MaxTest = 80)]
    public void Cells_OfAnyContent_NeverMakeReadingFail(int seed)
    {
        Random random = new(seed);
        CaseText text = new();
        int changes = random.Next(1, 12);
        for (int i = 0; i < changes; i++)
        {
            TableSheet sheet = CaseText.Unspoilt.Sheets[random.Next(CaseText.Unspoilt.Sheets.Count)];
            text.CellAt(sheet.Name, random.Next(1, sheet.Rows.Count + 2), sheet.Headers[random.Next(sheet.Headers.Count)].Name, Texts[random.Next(Texts.Length)], tolerant: true);
        }

        CaseReading reading = text.Read();

        Assert.That(reading.Case is null, Is.EqualTo(reading.HasErrors));
    }

    [FsCheck.NUnit.Property(MaxTest = 60)]
    public void Columns_Gone_NeverMakeReadingFail(int seed)
    {
        Random random = new(seed);
        CaseText text = new();
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            TableSheet sheet = CaseText.Unspoilt.Sheets[random.Next(CaseText.Unspoilt.Sheets.Count)];
            text.WithoutColumn(sheet.Name, sheet.Headers[random.Next(sheet.Headers.Count)].Name);
        }

        CaseReading reading = text.Read();

        Assert.That(reading.Case is null, Is.EqualTo(reading.HasErrors));
    }

    [Test]
    public void Stock_TwiceInAnotherCase_IsAnErrorNotAFailure() =>
        Assert.That(new CaseText().Row("Stockpiles", "die", "ASC910", "foreign", "1").Read().Errors.Select(static f => $"{f.Message}"), Is.EqualTo(new[] { "Duplicate key Die/ASC910/Foreign." }));

    [Test]
    public void Tables_WithoutSheets_AreToldAsTheyWere() => Assert.That(CaseReader.Read(new CaseTables("none", [])).Case, Is.Null);
}
