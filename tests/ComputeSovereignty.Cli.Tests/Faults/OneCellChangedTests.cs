using System.Globalization;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>
/// Whatever one cell of the baseline is changed to, in its workbook or its CSV files, the program as a user calls it tells what is wrong, or writes a plan that <c>verify</c> finds sound, or says what contradicts.
/// Each change has a seed, which a failure prints; <c>MUTATIONS</c> and <c>MUTATION_SEED</c> ask for more of them.
/// </summary>
[TestFixture]
public sealed class OneCellChangedTests
{
    private static readonly string[] Lines = ["solve", "solve", "solve", "solve", "solve", "demand", "gap", "solve-chinese"];

    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    [Test]
    public void Cell_ChangedAtRandom_IsToldOrPlannedByTheProgram()
    {
        int first = Setting("MUTATION_SEED", 1);
        int count = Setting("MUTATIONS", 12);
        CaseTables baseline = CaseFiles.Read(Path.Combine(SupplyChain.ThirdPartyTests.RootOf(AppContext.BaseDirectory), "data", "baseline"));
        SortedDictionary<int, int> exits = [];
        List<string> failures = [];
        for (int seed = first; seed < first + count; seed++)
        {
            Random random = new(seed);
            OneCell change = OneCell.Draw(random, baseline);
            (int exit, string wrong) = Try(random, change.Applied(baseline));
            exits[exit] = exits.GetValueOrDefault(exit) + 1;
            if (wrong.Length > 0)
            {
                failures.Add($"seed {seed}, {change}: {wrong}");
                TestContext.Progress.WriteLine(failures[^1]);
            }
        }

        TestContext.Progress.WriteLine($"{count} changes from seed {first}: {string.Join(", ", exits.Select(static e => $"{e.Value} with exit {e.Key}"))}.");
        Assert.That(failures, Is.Empty, string.Join('\n', failures));
    }

    // What is asked for is large and what is served small: the lag of developers must follow from figures that have enough digits left.
    [Test]
    public void Plan_ThatServesNextToNothing_AddsUp()
    {
        place.Run("new", "baseline.xlsx");
        Call solved = place.Run("solve", "baseline.xlsx", "--relax", "--no-store", "-o", "small", "--set", "Plan[PeriodsPerYear].Value = 1", "--set", "Components[Server].2027 = 100");
        Call verified = place.Run("verify", Path.Combine("small", "plan.xlsx"));

        Assert.That(solved.Exit, Is.Zero, solved.Error);
        Assert.That(verified.Exit, Is.Zero, verified.Error);
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : usual;

    private (int Exit, string Wrong) Try(Random random, CaseTables tables)
    {
        if (CaseFiles.Obstacle(tables) is not null)
        {
            return (ExitCode.WrongInput, string.Empty);
        }

        string file = random.Next(2) == 0 ? "changed.xlsx" : "changed.zip";
        using (FileStream stream = File.Create(place.PathOf(file)))
        {
            (file == "changed.xlsx" ? (Action<Stream, CaseTables>)CaseFiles.WriteWorkbook : CaseFiles.WriteArchive)(stream, tables);
        }

        string line = Lines[random.Next(Lines.Length)];
        Call call = place.Run([
            line.Split('-')[0], file, "--relax", "--no-store", "--force", "-o", "out",
            .. random.Next(8) == 0 ? Array.Empty<string>() : ["--set", "Plan[PeriodsPerYear].Value = 1"],
            .. line == "solve-chinese" ? ["--language", "zh-Hans", "--page"] : Array.Empty<string>(),
        ]);
        return (call.Exit, Fault(line, call));
    }

    private string Fault(string line, Call call)
    {
        bool isPlan = call.Exit == ExitCode.Done && line.StartsWith("solve", StringComparison.Ordinal);
        Call? verified = isPlan ? place.Run("verify", Path.Combine("out", "plan.xlsx")) : null;
        return call.Exit is ExitCode.InternalError or ExitCode.Stopped ? $"{line} ended with {call.Exit}: {call.Error}{Logged()}"
            : call.Exit == ExitCode.WrongInput && call.Error.Length == 0 ? "refused without a word"
            : verified is { Exit: not ExitCode.Done } ? $"verify: {verified.Out}{verified.Error}"
            : string.Empty;
    }

    private string Logged() => new DirectoryInfo(place.PathOf("logs")) is { Exists: true } logs ? string.Concat(logs.EnumerateFiles().OrderByDescending(static f => f.LastWriteTimeUtc).Take(1).Select(static f => File.ReadAllText(f.FullName))) : string.Empty;
}
