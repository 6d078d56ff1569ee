using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What a plan's page says of its assumptions, of its verification and of where it comes from.</summary>
internal static class EvidenceMessages
{
    /// <summary>Gets the verdict of a year whose target is missed by a plan that may not be the best.</summary>
    internal static Message NotProved => Message.Of("not proved", "未证明", "VerdictNotProved");

    /// <summary>Gets the verdict of a year without anything to measure.</summary>
    internal static Message NothingToMeasure => Message.Of("nothing to measure", "无可衡量", "VerdictNothingToMeasure");

    /// <summary>Gets the heading of settings.</summary>
    internal static Message Settings => Message.Of("Settings", "设定", "EvidenceSettings");

    /// <summary>Gets the heading of warnings.</summary>
    internal static Message Warnings => Message.Of("Warnings about the input", "输入数据警告", "EvidenceWarnings");

    /// <summary>Gets the title of the stages.</summary>
    internal static Message GoalsInOrder => Message.Of("Objectives in order of priority", "按优先次序排列的目标", "EvidenceGoalsInOrder");

    /// <summary>Gets the header of objectives.</summary>
    internal static Message Objective => Message.Of("Objective", "目标函数", "EvidenceObjective");

    /// <summary>Gets the header of what objectives measure.</summary>
    internal static Message Measure => Message.Of("What is measured", "衡量内容", "EvidenceMeasure");

    /// <summary>Says what the value of an objective is.</summary>
    /// <param name="letter">The letter of the objective.</param>
    internal static Message MeasureOf(string letter) => letter switch
    {
        "A" => Message.Of("shortfall of the domestic share against its targets, summed over the years by weight (least)", "国产化率较各年目标的缺口，按权重逐年相加（取最小）", "EvidenceMeasureShare"),
        "B" => Message.Of("unspent commitments at each year-end, summed, against all commitments (least)", "各年末结转未执行资金之和占全部承诺之比（取最小）", "EvidenceMeasureBacklog"),
        "S" => Message.Of("unserved share of demand, mean of the years by weight (least)", "未满足需求占比，按权重的各年均值（取最小）", "EvidenceMeasureService"),
        "R" => Message.Of("share of the largest training run that no place holds, summed over the years (least); a lower bound where fractional modules let a run be split", "最大训练任务中无处承载部分的占比，逐年相加（取最小）；允许非整数模块时任务可拆分，故为下限", "EvidenceMeasureRun"),
        "C" => Message.Of("compute installed, summed over time (most)", "已安装算力随时间累计（取最大）", "EvidenceMeasureCompute"),
        "D" => Message.Of("spending of programme and industry, with the cost of stocks (least)", "项目与产业支出，含库存成本（取最小）", "EvidenceMeasureCost"),
        _ => Message.Of("domestic share of the year (most)", "当年国产化率（取最大）", "EvidenceMeasureYear"),
    };

    /// <summary>Gets the header of values.</summary>
    internal static Message Value => Message.Of("Value", "数值", "EvidenceValue");

    /// <summary>Gets the header of bounds.</summary>
    internal static Message Bound => Message.Of("Proved bound", "已证明的界", "EvidenceBound");

    /// <summary>Gets the header of gaps.</summary>
    internal static Message Gap => Message.Of("Optimality gap", "最优性间隙", "EvidenceGap");

    /// <summary>Gets the header of results of checks.</summary>
    internal static Message Result => Message.Of("Result", "结果", "EvidenceResult");

    /// <summary>Gets that a figure is not known.</summary>
    internal static Message NotKnown => Message.Of("not known", "未知", "EvidenceNotKnown");

    /// <summary>Gets that a certificate holds.</summary>
    internal static Message Verified => Message.Of("verified", "已校验", "EvidenceVerified");

    /// <summary>Gets that a plan keeps every rule and may not be the best.</summary>
    internal static Message ValidNotBest => Message.Of("valid, not proven optimal", "可行但未证最优", "EvidenceValidNotBest");

    /// <summary>Gets that a certificate fails.</summary>
    internal static Message NotValid => Message.Of("not valid", "不成立", "EvidenceNotValid");

    /// <summary>Gets that a check passes.</summary>
    internal static Message Passed => Message.Of("passed", "通过", "EvidencePassed");

    /// <summary>Gets that a check fails.</summary>
    internal static Message Failed => Message.Of("failed", "未通过", "EvidenceFailed");

    /// <summary>Gets the title of the checks.</summary>
    internal static Message ChecksTitle => Message.Of("Independent checks of the whole solution, on the unscaled program", "对整体解的独立检验（未缩放模型）", "EvidenceChecksTitle");

    /// <summary>Gets the header of checks.</summary>
    internal static Message Check => Message.Of("Check", "检验项", "EvidenceCheck");

    /// <summary>Gets the header of what was found.</summary>
    internal static Message Found => Message.Of("Result found", "检验值", "EvidenceFound");

    /// <summary>Gets the header of tolerances.</summary>
    internal static Message Tolerance => Message.Of("Tolerance", "容差", "EvidenceTolerance");

