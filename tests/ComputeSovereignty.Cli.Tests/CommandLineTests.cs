using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

[TestFixture]
public sealed class CommandLineTests
{
    private readonly string folder = Path.GetTempPath();

    [Test]
    public void Run_UnknownVerb_NamesTheNearest()
    {
        Call call = Call.Run(folder, "sovle", "case.xlsx");

        Assert.That(call, Is.EqualTo(new Call(ExitCode.WrongInput, string.Empty, "There is no verb “sovle”.\nDid you mean solve?\nSee: sovereignty --help\n")));
    }

    [Test]
    public void Run_UnknownOption_NamesTheNearest()
    {
        Call call = Call.Run(folder, "solve", "case.xlsx", "--relaxed");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("--relaxed").And.Contain("Did you mean --relax?").And.Contain("sovereignty solve --help"));
    }

    [TestCase("--target-year", "Plan[CheckpointYear].Value = 2031")]
    [TestCase("--programme-budget", "Plan[ProgrammeBudget].Value = 2031")]
    public void Run_SettingAsAnOption_SaysHowItIsSet(string option, string change)
    {
        Call call = Call.Run(folder, "solve", "case.xlsx", option, "2031");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain($"--set \"{change}\""));
    }

    // As from a script whose variable is not set: no file is sought, none is written.
    [TestCase("check", "")]
    [TestCase("solve", " ", "--relax")]
    [TestCase("diff", "a", "")]
    [TestCase("convert", "a", "")]
    [TestCase("new", "")]
    [TestCase("")]
    public void Run_EmptyArgument_IsWrongInputInOneSentence(params string[] arguments) =>
        Assert.That(Call.Run(folder, arguments), Is.EqualTo(new Call(ExitCode.WrongInput, string.Empty, "An argument is empty: name the workbook, folder or file.\n")));

    // A place that takes no files is refused before the case is even read.
    [Test]
    [Platform("Linux")]
    public void Run_PlaceThatTakesNoFiles_IsRefusedBeforeWork()
    {
        Call call = Call.Run(folder, "frontier", "no-such-case", "-o", "/proc/nope");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("Nothing can be written to /proc/nope"));
    }

    [TestCase("solve")]
    [TestCase("convert", "a")]
    [TestCase("diff", "a", "b", "c")]
    [TestCase("solve", "a", "--scenario")]
    [TestCase("solve", "a", "--gap", "0,05")]
    [TestCase("solve", "a", "--gap", "-1")]
    [TestCase("solve", "a", "--gap", "nan")]
    [TestCase("solve", "a", "--time-limit", "soon")]
    [TestCase("solve", "a", "--time-limit", "-5")]
    [TestCase("solve", "a", "--threads", "0")]
    [TestCase("solve", "a", "--seed", "1.5")]
    public void Run_WrongArguments_AreWrongInput(params string[] arguments)
    {
        Call call = Call.Run(folder, arguments);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Out, Is.Empty);
        Assert.That(call.Error, Does.Contain($"See: sovereignty {arguments[0]} --help"));
    }

    [Test]
    public void Run_Version_IsOneLine() =>
        Assert.That(Call.Run(folder, "--version").Out, Does.Match(@"^sovereignty \d+\.\d+\.\d+\n$"));

    [Test]
    public void Run_InternalError_SaysWhereTheLogIsAndNoMore()
    {
        string logs = Directory.CreateTempSubdirectory("sovereignty-").FullName;
        using StringWriter error = new();
        using BrokenWriter broken = new();
        Session session = new() { Out = broken, Error = error, Folder = folder, LogFolder = logs, DataFolder = folder };

        int exit = CommandLine.Run(["engines", "--json"], session);

        string log = Directory.GetFiles(logs).Single();
        Assert.That(exit, Is.EqualTo(ExitCode.InternalError));
        Assert.That(error.ToString(), Does.Contain(log).And.Not.Contain("   at ").And.Not.Contain(nameof(BrokenWriter)));
        Assert.That(File.ReadAllText(log), Does.Contain("the pipe burst").And.Contain("\"Level\":\"Fatal\""));
        Directory.Delete(logs, recursive: true);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("the pipe burst");
    }
}
