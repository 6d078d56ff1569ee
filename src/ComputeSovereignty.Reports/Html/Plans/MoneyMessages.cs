using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What a plan's page says of money and projects.</summary>
internal static class MoneyMessages
{
    /// <summary>Gets the title of the chart of spend.</summary>
    internal static Message ByPurpose => Message.Of("Spending by purpose", "分用途支出", "MoneyByPurpose");

    /// <summary>Gets the title of the chart of the budget.</summary>
    internal static Message BudgetTitle => Message.Of("Use of the programme's budget, all years", "项目预算使用情况（各年合计）", "MoneyBudgetTitle");

    /// <summary>Gets the name of the budget.</summary>
    internal static Message Budget => Message.Of("Budget", "预算", "MoneyBudget");

    /// <summary>Gets the name of what is left.</summary>
    internal static Message Left => Message.Of("Unspent", "结余", "MoneyLeft");

    /// <summary>Gets the name of purposes.</summary>
    internal static Message Purpose => Message.Of("Purpose", "用途", "MoneyPurpose");

    /// <summary>Gets that nothing is ordered.</summary>
    internal static Message NoOrders => Message.Of("No project or line conversion is ordered.", "没有下单任何扩产项目或产线转换。", "ProjectNoOrders");

    /// <summary>Gets the title of the timeline.</summary>
    internal static Message Timeline => Message.Of("From order to full capacity", "从下单到满产", "ProjectTimeline");

    /// <summary>Gets the phase of building.</summary>
    internal static Message Building => Message.Of("Construction", "建设期", "ProjectBuilding");

    /// <summary>Gets the phase of ramping.</summary>
    internal static Message Ramp => Message.Of("Ramp-up", "爬坡期", "ProjectRamp");

    /// <summary>Gets the title of the table of orders.</summary>
    internal static Message AllOrders => Message.Of("All orders", "全部订单", "ProjectAllOrders");

    /// <summary>Gets the header of projects.</summary>
    internal static Message Project => Message.Of("Project", "项目", "ProjectHeader");

    /// <summary>Gets the header of kinds.</summary>
    internal static Message Kind => Message.Of("Kind", "类型", "ProjectKind");

    /// <summary>Gets the header of what is expanded.</summary>
    internal static Message Expands => Message.Of("Expands", "扩产对象", "ProjectExpands");

    /// <summary>Gets the header of the time of order.</summary>
    internal static Message Ordered => Message.Of("Ordered", "下单", "ProjectOrdered");

    /// <summary>Gets the header of the time of first output.</summary>
    internal static Message FirstOnline => Message.Of("First output", "首批产出", "ProjectFirstOnline");

    /// <summary>Gets the header of the time of full output.</summary>
    internal static Message FullyOnline => Message.Of("Full capacity", "满产", "ProjectFullyOnline");

    /// <summary>Gets the header of modules.</summary>
    internal static Message Modules => Message.Of("Modules", "模块数", "ProjectModules");

    /// <summary>Gets the header of capacity.</summary>
    internal static Message Capacity => Message.Of("Capacity", "产能", "ProjectCapacity");

    /// <summary>Gets the header of cost.</summary>
    internal static Message Cost => Message.Of("Cost", "投资额", "ProjectCost");

    /// <summary>Gets the header of who pays.</summary>
    internal static Message PaidBy => Message.Of("Paid by", "资金来源", "ProjectPaidBy");

    /// <summary>Says what the programme and the industry spend.</summary>
    /// <param name="spent">What the programme spends.</param>
    /// <param name="budget">Its budget.</param>
    /// <param name="part">The part.</param>
    /// <param name="industry">What the industry spends.</param>
    internal static Message Spent(Figure spent, Figure budget, Figure part, Figure industry) => Message.Of(
        $"The programme spends {spent} of its budget of {budget} ({part}); industry spends {industry} on capacity.", $"项目支出{spent}，占预算{budget}的{part}；产业用于产能的支出为{industry}。", "MoneySpent");

    /// <summary>Says what is spent where there is no budget.</summary>
    /// <param name="spent">What the programme spends.</param>
    /// <param name="industry">What the industry spends.</param>
    internal static Message SpentAlone(Figure spent, Figure industry) => Message.Of($"The programme spends {spent}; industry spends {industry} on capacity.", $"项目支出{spent}；产业用于产能的支出为{industry}。", "MoneySpentAlone");

    /// <summary>Says what is left of the budget.</summary>
    /// <param name="left">What is left.</param>
    internal static Message Remaining(Figure left) => Message.Of($"{left} of the budget remains unspent.", $"预算结余{left}。", "MoneyRemaining");

