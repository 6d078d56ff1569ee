using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Titles and notes of bottlenecks, the certificate, inputs and provenance.</summary>
internal static class EvidenceMessages
{
    /// <summary>Gets the title of the sheet of bottlenecks.</summary>
    internal static Message BottlenecksTitle => Message.Of("Binding constraints and the value of additional capacity", "约束瓶颈与新增产能的边际价值", "PlanEvidenceBottlenecksTitle");

    /// <summary>Gets how to read the sheet of bottlenecks.</summary>
    internal static Message BottlenecksSubtitle => Message.Of("Tightest first. Marginal values apply within the range shown, with the ordered modules as they are; a constraint without one binds together with others, and relaxing it slightly on its own brings nothing that can be quoted. Percentage points (pp) are summed over the years, by weight.", "按约束由紧到松排列。边际价值仅在所示范围内、已下单模块不变时适用；没有边际价值的约束与其他约束同时起作用，单独略微放宽不产生可报告的效果。百分点按权重对各年求和。", "PlanEvidenceBottlenecksSubtitle");

    /// <summary>Says how many limits are left out.</summary>
    /// <param name="left">The left.</param>
    internal static Message WithoutEffect(Figure left) => Message.Of($"{left} limits that are reached but have no effect on any objective are left out.", $"另有{left}项已达上限但不影响任何目标的约束未列出。", "PlanEvidenceWithoutEffect");

    /// <summary>Says how much of a long table is printed.</summary>
    /// <param name="printed">How many rows.</param>
    /// <param name="all">Of how many.</param>
    internal static Message PrintedRows(Figure printed, Figure all) => Message.Of($"The first {printed} of {all} rows are printed, without the ranges; the sheet has them all.", $"打印前{printed}行（共{all}行），不含适用范围；工作表中列出全部内容。", "PlanEvidencePrintedRows");

    /// <summary>Gets how a price is confirmed over a range.</summary>
    internal static Message ByRange => Message.Of("its range", "适用范围", "PlanEvidenceByRange");

    /// <summary>Gets how a price is confirmed by solving.</summary>
    internal static Message BySolving => Message.Of("solving again", "重新求解", "PlanEvidenceBySolving");

    /// <summary>Gets the title of a certificate that holds.</summary>
    internal static Message CertifiedTitle => Message.Of("Verified: all constraints hold, and no better plan exists", "已校验：全部约束成立，且不存在更优方案", "PlanEvidenceCertifiedTitle");

    /// <summary>Gets the title of a certificate without proof.</summary>
    internal static Message FeasibleTitle => Message.Of("Verified to satisfy every constraint, but not proved optimal", "已校验满足全部约束，但未证明最优", "PlanEvidenceFeasibleTitle");

    /// <summary>Gets the title of a certificate that fails.</summary>
    internal static Message NotCertifiedTitle => Message.Of("The plan is NOT certified: do not use it", "方案未通过校验，请勿使用", "PlanEvidenceNotCertifiedTitle");

    /// <summary>Gets how to read the certificate.</summary>
    internal static Message CertificateSubtitle => Message.Of("Recomputed independently of the solver from the program, the values and the duals. In the program's units (thousands, CNY bn, MW, PFLOPS, per cent).", "依据规划模型、取值与对偶值独立于求解器重新计算。采用模型单位（千、十亿元、MW、PFLOPS、百分数）。", "PlanEvidenceCertificateSubtitle");

    /// <summary>Tells a fault.</summary>
    /// <param name="fault">The fault.</param>
    internal static Message Fault(Message fault) => Message.Of($"Fault: {fault}", $"问题：{fault}", "PlanEvidenceFault");

    /// <summary>Names a stage.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="goal">The goal.</param>
    internal static Message StageOf(Name letter, Message goal) => Message.Of($"{letter} {goal}", $"{letter} {goal}", "PlanEvidenceStageOf");

