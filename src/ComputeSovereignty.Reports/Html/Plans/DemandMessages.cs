using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What the page of a plan says of demand and service.</summary>
internal static class DemandMessages
{
    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("Demand and service", "需求与服务", "PageDemandHeading");

    /// <summary>Gets the title of demand against what is usable.</summary>
    internal static Message SoughtTitle => Message.Of("Usable compute sought, by workload, against what is usable and served", "各工作负载的可用算力需求，与可用、已满足算力对照", "PageDemandSought");

    /// <summary>Gets the name of all that machines can give.</summary>
    internal static Message Usable => Message.Of("Usable, all fleets", "可用算力（全部设备）", "PageDemandUsable");

    /// <summary>Gets the name of what is served.</summary>
    internal static Message Served => Message.Of("Served", "已满足", "PageDemandServed");

    /// <summary>Gets where the way from nameplate begins.</summary>
    internal static Message Nameplate => Message.Of("Nameplate", "标称算力", "PageDemandNameplate");

    /// <summary>Gets a loss.</summary>
    internal static Message Failed => Message.Of("Failed or retired", "故障或退役", "PageDemandFailed");

    /// <summary>Gets a loss.</summary>
    internal static Message IdleHours => Message.Of("Idle hours", "空闲时段", "PageDemandIdleHours");

    /// <summary>Gets a loss.</summary>
    internal static Message Away => Message.Of("Away from home pool", "跨池损失", "PageDemandAway");

    /// <summary>Gets a loss.</summary>
    internal static Message Efficiency => Message.Of("Efficiency", "效率损失", "PageDemandEfficiency");

    /// <summary>Gets what is usable and not used.</summary>
    internal static Message NotAsked => Message.Of("Usable, not used", "可用而未用", "PageDemandNotAsked");

    /// <summary>Gets where the way from nameplate ends.</summary>
    internal static Message AtWork => Message.Of("At work", "在用", "PageDemandAtWork");

    /// <summary>Gets what the steps are.</summary>
    internal static Message Step => Message.Of("Step", "环节", "PageDemandStep");

    /// <summary>Gets the title of the served parts.</summary>
    internal static Message PartsTitle => Message.Of("Served share of demand, by workload", "各工作负载的需求满足率", "PageDemandParts");

    /// <summary>Gets the header of reasons.</summary>
    /// <param name="year">The year.</param>
    internal static Message WhyUnserved(Period year) => Message.Of($"Why no more is served in {year}", $"{year}未能满足更多需求的原因", "PageDemandWhyUnserved");

    /// <summary>Gets the header of workloads.</summary>
    internal static Message Workload => Message.Of("Workload", "工作负载", "PageDemandWorkload");

    /// <summary>Gets the name of all workloads together.</summary>
    internal static Message All => Message.Of("All demand", "全部需求", "PageDemandAll");

    /// <summary>Gets the header of provinces.</summary>
    internal static Message Province => Message.Of("Province", "省份", "PageDemandProvince");

    /// <summary>Gets the header of what is built.</summary>
    internal static Message Built => Message.Of("Built in the year", "当年新增电力", "PageDemandBuilt");

    /// <summary>Gets the header of floors.</summary>
    internal static Message Floor => Message.Of("Smallest share of what is built", "建设份额下限", "PageDemandFloor");

    /// <summary>Gets the header of occupancy.</summary>
    internal static Message Occupancy => Message.Of("Occupancy", "算力利用率", "PageDemandOccupancy");

    /// <summary>Gets how to read the table of hubs.</summary>
    internal static Message HubsRemark => Message.Of(
        "The largest run is what a place could hold if every machine young enough trained; what the plan trains is less.", "最大训练任务为机龄合格的设备全部用于训练时可承载的规模，方案实际的训练算力较小。", "PageDemandHubsRemark");

    /// <summary>Gets the header of hubs.</summary>
    internal static Message Hub => Message.Of("Hub", "枢纽", "PageDemandHub");

    /// <summary>Gets the name of all hubs together.</summary>
    internal static Message AllHubs => Message.Of("All hubs", "全部枢纽", "PageDemandAllHubs");

    /// <summary>Gets the header of the largest pool.</summary>
    internal static Message LargestPool => Message.Of("Largest pool", "最大资源池", "PageDemandLargestPool");

    /// <summary>Gets the header of its share.</summary>
    internal static Message LargestPoolShare => Message.Of("Share of the largest pool", "最大资源池占比", "PageDemandLargestPoolShare");

