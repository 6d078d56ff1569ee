using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>The verbs about cases as files: new, check, convert, diff; and engines.</summary>
[TestFixture]
public sealed class CaseVerbTests
{
    private Workplace place = null!;

    [SetUp]
    public void SetUp() => place = new();

    [TearDown]
    public void TearDown() => place.Dispose();

    [Test]
    public void New_InAFolderWithBlanks_QuotesWhatComesNext() =>
        Assert.That(place.Run("new", "a folder/my case.xlsx").Out, Does.Contain("  sovereignty check \"a folder/my case.xlsx\"\n  sovereignty solve \"a folder/my case.xlsx\"\n"));

    [Test]
    public void New_WithoutName_WritesAWorkbookThatHasNoErrors()
    {
        Call made = place.Run("new");
        Call checkedIt = place.Run("check", "case.xlsx");

        Assert.That(made.Exit, Is.Zero, made.Error);
        Assert.That(checkedIt.Exit, Is.Zero, checkedIt.Error);
        Assert.That(checkedIt.Out, Does.Match(@"^1 warning\n  Targets\n    F8: [^\n]+\n\d+ entries that no plan uses: --unused lists them\.\ncase\.xlsx can be solved: 0 errors, 1 warning, 0 notes\.\n$"));
        Assert.That(place.Run("check", "case.xlsx", "--unused").Out, Does.Contain("No plan uses Fp8 of Accelerators: for readers only.").And.EndWith("0 notes.\n"));
        Assert.That(place.Run("check", "case.xlsx", "--json").Out, Does.Contain("\"severity\": \"unused\"").And.Not.Contain("\"severity\": \"note\""));
    }

    [Test]
    public void New_ExistingFile_IsRefusedAndLeftAlone()
    {
        place.Write("mine.xlsx", 1, 2, 3);

        Call call = place.Run("new", "mine.xlsx");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(File.ReadAllBytes(place.PathOf("mine.xlsx")), Is.EqualTo(new byte[] { 1, 2, 3 }));
        Assert.That(place.Run("new", "mine.xlsx", "--force").Exit, Is.Zero);
    }

    [Test]
    public void Check_Errors_GoToStandardErrorWithTheirCells()
    {
        string lines = place.PathOf("case", "Lines.csv");
        File.WriteAllText(lines, File.ReadAllText(lines).Replace(",N+2,", ",N+9,", StringComparison.Ordinal));

        Call call = place.Run("check", "case");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("N+9").And.Contain("Lines\n").And.Match(@"\n    [A-Z]+\d+: "));
        Assert.That(call.Out, Does.Contain("cannot be solved"));
    }

    [Test]
    public void Check_InChinese_SaysFindingsAndCountsInChinese()
    {
        string lines = place.PathOf("case", "Lines.csv");
        File.WriteAllText(lines, File.ReadAllText(lines).Replace(",N+2,", ",N+9,", StringComparison.Ordinal));

        Call call = place.Run("check", "case", "--language", "zh-Hans");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("Node“N+9”在工作表 Nodes 中不存在").And.Contain("个错误"));
        Assert.That(call.Out, Does.Contain("无法求解"));
    }

    [Test]
    public void Check_JsonOfAFault_KeepsEnglishAndGivesKeyAndArguments()
    {
        string lines = place.PathOf("case", "Lines.csv");
        File.WriteAllText(lines, File.ReadAllText(lines).Replace(",N+2,", ",N+9,", StringComparison.Ordinal));

        using JsonDocument document = JsonDocument.Parse(place.Run("check", "case", "--json", "--language", "zh-Hans").Out);

        JsonElement error = document.RootElement.GetProperty("findings").EnumerateArray().First(static f => f.GetProperty("found").GetString() == "N+9");
        Assert.That(error.GetProperty("message").GetString(), Does.EndWith("Node \"N+9\" does not exist on sheet Nodes."));
        Assert.That(error.GetProperty("key").GetString(), Is.EqualTo("ProblemOfRow"));
        JsonElement problem = error.GetProperty("arguments")[1];
        Assert.That((problem.GetProperty("key").GetString(), problem.GetProperty("arguments")[1].GetString()), Is.EqualTo(("NotOnSheet", "N+9")));
    }

    [Test]
    public void Check_Json_IsPure()
    {
        Call call = place.Run("check", "case", "--json", "--set", "junk");

        using JsonDocument document = JsonDocument.Parse(call.Out);
        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Is.Empty);
        Assert.That(document.RootElement.GetProperty("solvable").GetBoolean(), Is.False);
        Assert.That(document.RootElement.GetProperty("findings")[0].GetProperty("severity").GetString(), Is.EqualTo("error"));
    }

    [Test]
    public void Convert_ThereAndBack_SaysTheSame()
    {
        Call there = place.Run("convert", "case", "case.xlsx");
        Call back = place.Run("convert", "case.xlsx", "again");
        Call difference = place.Run("diff", "case", "again");

        Assert.That(there.Exit, Is.Zero, there.Error);
        Assert.That(back.Exit, Is.Zero, back.Error);
        Assert.That(difference.Out, Is.EqualTo("The two cases are identical.\n"));
    }

    [Test]
    public void Convert_ExistingTarget_IsRefused()
    {
        place.Write("taken.xlsx", 7);

        Call call = place.Run("convert", "case", "taken.xlsx");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("--force"));
        Assert.That(File.ReadAllBytes(place.PathOf("taken.xlsx")), Is.EqualTo(new byte[] { 7 }));
    }

    [Test]
    public void Diff_ChangedFigure_IsNamedByItsAddress()
    {
        place.CopySupply("other");
        string plan = place.PathOf("other", "Plan.csv");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("CheckpointYear,2028", "CheckpointYear,2029", StringComparison.Ordinal));

        Call text = place.Run("diff", "case", "other");
        Call json = place.Run("diff", "case", "other", "--json");

        Assert.That(text.Out, Is.EqualTo("Plan[CheckpointYear].Value: 2028 → 2029\n1 difference.\n"));
        using JsonDocument document = JsonDocument.Parse(json.Out);
        Assert.That(document.RootElement.GetProperty("differences")[0].GetProperty("address").GetString(), Is.EqualTo("Plan[CheckpointYear].Value"));
    }

    [Test]
    public void Diff_TwoBadFiles_TellsOfBoth()
    {
        Call call = place.Run("diff", "a.xlsx", "b.xlsx");

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("a.xlsx").And.Contain("b.xlsx"));
    }

    [Test]
    public void Engines_Listing_SaysWhatEachIsAndWhereItIsLoadedFrom()
    {
        using JsonDocument document = JsonDocument.Parse(place.Run("engines", "--json").Out);
        JsonElement[] engines = [.. document.RootElement.GetProperty("engines").EnumerateArray()];

        Assert.That(engines.Select(static e => e.GetProperty("name").GetString()), Is.SupersetOf(new[] { "highs", "glop", "scip", "clp", "cbc" }));
        Assert.That(
            engines.SelectMany(static e => e.GetProperty("available").GetBoolean() ? [e.GetProperty("version").GetString(), e.GetProperty("library").GetString()] : new[] { e.GetProperty("missing").GetString() }),
            Is.All.Not.Empty);
        Assert.That(place.Run("engines").Out, Does.Contain("highs"));
        Call nothing = place.Run("solve", "case", "--engine", "cp-sat");
        Assert.That(nothing.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(nothing.Error, Does.Contain("CP-SAT solves nothing here"));
    }
}
