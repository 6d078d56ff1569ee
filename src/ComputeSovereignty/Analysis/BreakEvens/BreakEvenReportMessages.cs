using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>Headings, columns and notes of break-even reports.</summary>
internal static class BreakEvenReportMessages
{
    /// <summary>Gets the title.</summary>
    internal static Message BreakEvenTitle => Message.Of("Break-even", "临界值分析");

    /// <summary>Gets the label of the table of levers.</summary>
    internal static Message LeversLabel => Message.Of("Minimum changes", "最小变动");

    /// <summary>Gets the header of levers.</summary>
    internal static Message Lever => Message.Of("Lever", "调节变量", "HeaderLever");

    /// <summary>Gets the header of what a lever is.</summary>
    internal static Message LeverType => Message.Of("Type", "类别");

    /// <summary>Gets that a lever delivers more.</summary>
    internal static Message SupplyLever => Message.Of("Supply lever", "供给侧");

    /// <summary>Gets that a lever asks for less.</summary>
    internal static Message TargetLever => Message.Of("Target lever", "目标侧");

    /// <summary>Gets the header of outcomes.</summary>
    internal static Message Outcome => Message.Of("Result", "结论", "HeaderOutcome");

    /// <summary>Gets the header of break-evens.</summary>
    internal static Message Threshold => Message.Of("Threshold", "临界值", "HeaderThreshold");

    /// <summary>Gets the header of break-evens as numbers.</summary>
    internal static Message AsNumber => Message.Of("As a number", "数值");

    /// <summary>Gets the header of what amounts are counted in.</summary>
    internal static Message CountedIn => Message.Of("Counted in", "计量单位");

    /// <summary>Gets the header of the share at the break-even.</summary>
    internal static Message ShareAtThreshold => Message.Of("Domestic share at the threshold", "临界值处国产化率");

    /// <summary>Gets the header of the neighbour that is not enough.</summary>
    internal static Message NearestInsufficient => Message.Of("Nearest insufficient value", "最接近的不足值");

    /// <summary>Gets the header of what is missing there.</summary>
    internal static Message GapThere => Message.Of("Gap there", "该值处缺口");

    /// <summary>Gets the header of the largest share of a lever that is not enough.</summary>
    internal static Message HighestShare => Message.Of("If insufficient: highest share", "不足时最高国产化率");

    /// <summary>Gets the header of the amount of the largest share.</summary>
    internal static Message ReachedAt => Message.Of("Reached at", "对应取值");

    /// <summary>Gets the header of how many programs were solved.</summary>
    internal static Message Solves => Message.Of("Solves", "求解次数");

    /// <summary>Gets the header of the figures that move.</summary>
    internal static Message FiguresMoved => Message.Of("Figures moved", "所涉数据");

    /// <summary>Gets the header of the options that make a case again.</summary>
    internal static Message ToReproduce => Message.Of("Options to reproduce", "复现参数");

    /// <summary>Gets the label of the figures that stand out: how many levers are enough.</summary>
    internal static Message SingleMeasures => Message.Of("Single measures that close the gap", "单独可行的调节变量");

    /// <summary>Gets the heading of stairs.</summary>
    internal static Message StairsHeading => Message.Of("Whole modules: the share moves in steps", "整数模块：国产化率呈阶梯式变化");

    /// <summary>Gets the label of stairs.</summary>
    internal static Message StairsLabel => Message.Of("Steps of whole modules", "整数模块阶梯");

    /// <summary>Gets what to take from stairs.</summary>
    internal static Message StairsFinding => Message.Of("Between the two values the gap to target is constant; at the threshold it closes at once.", "两个取值之间缺口不变，至临界值处一次性弥合。");

    /// <summary>Gets the header of where a stair begins.</summary>
    internal static Message StepFrom => Message.Of("Step from", "阶梯起点");

    /// <summary>Gets the header of where a stair ends.</summary>
    internal static Message StepTo => Message.Of("Step to", "阶梯终点");

    /// <summary>Gets the header of how wide a stair is.</summary>
    internal static Message StepWidth => Message.Of("Width", "阶梯宽度");

    /// <summary>Gets the header of how high a stair is.</summary>
    internal static Message GapClosed => Message.Of("Gap closed at the threshold", "临界值处弥合的缺口");

