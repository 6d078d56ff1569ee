using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What reports say of what compute is worth: the way from nameplate to work, provinces, the lag behind the frontier, and cost.</summary>
internal static class UsableMessages
{
    /// <summary>Gets the label of the waterfall.</summary>
    internal static Message WayLabel => Message.Of("Nameplate to work", "标称到在用", "DemandReportWayLabel");

    /// <summary>Gets the header of steps.</summary>
    internal static Message Step => Message.Of("Step", "环节", "DemandReportStep");

    /// <summary>Gets the header of what is left after a step.</summary>
    internal static Message Left => Message.Of("Left after the step", "该环节后剩余", "DemandReportLeft");

    /// <summary>Gets the header of domestic compute in it.</summary>
    internal static Message OfItDomestic => Message.Of("Of it domestic", "其中国产", "DemandReportOfItDomestic");

    /// <summary>Gets where the waterfall ends.</summary>
    internal static Message AtWork => Message.Of("At work", "在用", "DemandReportAtWork");

    /// <summary>Gets where the waterfall begins.</summary>
    internal static Message Nameplate => Message.Of("Nameplate", "标称算力", "DemandReportNameplate");

    /// <summary>Gets a loss.</summary>
    internal static Message Failed => Message.Of("Failed or retired", "故障或退役", "DemandReportFailed");

    /// <summary>Gets a loss.</summary>
    internal static Message IdleHours => Message.Of("Idle hours", "空闲时段", "DemandReportIdleHours");

    /// <summary>Gets a loss.</summary>
    internal static Message Away => Message.Of("Mixed clusters", "跨池损失", "DemandReportAway");

    /// <summary>Gets a loss.</summary>
    internal static Message Efficiency => Message.Of("Efficiency", "效率损失", "DemandReportEfficiency");

    /// <summary>Gets what is usable and not used.</summary>
    internal static Message NotUsed => Message.Of("Usable, not used", "可用而未用", "DemandReportNotUsed");

    /// <summary>Gets the label of provinces.</summary>
    internal static Message ProvincesLabel => Message.Of("Provinces", "省份", "DemandReportProvincesLabel");

    /// <summary>Gets how to read provinces.</summary>
    internal static Message ProvincesFinding => Message.Of("Existing fleets of a province are included; occupancy counts idle hours that the national interconnection sells as worked.", "含各省存量设备；算力利用率已计入全国一体化调度售出的空闲时段。", "DemandReportProvincesFinding");

    /// <summary>Gets the header of provinces.</summary>
    internal static Message Province => Message.Of("Province", "省份", "DemandReportProvince");

    /// <summary>Gets the header of what is built.</summary>
    internal static Message Built => Message.Of("Built in the year", "当年新增电力", "DemandReportBuilt");

    /// <summary>Gets the header of shares of what is built.</summary>
    internal static Message BuiltShare => Message.Of("Share of all built", "占当年新增比例", "DemandReportBuiltShare");

    /// <summary>Gets the header of what a floor costs.</summary>
    internal static Message FloorCost => Message.Of("Service lost to the floor, at the margin", "建设下限的边际代价", "DemandFloorCost");

    /// <summary>Gets the header of floors.</summary>
    internal static Message Floor => Message.Of("Smallest share it must get", "建设份额下限", "DemandReportFloor");

    /// <summary>Gets the header of what is alive.</summary>
    internal static Message Alive => Message.Of("Nameplate alive", "在役标称算力", "DemandReportAlive");

    /// <summary>Gets the header of occupancy.</summary>
    internal static Message Occupancy => Message.Of("Occupancy", "算力利用率", "DemandReportOccupancy");

    /// <summary>Gets the header of idle compute.</summary>
    internal static Message Idle => Message.Of("In idle hours", "空闲时段算力", "DemandReportIdle");

    /// <summary>Gets the header of what idle hours cost.</summary>
    internal static Message IdleCost => Message.Of("Cost of idle hours at the plan's hubs", "方案枢纽空闲时段的成本", "DemandReportIdleCost");

    /// <summary>Gets the header of what works.</summary>
    internal static Message Used => Message.Of("Usable compute at work", "在用可用算力", "DemandReportUsed");

    /// <summary>Gets the heading of the lag.</summary>
    internal static Message FrontierHeading => Message.Of("Months behind the frontier", "与前沿的差距", "DemandReportFrontierHeading");

    /// <summary>Gets the label of the lag.</summary>
    internal static Message FrontierLabel => Message.Of("Frontier", "前沿差距", "DemandReportFrontierLabel");

    /// <summary>Gets how to read the lag.</summary>
    internal static Message FrontierFinding => Message.Of("The lag that the training compute served can keep up, divided among the developers of the race; where it counts none, among all labs. The band is that of published gains of algorithms.", "将满足的训练算力分摊给竞赛的开发者（未列开发者时按全部实验室）所能维持的差距。区间对应已发表的算法进步幅度。", "DemandReportFrontierFinding");

    /// <summary>Gets the header of races.</summary>
    internal static Message Race => Message.Of("Race", "竞赛", "DemandReportRace");

    /// <summary>Gets the header of developers.</summary>
    internal static Message Developers => Message.Of("Developers", "开发者", "DemandReportDevelopers");

    /// <summary>Gets the header of training that is served.</summary>
    internal static Message TrainingServed => Message.Of("Training served", "满足的训练算力", "DemandReportTrainingServed");

