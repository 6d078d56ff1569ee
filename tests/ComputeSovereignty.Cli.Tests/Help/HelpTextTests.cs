using System.CommandLine;
using ComputeSovereignty.Cli.Verbs;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Help;

/// <summary>The help of every verb against texts that were read and found good: the files beside this one.</summary>
[TestFixture]
public sealed class HelpTextTests
{
    private static readonly string[] Verbs = ["new", "check", "solve", "gap", "demand", "compare", "breakeven", "frontier", "simulate", "merge", "worker", "sweeps", "stochastic", "alternatives", "calibrate", "backtest", "convert", "diff", "export", "verify", "engines", "runs", "serve", "accounts"];

    private static readonly Session Anywhere = new() { Out = TextWriter.Null, Error = TextWriter.Null, Folder = "/", LogFolder = "/", DataFolder = "/" };

    [TestCaseSource(nameof(Verbs))]
    public void Help_OfVerb_IsAsReviewed(string verb) =>
        Assert.That(Call.Run("/", verb, "--help").Out, Is.EqualTo(Reviewed(verb)));

    [Test]
    public void Help_OfProgram_IsAsReviewed()
    {
        string reviewed = Reviewed("sovereignty");

        Assert.That(Call.Run("/", "--help").Out, Is.EqualTo(reviewed));
        Assert.That(Call.Run("/").Out, Is.EqualTo(reviewed));
    }

    [Test]
    public void Help_EveryVerb_IsReviewedHere() =>
        Assert.That(CommandLine.Root(Anywhere).Subcommands.Select(static c => c.Name), Is.EqualTo(Verbs));

    [TestCaseSource(nameof(Verbs))]
    public void Help_WithAWrongCommandLine_IsShownAllTheSame(string verb) =>
        Assert.That(Call.Run("/", verb, "--nonsense", "--help").Exit, Is.Zero);

    [TestCaseSource(nameof(Verbs))]
    public void Help_OnANarrowTerminal_FitsIt(string verb)
    {
        Call call = Call.OnTerminal("/", 50, false, verb, "--help");

        string[] prose = [.. call.Out.Split('\n').Where(static l => !l.StartsWith("  sovereignty", StringComparison.Ordinal))];
        Assert.That(prose.Max(static l => l.Length), Is.LessThanOrEqualTo(50));
    }

    // An example that the program itself would refuse teaches nothing.
    [TestCaseSource(nameof(Verbs))]
    public void Examples_OfVerb_AreTaken(string name)
    {
        RootCommand root = CommandLine.Root(Anywhere);
        Verb verb = root.Subcommands.OfType<Verb>().Single(v => v.Name == name);

        Assert.That(verb.Examples, Is.Not.Empty);
        Assert.That(verb.Examples.SelectMany(e => root.Parse(e.Line.Split(" > ")[0]).Errors), Is.Empty);
    }

    private static string Reviewed(string name) =>
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Help", $"{name}.txt"));
}