    /// <summary>Names all stages together.</summary>
    internal static Message WholeSolve => Message.Of("Whole solve", "整体求解", "PlanEvidenceWholeSolve");

    /// <summary>Names a check.</summary>
    internal static Message Rows => Message.Of("Rows", "约束", "PlanEvidenceRows");

    /// <summary>Says what a check means.</summary>
    internal static Message RowsMean => Message.Of("largest violation of a constraint", "约束的最大违反量", "PlanEvidenceRowsMean");

    /// <summary>Names a check.</summary>
    internal static Message Bounds => Message.Of("Bounds", "变量界限", "PlanEvidenceBounds");

    /// <summary>Says what a check means.</summary>
    internal static Message BoundsMean => Message.Of("largest violation of a variable's bound", "变量界限的最大违反量", "PlanEvidenceBoundsMean");

    /// <summary>Names a check.</summary>
    internal static Message Duals => Message.Of("Dual feasibility", "对偶可行性", "PlanEvidenceDuals");

    /// <summary>Says what a check means.</summary>
    internal static Message DualsMean => Message.Of("largest wrong sign of a price or reduced cost", "价格或检验数符号错误的最大值", "PlanEvidenceDualsMean");

    /// <summary>Names a check.</summary>
    internal static Message Complementarity => Message.Of("Complementarity", "互补性", "PlanEvidenceComplementarity");

    /// <summary>Says what a check means.</summary>
    internal static Message ComplementarityMeans => Message.Of("largest product of a price and the slack of its constraint", "价格与其约束松弛之积的最大值", "PlanEvidenceComplementarityMeans");

    /// <summary>Names a check.</summary>
    internal static Message DualityGap => Message.Of("Duality gap", "对偶间隙", "PlanEvidenceDualityGap");

    /// <summary>Says what a check means.</summary>
    internal static Message DualityGapMeans => Message.Of("no plan can be better by more than this", "任何方案最多只能再优此数", "PlanEvidenceDualityGapMeans");

    /// <summary>Names a check.</summary>
    internal static Message Integrality => Message.Of("Integrality", "整数性", "PlanEvidenceIntegrality");

    /// <summary>Says what a check means.</summary>
    internal static Message IntegralityMeans => Message.Of("largest distance of a module count to a whole number", "模块数与整数的最大距离", "PlanEvidenceIntegralityMeans");

    /// <summary>Names a check.</summary>
    internal static Message IntegerGap => Message.Of("Integer gap", "整数间隙", "PlanEvidenceIntegerGap");

    /// <summary>Says what a check means.</summary>
    internal static Message IntegerGapMeans => Message.Of("distance of the plan from the best that the search leaves open", "方案与搜索尚未排除的最优值之间的距离", "PlanEvidenceIntegerGapMeans");

    /// <summary>Gets that a check has no figure.</summary>
    internal static Message NotKnown => Message.Of("not known", "未知", "PlanEvidenceNotKnown");

    /// <summary>Gets that a check holds.</summary>
    internal static Message HoldsMark => Message.Of("holds", "成立", "PlanEvidenceHoldsMark");

    /// <summary>Gets that a check fails.</summary>
    internal static Message FailsMark => Message.Of("FAILS", "不成立", "PlanEvidenceFailsMark");

    /// <summary>Gets that something is so.</summary>
    internal static Message YesMark => Message.Of("yes", "是", "PlanEvidenceYesMark");

    /// <summary>Gets that something is not so.</summary>
    internal static Message NoMark => Message.Of("NO", "否", "PlanEvidenceNoMark");

    /// <summary>Gets the title of the sheet of inputs.</summary>
    internal static Message InputsTitle => Message.Of("Every figure that the plan rests on, with its source", "方案所依据的全部数字及其来源", "PlanEvidenceInputsTitle");