    /// <summary>Gets the header of break-evens with fractional modules.</summary>
    internal static Message RelaxedThreshold => Message.Of("Threshold with fractional modules", "允许非整数模块时的临界值");

    /// <summary>Gets the header of what is missing.</summary>
    internal static Message GapToTarget => Message.Of("Gap to target", "距目标缺口", "BreakEvenGapToTarget");

    /// <summary>Gets the header of shares as far as they count.</summary>
    internal static Message CountedShare => Message.Of("Domestic share, up to the target", "国产化率（以目标为限）");

    /// <summary>Gets the header of shortfalls over all years.</summary>
    internal static Message CumulativeShortfall => Message.Of("Cumulative shortfall", "累计缺口", "BreakEvenCumulativeShortfall");

    /// <summary>Gets the header of whether the target is met.</summary>
    internal static Message OnTarget => Message.Of("On target", "达标");

    /// <summary>Gets the header of what was solved.</summary>
    internal static Message Solved => Message.Of("Solved", "求解范围");

    /// <summary>Gets that all objectives were solved.</summary>
    internal static Message AllObjectives => Message.Of("all objectives", "全部目标");

    /// <summary>Gets that the share alone was solved.</summary>
    internal static Message ShareOnly => Message.Of("share objective only", "仅国产化率目标");

    /// <summary>Gets the label of a frontier.</summary>
    internal static Message FrontierLabel => Message.Of("Sufficient combinations", "达标组合");

    /// <summary>Gets what to take from a frontier.</summary>
    internal static Message FrontierFinding => Message.Of(
        "Each row is a combination that just meets the target, to three digits of the second lever; blank where no value of the second lever is sufficient.",
        "每行为一个恰好达标的组合（第二个变量精确至三位数字）；空白表示第二个变量取任何值均不足。");

    /// <summary>Gets the label of a grid of shares.</summary>
    internal static Message SharesLabel => Message.Of("Share by both levers", "双变量国产化率");

    /// <summary>Gets the heading of the figures behind an answer.</summary>
    internal static Message FiguresHeading => Message.Of("Input values at the threshold", "临界值对应的输入数据");

    /// <summary>Gets the label of the figures behind an answer.</summary>
    internal static Message FiguresLabel => Message.Of("Input values", "输入数据");

    /// <summary>Gets what the figures behind an answer are.</summary>
    internal static Message FiguresFinding => Message.Of("Every input that the lever changes, in the base case and at the threshold.", "调节变量涉及的全部输入数据：基准值与临界值处数值。");

    /// <summary>Gets the header of addresses.</summary>
    internal static Message Parameter => Message.Of("Parameter", "参数", "HeaderParameter");

    /// <summary>Gets the header of figures of the base case.</summary>
    internal static Message BaseValue => Message.Of("Base case", "基准值");

    /// <summary>Gets the header of figures at the break-even.</summary>
    internal static Message ThresholdValue => Message.Of("At the threshold", "临界值处");

    /// <summary>Gets the header of units.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "HeaderUnit");

    /// <summary>Gets the header of sources of the base case.</summary>
    internal static Message BaseSources => Message.Of("Sources of the base value", "基准值来源");

    /// <summary>Heads the table of levers.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message LeversHeading(Period year) => Message.Of($"Minimum change in each lever needed to meet the {year} target", $"各调节变量达到{year}目标所需的最小变动");

    /// <summary>Says what the table of levers shows.</summary>
    /// <param name="known">How many levers have a break-even.</param>
    /// <param name="all">Of how many.</param>
    internal static Message LeversFinding(Figure known, Figure all) => Message.Of(
        $"{known} of {all} supply levers have a threshold; for the others the table gives the highest share they reach. Target levers come last: they change the target or the denominator, not deliveries.",
        $"{all}个供给侧变量中有{known}个存在临界值；其余列出其可达到的最高国产化率。目标侧变量列于最后：其改变的是目标或分母，而非交付量。");

    /// <summary>Says what an outcome is.</summary>
    /// <param name="result">The result.</param>
    internal static Message Of(Levers.LeverBreakEven result) => result is { Outcome: Levers.BreakEvenOutcome.Meets, Lever.AsksForLess: true }
        ? Message.Of("Sufficient on paper only", "仅账面达标", "OutcomeOnPaper")
        : Of(result.Outcome);

