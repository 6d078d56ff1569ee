using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>What certificates and engines hold against a plan, in the reader's language. They say it in English, in documents and files of draws too; in Chinese it is said by its form.</summary>
public static partial class CertificateMessages
{
    private static readonly (Regex Form, string Chinese)[] Forms =
    [
        (Row(), "约束行 $1 的违反量为 $2（限值 $3）"),
        (Bounds(), "有决策变量超出界限 $1（限值 $2）"),
        (Sign(), "有影子价格或检验数符号有误，偏差 $1（限值 $2）"),
        (Slack(), "有余量的约束带有价格，乘积为 $1（限值 $2）"),
        (Disagreement(), "方案与其价格给出的目标值相差 $1（限值 $2）"),
        (Whole(), "模块订购数不是整数，偏差 $1（限值 $2）"),
        (ProvedGap(), "搜索证明的差距为 $1，要求为 $2"),
        (Claim(), "搜索声称已证明界限 $1，而方案达到 $2"),
        (Moved(), "后续阶段使其变动 $1（限值 $2）"),
        (Numbers(), "求解器给出 $1 个变量值和 $2 个价格，而问题有 $3 个变量和 $4 行"),
    ];

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["the search ended before anything was proved of the best plan"] = "搜索结束时尚未证明任何最优界限",
        ["the engine gave a value or price that is no number"] = "求解器给出的变量值或价格不是数字",
        ["the certificate is missing"] = "缺少校验结果",
        ["The certificate does not hold."] = "校验未通过。",
        ["The draw makes no case."] = "该抽样不构成有效案例。",
        ["The whole modules of the search's plan break a constraint."] = "搜索所得方案的整数模块违反约束。",
        ["The engine finds no plan where it found one in the stage before."] = "求解器在上一阶段找到了方案，本阶段却没有。",
    };

    // What is said of a draw without a plan is one of these.
    private static readonly Message[] Outcomes = [OutcomeMessages.Contradiction, OutcomeMessages.LimitReached, OutcomeMessages.Interrupted];

    /// <summary>Says one fault or doubt of a certificate, or why a draw has no plan.</summary>
    /// <param name="english">As the certificate or the file of draws says it.</param>
    /// <returns>The same in every language where its form is not known.</returns>
    public static Message Of(string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        if (Stage().Match(english) is { Success: true } staged)
        {
            return Message.Of(english, $"阶段“{Speaker.Chinese.Say(StageProgress.Title(staged.Groups[1].Value))}”：{Speaker.Chinese.Say(Of(staged.Groups[2].Value))}", "CertificateStage");
        }

        if (Failure().Match(english) is { Success: true } failed)
        {
            return OutcomeMessages.EngineFailed(Reason(failed.Groups[1].Value));
        }

        return Outcomes.FirstOrDefault(m => Speaker.English.Say(m) == english)
            ?? (Sentences.TryGetValue(english, out string? sentence) ? Message.Of(english, sentence, "CertificateFault")
                : Forms.FirstOrDefault(f => f.Form.IsMatch(english)) is { Form: not null } known ? Message.Of(english, known.Form.Replace(english, known.Chinese), "CertificateFault")
                : Message.Verbatim(english));
    }

    /// <summary>Says several faults.</summary>
    /// <param name="english">As the certificate says them.</param>
    public static Message Of(IEnumerable<string> english) => Message.Of(new Listing([.. english.Select(Of)], Joint.Semicolon));

    /// <summary>Says why an engine failed: how it ended, and its own words as it said them.</summary>
    /// <param name="english">The name of the status and what the engine said.</param>
    internal static Message Reason(string english)
    {
        Match ended = Ending().Match(english);
        return ended.Success && Status(ended.Groups[1].Value) is { } status
            ? Message.Of(english, ended.Groups[2].Length == 0 ? status : $"{status}（{Speaker.Chinese.Say(Of(ended.Groups[2].Value)).TrimEnd('。')}）", "EngineReason")
            : Message.Verbatim(english);
    }

    private static string? Status(string name) => name switch
    {
        "NumericalError" => "数值误差",
        "Unbounded" => "目标无界",
        "Infeasible" => "无可行解",
        "InfeasibleOrUnbounded" => "无可行解或目标无界",
        "TimeLimit" => "达到时间上限",
        "IterationLimit" => "达到迭代上限",
        "Interrupted" => "已中断",
        "Optimal" => "已求得最优解",
        _ => null,
    };

    [GeneratedRegex(@"^stage (\S+): (.+)$", RegexOptions.Singleline)]
    private static partial Regex Stage();

    [GeneratedRegex("^The solver failed: (.*)$", RegexOptions.Singleline)]
    private static partial Regex Failure();

    [GeneratedRegex(@"^(\w+)(?: (.*))?$", RegexOptions.Singleline)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^row (.+) is violated by (\S+) \(limit (\S+)\)$")]
    private static partial Regex Row();

    [GeneratedRegex(@"^a decision is outside its bounds by (\S+) \(limit (\S+)\)$")]
    private static partial Regex Bounds();

    [GeneratedRegex(@"^a shadow price or reduced cost has the wrong sign by (\S+) \(limit (\S+)\)$")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^a constraint with slack has a price; the product is (\S+) \(limit (\S+)\)$")]
    private static partial Regex Slack();

    [GeneratedRegex(@"^the plan and its prices disagree on the objective by (\S+) \(limit (\S+)\)$")]
    private static partial Regex Disagreement();

    [GeneratedRegex(@"^an order of modules is not whole; it is off by (\S+) \(limit (\S+)\)$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^the search proved a gap of (\S+) where (\S+) was asked$")]
    private static partial Regex ProvedGap();

    [GeneratedRegex(@"^the search claims to have proved (\S+), but the plan reaches (\S+)$")]
    private static partial Regex Claim();

    [GeneratedRegex(@"^later stages moved it by (\S+) \(limit (\S+)\)$")]
    private static partial Regex Moved();

    [GeneratedRegex(@"^the engine gave (\d+) values and (\d+) prices for (\d+) decisions and (\d+) rows$")]
    private static partial Regex Numbers();
}
