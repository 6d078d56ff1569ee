using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What the rules on usable compute and on who asks for it say.</summary>
internal static class WorkloadRuleMessages
{
    /// <summary>Says that a goal follows from nothing.</summary>
    internal static Message GoalFromNothing(Period year) => Message.Of($"ComputeGoal of {year} is blank, and there are no Workloads to imply it.", $"{year}的ComputeGoal为空，且没有Workloads可供推算。");

    /// <summary>Says what a goal may be.</summary>
    internal static Message GoalOrWorkloads => Message.Of("a number from 0 to 10,000,000,000, or rows in sheet Workloads", "0至10,000,000,000的数，或在工作表Workloads中填写行");

    /// <summary>Says that an implied goal is too large.</summary>
    internal static Message ImpliedGoalTooLarge(Period year, Name pool) => Message.Of(
        $"The {year} goal implied by demand is out of range: pool {pool} can hardly do the work.",
        $"由需求推算的{year}目标超出范围：机群{pool}几乎无法承担这些工作。");

    /// <summary>Says what to change.</summary>
    internal static Message NameAnotherPool => Message.Of("Name another ReferencePool, or type the goal.", "请另选ReferencePool，或直接填写目标。");

    /// <summary>Says that a demand is too large.</summary>
    internal static Message DemandTooLarge(Name workload, Period year) => Message.Of($"The demand of {workload} in {year} is out of range.", $"{workload}在{year}的需求超出范围。");

    /// <summary>Says which rows to look at.</summary>
    internal static Message CheckTheRows => Message.Of("Check the rows of Tokens, Runs, Labs and Adoption that name it.", "请检查工作表Tokens、Runs、Labs和Adoption中引用它的行。");

    /// <summary>Writes compute.</summary>
    internal static Message Compute(Figure petaflops) => Message.Of($"{petaflops} PFLOPS", $"{petaflops} PFLOPS", "DemandedCompute");

    /// <summary>Says how much compute may be asked for.</summary>
    internal static Message ComputeAtMost(Figure petaflops) => Message.Of($"at most {petaflops} PFLOPS", $"不超过{petaflops} PFLOPS");

    /// <summary>Says that a province has no hub.</summary>
    internal static Message ProvinceWithoutHub(Name province) => Message.Of(
        $"{province} has a MinShare but no hub, so nothing could be built anywhere.",
        $"{province}填有MinShare但没有枢纽，因此任何地方都无法建设。");

    /// <summary>Says what a minimum share may be.</summary>
    internal static Message BlankOrHub => Message.Of("blank or 0, or a hub in the province", "留空或填0，或在该省设枢纽");

    /// <summary>Says that a workload has none to compare with.</summary>
    internal static Message OnlyWorkload(Name workload) => Message.Of($"{workload} is the only workload, so there is no other service to compare with.", $"{workload}是唯一的负载，没有其他服务可供比较。");

    /// <summary>Says that a cell must be blank.</summary>
    internal static Message Blank => Message.Of("blank", "留空", "AllowedBlank");

    /// <summary>Says that labs lack the price of compute.</summary>
    internal static Message NoComputePrice(Period year) => Message.Of($"ComputePrice of {year} is missing; labs decide by it.", $"缺少{year}的ComputePrice，实验室据此决策。");

    /// <summary>Says what a price of compute may be.</summary>
    internal static Message AllowedComputePrice => Message.Of("a number above 0, in CNY a usable PFLOPS-year", "大于0的数，单位为元/有效PFLOPS·年");

    /// <summary>Says that labs lack the pay of researchers.</summary>
    internal static Message NoResearcherPay => Message.Of("ResearcherPay is missing; labs decide by it.", "缺少ResearcherPay，实验室据此决策。");

    /// <summary>Says what the pay of researchers may be.</summary>
    internal static Message AllowedResearcherPay => Message.Of("a number, 1 or more, in CNY a year", "不小于1的数，单位为元/年");

