using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>What decisions are called and how far the share binds them.</summary>
internal static class DecisionMessages
{
    /// <summary>Names a kind of decision.</summary>
    internal static Message Group(DecisionGroup group) => group switch
    {
        DecisionGroup.Projects => Message.Of("Projects", "扩产项目", "GroupProjects"),
        DecisionGroup.Conversions => Message.Of("Conversions", "产线转换", "GroupConversions"),
        DecisionGroup.LogicLines => Message.Of("Logic lines", "逻辑产线", "GroupLogicLines"),
        DecisionGroup.Hbm => Message.Of("HBM", "HBM", "GroupHbm"),
        DecisionGroup.Imports => Message.Of("Imports", "进口", "GroupImports"),
        DecisionGroup.Hubs => Message.Of("Hubs", "枢纽", "GroupHubs"),
        DecisionGroup.Products => Message.Of("Products", "产品", "GroupProducts"),
        _ => Message.Of("Totals", "合计", "GroupTotals"),
    };

    /// <summary>Says decisions of a kind within a sentence.</summary>
    internal static Message Phrase(DecisionGroup group, Listing names) => group switch
    {
        DecisionGroup.Projects => Message.Of($"orders for {names}", $"{names}的订购", "PhraseProjects"),
        DecisionGroup.Conversions => Message.Of($"conversion by {names}", $"{names}的产线转换", "PhraseConversions"),
        DecisionGroup.LogicLines => Message.Of($"wafer starts on {names}", $"{names}的投片", "PhraseLogicLines"),
        DecisionGroup.Hbm => Message.Of($"DRAM wafers for {names}", $"用于{names}的DRAM晶圆", "PhraseHbm"),
        DecisionGroup.Imports => Message.Of($"imports through {names}", $"经{names}的进口", "PhraseImports"),
        DecisionGroup.Hubs => Message.Of($"accelerators at {names}", $"{names}的加速器部署", "PhraseHubs"),
        _ => Message.Of($"deployment of {names}", $"{names}的部署", "PhraseProducts"),
    };

    /// <summary>Names a grade of HBM on a line.</summary>
    internal static Message GradeOfLine(Name grade, Name line) => Message.Of($"{grade} of {line}", $"{line}的{grade}");

    /// <summary>Names a total.</summary>
    internal static Message DomesticDeployed => Message.Of("Domestic accelerators deployed", "国产加速器部署量");

    /// <summary>Names a total.</summary>
    internal static Message ForeignDeployed => Message.Of("Foreign accelerators deployed", "进口加速器部署量");

    /// <summary>Names a total.</summary>
    internal static Message LogicStarts => Message.Of("Wafer starts for accelerators", "加速器晶圆投片量");

    /// <summary>Names a total.</summary>
    internal static Message HbmStarts => Message.Of("Wafer starts for HBM", "HBM晶圆投片量");

    /// <summary>Names a total.</summary>
    internal static Message StacksImported => Message.Of("HBM stacks imported", "HBM堆叠进口量");

    /// <summary>Names a total.</summary>
    internal static Message ComponentsAbroad => Message.Of("Components bought abroad", "境外采购部件");

    /// <summary>Names a total.</summary>
    internal static Message ProgrammeSpend => Message.Of("Programme spending", "项目支出", "TotalProgrammeSpend");

    /// <summary>Names a total.</summary>
    internal static Message IndustryFund => Message.Of("Industry-fund spending", "产业基金支出", "TotalIndustryFund");

    /// <summary>Says how far a decision is bound.</summary>
    internal static Message Choice(DecisionChoice choice) => choice switch
    {
        DecisionChoice.Must => Message.Of("always", "必需", "ChoiceMust"),
        DecisionChoice.May => Message.Of("optional", "可选", "ChoiceMay"),
        DecisionChoice.Never => Message.Of("never", "从不", "ChoiceNever"),
        _ => Message.Of("unknown", "未知", "ChoiceUnknown"),
    };

    /// <summary>Says that there is no plan to begin with.</summary>
    internal static Message NoRanges(Message why) => Message.Of($"The base case has no plan, so there are no ranges. {why}", $"基准方案无可行方案，因此没有取值范围。{why}");

