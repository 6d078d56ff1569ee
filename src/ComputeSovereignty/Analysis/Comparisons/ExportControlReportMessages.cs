using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What the tables of an export-control map are called.</summary>
internal static class ExportControlReportMessages
{
    /// <summary>Heads the calendar.</summary>
    internal static Message CalendarHeading => Message.Of("Import calendar: share of each category's licences that is delivered", "进口日历：各类别已获许可量的交付比例");

    /// <summary>Labels the calendar.</summary>
    internal static Message CalendarLabel => Message.Of("Control calendar", "管制日历");

    /// <summary>Says which rows the calendar has.</summary>
    internal static Message CalendarFinding(Name chosen) => Message.Of(
        $"All categories under {chosen}; under the other regimes, those that are treated differently. The monthly status is listed below.", $"{chosen}情形列出全部类别，其他情形仅列出有所不同的类别；逐月状态见下表。");

    /// <summary>Heads the rows of the calendar.</summary>
    internal static Message RegimeAndCategory => Message.Of("Regime: category", "管制情形：类别");

    /// <summary>Heads the columns of the calendar.</summary>
    internal static Message QuarterFrom => Message.Of("Quarter starting", "季度起始月");

    /// <summary>Heads the regimes.</summary>
    internal static Message RegimesHeading => Message.Of("The same case under every regime", "同一案例在各管制情形下的结果");

    /// <summary>Labels the regimes.</summary>
    internal static Message RegimesLabel => Message.Of("Regimes", "管制情形", "RegimesLabel");

    /// <summary>Titles the chart of regimes.</summary>
    internal static Message RegimesChart => Message.Of("Domestic share in the checkpoint year under each regime, against the target", "各管制情形下考核年国产化率与目标");

    /// <summary>Heads the column of regimes.</summary>
    internal static Message Regime => Message.Of("Regime", "管制情形", "RegimeColumn");

    /// <summary>Marks the chosen regime.</summary>
    internal static Message ChosenRegime(Name regime) => Message.Of($"{regime} (chosen)", $"{regime}（选定）");

    /// <summary>Heads the column of the category that matters most.</summary>
    internal static Message MattersMost => Message.Of("Category that matters most", "影响最大的类别");

    /// <summary>Heads the parts of regimes.</summary>
    internal static Message PartsHeading(Name chosen) => Message.Of(
        $"Effect of each category: {chosen} with this category alone as in the other regime", $"各类别的影响：在{chosen}情形下仅将该类别改为另一情形的规定");

    /// <summary>Says the order of the parts.</summary>
    internal static Message PartsFinding => Message.Of("Sorted by size of effect.", "按影响大小排序。");

    /// <summary>Labels the parts of regimes.</summary>
    internal static Message PartsLabel => Message.Of("Effect by category", "分类别影响");

    /// <summary>Heads the column of categories.</summary>
    internal static Message Category => Message.Of("Category", "类别", "ImportCategory");

    /// <summary>Heads the column of reasons.</summary>
    internal static Message NoPlanBecause => Message.Of("Reason for no plan", "无可行方案的原因");

    /// <summary>Heads the categories.</summary>
    internal static Message CategoriesHeading(Name chosen) => Message.Of($"Value of each import category under {chosen}", $"{chosen}情形下各进口类别的价值");

    /// <summary>Labels the categories.</summary>
    internal static Message CategoriesLabel => Message.Of("Import categories", "进口类别");

    /// <summary>Titles the chart of categories.</summary>
    internal static Message CategoriesChart => Message.Of("Increase in cumulative shortfall if a category is banned", "禁止各类进口增加的累计缺口");

    /// <summary>Heads the column of what a category brings.</summary>
    internal static Message Brings => Message.Of("Goods", "货物");

    /// <summary>Names accelerators.</summary>
    internal static Message Accelerators => Message.Of("accelerators", "加速器", "ImportedAccelerators");

    /// <summary>Names stacks.</summary>
    internal static Message Stacks => Message.Of("HBM stacks", "HBM堆叠", "ImportedStacks");

    /// <summary>Names components.</summary>
    internal static Message Components => Message.Of("components", "部件", "ImportedComponents");

    /// <summary>Heads the column of what a ban costs.</summary>
    internal static Message BannedCost => Message.Of("Banned: increase in cumulative shortfall", "禁止进口：累计缺口增加");

    /// <summary>Says that a category is shut.</summary>
    internal static Message Banned => Message.Of("Banned", "禁止进口", "CategoryBanned");

    /// <summary>Says that licences are delivered in full.</summary>
    internal static Message Full => Message.Of("Full delivery", "全部交付", "FullDelivery");