    /// <summary>Says an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    internal static Message Of(Levers.BreakEvenOutcome outcome) => outcome switch
    {
        Levers.BreakEvenOutcome.Meets => Message.Of("Sufficient", "单独可行", "OutcomeSufficient"),
        Levers.BreakEvenOutcome.CannotAlone => Message.Of("Insufficient", "单独不足", "OutcomeInsufficient"),
        Levers.BreakEvenOutcome.HoldsUntil => Message.Of("On target up to the threshold", "临界值内达标", "OutcomeUntil"),
        Levers.BreakEvenOutcome.HoldsThroughout => Message.Of("On target throughout", "始终达标", "OutcomeThroughout"),
        _ => Message.Of("No result", "无结果", "OutcomeNone"),
    };

    /// <summary>Says how many levers were tested.</summary>
    /// <param name="all">How many.</param>
    internal static Message OfTested(Figure all) => Message.Of($"of {all} tested", $"共测试{all}个");

    /// <summary>Says the largest share of a lever.</summary>
    /// <param name="share">The share.</param>
    internal static Message ShareAtMost(Figure share) => Message.Of($"at most {share}", $"最高{share}");

    /// <summary>Names the target among the figures that stand out.</summary>
    /// <param name="year">The year.</param>
    internal static Message TargetFor(Period year) => Message.Of($"Target, {year}", $"{year}目标");

    /// <summary>Heads the trials of a lever.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message TrialsHeading(Message lever, Period year) => Message.Of($"{lever}: gap in {year} as the lever moves", $"{lever}：{year}缺口随变动幅度的变化");

    /// <summary>Gets the label of trials.</summary>
    internal static Message TrialsLabel => Message.Of("Values tested", "测试取值");

    /// <summary>Gets the label of the trials of one of two levers.</summary>
    /// <param name="number">Which one.</param>
    internal static Message TrialsLabelOf(Figure number) => Message.Of($"Values tested, lever {number}", $"测试取值（变量{number}）");

    /// <summary>Says what trials are.</summary>
    /// <param name="target">The target.</param>
    internal static Message TrialsFinding(Figure target) => Message.Of($"Gap to the {target} target at the values tested.", $"各测试取值下距{target}目标的缺口。");

    /// <summary>Names the bars of the levers.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message LeversChart(Period year) => Message.Of($"Domestic share of {year} with each measure alone", $"各项措施单独实施时{year}的国产化率");

    /// <summary>Names the curve of trials.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message TrialsChart(Period year) => Message.Of($"Gap in {year} as the lever moves", $"{year}缺口随变动幅度的变化");

    /// <summary>Heads a frontier.</summary>
    /// <param name="first">The first lever.</param>
    /// <param name="second">The second lever.</param>
    internal static Message FrontierHeading(Message first, Message second) => Message.Of($"{first} and {second}: combinations that just meet the target", $"{first}与{second}：恰好达标的组合");

    /// <summary>Gets the header of the largest shares.</summary>
    internal static Message HighestCountedShare => Message.Of("Highest share, up to the target", "最高国产化率（以目标为限）");

    /// <summary>Heads a grid of shares.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message SharesHeading(Period year) => Message.Of($"Domestic share in {year} by both levers", $"{year}国产化率随两个变量的变化");

    /// <summary>Says what a grid of shares counts.</summary>
    /// <param name="target">The target.</param>
    /// <param name="isRelaxed">Whether modules are fractional.</param>
    internal static Message SharesFinding(Figure target, bool isRelaxed) => isRelaxed
        ? Message.Of($"Shares count up to the {target} target; fractional modules are allowed.", $"国产化率以{target}的目标为限；允许非整数模块。", "SharesFindingRelaxed")
        : Message.Of($"Shares count up to the {target} target.", $"国产化率以{target}的目标为限。");

    /// <summary>Names the contours of a grid of shares.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message SharesChart(Period year) =>
        Message.Of($"Domestic share in {year} by both levers; the line marks combinations that just meet the target", $"{year}国产化率随两个变量的变化；线上为恰好达标的组合");
}
