using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Titles and charts of demand, service, labs and firms.</summary>
internal static class ServiceMessages
{
    /// <summary>Gets the title of the sheet of prices.</summary>
    internal static Message ServicePricesTitle => Message.Of("Value of a unit less of demand, more of machines or less of a rule", "需求、设备与规则的边际价值", "PlanServicePricesTitle");

    /// <summary>Gets how to read the sheet of prices.</summary>
    internal static Message ServicePricesSubtitle => Message.Of(
        "By how many percentage points one unit takes off the unserved share of demand, weighted over all years, with share and unspent commitments as they are. Machines are counted by nameplate. Listed where the value holds both ways, as far as the last columns say.",
        "每单位可使未满足需求占比（全部年份加权）下降的百分点，国产化率与结转资金保持不变。设备按标称算力计。仅列出在两个方向上均成立的价值，适用范围见末两列。",
        "PlanServicePricesSubtitle");

    /// <summary>Gets the title of the sheet of demand.</summary>
    internal static Message DemandTitle => Message.Of("Usable compute: sought and served", "可用算力：需求与满足", "PlanServiceDemandTitle");

    /// <summary>Gets how to read the sheet of demand.</summary>
    internal static Message DemandSubtitle => Message.Of("One row per workload and year; usable PFLOPS, mean of the year: what workloads receive, not nameplate. Asked for is the sum of the sources before it. To the right: the goal of nameplate compute that demand implies.", "每类工作负载每年一行；单位为可用PFLOPS（年均），即负载实际获得的算力而非标称算力。需求量为前列各来源之和。右侧为需求推算的标称算力目标。", "PlanServiceDemandSubtitle");

    /// <summary>Gets the header of all that is served.</summary>
    internal static Message AllServed => Message.Of("All that is served [PFLOPS]", "满足合计 [PFLOPS]", "PlanServiceAllServed");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message DemandChart => Message.Of("Usable compute sought by workload, against all that is served", "各工作负载的可用算力需求与满足合计", "PlanServiceDemandChart");

    /// <summary>Gets the title of the first page's chart.</summary>
    internal static Message YearChart => Message.Of("Usable compute: sought, served and available", "可用算力：需求、满足与供给", "PlanServiceYearChart");

