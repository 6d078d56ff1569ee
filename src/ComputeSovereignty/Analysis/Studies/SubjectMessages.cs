using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>What questions call themselves in lists of runs.</summary>
internal static class SubjectMessages
{
    /// <summary>Says what share of demand is to be served.</summary>
    internal static Message Served(Figure goal) => Message.Of($"{goal} of demand served", $"满足{goal}的需求", "SubjectServed");

    /// <summary>Says what share of demand one lever is to serve.</summary>
    internal static Message ServedBy(Figure goal, Message lever) => Message.Of($"{goal} of demand served by {lever}", $"由{lever}满足{goal}的需求", "SubjectServedBy");

    /// <summary>Gets that only the plan itself is read.</summary>
    internal static Message PlanAlone => Message.Of("the plan alone", "仅方案本身", "SubjectPlanAlone");

    /// <summary>Gets that export controls are asked for.</summary>
    internal static Message ExportControls => Message.Of("export controls", "出口管制", "SubjectExportControls");

    /// <summary>Joins the parts of a question.</summary>
    /// <param name="parts">The parts.</param>
    internal static Message Parts(IReadOnlyList<Message> parts) => parts.Count == 0 ? Message.None : Message.Of(new Listing([.. parts], Joint.Semicolon));

    /// <summary>Says how many plans are sought within what slack.</summary>
    /// <param name="plans">How many plans.</param>
    /// <param name="slack">The slack.</param>
    internal static Message PlansWithin(Figure plans, Figure slack) => Message.Of($"{plans} plans within {slack}", $"{plans}个方案，松弛{slack}", "SubjectPlansWithin");

    /// <summary>Names plans within a slack of service.</summary>
    /// <param name="plans">How many plans.</param>
    /// <param name="slack">The slack.</param>
    internal static Message PlansWithinService(Figure plans, Figure slack) => Message.Of($"{plans} plans within {slack} of demand served", $"{plans}个方案，需求满足率松弛{slack}", "SubjectPlansWithinService");

    /// <summary>Says that prices follow costs.</summary>
    internal static Message WithFeedback => Message.Of("with price feedback", "含价格反馈", "SubjectWithFeedback");

    /// <summary>Names two levers.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    internal static Message Between(Message first, Message second) => Message.Of($"between {first} and {second}", $"{first}与{second}", "SubjectBetween");

    /// <summary>Names a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    internal static Message Scenario(Name scenario) => Message.Of($"scenario {scenario}", $"情景{scenario}", "SubjectScenario");

    /// <summary>Names scenarios.</summary>
    /// <param name="scenarios">The scenarios.</param>
    internal static Message Scenarios(Listing scenarios) => Message.Of($"scenarios {scenarios}", $"情景{scenarios}", "SubjectScenarios");

    /// <summary>Says that a lever is tried at one value.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message AtOneValue(Message lever) => Message.Of($"{lever} at one value", $"{lever}取1个值", "SubjectAtOneValue");

    /// <summary>Says that a lever is tried at several values.</summary>
    /// <param name="lever">The lever.</param>
    /// <param name="count">How many.</param>
    internal static Message AtValues(Message lever, Figure count) => Message.Of($"{lever} at {count} values", $"{lever}取{count}个值", "SubjectAtValues");

    /// <summary>Names two goals.</summary>
    /// <param name="x">The first.</param>
    /// <param name="y">The second.</param>
    internal static Message Frontier(Message x, Message y) => Message.Of($"trade-off between {x} and {y}", $"{x}与{y}的权衡", "SubjectFrontier");

    /// <summary>Says how many plans there may be.</summary>
    /// <param name="count">How many.</param>
    internal static Message MostPlans(Figure count) => Message.Of($"at most {count} plans", $"至多{count}个方案", "SubjectMostPlans");

    /// <summary>Says a slack.</summary>
    /// <param name="slack">The slack.</param>
    internal static Message Slack(Figure slack) => Message.Of($"slack {slack}", $"松弛{slack}", "SubjectSlack");

    /// <summary>Says how many scenarios are drawn.</summary>
    /// <param name="count">How many.</param>
    internal static Message SampledScenarios(Figure count) => Message.Of($"{count} sampled scenarios", $"抽样{count}个情景", "SubjectSampledScenarios");

    /// <summary>Says from when a scenario is known.</summary>
    /// <param name="period">The period.</param>
    internal static Message KnownFrom(Period period) => Message.Of($"known from {period}", $"{period}起可知", "SubjectKnownFrom");

    /// <summary>Says what the tail weighs.</summary>
    /// <param name="part">The tail's part of all.</param>
    /// <param name="weight">Its weight.</param>
    internal static Message Tail(Figure part, Figure weight) => Message.Of($"worst {part} weighted {weight}", $"最差{part}的权重为{weight}", "SubjectTail");
}
