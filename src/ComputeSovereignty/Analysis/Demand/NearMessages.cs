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
        "Every workload that must be served near users gets the same share; places are near by their tier, Metro or Edge.",
        "所有须就近服务的工作负载取同一占比；Metro或Edge级地点视为就近。",
        "DemandReportNearFinding");

    /// <summary>Gets the header of shares required.</summary>
    internal static Message Required => Message.Of("Required share near users", "须就近提供的占比", "DemandReportNear");

    /// <summary>Gets the header of shares reached.</summary>
    internal static Message Reached => Message.Of("Inference served near users", "就近提供的推理服务占比", "DemandNearReached");

    /// <summary>Gets the header of what is lost for want of near places.</summary>
    internal static Message Lost => Message.Of("Unserved for want of near places", "因就近地点不足而未满足", "DemandNearLost");

    /// <summary>Says how near service is.</summary>
    /// <param name="year">The year.</param>
    /// <param name="share">The part of served inference.</param>
    internal static Message Now(Period year, Figure share) => Message.Of(
        $"In {year} this plan serves {share} of its inference near users.", $"{year}，本方案有{share}的推理服务就近提供。", "DemandNearNow");

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
    /// <param name="before">What goes unserved over all years, by weight, in this plan.</param>
    /// <param name="after">The same with the share required.</param>
    internal static Message IfRequired(Figure target, Figure before, Figure after) => Message.Of(
        $"If {target} were required of every workload that has such a rule, the share of demand unserved over all years, by weight, would be {after} instead of {before}.",
        $"若所有有就近要求的负载均须达到{target}，各年加权未满足比例将由{before}变为{after}。",
        "DemandNearIfRequired");

    /// <summary>Says what goes unserved for want of near places.</summary>
    /// <param name="year">The year.</param>
    /// <param name="lost">How much, PFLOPS.</param>
    internal static Message LostIn(Period year, double lost) => lost > 0
        ? Message.Of($"In {year}, {Figure.Compute(lost)} would go unserved for want of near places.", $"其中{year}有{Figure.Compute(lost)}因就近地点不足而未满足。", "DemandNearWouldLose")
        : Message.Of($"In {year} itself no less would be served.", $"{year}当年的服务量不会减少。", "DemandNearLosesNothing");

    /// <summary>Says what it costs.</summary>
    /// <param name="spend">What more is spent over the horizon, CNY.</param>
    internal static Message Costs(double spend) => spend switch
    {
        >= NoMoney => Message.Of($"Spending over the horizon would rise by {Figure.Money(spend)}.", $"规划期支出将增加{Figure.Money(spend)}。", "DemandNearCostsMore"),
        <= -NoMoney => Message.Of($"Spending over the horizon would fall by {Figure.Money(-spend)}.", $"规划期支出将减少{Figure.Money(-spend)}。", "DemandNearCostsLess"),
        _ => Message.Of("Spending over the horizon would be the same.", "规划期支出不变。", "DemandNearCostsTheSame"),
    };

    // Two trillion are told to the billion.
    private const double NoMoney = 5e8;
}
