using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Headers of shares, spending and projects.</summary>
internal static class MoneyColumnMessages
{
    /// <summary>Gets the header <c>Share judged on</c>.</summary>
    internal static Message JudgedOn => Message.Of("Share judged on", "考核口径国产化率", "MoneyColumnJudgedOn");

    /// <summary>Gets the header <c>Of what is committed</c>.</summary>
    internal static Message OfCommitted => Message.Of("Of what is committed", "占已承诺投资", "MoneyColumnOfCommitted");

    /// <summary>Gets the header <c>Of what is deployed</c>.</summary>
    internal static Message OfDeployed => Message.Of("Of what is deployed", "占已部署设备", "MoneyColumnOfDeployed");

    /// <summary>Gets the header <c>Share</c>.</summary>
    internal static Message Share => Message.Of("Share", "国产化率", "MoneyColumnShare");

    /// <summary>Gets the header <c>Shortfall</c>.</summary>
    internal static Message Shortfall => Message.Of("Shortfall", "缺口", "MoneyColumnShortfall");

    /// <summary>Gets the header <c>Backlog</c>.</summary>
    internal static Message Backlog => Message.Of("Backlog", "结转未执行资金", "MoneyColumnBacklog");

    /// <summary>Gets the header <c>Committed</c>.</summary>
    internal static Message Committed => Message.Of("Committed", "已承诺", "MoneyColumnCommitted");

    /// <summary>Gets the header <c>Deployed</c>.</summary>
    internal static Message DeployedValue => Message.Of("Deployed", "已部署", "MoneyColumnDeployedValue");

    /// <summary>Gets the header <c>Foreign</c>.</summary>
    internal static Message ForeignValue => Message.Of("Foreign", "国外", "MoneyColumnForeignValue");

    /// <summary>Gets the header <c>Domestic part</c>.</summary>
    internal static Message DomesticValue => Message.Of("Domestic part", "国产部分", "MoneyColumnDomesticValue");

    /// <summary>Gets the header <c>Whole</c>.</summary>
    internal static Message Whole => Message.Of("Whole", "总量", "MoneyColumnWhole");

    /// <summary>Gets the header <c>Compute installed</c>.</summary>
    internal static Message ComputeInstalled => Message.Of("Compute installed", "已部署算力", "MoneyColumnComputeInstalled");

    /// <summary>Gets the header <c>Accelerators deployed</c>.</summary>
    internal static Message AcceleratorsDeployed => Message.Of("Accelerators deployed", "已部署加速器", "MoneyColumnAcceleratorsDeployed");

    /// <summary>Gets the header <c>All paid by the programme</c>.</summary>
    internal static Message PaidByProgramme => Message.Of("All paid by the programme", "项目支付合计", "MoneyColumnPaidByProgramme");

    /// <summary>Gets the header <c>All paid by the industry fund</c>.</summary>
    internal static Message PaidByIndustry => Message.Of("All paid by the industry fund", "产业基金支付合计", "MoneyColumnPaidByIndustry");

    /// <summary>Gets the header <c>All</c>.</summary>
    internal static Message All => Message.Of("All", "合计", "MoneyColumnAll");

    /// <summary>Gets the header <c>Programme</c>.</summary>
    internal static Message Programme => Message.Of("Programme", "项目预算", "MoneyColumnProgramme");

    /// <summary>Gets the header <c>Industry fund</c>.</summary>
    internal static Message IndustryFund => Message.Of("Industry fund", "产业基金", "MoneyColumnIndustryFund");

    /// <summary>Gets the header <c>Amount</c>.</summary>
    internal static Message Amount => Message.Of("Amount", "金额", "MoneyColumnAmount");

    /// <summary>Gets the header <c>Step</c>.</summary>
    internal static Message Step => Message.Of("Step", "步骤", "MoneyColumnStep");

    /// <summary>Gets the header <c>Held up by</c>.</summary>
    internal static Message HeldUpBy => Message.Of("Held up by", "起点", "MoneyColumnHeldUpBy");

    /// <summary>Gets the header <c>Limit or rest</c>.</summary>
    internal static Message LimitOrRest => Message.Of("Limit or rest", "上限或余额", "MoneyColumnLimitOrRest");

    /// <summary>Gets the header <c>Spent</c>.</summary>
    internal static Message Spent => Message.Of("Spent", "支出", "MoneyColumnSpent");

    /// <summary>Gets the header <c>Order</c>.</summary>
    internal static Message Order => Message.Of("Order", "订单", "MoneyColumnOrder");

    /// <summary>Gets the header <c>Ordered</c>.</summary>
    internal static Message Ordered => Message.Of("Ordered", "下单", "MoneyColumnOrdered");

    /// <summary>Gets the header <c>Building</c>.</summary>
    internal static Message Building => Message.Of("Building", "建设期", "MoneyColumnBuilding");

    /// <summary>Gets the header <c>Ramping up</c>.</summary>
    internal static Message RampingUp => Message.Of("Ramping up", "爬坡期", "MoneyColumnRampingUp");

    /// <summary>Gets the header <c>Project</c>.</summary>
    internal static Message Project => Message.Of("Project", "扩产项目", "MoneyColumnProject");

    /// <summary>Gets the header <c>Target</c>.</summary>
    internal static Message Expands => Message.Of("Target", "扩产对象", "MoneyColumnExpands");

    /// <summary>Gets the header <c>Ordered in</c>.</summary>
    internal static Message OrderedIn => Message.Of("Ordered in", "下单时期", "MoneyColumnOrderedIn");

    /// <summary>Gets the header <c>First online</c>.</summary>
    internal static Message FirstOnline => Message.Of("First online", "首批投产", "MoneyColumnFirstOnline");

    /// <summary>Gets the header <c>Fully online</c>.</summary>
    internal static Message FullyOnline => Message.Of("Fully online", "全部投产", "MoneyColumnFullyOnline");

    /// <summary>Gets the header <c>Modules (conversions: wspm)</c>.</summary>
    internal static Message Modules => Message.Of("Modules (conversions: wspm)", "模块数（转产为片/月）", "MoneyColumnModules");

    /// <summary>Gets the header <c>Capacity added</c>.</summary>
    internal static Message CapacityAdded => Message.Of("Capacity added", "新增产能", "MoneyColumnCapacityAdded");

    /// <summary>Gets the header <c>Cost</c>.</summary>
    internal static Message Cost => Message.Of("Cost", "成本", "MoneyColumnCost");

    /// <summary>Gets the header <c>Paid by</c>.</summary>
    internal static Message PaidBy => Message.Of("Paid by", "出资方", "MoneyColumnPaidBy");
}