    /// <summary>Gets the header of meanings.</summary>
    internal static Message Meaning => Message.Of("Meaning", "含义", "EvidenceMeaning");

    /// <summary>Gets the check of rows.</summary>
    internal static Message Rows => Message.Of("Constraints", "约束", "CheckRows");

    /// <summary>Gets what that check means.</summary>
    internal static Message RowsMeaning => Message.Of("largest violation of a constraint", "约束的最大违反量", "CheckRowsMeaning");

    /// <summary>Gets the check of bounds.</summary>
    internal static Message Bounds => Message.Of("Bounds", "变量界", "CheckBounds");

    /// <summary>Gets what that check means.</summary>
    internal static Message BoundsMeaning => Message.Of("largest violation of a variable's bound", "变量界的最大违反量", "CheckBoundsMeaning");

    /// <summary>Gets the check of duals.</summary>
    internal static Message Dual => Message.Of("Dual feasibility", "对偶可行性", "CheckDual");

    /// <summary>Gets what that check means.</summary>
    internal static Message DualMeaning => Message.Of("largest wrong sign of a shadow price or reduced cost", "影子价格或检验数符号错误的最大值", "CheckDualMeaning");

    /// <summary>Gets the check of complementarity.</summary>
    internal static Message Complementarity => Message.Of("Complementarity", "互补松弛", "CheckComplementarity");

    /// <summary>Gets what that check means.</summary>
    internal static Message ComplementarityMeaning => Message.Of("largest product of a shadow price and the slack of its constraint", "影子价格与其约束松弛量之积的最大值", "CheckComplementarityMeaning");

    /// <summary>Gets the check of the duality gap.</summary>
    internal static Message DualityGap => Message.Of("Duality gap", "对偶间隙", "CheckDualityGap");

    /// <summary>Gets what that check means.</summary>
    internal static Message DualityGapMeaning => Message.Of("no plan can be better by more than this", "任何方案至多再优该值", "CheckDualityGapMeaning");

    /// <summary>Gets the check of whole numbers.</summary>
    internal static Message Integrality => Message.Of("Integrality", "整数性", "CheckIntegrality");

    /// <summary>Gets what that check means.</summary>
    internal static Message IntegralityMeaning => Message.Of("largest distance of a module count from a whole number", "模块数偏离整数的最大值", "CheckIntegralityMeaning");

    /// <summary>Gets the check of the integer gap.</summary>
    internal static Message IntegerGap => Message.Of("Integer gap", "整数规划间隙", "CheckIntegerGap");

    /// <summary>Gets what that check means.</summary>
    internal static Message IntegerGapMeaning => Message.Of("distance from the optimum left open by the search", "搜索结束时与最优值的差距", "CheckIntegerGapMeaning");

    /// <summary>Gets the name of the hash of the input.</summary>
    internal static Message InputHash => Message.Of("SHA-256 of the effective tables", "有效输入表的 SHA-256", "ProvenanceInputHash");

    /// <summary>Gets the name of the engine of linear programs.</summary>
    internal static Message LinearEngine => Message.Of("Linear solver", "线性规划求解器", "ProvenanceLinearEngine");

    /// <summary>Gets the name of the engine of integer programs.</summary>
    internal static Message IntegerEngine => Message.Of("Integer solver", "整数规划求解器", "ProvenanceIntegerEngine");

    /// <summary>Gets the name of the size.</summary>
    internal static Message Size => Message.Of("Size of the program", "模型规模", "ProvenanceSize");

    /// <summary>Gets the name of the options.</summary>
    internal static Message Options => Message.Of("Options", "选项", "ProvenanceOptions");

    /// <summary>Says an option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    internal static Message Option(Message name, Message value) => Message.Of($"{name} {value}", $"{name}：{value}", "ProvenanceOption");

    /// <summary>Gets the name of the time.</summary>
    internal static Message SolvedAt => Message.Of("Solved", "求解时间", "ProvenanceSolvedAt");

    /// <summary>Says that more warnings are left out.</summary>
    /// <param name="count">How many.</param>
    internal static Message MoreWarnings(Figure count) => Message.Of($"{count} more.", $"另有{count}条。", "EvidenceMoreWarnings");

    /// <summary>Says the export controls.</summary>
    /// <param name="regime">The regime.</param>
    internal static Message Regime(Name regime) => Message.Of($"Export controls: regime {regime}.", $"出口管制：{regime} 情形。", "EvidenceRegime");

    /// <summary>Says an amount with its unit, where one is known.</summary>
    /// <param name="goal">The goal's letter.</param>
    /// <param name="name">Its name.</param>
    internal static Message Stage(Name goal, Message name) => Message.Of($"{goal}: {name}", $"{goal}：{name}", "EvidenceStage");

    /// <summary>Says when and how fast the plan was solved.</summary>
    /// <param name="time">When.</param>
    /// <param name="seconds">How long it took.</param>
    internal static Message Solved(Name time, Figure seconds) => Message.Of($"{time} UTC, in {seconds} s", $"{time} UTC，用时{seconds}秒", "ProvenanceSolved");
}
