using System.Text.Json;
using System.Text.Json.Nodes;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Cases.Tables;

/// <summary>The order of sheets, columns and rows changes no figure of the case.</summary>
[TestFixture]
public sealed class OrderTests
{
    [FsCheck.NUnit.Property(MaxTest = 20)]
    public void Order_OfSheetsColumnsAndRows_ChangesNothing(int seed)
    {
        Random random = new(seed);
        CaseTables shuffled = new("case.xlsx", CaseText.Unspoilt.Sheets.OrderBy(_ => random.Next()).Select(s => Shuffled(s, random)).ToArray());

        CaseReading reading = CaseReader.Read(shuffled);

        Assert.That(reading.Errors, Is.Empty);
        Assert.That(Figures(reading.Case!), Is.EqualTo(Figures(CaseReader.Read(CaseText.Unspoilt).Case!)));
    }

    private static TableSheet Shuffled(TableSheet sheet, Random random)
    {
        int[] columns = [.. Enumerable.Range(0, sheet.Headers.Count).OrderBy(_ => random.Next())];
        // The order of a scenario's rows has a meaning.
        IEnumerable<IReadOnlyList<TableCell>> rows = sheet.Name == "Scenarios" ? sheet.Rows : sheet.Rows.OrderBy(_ => random.Next());
        return new(sheet.Name, sheet.Place, columns.Select(c => sheet.Headers[c].Cell), rows.Select(r => columns.Select(c => r[c]).ToArray()).ToArray());
    }

    private static string Figures(PlanningCase planningCase)
    {
        JsonObject json = JsonSerializer.SerializeToNode(planningCase)!.AsObject();
        foreach (JsonArray table in json.Select(static p => p.Value).OfType<JsonArray>().ToArray())
        {
            JsonNode?[] rows = [.. table];
            table.Clear();
            foreach (JsonNode? row in rows)
            {
                row!.AsObject().Remove("Source");
            }

            foreach (JsonNode? row in rows.OrderBy(static r => r!.ToJsonString(), StringComparer.Ordinal))
            {
                table.Add(row);
            }
        }

        return json.ToJsonString();
    }
}
