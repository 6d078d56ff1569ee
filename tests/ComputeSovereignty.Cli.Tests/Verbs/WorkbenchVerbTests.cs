using System.Text.Json;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>The verbs of the workbench: serve, and the runs of its store.</summary>
[TestFixture]
public sealed class WorkbenchVerbTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [Test]
    public void Runs_WithoutAny_SaysSo() => Assert.That(place.Run("runs").Out, Does.StartWith("There are no runs yet."));

    [Test]
    public void Runs_OfTheStore_AreListedShownNamedExportedAndDeleted()
    {
        KeptRun run = Keep();

        Assert.That(place.Run("runs").Out, Does.Contain(run.Id).And.Contain("80% is met."));
        Assert.That(place.Run("runs", "show", run.Id[..5]).Out, Does.Contain("Clp 1.17.6").And.Contain("Plan[Regime].Value = Thaw"));
        Assert.That(place.Run("runs", "name", run.Id, "Before the meeting").Exit, Is.Zero);
        using (JsonDocument json = JsonDocument.Parse(place.Run("runs", "--json").Out))
        {
            Assert.That(json.RootElement.GetProperty("runs")[0].GetProperty("name").GetString(), Is.EqualTo("Before the meeting"));
        }

        Assert.That(place.Run("runs", "export", run.Id, "-o", "out").Exit, Is.Zero);
        Assert.That(File.ReadAllText(place.PathOf(Path.Combine("out", "plan.json"))), Is.EqualTo("{}"));
        Assert.That(place.Run("runs", "export", run.Id, "-o", "out").Exit, Is.EqualTo(ExitCode.WrongInput));

        Assert.That(place.Run("runs", "delete", run.Id).Exit, Is.Zero);
        Assert.That(place.Run("runs").Out, Does.StartWith("There are no runs yet."));
    }

    [Test]
    public void Solve_OfACase_IsARunWithTheFilesItWrote()
    {
        Assert.That(place.Solve("-o", "plan", "--page", "--language", "zh-Hans").Exit, Is.Zero);

        KeptRun run = Kept().Single();
        using JsonDocument plan = JsonDocument.Parse(File.ReadAllText(place.PathOf("plan", "plan.json")));
        Assert.That((run.Kind, run.State, run.Scenario, run.CaseName), Is.EqualTo(("plan", RunState.Done, "Base", "Baseline")));
        Assert.That(run.Changes, Is.EqualTo(new[] { "Plan[PeriodsPerYear].Value = 2" }));
        Assert.That(run.InputHash, Is.EqualTo(plan.RootElement.GetProperty("provenance").GetProperty("inputHash").GetString()));
        Assert.That(run.Good, Is.EqualTo(plan.RootElement.GetProperty("verdict").GetString() == "met"));
        Assert.That(run.Options[1], Is.EqualTo("command=solve case --relax --set \"Plan[PeriodsPerYear].Value = 2\" -o plan --page --language zh-Hans"));
        Assert.That(place.Run("runs", "export", run.Id[..6], "-o", "out").Exit, Is.Zero);
        foreach ((string kept, string written) in new[] { ("plan.json", "plan.json"), ("plan.zh-Hans.xlsx", "plan.xlsx"), ("plan.zh-Hans.html", "plan.html") })
        {
            Assert.That(File.ReadAllBytes(place.PathOf("out", kept)), Is.EqualTo(File.ReadAllBytes(place.PathOf("plan", written))), kept);
        }

        // The case is kept as it was solved: checked and solved again it is the same input.
        Assert.That(place.Run("solve", Path.Combine("out", "input.zip"), "--relax", "--no-store", "-o", "again").Exit, Is.Zero);
        using JsonDocument again = JsonDocument.Parse(File.ReadAllText(place.PathOf("again", "plan.json")));
        Assert.That(again.RootElement.GetProperty("provenance").GetProperty("inputHash").GetString(), Is.EqualTo(run.InputHash));
        Assert.That(Kept(), Has.Length.EqualTo(1));
    }

    [Test]
    public void Study_OfACase_IsARunInBothLanguages()
    {
        Assert.That(place.Run(["breakeven", "case", .. Workplace.Coarse, "--parameter", "Project lead times", "-o", "even"]).Exit, Is.Zero);

        KeptRun run = Kept().Single();
        Assert.That(run.Kind, Is.EqualTo("breakeven"));
        Assert.That(run.SubjectIn(Speaker.English), Is.EqualTo("Project lead times"));
        Assert.That(run.SentenceIn(Speaker.Chinese), Is.Not.EqualTo(run.SentenceIn(Speaker.English)));
        Assert.That(place.Run("runs", "export", run.Id, "-o", "out").Exit, Is.Zero);
        Assert.That(Directory.GetFiles(place.PathOf("out")).Select(Path.GetFileName), Is.EquivalentTo(new[]
        {
            "breakeven.html", "breakeven.json", "breakeven.xlsx", "breakeven.zh-Hans.html", "breakeven.zh-Hans.json", "breakeven.zh-Hans.xlsx", "input.zip",
        }));
        Assert.That(File.ReadAllBytes(place.PathOf("out", "breakeven.json")), Is.EqualTo(File.ReadAllBytes(place.PathOf("even", "breakeven.json"))));
    }

    [Test]
    public void Solve_OfAContradiction_IsARunThatNamesIt()
    {
        Assert.That(place.Run("solve", "case", "--relax", "--set", "Lines[SMIC-N2].OtherGrowth = 0.3", "--set", "Plan[IndustryFund].Value = 0", "-o", "plan").Exit, Is.EqualTo(ExitCode.Contradiction));

        KeptRun run = Kept().Single();
        Assert.That((run.Kind, run.Good), Is.EqualTo(("plan", (bool?)false)));
        Assert.That(place.Run("runs", "export", run.Id, "-o", "out").Exit, Is.Zero);
        Assert.That(File.Exists(place.PathOf("out", "diagnosis.zh-Hans.html")), Is.True);
    }

    [Test]
    public void Solve_WhoseStoreCannotBeUsed_SaysSoAndIsDone()
    {
        Directory.CreateDirectory(place.PathOf("data", "runs.db"));

        Call call = place.Solve("-o", "plan");

        Assert.That(call.Exit, Is.Zero);
        Assert.That(call.Error, Does.Contain("This run is not in the run store").And.Contain("--no-store"));
        Assert.That(File.Exists(place.PathOf("plan", "plan.xlsx")), Is.True);
    }

    [TestCase("“shwo” is none of list, show, export, name, delete. Did you mean show?", "shwo")]
    [TestCase("Name a run by the first letters of its id.", "show")]
    [TestCase("There is no run zzz.", "show", "zzz")]
    [TestCase("Write the run and its name", "name", "zzz")]
    public void Runs_WithAWrongWish_IsRefused(string reason, params string[] words)
    {
        Call call = place.Run(["runs", .. words]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(reason));
    }

    [Test]
    public void Serve_ToldToStop_HasServedAndEnds()
    {
        Call call = Call.Interrupted(place.PathOf(string.Empty), "serve", "--urls", "http://127.0.0.1:0");

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Match("The workbench is at http://127\\.0\\.0\\.1:[0-9]+\\."));
    }

    [TestCase("nonsense", "is not an address to listen to")]
    [TestCase("http://0.0.0.0:0", "say by which names, with --hosts")]
    [TestCase("http://0.0.0.0:0 --hosts plans.example.org", "passwords would travel in the open")]
    [TestCase("http://0.0.0.0:0 --hosts plans.example.org --proxy nearby", "“nearby” is not an address of a proxy")]
    [TestCase("http://0.0.0.0:0 --hosts plans.example.org --proxy 10.0.0.0/24", "there is no account yet")]
    [TestCase("http://127.0.0.1:0 --openid nothing.json", "nothing.json cannot be read")]
    public void Serve_WhereItMustNot_IsRefused(string line, string reason)
    {
        Call call = place.Run(["serve", "--urls", .. line.Split(' ')]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(reason));
    }

    [Test]
    public void Accounts_MadeAndChanged_AreListedWithTheirTrail()
    {
        File.WriteAllText(place.PathOf("secret.txt"), "four quiet herons wade\n");

        Assert.That(place.Run("accounts").Out, Does.StartWith("There are no accounts"));
        Assert.That(place.Run("accounts", "add", "Wei", "--role", "administrator", "--password-file", "secret.txt").Exit, Is.Zero);
        Assert.That(place.Run("accounts", "add", "wei", "--password-file", "secret.txt").Error, Does.Contain("There is an account wei already."));
        Assert.That(place.Run("accounts", "role", "wei", "--role", "reader").Out, Is.EqualTo("Wei: reader.\n"));
        Assert.That(place.Run("accounts", "shut", "wei").Out, Is.EqualTo("Wei: reader, shut.\n"));
        Assert.That(place.Run("accounts", "token", "wei").Out, Does.Match("^cs_[0-9a-f]{64}\n$"));
        Assert.That(place.Run("accounts", "end-tokens", "wei").Out, Is.EqualTo("1 token of Wei taken back.\n"));
        Assert.That(place.Run("accounts").Out, Does.Contain("Wei").And.Contain("shut"));
        Assert.That(place.Run("accounts", "trail").Out, Does.Contain("made an account").And.Contain("gave a role").And.Contain("shut an account").And.Contain("command line"));
    }

    [TestCase("seven77", "less than 12 characters")]
    [TestCase("Password2028!", "would soon be guessed")]
    [TestCase("wei-wei-wei-1", "would soon be guessed")]
    [TestCase("123456789012345", "would soon be guessed")]
    [TestCase("", "A password is needed")]
    public void Account_WithAPasswordThatIsSoonGuessed_IsRefused(string password, string reason)
    {
        File.WriteAllText(place.PathOf("secret.txt"), password);

        Call call = place.Run("accounts", "add", "wei", "--password-file", "secret.txt");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(reason));
        Assert.That(place.Run("accounts").Out, Does.StartWith("There are no accounts"));
    }

    [TestCase("“ad” is none of list, add", "ad")]
    [TestCase("Name the account.", "role")]
    [TestCase("There is no account nobody.", "shut", "nobody")]
    public void Accounts_WithAWrongWish_IsRefused(string reason, params string[] words)
    {
        Call call = place.Run(["accounts", .. words]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain(reason));
    }

    private KeptRun[] Kept()
    {
        using RunStore store = RunStore.Open(place.PathOf("data", "runs.db"));
        return [.. store.List(Viewer.Operator)];
    }

    private KeptRun Keep()
    {
        KeptRun run = new()
        {
            Id = StoreKeys.New(),
            Owner = "somebody",
            CaseId = "baseline",
            CaseName = "Baseline",
            Kind = "plan",
            Scenario = "Base",
            Changes = ["Plan[Regime].Value = Thaw"],
            Options = ["relax=yes"],
            InputHash = new string('a', 64),
            RequestKey = new string('b', 64),
            Program = "1.0.0",
            Engine = "Clp 1.17.6",
            Begun = Noon,
        };
        using RunStore store = RunStore.Open(place.PathOf(Path.Combine("data", "runs.db")));
        store.Runs.Add(run);
        store.Runs.End(run with { State = RunState.Done, Ended = Noon, Sentence = "80% is met.", Good = true }, [new("plan.json", "{}"u8.ToArray())]);
        return run;
    }
}
