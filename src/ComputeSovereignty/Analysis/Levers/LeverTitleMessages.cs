using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>What the levers of a case are called.</summary>
internal static class LeverTitleMessages
{
    /// <summary>Gets the share of other customers' wafers that can leave the logic lines.</summary>
    internal static Message RelocatableWafers => Message.Of("Share of non-AI wafers that can be relocated", "可迁出逻辑产线的非AI晶圆占比");

    /// <summary>Gets how full logic lines may be.</summary>
    internal static Message LogicUtilization => Message.Of("Maximum utilization of logic lines", "逻辑产线最高利用率");

    /// <summary>Gets the capacity of HBM lines, all of them domestic.</summary>
    internal static Message DomesticHbm => Message.Of("Domestic HBM capacity", "国产HBM产能");

    /// <summary>Gets the capacity of HBM lines, some of them abroad.</summary>
    internal static Message Hbm => Message.Of("HBM capacity", "HBM产能", "LeverHbm");

    /// <summary>Gets the yield of stacking.</summary>
    internal static Message StackYield => Message.Of("HBM stack yield", "HBM堆叠良率");

    /// <summary>Gets the yield of DRAM dies for HBM.</summary>
    internal static Message DramYield => Message.Of("HBM DRAM die yield (initial and mature)", "HBM用DRAM裸片良率（初期与成熟期）");

    /// <summary>Gets the months from which HBM grades are made.</summary>
    internal static Message HbmDates => Message.Of("Start dates of HBM grades", "HBM各代产品投产时间");

    /// <summary>Gets what stands in stock when the plan begins.</summary>
    internal static Message HbmStock => Message.Of("Initial HBM stockpile", "HBM初始库存");

    /// <summary>Gets the capacity of packaging lines.</summary>
    internal static Message Packaging => Message.Of("Advanced packaging capacity", "先进封装产能", "LeverPackaging");

    /// <summary>Gets the yields of packaging.</summary>
    internal static Message PackagingYield => Message.Of("Interposer and assembly yield", "中介层与封装组装良率");

    /// <summary>Gets the programme's share of what vendors make.</summary>
    internal static Message ProgrammeShare => Message.Of("Share of domestic output allocated to the programme", "国产加速器产出中分配给本项目的份额");

    /// <summary>Gets the months from which domestic products are made.</summary>
    internal static Message ProductDates => Message.Of("Launch dates of domestic accelerators", "国产加速器上市时间");

    /// <summary>Gets how fast vendors may grow.</summary>
    internal static Message VendorGrowth => Message.Of("Maximum annual growth of vendors", "厂商最高年增速");

    /// <summary>Gets vendors' caps.</summary>
    internal static Message VendorShares => Message.Of("Maximum market shares of vendors", "厂商市场份额上限");

    /// <summary>Gets the capacity of domestic components.</summary>
    internal static Message Components => Message.Of("Domestic component capacity", "国产部件产能", "LeverComponents");

    /// <summary>Gets the caps on stacks from abroad.</summary>
    internal static Message HbmImports => Message.Of("HBM import caps", "HBM进口上限");

    /// <summary>Gets the caps on accelerators from abroad.</summary>
    internal static Message AcceleratorImports => Message.Of("Accelerator import caps", "加速器进口上限");

    /// <summary>Gets the caps on components from abroad.</summary>
    internal static Message ComponentImports => Message.Of("Component import caps", "部件进口上限");

    /// <summary>Gets the power of hubs.</summary>
    internal static Message HubPower => Message.Of("Power at the hubs", "枢纽供电能力");

    /// <summary>Gets the programme's money.</summary>
    internal static Message Budget => Message.Of("Programme budget and annual spending limits", "项目预算与年度支出上限");

    /// <summary>Gets the industry's money.</summary>
    internal static Message Fund => Message.Of("Industry fund", "产业基金规模");

    /// <summary>Gets how many modules may be ordered.</summary>
    internal static Message Modules => Message.Of("Maximum modules per expansion project", "扩产项目模块数上限");

    /// <summary>Gets how long projects take.</summary>
    internal static Message LeadTimes => Message.Of("Project lead times", "扩产项目建设周期");

    /// <summary>Gets when projects may be ordered first.</summary>
    internal static Message OrderDates => Message.Of("Earliest order dates of projects", "扩产项目最早下单时间");

    /// <summary>Gets what is committed.</summary>
    internal static Message Commitments => Message.Of("Committed technology spending", "已承诺技术投资");

    /// <summary>Gets what of nameplate compute reaches models.</summary>
    internal static Message Efficiency => Message.Of("Efficiency of compute pools", "算力池效率", "LeverEfficiency");

    /// <summary>Gets the part of hours in which machines of the provinces work.</summary>
    internal static Message Occupancy => Message.Of("Occupancy of provinces", "各省算力利用率", "LeverOccupancy");

    /// <summary>Gets the part of hours in which machines that stand already work.</summary>
    internal static Message FleetOccupancy => Message.Of("Occupancy of existing fleets", "存量设备利用率", "LeverFleetOccupancy");