    /// <summary>Gets the name of a series.</summary>
    internal static Message UnservedSeries => Message.Of("Unserved", "未满足", "PlanServiceUnservedSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message UsableSeries => Message.Of("Usable, all fleets", "可用算力（全部设备）", "PlanServiceUsableSeries");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message Exaflops => Message.Of("EFLOPS", "EFLOPS", "PlanServiceExaflops");

    /// <summary>Gets the name of a series.</summary>
    internal static Message ServedSeries => Message.Of("Served", "已满足", "PlanServiceServedSeries");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message Petaflops => Message.Of("PFLOPS", "PFLOPS", "PlanServicePetaflops");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message UsablePetaflops => Message.Of("usable PFLOPS", "可用PFLOPS", "PlanServiceUsablePetaflops");

    /// <summary>Gets the title of the sheet of usable compute.</summary>
    internal static Message UsableTitle => Message.Of("From nameplate compute to compute at work", "从标称算力到在用算力", "PlanServiceUsableTitle");

    /// <summary>Gets how to read the sheet of usable compute.</summary>
    internal static Message UsableSubtitle => Message.Of("One row per place, origin and year; PFLOPS, mean of the year. Each column is what is left of the one before: alive, in hours of work, among machines of its pool, by efficiency, at work. To the right: the cost of a usable PFLOPS for a year.", "每个地点、来源、年份一行；单位PFLOPS（年均）。各列依次为前列的剩余：在役、工作时段、本池、计效率后、在用。右侧为每可用PFLOPS的年成本。", "PlanServiceUsableSubtitle");

    /// <summary>Names a part of nameplate compute.</summary>
    internal static Message AtWorkPart => Message.Of("At work", "在用", "PlanServiceAtWorkPart");

    /// <summary>Names a part of nameplate compute.</summary>
    internal static Message IdlePart => Message.Of("Usable, idle", "可用而闲置", "PlanServiceIdlePart");

    /// <summary>Names a part of nameplate compute.</summary>
    internal static Message EfficiencyPart => Message.Of("Lost by efficiency", "效率损失", "PlanServiceEfficiencyPart");

    /// <summary>Names a part of nameplate compute.</summary>
    internal static Message AwayPart => Message.Of("Lost away from home", "跨池损失", "PlanServiceAwayPart");

    /// <summary>Names a part of nameplate compute.</summary>
    internal static Message HoursPart => Message.Of("Idle hours", "空闲时段", "PlanServiceHoursPart");

    /// <summary>Names a part of nameplate compute.</summary>
    internal static Message FailedPart => Message.Of("Failed or retired", "故障或退役", "PlanServiceFailedPart");

    /// <summary>Gets the title of the sheet of service.</summary>
    internal static Message ServiceTitle => Message.Of("Who is served with what, and where", "服务对象、设备与地点", "PlanServiceServiceTitle");

    /// <summary>Gets how to read the sheet of service.</summary>
    internal static Message ServiceSubtitle => Message.Of("One row per workload, product, place and year with service; PFLOPS, mean of the year. Existing fleets have no product. Similar machines may change places: only the sums are determined.", "每类工作负载、产品、地点、年份一行；单位PFLOPS（年均）。存量设备不列产品。同类设备的地点可互换，以合计为准。", "PlanServiceServiceSubtitle");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message ServedChart => Message.Of("Served by workload", "各工作负载获得的服务", "PlanServiceServedChart");

    /// <summary>Gets the title of the sheet of ages, and of its chart.</summary>
    internal static Message FleetTitle => Message.Of("Machines by age", "各机龄的设备", "PlanServiceFleetTitle");

    /// <summary>Gets how to read the sheet of ages.</summary>
    internal static Message FleetSubtitle => Message.Of("One row per pool, origin, age and year; nameplate that has neither failed nor been retired, PFLOPS, mean of the year. Existing fleets have the age of their middle of the year.", "每个资源池、来源、机龄、年份一行；既未故障也未退役的标称算力，单位PFLOPS（年均）。存量设备按其年中机龄计。", "PlanServiceFleetSubtitle");

    /// <summary>Names an age.</summary>
    /// <param name="age">The age.</param>
    internal static Message YearsOld(Figure age) => Message.Of($"{age} years", $"{age}年", "PlanServiceYearsOld");

    /// <summary>Gets the title of the sheet of labs.</summary>
    internal static Message LabsTitle => Message.Of("Labs: compute, researchers and their cost", "实验室：算力、研究人员与成本", "PlanServiceLabsTitle");

    /// <summary>Gets how to read the sheet of labs.</summary>
    internal static Message LabsSubtitle => Message.Of("One row per class of labs and year. Compute share: of spending on compute and researchers, at the case's elasticity, at the smallest (complements) and at the largest published one, 2.58 (substitutes). To the right: researchers.", "每类实验室每年一行。算力支出占比：占算力与研究人员支出之比，分别按案例弹性、最小弹性（互补）与已发表的最大弹性2.58（替代）计算。右侧为研究人员。", "PlanServiceLabsSubtitle");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message LabChart => Message.Of("Compute sought by labs", "实验室的算力需求", "PlanServiceLabChart");

    /// <summary>Gets the title of the sheet of firms.</summary>
    internal static Message AdoptionTitle => Message.Of("Firms that adopt models, with and without their labour rule", "采用模型的企业（有无用工规定）", "PlanServiceAdoptionTitle");

    /// <summary>Gets how to read the sheet of firms.</summary>
    internal static Message AdoptionSubtitle => Message.Of("One row per sector and year. Burden: remaining pay and the cost of models, over pay, less one. Without the rule all displaced pay leaves.", "每个行业每年一行。负担率＝（留存薪酬＋模型成本）／薪酬－1。无该规定时，被替代的薪酬全部退出。", "PlanServiceAdoptionSubtitle");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message TokenChart => Message.Of("Tokens of adopting firms", "采用企业的词元用量", "PlanServiceTokenChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message TokenAxis => Message.Of("trillion tokens a day", "万亿词元/日", "PlanServiceTokenAxis");

    /// <summary>Gets the title of the sheet of provinces.</summary>
    internal static Message ProvincesTitle => Message.Of("Provinces: what is built, idle and at work", "各省：建设、闲置与在用", "PlanServiceProvincesTitle");

    /// <summary>Gets how to read the sheet of provinces.</summary>
    internal static Message ProvincesSubtitle => Message.Of("One row per province and year; PFLOPS, mean of the year, existing fleets of the province included. Occupancy counts idle hours that the national interconnection sells as worked. Floor: the smallest share of all new power that the province must get.", "每省每年一行；单位PFLOPS（年均），含该省存量设备。算力利用率已计入全国一体化调度售出的空闲时段。建设下限：该省在当年新增电力中的最低份额。", "PlanServiceProvincesSubtitle");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message IdleChart => Message.Of("Nameplate compute in idle hours, by province", "各省空闲时段的标称算力", "PlanServiceIdleChart");

    /// <summary>Gets the title of the sheet of the frontier, and of its chart.</summary>
    internal static Message FrontierTitle => Message.Of("Months behind the frontier", "与前沿的差距（月）", "PlanServiceFrontierTitle");

    /// <summary>Names the band of lags.</summary>
    /// <param name="slow">The smallest published gain of algorithms a year.</param>
    /// <param name="fast">The largest.</param>
    internal static Message GainBand(Figure slow, Figure fast) => Message.Of($"Gain of algorithms {slow} to {fast} a year", $"算法年进步{slow}至{fast}", "PlanServiceGainBand");

    /// <summary>Names the lag at the case's own gain of algorithms.</summary>
    /// <param name="gain">The gain.</param>
    internal static Message GainOfCase(Figure gain) => Message.Of($"Gain of algorithms {gain} a year", $"算法年进步{gain}", "PlanServiceGainOfCase");

    /// <summary>Gets how to read the sheet of the frontier.</summary>
    internal static Message FrontierSubtitle => Message.Of("One row per race and year: the lag at which the training compute that the plan serves keeps up, divided among the developers; where the race counts none, among the labs. Algorithms that get better faster make up for compute: the gain of the case, and the largest and the smallest published one.", "每项竞赛每年一行：将方案满足的训练算力分摊给各开发者（竞赛未列开发者时按实验室数）所能维持的差距。算法进步越快，越能弥补算力：分别按案例取值、已发表的最大值和最小值计算。", "PlanServiceFrontierSubtitle");

    /// <summary>Gets the title of the sheet of largest training runs.</summary>
    internal static Message LargestRunTitle => Message.Of("The largest training run that one place holds", "单一地点可承载的最大训练任务", "PlanServiceLargestRunTitle");

    /// <summary>Gets how to read the sheet of largest training runs.</summary>
    internal static Message LargestRunSubtitle => Message.Of("Usable PFLOPS, mean of the year. A run is held whole by one pool at a hub, by all pools of a hub (blank pool) at the loss of mixing, or by all hubs together (blank place) at the loss of spanning sites. Existing fleets and machines outside the programme hold none.", "单位为可用PFLOPS（年均）。一项训练任务须整体安排在某枢纽的一个资源池内，或某枢纽的全部资源池（资源池留空，计混合损耗），或全部枢纽（地点留空，计跨站点损耗）。存量设备和项目外设备不承载。", "PlanServiceLargestRunSubtitle");

    /// <summary>Gets how to read the sheet where runs may be split.</summary>
    internal static Message LargestRunSplit => Message.Of("Fractional modules are allowed in this plan: the run may be split over several places, so what is held is an upper bound, not a plan.", "本方案允许非整数模块，训练任务可拆分至多处，因此承载规模为上限，不构成可行安排。", "PlanServiceLargestRunSplit");

    /// <summary>Says how many places stand in no row.</summary>
    /// <param name="empty">How many places nothing trains in.</param>
    /// <param name="all">How many there are, each place counted once a year.</param>
    internal static Message RunPlacesEmpty(Figure empty, Figure all) => Message.Of(
        $"Places in which nothing trains are not listed ({empty} of {all}, each counted once a year).", $"没有训练算力的地点不列出（{all}处中的{empty}处，每处每年计一次）。", "PlanServiceRunPlacesEmpty");

    /// <summary>Gets the title of the chart of largest training runs.</summary>
    internal static Message LargestRunChart => Message.Of("Largest training run: held and sought", "最大训练任务：承载与要求", "PlanServiceLargestRunChart");
}
