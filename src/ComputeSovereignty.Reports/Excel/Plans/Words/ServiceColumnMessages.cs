using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Headers of demand, service, labs and firms.</summary>
internal static class ServiceColumnMessages
{
    /// <summary>Gets the header of what is eased.</summary>
    internal static Message WhatIsEased => Message.Of("What is eased", "放宽内容", "ServiceColumnWhatIsEased");

    /// <summary>Gets the header of gains by unit.</summary>
    internal static Message GainByUnit => Message.Of("Less unserved by unit [pp]", "每单位未满足占比下降 [百分点]", "ServiceColumnGainByUnit");

    /// <summary>Gets the header of how far a gain holds.</summary>
    internal static Message EasedBy => Message.Of("Holds if eased by up to", "放宽适用上限", "ServiceColumnEasedBy");

    /// <summary>Gets the header of how far a gain holds the other way.</summary>
    internal static Message TightenedBy => Message.Of("Holds if tightened by up to", "收紧适用上限", "ServiceColumnTightenedBy");

    /// <summary>Gets the header of floors in megawatts.</summary>
    internal static Message FloorPower => Message.Of("Power under the floor", "下限对应电力", "ServiceColumnFloorPower");

    /// <summary>Gets the header of the price of a floor.</summary>
    internal static Message FloorPrice => Message.Of("Less unserved by MW off the floor [pp]", "下限每降低一兆瓦的未满足占比下降 [百分点]", "ServiceColumnFloorPrice");

    /// <summary>Gets the header of what a floor costs.</summary>
    internal static Message FloorCost => Message.Of("Cost of the floor [pp]", "下限的代价 [百分点]", "ServiceColumnFloorCost");

    /// <summary>Gets the header <c>Own path</c>.</summary>
    internal static Message OwnPath => Message.Of("Own path", "自有路径", "ServiceColumnOwnPath");

    /// <summary>Gets the header <c>Tokens</c>.</summary>
    internal static Message Tokens => Message.Of("Tokens", "词元", "ServiceColumnTokens");

    /// <summary>Gets the header <c>Labs</c>.</summary>
    internal static Message Labs => Message.Of("Labs", "实验室", "ServiceColumnLabs");

    /// <summary>Gets the header <c>Runs</c>.</summary>
    internal static Message Runs => Message.Of("Runs", "训练任务", "ServiceColumnRuns");

    /// <summary>Gets the header <c>Adoption</c>.</summary>
    internal static Message Adoption => Message.Of("Adoption", "企业采用", "ServiceColumnAdoption");

    /// <summary>Gets the header <c>Asked for</c>.</summary>
    internal static Message AskedFor => Message.Of("Asked for", "需求量", "ServiceColumnAskedFor");

    /// <summary>Gets the header <c>Served</c>.</summary>
    internal static Message Served => Message.Of("Served", "已满足", "ServiceColumnServed");

    /// <summary>Gets the header <c>Replaced by researchers</c>.</summary>
    internal static Message ReplacedByResearchers => Message.Of("Replaced by researchers", "由研究人员替代", "ServiceColumnReplacedByResearchers");

    /// <summary>Gets the header <c>Unserved</c>.</summary>
    internal static Message Unserved => Message.Of("Unserved", "未满足", "ServiceColumnUnserved");

    /// <summary>Gets the header <c>Served part</c>.</summary>
    internal static Message ServedPart => Message.Of("Share of demand served", "需求满足率", "ServiceColumnServedPart");

    /// <summary>Gets the header <c>Why no more is served</c>.</summary>
    internal static Message WhyUnserved => Message.Of("Why no more is served", "未能满足更多需求的原因", "ServiceColumnWhyUnserved");

    /// <summary>Gets the header <c>Typed goal</c>.</summary>
    internal static Message TypedGoal => Message.Of("Typed goal", "设定目标", "ServiceColumnTypedGoal");

    /// <summary>Gets the header <c>Goal that demand implies</c>.</summary>
    internal static Message ImpliedGoal => Message.Of("Goal that demand implies", "需求推算目标", "ServiceColumnImpliedGoal");

    /// <summary>Gets the header <c>Province</c>.</summary>
    internal static Message Province => Message.Of("Province", "省份", "ServiceColumnProvince");

    /// <summary>Gets the header <c>Nameplate</c>.</summary>
    internal static Message Nameplate => Message.Of("Nameplate", "标称算力", "ServiceColumnNameplate");

    /// <summary>Gets the header <c>In hours of work</c>.</summary>
    internal static Message InHoursOfWork => Message.Of("In hours of work", "工作时段算力", "ServiceColumnInHoursOfWork");

    /// <summary>Gets the header <c>At home</c>.</summary>
    internal static Message AtHome => Message.Of("At home", "本池算力", "ServiceColumnAtHome");