    /// <summary>Gets the part of idle hours that the national interconnection sells.</summary>
    internal static Message PooledShare => Message.Of("Idle hours sold by the national interconnection", "全国一体化调度售出的空闲时段占比", "LeverPooledShare");

    /// <summary>Gets how many machines fail a year.</summary>
    internal static Message Failures => Message.Of("Annual failures of machines", "设备年故障率", "LeverFailures");

    /// <summary>Gets after how long machines are retired.</summary>
    internal static Message Life => Message.Of("Service life of machines", "设备使用年限", "LeverLife");

    /// <summary>Gets how old the machines are that stand already.</summary>
    internal static Message FleetAge => Message.Of("Age of existing fleets", "存量设备机龄", "LeverFleetAge");

    /// <summary>Gets what machines lose among those of another pool.</summary>
    internal static Message MixingLoss => Message.Of("Loss of mixed clusters", "混合集群损失", "LeverMixingLoss");

    /// <summary>Gets how many researchers there are.</summary>
    internal static Message Researchers => Message.Of("Researchers in the country", "全国研究人员数量", "LeverResearchers");

    /// <summary>Gets how many tokens are served a day.</summary>
    internal static Message TokensADay => Message.Of("Tokens per day", "日均词元用量", "LeverTokensADay");

    /// <summary>Gets by how much tokens grow from year to year.</summary>
    internal static Message TokensGrowth => Message.Of("Yearly growth factor of tokens", "词元用量的年增长倍数", "LeverTokensGrowth");

    /// <summary>Gets the part of tokens that distilled models serve.</summary>
    internal static Message DistilledShare => Message.Of("Share of tokens served by distilled models", "蒸馏模型承担的词元占比", "LeverDistilledShare");

    /// <summary>Gets the part of tokens that are cached.</summary>
    internal static Message CachedShare => Message.Of("Share of cached tokens", "缓存词元占比", "LeverCachedShare");

    /// <summary>Gets by how much inference gets cheaper a year.</summary>
    internal static Message EfficiencyGain => Message.Of("Annual efficiency gain of inference", "推理效率年进步", "LeverEfficiencyGain");

    /// <summary>Gets what labs spend.</summary>
    internal static Message LabBudgets => Message.Of("Budgets of labs", "实验室预算", "LeverLabBudgets");

    /// <summary>Gets how easily researchers replace compute.</summary>
    internal static Message Elasticity => Message.Of("Elasticity between compute and researchers", "算力与研究人员的替代弹性", "LeverElasticity");

    /// <summary>Gets how far firms adopt models at most.</summary>
    internal static Message AdoptionCeilings => Message.Of("Adoption ceilings of firms", "企业采用率上限", "LeverAdoptionCeilings");

    /// <summary>Gets the part of service that must be near users.</summary>
    internal static Message NearShare => Message.Of("Required share of service near users", "须就近提供的服务占比", "LeverNearShare");

    /// <summary>Gets the month in which lines of HBM rise.</summary>
    internal static Message HbmRamp => Message.Of("HBM line ramp-up", "HBM产线爬坡时间");

    /// <summary>Names the capacity of a node.</summary>
    /// <param name="node">The node.</param>
    internal static Message LogicCapacity(Name node) => Message.Of($"Logic capacity on {node}", $"{node}逻辑产能");

    /// <summary>Names the defects of a node.</summary>
    /// <param name="node">The node.</param>
    internal static Message DefectDensity(Name node) => Message.Of($"Defect density of {node}", $"{node}缺陷密度");

    /// <summary>Names the month from which a node makes accelerator dies.</summary>
    /// <param name="node">The node.</param>
    internal static Message NodeDate(Name node) => Message.Of($"Availability date of {node} for accelerator dies", $"{node}可用于加速器裸片的时间");

    /// <summary>Names the target of a year.</summary>
    /// <param name="year">The year.</param>
    internal static Message TargetShare(Period year) => Message.Of($"Domestic share target for {year}", $"{year}国产化率目标");

    /// <summary>Names how full an operator's lines are.</summary>
    /// <param name="operatorName">The operator.</param>
    internal static Message Utilization(Name operatorName) => Message.Of($"Utilization of {operatorName}'s lines", $"{operatorName}产线利用率");

    /// <summary>Names a setting that is one of a few words.</summary>
    /// <param name="setting">Its key on the sheet Plan.</param>
    internal static Message Setting(string setting) => setting switch
    {
        "Regime" => Message.Of("Export-control regime", "出口管制情形", "SettingRegime"),
        "ShareBasis" => Message.Of("Domestic share measured in", "国产化率计量口径", "SettingBasis"),
        "ShareScope" => Message.Of("Domestic share covers", "国产化率统计范围", "SettingScope"),
        "ShareDenominator" => Message.Of("Denominator of the domestic share", "国产化率分母", "SettingDenominator"),
        "ContentRule" => Message.Of("Domestic content rule", "国产认定规则", "SettingContent"),
        "Objective" => Message.Of("First objective", "首要目标", "SettingObjective"),
        _ => Message.Verbatim(setting),
    };
}
