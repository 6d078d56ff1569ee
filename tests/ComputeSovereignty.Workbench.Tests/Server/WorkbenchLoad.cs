using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Many people at one workbench: readers who look at pages and think, and solvers who move a lever as soon as they have their answer.</summary>
/// <param name="address">The workbench.</param>
/// <param name="readers">How many readers.</param>
/// <param name="solvers">How many solvers.</param>
/// <param name="thought">How long a reader thinks between pages.</param>
internal sealed class WorkbenchLoad(string address, int readers, int solvers, TimeSpan thought)
{
    private static readonly string[] Paths = ["/cases", "/cases/baseline", "/cases/baseline/tables/Lines", "/cases/baseline/tables/Sources", "/cases/baseline/analyses", "/runs", "/assets/workbench.css"];

    private readonly ConcurrentBag<double> pages = [];
    private readonly ConcurrentBag<double> answers = [];
    private readonly ConcurrentBag<string> errors = [];

    internal IReadOnlyCollection<string> Errors => errors;

    internal int Pages => pages.Count;

    internal int Answers => answers.Count;

    /// <summary>Gets the time within which a part of the pages answered, in milliseconds.</summary>
    internal double PageTime(double part) => Quantile(pages, part);

    /// <summary>Gets the time within which a part of the levers was answered, in milliseconds.</summary>
    internal double AnswerTime(double part) => Quantile(answers, part);

    /// <summary>Lets everybody work until each has had so many pages or answers, or the time is over.</summary>
    internal async Task RunAsync(int most, TimeSpan time)
    {
        using CancellationTokenSource over = new(time);
        CancellationToken end = over.Token;
        await Task.WhenAll([
            .. Enumerable.Range(0, readers).Select(reader => VisitAsync(most, pages, thought, turn => Paths[(reader + turn) % Paths.Length], end)),
            .. Enumerable.Range(0, solvers).Select(solver => VisitAsync(most, answers, TimeSpan.Zero, turn => Lever(solver, turn), end))]);
    }

    // No two are the same, so that every one is solved.
    private static string Lever(int solver, int turn) =>
        string.Create(CultureInfo.InvariantCulture, $"/cases/baseline/levers?set=HbmLines%5B*%5D.*%20*%3D%20{1 + (0.001 * ((1000 * solver) + turn) / 8):0.######}");

    private async Task VisitAsync(int most, ConcurrentBag<double> times, TimeSpan pause, Func<int, string> path, CancellationToken end)
    {
        using HttpClient client = new() { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
        client.DefaultRequestHeaders.Add("X-Part", "answer");
        for (int turn = 0; turn < most && !end.IsCancellationRequested; turn++)
        {
            string asked = path(turn);
            long clock = Stopwatch.GetTimestamp();
            try
            {
                using HttpResponseMessage response = await client.GetAsync(new Uri(asked, UriKind.Relative), CancellationToken.None);
                string text = await response.Content.ReadAsStringAsync(CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
                if (!response.IsSuccessStatusCode || text.Length == 0 || text.Contains("class=\"verdict alarm\"", StringComparison.Ordinal))
                {
                    errors.Add($"{asked}: {(int)response.StatusCode}");
                }
            }
            catch (HttpRequestException fault)
            {
                errors.Add($"{asked}: {fault.Message}");
            }

            await Task.Delay(pause, CancellationToken.None);
        }
    }

    private static double Quantile(IEnumerable<double> times, double part)
    {
        double[] ordered = [.. times.Order()];
        return ordered.Length == 0 ? 0 : ordered[Math.Min(ordered.Length - 1, (int)(part * ordered.Length))];
    }
}
