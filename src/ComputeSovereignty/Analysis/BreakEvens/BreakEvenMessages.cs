using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>What break-evens say.</summary>
internal static class BreakEvenMessages
{
    /// <summary>Gets that more of a lever can hurt.</summary>
    internal static Message NotMonotone => Message.Of(
        "The response is not monotone: among the values tested, a larger change can leave a larger gap.",
        "响应非单调：在测试取值中，变动幅度更大时缺口反而可能更大。");

    /// <summary>Gets what lowering commitments does.</summary>
    internal static Message SmallerDenominator => Message.Of("The denominator shrinks; nothing more is delivered.", "仅分母变小，交付量并未增加。");

    /// <summary>Gets what lowering a target does.</summary>
    internal static Message LowerTarget => Message.Of("The target is lowered; nothing more is delivered.", "仅目标降低，交付量并未增加。");

    /// <summary>Gets that whole modules change nothing.</summary>
    internal static Message SameRelaxed => Message.Of("The threshold is the same with fractional modules.", "允许非整数模块时临界值相同。");

    /// <summary>Names the target of a year as what is to be met: <c>the 80% target for 2028</c>.</summary>
    /// <param name="target">The target.</param>
    /// <param name="year">The year.</param>
    internal static Message TargetOf(Figure target, Period year) => Message.Of($"the {target} target for {year}", $"{year}{target}的目标", "TargetOfYear");

    /// <summary>Says the least change that is enough.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="change">The change.</param>
    /// <param name="target">The target.</param>
    /// <param name="threshold">Between which amounts it turns.</param>
    internal static Message Sufficient(Message lever, Message change, Message target, Message threshold) => Message.Of(
        $"{lever}: {change} is sufficient to meet {target} ({threshold}).",
        $"{lever}：{change}即可达到{target}（{threshold}）。");

    /// <summary>Says the least change of what is asked for.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="change">The change.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="threshold">Between which amounts it turns.</param>
    internal static Message SufficientOnPaper(Message lever, Message change, Period year, Message threshold) => Message.Of(
        $"{lever}: {change} would put {year} on target, but only on paper ({threshold}).",
        $"{lever}：{change}可使{year}达标，但仅为账面达标（{threshold}）。");

    /// <summary>Says that a lever moves nothing.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="turned">How far it was turned.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="share">Its share.</param>
    internal static Message NoEffect(Message lever, Message turned, Period year, Figure share) => Message.Of(
        $"{lever}: not sufficient on its own. Even when {turned}, {year} stays at {share}.",
        $"{lever}：单独不足。即使{turned}，{year}国产化率仍为{share}。");

    /// <summary>Says that a lever moves nothing, and why.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="turned">How far it was turned.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="share">Its share.</param>
    /// <param name="why">What binds.</param>
    internal static Message NoEffectBecause(Message lever, Message turned, Period year, Figure share, Message why) => Message.Of(
        $"{lever}: not sufficient on its own. Even when {turned}, {year} stays at {share}, because {why}.",
        $"{lever}：单独不足。即使{turned}，{year}国产化率仍为{share}，因{why}。");

    /// <summary>Says what keeps a lever from moving anything.</summary>
    /// <param name="stage">The stage that binds first.</param>
    /// <param name="isPlural">Whether its name is a plural.</param>
    internal static Message RemainsBottleneck(Message stage, bool isPlural) => isPlural
        ? Message.Of($"{stage} remain the bottleneck", $"{stage}仍是首要约束瓶颈", "RemainBottleneck")
        : Message.Of($"{stage} remains the bottleneck", $"{stage}仍是首要约束瓶颈");

    /// <summary>Says how far a lever gets that is not enough.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="turned">How far it was turned.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="share">The largest share.</param>
    internal static Message ReachesAtMost(Message lever, Message turned, Period year, Figure share) => Message.Of(
        $"{lever}: not sufficient on its own. When {turned}, {year} reaches at most {share}.",
        $"{lever}：单独不足。{turned}时，{year}国产化率最高为{share}。");

    /// <summary>Says what binds first in the base case.</summary>
    /// <param name="stage">The stage.</param>
    internal static Message TightestInBase(Message stage) => Message.Of($"The tightest bottleneck in the base case is {stage}.", $"基准方案的首要约束瓶颈为{stage}。");

    /// <summary>Says how far a met target is safe.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="target">The target.</param>
    /// <param name="turned">The furthest at which it is met.</param>
    /// <param name="missed">The next, at which it is missed.</param>
    /// <param name="gap">What is missing there.</param>
    internal static Message MetUntil(Message lever, Message target, Message turned, Message missed, Figure gap) => Message.Of(
        $"{lever}: {target} is still met when {turned}; when {missed}, it is missed by {gap}.",
        $"{lever}：{turned}时仍可达到{target}；{missed}时缺口为{gap}。");

    /// <summary>Says that a met target does not hang on a lever.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="target">The target.</param>
    /// <param name="turned">The furthest tried.</param>
    internal static Message MetThroughout(Message lever, Message target, Message turned) => Message.Of(
        $"{lever}: {target} is met even when {turned}.",
        $"{lever}：即使{turned}，仍可达到{target}。");

    /// <summary>Says that there is no answer.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="why">Why, a sentence; nothing where it is not known.</param>
    internal static Message NoResult(Message lever, Message why) => Message.Sentences(Message.Of($"{lever}: no result.", $"{lever}：无结果。"), why);

