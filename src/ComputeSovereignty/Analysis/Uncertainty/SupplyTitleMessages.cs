using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>What figures of chips, memory and packaging are called, as a planner knows them; a column of years is called by what it holds.</summary>
internal static class SupplyTitleMessages
{
    /// <summary>Gets the names by sheet and column, or setting of the sheet Plan; a star stands for a column of years.</summary>
    internal static IReadOnlyDictionary<(string Sheet, string Column), Message> All { get; } = new Dictionary<(string Sheet, string Column), Message>
    {
        [("Lines", "*")] = Message.Of("Logic capacity", "逻辑产能", "TitleLinesYears"),
        [("Lines", "Utilization")] = Message.Of("Utilization of logic lines", "逻辑产线利用率", "TitleLinesUtilization"),
        [("Lines", "MaxUtilization")] = Message.Of("Maximum utilization of logic lines", "逻辑产线最高利用率", "TitleLinesMaxUtilization"),
        [("Lines", "AcceleratorShare")] = Message.Of("Accelerators' share of logic wafers", "逻辑晶圆中用于加速器的占比", "TitleLinesAcceleratorShare"),
        [("Lines", "OtherGrowth")] = Message.Of("Growth of other customers' wafers", "其他客户晶圆需求增速", "TitleLinesOtherGrowth"),
        [("Lines", "ReallocatableShare")] = Message.Of("Share of non-AI wafers that can be relocated", "可迁出的非AI晶圆占比", "TitleLinesReallocatableShare"),
        [("Nodes", "DefectDensity")] = Message.Of("Defect density", "缺陷密度", "TitleNodesDefectDensity"),
        [("Nodes", "DefectDensityFloor")] = Message.Of("Mature defect density", "成熟期缺陷密度", "TitleNodesDefectDensityFloor"),
        [("Nodes", "LearningRate")] = Message.Of("Yield learning rate", "良率学习率", "TitleNodesLearningRate"),
        [("Nodes", "AvailableFrom")] = Message.Of("Availability date", "可用时间", "TitleNodesAvailableFrom"),
        [("HbmLines", "*")] = Message.Of("HBM capacity", "HBM产能", "TitleHbmLinesYears"),
        [("HbmRecipes", "StackYield")] = Message.Of("HBM stack yield", "HBM堆叠良率", "TitleHbmRecipesStackYield"),
        [("HbmRecipes", "DieYield")] = Message.Of("HBM DRAM die yield", "HBM用DRAM裸片良率", "TitleHbmRecipesDieYield"),
        [("HbmRecipes", "DieYieldCeiling")] = Message.Of("Mature HBM DRAM die yield", "成熟期HBM用DRAM裸片良率", "TitleHbmRecipesDieYieldCeiling"),
        [("HbmRecipes", "AvailableFrom")] = Message.Of("HBM start date", "HBM投产时间", "TitleHbmRecipesAvailableFrom"),
        [("Stockpiles", "Quantity")] = Message.Of("Initial stockpile", "初始库存", "TitleStockpilesQuantity"),
        [("PackagingLines", "*")] = Message.Of("Advanced packaging capacity", "先进封装产能", "TitlePackagingLinesYears"),
        [("PackagingLines", "Yield")] = Message.Of("Interposer yield", "中介层良率", "TitlePackagingLinesYield"),
        [("Recipes", "AssemblyYield")] = Message.Of("Assembly yield", "封装组装良率", "TitleRecipesAssemblyYield"),
        [("Recipes", "AvailableFrom")] = Message.Of("Launch date", "上市时间", "TitleRecipesAvailableFrom"),
        [("Components", "*")] = Message.Of("Domestic component capacity", "国产部件产能", "TitleComponentsYears"),
    };
}
