using System.IO.Compression;
using System.Net;
using System.Text;
using ComputeSovereignty.Cases;
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

    [TestCase("MaxUtilization", "97%", "0.97")]
    [TestCase("Utilization", "９１％", "0.91")]
    [TestCase("2027", "26,500", "26500")]
    [TestCase("2028", "2.65e4", "26500")]
    [TestCase("OtherGrowth", "60%", "0.6")]
    public async Task Cell_AsPeopleWriteNumbers_IsKeptAsFilesWriteThem(string column, string typed, string kept)
    {
        TableSheet lines = (await TablesAsync()).Find("Lines")!;
        TableCell cell = lines.Rows[2][lines.ColumnOf(column)];

        await ann.PostAsync($"{path}/tables/Lines/cell", ("cell", cell.Source.Cell), ("value", typed));

        TableCell after = (await TablesAsync()).Find("Lines")!.Rows[2][lines.ColumnOf(column)];
        Assert.That((after.Value.Kind, after.Value.Text), Is.EqualTo((CellKind.Number, kept)));
        string page = await ann.PageAsync($"{path}/tables/Lines?edit={cell.Source.Cell}");
        Assert.That(page, Does.Contain($"<input id=\"{cell.Source.Cell}\" name=\"value\" value=\"{kept}\""), "ungrouped to type");
    }

    [TestCase("2027", "97%", "A percentage is not a number of wspm")]
    [TestCase("2027", "1,5", "SMIC-N3: 2027 is not a number")]
    [TestCase("2027", "2,6000", "Write 26000 or 2.6.")]
    [TestCase("Utilization", "0,93", "Write 0.93.")]
    public async Task Cell_WithWhatMayNotBeMeant_IsRefusedWithASentence(string column, string typed, string told)
    {
        TableSheet lines = (await TablesAsync()).Find("Lines")!;
        TableCell cell = lines.Rows[3][lines.ColumnOf(column)];

        (HttpResponseMessage response, string page) = await ann.PostAsync($"{path}/tables/Lines/cell", ("cell", cell.Source.Cell), ("value", typed));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain(told));
        Assert.That((await TablesAsync()).Find("Lines")!.Rows[3][lines.ColumnOf(column)].Value, Is.EqualTo(cell.Value));
    }

    [TestCase("2027年3月")]
    [TestCase("2027/3")]
    public async Task Month_AsPeopleWriteIt_IsKeptAsFilesWriteIt(string typed)
    {
        TableSheet nodes = (await TablesAsync()).Find("Nodes")!;
        TableCell cell = nodes.Rows[0][nodes.ColumnOf("AvailableFrom")];

        await ann.PostAsync($"{path}/tables/Nodes/cell", ("cell", cell.Source.Cell), ("value", typed));

        Assert.That((await TablesAsync()).Find("Nodes")!.Rows[0][nodes.ColumnOf("AvailableFrom")].Value.Text, Is.EqualTo("2027-03"));
    }

    [Test]
    public async Task Cell_OfAReaderWhoWritesDecimalCommas_IsReadAndShownSo()
    {
        using Browser otto = new(host.Address);
        otto.Client.DefaultRequestHeaders.Add("Accept-Language", "de-DE");
        string own = (await otto.PostAsync("/cases/baseline/copy")).Response.Headers.Location!.ToString();
        TableSheet lines = CaseFiles.Read("x.xlsx", await otto.Client.GetByteArrayAsync(Browser.Of($"{own}/case.xlsx"))).Find("Lines")!;
        string cell = lines.Rows[0][lines.ColumnOf("2027")].Source.Cell;

        await otto.PostAsync($"{own}/tables/Lines/cell", ("cell", cell), ("value", "31.250,5"));

        Assert.That(await otto.PageAsync($"{own}/tables/Lines"), Does.Contain(">31.250,5</a>").And.Contain(">0,93</a>").And.Contain(">26.000</a>"));
        Assert.That(await otto.PageAsync($"{own}/tables/Lines?edit={cell}"), Does.Contain("value=\"31250,5\""));
    }

    [Test]
    public async Task Cell_WithAValueThatTheReaderRefuses_IsNotKept()
    {
        string cell = (await TablesAsync()).Find("Lines")!.Rows[1][5].Source.Cell;

        (HttpResponseMessage response, string page) = await ann.PostAsync($"{path}/tables/Lines/cell", ("cell", cell), ("value", "93"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(page, Does.Contain("93 is not a fraction; write 0.93.").And.Contain("value=\"93\""));
        Assert.That((await TablesAsync()).Find("Lines")!.Rows[1][5].Value.Number, Is.EqualTo(0.93));
    }

    [Test]
    public async Task Key_Renamed_ShowsThePlacesThatStillNameTheOldOne()
    {
        string own = (await ann.PostAsync("/cases/baseline/copy")).Response.Headers.Location!.ToString();
        TableSheet lines = (await TablesAsync()).Find("Lines")!;
        string kept = (await ann.PostAsync($"{own}/tables/Lines/cell", ("cell", lines.Rows[0][0].Source.Cell), ("value", "SMIC-N22"))).Response.Headers.Location!.ToString();

        string page = await ann.PageAsync(kept);

        Assert.That(page, Does.Contain("10 places elsewhere name what this table does not have").And.Contain("<q>Lines[SMIC-N2].Utilization</q>"));
        Assert.That(await ann.PageAsync($"{own}/tables/Wip"), Does.Not.Contain("places elsewhere"));
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
