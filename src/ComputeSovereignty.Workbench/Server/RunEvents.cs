using System.Text;
using System.Text.Json;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Tells a browser how far a run is, by server-sent events, until it ends.</summary>
internal static class RunEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    /// <summary>Sends the events.</summary>
    /// <param name="http">The request.</param>
    /// <param name="bench">The bench.</param>
    /// <param name="kept">The run.</param>
    internal static async Task SendAsync(HttpContext http, Bench bench, KeptRun kept)
    {
        Visit visit = Fences.Of(http);
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        CancellationToken gone = http.RequestAborted;
        LiveRun? run = bench.Board.Find(kept.Id);
        while (run is { HasEnded: false })
        {
            Task changed = run.Changed;
            RunProgress progress = run.Progress;
            await WriteAsync(http, "progress", JsonSerializer.Serialize(new { done = progress.Done, total = progress.Total, text = RunProgressView.Say(visit.Words, visit.Reader, progress) })).ConfigureAwait(false);
            await Task.WhenAny(changed, Task.Delay(Heartbeat, gone)).ConfigureAwait(false);
            await Task.Delay(Breath, gone).ConfigureAwait(false);
        }

        // Another server of the same store works on it: its progress is not known here, its end is.
        while (run is null && bench.Store.Find(visit.Viewer, kept.Id) is { State: RunState.Running })
        {
            await http.Response.WriteAsync(": it works elsewhere\n\n", gone).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(gone).ConfigureAwait(false);
            await Task.Delay(Look, gone).ConfigureAwait(false);
        }

        await WriteAsync(http, "end", "{}").ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, string name, string data)
    {
        await http.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", Encoding.UTF8, http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }
}
