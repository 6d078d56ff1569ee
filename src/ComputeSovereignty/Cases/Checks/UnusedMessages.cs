using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What is said of figures that nothing uses.</summary>
internal static class UnusedMessages
{
    /// <summary>Says that a node has no line.</summary>
    internal static Message NodeWithoutLine(Name node) => Message.Of($"No line runs {node}.", $"没有产线采用{node}。");

    /// <summary>Says that a node comes too late.</summary>
    internal static Message NodeTooLate(Name node) => Message.Of(
        $"{node} becomes available after the end of the plan: its lines, dies and recipes wait for a scenario.",
        $"{node}在规划期结束后才可用：其产线、裸片和工艺仅在情景中起作用。");

    /// <summary>Says that nothing is made of it.</summary>
    internal static Message NoRecipeUses(Name item) => Message.Of($"No recipe uses {item}.", $"没有工艺使用{item}。");

    /// <summary>Says that a memory line makes nothing.</summary>
    internal static Message LineWithoutRecipe(Name line) => Message.Of($"{line} has no recipe in HbmRecipes and makes nothing.", $"{line}在HbmRecipes中没有工艺，不生产任何产品。");

    /// <summary>Says that something comes too late.</summary>
    internal static Message TooLate(Name item) => Message.Of($"{item} becomes available after the end of the plan.", $"{item}在规划期结束后才可用。", "AvailableTooLate");

    /// <summary>Says that a vendor has no product.</summary>
    internal static Message VendorWithoutProduct(Name vendor) => Message.Of($"{vendor} has no product.", $"{vendor}没有产品。");

    /// <summary>Says that a product comes from nowhere.</summary>
    internal static Message ProductFromNowhere(Name product) => Message.Of($"{product} has no recipe, import channel or stock.", $"{product}没有工艺、进口渠道或库存。");

    /// <summary>Says that a channel imports nothing.</summary>
    internal static Message ChannelWithoutCap(Name channel) => Message.Of($"{channel} has no cap above 0 in any year.", $"{channel}各年上限均为0。");

    /// <summary>Says that a component is not needed.</summary>
    internal static Message NeverNeeded(Name component) => Message.Of($"{component} is never needed.", $"任何产品都不需要{component}。");

    /// <summary>Says that a hub has no power.</summary>
    internal static Message HubWithoutPower(Name hub) => Message.Of($"{hub} has no power and no project.", $"{hub}既没有电力也没有扩建项目。");

    /// <summary>Says that a project cannot be ordered.</summary>
    internal static Message ProjectNotOrdered(Name project) => Message.Of($"{project} cannot be ordered within the plan.", $"{project}在规划期内无法订购。");

    /// <summary>Says that a project comes too late.</summary>
    internal static Message ProjectTooLate(Name project) => Message.Of($"{project} comes online after the end of the plan, even if ordered at once.", $"{project}即使立即订购，也要在规划期结束后才投产。");

    /// <summary>Says that an indicator has no rule.</summary>
    internal static Message IndicatorWithoutRule(Name indicator) => Message.Of($"No rule in IndicatorRules reads {indicator}.", $"IndicatorRules中没有规则使用{indicator}。");

    /// <summary>Says that a rule has no indicator.</summary>
    internal static Message RuleWithoutIndicator(Name indicator) => Message.Of($"{indicator} has no observation in Indicators.", $"{indicator}在Indicators中没有观测值。");

    /// <summary>Says that sources are not cited.</summary>
    internal static Message NotCited(Listing sources) => Message.Of($"No row cites {sources}.", $"没有行引用{sources}。");

    /// <summary>Says that a pool has no machines.</summary>
    internal static Message PoolWithoutMachines(Name pool) => Message.Of($"No product and no fleet belongs to {pool}.", $"没有产品或存量设备属于{pool}。");

    /// <summary>Says that a province has no machines.</summary>
    internal static Message ProvinceWithoutMachines(Name province) => Message.Of($"No hub and no fleet is in {province}.", $"{province}没有枢纽或存量设备。");

