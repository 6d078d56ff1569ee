using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>Titles, notes and charts of what is made, brought in and deployed.</summary>
internal static class SupplyMessages
{
    /// <summary>Says how many rows are left out.</summary>
    /// <param name="left">The left.</param>
    /// <param name="all">The all.</param>
    internal static Message LeftOutRows(Figure left, Figure all) => Message.Of($"{left} of {all} rows are without activity and left out.", $"{all}行中有{left}行无活动，未列出。", "PlanSupplyLeftOutRows");

    /// <summary>Says how many balances are left out.</summary>
    /// <param name="left">The left.</param>
    /// <param name="all">The all.</param>
    internal static Message LeftOutBalances(Figure left, Figure all) => Message.Of($"{left} of {all} balances are without activity and left out.", $"{all}项平衡中有{left}项无活动，未列出。", "PlanSupplyLeftOutBalances");

    /// <summary>Says how many lines are drawn.</summary>
    /// <param name="shown">The shown.</param>
    /// <param name="all">The all.</param>
    internal static Message LargestLines(Figure shown, Figure all) => Message.Of($"The charts show the {shown} largest of {all}.", $"图表仅显示{all}项中最大的{shown}项。", "PlanSupplyLargestLines");

    /// <summary>Gets the name of what is installed.</summary>
    internal static Message InstalledSeries => Message.Of("Installed", "已安装", "PlanSupplyInstalledSeries");

    /// <summary>Gets the name of what is used.</summary>
    internal static Message UsedSeries => Message.Of("Used", "使用量", "PlanSupplyUsedSeries");

    /// <summary>Says an amount a period, as on an axis.</summary>
    /// <param name="what">The what.</param>
    internal static Message APeriod(Message what) => Message.Of($"{what} a period", $"{what}/期", "PlanSupplyAPeriod");

    /// <summary>Gets the title of the sheet of products.</summary>
    internal static Message ProductionTitle => Message.Of("What is built, imported and deployed", "加速器的生产、进口与部署", "PlanSupplyProductionTitle");

    /// <summary>Gets how to read the sheet of products.</summary>
    internal static Message ProductionSubtitle => Message.Of("One row per product and period. Opening stock + to the programme + imported − deployed = stock at the end. Good units are all that are built; the programme receives a share of them.", "每个产品每期一行。期初库存＋划入项目＋进口量－部署量＝期末库存。合格品为全部产出，其中一部分划入项目。", "PlanSupplyProductionSubtitle");

