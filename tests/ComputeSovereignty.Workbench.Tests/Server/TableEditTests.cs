using System.IO.Compression;
using System.Net;
using System.Text;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Changing the tables of a case on its pages.</summary>
[TestFixture]
public sealed class TableEditTests
{
    private Host host = null!;
    private Browser ann = null!;
    private string path = string.Empty;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        host = await Host.StartAsync();
        ann = new(host.Address);
        (HttpResponseMessage response, _) = await ann.PostAsync("/cases/baseline/copy");
        path = response.Headers.Location!.ToString();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        ann.Dispose();
        await host.DisposeAsync();
    }

    [Test]
    public async Task Cell_WithAValueThatIsAllowed_IsKept()
    {
        string cell = (await TablesAsync()).Find("Lines")!.Rows[0][4].Source.Cell;

        (HttpResponseMessage response, _) = await ann.PostAsync($"{path}/tables/Lines/cell", ("cell", cell), ("value", "0.91"));

        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{path}/tables/Lines?cell={cell}#{cell}"));
        Assert.That((await TablesAsync()).Find("Lines")!.Rows[0][4].Value.Text, Is.EqualTo("0.91"));
    }

    [Test]
    public async Task Cell_WithAValueThatTheReaderRefuses_IsNotKept()
    {
        string cell = (await TablesAsync()).Find("Lines")!.Rows[1][5].Source.Cell;

        (HttpResponseMessage response, string page) = await ann.PostAsync($"{path}/tables/Lines/cell", ("cell", cell), ("value", "93"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain("93 is no share; write 0.93.").And.Contain("value=\"93\""));
        Assert.That((await TablesAsync()).Find("Lines")!.Rows[1][5].Value.Number, Is.EqualTo(0.93));
    }

    [Test]
    public async Task Row_RepeatedAndRemoved_IsSo()
    {
        await ann.PostAsync($"{path}/tables/Hubs/repeat", ("row", "0"));
        TableSheet hubs = (await TablesAsync()).Find("Hubs")!;
        Assert.That(hubs.Keys.Take(2), Is.EqualTo(new[] { "Ulanqab", "Ulanqab-copy" }));

        await ann.PostAsync($"{path}/tables/Hubs/remove", ("row", "1"));
        Assert.That((await TablesAsync()).Find("Hubs")!.Keys, Has.Count.EqualTo(hubs.Keys.Count - 1).And.None.EqualTo("Ulanqab-copy"));
    }

    [Test]
    public async Task Text_ThatLooksLikeAFormula_StaysTextInTheWorkbook()
    {
        TableSheet lines = (await TablesAsync()).Find("Lines")!;
        TableCell note = lines.Rows[0][lines.ColumnOf("Note")];

        await ann.PostAsync($"{path}/tables/Lines/cell", ("cell", note.Source.Cell), ("value", "=HYPERLINK(\"http://evil.example\",\"x\")"));

        byte[] workbook = await ann.Client.GetByteArrayAsync(Browser.Of($"{path}/case.xlsx"));
        using ZipArchive parts = new(new MemoryStream(workbook));
        string[] sheets = [.. parts.Entries.Where(static e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(Text)];
        Assert.That(sheets.Where(static s => s.Contains("<f>", StringComparison.Ordinal)), Is.Empty);
        Assert.That((await TablesAsync()).Find("Lines")!.Rows[0][lines.ColumnOf("Note")].Value.Text, Does.StartWith("=HYPERLINK"));
    }

    [Test]
    public async Task BundledCase_IsNobodysToChange()
    {
        (HttpResponseMessage response, _) = await ann.PostAsync("/cases/baseline/tables/Lines/cell", ("cell", "E5"), ("value", "0.5"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private async Task<CaseTables> TablesAsync() => CaseFiles.Read("copy.xlsx", await ann.Client.GetByteArrayAsync(Browser.Of($"{path}/case.xlsx")));
}
