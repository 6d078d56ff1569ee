using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What reports say of demand and service.</summary>
internal static class DemandReportMessages
{
    /// <summary>Gets the heading of demand by year.</summary>
    internal static Message YearsHeading => Message.Of("Usable compute: sought and served", "可用算力：需求与满足", "DemandYearsHeading");

    /// <summary>Gets the label of demand by year.</summary>
    internal static Message YearsLabel => Message.Of("Demand", "需求", "DemandYearsLabel");

    /// <summary>Gets the title of the chart of demand by year.</summary>
    internal static Message YearsChart => Message.Of("Usable compute sought and served", "可用算力的需求与满足", "DemandYearsChart");

    /// <summary>Gets the title of the same chart where what is usable is known.</summary>
    internal static Message YearsChartUsable => Message.Of("Usable compute sought by workload, against what is served and all that is usable", "各负载的可用算力需求，与已满足量和可用总量对照", "DemandYearsChartUsable");

    /// <summary>Gets the heading of demand by workload.</summary>
    internal static Message WorkloadsHeading => Message.Of("Who is served", "各工作负载的满足情况", "DemandWorkloadsHeading");

    /// <summary>Gets the label of demand by workload.</summary>
    internal static Message WorkloadsLabel => Message.Of("By workload", "分负载", "DemandWorkloadsLabel");

    /// <summary>Gets the header of workloads.</summary>
    internal static Message Workload => Message.Of("Workload", "工作负载", "DemandWorkload");

    /// <summary>Gets the header of what is sought.</summary>
    internal static Message Sought => Message.Of("Sought", "需求", "DemandSought");

    /// <summary>Gets the header of what is usable.</summary>
    internal static Message Usable => Message.Of("Usable", "可用", "DemandUsable");

    /// <summary>Gets the header of what is served.</summary>
    internal static Message Served => Message.Of("Served", "已满足", "DemandServed");

    /// <summary>Gets the header of what researchers replace.</summary>
    internal static Message ReplacedByResearchers => Message.Of("Of this replaced by researchers", "其中由研究人员替代", "DemandReplaced");

    /// <summary>Gets the header of what is not served.</summary>
    internal static Message Unserved => Message.Of("Unserved", "未满足", "DemandUnserved");

    /// <summary>Gets the header of why something is not served.</summary>
    internal static Message WhyUnserved => Message.Of("Why no more is served", "未能满足更多需求的原因", "DemandWhyUnserved");

    /// <summary>Gets the title of the study.</summary>
    internal static Message DemandTitle => Message.Of("Is it enough, and for whom?", "算力够不够，够谁用？", "DemandReportDemandTitle");

    /// <summary>Gets the label of levers.</summary>
    internal static Message EffectsLabel => Message.Of("What would serve more", "提升措施", "DemandReportEffectsLabel");

    /// <summary>Gets how to read levers.</summary>
    internal static Message EffectsFinding => Message.Of("Each measure is moved by one step alone, and everything is solved again in the case's own order of objectives: a fifth of what is scaled, ten points of what is a share. Where a measure lowers demand, the share served rises because less is asked for.", "各措施单独变动一步后按案例目标次序重新求解：按比例变动的为五分之一，占比类为10个百分点。降低需求的措施使满足率上升，是因为需求减少。", "DemandReportEffectsFinding");

    /// <summary>Says what a negative change means where a lever is moved.</summary>
    /// <param name="year">The checkpoint year.</param>
    internal static Message NegativeGain(Period year) => Message.Of(
        $"A negative change means that a smaller share of the demand in {year} is served: after the step, demand is larger, or goals that rank before service, or service in other years, take more of the compute.",
        $"负值表示{year}需求满足率下降：变动后需求增加，或次序在服务之前的目标、其他年份的服务占用了更多算力。",
        "DemandReportNegativeGain");

    /// <summary>Gets the header of levers.</summary>
    internal static Message Lever => Message.Of("Measure", "措施", "DemandReportLever");

    /// <summary>Gets the header of steps of levers.</summary>
    internal static Message StepOfLever => Message.Of("Step", "变动", "DemandReportStepOfLever");

    /// <summary>Gets the kind of lever that changes what is asked for.</summary>
    internal static Message DemandLever => Message.Of("Demand", "需求", "DemandReportDemandLever");

    /// <summary>Gets the kind of lever that changes what machines are worth.</summary>
    internal static Message UsableLever => Message.Of("Usable compute", "可用算力", "DemandReportUsableLever");

    /// <summary>Gets the header of effects on the share served.</summary>
    internal static Message Gain => Message.Of("Change in share served", "需求满足率变化", "DemandReportGain");

