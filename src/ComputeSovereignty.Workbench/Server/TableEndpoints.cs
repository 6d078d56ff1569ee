using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Work;
using ComputeSovereignty.Workbooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of the tables of a case: look, and change one's own.</summary>
internal static class TableEndpoints
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapRead("/cases/{id}/tables/{sheet}", (HttpContext http, string id, string sheet) => CaseEndpoints.WithCaseAsync(http, bench, id, open =>
            open.Tables.Find(sheet) is { } table ? ShowAsync(http, open, table, http.Request.Query["cell"].ToString(), http.Request.Query["edit"].ToString()) : NothingAsync(http)));
        app.MapWrite("/cases/{id}/tables/{sheet}/cell", (HttpContext http, string id, string sheet) => WithTableAsync(http, bench, id, sheet, (open, table, form) => SetAsync(http, bench, open, table, form)));
        app.MapWrite("/cases/{id}/tables/{sheet}/repeat", (HttpContext http, string id, string sheet) => WithTableAsync(http, bench, id, sheet, (open, table, form) =>
            RowOf(table, form) is { } row ? KeepAsync(http, bench, open, table, TableEdit.Repeat(open.Tables, table, row), string.Empty) : NothingAsync(http)));
        app.MapWrite("/cases/{id}/tables/{sheet}/remove", (HttpContext http, string id, string sheet) => WithTableAsync(http, bench, id, sheet, (open, table, form) =>
            RowOf(table, form) is { } row ? KeepAsync(http, bench, open, table, TableEdit.Remove(open.Tables, table, row), string.Empty) : NothingAsync(http)));
    }

    private static Task NothingAsync(HttpContext http) => Refusal.ShowAsync(http, StatusCodes.Status404NotFound);

    private static Task WithTableAsync(HttpContext http, Bench bench, string id, string sheet, Func<OpenedCase, TableSheet, IFormCollection, Task> work) =>
        CaseEndpoints.WithOwnCaseAsync(http, bench, id, async open =>
            await (open.Tables.Find(sheet) is { } table ? work(open, table, await http.Request.ReadFormAsync().ConfigureAwait(false)) : NothingAsync(http)).ConfigureAwait(false));

    private static Task SetAsync(HttpContext http, Bench bench, OpenedCase open, TableSheet table, IFormCollection form)
    {
        string cell = form["cell"].ToString();
        (int row, int column) = PlaceOf(table, cell);
        if (row < 0)
        {
            return NothingAsync(http);
        }

        string text = form["value"].ToString();
        (CaseTables? changed, IReadOnlyList<Finding> findings) = TableEdit.Cell(open.Tables, table, row, column, text, Fences.Of(http).Numbers);
        if (changed is not null)
        {
            return KeepAsync(http, bench, open, table, changed, cell);
        }

        http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return ShowAsync(http, open, table, cell, cell, text, findings);
    }

    private static Task KeepAsync(HttpContext http, Bench bench, OpenedCase open, TableSheet table, CaseTables changed, string cell)
    {
        if (CaseFiles.Obstacle(changed) is { } obstacle)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return ShowAsync(http, open, table, cell, string.Empty, string.Empty, [obstacle]);
        }

        bench.Cases.Replace(open, changed);
        bench.Note(http, "case.change", open.Kept.Id, $"{open.Kept.Name}: {table.Name} {cell}");
        http.Response.Redirect($"/cases/{open.Kept.Id}/tables/{Uri.EscapeDataString(table.Name)}{(cell.Length > 0 ? $"?cell={cell}#{cell}" : string.Empty)}");
        return Task.CompletedTask;
    }

    private static Task ShowAsync(HttpContext http, OpenedCase open, TableSheet table, string cell, string edit, string typed = "", IReadOnlyList<Finding>? refusals = null) =>
        ScreenPage.ShowAsync<TableScreen>(
            http,
            new()
            {
                [nameof(TableScreen.Case)] = open,
                [nameof(TableScreen.Sheet)] = table,
                [nameof(TableScreen.Cell)] = cell,
                [nameof(TableScreen.Edit)] = edit,
                [nameof(TableScreen.Typed)] = refusals is null ? null : typed,
                [nameof(TableScreen.Refusals)] = refusals ?? [],
            });

    private static (int Row, int Column) PlaceOf(TableSheet table, string cell)
    {
        for (int row = 0; row < table.Rows.Count; row++)
        {
            for (int column = 0; column < table.Headers.Count; column++)
            {
                if (table.Rows[row][column].Source.Cell == cell)
                {
                    return (row, column);
                }
            }
        }

        return (-1, -1);
    }

    private static int? RowOf(TableSheet table, IFormCollection form) =>
        int.TryParse(form["row"], NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row < table.Rows.Count ? row : null;
}
