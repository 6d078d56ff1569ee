using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using ComputeSovereignty.Workbench.Tests.Server;

namespace ComputeSovereignty.Benchmarks;

/// <summary>People at a workbench that is a process of its own: they read, move levers, plan, fetch workbooks, bring cases and throw them away. Told are the times of answers, and the memory and handles of the server.</summary>
/// <remarks><c>dotnet run -c Release --project tests/ComputeSovereignty.Benchmarks -- people [MINUTES] [PEOPLE]</c>; Linux alone, whose <c>/proc</c> tells of a process.</remarks>
internal sealed class WorkbenchUse : IDisposable
{
    private const int Turns = 20;

    /// <summary>The part by which memory and handles of the last quarter of the time may be above those of the second.</summary>
    private const double Flat = 0.10;

    private static readonly string[] Paths = ["/cases", "/cases/baseline", "/cases/baseline/tables/Lines", "/cases/baseline/tables/Sources", "/cases/baseline/analyses", "/runs", "/assets/workbench.css"];

    private readonly ConcurrentQueue<(double Minute, string Kind, double Milliseconds)> answers = [];
    private readonly ConcurrentQueue<string> errors = [];
    private readonly List<(double Minute, double Megabytes, double Handles)> samples = [];
    private readonly Process server;
    private readonly string folder;
    private readonly byte[] workbook;
    private readonly long begun;
    private string address = string.Empty;

    private WorkbenchUse(string folder, Process server, byte[] workbook)
    {
        this.folder = folder;
        this.server = server;
        this.workbook = workbook;
        begun = Stopwatch.GetTimestamp();
    }

    private double Minute => Stopwatch.GetElapsedTime(begun).TotalMinutes;