    /// <summary>Says that firms lack the price of tokens.</summary>
    internal static Message NoTokenPrice(Period year) => Message.Of($"TokenPrice of {year} is missing; firms decide by it.", $"缺少{year}的TokenPrice，企业据此决策。");

    /// <summary>Says what a price of tokens may be.</summary>
    internal static Message AllowedTokenPrice => Message.Of("a number, 0 or more, in CNY a million tokens", "不小于0的数，单位为元/百万词元");

    /// <summary>Says that an age limit rewards holding machines back.</summary>
    internal static Message AgeWithoutStockLimit(Name workload) => Message.Of(
        $"{workload} has a MaxAge, but without a MaxFinishedStock a plan can hold machines back to keep them young.",
        $"{workload}填有MaxAge，但未设MaxFinishedStock，方案可能为保持设备较新而推迟部署。");

    /// <summary>Says what is needed beside an age limit.</summary>
    internal static Message StockLimitInPlan => Message.Of("a MaxFinishedStock in sheet Plan", "在工作表Plan中填写MaxFinishedStock");

    /// <summary>Says that near service has no near place.</summary>
    internal static Message NoNearPlace(Name workload) => Message.Of(
        $"No hub or fleet has tier Metro or Edge, so {workload} cannot be served at all.",
        $"没有Metro或Edge级的枢纽或存量设备，{workload}完全无法得到服务。");

    /// <summary>Says that service at the edge has no place.</summary>
    internal static Message NoEdgePlace(Name workload) => Message.Of($"No hub or fleet has tier Edge, so {workload} cannot be served at all.", $"没有Edge级的枢纽或存量设备，{workload}完全无法得到服务。");

    /// <summary>Says that demand is far above the goal.</summary>
    internal static Message DemandTenfold(Period year) => Message.Of($"Demand implies more than ten times the ComputeGoal of {year}.", $"需求推算值超过{year}ComputeGoal的十倍。");

    /// <summary>Says that demand is above the goal.</summary>
    internal static Message DemandTwice(Period year) => Message.Of($"Demand implies more than twice the ComputeGoal of {year}.", $"需求推算值超过{year}ComputeGoal的两倍。");

    /// <summary>Says that demand is below the goal.</summary>
    internal static Message DemandHalf(Period year) => Message.Of($"Demand implies less than half of the ComputeGoal of {year}.", $"需求推算值不足{year}ComputeGoal的一半。");

    /// <summary>Says that a run is larger than all training.</summary>
    internal static Message RunLargerThanTraining(Period year) => Message.Of(
        $"The largest training run of {year} exceeds all the training compute that workloads ask for, so no place can hold it.",
        $"{year}的最大训练任务超过各负载提出的全部训练算力需求，因此没有任何地点能够承载。");

    /// <summary>Says what a goal may be beside what demand implies.</summary>
    internal static Message ImpliedByDemand(Figure petaflops) => Message.Of($"from half to twice the {petaflops} PFLOPS that follow from demand", $"由需求推算的{petaflops} PFLOPS 的一半至两倍");

    /// <summary>Says that machines outside are not listed.</summary>
    internal static Message OutsideWithoutFleet => Message.Of(
        "Machines outside the programme are counted, but sheet Fleet lists none of those already installed.",
        "计入了计划外设备，但工作表Fleet中没有已装设备。");

    /// <summary>Says that no workload asks for anything.</summary>
    internal static Message NothingAskedFor => Message.Of("No workload asks for anything, so service is not planned.", "没有负载提出需求，因此不规划服务。");

    /// <summary>Says that there is no service to put first.</summary>
    internal static Message ServiceWithoutWorkloads => Message.Of("There are no Workloads, so the objective order Service begins with the share.", "没有Workloads，因此目标次序Service从国产化率开始。");

    /// <summary>Says that a province has no row.</summary>
    internal static Message ProvinceUnknown(Name hub) => Message.Of(
        $"Sheet Provinces has no row for the province of {hub}; its machines are taken to be always in use.",
        $"工作表Provinces中没有{hub}所在省份，其设备按始终运行计。");
}
