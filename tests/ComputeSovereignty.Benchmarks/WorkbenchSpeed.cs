using System.Globalization;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Tests.Server;

namespace ComputeSovereignty.Benchmarks;

/// <summary>How quick the workbench is with many people at it: <c>dotnet run -c Release --project tests/ComputeSovereignty.Benchmarks -- workbench [SECONDS]</c>.</summary>
internal static class WorkbenchSpeed
{
    private const int Readers = 50;
    private const int Solvers = 8;

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">The seconds; 30 without them.</param>
    /// <returns>0, or 1 where somebody got an error.</returns>
    internal static async Task<int> MeasureAsync(string[] arguments)
    {
        int seconds = arguments is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 30;
        string folder = Directory.CreateTempSubdirectory("workbench-load").FullName;
        WorkbenchServer server = await WorkbenchServer.StartAsync(new()
        {
            Urls = ["http://127.0.0.1:0"],
            Store = Path.Combine(folder, "runs.db"),
            Baseline = await File.ReadAllBytesAsync(Path.Combine("data", "baseline.xlsx")),

            // Solvers without a pause are no people; what is measured is the workbench, not its budgets.
            Limits = new() { Levers = 100_000, LeversInAll = 1_000 },
            Fault = static fault =>
            {
                Console.Error.WriteLine(fault);
                return "load";
            },
        });
        WorkbenchLoad load;
        await using (server)
        {
            WorkbenchLoad warming = new(server.Urls[0], readers: 2, solvers: 1, TimeSpan.Zero);
            await warming.RunAsync(most: 7, TimeSpan.FromSeconds(20));
            load = new(server.Urls[0], Readers, Solvers, TimeSpan.FromSeconds(1));
            await load.RunAsync(int.MaxValue, TimeSpan.FromSeconds(seconds));
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{Readers} readers, a second of thought between pages, and {Solvers} solvers without, for {seconds} s on {Environment.ProcessorCount} processors:");
        Console.WriteLine($"  pages   {load.Pages,6}   median {load.PageTime(0.5),6:0} ms   95 % within {load.PageTime(0.95),6:0} ms");
        Console.WriteLine($"  levers  {load.Answers,6}   median {load.AnswerTime(0.5),6:0} ms   95 % within {load.AnswerTime(0.95),6:0} ms");
        Console.WriteLine($"  errors  {load.Errors.Count,6}   {string.Join("; ", load.Errors.Take(5))}");
        return load.Errors.Count == 0 ? 0 : 1;
    }
}
