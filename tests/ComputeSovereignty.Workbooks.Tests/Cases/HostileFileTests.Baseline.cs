using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Cases;

public sealed partial class HostileFileTests
{
    [Test]
    public void Workbook_WithFlippedBits_IsToldOrRead([Range(0, 39)] int seed)
    {
        byte[] content = [.. File.ReadAllBytes(Repository.Path("data", "baseline.xlsx"))];
        Random random = new(seed);
        for (int i = 0; i < 20; i++)
        {
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));
        }

        CaseTables tables = CaseFiles.Read("case.xlsx", content);
        Assert.That(CaseReader.Read(tables).Findings, tables.HasErrors ? Is.Not.Empty : Is.Not.Null);
    }
}
