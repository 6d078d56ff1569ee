using System.Text.Json;
using ComputeSovereignty.Workbench.Store;
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

    [TestCase("nonsense", "is no address to listen to")]
    [TestCase("http://0.0.0.0:0", "say by which names, with --hosts")]
    [TestCase("http://0.0.0.0:0 --hosts plans.example.org", "passwords would travel in the open")]
    [TestCase("http://0.0.0.0:0 --hosts plans.example.org --proxy nearby", "“nearby” is no address of a proxy")]
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
