using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests;

/// <summary>In which language a call speaks, and that a call in Chinese speaks no English: refusals, errors of the command line, what verbs print.</summary>
[TestFixture]
public sealed partial class LanguageTests
{
    private readonly Workplace place = new();

    [OneTimeSetUp]
    public void SetUp()
    {
        place.CopySupply("plain");
        string path = place.PathOf("plain", "Uncertainty.csv");
        File.WriteAllText(path, $"{File.ReadAllLines(path)[0]}\n");
    }

    [OneTimeTearDown]
    public void TearDown() => place.Dispose();

    [TestCase("en", null, "solve", "x")]
    [TestCase("zh-Hans", null, "solve", "x", "--language", "zh-Hans")]
    [TestCase("zh-Hans", null, "solve", "--language=zh-Hans", "x")]
    [TestCase("zh-Hans", null, "solve", "--language", "en", "--language", "zh-Hans")]
    [TestCase("zh-Hans", "zh-Hans", "solve", "x")]
    [TestCase("zh-Hans", "zh_CN", "solve", "x")]
    [TestCase("en", "zh-Hans", "solve", "x", "--language", "en")]
    [TestCase("zh-Hans", "en", "solve", "x", "--language", "zh-Hans")]
    [TestCase("en", "", "solve", "x")]
    [TestCase("en", "fr", "solve", "x")]
    [TestCase("zh-Hans", "zh-Hans", "solve", "x", "--language", "fr")]
    [TestCase("en", null, "solve", "--", "--language", "zh-Hans")]
    [TestCase("en", null, "solve", "--language")]
    public void Language_OfACall_IsThatOfTheOptionElseOfTheVariable(string language, string? variable, params string[] arguments) =>
        Assert.That(SpokenLanguage.Of(arguments, variable).Language, Is.EqualTo(language));

    [Test]
    public void Variable_OfALanguageThatNobodySpeaks_IsOneSentence() =>
        Assert.That(
            Call.Speaking("fr", place.Folder, "engines"),
            Is.EqualTo(new Call(ExitCode.WrongInput, string.Empty, "The variable SOVEREIGNTY_LANGUAGE is “fr”; write en or zh-Hans, or leave it out.\n")));

    [Test]
    public void Variable_OfALanguageThatNobodySpeaks_DoesNotCountBesideTheOption() =>
        Assert.That(Call.Speaking("fr", place.Folder, "engines", "--language", "zh-Hans").Out, Does.StartWith("求解器"));

    // Reports and screens, too: the variable is the option of whoever never writes it.
    [Test]
    public void Variable_SetsTheLanguageOfAnswers()
    {
        Assert.That(Call.Speaking("zh-Hans", place.Folder, "check", "case").Out, Does.Contain("case 可以求解"));
        Assert.That(Call.Speaking("zh-Hans", place.Folder, "check", "case", "--language", "en").Out, Does.Contain("case can be solved"));
    }

    [Test]
    public void Language_BeforeTheVerb_IsThatOfTheVerb() =>
        Assert.That(place.Run("--language", "zh-Hans", "check", "case").Out, Does.Contain("case 可以求解"));

    [TestCase("没有命令“sovle”。\n是否指 solve？\n参见：sovereignty --help\n", "sovle", "x")]
    [TestCase("无法识别的命令或参数“--relaxed”。\n是否指 --relax？\n参见：sovereignty solve --help\n", "solve", "x", "--relaxed")]
    [TestCase("命令 solve 缺少必需的参数。\n参见：sovereignty solve --help\n", "solve")]
    [TestCase("选项 --scenario 缺少取值。\n参见：sovereignty solve --help\n", "solve", "x", "--scenario")]
    [TestCase("必须给出选项 --cluster。\n参见：sovereignty worker --help\n", "worker")]
    [TestCase("参数“xls”无法识别。允许的取值：mps、lp。\n参见：sovereignty export --help\n", "export", "x", "--format", "xls")]
    [TestCase("选项 --slack 的取值“much”不是数字。\n参见：sovereignty frontier --help\n", "frontier", "x", "--slack", "much")]
    [TestCase("选项 --points 的取值“1.5”不是整数。\n参见：sovereignty frontier --help\n", "frontier", "x", "--points", "1.5")]
    [TestCase("选项 --scenario 只能取一个值，现给出2个。\n参见：sovereignty solve --help\n", "solve", "x", "--scenario", "A", "--scenario", "B")]
    [TestCase("“0,05”不是比例。请填写 0 至 1 之间的数，如 0.001，或百分数，如 0.1%。\n参见：sovereignty solve --help\n", "solve", "x", "--gap", "0,05")]
    [TestCase("“soon”不是时长。请填写秒数，如 90，或 90s、5m、2h。\n参见：sovereignty solve --help\n", "solve", "x", "--time-limit", "soon")]
    [TestCase("此处不能填写“0”。请填写不小于 1 的整数。\n参见：sovereignty solve --help\n", "solve", "x", "--threads", "0")]
    [TestCase("“0/3”不是份号。请写明第几份与总份数，如 17/400；从 1 起，最多 ", "simulate", "x", "--part", "0/3")]
    public void CommandLine_ThatIsWrong_IsToldInChinese(string told, params string[] arguments)
    {
        Call call = place.Run([arguments[0], "--language", "zh-Hans", .. arguments[1..]]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.StartWith(told));
    }

