using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Says whether a plan is enough, and for whom.</summary>
internal static class ServedMessages
{
    // More names in one sentence are not read.
    private const int MostWorkloads = 5;

    /// <summary>Says how much of what is sought in a year is served, and of whom, the largest demand first.</summary>
    /// <param name="year">The year.</param>
    internal static Message Answer(ServedYear year)
    {
        (Period when, Figure asked) = (Period.Of(year.Year), Figure.Compute(year.Asked));
        if (year.Part is not { } part)
        {
            return Message.Of($"No usable compute is sought in {when}.", $"{when}没有可用算力需求。", "ServedNothingSought");
        }

        if (year.IsMet)
        {
            return Message.Of($"The plan serves all {asked} of usable compute sought in {when}.", $"方案满足{when}的全部可用算力需求{asked}。", "ServedAll");
        }

        Listing whom = new([.. year.Workloads.OrderByDescending(static w => w.Asked).Take(MostWorkloads).Select(Of)], Joint.Comma);
        return Message.Of(
            $"In {when} the plan serves {Figure.Share(part)} of the usable compute sought ({Figure.Compute(year.Served)} of {asked}): {whom}.",
            $"{when}方案满足可用算力需求的{Figure.Share(part)}（需求{asked}，满足{Figure.Compute(year.Served)}）：{whom}。",
            "ServedPart");
    }

    /// <summary>Says why no more of a workload is served.</summary>
    /// <param name="row">The workload and year.</param>
    internal static Message Reason(DemandRow row)
    {
        Listing others = new([.. row.ReasonOf.Select(static w => Message.Of(new Name(w)))]);
        return row.Reason switch
        {
            UnservedReason.None => Message.None,
            UnservedReason.NoMachines => Message.Of("No machine is suitable", "没有适用设备", "UnservedNoMachines"),
            UnservedReason.AllAtWork when row.ReasonOf.Count == 0 => Message.Of("All suitable machines are in use", "适用设备已全部投入使用", "UnservedAllAtWork"),
            UnservedReason.AllAtWork when row.Served > 0 => Message.Of($"All suitable machines are in use, some for {others}", $"适用设备已全部投入使用，其中一部分服务于{others}", "UnservedShared"),
            UnservedReason.AllAtWork => Message.Of($"All suitable machines are in use for {others}", $"适用设备已全部用于{others}", "UnservedOthers"),
            UnservedReason.AtEdge => Message.Of("Too few machines at the edge", "边缘设备不足", "UnservedAtEdge"),
            UnservedReason.NearUsers => Message.Of("Too few machines near users", "靠近用户的设备不足", "UnservedNearUsers"),
            UnservedReason.Domestic => Message.Of("Too few domestic machines", "国产设备不足", "UnservedDomestic"),
            UnservedReason.DomesticNearUsers => Message.Of("Too few domestic machines near users", "靠近用户的国产设备不足", "UnservedDomesticNearUsers"),
            UnservedReason.Guarantee => Message.Of($"Serving more would require more for {others}, whose service is guaranteed", $"若要增加服务，受保障的{others}也须相应增加", "UnservedGuarantee"),
            UnservedReason.NoWeight => Message.Of("It has no weight in the objectives", "在目标中的权重为零", "UnservedNoWeight"),
            _ => Message.Of("Suitable machines stand idle", "适用设备尚有空闲", "UnservedUntold"),
        };
    }

    /// <summary>Sets the typed goal of nameplate compute beside the one that demand implies.</summary>
    /// <param name="goal">The goals of the year.</param>
    internal static Message Goal(GoalRow goal) => (goal.Typed, double.IsFinite(goal.Derived)) switch
    {
        (_, false) => Message.None,
        ({ } typed, _) => Message.Of(
            $"The goal set for {Period.Of(goal.Year)} is {Figure.Compute(typed)} of nameplate compute; demand implies {Figure.Compute(goal.Derived)}.",
            $"{Period.Of(goal.Year)}设定的标称算力目标为{Figure.Compute(typed)}，由需求推算为{Figure.Compute(goal.Derived)}。",
            "ServedGoal"),
        _ => Message.Of(
            $"Demand implies a goal of {Figure.Compute(goal.Derived)} of nameplate compute for {Period.Of(goal.Year)}.",
            $"由需求推算，{Period.Of(goal.Year)}的标称算力目标为{Figure.Compute(goal.Derived)}。",
            "ServedGoalImplied"),
    };

    /// <summary>Says what the nameplate compute of a year is made of.</summary>
    /// <param name="parts">The parts.</param>
    internal static Message Nameplate(NameplateParts parts)
    {
        Message[] all =
        [
            Message.Of(
                $"{Figure.Compute(parts.Hubs)} at the hubs of the programme (whose installed compute is {Figure.Compute(parts.Installed)} at the end of the year)",
                $"项目枢纽{Figure.Compute(parts.Hubs)}（年末已安装{Figure.Compute(parts.Installed)}）",
                "ServedNameplateHubs"),
            .. parts.Outside > 0 ? [Message.Of($"{Figure.Compute(parts.Outside)} that vendors have sold outside the programme", $"项目外销售{Figure.Compute(parts.Outside)}", "ServedNameplateOutside")] : Array.Empty<Message>(),
            .. parts.Fleets > 0 ? [Message.Of($"{Figure.Compute(parts.Fleets)} of fleets from before the plan", $"规划期前存量设备{Figure.Compute(parts.Fleets)}", "ServedNameplateFleets")] : Array.Empty<Message>(),
        ];
        return Message.Of(
            $"Nameplate compute is the mean of {Period.Of(parts.Year)}, before failures and retirement: {new Listing([.. all])}.",
            $"标称算力为{Period.Of(parts.Year)}年均值，未扣除故障与退役：{new Listing([.. all])}。",
            "ServedNameplate");
    }

    private static Message Of(ServedWorkload workload) => workload.Served <= ServedYear.Tolerance * workload.Asked
        ? Message.Of($"{new Name(workload.Workload)} nothing", $"{new Name(workload.Workload)} 为零", "ServedOfNobody")
        : Message.Of($"{new Name(workload.Workload)} {Figure.Share(workload.Part)}", $"{new Name(workload.Workload)} {Figure.Share(workload.Part)}", "ServedOf");
}