    /// <inheritdoc/>
    public void Dispose()
    {
        server.Kill(entireProcessTree: true);
        server.WaitForExit();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">The minutes, 3 without them; the people, 30 without them.</param>
    /// <returns>0, or 1 where somebody got an error or memory or handles grew.</returns>
    internal static async Task<int> MeasureAsync(string[] arguments)
    {
        double minutes = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 3;
        int people = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 30;
        string folder = Directory.CreateTempSubdirectory("workbench-use").FullName;
        Process server = Process.Start(new ProcessStartInfo(Path.Combine(PlanSteps.Root(), "sovereignty"), ["serve", "--urls", "http://127.0.0.1:0", "--store", Path.Combine(folder, "runs.db")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using WorkbenchUse use = new(folder, server, await File.ReadAllBytesAsync(Path.Combine(PlanSteps.Root(), "data", "baseline.xlsx")));
        use.address = await use.AddressAsync();
        using CancellationTokenSource over = new(TimeSpan.FromMinutes(minutes));
        await Task.WhenAll([.. Enumerable.Range(0, people).Select(p => use.PersonAsync(p, over.Token)), use.SampleAsync(over.Token)]);
        return use.Say(people, minutes);
    }

    // The launcher and the program say where it is on either stream.
    private async Task<string> AddressAsync()
    {
        TaskCompletionSource<string> found = new(TaskCreationOptions.RunContinuationsAsynchronously);
        server.OutputDataReceived += (_, line) => Look(line.Data);
        server.ErrorDataReceived += (_, line) => Look(line.Data);
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return await found.Task.WaitAsync(TimeSpan.FromMinutes(5));

        void Look(string? line)
        {
            if (line is not null && line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and int at)
            {
                found.TrySetResult(line[at..].Split(' ', ';', ',')[0].TrimEnd('.', '/'));
            }
        }
    }

    private async Task PersonAsync(int person, CancellationToken end)
    {
#pragma warning disable CA5394 // Who thinks how long is no secret.
        Random thought = new(person);
        using Browser browser = new(address);
        browser.Client.Timeout = TimeSpan.FromMinutes(2);
        for (int turn = 0; await PauseAsync(TimeSpan.FromSeconds(2 + (6 * thought.NextDouble())), end); turn++)
        {
            try
            {
                await ((((7 * person) + turn) % Turns) switch
                {
                    < 12 => TimedAsync("page", () => browser.GetAsync(Paths[(person + turn) % Paths.Length])),
                    < 17 => TimedAsync("lever", () => browser.SendAsync(HttpMethod.Get, Lever(person, turn), null, ("X-Part", "answer"))),
                    17 => PlanAsync(browser, person, turn, end),
                    18 when person % 6 == 0 => CaseAsync(browser, turn),
                    _ => TimedAsync("page", () => browser.GetAsync("/runs")),
                });
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
            {
                errors.Enqueue($"person {person}, turn {turn}: {fault.Message}");
            }
        }
#pragma warning restore CA5394
    }

    private static async Task<bool> PauseAsync(TimeSpan pause, CancellationToken end)
    {
        await Task.Delay(pause, end).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return !end.IsCancellationRequested;
    }

    // No two are the same, so that every one is solved.
    private static string Lever(int person, int turn) => string.Create(CultureInfo.InvariantCulture, $"/cases/baseline/levers?set=HbmLines%5B*%5D.*%20*%3D%20{1 + (0.0001 * ((1000 * person) + (turn % 1000))):0.######}");

    // A coarse plan that nobody has had, its page while it works, its workbook, and it is gone.
    private async Task PlanAsync(Browser browser, int person, int turn, CancellationToken end)
    {
        string figure = string.Create(CultureInfo.InvariantCulture, $"Plan[PeriodsPerYear].Value = 1; HbmLines[*].* *= {1 + (0.00001 * ((10_000 * person) + turn)):0.#######}");
        HttpResponseMessage ordered = await TimedAsync("order of a plan", () => browser.PostAsync("/cases/baseline/plan", [("relax", "yes"), .. figure.Split("; ").Select(static f => ("set", f))]));
        if (ordered.Headers.Location?.ToString() is not { } run)
        {
            errors.Enqueue($"no plan was begun: {(int)ordered.StatusCode}");
            return;
        }

        HttpResponseMessage file;
        long asked = Stopwatch.GetTimestamp();
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            (file, _) = await browser.GetAsync($"{run}/files/plan.xlsx");
        }
        while (file.StatusCode != HttpStatusCode.OK && Stopwatch.GetElapsedTime(asked) < TimeSpan.FromMinutes(2) && !end.IsCancellationRequested);
        if (file.StatusCode == HttpStatusCode.OK)
        {
            answers.Enqueue((Minute, "plan, from order to workbook", Stopwatch.GetElapsedTime(asked).TotalMilliseconds));
            await TimedAsync("page of a plan", () => browser.GetAsync(run));
            await TimedAsync("end of a run", () => browser.PostAsync($"{run}/delete"));
        }
    }

    // A workbook that is brought, looked at and thrown away.
    private async Task CaseAsync(Browser browser, int turn)
    {
        HttpResponseMessage brought = await TimedAsync("upload", () => browser.UploadAsync($"case-{turn}.xlsx", workbook));
        if (brought.Headers.Location?.ToString() is { } place)
        {
            await TimedAsync("page", () => browser.GetAsync(place));
            await TimedAsync("end of a case", () => browser.PostAsync($"{place.Split('?')[0]}/delete"));
        }
        else
        {
            errors.Enqueue($"no case was taken: {(int)brought.StatusCode}");
        }
    }

    private async Task<HttpResponseMessage> TimedAsync(string kind, Func<Task<(HttpResponseMessage Response, string Text)>> ask)
    {
        long clock = Stopwatch.GetTimestamp();
        (HttpResponseMessage response, string text) = await ask();
        answers.Enqueue((Minute, kind, Stopwatch.GetElapsedTime(clock).TotalMilliseconds));
        if ((int)response.StatusCode >= 400 || text.Contains("class=\"verdict alarm\"", StringComparison.Ordinal))
        {
            errors.Enqueue($"{kind}: {(int)response.StatusCode}");
        }

        return response;
    }

    private async Task SampleAsync(CancellationToken end)
    {
        while (await PauseAsync(TimeSpan.FromSeconds(10), end))
        {
            (int id, string status) = Served();
            double kilobytes = double.Parse(status.Split('\n').Single(static l => l.StartsWith("VmRSS", StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
            samples.Add((Minute, kilobytes / 1024, Directory.GetFileSystemEntries($"/proc/{id}/fd").Length));
            if (samples.Count % 30 == 0)
            {
                Console.WriteLine(FormattableString.Invariant($"  {samples[^1].Minute,5:0.0} min: {samples[^1].Megabytes,6:0} MB, {samples[^1].Handles,4:0} handles, {answers.Count,6} answers, {errors.Count} errors"));
            }
        }
    }

    // The launcher gives its place to the program, or waits for it.
    private (int Id, string Status) Served()
    {
        string children = File.ReadAllText($"/proc/{server.Id}/task/{server.Id}/children").Trim();
        int id = children.Length > 0 ? int.Parse(children.Split(' ')[0], CultureInfo.InvariantCulture) : server.Id;
        return (id, File.ReadAllText($"/proc/{id}/status"));
    }

    private int Say(int people, double minutes)
    {
        Console.WriteLine(FormattableString.Invariant($"{people} people with 2 to 8 s of thought, for {minutes:0.#} min on {Environment.ProcessorCount} processors:"));
        foreach (IGrouping<string, double> kind in answers.GroupBy(static a => a.Kind, static a => a.Milliseconds).OrderByDescending(static g => g.Count()))
        {
            double[] ordered = [.. kind.Order()];
            Console.WriteLine(FormattableString.Invariant($"  {kind.Key,-30} {ordered.Length,6}   median {ordered[ordered.Length / 2],6:0} ms   95 % within {ordered[Math.Min(ordered.Length - 1, (int)(0.95 * ordered.Length))],6:0} ms"));
        }

        (double memory, double laterMemory) = Quarters(static s => s.Megabytes);
        (double handles, double laterHandles) = Quarters(static s => s.Handles);
        Console.WriteLine(FormattableString.Invariant($"  memory, median of the second quarter of the time {memory:0} MB, of the last {laterMemory:0} MB; handles {handles:0} and {laterHandles:0}"));
        Console.WriteLine($"  errors {errors.Count}   {string.Join("; ", errors.GroupBy(static e => e).Take(5).Select(static g => $"{g.Count()} times {g.Key}"))}");
        return errors.IsEmpty && laterMemory <= memory * (1 + Flat) && laterHandles <= handles * (1 + Flat) ? 0 : 1;
    }

    private (double Second, double Last) Quarters(Func<(double Minute, double Megabytes, double Handles), double> figure)
    {
        double[] all = [.. samples.Select(figure)];
        return (Middle(all[(all.Length / 4)..(all.Length / 2)]), Middle(all[(3 * all.Length / 4)..]));

        static double Middle(double[] part) => part.Length == 0 ? 0 : part.Order().ElementAt(part.Length / 2);
    }
}