    // The parser's own texts are known by their form: a new one of it would be told in English.
    [TestCase("Something quite new is wrong with '--x'.", "Something quite new is wrong with '--x'.", "Something quite new is wrong with '--x'.")]
    [TestCase("Cannot parse argument '9' as expected type 'System.DateTime'.", "“9” is not a value that can be read.", "参数“9”格式不符。")]
    [TestCase("Cannot parse argument 'abc' for option '--served' as expected type 'System.Nullable`1[System.Double]'.", "--served: “abc” is not a number.", "选项 --served 的取值“abc”不是数字。")]
    [TestCase("Cannot parse argument '1.5' for option '--draws' as expected type 'System.Int32'.", "--draws: “1.5” is not a whole number.", "选项 --draws 的取值“1.5”不是整数。")]
    public void ParseError_OfAForm_IsSaidByIt(string parser, string english, string chinese)
    {
        Message said = ParseMessages.Of(parser);

        Assert.That((Speaker.English.Say(said), Speaker.Chinese.Say(said)), Is.EqualTo((english, chinese)));
    }

    [TestCase("“shwo”不在允许之列：list、show、export、name、delete。是否指 show？", "runs", "shwo")]
    [TestCase("没有编号为 zzz 的运行。", "runs", "show", "zzz")]
    [TestCase("尚无运行记录。", "runs")]
    [TestCase("请写明运行与名称：", "runs", "name", "a")]
    [TestCase("尚无账户：", "accounts")]
    [TestCase("请指定账户。", "accounts", "add")]
    [TestCase("需要密码：", "accounts", "add", "wei", "--role", "reader")]
    [TestCase("“king”不在允许之列：reader、planner、administrator。", "accounts", "add", "wei", "--role", "king")]
    [TestCase("没有账户 nobody。", "accounts", "shut", "nobody")]
    [TestCase("“nonsense”不是监听地址；", "serve", "--urls", "nonsense")]
    [TestCase("其他机器可访问此工作台：", "serve", "--urls", "http://0.0.0.0:0")]
    [TestCase("没有求解器“gurobi”。可用：auto、highs、", "gap", "case", "--engine", "gurobi")]
    [TestCase("没有抽样方式“sobel”。可用的方式：lhs、mc、sobol。是否指“sobol”？", "simulate", "case", "--design", "sobel")]
    [TestCase("--indices 9 大于 --draws 3：", "simulate", "case", "--draws", "3", "--indices", "9")]
    [TestCase("plain 没有不确定参数：", "simulate", "plain", "--draws", "3", "--relax", "--set", "Plan[PeriodsPerYear].Value = 1")]
    [TestCase("没有可继续的运行：nowhere 中没有 draws.json。", "simulate", "case", "-o", "nowhere", "--resume")]
    [TestCase("没有阶段“Q”。本案例的阶段：A（国产化率）、", "export", "case", "--stage", "Q")]
    [TestCase("--resume 须与 --part 同用。", "compare", "case", "--resume")]
    [TestCase("--detach 与 --on-stop 须与 --cluster 同用。", "compare", "case", "--detach")]
    [TestCase("“nowhere”不是 PostgreSQL 连接字符串：", "worker", "--cluster", "nowhere")]
    [TestCase("-o 须给出路径。", "solve", "case", "-o", "")]
    [TestCase("case 是文件夹。请指定其中的方案工作簿：case/plan.xlsx", "verify", "case")]
    [TestCase("nowhere.xlsx：没有此文件。", "verify", "nowhere.xlsx")]
    [TestCase("nowhere 中没有 expectations.csv：", "backtest", "nowhere")]
    [TestCase("/nowhere：没有此文件或文件夹。", "convert", "/nowhere", "there")]
    public void Refusal_OfAVerb_IsToldInChinese(string told, params string[] arguments)
    {
        Call call = place.Run([.. arguments, "--language", "zh-Hans"]);

        Assert.That(call.Out + call.Error, Does.StartWith(told));
        Assert.That(English().Matches(call.Out + call.Error), Is.Empty);
    }

    [Test]
    public void Work_OfVerbsThatWriteNoReport_IsToldInChinese()
    {
        Assert.That(Told("new", "my.xlsx"), Is.EqualTo("基准案例已写入 my.xlsx。修改所需内容后运行：\n  sovereignty check my.xlsx\n  sovereignty solve my.xlsx\n"));
        Assert.That(Told("convert", "my.xlsx", "mine"), Does.Match(@"^已将\d+张工作表写入 mine。\n$"));
        Assert.That(Told("diff", "my.xlsx", "mine"), Is.EqualTo("两个案例完全相同。\n"));
        Assert.That(Told("export", "case", "--relax", "-o", "m.mps"), Does.Match(@"^阶段 A（国产化率）：[\d,]+行，[\d,]+列，[\d,]+个非零元。\n  m.mps\n$"));
        Assert.That(Told("engines"), Does.Contain("线性规划").And.Contain("整数规划"));
        Assert.That(place.Run("new", "my.xlsx", "--language", "zh-Hans").Error, Is.EqualTo("my.xlsx 已存在，未予覆盖。请用 -o 指定其他位置，或加上 --force。\n"));
    }

    [Test]
    public void Run_StoppedWhileItReads_IsToldInChinese() =>
        Assert.That(Call.Interrupted(place.Folder, "check", "case", "--language", "zh-Hans").Error, Is.EqualTo("读取案例时停止，未写入任何文件。\n"));

    private string Told(params string[] arguments)
    {
        Call call = place.Run([.. arguments, "--language", "zh-Hans"]);
        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(English().Matches(call.Out), Is.Empty, call.Out);
        return call.Out;
    }

    // Two words of English side by side that are neither names nor what is typed.
    [GeneratedRegex(@"(?<![\w\[\].*/-])(?!sovereignty)[a-z]{3,} [a-z]{2,}(?: [a-z]{2,})+(?![\w\[\].*-])")]
    private static partial Regex English();
}
