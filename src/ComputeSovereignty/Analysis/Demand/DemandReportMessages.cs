using ComputeSovereignty.Cases;
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

    /// <summary>Gets the label of prices.</summary>
    internal static Message PricesLabel => Message.Of("Marginal values", "边际价值", "DemandPricesLabel");

    /// <summary>Gets the header of what is eased.</summary>
    internal static Message Eased => Message.Of("What is eased", "放宽内容", "DemandPricesEased");

    /// <summary>Gets the header of what it is of.</summary>
    internal static Message EasedOf => Message.Of("Of", "对象", "DemandPricesOf");

    /// <summary>Gets the header of units.</summary>
    internal static Message PerUnit => Message.Of("By one", "单位", "DemandPricesUnit");

    /// <summary>Gets the header of gains.</summary>
    internal static Message LessUnserved => Message.Of("Less unserved", "未满足占比下降", "DemandPricesGain");

    /// <summary>Gets the header of how far a gain holds.</summary>
    internal static Message HoldsTo => Message.Of("Holds if eased by up to", "放宽适用上限", "DemandPricesTo");

    /// <summary>Gets what a negative value of less demand means.</summary>
    internal static Message NegativePrice => Message.Of(
        "A negative value means that more goes unserved: a guaranteed workload must be served in proportion to all others, and the fewer of these go unserved, the more it must receive.",
        "负值表示未满足部分增加：有保障的工作负载须按其他工作负载的满足率提供服务，后者未满足的越少，前者须获得的越多。",
        "DemandReportNegativePrice");

    /// <summary>Gets how to read the table of prices.</summary>
    internal static Message PricesFinding => Message.Of(
        "By how much one unit less of demand, more of machines or researchers, or less of a rule takes off the unserved share of demand, weighted over all years; share and unspent commitments stay as they are. Machines are counted by nameplate. Only values that hold both ways are listed.",
        "需求减少、设备或研究人员增加、或规则放宽一个单位时，未满足需求占比（全部年份加权）的下降幅度；国产化率与结转资金保持不变。设备按标称算力计。仅列出在两个方向上均成立的价值。",
        "DemandPricesFinding");

    /// <summary>Heads the table of prices.</summary>
    /// <param name="year">The year.</param>
    internal static Message PricesHeading(Period year) => Message.Of($"Value of demand, machines and rules in {year}", $"{year}需求、设备与规则的边际价值", "DemandPricesHeading");

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

    /// <summary>Heads the lag at a gain of algorithms.</summary>
    /// <param name="gain">The gain.</param>
    internal static Message AtGain(Figure gain) => Message.Of($"At a gain of {gain} a year", $"按年进步{gain}", "DemandReportAtGain");

    /// <summary>Heads what a workload seeks.</summary>
    /// <param name="workload">The workload.</param>
    internal static Message SoughtBy(Name workload) => Message.Of($"{workload} sought", $"{workload} 需求", "DemandReportSoughtBy");

    /// <summary>Gets the header of what smaller workloads seek.</summary>
    internal static Message SoughtByOthers => Message.Of("Other workloads sought", "其他负载需求", "DemandReportSoughtByOthers");

    /// <summary>Heads the served share of a workload.</summary>
    /// <param name="workload">The workload.</param>
    internal static Message ServedOf(Name workload) => Message.Of($"{workload} served", $"{workload} 满足率", "DemandReportServedOf");

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