    /// <summary>Gets the header <c>Usable</c>.</summary>
    internal static Message Usable => Message.Of("Usable", "可用算力", "ServiceColumnUsable");

    /// <summary>Gets the header <c>At work</c>.</summary>
    internal static Message AtWork => Message.Of("At work", "在用算力", "ServiceColumnAtWork");

    /// <summary>Gets the header <c>Work</c>.</summary>
    internal static Message Work => Message.Of("Work", "用途", "ServiceColumnWork");

    /// <summary>Gets the header <c>Usable, never idle</c>.</summary>
    internal static Message UsableNeverIdle => Message.Of("Usable, never idle", "可用算力（无闲置）", "ServiceColumnUsableNeverIdle");

    /// <summary>Gets the header <c>Tier</c>.</summary>
    internal static Message Tier => Message.Of("Tier", "层级", "ServiceColumnTier");

    /// <summary>Gets the header <c>Nameplate at work</c>.</summary>
    internal static Message NameplateAtWork => Message.Of("Nameplate at work", "在用标称算力", "ServiceColumnNameplateAtWork");

    /// <summary>Gets the header <c>Service</c>.</summary>
    internal static Message Service => Message.Of("Service", "算力服务", "ServiceColumnService");

    /// <summary>Gets the header <c>Age</c>.</summary>
    internal static Message Age => Message.Of("Age", "机龄", "ServiceColumnAge");

    /// <summary>Gets the header <c>Compute share</c>.</summary>
    internal static Message ComputeShare => Message.Of("Compute share", "算力支出占比", "ServiceColumnComputeShare");

    /// <summary>Gets the header <c>Compute share, complements</c>.</summary>
    internal static Message ComputeShareComplements => Message.Of("Compute share, complements", "算力支出占比（互补）", "ServiceColumnComputeShareComplements");

    /// <summary>Gets the header <c>Compute share, substitutes</c>.</summary>
    internal static Message ComputeShareSubstitutes => Message.Of("Compute share, substitutes", "算力支出占比（替代）", "ServiceColumnComputeShareSubstitutes");

    /// <summary>Gets the header <c>Researchers</c>.</summary>
    internal static Message Researchers => Message.Of("Researchers", "研究人员", "ServiceColumnResearchers");

    /// <summary>Gets the header <c>Researchers there are</c>.</summary>
    internal static Message ResearchersThereAre => Message.Of("Researchers there are", "研究人员总量", "ServiceColumnResearchersThereAre");

    /// <summary>Gets the header <c>Newcomers</c>.</summary>
    internal static Message Newcomers => Message.Of("Newcomers", "新增人员", "ServiceColumnNewcomers");

    /// <summary>Gets the header <c>Leavers</c>.</summary>
    internal static Message Leavers => Message.Of("Leavers", "离职人员", "ServiceColumnLeavers");

    /// <summary>Gets the header <c>Moves</c>.</summary>
    internal static Message Moves => Message.Of("Moves", "流动人次", "ServiceColumnMoves");

    /// <summary>Gets the header <c>Lost by moves</c>.</summary>
    internal static Message LostByMoves => Message.Of("Lost by moves", "流动损失", "ServiceColumnLostByMoves");

    /// <summary>Gets the header <c>Spare</c>.</summary>
    internal static Message Spare => Message.Of("Spare", "富余", "ServiceColumnSpare");

    /// <summary>Gets the header <c>Wage index</c>.</summary>
    internal static Message WageIndex => Message.Of("Wage index", "工资指数", "ServiceColumnWageIndex");

    /// <summary>Gets the header <c>Clearing wage index</c>.</summary>
    internal static Message ClearingWageIndex => Message.Of("Clearing wage index", "出清工资指数", "ServiceColumnClearingWageIndex");

    /// <summary>Gets the header <c>Premium of moves</c>.</summary>
    internal static Message PremiumOfMoves => Message.Of("Premium of moves", "流动溢价支出", "ServiceColumnPremiumOfMoves");

    /// <summary>Gets the header <c>Sector</c>.</summary>
    internal static Message Sector => Message.Of("Sector", "行业", "ServiceColumnSector");

    /// <summary>Gets the header <c>Benefit over cost</c>.</summary>
    internal static Message BenefitOverCost => Message.Of("Benefit over cost", "收益成本比", "ServiceColumnBenefitOverCost");

    /// <summary>Gets the header <c>Adopted part</c>.</summary>
    internal static Message AdoptedPart => Message.Of("Adopted part", "采用比例", "ServiceColumnAdoptedPart");

    /// <summary>Gets the header <c>Burden</c>.</summary>
    internal static Message Burden => Message.Of("Burden", "负担率", "ServiceColumnBurden");

    /// <summary>Gets the header <c>Benefit over cost without the rule</c>.</summary>
    internal static Message BenefitOverCostWithoutTheRule => Message.Of("Benefit over cost without the rule", "收益成本比（无该规定）", "ServiceColumnBenefitOverCostWithoutTheRule");

