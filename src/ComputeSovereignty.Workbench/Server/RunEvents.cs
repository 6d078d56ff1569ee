using System.Text;
using System.Text.Json;
using ComputeSovereignty.Workbench.Screens;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Tells a browser how far a run is, by server-sent events, until it ends.</summary>
internal static class RunEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(150);

    /// <summary>Sends the events.</summary>
    /// <param name="http">The request.</param>
    /// <param name="run">The run; null where it has ended.</param>
    internal static async Task SendAsync(HttpContext http, LiveRun? run)
    {
        Visit visit = Fences.Of(http);
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        CancellationToken gone = http.RequestAborted;
        while (run is { HasEnded: false })
        {
            Task changed = run.Changed;
            RunProgress progress = run.Progress;
            await WriteAsync(http, "progress", JsonSerializer.Serialize(new { done = progress.Done, total = progress.Total, text = RunProgressView.Say(visit.Words, progress) })).ConfigureAwait(false);
            await Task.WhenAny(changed, Task.Delay(Heartbeat, gone)).ConfigureAwait(false);
            await Task.Delay(Breath, gone).ConfigureAwait(false);
        }

        await WriteAsync(http, "end", "{}").ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext http, string name, string data)
    {
        await http.Response.WriteAsync($"event: {name}\ndata: {data}\n\n", Encoding.UTF8, http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }
}