    /// <summary>Heads the channels.</summary>
    internal static Message ChannelsHeading(Name chosen) => Message.Of($"Value of each import channel under {chosen}", $"{chosen}情形下各进口渠道的价值");

    /// <summary>Says what the channels show.</summary>
    internal static Message ChannelsFinding => Message.Of(
        "Change in cumulative shortfall without the channel, with full delivery of its licences, and with no limit on it.", "取消该渠道、许可量全部交付、渠道不设上限时累计缺口的变化。");

    /// <summary>Labels the channels.</summary>
    internal static Message ChannelsLabel => Message.Of("Import channels", "进口渠道");

    /// <summary>Titles the chart of channels.</summary>
    internal static Message ChannelsChart => Message.Of("Change in cumulative shortfall without, and without a limit on, each channel", "取消各渠道及不设上限时累计缺口的变化");

    /// <summary>Heads the column of channels.</summary>
    internal static Message Channel => Message.Of("Channel", "渠道", "ImportChannel");

    /// <summary>Heads the column of items.</summary>
    internal static Message Item => Message.Of("Item", "品目", "ImportItem");

    /// <summary>Heads the column of licences.</summary>
    internal static Message Licensed => Message.Of("Licensed", "许可量");

    /// <summary>Heads the column of deliveries.</summary>
    internal static Message Delivered => Message.Of("Delivered under the regime", "该情形下交付量", "ImportDelivered");

    /// <summary>Heads the column of imports.</summary>
    internal static Message Imported => Message.Of("Imported in the plan", "方案进口量");

    /// <summary>Heads the column of units.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "ImportUnit");

    /// <summary>Heads the column without a channel.</summary>
    internal static Message WithoutChannel => Message.Of("Without it", "取消渠道");

    /// <summary>Heads the column without a limit.</summary>
    internal static Message NoLimit => Message.Of("No limit", "不设上限", "ChannelNoLimit");

    /// <summary>Heads the effects of channels.</summary>
    internal static Message EffectsHeading => Message.Of("All channel variants", "各渠道全部方案");

    /// <summary>Says what the effects are.</summary>
    internal static Message EffectsFinding => Message.Of("Changes from the plan.", "与方案相比的变化。");

    /// <summary>Labels the effects of channels.</summary>
    internal static Message EffectsLabel => Message.Of("Channel effects", "渠道影响明细");

    /// <summary>Heads the column of forms.</summary>
    internal static Message Form => Message.Of("Variant", "方案", "ChannelForm");

    /// <summary>Heads the months.</summary>
    internal static Message StatusHeading => Message.Of("Status of every category under every regime, by month", "各管制情形下各类别的逐月状态");

    /// <summary>Says what the statuses mean.</summary>
    internal static Message StatusFinding => Message.Of(
        "Open or partly delivered: licences exist and all or part is delivered. Licensed but not delivered: licences exist and nothing has arrived yet. Closed: no licence, or cut off after deliveries.",
        "开放或部分交付：有许可，且全部或部分交付。已获许可但未交付：有许可，但尚无到货。关闭：没有许可，或交付后被切断。");

    /// <summary>Labels the months.</summary>
    internal static Message StatusLabel => Message.Of("Monthly status", "逐月状态");

    /// <summary>Heads the column of statuses.</summary>
    internal static Message Status => Message.Of("Status", "状态", "ImportStatus");

    /// <summary>Heads the column of delivered parts.</summary>
    internal static Message DeliveredShare => Message.Of("Share delivered", "交付比例");

    /// <summary>Heads the column of first months.</summary>
    internal static Message FirstMonth => Message.Of("First month", "起始月");

    /// <summary>Heads the column of last months.</summary>
    internal static Message LastMonth => Message.Of("Last month", "结束月");

    /// <summary>Heads the column of changes in shortfall.</summary>
    internal static Message ShortfallChange => Message.Of("Change in cumulative shortfall", "累计缺口变化");

    /// <summary>Heads the column of changes in the checkpoint year.</summary>
    internal static Message CheckpointChange => Message.Of("Change in domestic share, checkpoint year", "考核年国产化率变化");

    /// <summary>Heads the column of changes in compute.</summary>
    internal static Message ComputeChange => Message.Of("Change in installed compute, final year", "期末已部署算力变化");

    /// <summary>Heads the column of changes in unspent commitments.</summary>
    internal static Message UnspentChange => Message.Of("Change in unspent commitments, final year", "期末结转未执行资金变化");

    /// <summary>Heads a column of one variant.</summary>
    internal static Message Under(Message variant, Message what) => Message.Of($"{variant}: {what.Within()}", $"{variant}：{what}", "EffectUnder");
}
