using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>What figures of machines at work and of those who ask for compute are called, as a planner knows them; a column of years is called by what it holds.</summary>
internal static class DemandTitleMessages
{
    /// <summary>Gets the names by sheet and column, or setting of the sheet Plan; a star stands for a column of years.</summary>
    internal static IReadOnlyDictionary<(string Sheet, string Column), Message> All { get; } = new Dictionary<(string Sheet, string Column), Message>
    {
        [("Pools", "TrainingEfficiency")] = Message.Of("Training efficiency", "训练效率", "TitlePoolsTrainingEfficiency"),
        [("Pools", "InferenceEfficiency")] = Message.Of("Inference efficiency", "推理效率", "TitlePoolsInferenceEfficiency"),
        [("Pools", "EfficiencyGrowth")] = Message.Of("Growth of efficiency", "效率增速", "TitlePoolsEfficiencyGrowth"),
        [("Pools", "EfficiencyCeiling")] = Message.Of("Efficiency ceiling", "效率上限", "TitlePoolsEfficiencyCeiling"),
        [("Pools", "AnnualFailure")] = Message.Of("Annual failures of machines", "设备年故障率", "TitlePoolsAnnualFailure"),
        [("Pools", "Life")] = Message.Of("Service life of machines", "设备使用年限", "TitlePoolsLife"),
        [("Fleet", "Fp16")] = Message.Of("Existing fleet", "存量设备算力", "TitleFleetFp16"),
        [("Fleet", "Occupancy")] = Message.Of("Occupancy of existing fleet", "存量设备利用率", "TitleFleetOccupancy"),
        [("Fleet", "Age")] = Message.Of("Age of existing fleet", "存量设备机龄", "TitleFleetAge"),
        [("Provinces", "*")] = Message.Of("Compute occupancy", "算力利用率", "TitleProvincesYears"),
        [("Tokens", "*")] = Message.Of("Tokens per day", "日均词元用量", "TitleTokensYears"),
        [("Tokens", "DistilledShare")] = Message.Of("Share of tokens served by distilled models", "蒸馏模型承担的词元占比", "TitleTokensDistilledShare"),
        [("Tokens", "CachedShare")] = Message.Of("Share of cached tokens", "缓存词元占比", "TitleTokensCachedShare"),
        [("Tokens", "EfficiencyGain")] = Message.Of("Annual efficiency gain of inference", "推理效率年进步", "TitleTokensEfficiencyGain"),
        [("Tokens", "Rebound")] = Message.Of("Price elasticity of tokens", "词元需求的价格弹性", "TitleTokensRebound"),
        [("Tokens", "Headroom")] = Message.Of("Peak over average load", "峰均比", "TitleTokensHeadroom"),
        [("Labs", "*")] = Message.Of("Budgets of labs", "实验室预算", "TitleLabsYears"),
        [("Labs", "Number")] = Message.Of("Number of labs", "实验室数量", "TitleLabsNumber"),
        [("Labs", "Elasticity")] = Message.Of("Elasticity between compute and researchers", "算力与研究人员的替代弹性", "TitleLabsElasticity"),
        [("Runs", "FrontierRun")] = Message.Of("Size of the frontier run", "前沿训练规模", "TitleRunsFrontierRun"),
        [("Runs", "FrontierGrowth")] = Message.Of("Growth of frontier runs", "前沿训练规模增速", "TitleRunsFrontierGrowth"),
        [("Runs", "AlgorithmicGain")] = Message.Of("Annual gain of algorithms", "算法年进步", "TitleRunsAlgorithmicGain"),
        [("Adoption", "*")] = Message.Of("Adoption ceiling", "采用率上限", "TitleAdoptionYears"),
        [("Adoption", "EfficiencyGain")] = Message.Of("Annual efficiency gain of inference", "推理效率年进步", "TitleAdoptionEfficiencyGain"),
        [("Workloads", "*")] = Message.Of("Own demand", "自有需求", "TitleWorkloadsYears"),
        [("Workloads", "NearShare")] = Message.Of("Required near-user share", "须就近提供的服务占比", "TitleWorkloadsNearShare"),
    };
}