    /// <summary>Says that an end of a range proves nothing.</summary>
    internal static Message EndNotCertified => Message.Of("One end of the range is not certified.", "取值范围的一端未通过校验。");

    /// <summary>Says that an end of a range was not found.</summary>
    internal static Message EndNotFound(Name status) => Message.Of($"One end of the range was not found ({status}).", $"未找到取值范围的一端（{status}）。");

    /// <summary>Says which plans count.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="slack">The slack.</param>
    internal static Message Within(NearGoal goal, Figure slack) => goal == NearGoal.Service
        ? Message.Of($"within {slack} of the demand left unserved by the reference plan", $"加权未满足需求与基准方案相差不超过{slack}", "WithinUnserved")
        : Message.Of($"within {slack} of the minimum cumulative shortfall", $"累计缺口与最小值相差不超过{slack}", "WithinShortfall");

    /// <summary>Says what is always done.</summary>
    internal static Message Always(Message within, Listing what) => Message.Of($"Every plan {within} includes {what}.", $"{within}的所有方案均包含：{what}。", "DecisionsAlways");

    /// <summary>Says that nothing is always done.</summary>
    internal static Message AlwaysNothing(Message within) => Message.Of(
        $"No decision is common to every plan {within}.", $"{within}的方案之间没有共同的必需决策。");

    /// <summary>Says what is never done.</summary>
    internal static Message Never(Listing what) => Message.Of($"No such plan includes {what}.", $"这些方案均不包含：{what}。", "DecisionsNever");

    /// <summary>Says that nothing is ruled out.</summary>
    internal static Message NeverNothing => Message.Of("No decision is ruled out.", "没有被排除的决策。");

    /// <summary>Says what may be done or left.</summary>
    internal static Message Optional(Listing what) => Message.Of($"Optional, with no effect on the share: {what}.", $"可选、不影响国产化率：{what}。", "DecisionsOptional");

    /// <summary>Says that nothing may be done or left.</summary>
    internal static Message OptionalNothing => Message.Of("No decision is optional.", "没有可选的决策。");

    /// <summary>Says what is not known.</summary>
    internal static Message NotDetermined(Listing what) => Message.Of(
        $"Not determined, because one end of the range could not be computed: {what}.", $"因取值范围的一端无法计算而未能确定：{what}。");

    /// <summary>Heads the table.</summary>
    internal static Message RangesHeading(Message within) => Message.Of(
        $"Decisions that are always, sometimes or never taken {within}", $"{within}时必需、可选与从不采用的决策");

    /// <summary>Says what the table shows.</summary>
    internal static Message RangesFinding => Message.Of("Minimum and maximum over all such plans; fractional modules are allowed.", "所有此类方案中的最小值与最大值；允许非整数模块。");

    /// <summary>Labels the table.</summary>
    internal static Message RangesLabel => Message.Of("Decision ranges", "决策范围");

    /// <summary>Heads the column of kinds.</summary>
    internal static Message Kind => Message.Of("Kind", "类别", "DecisionKind");

    /// <summary>Heads the column of decisions.</summary>
    internal static Message Decision => Message.Of("Decision", "决策");

    /// <summary>Heads the column of choices.</summary>
    internal static Message Taken => Message.Of("Always, optional or never", "必需、可选或从不");

    /// <summary>Heads the column of least amounts.</summary>
    internal static Message Minimum => Message.Of("Minimum", "最小值", "DecisionMinimum");

    /// <summary>Heads the column of the plan's amounts.</summary>
    internal static Message InThePlan => Message.Of("Reference plan", "基准方案", "DecisionInThePlan");

    /// <summary>Heads the column of largest amounts.</summary>
    internal static Message Maximum => Message.Of("Maximum", "最大值", "DecisionMaximum");

    /// <summary>Heads the column of units.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "DecisionUnit");

    /// <summary>Says that nothing limits a decision.</summary>
    internal static Message NoUpperLimit => Message.Of("no upper limit", "无上限");
}
