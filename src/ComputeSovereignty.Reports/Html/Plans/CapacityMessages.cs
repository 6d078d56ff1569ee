using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Plans;

/// <summary>What a plan's page says of production, of lines and hubs, and of imports.</summary>
internal static class CapacityMessages
{
    /// <summary>Gets the title of what is made.</summary>
    internal static Message Made => Message.Of("Accelerators produced, by product", "加速器产量（分产品）", "ProductionMade");

    /// <summary>Gets the remark on what is made.</summary>
    internal static Message MadeRemark => Message.Of("Good accelerators for all customers, before allocation to the programme.", "面向全部客户的合格加速器，尚未按比例分配给本项目。", "ProductionMadeRemark");

    /// <summary>Gets the title of what is deployed.</summary>
    internal static Message Deployed => Message.Of("Accelerators deployed, by product", "加速器部署量（分产品）", "ProductionDeployed");

    /// <summary>Gets the remark on what is deployed.</summary>
    internal static Message DeployedRemark => Message.Of("Warm colours: foreign products.", "暖色为进口产品。", "ProductionDeployedRemark");

    /// <summary>Gets that nothing is deployed.</summary>
    internal static Message NothingDeployed => Message.Of("Nothing is deployed.", "没有部署任何加速器。", "ProductionNothingDeployed");

    /// <summary>Gets that nothing is made.</summary>
    internal static Message NothingMade => Message.Of("No accelerator is produced.", "没有生产任何加速器。", "ProductionNothingMade");

    /// <summary>Gets the title of the table of products.</summary>
    internal static Message DeployedByYear => Message.Of("Accelerators deployed by year", "逐年加速器部署量", "ProductionDeployedByYear");

    /// <summary>Gets the header of products.</summary>
    internal static Message Product => Message.Of("Product", "产品", "ProductionProduct");

    /// <summary>Gets the header of vendors.</summary>
    internal static Message Vendor => Message.Of("Vendor", "厂商", "ProductionVendor");

    /// <summary>Gets the header of origins.</summary>
    internal static Message Origin => Message.Of("Origin", "来源", "ProductionOrigin");

    /// <summary>Gets what is made at home.</summary>
    internal static Message Domestic => Message.Of("Domestic", "国产", "OriginDomestic");

    /// <summary>Gets what is made abroad.</summary>
    internal static Message Foreign => Message.Of("Foreign", "进口", "OriginForeign");

    /// <summary>Gets the use of a line by others.</summary>
    internal static Message OtherCustomers => Message.Of("Other customers", "其他客户", "WaferOtherCustomers");

    /// <summary>Gets the use of a line by accelerators.</summary>
    internal static Message Accelerators => Message.Of("Accelerators", "加速器", "WaferAccelerators");

    /// <summary>Gets the title of the supply of stacks.</summary>
    internal static Message StacksSupplied => Message.Of("Good HBM stacks supplied, by supplier", "合格HBM堆叠供应量（分供应商）", "MemoryStacksSupplied");

    /// <summary>Gets the title of the use of stacks.</summary>
    internal static Message StacksUsed => Message.Of("HBM stacks used and in inventory", "HBM堆叠消耗量与库存", "MemoryStacksUsed");

    /// <summary>Gets the remark on colours.</summary>
    internal static Message WarmSuppliers => Message.Of("Warm colours: foreign suppliers.", "暖色为境外供应商。", "MemoryWarmSuppliers");

    /// <summary>Gets the use of stacks in a period.</summary>
    internal static Message UsedInPeriod => Message.Of("Used in the period", "当期消耗", "MemoryUsedInPeriod");

    /// <summary>Gets what is held at the end of a period.</summary>
    internal static Message HeldAtEnd => Message.Of("Inventory at period-end", "期末库存", "MemoryHeldAtEnd");

    /// <summary>Gets that no stack comes in.</summary>
    internal static Message NoStacks => Message.Of("No HBM stack is supplied.", "没有HBM堆叠供应。", "MemoryNoStacks");

