using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What break-evens of service say.</summary>
internal static class ServedBreakEvenMessages
{
    /// <summary>Gets the title of the study.</summary>
    internal static Message Title => Message.Of("Break-even of service", "需求满足率临界值分析", "ServedTitle");

    /// <summary>Gets the label of the table.</summary>
    internal static Message Label => Message.Of("Minimum changes", "最小变动", "ServedLabel");

    /// <summary>Gets what to take from the table.</summary>
    internal static Message Finding => Message.Of(
        "Each measure alone, to three digits, solved in the case's own order of objectives: share and unspent commitments are settled before service.",
        "各措施单独变动，精确至三位数字，按案例目标次序求解：国产化率与结转资金先于服务确定。",
        "ServedFinding");

    /// <summary>Gets the header of the largest share of demand.</summary>
    internal static Message ServedAtMost => Message.Of("If insufficient: highest share of demand served", "不足时最高需求满足率", "ServedAtMostHeader");

    /// <summary>Gets the header of trials.</summary>
    internal static Message Served => Message.Of("Share of demand served, up to the goal", "需求满足率（以目标为限）", "ServedHeader");

    /// <summary>Gets the header of whether the goal is reached.</summary>
    internal static Message Reached => Message.Of("Goal reached", "达到目标", "ServedReached");

    /// <summary>Heads the table.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Heading(Figure goal, Period year) => Message.Of(
        $"Minimum change in each measure needed to serve {goal} of demand in {year}", $"满足{year}需求的{goal}所需的各项最小变动", "ServedHeading");

    /// <summary>Labels the goal.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message GoalFor(Period year) => Message.Of($"Share of demand to be served in {year}", $"{year}目标需求满足率", "ServedGoalFor");

    /// <summary>Labels what is served as the case stands.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message ServedIn(Period year) => Message.Of($"Served in {year}", $"{year}需求满足率", "ServedInYear");

    /// <summary>Heads the amounts of one measure.</summary>
    /// <param name="lever">The measure.</param>
    internal static Message TrialsHeading(Message lever) => Message.Of($"{lever}: amounts tested", $"{lever}：测试取值", "ServedTrialsHeading");

    /// <summary>Says how many measures are enough.</summary>
    /// <param name="enough">How many.</param>
    /// <param name="all">Of how many.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="year">The checkpoint year.</param>
    internal static Message HowMany(int enough, Figure all, Figure goal, Period year) => enough == 0
        ? Message.Of($"None of {all} measures would serve {goal} of demand in {year} on its own.", $"{all}项措施中没有一项单独可满足{year}需求的{goal}。", "ServedNone")
        : Message.Of(
            $"{Figure.Count(enough)} of {all} measures would serve {goal} of demand in {year} on their own.", $"{all}项措施中有{Figure.Count(enough)}项单独即可满足{year}需求的{goal}。", "ServedHowMany");

    /// <summary>Says that the goal is reached as the case stands.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="until">How many measures end that within their range.</param>
    /// <param name="all">Of how many.</param>
    internal static Message Already(Figure goal, Period year, int until, Figure all) => until == 0
        ? Message.Of(
            $"The plan already serves {goal} of demand in {year}; none of {all} measures could end that within the range tested.", $"方案已满足{year}需求的{goal}；{all}项措施在测试范围内均不会使其不再成立。", "ServedAlwaysAlready")
        : Message.Of(
            $"The plan already serves {goal} of demand in {year}; {Figure.Count(until)} of {all} measures could end that within the range tested.", $"方案已满足{year}需求的{goal}；{all}项措施中有{Figure.Count(until)}项在测试范围内可使其不再成立。", "ServedAlready");

    /// <summary>Says the answer of one measure.</summary>
    /// <param name="result">The answer, without words.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="year">The checkpoint year.</param>
    /// <param name="message">Why there is no answer, where there is none.</param>
    internal static Message Of(ServedBreakEvenResult result, Figure goal, Period year, Message message)
    {
        Lever lever = result.Lever;
        Message Turned(double amount) => LeverMessages.Turned(lever, amount);
        Message answer = result.Outcome switch
        {
            BreakEvenOutcome.Meets => Message.Of(
                $"{lever.Title}: {LeverMessages.Change(lever, result.Amount!.Value)} is sufficient to serve {goal} of demand in {year} ({LeverMessages.Threshold(lever, result.Missed!.Value, result.Amount.Value)}).",
                $"{lever.Title}：{LeverMessages.Change(lever, result.Amount.Value)}即可满足{year}需求的{goal}（{LeverMessages.Threshold(lever, result.Missed.Value, result.Amount.Value)}）。",
                "ServedSufficient"),
            BreakEvenOutcome.CannotAlone when result.AmountAtMost == lever.Neutral || IsAsPlanned(result) => Message.Of(
                $"{lever.Title}: not sufficient on its own. Even when {Turned(lever.Limit)}, no more than {Figure.Share(result.ServedAtMost)} of demand is served in {year}, as without it.",
                $"{lever.Title}：单独不足。即使{Turned(lever.Limit)}，{year}需求满足率也不超过{Figure.Share(result.ServedAtMost)}，与不变动时相同。",
                "ServedNoEffect"),
            BreakEvenOutcome.CannotAlone => Message.Of(
                $"{lever.Title}: not sufficient on its own. When {Turned(result.AmountAtMost)}, at most {Figure.Share(result.ServedAtMost)} of demand is served in {year}.",
                $"{lever.Title}：单独不足。{Turned(result.AmountAtMost)}时，{year}需求满足率最高为{Figure.Share(result.ServedAtMost)}。",
                "ServedAtMost"),
            BreakEvenOutcome.HoldsUntil => Message.Of(
                $"{lever.Title}: {goal} of demand in {year} is still served when {Turned(result.Amount!.Value)}; when {Turned(result.Missed!.Value)}, service falls {Figure.Size(result.MissingThere)} short.",
                $"{lever.Title}：{Turned(result.Amount.Value)}时仍可满足{year}需求的{goal}；{Turned(result.Missed.Value)}时差{Figure.Size(result.MissingThere)}。",
                "ServedUntil"),
            BreakEvenOutcome.HoldsThroughout => Message.Of(
                $"{lever.Title}: {goal} of demand in {year} is served even when {Turned(lever.OtherLimit)}.",
                $"{lever.Title}：即使{Turned(lever.OtherLimit)}，仍可满足{year}需求的{goal}。",
                "ServedThroughout"),
            _ => BreakEvenMessages.NoResult(lever.Title, message),
        };
        bool isEven = result.Monotone || result.Outcome == BreakEvenOutcome.NoAnswer || (result.Outcome == BreakEvenOutcome.CannotAlone && IsAsPlanned(result));
        return Message.Sentences(answer, isEven ? Message.None : BreakEvenMessages.NotMonotone);
    }

    // What a tenth of a percentage point does not show is no gain.
    private static bool IsAsPlanned(ServedBreakEvenResult result) =>
        result.Trials.FirstOrDefault(t => t.Answered && t.Amount == result.Lever.Neutral) is { } planned && Math.Abs(result.ServedAtMost - planned.Share) < ShareGap.LeastTold;
}