    /// <summary>Names a purpose.</summary>
    /// <param name="purpose">The purpose.</param>
    internal static Message Of(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => Message.Of("Domestic accelerators", "国产加速器", "SpendDomesticAccelerators"),
        SpendPurpose.ForeignAccelerators => Message.Of("Foreign accelerators", "进口加速器", "SpendForeignAccelerators"),
        SpendPurpose.DomesticComponents => Message.Of("Domestic components", "国产部件", "SpendDomesticComponents"),
        SpendPurpose.ForeignComponents => Message.Of("Foreign components", "进口部件", "SpendForeignComponents"),
        SpendPurpose.Facilities => Message.Of("Facilities", "机房与电力设施", "SpendFacilities"),
        SpendPurpose.ProgrammeOrders => Message.Of("Programme projects", "项目出资的扩产", "SpendProgrammeOrders"),
        SpendPurpose.IndustryOrders => Message.Of("Industry projects", "产业出资的扩产", "SpendIndustryOrders"),
        _ => Message.Of("Relocating other wafers", "其他客户晶圆转移", "SpendReallocation"),
    };

    /// <summary>Names a purpose below a column.</summary>
    /// <param name="purpose">The purpose.</param>
    internal static Message Short(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => Message.Of("Domestic accel.", "国产加速器", "SpendShortDomesticAccelerators"),
        SpendPurpose.ForeignAccelerators => Message.Of("Foreign accel.", "进口加速器", "SpendShortForeignAccelerators"),
        SpendPurpose.DomesticComponents => Message.Of("Domestic comp.", "国产部件", "SpendShortDomesticComponents"),
        SpendPurpose.ForeignComponents => Message.Of("Foreign comp.", "进口部件", "SpendShortForeignComponents"),
        SpendPurpose.Facilities => Message.Of("Facilities", "机房电力", "SpendShortFacilities"),
        SpendPurpose.ProgrammeOrders => Message.Of("Projects", "扩产项目", "SpendShortProgrammeOrders"),
        _ => Of(purpose),
    };

    /// <summary>Says how much is ordered.</summary>
    /// <param name="count">How many orders.</param>
    /// <param name="cost">What they cost.</param>
    /// <param name="largest">The most expensive project.</param>
    internal static Message Orders(Figure count, Figure cost, Name largest) => Message.Of($"{count} orders are placed for {cost}; the largest is {largest}.", $"共下单{count}项，投资{cost}；最大的是{largest}。", "ProjectOrders");

    /// <summary>Says the only order.</summary>
    /// <param name="cost">What it costs.</param>
    /// <param name="project">The project.</param>
    internal static Message OneOrder(Figure cost, Name project) => Message.Of($"One order is placed, for {project} ({cost}).", $"下单1项：{project}（{cost}）。", "ProjectOneOrder");

    /// <summary>Says how many orders are shown.</summary>
    /// <param name="shown">How many.</param>
    /// <param name="all">Of how many.</param>
    internal static Message Shown(Figure shown, Figure all) => Message.Of($"The {shown} most expensive of {all} orders.", $"仅列投资额最大的{shown}项（共{all}项）。", "ProjectShown");

    /// <summary>Says what an order brings.</summary>
    /// <param name="capacity">The capacity.</param>
    /// <param name="target">Where.</param>
    /// <param name="cost">What it costs.</param>
    internal static Message Brings(Figure capacity, Name target, Figure cost) => Message.Of($"{capacity} at {target}, {cost}", $"{target}增加{capacity}，{cost}", "ProjectBrings");

    /// <summary>Says what modules bring.</summary>
    /// <param name="modules">How many modules.</param>
    /// <param name="capacity">The capacity.</param>
    /// <param name="target">Where.</param>
    /// <param name="cost">What they cost.</param>
    internal static Message ModulesBring(Figure modules, Figure capacity, Name target, Figure cost) => Message.Of($"{modules}: {capacity} at {target}, {cost}", $"{modules}：{target}增加{capacity}，{cost}", "ProjectModulesBring");

    /// <summary>Says when a phase is.</summary>
    /// <param name="from">Its beginning.</param>
    /// <param name="to">Its end.</param>
    internal static Message FromTo(Name from, Name to) => Message.Of($"{from} to {to}", $"{from} 至 {to}", "ProjectFromTo");

    /// <summary>Names a kind of project.</summary>
    /// <param name="kind">The kind, as documents name it.</param>
    internal static Message KindOf(string kind) => kind switch
    {
        "Line" => Message.Of("Logic line", "逻辑产线", "ProjectKindLine"),
        "HbmLine" => Message.Of("HBM line", "HBM产线", "ProjectKindHbmLine"),
        "PackagingLine" => Message.Of("Packaging line", "封装产线", "ProjectKindPackagingLine"),
        "Hub" => Message.Of("Hub power", "枢纽电力", "ProjectKindHub"),
        "Conversion" => Message.Of("Line conversion", "产线转换", "ProjectKindConversion"),
        _ => Message.Verbatim(kind),
    };

    /// <summary>Names who pays.</summary>
    /// <param name="fund">The fund.</param>
    internal static Message FundOf(Cases.Fund fund) => fund == Cases.Fund.Programme ? Message.Of("Programme", "本项目", "FundProgramme") : Message.Of("Industry fund", "产业基金", "FundIndustry");
}