    /// <summary>Gets the title of the use of packaging lines.</summary>
    internal static Message Interposers => Message.Of("Interposer wafers used, by packaging line", "中介层晶圆用量（分封装产线）", "PackagingInterposers");

    /// <summary>Gets what packaging lines are.</summary>
    internal static Message PackagingLines => Message.Of("packaging lines", "封装产线", "PackagingLines");

    /// <summary>Gets the title of the use of power.</summary>
    internal static Message PowerDrawn => Message.Of("Power drawn, by hub", "用电功率（分枢纽）", "PowerDrawn");

    /// <summary>Gets what hubs are.</summary>
    internal static Message Hubs => Message.Of("hubs", "枢纽", "PowerHubs");

    /// <summary>Gets the title of imported accelerators.</summary>
    internal static Message AcceleratorImports => Message.Of("Accelerators imported, by channel", "加速器进口量（分渠道）", "ImportAccelerators");

    /// <summary>Gets the title of imported stacks.</summary>
    internal static Message StackImports => Message.Of("HBM stacks imported, by channel", "HBM堆叠进口量（分渠道）", "ImportStacks");

    /// <summary>Gets the title of imported components.</summary>
    internal static Message ComponentImports => Message.Of("Components imported, by channel", "部件进口额（分渠道）", "ImportComponents");

    /// <summary>Gets the title of the table of channels.</summary>
    internal static Message ImportsByYear => Message.Of("Imports and permitted imports, by channel and year", "分渠道逐年进口量与许可上限", "ImportByYear");

    /// <summary>Gets what is permitted.</summary>
    internal static Message Permitted => Message.Of("Permitted: the cap less what export controls withhold.", "许可上限：渠道上限扣除出口管制扣减部分。", "ImportPermitted");

    /// <summary>Gets the header of channels.</summary>
    internal static Message Channel => Message.Of("Channel", "渠道", "ImportChannel");

    /// <summary>Gets the header of goods.</summary>
    internal static Message Brings => Message.Of("Item", "货物", "ImportBrings");

    /// <summary>Gets the header of categories.</summary>
    internal static Message Category => Message.Of("Category", "类别", "ImportCategory");

    /// <summary>Gets the header of units.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "ImportUnit");

    /// <summary>Gets the header of sources.</summary>
    internal static Message Source => Message.Of("Source", "来源", "ImportSource");

    /// <summary>Says an origin.</summary>
    /// <param name="origin">The origin.</param>
    internal static Message Of(Cases.Origin origin) => origin == Cases.Origin.Domestic ? Domestic : Foreign;

    /// <summary>Says how many accelerators are deployed.</summary>
    /// <param name="all">All of them.</param>
    /// <param name="domestic">The domestic ones.</param>
    /// <param name="part">Their part.</param>
    internal static Message AllDeployed(Figure all, Figure domestic, Figure part) => Message.Of(
        $"{all} accelerators are deployed over all years, of which {domestic} are domestic ({part}).", $"各年共部署加速器{all}块，其中国产{domestic}块（{part}）。", "ProductionAllDeployed");

    /// <summary>Says which product leads.</summary>
    /// <param name="product">The product.</param>
    /// <param name="count">How many are made.</param>
    internal static Message Leads(Name product, Figure count) => Message.Of($"{product} leads with {count} over all years.", $"{product}产量最大，各年共{count}块。", "ProductionLeads");

    /// <summary>Says which line starts the most wafers.</summary>
    /// <param name="line">The line.</param>
    /// <param name="starts">How many a month.</param>
    /// <param name="period">When.</param>
    internal static Message MostStarts(Name line, Figure starts, Period period) => Message.Of(
        $"{line} starts the most accelerator wafers: up to {starts} a month in {period}.", $"{line}的加速器投片量最大，{period}达每月{starts}片。", "WaferMostStarts");

