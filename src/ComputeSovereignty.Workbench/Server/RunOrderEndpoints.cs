using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbench.Work;
using ComputeSovereignty.Workbooks;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Begins runs: what a form or a kept run asks for is held against its case, found answered, taken up, or begun.</summary>
internal static class RunOrderEndpoints
{
    /// <summary>How long a request that begins a plan waits for it to end, so that a quick one needs no page of progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private const int LongestArgument = 2_000;

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
        if (Known(bench, order, visit.Visitor, again) is { } known)
        {
            bench.Note(http, "run.known", known, order.Kind);
            http.Response.Redirect($"/runs/{known}?known=yes");
            return;
        }

        if (!bench.Board.HasRoomInAll || !bench.Board.HasRoom(visit.Visitor, order.Kind))
        {
            await Refusal.ShowAsync(http, StatusCodes.Status429TooManyRequests, bench.Board.HasRoomInAll ? null : "refused.429.all").ConfigureAwait(false);
            return;
        }

        if (bench.Room.Objection(visit.Visitor) is { } objection)
        {
            await Refusal.ShowAsync(http, StatusCodes.Status507InsufficientStorage, objection).ConfigureAwait(false);
            return;
        }

        // What would begin anew does not take the place of a part that an earlier run has kept.
        LiveRun run = bench.Store.Runs.FindStopped(visit.Visitor, key) is { } stopped && (RunKinds.GoesOn(order.Kind) || !bench.Store.Runs.WithDocuments(visit.Viewer).Contains(stopped.Id))
            ? bench.Board.TakeUp(stopped, order, work)
            : bench.Board.Start(order, visit.Visitor, work);
        bench.Note(http, "run.begin", run.Run.Id, $"{run.Run.Kind}: {run.Run.Title}");
        if (order.Kind == RunKinds.Plan)
        {
            await EndedAsync(run, http.RequestAborted).ConfigureAwait(false);
        }

        http.Response.Redirect($"/runs/{run.Run.Id}");
    }

    // A run of one's own that has the answer or is about to; the answer of a shared run of somebody else as a run of one's own, which nobody else shares or deletes.
    private static string? Known(Bench bench, RunOrder order, string visitor, bool again)
    {
        if (bench.Store.Runs.FindRequest(new(visitor), order.RequestKey) is not { } known)
        {
            return null;
        }

        if (known.Owner == visitor)
        {
            return again && known.State != RunState.Running ? null : known.Id;
        }

        if (again || known.State != RunState.Done)
        {
            return null;
        }

        DateTimeOffset now = DateTimeOffset.FromUnixTimeMilliseconds(bench.Options.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        KeptRun copy = order.Run(Message.None, visitor, known.Server, now) with { Subject = known.Subject, Ended = now, State = RunState.Done, Sentence = known.Sentence, Good = known.Good, Engine = known.Engine };
        bench.Store.Runs.Copy(known.Id, copy, order.OriginalFile());
        return copy.Id;
    }

    /// <summary>Begins what a form asks for.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="open">The case.</param>
    /// <param name="work">Does it.</param>
    internal static async Task OrderAsync(HttpContext http, Bench bench, OpenedCase open, IRunWork work)
    {
        IFormCollection form = await http.Request.ReadFormAsync().ConfigureAwait(false);
        List<Finding> refusals = [];
        FormFields fields = new(form, Fences.Of(http).Numbers, open, refusals);
        Dictionary<string, string> arguments = work.Arguments
            .Select(name => (Name: name, Value: work.Argument(fields, name)))
            .Append((Name: EngineChoice.Part, Value: work.Solves ? fields.Text(EngineChoice.Part) : string.Empty))
            .Where(static a => a.Value.Length > 0)
            .ToDictionary(static a => a.Name, static a => a.Value, StringComparer.Ordinal);
        foreach ((string name, string value) in arguments.Where(static a => a.Value.Length > LongestArgument))
        {
            fields.Refuse(name, FindingMessages.TextTooLong, FindingMessages.Characters(Figure.Count(value.Length)), FindingMessages.AtMost(Figure.Count(LongestArgument)));
        }

        string scenario = form["scenario"].ToString() is { Length: > 0 } named ? named : ScenarioTree.Base;
        IEnumerable<string> objective = fields.Text(ObjectiveChoice.Part) is { Length: > 0 } order ? [ObjectiveChoice.ChangeOf(order)] : [];
        await OrderAsync(http, bench, open, new(work.Kind, scenario, [.. form["set"].OfType<string>(), .. objective], form["relax"] != "no", arguments), again: form["again"] == "yes", refusals).ConfigureAwait(false);
    }

    /// <summary>Asks again what a run asked.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="run">The run.</param>
    internal static async Task AgainAsync(HttpContext http, Bench bench, KeptRun run)
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

    /// <summary>Opens the case of a run as it stood when the run began; the case at hand where the run has not kept it.</summary>
    /// <param name="bench">The bench.</param>
    /// <param name="run">The run.</param>
    /// <param name="present">The case as it is now; null where it is gone.</param>
    internal static OpenedCase? Then(Bench bench, KeptRun run, OpenedCase? present) => bench.Store.Runs.File(run.Id, RunShelf.OriginalName) is { } original
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
            refusals.AddRange(order.Against(work));
        }

        if (refusals.Count > 0)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await (wish.Kind == RunKinds.Plan ? CaseEndpoints.ShowAsync(http, open, wish.Scenario, refusals, isRefused: true) : AnalysisEndpoints.ShowAsync(http, open, wish.Kind, refusals)).ConfigureAwait(false);
            return;
        }

        await BeginAsync(http, bench, order, work, again).ConfigureAwait(false);
    }

    /// <summary>Waits a little for a run to end.</summary>
    /// <param name="run">The run; null for none.</param>
    /// <param name="cancellation">The visitor has left.</param>
    internal static async Task EndedAsync(LiveRun? run, CancellationToken cancellation)
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
