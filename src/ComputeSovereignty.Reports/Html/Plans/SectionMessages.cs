using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>The title and the headings of a plan's page, and what several of its sections say alike.</summary>
internal static class SectionMessages
{
    /// <summary>Gets the kind of page.</summary>
    internal static Message Plan => Message.Of("Plan", "方案", "SectionPlan");

    /// <summary>Gets the heading of the share of every year.</summary>
    internal static Message DomesticShare => Message.Of("Domestic share", "国产化率", "SectionDomesticShare");

    /// <summary>Gets the heading of the largest share of each year.</summary>
    internal static Message SingleYearMaximum => Message.Of("Single-year maximum", "单年上限", "SectionSingleYearMaximum");

    /// <summary>Gets the heading of what binds.</summary>
    internal static Message BindingConstraints => Message.Of("Binding constraints", "约束瓶颈", "SectionBindingConstraints");

    /// <summary>Gets the heading of what is made and deployed.</summary>
    internal static Message Production => Message.Of("Production by product", "分产品产量", "SectionProduction");

    /// <summary>Gets the heading of the logic lines.</summary>
    internal static Message Wafers => Message.Of("Logic wafers", "逻辑晶圆", "SectionWafers");

    /// <summary>Gets the heading of memory stacks.</summary>
    internal static Message Memory => Message.Of("HBM by supplier", "分供应商HBM", "SectionMemory");

    /// <summary>Gets the heading of packaging.</summary>
    internal static Message Packaging => Message.Of("Advanced packaging", "先进封装", "SectionPackaging");

    /// <summary>Gets the heading of power.</summary>
    internal static Message Power => Message.Of("Power by hub", "分枢纽电力", "SectionPower");

    /// <summary>Gets the heading of imports.</summary>
    internal static Message Imports => Message.Of("Imports", "进口", "SectionImports");

    /// <summary>Gets the heading of money.</summary>
    internal static Message Spending => Message.Of("Spending", "资金支出", "SectionSpending");

    /// <summary>Gets the heading of projects.</summary>
    internal static Message Projects => Message.Of("Projects", "扩产项目", "SectionProjects");

    /// <summary>Gets the heading of assumptions.</summary>
    internal static Message Assumptions => Message.Of("Assumptions", "主要假设", "SectionAssumptions");

    /// <summary>Gets the heading of the evidence.</summary>
    internal static Message Verification => Message.Of("Verification", "校验", "SectionVerification");

    /// <summary>Gets the name of years.</summary>
    internal static Message Year => Message.Of("Year", "年份", "SectionYear");

    /// <summary>Gets the name of periods.</summary>
    internal static Message Period => Message.Of("Period", "时期", "SectionPeriod");

    /// <summary>Gets the name of targets.</summary>
    internal static Message Target => Message.Of("Target", "目标", "SectionTarget");

    /// <summary>Gets the name of verdicts.</summary>
    internal static Message Verdict => Message.Of("Status", "状态", "SectionVerdict");

    /// <summary>Gets the name of capacity that is there.</summary>
    internal static Message Installed => Message.Of("Installed capacity", "装机产能", "SectionInstalled");

    /// <summary>Titles the page.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    internal static Message Title(Name planningCase, Name first, Name last) => Message.Of($"{planningCase}: domestic share, {first}–{last}", $"{planningCase}：国产化率，{first}—{last}年", "PlanPageTitle");

    /// <summary>Says the scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    internal static Message Scenario(Name scenario) => Message.Of($"Scenario {scenario}.", $"情景{scenario}。", "PlanPageScenario");

    /// <summary>Says the scenario with its changes.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="changes">The changes.</param>
    internal static Message ScenarioWith(Name scenario, Listing changes) => Message.Of($"Scenario {scenario}, with {changes}.", $"情景{scenario}，改动：{changes}。", "PlanPageScenarioWith");

    /// <summary>Gets the remark beside unspent commitments.</summary>
    internal static Message CommittedNotSpent => Message.Of("committed, not yet spent", "已承诺、尚未支出", "PlanPageCommittedNotSpent");

    /// <summary>Gets the remark beside compute.</summary>
    internal static Message Dense => Message.Of("FP16, dense", "FP16（稠密）", "PlanPageDense");

    /// <summary>Says a run of years.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last.</param>
    internal static Message FirstToLast(Name first, Name last) => Message.Of($"{first} to {last}", $"{first}—{last}年", "PlanPageFirstToLast");
}