    /// <summary>Says which lines start none.</summary>
    /// <param name="lines">The lines.</param>
    internal static Message IdleLines(Listing lines) => Message.Of($"No accelerator wafers are started on {lines}.", $"{lines}没有加速器投片。", "WaferIdleLines");

    /// <summary>Titles the chart of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="node">Its node.</param>
    internal static Message LineTitle(Name line, Name node) => Message.Of($"{line} ({node})", $"{line}（{node}）", "WaferLineTitle");

    /// <summary>Says how full a line is.</summary>
    /// <param name="used">The largest part that is used.</param>
    /// <param name="period">When.</param>
    /// <param name="most">The part that can be.</param>
    internal static Message Utilisation(Figure used, Period period, Figure most) => Message.Of(
        $"Utilisation peaks at {used} in {period}, of a maximum of {most}.", $"利用率在{period}最高，为{used}；上限为{most}。", "WaferUtilisation");

    /// <summary>Says how many stacks come in, and from whom.</summary>
    /// <param name="all">All of them.</param>
    /// <param name="part">The part of the largest supplier.</param>
    /// <param name="supplier">The supplier.</param>
    internal static Message Stacks(Figure all, Figure part, Name supplier) => Message.Of(
        $"{all} good stacks are supplied over all years, {part} of them by {supplier}.", $"各年共供应合格堆叠{all}颗，其中{supplier}占{part}。", "MemoryStacks");

    /// <summary>Says what a channel of imports is called among suppliers.</summary>
    /// <param name="channel">The channel.</param>
    internal static Message Import(Name channel) => Message.Of($"{channel} (import)", $"{channel}（进口）", "MemoryImport");

    /// <summary>Says how many stacks are held at most.</summary>
    /// <param name="stacks">The stacks.</param>
    /// <param name="period">When.</param>
    internal static Message MostHeld(Figure stacks, Period period) => Message.Of($"Inventory peaks at {stacks} stacks at the end of {period}.", $"库存在{period}末最高，为{stacks}颗堆叠。", "MemoryMostHeld");

    /// <summary>Titles the map of utilisation.</summary>
    /// <param name="things">What is used.</param>
    internal static Message UtilisationMap(Message things) => Message.Of($"Utilisation of {things}, by year", $"{things}逐年利用率", "CapacityUtilisationMap");

    /// <summary>Says when all together are fullest.</summary>
    /// <param name="things">What is used.</param>
    /// <param name="period">When.</param>
    /// <param name="used">What is used.</param>
    /// <param name="capacity">What there is, with its unit.</param>
    /// <param name="part">The part.</param>
    internal static Message Fullest(Message things, Period period, Figure used, Figure capacity, Figure part) => Message.Of(
        $"Overall utilisation of {things} peaks in {period}: {used} of {capacity} ({part}).", $"{things}总体利用率在{period}最高：用量{used}，装机{capacity}（{part}）。", "CapacityFullest");

    /// <summary>Says the regime.</summary>
    /// <param name="regime">The regime.</param>
    internal static Message EveryChannelUsed(Name regime) => Message.Of($"Export-control regime: {regime}; every channel is used.", $"出口管制为 {regime} 情形；各进口渠道均有使用。", "ImportEveryChannelUsed");

    /// <summary>Says the regime and what is closed.</summary>
    /// <param name="regime">The regime.</param>
    /// <param name="channels">The channels without imports.</param>
    internal static Message ChannelsUnused(Name regime, Listing channels) => Message.Of($"Export-control regime: {regime}; nothing is imported through {channels}.", $"出口管制为 {regime} 情形；{channels}无进口。", "ImportChannelsUnused");

    /// <summary>Says how much of what is permitted is imported.</summary>
    /// <param name="imported">What is imported.</param>
    /// <param name="permitted">What is permitted.</param>
    internal static Message OfPermitted(Figure imported, Figure permitted) => Message.Of($"{imported} of {permitted}", $"{imported} / {permitted}", "ImportOfPermitted");
}
