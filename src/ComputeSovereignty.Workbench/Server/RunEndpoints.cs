using System.Text;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Store;
using ComputeSovereignty.Workbench.Text;
using ComputeSovereignty.Workbench.Work;
using ComputeSovereignty.Workbooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The addresses of runs: list, begin, watch, look, download, name, share, cancel, delete.</summary>
internal static class RunEndpoints
{
    /// <summary>How long a request that begins a plan waits for it to end, so that a quick one needs no page of progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private const int LongestArgument = 2_000;

    /// <summary>Adds the addresses.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        app.MapGet("/runs", (HttpContext http) => ScreenPage.ShowAsync<RunsScreen>(http, new()
        {
            [nameof(RunsScreen.Runs)] = bench.Store.List(Fences.Of(http).Viewer),
            [nameof(RunsScreen.Comparable)] = bench.Store.Runs.WithDocuments(Fences.Of(http).Viewer),
        }));
        foreach (IRunWork work in bench.Works.Values)
        {
            app.MapPost($"/cases/{{id}}/{work.Kind}", (HttpContext http, string id) => CaseEndpoints.WithCaseAsync(http, bench, id, open => OrderAsync(http, bench, open, work)));
        }

        app.MapGet("/runs/{id}", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => ShowAsync(http, bench, run)));
        app.MapGet("/runs/{id}/events", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => RunEvents.SendAsync(http, bench.Board.Find(run.Id))));
        app.MapGet("/runs/{id}/files/{name}", (HttpContext http, string id, string name) => WithRunAsync(http, bench, id, run => SendAsync(http, bench, run, name)));
        app.MapGet("/runs/{id}/export", (HttpContext http, string id) => WithRunAsync(http, bench, id, run =>
            CaseEndpoints.SendAsync(http, $"run-{run.Kind}-{run.Id[..6]}.zip", "application/zip", RunArchive.Pack(run, bench.Store.FilesOf(run.Id)))));
        app.MapPost("/runs/{id}/open", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => OpenAsync(http, bench, run)));
        app.MapPost("/runs/{id}/again", (HttpContext http, string id) => WithRunAsync(http, bench, id, run => AgainAsync(http, bench, run)));
        app.MapPost("/runs/{id}/cancel", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs/{0}", async (run, _) =>
        {
            LiveRun? live = bench.Board.Find(run.Id);
            live?.Cancel();
            await EndedAsync(live, http.RequestAborted).ConfigureAwait(false);
        }));
        app.MapPost("/runs/{id}/name", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs/{0}", (run, form) =>
        {
            string name = form["name"].ToString().ReplaceLineEndings(" ").Trim();
            bench.Store.Rename(run.Id, name.Length > 120 ? name[..120] : name);
            return Task.CompletedTask;
        }));
        app.MapPost("/runs/{id}/share", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs/{0}", (run, form) =>
        {
            bench.Store.Runs.Share(run.Id, form["shared"] == "yes");
            return Task.CompletedTask;
        }));
        app.MapPost("/runs/{id}/delete", (HttpContext http, string id) => WithOwnRunAsync(http, bench, id, "/runs", async (run, _) =>
        {
            LiveRun? live = bench.Board.Find(run.Id);
            live?.Cancel();
            await EndedAsync(live, http.RequestAborted).ConfigureAwait(false);
            bench.Store.Delete(run.Id);
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

    /// <summary>Begins a run, takes up the one of the same question that was stopped, or finds the one that has answered it before; leads to it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="order">What is asked for.</param>
    /// <param name="work">Does it.</param>
    /// <param name="again">Whether it is done even where it has been done.</param>
    private static async Task BeginAsync(HttpContext http, Bench bench, RunOrder order, IRunWork work, bool again)
    {
        Visit visit = Fences.Of(http);
        string key = order.RequestKey;
        if (bench.Store.Runs.FindRequest(visit.Viewer, key) is { } known && (!again || known.State == RunState.Running))
        {
            http.Response.Redirect($"/runs/{known.Id}?known=yes");
            return;
        }

        if (!bench.Board.HasRoom(visit.Visitor, order.Kind))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status429TooManyRequests).ConfigureAwait(false);
            return;
        }

        // What would begin anew does not take the place of a part that an earlier run has kept.
        LiveRun run = bench.Store.Runs.FindStopped(visit.Visitor, key) is { } stopped && (RunKinds.GoesOn(order.Kind) || !bench.Store.Runs.WithDocuments(visit.Viewer).Contains(stopped.Id))
            ? bench.Board.TakeUp(stopped, order, work)
            : bench.Board.Start(order, visit.Visitor, work);
        if (order.Kind == RunKinds.Plan)
        {
            await EndedAsync(run, http.RequestAborted).ConfigureAwait(false);
        }

        http.Response.Redirect($"/runs/{run.Run.Id}");
    }

    private static async Task OrderAsync(HttpContext http, Bench bench, OpenedCase open, IRunWork work)
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        List<Finding> refusals = [];
        FormFields fields = new(form, Fences.Of(http).Numbers, open, refusals);
        Dictionary<string, string> arguments = work.Arguments
            .Select(name => (Name: name, Value: work.Argument(fields, name)))
            .Where(static a => a.Value.Length > 0)
            .ToDictionary(static a => a.Name, static a => a.Value, StringComparer.Ordinal);
        foreach ((string name, string value) in arguments.Where(static a => a.Value.Length > LongestArgument))
        {
            fields.Refuse(name, "The text is too long.", $"{value.Length} letters", $"at most {LongestArgument}");
        }

        string scenario = form["scenario"].ToString() is { Length: > 0 } named ? named : ScenarioTree.Base;
        await OrderAsync(http, bench, open, new(work.Kind, scenario, [.. form["set"].OfType<string>()], form["relax"] != "no", arguments), again: form["again"] == "yes", refusals).ConfigureAwait(false);
    }

    private static async Task AgainAsync(HttpContext http, Bench bench, KeptRun run)
    {
        bool asItIsNow = (await http.Request.ReadFormAsync().ConfigureAwait(false))["now"] == "yes";
        OpenedCase? present = bench.Cases.Open(Fences.Of(http).Viewer, run.CaseId);
        if ((asItIsNow ? present : Then(bench, run, present)) is not { } open)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        Wish wish = new(run.Kind, run.Scenario, run.Changes, run.Options.Contains("relax=yes"), RunOrder.ArgumentsOf(run.Options));
        await OrderAsync(http, bench, open, wish, again: true).ConfigureAwait(false);
    }

    // The case of a run as it stood when the run began; the case at hand where the run has not kept it.
    private static OpenedCase? Then(Bench bench, KeptRun run, OpenedCase? present) => bench.Store.Runs.File(run.Id, RunShelf.OriginalName) is { } original
        ? new(present?.Kept ?? new(run.CaseId, run.Owner, $"{run.CaseName}.zip", IsShared: false, run.Begun), CaseReader.Read(CaseFiles.Read(present?.Kept.Name ?? run.CaseName, original.Content.ToArray())))
        : present;

    private static async Task OrderAsync(HttpContext http, Bench bench, OpenedCase open, Wish wish, bool again, IReadOnlyList<Finding>? against = null)
    {
        if (!bench.Works.TryGetValue(wish.Kind, out IRunWork? work))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        List<Finding> refusals = [.. against ?? []];
        List<ParameterChange> changes = ChangeFields.Read(wish.Changes, refusals);
        CaseReading reading = open.Under(wish.Scenario, changes);
        refusals.AddRange(reading.Errors);
        RunOrder order = new(wish.Kind, open, reading, wish.Scenario, changes) { Relax = wish.Relax, Arguments = wish.Arguments };
        if (refusals.Count == 0)
        {
            refusals.AddRange(work.Check(order));
        }

        if (refusals.Count > 0)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await (wish.Kind == RunKinds.Plan ? CaseEndpoints.ShowAsync(http, open, wish.Scenario, refusals) : AnalysisEndpoints.ShowAsync(http, open, wish.Kind, refusals)).ConfigureAwait(false);
            return;
        }

        await BeginAsync(http, bench, order, work, again).ConfigureAwait(false);
    }

    private static Task ShowAsync(HttpContext http, Bench bench, KeptRun run)
    {
        Visit visit = Fences.Of(http);
        IReadOnlyList<string> files = bench.Store.Runs.FilesOf(run.Id);
        string page = RunFiles.For(files, visit.Reader).FirstOrDefault(static f => f.EndsWith(".html", StringComparison.Ordinal)) is { } name && bench.Store.Runs.File(run.Id, name) is { } file
            ? RunFiles.IsSaid(name) ? ReaderText.AsSaid(ReportPart.Of(file.Content.Span)) : ReportPart.Of(file.Content.Span) : string.Empty;
        return ScreenPage.ShowAsync<RunScreen>(http, new()
        {
            [nameof(RunScreen.Run)] = run,
            [nameof(RunScreen.Case)] = bench.Cases.Open(visit.Viewer, run.CaseId),
            [nameof(RunScreen.Progress)] = run.State == RunState.Running ? bench.Board.Find(run.Id)?.Progress ?? new(0, 0, string.Empty, TimeSpan.Zero, true) : null,
            [nameof(RunScreen.Files)] = RunFiles.For(files, visit.Reader),
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

    private static Task SendAsync(HttpContext http, Bench bench, KeptRun run, string name) =>
        bench.Store.Runs.File(run.Id, name) is { } file
            ? name.EndsWith(".html", StringComparison.Ordinal) && !RunFiles.IsSaid(name) ? SendPageAsync(http, file.Name, Encoding.UTF8.GetString(file.Content.Span))
            : CaseEndpoints.SendAsync(http, file.Name, "application/octet-stream", file.Content)
            : Refusal.ShowAsync(http, StatusCodes.Status404NotFound);

    /// <summary>Sends a page to be kept, in the reader's language and with numbers as the reader writes them.</summary>
    /// <param name="http">The request.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="page">The page, English.</param>
    internal static Task SendPageAsync(HttpContext http, string name, string page)
    {
        Visit visit = Fences.Of(http);
        return CaseEndpoints.SendAsync(http, name, "application/octet-stream", Encoding.UTF8.GetBytes(ReaderText.OfPage(page, visit.Words, visit.Numbers)));
    }

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

    private static async Task EndedAsync(LiveRun? run, CancellationToken cancellation)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            for (Task? changed = run?.Changed; run is { HasEnded: false }; changed = run.Changed)
            {
                await changed!.WaitAsync(patience.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // It goes on; the visitor watches its page.
        }
    }

    /// <summary>What a form or a kept run asks for, not yet held against a case.</summary>
    private sealed record Wish(string Kind, string Scenario, IReadOnlyList<string> Changes, bool Relax, IReadOnlyDictionary<string, string> Arguments);
}
