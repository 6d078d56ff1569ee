using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>What the sentences of a plan have in them, in the language of its workbook.</summary>
internal sealed record PlanPhrases
{
    private static readonly PlanPhrases English = new()
    {
        FirstPage = "Summary",
        CanBeMet = " can be met",
        Missed = [" is missed", " cannot be met"],
        Certified = "Certified",
        NotCertified = "not certified",
        NotCertifiedTitle = "NOT certified",
        None = "none",
        BindingConstraints = "Binding constraints",
        BindingIn = "Binding in",
        Assumptions = "Assumptions",
        Contents = "In this workbook",
        Scenario = "Scenario ",
        Priority = "With priority over all other years",
        Would = [" would "],
        OneModule = "one more module",
        Assumed = static (scenario, regime, goals) => [$"Scenario {scenario}", $"regime {regime}", $"goals in order: {string.Join(", ", goals.Select(EnglishGoal))}."],
        Held = static months => months is { } most ? $"limited to {most:0.##} months" : "is not limited",
        When = Calendar.InWords,
        Effect = static (cuts, share) => $" would {(cuts ? "cut" : "raise")} {(share ? "the cumulative shortfall" : "unspent commitments")} by ",
    };

    private static readonly PlanPhrases Chinese = new()
    {
        FirstPage = ChineseWords.FirstPage,
        CanBeMet = "的目标可以达到",
        Missed = ["的目标差", "的目标未达到", "的目标无法达到"],
        Certified = "已通过校验",
        NotCertified = "未通过校验",
        NotCertifiedTitle = "未通过校验",
        None = "无",
        BindingConstraints = "约束瓶颈",
        BindingIn = "为约束瓶颈",
        Assumptions = "前提假设",
        Contents = "本工作簿内容",
        Scenario = "情景",
        Priority = "若单独优先",
        Would = ["可使", "将使"],
        OneModule = "增加1个模块",
        Assumed = static (scenario, regime, goals) => [$"情景{scenario}", $"出口管制：{regime}情形", $"目标依次为：{string.Join('、', goals.Select(ChineseGoal))}。"],
        Held = static months => months is { } most ? $"成品库存以{most:0.##}个月的流入量为限" : "成品库存不设上限",
        When = Calendar.InChinese,
        Effect = static (cuts, share) => $"{(cuts ? "可使" : "将使")}{(share ? "累计缺口" : "结转未执行资金占比")}{(cuts ? "减少" : "增加")}",
    };

    /// <summary>Gets the tab of the first page.</summary>
    public required string FirstPage { get; init; }

    /// <summary>Gets what a verdict says of a target that can be met.</summary>
    public required string CanBeMet { get; init; }

    /// <summary>Gets what a verdict may say of a target that is missed.</summary>
    public required IReadOnlyList<string> Missed { get; init; }

    /// <summary>Gets how the sentence of a certificate begins that holds.</summary>
    public required string Certified { get; init; }

    /// <summary>Gets what a plan without certificate says of itself.</summary>
    public required string NotCertified { get; init; }

    /// <summary>Gets what the title of its certificate says.</summary>
    public required string NotCertifiedTitle { get; init; }

    /// <summary>Gets that there is no such year.</summary>
    public required string None { get; init; }

    /// <summary>Gets the heading of bottlenecks.</summary>
    public required string BindingConstraints { get; init; }

    /// <summary>Gets what is said of how often a limit binds.</summary>
    public required string BindingIn { get; init; }

    /// <summary>Gets the heading of assumptions.</summary>
    public required string Assumptions { get; init; }

    /// <summary>Gets the heading of the list of sheets.</summary>
    public required string Contents { get; init; }

    /// <summary>Gets what the sentence of the scenario has in it.</summary>
    public required string Scenario { get; init; }

    /// <summary>Gets what a sentence says of a maximum above the plan.</summary>
    public required string Priority { get; init; }

    /// <summary>Gets what a sentence says only where it tells what a step brings.</summary>
    public required IReadOnlyList<string> Would { get; init; }

    /// <summary>Gets a step of one module.</summary>
    public required string OneModule { get; init; }

    /// <summary>Gets what assumptions tell of a scenario, a regime and the objectives in their order.</summary>
    public required Func<string, string, IEnumerable<string>, IReadOnlyList<string>> Assumed { get; init; }

    /// <summary>Gets how many months' inflow may be held; null for no limit.</summary>
    public required Func<double?, string> Held { get; init; }

    /// <summary>Gets a period as sentences give it.</summary>
    public required Func<string, string> When { get; init; }

    /// <summary>Gets what a step does: whether it cuts, and whether the shortfall or unspent commitments.</summary>
    public required Func<bool, bool, string> Effect { get; init; }

    /// <summary>Gets the phrases of a workbook.</summary>
    public static PlanPhrases Of(PlanBook book) => book.IsChinese ? Chinese : English;

    /// <summary>Tells whether a sentence has a phrase in it, whatever the blanks between Chinese signs and Latin letters.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The phrase.</param>
    public bool Has(string sentence, string phrase) =>
        this == English ? sentence.Contains(phrase, StringComparison.Ordinal) : Bare(sentence).Contains(Bare(phrase), StringComparison.Ordinal);

    /// <summary>Tells whether a sentence says the verdict of its year.</summary>
    /// <param name="banner">The sentence.</param>
    /// <param name="verdict">The verdict.</param>
    public bool Agrees(string banner, string verdict)
    {
        bool denies = banner.StartsWith(NotCertified, StringComparison.OrdinalIgnoreCase);
        return verdict switch
        {
            "met" => Has(banner, CanBeMet) && !denies,
            "not met" => Missed.Any(m => Has(banner, m)) && !denies,
            "not certified" => denies,
            _ => !Has(banner, $"{CanBeMet}:") && !Has(banner, $"{CanBeMet}："),
        };
    }

    private static string Bare(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static string EnglishGoal(string objective) => objective switch
    {
        "Share" => "domestic share",
        "Backlog" => "unspent commitments",
        "Run" => "largest training run",
        _ when objective.StartsWith("Year:", StringComparison.Ordinal) => $"domestic share in {objective["Year:".Length..]}",
        _ => objective.ToLowerInvariant(),
    };

    private static string ChineseGoal(string objective) => objective switch
    {
        "Share" => "国产化率",
        "Backlog" => "结转未执行资金",
        "Service" => "算力服务",
        "Run" => "最大训练任务",
        "Compute" => "算力",
        "Cost" => "成本",
        _ when objective.StartsWith("Year:", StringComparison.Ordinal) => $"{objective["Year:".Length..]}年国产化率",
        _ => objective,
    };
}
