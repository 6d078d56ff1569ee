using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Work;
using ComputeSovereignty.Workbooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of cases: list, upload, look, download, copy, share, delete.</summary>
internal static class CaseEndpoints
{
    /// <summary>The media type of workbooks.</summary>
    internal const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapRead("/", static () => Results.Redirect("/cases"));
        app.MapRead("/cases", (HttpContext http) => ListAsync(http, bench, []));
        app.MapWrite("/cases", (HttpContext http) => UploadAsync(http, bench)).RequireRateLimiting(Budgets.Uploads);
        app.MapRead("/cases/{id}", (HttpContext http, string id) => WithCaseAsync(http, bench, id, open => ShowAsync(http, open, ScenarioTree.Base, [])));
        app.MapRead("/cases/{id}/case.xlsx", (HttpContext http, string id) => WithCaseAsync(http, bench, id, open => DownloadAsync(http, open, "xlsx", Workbook, CaseFiles.WriteWorkbook)));
        app.MapRead("/cases/{id}/case.zip", (HttpContext http, string id) => WithCaseAsync(http, bench, id, open => DownloadAsync(http, open, "zip", "application/zip", CaseFiles.WriteArchive)));
        app.MapWrite("/cases/{id}/copy", (HttpContext http, string id) => WithCaseAsync(http, bench, id, open => CopyAsync(http, bench, open)));
        app.MapWrite("/cases/{id}/share", (HttpContext http, string id) => WithOwnCaseAsync(http, bench, id, async open =>
        {
            IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
            bench.Cases.Share(id, form["shared"] == "yes");
            bench.Note(http, form["shared"] == "yes" ? "case.share" : "case.unshare", open.Kept.Id, open.Kept.Name);
            http.Response.Redirect($"/cases/{open.Kept.Id}");
        }));
        app.MapWrite("/cases/{id}/delete", (HttpContext http, string id) => WithOwnCaseAsync(http, bench, id, open =>
        {
            bench.Cases.Delete(open.Kept.Id);
            bench.Note(http, "case.delete", open.Kept.Id, open.Kept.Name);
            http.Response.Redirect("/cases");
            return Task.CompletedTask;
        }));
    }

    /// <summary>Does something with a case that the visitor sees, or says that there is none.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="id">The case.</param>
    /// <param name="work">What is done.</param>
    internal static Task WithCaseAsync(HttpContext http, Bench bench, string id, Func<OpenedCase, Task> work) =>
        bench.Cases.Open(Fences.Of(http).Viewer, id) is { } open ? work(open) : Refusal.ShowAsync(http, StatusCodes.Status404NotFound);

    /// <summary>Does something with a case that is the visitor's own to change, or says that there is none.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="id">The case.</param>
    /// <param name="work">What is done.</param>
    internal static Task WithOwnCaseAsync(HttpContext http, Bench bench, string id, Func<OpenedCase, Task> work) => WithCaseAsync(http, bench, id, open =>
        !open.IsBundled && Fences.Of(http).Viewer.Owns(open.Kept.Owner) ? work(open) : Refusal.ShowAsync(http, StatusCodes.Status403Forbidden));

    /// <summary>Shows a case.</summary>
    /// <param name="http">The request.</param>
    /// <param name="open">The case.</param>
    /// <param name="scenario">The scenario that is chosen.</param>
    /// <param name="refusals">What speaks against the last thing that was asked.</param>
    /// <param name="isRefused">Whether that was the form of a plan.</param>
    internal static Task ShowAsync(HttpContext http, OpenedCase open, string scenario, IReadOnlyList<Finding> refusals, bool isRefused = false) => ScreenPage.ShowAsync<CaseScreen>(http, new()
    {
        [nameof(CaseScreen.Case)] = open,
        [nameof(CaseScreen.Scenario)] = scenario,
        [nameof(CaseScreen.Refusals)] = refusals,
        [nameof(CaseScreen.Refused)] = isRefused && http.Request.HasFormContentType && http.Request.Form.ContainsKey("scenario") ? new RefusedForm(RunKinds.Plan, http.Request.Form) : null,
    });

    private static Task ListAsync(HttpContext http, Bench bench, IReadOnlyList<Finding> findings) => ScreenPage.ShowAsync<CasesScreen>(http, new()
    {
        [nameof(CasesScreen.Bundled)] = bench.Cases.Bundled,
        [nameof(CasesScreen.Kept)] = bench.Cases.List(Fences.Of(http).Viewer),
        [nameof(CasesScreen.Findings)] = findings,
    });

    private static async Task UploadAsync(HttpContext http, Bench bench)
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        if (form.Files.GetFile("file") is not { FileName.Length: > 0 } file)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status400BadRequest, "refused.no-file").ConfigureAwait(false);
            return;
        }

        if (file.Length == 0)
        {
            await RefuseAsync(http, bench, [new(Severity.Error, new(CaseDesk.NameOf(file.FileName), string.Empty, string.Empty), FormMessages.FileEmpty) { Suggestion = FormMessages.SaveAgain }]).ConfigureAwait(false);
            return;
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content).ConfigureAwait(false);
        await TakeAsync(http, bench, file.FileName, content.ToArray()).ConfigureAwait(false);
    }

    /// <summary>Takes a case in and leads to it, or says what speaks against it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="content">A workbook or an archive of CSV files.</param>
    internal static Task TakeAsync(HttpContext http, Bench bench, string name, byte[] content)
    {
        if (bench.Room.Objection(Fences.Of(http).Visitor) is { } objection)
        {
            return Refusal.ShowAsync(http, StatusCodes.Status507InsufficientStorage, objection);
        }

        (OpenedCase? open, IReadOnlyList<Finding> findings) = bench.Cases.Take(Fences.Of(http).Visitor, name, content);
        if (open is null)
        {
            return RefuseAsync(http, bench, findings);
        }

        bench.Note(http, "case.bring", open.Kept.Id, open.Kept.Name);
        http.Response.Redirect($"/cases/{open.Kept.Id}");
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext http, Bench bench, IReadOnlyList<Finding> findings)
    {
        http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return ListAsync(http, bench, findings);
    }

    private static Task CopyAsync(HttpContext http, Bench bench, OpenedCase open)
    {
        if (CaseFiles.Obstacle(open.Tables) is { } obstacle)
        {
            return ListAsync(http, bench, [obstacle]);
        }

        using MemoryStream content = new();
        CaseFiles.WriteWorkbook(content, open.Tables);
        return TakeAsync(http, bench, $"{open.Stem}.xlsx", content.ToArray());
    }

    private static async Task DownloadAsync(HttpContext http, OpenedCase open, string ending, string type, Action<Stream, CaseTables> write)
    {
        if (ending == "xlsx" && CaseFiles.Obstacle(open.Tables) is { } obstacle)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await ShowAsync(http, open, ScenarioTree.Base, [obstacle]).ConfigureAwait(false);
            return;
        }

        using MemoryStream content = new();
        write(content, open.Tables);
        await SendAsync(http, $"{open.Stem}.{ending}", type, content.ToArray()).ConfigureAwait(false);
    }

    /// <summary>Sends a file to be kept, never to be shown as a page of ours.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">Its name, in whatever script.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="content">What it holds.</param>
    internal static async Task SendAsync(HttpContext http, string name, string type, ReadOnlyMemory<byte> content)
    {
        Announce(http, name, type, content.Length);
        await http.Response.Body.WriteAsync(content, http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Sends a file of any size to be kept, never to be shown as a page of ours.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">Its name, in whatever script.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="content">What it holds, from its beginning on.</param>
    internal static async Task SendAsync(HttpContext http, string name, string type, Stream content)
    {
        Announce(http, name, type, content.Length);
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await content.CopyToAsync(http.Response.Body, http.RequestAborted).ConfigureAwait(false);
        }
    }

    private static void Announce(HttpContext http, string name, string type, long length)
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = length;
        ContentDispositionHeaderValue disposition = new("attachment");
        disposition.SetHttpFileName(name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
    }
}