    /// <summary>Says that neither direction of a lever moves anything.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="one">How far it was turned one way.</param>
    /// <param name="other">How far the other way.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="share">Its share.</param>
    internal static Message NoEffectEitherWay(Message lever, Message one, Message other, Period year, Figure share) => Message.Of(
        $"{lever}: not sufficient on its own in either direction. Whether {one} or {other}, {year} does not rise above {share}.",
        $"{lever}：无论增减均单独不足。{one}或{other}，{year}国产化率均不超过{share}。");

    /// <summary>Says how far the better direction of a lever gets.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="turned">How far it was turned.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="share">The largest share.</param>
    internal static Message EitherWayAtMost(Message lever, Message turned, Period year, Figure share) => Message.Of(
        $"{lever}: not sufficient on its own in either direction. When {turned}, {year} reaches at most {share}.",
        $"{lever}：无论增减均单独不足。{turned}时，{year}国产化率最高为{share}。");

    /// <summary>Says the step of whole modules below the answer.</summary>
    /// <param name="from">Where the step begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="gap">The gap on it.</param>
    internal static Message StepOfModules(Message from, Message to, Figure gap) => Message.Of(
        $"Because modules are whole, the share moves in steps: from {from} to {to} the gap stays at {gap}, then it closes at once.",
        $"由于模块须为整数，国产化率呈阶梯式变化：自{from}至{to}缺口保持{gap}，随后一次性弥合。");

    /// <summary>Says how far the share jumps at the answer.</summary>
    /// <param name="gap">The jump.</param>
    internal static Message JumpOfModules(Figure gap) => Message.Of($"Because modules are whole, the share jumps by {gap} at the threshold.", $"由于模块须为整数，国产化率在临界值处跃升{gap}。");

    /// <summary>Says what would be enough with fractional modules.</summary>
    /// <param name="change">The change.</param>
    internal static Message RelaxedSufficient(Message change) => Message.Of($"With fractional modules, {change} would be sufficient.", $"若允许非整数模块，{change}即可。");

    /// <summary>Says that levers are left out of a study that was stopped.</summary>
    /// <param name="left">How many.</param>
    /// <param name="all">Of how many.</param>
    internal static Message LeversLeftOut(Figure left, Figure all) => Message.Of($"{left} of {all} levers were not tested", $"{all}个调节变量中有{left}个未测试");

    /// <summary>Says how many levers are each enough.</summary>
    /// <param name="enough">How many.</param>
    /// <param name="all">Of how many.</param>
    /// <param name="target">The target.</param>
    internal static Message HowManySuffice(int enough, int all, Message target) => enough switch
    {
        0 => Message.Of($"None of the {Figure.Count(all)} measures tested is sufficient on its own to meet {target}.", $"所测试的{Figure.Count(all)}个调节变量单独均不足以达到{target}。", "NoneSuffices"),
        1 => Message.Of($"One of the {Figure.Count(all)} measures tested is sufficient on its own to meet {target}.", $"所测试的{Figure.Count(all)}个调节变量中有1个单独可行，可达到{target}。", "OneSuffices"),
        _ => Message.Of($"{Figure.Count(enough)} of the {Figure.Count(all)} measures tested are each sufficient on their own to meet {target}.", $"所测试的{Figure.Count(all)}个调节变量中有{Figure.Count(enough)}个单独可行，可达到{target}。"),
    };

    /// <summary>Says that the target is met without any lever.</summary>
    /// <param name="target">The target.</param>
    /// <param name="known">For how many levers there is an answer.</param>
    /// <param name="all">Of how many.</param>
    internal static Message MetInBase(Message target, Figure known, Figure all) => Message.Of(
        $"{target.AtBeginning()} is met in the base case; for {known} of {all} levers the table shows how far they can move before it is missed.",
        $"基准方案已达到{target}；表中列出{all}个调节变量中{known}个可变动的余量。");

    /// <summary>Lists levers that help but are not enough.</summary>
    /// <param name="levers">The levers, each with what it reaches.</param>
    internal static Message HelpfulNotSufficient(Message levers) => Message.Of($"Helpful but not sufficient on their own: {levers}.", $"有效但单独不足：{levers}。");

    /// <summary>Lists levers that move nothing.</summary>
    /// <param name="levers">The levers.</param>
    internal static Message NoEffectAlone(Message levers) => Message.Of($"No effect on their own: {levers}.", $"单独无效：{levers}。");

    /// <summary>Names a lever with the largest share that it reaches.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="share">The share.</param>
    internal static Message WithLargestShare(Message lever, Figure share) => Message.Of($"{lever} (at most {share})", $"{lever}（最高{share}）");

    /// <summary>Says that further ones stand in the table.</summary>
    /// <param name="shown">What was named.</param>
    /// <param name="more">How many more.</param>
    internal static Message AndMore(Listing shown, int more) => more switch
    {
        0 => Message.Of(shown),
        1 => Message.Of($"{shown}; and one other", $"{shown}；另有1项", "AndOneMore"),
        _ => Message.Of($"{shown}; and {Figure.Count(more)} others", $"{shown}；另有{Figure.Count(more)}项"),
    };

    /// <summary>Says what would have to be asked for less.</summary>
    /// <param name="levers">The levers with how far they would be turned.</param>
    internal static Message OnPaperOnly(Listing levers) => Message.Of(
        $"With no further action, the target would be met only on paper: with {levers}.",
        $"若不采取其他措施，只能在账面上达标：{levers}。");

    /// <summary>Names a lever with how far it is turned.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="turned">How far.</param>
    internal static Message LeverTurned(Message lever, Message turned) => Message.Of($"{lever} {turned}", $"{lever}{turned}");

    /// <summary>Names a lever with an amount.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="change">The amount.</param>
    internal static Message LeverWith(Message lever, Message change) => Message.Of($"{lever} {change}", $"{lever}{change}");
}
