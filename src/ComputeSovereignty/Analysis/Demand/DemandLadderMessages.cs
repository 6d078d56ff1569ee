using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What the ladder of service says.</summary>
internal static class DemandLadderMessages
{
    /// <summary>Gets the step for progress.</summary>
    internal static Message Step => Message.Of("what would have to be true", "满足需求的条件", "ServedLadderStep");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("What must be true", "满足需求的条件", "ServedLadderLabel");

    /// <summary>Gets the label of the limits removed alone.</summary>
    internal static Message AloneLabel => Message.Of("Single limits", "单项限制", "ServedLadderAloneLabel");

    /// <summary>Gets the header of what is removed.</summary>
    internal static Message Removed => Message.Of("Limits removed", "取消的限制", "ServedLadderRemoved");

    /// <summary>Gets the header of a limit.</summary>
    internal static Message Limit => Message.Of("Limit removed", "取消的限制", "ServedLadderLimit");

    /// <summary>Gets how to read the table of the ladder.</summary>
    internal static Message Reading => Message.Of(
        "Each step removes the limit that serves most, in addition to those removed before: idle hours, efficiency below its ceiling, or a stage of supply without any limit.",
        "每一步在前几步基础上再取消效果最大的一项限制：空闲时段、效率低于上限，或某一供应环节的全部限制。",
        "ServedLadderReading");

    /// <summary>Gets how to read the table of single limits.</summary>
    internal static Message AloneReading => Message.Of("Each limit is removed by itself and the case is solved again.", "逐项单独取消限制后重新求解。", "ServedLadderAloneReading");

    /// <summary>Says what a negative change means where one limit is removed.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Negative(Period year) => Message.Of(
        $"A negative change means that less of the demand in {year} is served: once the limit is removed, goals that rank before service, or service in other years, take more of the compute.",
        $"负值表示{year}满足的需求减少：取消该限制后，次序在服务之前的目标或其他年份的服务占用了更多算力。",
        "ServedLadderNegative");

    /// <summary>Heads the ladder.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Heading(Period year) => Message.Of($"What would have to be true for demand in {year} to be served", $"满足{year}需求须具备的条件", "ServedLadderHeading");

    /// <summary>Heads the table of single limits.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message AloneHeading(Period year) => Message.Of($"Share of demand served in {year} with one limit removed", $"单独取消一项限制后的{year}需求满足率", "ServedLadderAloneHeading");

    /// <summary>Titles the chart.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message Chart(Period year) => Message.Of($"Share of demand served in {year} as limits are removed one by one", $"逐一取消限制后的{year}需求满足率", "ServedLadderChart");

    /// <summary>Names a limit as a title.</summary>
    /// <param name="limit">The limit.</param>
    internal static Message Of(ServedLimit limit) => limit.Stage is { } stage ? StageMessages.Title(stage)
        : limit == ServedLimit.IdleHours ? Message.Of("Idle hours", "空闲时段", "ServedLimitIdleHours")
        : Message.Of("Efficiency below its ceiling", "效率低于上限", "ServedLimitEfficiency");

    /// <summary>Says what the ladder shows.</summary>
    /// <param name="now">The checkpoint year's demand in the plan.</param>
    /// <param name="rungs">The rungs.</param>
    internal static Message Of(ServedYear now, IReadOnlyList<ServedRung> rungs)
    {
        Period year = Period.Of(now.Year);
        if (now.IsMet)
        {
            return Message.None;
        }

        if (rungs.Count == 0)
        {
            return Message.Of($"No limit of supply, hours or efficiency, removed alone or with all others, serves more of demand in {year}.", $"无论单独还是全部取消供应、时段与效率限制，均不能提高{year}需求满足率。", "ServedLadderNothing");
        }

        Listing removed = new([.. rungs.Select(Of)]);
        return rungs is [_] && rungs[0].After.IsMet
            ? Message.Of($"All demand in {year} is served once one limit is removed: {removed}.", $"取消以下一项限制后，{year}需求全部满足：{removed}。", "ServedLadderMetByOne")
            : rungs[^1].After.IsMet
            ? Message.Of($"All demand in {year} is served once these limits are removed, in this order: {removed}.", $"依次取消下列限制后，{year}需求全部满足：{removed}。", "ServedLadderMet")
            : Message.Of(
                $"Removing these limits, in this order, raises the share of demand served in {year} from {Figure.Share(now.Part)} to {Figure.Share(rungs[^1].After.Part)}; no further limit helps: {removed}.",
                $"依次取消下列限制，{year}需求满足率由{Figure.Share(now.Part)}提高至{Figure.Share(rungs[^1].After.Part)}，再取消其他限制无效：{removed}。",
                "ServedLadderShort");
    }

    // What would have done as well stands beside it.
    private static Message Of(ServedRung rung)
    {
        Message removed = Message.Of(new Listing([.. rung.Limits.Select(Within)]));
        Listing ties = new([.. rung.Ties.Select(Within)], Joint.Or);
        return rung.Ties.Count == 0 ? removed : Message.Of($"{removed} (or {ties})", $"{removed}（或{ties}）", "ServedLadderOr");
    }

    private static Message Within(ServedLimit limit) => limit.Stage is { } stage ? StageMessages.Within(stage) : limit.Title.Within();
}