    /// <summary>Gets the name of the smaller products.</summary>
    internal static Message OtherProducts => Message.Of("Other products", "其他产品", "PlanSupplyOtherProducts");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message ArrivalsChart => Message.Of("Accelerators for the programme, by product (warm colours: foreign)", "项目获得的加速器，按产品（暖色为国外）", "PlanSupplyArrivalsChart");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message ValueChart => Message.Of("Value deployed, by product (warm colours: foreign)", "部署价值，按产品（暖色为国外）", "PlanSupplyValueChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message Accelerators => Message.Of("accelerators", "加速器（块）", "PlanSupplyAccelerators");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message BillionCny => Message.Of("CNY bn", "亿元", "PlanSupplyBillionCny");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message Stacks => Message.Of("stacks", "堆叠（颗）", "PlanSupplyStacks");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message DiesAxis => Message.Of("dies", "裸片（颗）", "PlanSupplyDiesAxis");

    /// <summary>Gets the title of the sheet of logic lines.</summary>
    internal static Message WafersTitle => Message.Of("Logic lines: capacity and wafer starts", "逻辑产线：产能与投片", "PlanSupplyWafersTitle");

    /// <summary>Gets how to read the sheet of logic lines.</summary>
    internal static Message WafersSubtitle => Message.Of("One row per line and period, in wafer starts per month (wspm). Other load kept = other customers' load less what is moved off. Utilization = (other load kept + accelerator starts) / capacity.", "每条产线每期一行，单位为每月投片数（片/月）。保留的其他负载＝其他客户负载－迁出负载。利用率＝（保留的其他负载＋加速器投片量）／产能。", "PlanSupplyWafersSubtitle");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message WaferStartsAxis => Message.Of("wafer starts per month", "投片量（片/月）", "PlanSupplyWaferStartsAxis");

    /// <summary>Gets the name of a series.</summary>
    internal static Message OtherCustomers => Message.Of("Other customers", "其他客户", "PlanSupplyOtherCustomers");

    /// <summary>Gets the name of a series.</summary>
    internal static Message AcceleratorSeries => Message.Of("Accelerators", "加速器", "PlanSupplyAcceleratorSeries");

    /// <summary>Gets the title of the sheet of dies.</summary>
    internal static Message DiesTitle => Message.Of("Good dies: made, used and held", "合格裸片：产出、消耗与库存", "PlanSupplyDiesTitle");

    /// <summary>Gets how to read the sheet of dies.</summary>
    internal static Message DiesSubtitle => Message.Of("Opening + produced + imported − consumed = closing, for each die and origin. To the right: the wafer starts behind it, good dies per wafer and their cost.", "各裸片按来源：期初＋产出＋进口－消耗＝期末。右侧为对应的投片、每片合格裸片及其成本。", "PlanSupplyDiesSubtitle");

    /// <summary>Gets the name of the smaller dies.</summary>
    internal static Message OtherDies => Message.Of("Other dies", "其他裸片", "PlanSupplyOtherDies");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message DiesMadeChart => Message.Of("Good dies made, by design", "合格裸片产出，按设计", "PlanSupplyDiesMadeChart");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message ForeignDiesChart => Message.Of("Foreign dies still in stock", "尚存的国外裸片", "PlanSupplyForeignDiesChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message DiesHeldAxis => Message.Of("dies at the period's end", "期末裸片（颗）", "PlanSupplyDiesHeldAxis");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message YieldChart => Message.Of("Good dies per wafer, of designs that are started", "每片合格裸片（已投片的设计）", "PlanSupplyYieldChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message YieldAxis => Message.Of("good dies per wafer", "每片合格裸片（颗）", "PlanSupplyYieldAxis");

    /// <summary>Gets the title of the sheet of HBM.</summary>
    internal static Message HbmTitle => Message.Of("HBM stacks: supply and use", "HBM堆叠：供应与使用", "PlanSupplyHbmTitle");

    /// <summary>Gets how to read the sheet of HBM.</summary>
    internal static Message HbmSubtitle => Message.Of("One row per line and period. To the right: the balance of stacks (opening + produced + imported − consumed = closing) and the DRAM wafer starts behind it.", "每条产线每期一行。右侧为堆叠平衡（期初＋产出＋进口－消耗＝期末）及对应的DRAM投片。", "PlanSupplyHbmSubtitle");

    /// <summary>Names the stacks of an origin.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="origin">The origin.</param>
    internal static Message GradeOfOrigin(Name grade, Message origin) => Message.Of($"{grade}, {origin}", $"{grade}（{origin}）", string.Empty);

    /// <summary>Names an import channel among suppliers.</summary>
    /// <param name="channel">The channel.</param>
    internal static Message ImportedBy(Name channel) => Message.Of($"{channel} (import)", $"{channel}（进口）", string.Empty);

    /// <summary>Gets the title of a chart.</summary>
    internal static Message SupplyChart => Message.Of("HBM stacks by supplier (warm colours: foreign)", "HBM堆叠，按供应商（暖色为国外）", "PlanSupplySupplyChart");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message StackUseChart => Message.Of("HBM stacks used, by grade and origin", "HBM堆叠消耗，按规格与来源", "PlanSupplyStackUseChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message DramAxis => Message.Of("DRAM wafer starts per month", "DRAM投片量（片/月）", "PlanSupplyDramAxis");

    /// <summary>Gets the name of a series.</summary>
    internal static Message StartsSeries => Message.Of("Starts", "投片量", "PlanSupplyStartsSeries");

    /// <summary>Gets the title of the sheet of packaging.</summary>
    internal static Message PackagingTitle => Message.Of("Advanced packaging: capacity and output", "先进封装：产能与产出", "PlanSupplyPackagingTitle");

    /// <summary>Gets how to read the sheet of packaging.</summary>
    internal static Message PackagingSubtitle => Message.Of("One row per line and period, in interposer wafers per month (wpm). To the right: packages begun and good accelerators, by recipe and line.", "每条产线每期一行，单位为每月中介层晶圆数。右侧为各工艺方案、各产线投入的封装数与合格加速器。", "PlanSupplyPackagingSubtitle");

    /// <summary>Gets the name of the smaller recipes.</summary>
    internal static Message OtherRecipes => Message.Of("Other recipes", "其他工艺方案", "PlanSupplyOtherRecipes");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message RecipeChart => Message.Of("Good accelerators, by recipe", "合格加速器，按工艺方案", "PlanSupplyRecipeChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message WafersAxis => Message.Of("wafers per month", "中介层晶圆（片/月）", "PlanSupplyWafersAxis");

    /// <summary>Gets the title of the sheet of imports.</summary>
    internal static Message ImportsTitle => Message.Of("Imports, and what export controls let in", "进口与出口管制允许量", "PlanSupplyImportsTitle");

    /// <summary>Says how to read the sheet of imports.</summary>
    /// <param name="regime">The regime.</param>
    internal static Message ImportsSubtitle(Name regime) => Message.Of($"One row per channel and period; accelerators and stacks in units, components in CNY bn. Export-control regime: {regime}. Allowed = cap × delivered share.", $"每个渠道每期一行；加速器与堆叠按件计，部件按亿元计。出口管制情形：{regime}。允许量＝配额×交付比例。", "PlanSupplyImportsSubtitle");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message AcceleratorImportChart => Message.Of("Accelerators imported, by channel", "加速器进口，按渠道", "PlanSupplyAcceleratorImportChart");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message HbmImportChart => Message.Of("HBM stacks imported, by channel", "HBM堆叠进口，按渠道", "PlanSupplyHbmImportChart");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message ComponentImportChart => Message.Of("Components imported, by channel", "部件进口，按渠道", "PlanSupplyComponentImportChart");

    /// <summary>Gets the title of the sheet of components.</summary>
    internal static Message ComponentsTitle => Message.Of("System components: demand, domestic and foreign supply", "系统部件：需要量、国产与国外供应", "PlanSupplyComponentsTitle");

    /// <summary>Gets how to read the sheet of components.</summary>
    internal static Message ComponentsSubtitle => Message.Of("One row per component and period, CNY bn at base price. Domestic + foreign = required.", "每个部件每期一行，按基准价计（亿元）。国产＋国外＝需要量。", "PlanSupplyComponentsSubtitle");

    /// <summary>Says how many components are drawn.</summary>
    /// <param name="shown">The shown.</param>
    internal static Message FirstComponents(Figure shown) => Message.Of($"The charts show the first {shown} components.", $"图表仅显示前{shown}个部件。", "PlanSupplyFirstComponents");

    /// <summary>Gets the name of a series.</summary>
    internal static Message DomesticSeries => Message.Of("Domestic", "国产", "PlanSupplyDomesticSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message ForeignSeries => Message.Of("Foreign", "国外", "PlanSupplyForeignSeries");

    /// <summary>Gets the name of a series.</summary>
    internal static Message DomesticCapacitySeries => Message.Of("Domestic capacity", "国产产能", "PlanSupplyDomesticCapacitySeries");

    /// <summary>Gets the title of the sheet of hubs.</summary>
    internal static Message DeploymentTitle => Message.Of("Where accelerators are deployed, and the power they draw", "加速器部署地点与用电", "PlanSupplyDeploymentTitle");

    /// <summary>Gets how to read the sheet of hubs.</summary>
    internal static Message DeploymentSubtitle => Message.Of("One row per hub, product and period with deployment; MW at the meter. To the right: the power of each hub, installed and used. Hubs, products and periods without deployment are left out.", "每个枢纽、产品、时期一行；电力按电表侧MW计。右侧为各枢纽的装机与使用电力。无部署的枢纽、产品与时期未列出。", "PlanSupplyDeploymentSubtitle");

    /// <summary>Gets the name of the smaller hubs.</summary>
    internal static Message OtherHubs => Message.Of("Other hubs", "其他枢纽", "PlanSupplyOtherHubs");

    /// <summary>Gets the header of the power of all hubs.</summary>
    internal static Message AllHubsInstalled => Message.Of("All hubs installed [MW]", "全部枢纽装机 [MW]", "PlanSupplyAllHubsInstalled");

    /// <summary>Gets the title of a chart.</summary>
    internal static Message PowerChart => Message.Of("Power used by hub, against all that is installed", "各枢纽用电与全部装机", "PlanSupplyPowerChart");

    /// <summary>Gets what an axis counts.</summary>
    internal static Message MegawattAxis => Message.Of("MW", "MW", "PlanSupplyMegawattAxis");
}
