using ComputeSovereignty.Cli.Tests.Faults;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>Runs that are divided over several machines: the parts merged are the one run, byte for byte, and what does not belong together is refused.</summary>
[TestFixture]
public sealed class MergeVerbTests
{
    private static readonly string[] Draws = ["simulate", "case", "--draws", "14", "--indices", "2", "--results", "shares", "--set", "Plan[PeriodsPerYear].Value = 1"];
    private static readonly string[] Points =
    [
        "compare", "case", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1", "--scenarios", "HBM-fast,N3-2027", "--grid", "HbmLines[*].* *= 1,1.5", "--grid", "Nodes[N+3].AvailableFrom=2027-01,2028-01",
    ];

    private static readonly string[] Levers = ["breakeven", "case", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1"];

    private static readonly string[] Worlds = ["stochastic", "case", "--set", "Plan[PeriodsPerYear].Value = 1"];

    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [Test]
    public void Draws_OfThreePartsInAnyOrder_AreTheFilesOfOneRun()
    {
        string[] line = [.. Draws, "--format", "parquet"];
        Expect([.. line, "--threads", "2", "-o", "one"]);
        foreach (int part in (int[])[2, 3, 1])
        {
            Assert.That(Expect([.. line, "--threads", "1", "-o", "sweep", "--part", $"{part}/3"]), Does.Contain($"Part {part}/3 is in {Path.Combine("sweep", $"part-00{part}-of-3")}."));
        }

        Expect("merge", "sweep");
        AssertSame("sweep");
        Assert.That(File.ReadAllLines(place.PathOf("sweep", "draws.csv")), Has.Length.EqualTo(15));

        Assert.That(File.Exists(place.PathOf("sweep", "draws.parquet")) && File.Exists(place.PathOf("sweep", "index-draws.parquet")), Is.True);

        string taken = Expect([.. Draws, "-o", "sweep", "--resume"]);
        Assert.That(taken, Does.StartWith("Probability"), "a merged run is a run like any other");
    }

    [Test]
    public void Variants_OfThreePartsInAnyOrder_AreTheFilesOfOneRun()
    {
        Expect([.. Points, "-o", "one"]);
        foreach (int part in (int[])[3, 1, 2])
        {
            Expect([.. Points, "-o", "sweep", "--part", $"{part}/3", "--resume"]);
        }

        Assert.That(Enumerable.Range(1, 3).Sum(part => File.ReadAllLines(place.PathOf("sweep", $"part-00{part}-of-3", "answers.jsonl")).Length), Is.EqualTo(2 + (2 * 2)));
        Expect("merge", "sweep");
        AssertSame("sweep");

        // The answers come from the parts: another figure there is another figure in the report.
        string path = place.PathOf("sweep", "part-002-of-3", "answers.jsonl");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"Share\":0.", "\"Share\":0.1", StringComparison.Ordinal));
        Assert.That(Refused("merge", "sweep", "--force"), Does.Contain("Part 2/3 is not as it was when it was done: sweep/part-002-of-3/answers.jsonl has another checksum."));
        Assert.That(Refused([.. Points, "-o", "sweep", "--part", "2/3", "--resume"]), Does.Contain("answers.jsonl is not as it was when the part was done"));
        Sum("part-002-of-3", "answers.jsonl");
        Expect("merge", "sweep", "--force");
        Assert.That(File.ReadAllText(place.PathOf("sweep", "comparison.json")), Is.Not.EqualTo(File.ReadAllText(place.PathOf("one", "comparison.json"))));
    }

    // Every headline lever, one that has to be tried both ways, and one that the case already meets so that the other way is asked.
    [TestCase]
    [TestCase("--parameter", "PackagingLines[*].*")]
    [TestCase("--parameter", "HbmLines[*].*")]
    [TestCase("--set", "Targets[2028].DomesticShare = 0.2")]
    public void Levers_OfThreePartsInAnyOrder_AreTheFilesOfOneRun(params string[] asked)
    {
        SolveWholeAndInThreeParts([.. Levers, .. asked]);

        // The answers come from the parts: another figure there is another one in the report.
        AssertComesFromTheParts("breakeven.json", "\"Solves\":", "\"Solves\":1");
    }

    // Named and drawn worlds; relaxed, where the joint program starts from the worlds' bases, and in whole modules.
    [TestCase("--relax", "--worlds", "Base=2,HBM-slow,HBM-fast", "--known-from", "2028", "--tail-weight", "0.5")]
    [TestCase("--relax", "--sampled", "4", "--seed", "3")]
    [TestCase("--worlds", "Base,HBM-slow")]
    public void Worlds_OfThreePartsInAnyOrder_AreTheFilesOfOneRun(params string[] asked)
    {
        SolveWholeAndInThreeParts([.. Worlds, .. asked]);

        // The answers come from the parts: another plan with the base plan's orders there is another one in the report.
        AssertComesFromTheParts("stochastic.json", "\"Deterministic\":{", "\"Deterministic\":null,\"Other\":{");
    }

    [Test]
    public void Merge_OfWhatDoesNotBelongTogether_SaysWhatAndWritesNothing()
    {
        Expect([.. Draws, "-o", "sweep", "--part", "1/3"]);
        Expect([.. Draws, "-o", "sweep", "--part", "3/3"]);
        Assert.That(Refused("merge", "sweep"), Does.Contain("1 of 3 parts is missing: 2. Solve it with --part"));

        Expect([.. Draws, "--seed", "2", "-o", "sweep", "--part", "2/3"]);
        Assert.That(Refused("merge", "sweep"), Does.Contain("Part 2/3 in sweep/part-002-of-3 is not of the same run as part 1/3 in sweep/part-001-of-3: Seed is “2”, part 1/3 has “1”").And.Not.Contain("other bytes"), "another question has other first answers on the same machine");

        Assert.That(Refused([.. Draws, "-o", "sweep", "--part", "2/3", "--resume"]), Does.Contain("Seed: it was begun with “2”, now it is “1”"));
        Expect([.. Draws, "-o", "sweep", "--part", "2/3", "--force"]);
        Expect([.. Draws, "-o", "more", "--part", "2/3"]);
        Assert.That(Refused("merge", "sweep", "more", "-o", "out"), Does.Contain("Part 2/3 is there twice: sweep/part-002-of-3 and more/part-002-of-3."));
        Expect([.. Draws, "-o", "more", "--part", "2/4"]);
        Assert.That(Refused("merge", "sweep", "more/part-002-of-4", "-o", "out"), Does.Contain("there are 4 parts here and 3 there"));

        Altered("part-002-of-3", "\"Program\": \"", "\"Program\": \"0.9 of ", "Program is “0.9 of ");
        Altered("part-002-of-3", "\"probe\": \"", "\"probe\": \"0", "its machine gives other bytes for the same first answers");
        Altered("part-002-of-3", "\"build\": \"", "\"build\": \"0", "build is “0");
        foreach (string part in (string[])["part-001-of-3", "part-002-of-3", "part-003-of-3"])
        {
            Alter(place.PathOf("sweep", part, "part.json"), "\"build\": \"", "\"build\": \"of another commit than ");
        }

        Assert.That(Refused("merge", "sweep"), Does.Contain("The parts are of program of another commit than 1.").And.Contain("; this is 1."));
        foreach (string part in (string[])["part-001-of-3", "part-002-of-3", "part-003-of-3"])
        {
            Alter(place.PathOf("sweep", part, "part.json"), "\"Program\": \"", "\"Program\": \"0.9 of ");
        }

        Assert.That(Refused("merge", "sweep"), Does.Contain("The parts are of program 0.9 of ").And.Contain("Merge them with the program that made them."));
        Assert.That(Directory.GetFiles(place.PathOf("sweep")), Is.Empty);
        Assert.That(Directory.Exists(place.PathOf("out")), Is.False);
        Assert.That(Refused("merge", "case"), Does.Contain("case holds no part: there is no part.json in it or in a folder of it."));
    }

    [Test]
    public void Merge_OfAPartThatIsNotDone_SaysHowManyAreDue()
    {
        foreach (int part in (int[])[1, 2, 3])
        {
            Expect([.. Draws, "-o", "sweep", "--part", $"{part}/3"]);
        }

        string path = place.PathOf("sweep", "part-002-of-3", "draws.csv");
        byte[] whole = File.ReadAllBytes(path);
        File.WriteAllBytes(path, whole[..^20]);
        Assert.That(Refused("merge", "sweep"), Does.Contain("Part 2/3 in sweep/part-002-of-3 has 4 draws, 5 are due. Run the part again with --resume."));
        File.WriteAllText(path, File.ReadAllText(path).Replace("\n6,", "\n7,", StringComparison.Ordinal));
        Assert.That(Refused("merge", "sweep"), Does.Contain("holds no draw 6 in line 4."));
        File.WriteAllBytes(path, whole);
        string indices = place.PathOf("sweep", "part-003-of-3", "index-draws.csv");
        File.Move(indices, $"{indices}.away");
        Assert.That(Refused("merge", "sweep"), Does.Contain("Part 3/3 is not begun: there is no sweep/part-003-of-3/index-draws.csv."));
        File.Move($"{indices}.away", indices);

        // Another case than the one that the parts are of.
        string nodes = place.PathOf("case", "HbmLines.csv");
        string before = File.ReadAllText(nodes);
        Alter(nodes, "0.", "0.0");
        Assert.That(Refused("merge", "sweep"), Does.Contain("Input hash: it was begun with"));
        Assert.That(Directory.GetFiles(place.PathOf("sweep")), Is.Empty);

        File.WriteAllText(nodes, before);
        Expect("merge", "sweep");
        Assert.That(Refused("merge", "sweep"), Does.Contain("exists and is not overwritten."));
    }

    // Parts travel: what a disk, a network or a hand makes of them is told in a sentence, whether or not the checksums were made to fit.
    [Test]
    public void Part_OfWhichABitIsFlipped_IsNotMerged()
    {
        foreach (int part in (int[])[1, 2])
        {
            Expect([.. Draws, "-o", "sweep", "--part", $"{part}/2"]);
        }

        foreach (string file in (string[])["draws.csv", "index-draws.csv", "part.json", "part.sha256"])
        {
            string path = place.PathOf("sweep", "part-002-of-2", file);
            byte[] whole = File.ReadAllBytes(path);
            for (int place = 3; place < whole.Length; place += Math.Max(1, whole.Length / 9))
            {
                byte[] flipped = [.. whole];
                flipped[place] ^= 1;
                File.WriteAllBytes(path, flipped);
                Assert.That(Refused("merge", "sweep"), Is.Not.Empty.And.Not.Contain("   at "), $"{file}, byte {place}");
            }

            File.WriteAllBytes(path, whole);
        }

        Assert.That(Directory.GetFiles(place.PathOf("sweep")), Is.Empty);
        string sums = place.PathOf("sweep", "part-001-of-2", "part.sha256");
        Assert.That(File.ReadAllLines(sums).Select(static l => l[66..]), Is.EqualTo(new[] { "draws.csv", "index-draws.csv", "part.json" }));
        File.Move(sums, $"{sums}.away");
        Assert.That(Refused("merge", "sweep"), Does.Contain("Part 1/2 is not done: there is no sweep/part-001-of-2/part.sha256. Run the part again with --resume."));
        Expect([.. Draws, "-o", "sweep", "--part", "1/2", "--resume"]);
        Expect("merge", "sweep");
    }

    [TestCase("draws.csv", "Planned", "Plonned", "holds “Plonned”, which is neither a figure nor an ending")]
    [TestCase("draws.csv", "\n3,0.", "\n3,0.x", "which is neither a figure nor an ending")]
    [TestCase("part.json", "[\\\"case\\\"", "[7,\\\"case\\\"", "do not say by which command line")]
    [TestCase("part.json", "[\\\"case\\\"", "[null,\\\"case\\\"", "do not say by which command line")]
    [TestCase("part.json", "[\\\"case\\\"", "[\\\"--colour\\\",\\\"case\\\"", "do not say by which command line")]
    [TestCase("part.json", "\"verb\": \"simulate\"", "\"verb\": \"delete\"", "do not say by which command line")]
    [TestCase("part.json", "\"draws\": \"14\"", "\"draws\": \"many\"", "says “many” of draws, which is no count")]
    [TestCase("part.json", "\"draws\": \"14\"", "\"draws\": \"-14\"", "says “-14” of draws, which is no count")]
    [TestCase("part.json", "\"draws\": \"14\"", "\"draws\": \"9223372036854775807\"", "are due")]
    public void Part_ThatIsForged_IsRefusedInASentence(string file, string text, string other, string message)
    {
        Expect([.. Draws, "-o", "sweep", "--part", "1/1"]);
        Alter(place.PathOf("sweep", "part-001-of-1", file), text, other);
        Sum("part-001-of-1", file);

        Assert.That(Refused("merge", "sweep"), Does.Contain(message));
        Assert.That(Directory.GetFiles(place.PathOf("sweep")), Is.Empty);
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void Part_KilledAgainAndAgain_IsTakenUpAndMergedAsIfItHadNotBeen()
    {
        string[] line = ["simulate", "case", "--draws", "240", "--indices", "0", "--results", "shares", "--set", "Plan[PeriodsPerYear].Value = 1"];
        (string, string?)[] clock = [(SourceDate.Variable, "1700000000")];
        for (int kill = 0; kill < 3; kill++)
        {
            using Child child = Child.Start(place.Folder, clock, [.. line, "-o", "sweep", "--part", "2/2", "--resume"]);
            child.Wait(TimeSpan.FromMilliseconds(1500 + (500 * kill)));
            child.Signal("KILL");
            child.Ended();
        }

        Expect([.. line, "-o", "one"]);
        Expect([.. line, "-o", "sweep", "--part", "1/2", "--resume"]);
        Expect([.. line, "-o", "sweep", "--part", "2/2", "--resume"]);
        Expect("merge", "sweep");
        AssertSame("sweep");
    }

    [TestCase("“0/3” is not a part.", "--part", "0/3", "-o", "sweep")]
    [TestCase("“4/3” is not a part.", "--part", "4/3", "-o", "sweep")]
    [TestCase("“one” is not a part. Write its number and how many there are, such as 17/400", "--part", "one", "-o", "sweep")]
    [TestCase("A part needs -o: a folder that is the same for all parts.", "--part", "1/3")]
    public void Part_ThatCannotBe_IsRefused(string message, params string[] asked) => Assert.That(Refused([.. Draws, .. asked]), Does.Contain(message));

    [Test]
    public void Part_OfWhatIsNoListOfVariants_IsRefused() =>
        Assert.That(Refused("compare", "case", "--regimes", "--part", "1/2", "-o", "sweep"), Does.Contain("Several machines solve scenarios and grids"));

    [Test]
    public void Part_OfAFrontierBetweenTwoLevers_IsRefused() =>
        Assert.That(Refused([.. Levers, "--parameter", "HbmLines[*].*", "--parameter", "Hubs[*].*", "--part", "1/2", "-o", "sweep"]), Does.Contain("of two levers each search needs those before it"));

    private void SolveWholeAndInThreeParts(string[] line)
    {
        Expect([.. line, "-o", "one"]);
        foreach (int part in (int[])[2, 3, 1])
        {
            Expect([.. line, "-o", "sweep", "--part", $"{part}/3"]);
        }

        Expect("merge", "sweep");
        AssertSame("sweep");
    }

    // Another figure in a part is another one in the report.
    private void AssertComesFromTheParts(string document, string text, string another)
    {
        string path = Enumerable.Range(1, 3).Select(part => place.PathOf("sweep", $"part-00{part}-of-3", "answers.jsonl")).First(static p => new FileInfo(p).Length > 0);
        Alter(path, text, another);
        Sum(Path.GetFileName(Path.GetDirectoryName(path)!), "answers.jsonl");
        Expect("merge", "sweep", "--force");
        Assert.That(File.ReadAllText(place.PathOf("sweep", document)), Is.Not.EqualTo(File.ReadAllText(place.PathOf("one", document))));
    }

    private void AssertSame(string folder)
    {
        string[] files = [.. Directory.GetFiles(place.PathOf("one")).Select(static f => Path.GetFileName(f))];
        Assert.That(Directory.GetFiles(place.PathOf(folder)).Select(static f => Path.GetFileName(f)), Is.EquivalentTo(files));
        foreach (string file in files)
        {
            Assert.That(File.ReadAllBytes(place.PathOf(folder, file)), Is.EqualTo(File.ReadAllBytes(place.PathOf("one", file))), file);
        }
    }

    // Makes the checksum fit what the file holds now.
    private void Sum(string part, string file)
    {
        string sums = place.PathOf("sweep", part, "part.sha256");
        string sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(place.PathOf("sweep", part, file))));
        File.WriteAllLines(sums, File.ReadAllLines(sums).Select(line => line.EndsWith($"  {file}", StringComparison.Ordinal) ? $"{sum}  {file}" : line));
    }

    private void Altered(string part, string text, string other, string message)
    {
        string path = place.PathOf("sweep", part, "part.json");
        string before = File.ReadAllText(path);
        Alter(path, text, other);
        Assert.That(Refused("merge", "sweep"), Does.Contain(message));
        File.WriteAllText(path, before);
    }

    private static void Alter(string path, string text, string other)
    {
        string before = File.ReadAllText(path);
        Assert.That(before, Does.Contain(text));
        File.WriteAllText(path, before.Replace(text, other, StringComparison.Ordinal));
    }

    private string Refused(params string[] arguments)
    {
        Call call = Run(arguments);
        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput), call.Out + call.Error);
        return call.Error;
    }

    private string Expect(params string[] arguments)
    {
        Call call = Run(arguments);
        Assert.That(call.Exit, Is.Zero, call.Error);
        return call.Out;
    }

    // Under a clock that stands still: what is left to differ is a fault.
    private Call Run(string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Session session = new()
        {
            Out = output, Error = error, Folder = place.Folder, LogFolder = place.PathOf("logs"), DataFolder = place.PathOf("data"), Clock = SourceDate.Clock("1700000000"),
        };
        return new(CommandLine.Run(arguments, session), output.ToString(), error.ToString());
    }
}
