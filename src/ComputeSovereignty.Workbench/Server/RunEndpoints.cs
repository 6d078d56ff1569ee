using System.Text;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Server.Access;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of runs: list, watch, look, download, name, share, cancel, delete.</summary>
internal static class RunEndpoints
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapRead("/runs", (HttpContext http) => ScreenPage.ShowAsync<RunsScreen>(http, new()
        {
            [nameof(RunsScreen.Runs)] = bench.Store.List(Fences.Of(http).Viewer),
            [nameof(RunsScreen.Comparable)] = bench.Store.Runs.WithDocuments(Fences.Of(http).Viewer),
        }));
        foreach (IRunWork work in bench.Works.Values)
        {
            app.MapWrite($"/cases/{{id}}/{work.Kind}", (HttpContext http, string id) => CaseEndpoints.WithCaseAsync(http, bench, id, open => RunOrderEndpoints.OrderAsync(http, bench, open, work)));
        }

        app.MapRead("/runs/{id}", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => ShowAsync(http, bench, run)));
        app.MapGet("/runs/{id}/events", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => RunEvents.SendAsync(http, bench, run))).RequireRateLimiting(Budgets.Streams);
        app.MapRead("/runs/{id}/files/{name}", (HttpContext http, string id, string name) => WithRunAsync(http, bench, id, run => SendAsync(http, bench, run, name)));
        app.MapRead("/runs/{id}/export", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => ExportAsync(http, bench, run)));
        app.MapWrite("/runs/{id}/open", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => OpenAsync(http, bench, run)));
        app.MapWrite("/runs/{id}/again", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => RunOrderEndpoints.AgainAsync(http, bench, run)));
        app.MapWrite("/runs/{id}/cancel", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs/{0}", async (run, _) =>
        {
            LiveRun? live = bench.Board.Find(run.Id);
            live?.Cancel();
            if (live is null)
            {
                bench.Store.Runs.CancelElsewhere(run.Id, bench.Options.Clock.GetUtcNow());
            }

            bench.Note(http, "run.cancel", run.Id, run.Title);
            await RunOrderEndpoints.EndedAsync(live, http.RequestAborted).ConfigureAwait(false);
        }));
        app.MapWrite("/runs/{id}/name", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs/{0}", (run, form) =>
        {
            string name = form["name"].ToString().ReplaceLineEndings(" ").Trim();
            bench.Store.Rename(run.Id, name.Length > 120 ? name[..120] : name);
            bench.Note(http, "run.name", run.Id, name);
            return Task.CompletedTask;
        }));
        app.MapWrite("/runs/{id}/share", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs/{0}", (run, form) =>
        {
            bench.Store.Runs.Share(run.Id, form["shared"] == "yes");
            bench.Note(http, form["shared"] == "yes" ? "run.share" : "run.unshare", run.Id, run.Title);
            return Task.CompletedTask;
        }));
        app.MapWrite("/runs/{id}/delete", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs", async (run, _) =>
        {
            LiveRun? live = bench.Board.Find(run.Id);
            live?.Cancel();
            await RunOrderEndpoints.EndedAsync(live, http.RequestAborted).ConfigureAwait(false);
            bench.Store.Delete(run.Id);
            bench.Machines?.Forget(run);
            bench.Note(http, "run.delete", run.Id, run.Title);
            if (run.State != RunState.Done && bench.Works.TryGetValue(run.Kind, out IRunWork? work))
            {
                work.Forget(run);
            }
        }));
    }

    /// <summary>Does something with a run that the visitor sees, or says that there is none.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="id">The run.</param>
    /// <param name="work">What is done.</param>
    internal static Task WithRunAsync(HttpContext http, Bench bench, string id, Func<KeptRun, Task> work) =>
        StoreKeys.IsKey(id) && bench.Store.Find(Fences.Of(http).Viewer, id) is { } run ? work(run) : Refusal.ShowAsync(http, StatusCodes.Status404NotFound);

    private static Task ShowAsync(HttpContext http, Bench bench, KeptRun run)
    {
        Visit visit = Fences.Of(http);
        IReadOnlyList<string> files = bench.Store.Runs.FilesOf(run.Id);
        string page = ReportFiles.For(files, visit.Reader).FirstOrDefault(static f => f.EndsWith(".html", StringComparison.Ordinal)) is { } name && bench.Store.Runs.File(run.Id, name) is { } file
            ? ReportPart.Of(file.Content.Span) : string.Empty;
        return ScreenPage.ShowAsync<RunScreen>(http, new()
        {
            [nameof(RunScreen.Run)] = run,
            [nameof(RunScreen.Case)] = bench.Cases.Open(visit.Viewer, run.CaseId),
            [nameof(RunScreen.Progress)] = run.State == RunState.Running ? bench.Board.Find(run.Id)?.Progress ?? new(0, 0, Message.None, TimeSpan.Zero, true) : null,
            [nameof(RunScreen.Files)] = ReportFiles.For(files, visit.Reader),
            [nameof(RunScreen.Page)] = page,
            [nameof(RunScreen.IsKnown)] = http.Request.Query["known"] == "yes",
        });
    }

    // A case that a run has made, or that it was of, as a case of the visitor's own.
    private static async Task OpenAsync(HttpContext http, Bench bench, KeptRun run)
    {
        string name = (await http.Request.ReadFormAsync().ConfigureAwait(false))["file"].ToString();
        if (!RunOrder.CaseNames.Contains(name) || bench.Store.Runs.File(run.Id, name) is not { } file)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        await CaseEndpoints.TakeAsync(http, bench, $"{run.CaseName}-{name}", file.Content.ToArray()).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext http, Bench bench, KeptRun run, string name)
    {
        if (name.EndsWith(".html", StringComparison.Ordinal) && bench.Store.Runs.File(run.Id, name) is { } page)
        {
            await SendPageAsync(http, page.Name, Encoding.UTF8.GetString(page.Content.Span)).ConfigureAwait(false);
            return;
        }

        Stream? content = bench.Store.Runs.Open(run.Id, name);
        if (content is null)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        await using (content.ConfigureAwait(false))
        {
            await CaseEndpoints.SendAsync(http, name, "application/octet-stream", content).ConfigureAwait(false);
        }
    }

    // An archive of draws may be large: it is made on disk, and goes with the answer.
    private static async Task ExportAsync(HttpContext http, Bench bench, KeptRun run)
    {
        Directory.CreateDirectory(bench.Options.WorkFolder);
        FileStream archive = new(Path.Combine(bench.Options.WorkFolder, $"export-{Guid.NewGuid():N}.zip"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        await using (archive.ConfigureAwait(false))
        {
            RunArchive.Pack(run, bench.Store.OpenFilesOf(run.Id), archive);
            archive.Position = 0;
            await CaseEndpoints.SendAsync(http, $"run-{run.Kind}-{run.Id[..6]}.zip", "application/zip", archive).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a page to be kept, with numbers as the reader writes them.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="page">The page.</param>
    internal static Task SendPageAsync(HttpContext http, string name, string page) =>
        CaseEndpoints.SendAsync(http, name, "application/octet-stream", Encoding.UTF8.GetBytes(ReaderText.OfPage(page, Fences.Of(http).Numbers)));

    private static Task WithOwnRunAsync(HttpContext http, Bench bench, string id, string back, Func<KeptRun, IFormCollection, Task> work) => WithRunAsync(http, bench, id, async run =>
    {
        if (!Fences.Of(http).Viewer.Owns(run.Owner))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status403Forbidden).ConfigureAwait(false);
            return;
        }

        await work(run, await http.Request.ReadFormAsync().ConfigureAwait(false)).ConfigureAwait(false);
        http.Response.Redirect(string.Format(null, back, run.Id));
    });
}