    /// <summary>Gets how to read the sheet of inputs.</summary>
    internal static Message InputsSubtitle => Message.Of("As solved: scenario and changes applied. An address names a figure on the command line and in scenarios. Sources stand to the right; paper shows them alone.", "求解时的数值，已应用情景与改动。参数地址用于命令行与情景。右侧为数据来源，打印时仅打印来源。", "PlanEvidenceInputsSubtitle");

    /// <summary>Gets that there is no limit.</summary>
    internal static Message NoLimit => Message.Of("no limit", "不设上限", "PlanEvidenceNoLimit");

    /// <summary>Says that a cell is blank.</summary>
    /// <param name="place">The place.</param>
    internal static Message BlankDefault(Name place) => Message.Of($"{place} (blank: default)", $"{place}（空白，取默认值）", "PlanEvidenceBlankDefault");

    /// <summary>Gets the title of the sheet of provenance.</summary>
    internal static Message ProvenanceTitle => Message.Of("Where this plan comes from", "方案来源", "PlanEvidenceProvenanceTitle");

    /// <summary>Gets how to read the sheet of provenance.</summary>
    internal static Message ProvenanceSubtitle => Message.Of("The same input, program, engine and options give the same plan. To the right: notes on the input.", "相同的输入、程序、求解器与选项得到相同的方案。右侧为对输入的提示。", "PlanEvidenceProvenanceSubtitle");

    /// <summary>Gets that nothing was noted.</summary>
    internal static Message NothingNoted => Message.Of("There are no notes on the input.", "对输入没有提示。", "PlanEvidenceNothingNoted");

    /// <summary>Names a property.</summary>
    internal static Message Case => Message.Of("Case", "案例", "PlanEvidenceCase");

    /// <summary>Names a property.</summary>
    internal static Message Input => Message.Of("Input", "输入", "PlanEvidenceInput");

    /// <summary>Names a property.</summary>
    internal static Message InputHash => Message.Of("Input hash (SHA-256 of the effective tables)", "输入哈希值（有效表格的SHA-256）", "PlanEvidenceInputHash");

    /// <summary>Names a property.</summary>
    internal static Message Scenario => Message.Of("Scenario", "情景", "PlanEvidenceScenario");

    /// <summary>Names a property.</summary>
    /// <param name="number">The number.</param>
    internal static Message Change(Figure number) => Message.Of($"Change {number}", $"改动{number}", "PlanEvidenceChange");

    /// <summary>Names a property.</summary>
    internal static Message Program => Message.Of("Program", "程序", "PlanEvidenceProgram");

    /// <summary>Names a property.</summary>
    internal static Message LinearEngine => Message.Of("Engine of linear programs", "线性规划求解器", "PlanEvidenceLinearEngine");

    /// <summary>Names a property.</summary>
    internal static Message IntegerEngine => Message.Of("Engine of integer programs", "整数规划求解器", "PlanEvidenceIntegerEngine");

    /// <summary>Gets that no engine was used.</summary>
    internal static Message NoneUsed => Message.Of("none used", "未使用", "PlanEvidenceNoneUsed");

    /// <summary>Names a property.</summary>
    internal static Message ProgramSize => Message.Of("Size of the program", "模型规模", "PlanEvidenceProgramSize");

    /// <summary>Names a property.</summary>
    /// <param name="name">The name.</param>
    internal static Message Option(Message name) => Message.Of($"Option {name}", $"选项：{name}", "PlanEvidenceOption");

    /// <summary>Names a property.</summary>
    internal static Message SolvedAt => Message.Of("Solved at", "求解时间", "PlanEvidenceSolvedAt");

    /// <summary>Names a property.</summary>
    internal static Message Duration => Message.Of("Time to formulate, solve and certify", "建模、求解与校验用时", "PlanEvidenceDuration");

    /// <summary>Says a time.</summary>
    /// <param name="seconds">The seconds.</param>
    internal static Message Seconds(Figure seconds) => Message.Of($"{seconds} s", $"{seconds}秒", "PlanEvidenceSeconds");
}