    /// <summary>Gets the header of the lag in the case.</summary>
    internal static Message AtOwnGain => Message.Of("At the gain of the case", "按案例算法进步", "DemandReportAtOwnGain");

    /// <summary>Gets the header of the lag aimed at.</summary>
    internal static Message LagAimedAt => Message.Of("Lag aimed at", "目标差距", "DemandReportLagAimedAt");

    /// <summary>Gets the label of costs.</summary>
    internal static Message CostsLabel => Message.Of("Cost", "成本", "DemandReportCostsLabel");

    /// <summary>Gets how to read costs.</summary>
    internal static Message CostsFinding => Message.Of("Price with levy and components over the service life, facilities over 15 years, and electricity; per PFLOPS that a workload really receives; the mean of the hubs at which the product stands, each counted once. What idle hours add to it stands beside it.", "含税费与部件的价格按使用年限分摊、设施按15年分摊，并计电费；以工作负载实际获得的每PFLOPS计；为该产品所在各枢纽的简单平均。旁列为其中因空闲时段增加的成本。", "DemandReportCostsFinding");

    /// <summary>Gets the header of products with their work.</summary>
    internal static Message ProductAndWork => Message.Of("Product and work", "产品与用途", "DemandReportProductAndWork");

    /// <summary>Gets the header of origins.</summary>
    internal static Message OriginHeader => Message.Of("Origin", "来源", "DemandReportOriginHeader");

    /// <summary>Gets the header of the cost of nameplate.</summary>
    internal static Message PerNameplate => Message.Of("Per nameplate PFLOPS-year", "每标称PFLOPS·年", "DemandReportPerNameplate");

    /// <summary>Gets the header of the cost of usable compute that is never idle.</summary>
    internal static Message PerUsableBusy => Message.Of("Per usable PFLOPS-year, never idle", "每可用PFLOPS·年（无闲置）", "DemandReportPerUsableBusy");

    /// <summary>Gets the header of the cost of usable compute.</summary>
    internal static Message PerUsable => Message.Of("Per usable PFLOPS-year", "每可用PFLOPS·年", "DemandReportPerUsable");

    /// <summary>Gets the header of what idle hours add to that cost.</summary>
    internal static Message OfIdleness => Message.Of("Of this, for idle hours", "其中空闲时段", "DemandReportOfIdleness");

    /// <summary>Gets the header of hubs.</summary>
    internal static Message Hubs => Message.Of("Hubs", "枢纽数", "DemandReportHubs");

    /// <summary>Heads the waterfall.</summary>
    /// <param name="year">The year.</param>
    internal static Message WayHeading(Period year) => Message.Of($"From nameplate compute to compute at work, {year}", $"{year}从标称算力到在用算力", "DemandReportWayHeading");

    /// <summary>Heads the provinces.</summary>
    /// <param name="year">The year.</param>
    internal static Message ProvincesHeading(Period year) => Message.Of($"Provinces in {year}, the most idle compute first", $"{year}各省情况（按空闲算力由多到少）", "DemandReportProvincesHeading");

    /// <summary>Heads the map of provinces.</summary>
    /// <param name="year">The year.</param>
    internal static Message ProvincesChart(Period year) => Message.Of($"Nameplate compute in idle hours, {year}", $"{year}空闲时段的标称算力", "DemandReportProvincesChart");

    /// <summary>Heads the costs.</summary>
    /// <param name="year">The year.</param>
    internal static Message CostsHeading(Period year) => Message.Of($"Cost of usable compute, {year}", $"{year}可用算力成本", "DemandReportCostsHeading");

    /// <summary>Heads the chart of costs.</summary>
    /// <param name="year">The year.</param>
    internal static Message CostsChart(Period year) => Message.Of($"Cost per usable PFLOPS-year in {year}, and what idle hours add to it", $"{year}每可用PFLOPS·年成本及其中空闲时段", "DemandReportCostsChart");

    /// <summary>Heads the lag at a gain of algorithms.</summary>
    /// <param name="gain">The gain.</param>
    internal static Message AtGain(Figure gain) => Message.Of($"At a gain of {gain} a year", $"按年进步{gain}", "DemandReportAtGain");

    /// <summary>Names a product at a kind of work.</summary>
    /// <param name="product">The product.</param>
    /// <param name="kind">The kind of work.</param>
    /// <param name="origin">Where it comes from.</param>
    internal static Message ProductFor(Name product, WorkKind kind, Origin origin) => (kind, origin) switch
    {
        (WorkKind.Training, Origin.Domestic) => Message.Of($"{product}, training", $"{product}，训练", "DemandReportForTraining"),
        (WorkKind.Training, _) => Message.Of($"{product} (foreign), training", $"{product}（国外），训练", "DemandReportForeignForTraining"),
        (_, Origin.Domestic) => Message.Of($"{product}, inference", $"{product}，推理", "DemandReportForInference"),
        _ => Message.Of($"{product} (foreign), inference", $"{product}（国外），推理", "DemandReportForeignForInference"),
    };

    /// <summary>Names an origin.</summary>
    /// <param name="origin">The origin.</param>
    internal static Message Of(Origin origin) => origin == Origin.Domestic ? Message.Of("Domestic", "国产", "DemandReportDomestic") : Message.Of("Foreign", "国外", "DemandReportForeign");
}