    /// <summary>Gets the header <c>Adopted part without the rule</c>.</summary>
    internal static Message AdoptedPartWithoutTheRule => Message.Of("Adopted part without the rule", "采用比例（无该规定）", "ServiceColumnAdoptedPartWithoutTheRule");

    /// <summary>Gets the header <c>Burden without the rule</c>.</summary>
    internal static Message BurdenWithoutTheRule => Message.Of("Burden without the rule", "负担率（无该规定）", "ServiceColumnBurdenWithoutTheRule");

    /// <summary>Gets the header <c>Built</c>.</summary>
    internal static Message Built => Message.Of("Built", "当年新增电力", "ServiceColumnBuilt");

    /// <summary>Gets the header <c>Share of all built</c>.</summary>
    internal static Message BuiltShare => Message.Of("Share of all built", "占当年新增比例", "ServiceColumnBuiltShare");

    /// <summary>Gets the header <c>Floor</c>.</summary>
    internal static Message Floor => Message.Of("Floor", "建设下限", "ServiceColumnFloor");

    /// <summary>Gets the header <c>Occupancy</c>.</summary>
    internal static Message Occupancy => Message.Of("Occupancy", "算力利用率", "ServiceColumnOccupancy");

    /// <summary>Gets the header of what idle hours cost.</summary>
    internal static Message IdleCost => Message.Of("Cost of idle hours", "空闲时段成本", "ServiceColumnIdleCost");

    /// <summary>Gets the header <c>In idle hours</c>.</summary>
    internal static Message IdleHours => Message.Of("In idle hours", "空闲时段算力", "ServiceColumnIdleHours");

    /// <summary>Gets the header <c>Subsidy</c>.</summary>
    internal static Message SubsidyPaid => Message.Of("Subsidy", "补贴", "ServiceColumnSubsidyPaid");

    /// <summary>Gets the header <c>Race</c>.</summary>
    internal static Message Race => Message.Of("Race", "竞赛", "ServiceColumnRace");

    /// <summary>Gets the header <c>Developers</c>.</summary>
    internal static Message Developers => Message.Of("Developers", "开发者", "ServiceColumnDevelopers");

    /// <summary>Gets the header <c>Training served</c>.</summary>
    internal static Message TrainingServed => Message.Of("Training served", "满足的训练算力", "ServiceColumnTrainingServed");

    /// <summary>Gets the header <c>Lag aimed at</c>.</summary>
    internal static Message TypedLag => Message.Of("Lag aimed at", "目标差距", "ServiceColumnTypedLag");

    /// <summary>Gets the header <c>Gain of algorithms</c>.</summary>
    internal static Message GainOfAlgorithms => Message.Of("Gain of algorithms", "算法年进步", "ServiceColumnGainOfAlgorithms");

    /// <summary>Gets the header <c>Lag</c>.</summary>
    internal static Message LagBought => Message.Of("Lag", "差距", "ServiceColumnLagBought");

    /// <summary>Gets the header <c>Lag, fast gain</c>.</summary>
    internal static Message LagAtFastGain => Message.Of("Lag, fast gain", "差距（快速进步）", "ServiceColumnLagAtFastGain");

    /// <summary>Gets the header <c>Lag, slow gain</c>.</summary>
    internal static Message LagAtSlowGain => Message.Of("Lag, slow gain", "差距（缓慢进步）", "ServiceColumnLagAtSlowGain");

    /// <summary>Gets the header <c>Run sought</c>.</summary>
    internal static Message RunSought => Message.Of("Run sought", "任务要求规模", "ServiceColumnRunSought");

    /// <summary>Gets the header <c>Run held</c>.</summary>
    internal static Message RunHeld => Message.Of("Run held", "任务承载规模", "ServiceColumnRunHeld");

    /// <summary>Gets the header <c>Run short</c>.</summary>
    internal static Message RunShort => Message.Of("Run short", "任务缺口", "ServiceColumnRunShort");

    /// <summary>Gets the header <c>Largest in one place</c>.</summary>
    internal static Message LargestInOnePlace => Message.Of("Largest in one place", "单点最大规模", "ServiceColumnLargestInOnePlace");

    /// <summary>Gets the header <c>Training there</c>.</summary>
    internal static Message TrainingThere => Message.Of("Training there", "当地训练算力", "ServiceColumnTrainingThere");

    /// <summary>Gets the header <c>Largest run there</c>.</summary>
    internal static Message LargestThere => Message.Of("Largest run there", "当地最大任务规模", "ServiceColumnLargestThere");

    /// <summary>Gets the header <c>Part placed there</c>.</summary>
    internal static Message PartPlaced => Message.Of("Part placed there", "当地安排比例", "ServiceColumnPartPlaced");
}