    /// <summary>Gets the heading of misallocation.</summary>
    internal static Message MisallocationHeading => Message.Of("What floors, guarantees and idle hours cost", "建设下限、服务保障与空闲时段的代价", "DemandReportMisallocationHeading");

    /// <summary>Gets the label of misallocation.</summary>
    internal static Message MisallocationLabel => Message.Of("Misallocation", "错配", "DemandReportMisallocationLabel");

    /// <summary>Gets the header of plans.</summary>
    internal static Message Plan => Message.Of("Plan", "方案", "DemandReportPlan");

    /// <summary>Gets the heading of where demand comes from.</summary>
    internal static Message SourcesHeading => Message.Of("Where demand comes from", "需求来源", "DemandReportSourcesHeading");

    /// <summary>Gets the label of where demand comes from.</summary>
    internal static Message SourcesLabel => Message.Of("Demand by source", "需求来源", "DemandReportSourcesLabel");

    /// <summary>Gets how to read where demand comes from.</summary>
    internal static Message SourcesFinding => Message.Of("Usable compute, mean of the year: the workload's own path, tokens served to users, budgets of labs, races to the frontier, and firms that adopt models.", "可用算力（年均）：工作负载自身路径、面向用户的词元、实验室预算、前沿竞赛与企业采用。", "DemandReportSourcesFinding");

    /// <summary>Gets a header.</summary>
    internal static Message OwnPath => Message.Of("Own path", "自有路径", "DemandReportOwnPath");

    /// <summary>Gets a header.</summary>
    internal static Message OfTokens => Message.Of("Tokens", "词元", "DemandReportOfTokens");

    /// <summary>Gets a header.</summary>
    internal static Message OfLabs => Message.Of("Labs", "实验室", "DemandReportOfLabs");

    /// <summary>Gets a header.</summary>
    internal static Message OfRuns => Message.Of("Races", "竞赛", "DemandReportOfRuns");

    /// <summary>Gets a header.</summary>
    internal static Message OfFirms => Message.Of("Firms", "企业采用", "DemandReportOfFirms");

    /// <summary>Heads the levers.</summary>
    /// <param name="year">The year.</param>
    internal static Message EffectsHeading(Period year) => Message.Of($"What would serve more in {year}", $"{year}如何提高需求满足率", "DemandReportEffectsHeading");

    /// <summary>Heads the chart of levers.</summary>
    /// <param name="year">The year.</param>
    internal static Message EffectsChart(Period year) => Message.Of($"Change in the share of demand served in {year}, one step of each measure", $"各措施变动一步对{year}需求满足率的影响", "DemandReportEffectsChart");

    /// <summary>Heads the chart of misallocation.</summary>
    /// <param name="year">The year.</param>
    internal static Message MisallocationChart(Period year) => Message.Of($"Usable compute served in {year}, against what is sought", $"{year}满足的可用算力与需求对照", "DemandReportMisallocationChart");

    /// <summary>Labels what is sought.</summary>
    /// <param name="year">The year.</param>
    internal static Message SoughtIn(Period year) => Message.Of($"Usable compute sought in {year}", $"{year}可用算力需求", "DemandReportSoughtIn");

    /// <summary>Labels the share served.</summary>
    /// <param name="year">The year.</param>
    internal static Message ServedShareIn(Period year) => Message.Of($"Share of demand served in {year}", $"{year}需求满足率", "DemandReportServedShareIn");

    /// <summary>Labels what is usable.</summary>
    /// <param name="year">The year.</param>
    internal static Message UsableIn(Period year) => Message.Of($"Usable compute in {year}", $"{year}可用算力", "DemandReportUsableIn");

    /// <summary>Labels the lag.</summary>
    /// <param name="year">The year.</param>
    internal static Message MonthsBehindIn(Period year) => Message.Of($"Behind the frontier in {year}", $"{year}与前沿的差距", "DemandReportMonthsBehindIn");

    /// <summary>Heads what a workload seeks.</summary>
    /// <param name="workload">The workload.</param>
    internal static Message SoughtBy(Name workload) => Message.Of($"{workload} sought", $"{workload} 需求", "DemandReportSoughtBy");

    /// <summary>Gets the header of what smaller workloads seek.</summary>
    internal static Message SoughtByOthers => Message.Of("Other workloads sought", "其他负载需求", "DemandReportSoughtByOthers");

    /// <summary>Heads the served share of a workload.</summary>
    /// <param name="workload">The workload.</param>
    internal static Message ServedOf(Name workload) => Message.Of($"{workload} served", $"{workload} 满足率", "DemandReportServedOf");
}