    /// <summary>Gets the header of young machines.</summary>
    internal static Message YoungerThanTwo => Message.Of("Share of machines younger than two years", "机龄不足两年的设备占比", "PageDemandYoung");

    /// <summary>Gets the header of the largest run within a pool.</summary>
    internal static Message LargestInPool => Message.Of("Largest run in one pool", "单一资源池最大任务规模", "PageDemandLargestInPool");

    /// <summary>Gets the header of the largest run across pools.</summary>
    internal static Message LargestMixed => Message.Of("Largest run across pools of a hub", "单一枢纽跨池最大任务规模", "PageDemandLargestMixed");

    /// <summary>Gets the header of the largest run across hubs.</summary>
    internal static Message LargestAcross => Message.Of("Largest run across hubs", "跨枢纽最大任务规模", "PageDemandLargestAcross");

    /// <summary>Gets the title of the table of hubs.</summary>
    /// <param name="year">The year.</param>
    internal static Message HubsTitle(Period year) => Message.Of($"Mix and age of machines at each hub in {year}", $"{year}各枢纽设备的构成与机龄", "PageDemandHubs");

    /// <summary>Gets the title of the chart of the largest run.</summary>
    internal static Message RunTitle => Message.Of("Largest training run: sought and held", "最大训练任务：要求与承载", "PageDemandRun");

    /// <summary>Gets the name of what is sought for it.</summary>
    internal static Message RunSought => Message.Of("Sought", "要求规模", "PageDemandRunSought");

    /// <summary>Gets the name of what is held of it.</summary>
    internal static Message RunHeld => Message.Of("Held", "承载规模", "PageDemandRunHeld");

    /// <summary>Gets the title of the table of places.</summary>
    internal static Message RunPlacesTitle => Message.Of("Places that could hold the largest run", "可承载最大训练任务的地点", "PageDemandRunPlaces");

    /// <summary>Gets how to read the table of places.</summary>
    internal static Message RunPlacesRemark => Message.Of(
        "A run is held whole by one pool at a hub, by all pools of a hub at the loss of mixing, or by all hubs together at the loss of spanning sites. Existing fleets and machines outside the programme hold none.",
        "一项训练任务须整体安排在某枢纽的一个资源池内，或某枢纽的全部资源池（计混合损耗），或全部枢纽（计跨站点损耗）。存量设备和项目外设备不承载。",
        "PageDemandRunPlacesRemark");

    /// <summary>Gets the header of pools.</summary>
    internal static Message Pool => Message.Of("Pool", "资源池", "PageDemandPool");

    /// <summary>Gets the name of all pools together.</summary>
    internal static Message AllPools => Message.Of("All pools", "全部资源池", "PageDemandAllPools");

    /// <summary>Gets the header of training at a place.</summary>
    internal static Message TrainingThere => Message.Of("Training there", "当地训练算力", "PageDemandTrainingThere");

    /// <summary>Gets the header of the largest run at a place.</summary>
    internal static Message LargestThere => Message.Of("Largest run there", "当地最大任务规模", "PageDemandLargestThere");

    /// <summary>Gets the title of the lag behind the frontier.</summary>
    internal static Message FrontierTitle => Message.Of("Months behind the frontier", "与前沿的差距", "PageDemandFrontier");

    /// <summary>Gets what lags are counted in.</summary>
    internal static Message Months => Message.Of("months", "个月", "PageDemandMonths");

    /// <summary>Gets the name of the lag that the case aims at.</summary>
    internal static Message LagAimedAt => Message.Of("Lag aimed at", "目标差距", "PageDemandLagAimedAt");

    /// <summary>Gets the title of the way from nameplate to work.</summary>
    /// <param name="year">The year.</param>
    internal static Message WayTitle(Period year) => Message.Of($"From nameplate compute to compute at work, {year}", $"{year}从标称算力到在用算力", "PageDemandWay");

    /// <summary>Gets the title of the table of provinces.</summary>
    /// <param name="year">The year.</param>
    internal static Message ProvincesTitle(Period year) => Message.Of($"Provinces in {year}, the most idle compute first", $"{year}各省情况（按空闲算力由多到少）", "PageDemandProvinces");

    /// <summary>Says how the lag is counted.</summary>
    /// <param name="developers">How many share the compute.</param>
    internal static Message FrontierRemark(Figure developers) => Message.Of(
        $"The training compute that the plan serves, divided among {developers} developers.",
        $"将方案满足的训练算力分摊给{developers}家开发者。",
        "PageDemandFrontierRemark");
}
