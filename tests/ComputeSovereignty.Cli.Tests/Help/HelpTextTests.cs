using System.CommandLine;
using System.Text.RegularExpressions;
using ComputeSovereignty.Cli.Help;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Help;

/// <summary>The help of every verb against texts that were read and found good: the files beside this one.</summary>
[TestFixture]
public sealed partial class HelpTextTests
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
    public void Help_OfVerbInChinese_IsAsReviewed(string verb) =>
        Assert.That(Call.Run("/", verb, "--help", "--language", "zh-Hans").Out, Is.EqualTo(Reviewed($"{verb}.zh-Hans")));

    [Test]
    public void Help_OfProgramInChinese_IsAsReviewed()
    {
        string reviewed = Reviewed("sovereignty.zh-Hans");

        Assert.That(Call.Run("/", "--help", "--language", "zh-Hans").Out, Is.EqualTo(reviewed));
        Assert.That(Call.Run("/", "--language", "zh-Hans").Out, Is.EqualTo(reviewed));
        Assert.That(Call.Speaking("zh-Hans", "/").Out, Is.EqualTo(reviewed));
    }

    // What a verb or an option says of itself is said in Chinese too, and nothing is kept that no help says.
    [Test]
    public void Chinese_OfEveryTextOfTheHelp_IsThereAndUsed()
    {
        HelpText help = new(TextWriter.Null, 100, Speaker.Chinese);
        RootCommand root = CommandLine.Root(Anywhere);
        help.WriteProgram(root);
        foreach (Verb verb in root.Subcommands.OfType<Verb>())
        {
            help.WriteVerb(verb);
        }

        Assert.Multiple(() =>
        {
            Assert.That(help.Said.Except(ChineseHelp.Texts.Keys), Is.Empty, "without Chinese");
            Assert.That(ChineseHelp.Texts.Keys.Except(help.Said), Is.Empty, "said nowhere");
            Assert.That(ChineseHelp.Texts.Where(static t => !t.Value.Any(static c => c > '\u2e80')), Is.Empty, "not in Chinese");
        });
    }

    // Names are the same in every language: what is typed stands in the Chinese as in the English.
    [Test]
    public void Chinese_OfEveryText_KeepsWhatIsTyped()
    {
        string[] lost = [.. ChineseHelp.Texts.SelectMany(static t => Typed().Matches(t.Key).Select(m => m.Value).Distinct().Where(name => !t.Value.Contains(name, StringComparison.Ordinal)).Select(name => $"{name}: {t.Value}"))];

        Assert.That(lost, Is.Empty, string.Join('\n', lost));
    }

    [TestCaseSource(nameof(Verbs))]
    public void Help_InChineseOnANarrowTerminal_FitsItAndBreaksWell(string verb)
    {
        Call call = Call.OnTerminal("/", 50, false, verb, "--help", "--language", "zh-Hans");

        string[] prose = [.. call.Out.Split('\n').Where(static l => !l.StartsWith("  sovereignty", StringComparison.Ordinal))];
        Assert.That(prose.Where(static l => CellWidth.Of(l) > 50), Is.Empty);
        Assert.That(prose.Where(static l => l.TrimStart() is [var first, ..] && "，。、；：）”".Contains(first, StringComparison.Ordinal)), Is.Empty);
    }

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

    [GeneratedRegex(@"--[a-z-]{2,}|SOVEREIGNTY_\w+|\w+\.(?:csv|xlsx|html|json|db)\b|https?://[\w.:/-]+\w")]
    private static partial Regex Typed();

    private static string Reviewed(string name) =>
        File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Help", $"{name}.txt"));
}