    /// <summary>Says that a race has nobody.</summary>
    internal static Message RaceWithoutDevelopers(Name race) => Message.Of($"{race} has no developers in any year and waits for a scenario.", $"{race}各年均无开发者，仅在情景中起作用。");

    /// <summary>Says that pools change no plan.</summary>
    internal static Message OnlyReported => Message.Of("Without Workloads, pools, fleets and provinces change no plan: they are only reported.", "没有Workloads时，机群、存量设备和省份不改变方案，仅列入报告。");

    /// <summary>Says that a run without workloads is not planned.</summary>
    internal static Message RunWithoutWorkloads(Period year) => Message.Of($"No plan uses the LargestRun of {year}: there are no Workloads.", $"方案不使用{year}的LargestRun：案例中没有Workloads。");

    /// <summary>Says that settings are not used.</summary>
    internal static Message SettingsUnused(Listing settings) => Message.Of($"No plan uses {settings} of Plan: nothing in this case reads them.", $"方案不使用Plan的{settings}：本案例中没有读取它们的内容。");

    /// <summary>Says that columns are for readers.</summary>
    internal static Message ForReaders(Listing columns, Name sheet) => Message.Of($"No plan uses {columns} of {sheet}: for readers only.", $"方案不使用{sheet}的{columns}：仅供阅读。");

    /// <summary>Says that cells are not used, and why.</summary>
    internal static Message CellsUnused(Listing columns, Name sheet, Name row, Message reason) => Message.Of(
        $"No plan uses {columns} of {sheet} {row}: {reason}.",
        $"方案不使用{sheet}中{row}的{columns}：{reason}。");

    /// <summary>Says that a regime is not used.</summary>
    internal static Message RegimeUnused(Name regime, Name chosen) => Message.Of(
        $"No plan uses regime {regime}: {chosen} is chosen, and others by scenarios.",
        $"方案不使用管制情形{regime}：选用的是{chosen}，其他管制情形由情景选用。");

    /// <summary>Says why: no machine can come.</summary>
    internal static Message NoMachineComes => Message.Of("none of its machines can come", "其设备均无法获得");

    /// <summary>Says why: nothing is asked.</summary>
    internal static Message AsksForNothing => Message.Of("it asks for no compute in any year", "其各年算力需求均为0");

    /// <summary>Says why: no growth limit.</summary>
    internal static Message NoMaxGrowth => Message.Of("it has no MaxGrowth", "未填MaxGrowth");

    /// <summary>Says why: no recipe.</summary>
    internal static Message NoRecipe => Message.Of("it has no recipe", "没有工艺");

    /// <summary>Says why: no memory.</summary>
    internal static Message NoStacks => Message.Of("its recipe stacks no HBM", "其工艺不含HBM");

    /// <summary>Says why: no channel.</summary>
    internal static Message NoChannel => Message.Of("no channel imports it", "没有进口渠道");

    /// <summary>Says why: another yield model.</summary>
    internal static Message YieldModelIs(Name model) => Message.Of($"its yield model is {model}", $"其良率模型为{model}");

    /// <summary>Says why: no capacity.</summary>
    internal static Message NoCapacity(Period year) => Message.Of($"its capacity of {year} is 0", $"其{year}产能为0");

    /// <summary>Says why: the value of another column.</summary>
    internal static Message ColumnIs(Name column, Figure number) => Message.Of($"its {column} is {number}", $"其{column}为{number}");

    /// <summary>Says why: nothing is delivered.</summary>
    internal static Message DeliversNothing(Name regime, Name category) => Message.Of($"regime {regime} delivers nothing of {category}", $"管制情形{regime}下{category}类别全部不交付");

    /// <summary>Says why: all is delivered before.</summary>
    internal static Message DeliveredBefore => Message.Of("all is delivered before it too", "此前也全额交付");
}
