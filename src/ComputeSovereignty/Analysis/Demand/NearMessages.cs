using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What is said of service near users.</summary>
internal static class NearMessages
{
    /// <summary>Gets the heading.</summary>
    internal static Message Heading => Message.Of("What service near users costs", "就近服务的代价", "DemandReportNearHeading");

    /// <summary>Gets the label.</summary>
    internal static Message Label => Message.Of("Near users", "就近服务", "DemandReportNearLabel");

    /// <summary>Gets the title of the chart.</summary>
    internal static Message Chart => Message.Of("Share of demand unserved over all years, by the share that must be near users", "各年加权未满足比例与就近占比要求", "DemandReportNearChart");

    /// <summary>Gets how to read it.</summary>
    internal static Message Reading => Message.Of(
        "Every workload that must be served near users gets the same share; a place is near if its tier is Metro or Edge.",
        "所有须就近服务的工作负载取同一占比；层级为Metro（都市）或Edge（边缘）的地点视为就近。",
        "DemandReportNearFinding");

    /// <summary>Gets the header of shares required.</summary>
    internal static Message Required => Message.Of("Required share near users", "须就近提供的占比", "DemandReportNear");

    /// <summary>Gets the header of what the rule costs.</summary>
    internal static Message More => Message.Of("More unserved than without the rule, all years, by weight", "与无要求相比，各年加权未满足比例增加", "DemandNearMore");

    /// <summary>Says how near service is.</summary>
    /// <param name="year">The year.</param>
    /// <param name="share">The part of served inference.</param>
    internal static Message Now(Period year, Figure share) => Message.Of(
        $"In {year} this plan serves {share} of its inference near users; equally good plans may serve more or less of it there.", $"{year}，本方案有{share}的推理服务就近提供；同等优劣的方案，这一占比可高可低。", "DemandNearNow");

    /// <summary>Says what the roadmap sets.</summary>
    /// <param name="task">The task.</param>
    /// <param name="title">What is to be done.</param>
    /// <param name="target">The share.</param>
    /// <param name="due">By when.</param>
    internal static Message Set(Name task, Name title, Figure target, Period due) => Message.Of(
        $"The roadmap's task {task} ({title}) sets {target} by {due}; the plan's share stands in for coverage of area, which is not measured here.",
        $"路线图任务{task}（{title}）要求到{due}达到{target}；此处未衡量区域覆盖率，以方案的就近占比作为替代指标。",
        "DemandNearSet");

    /// <summary>Says what it would take to require that share.</summary>
    /// <param name="target">The share.</param>
    /// <param name="before">What goes unserved over all years, by weight, in this plan; fraction.</param>
    /// <param name="after">The same with the share required.</param>
    internal static Message IfRequired(Figure target, double before, double after) => Math.Abs(after - before) < ShareGap.LeastTold
        ? Message.Of(
            $"If {target} were required in all years of every workload that has such a rule, no more demand would go unserved.",
            $"若所有有就近要求的负载各年均须达到{target}，未满足的需求不会增加。",
            "DemandNearCostsNothing")
        : Message.Of(
            $"If {target} were required in all years of every workload that has such a rule, the share of demand unserved over all years, by weight, would be {Figure.Part(after, "0.0%")} instead of {Figure.Part(before, "0.0%")}.",
            $"若所有有就近要求的负载各年均须达到{target}，各年加权未满足比例将由{Figure.Part(before, "0.0%")}变为{Figure.Part(after, "0.0%")}。",
            "DemandNearIfRequired");

    /// <summary>Says in which year service falls most.</summary>
    /// <param name="year">The year.</param>
    /// <param name="before">What this plan serves, PFLOPS.</param>
    /// <param name="after">What is served with the share required, PFLOPS.</param>
    internal static Message Fall(Period year, double before, double after) => Message.Of(
        $"Service would fall most in {year}: {Figure.Compute(after)} instead of {Figure.Compute(before)}.", $"{year}的服务量降幅最大：由{Figure.Compute(before)}降至{Figure.Compute(after)}。", "DemandNearFall");

    /// <summary>Says what it costs.</summary>
    /// <param name="spend">What more is spent over the horizon, CNY.</param>
    internal static Message Costs(double spend) => spend switch
    {
        >= NoMoney => Message.Of($"Spending over the horizon would rise by {Figure.Money(spend)}.", $"规划期支出将增加{Figure.Money(spend)}。", "DemandNearCostsMore"),
        <= -NoMoney => Message.Of($"Spending over the horizon would fall by {Figure.Money(-spend)}.", $"规划期支出将减少{Figure.Money(-spend)}。", "DemandNearCostsLess"),
        _ => Message.None,
    };

    // Two trillion are told to the billion.
    private const double NoMoney = 5e8;
}
