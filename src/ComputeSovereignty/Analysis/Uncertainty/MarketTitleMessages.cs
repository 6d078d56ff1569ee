using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>What figures of products, trade, money and researchers are called, as a planner knows them; a column of years is called by what it holds.</summary>
internal static class MarketTitleMessages
{
    /// <summary>Gets the names by sheet and column, or setting of the sheet Plan; a star stands for a column of years.</summary>
    internal static IReadOnlyDictionary<(string Sheet, string Column), Message> All { get; } = new Dictionary<(string Sheet, string Column), Message>
    {
        [("Accelerators", "*")] = Message.Of("Price", "价格", "TitleAcceleratorsYears"),
        [("Accelerators", "ProgrammeShare")] = Message.Of("Share of output allocated to the programme", "产出中分配给本项目的份额", "TitleAcceleratorsProgrammeShare"),
        [("Vendors", "MaxGrowth")] = Message.Of("Maximum annual growth", "最高年增速", "TitleVendorsMaxGrowth"),
        [("Vendors", "MaxShare")] = Message.Of("Maximum market share", "市场份额上限", "TitleVendorsMaxShare"),
        [("Imports", "*")] = Message.Of("Import cap", "进口上限", "TitleImportsYears"),
        [("Hubs", "*")] = Message.Of("Power", "供电能力", "TitleHubsYears"),
        [("Projects", "LeadTime")] = Message.Of("Lead time of expansion", "扩产建设周期", "TitleProjectsLeadTime"),
        [("Projects", "MaxModules")] = Message.Of("Maximum modules of expansion", "扩产模块数上限", "TitleProjectsMaxModules"),
        [("Projects", "EarliestStart")] = Message.Of("Earliest order date of expansion", "扩产最早下单时间", "TitleProjectsEarliestStart"),
        [("Targets", "CommittedTechnologySpend")] = Message.Of("Committed technology spending", "已承诺技术投资", "TitleTargetsCommittedTechnologySpend"),
        [("Targets", "ComputePrice")] = Message.Of("Price of compute", "算力价格", "TitleTargetsComputePrice"),
        [("Targets", "WageIndex")] = Message.Of("Wages of researchers", "研究人员工资", "TitleTargetsWageIndex"),
        [("Targets", "TokenPrice")] = Message.Of("Price of tokens", "词元价格", "TitleTargetsTokenPrice"),
        [("Targets", "PooledShare")] = Message.Of("Idle hours sold by the national interconnection", "全国一体化调度售出的空闲时段占比", "TitleTargetsPooledShare"),
        [("Plan", "ProgrammeBudget")] = Message.Of("Programme budget", "项目预算", "TitlePlanProgrammeBudget"),
        [("Plan", "IndustryFund")] = Message.Of("Industry fund", "产业基金规模", "TitlePlanIndustryFund"),
        [("Plan", "ResearcherPool")] = Message.Of("Number of researchers", "研究人员数量", "TitlePlanResearcherPool"),
        [("Plan", "ResearcherPay")] = Message.Of("Pay of researchers", "研究人员薪酬", "TitlePlanResearcherPay"),
        [("Plan", "Attrition")] = Message.Of("Attrition of researchers", "研究人员流动率", "TitlePlanAttrition"),
        [("Plan", "MoveLoss")] = Message.Of("Time lost when a researcher moves", "研究人员每次流动损失的时间", "TitlePlanMoveLoss"),
        [("Plan", "MixLossTraining")] = Message.Of("Training loss of mixed clusters", "混合集群训练损失", "TitlePlanMixLossTraining"),
        [("Plan", "MixLossInference")] = Message.Of("Inference loss of mixed clusters", "混合集群推理损失", "TitlePlanMixLossInference"),
    };
}
