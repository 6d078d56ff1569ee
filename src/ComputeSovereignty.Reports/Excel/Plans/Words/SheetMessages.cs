using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>The tabs of a plan's workbook, and what the first page says of each sheet.</summary>
internal static class SheetMessages
{
    /// <summary>Gets the tab of sheet <c>SharePath</c>.</summary>
    internal static Message SharePathTab => Message.Of("SharePath", "国产化率路径", "PlanSheetSharePathTab");

    /// <summary>Gets the tab of sheet <c>Production</c>.</summary>
    internal static Message ProductionTab => Message.Of("Production", "加速器供给", "PlanSheetProductionTab");

    /// <summary>Gets the tab of sheet <c>Wafers</c>.</summary>
    internal static Message WafersTab => Message.Of("Wafers", "晶圆", "PlanSheetWafersTab");

    /// <summary>Gets the tab of sheet <c>Dies</c>.</summary>
    internal static Message DiesTab => Message.Of("Dies", "裸片", "PlanSheetDiesTab");

    /// <summary>Gets the tab of sheet <c>Hbm</c>.</summary>
    internal static Message HbmTab => Message.Of("Hbm", "HBM", "PlanSheetHbmTab");

    /// <summary>Gets the tab of sheet <c>Packaging</c>.</summary>
    internal static Message PackagingTab => Message.Of("Packaging", "先进封装", "PlanSheetPackagingTab");

    /// <summary>Gets the tab of sheet <c>Imports</c>.</summary>
    internal static Message ImportsTab => Message.Of("Imports", "进口", "PlanSheetImportsTab");

    /// <summary>Gets the tab of sheet <c>Components</c>.</summary>
    internal static Message ComponentsTab => Message.Of("Components", "系统部件", "PlanSheetComponentsTab");

    /// <summary>Gets the tab of sheet <c>Deployment</c>.</summary>
    internal static Message DeploymentTab => Message.Of("Deployment", "部署", "PlanSheetDeploymentTab");

    /// <summary>Gets the tab of sheet <c>Demand</c>.</summary>
    internal static Message DemandTab => Message.Of("Demand", "算力需求", "PlanSheetDemandTab");

    /// <summary>Gets the tab of sheet <c>Usable</c>.</summary>
    internal static Message UsableTab => Message.Of("Usable", "可用算力", "PlanSheetUsableTab");

    /// <summary>Gets the tab of sheet <c>Service</c>.</summary>
    internal static Message ServiceTab => Message.Of("Service", "算力服务", "PlanSheetServiceTab");

    /// <summary>Gets the tab of sheet <c>Fleet</c>.</summary>
    internal static Message FleetTab => Message.Of("Fleet", "机龄", "PlanSheetFleetTab");

    /// <summary>Gets the tab of sheet <c>Labs</c>.</summary>
    internal static Message LabsTab => Message.Of("Labs", "实验室", "PlanSheetLabsTab");

    /// <summary>Gets the tab of sheet <c>Adoption</c>.</summary>
    internal static Message AdoptionTab => Message.Of("Adoption", "企业采用", "PlanSheetAdoptionTab");

    /// <summary>Gets the name of the sheet of provinces.</summary>
    internal static Message ProvincesTab => Message.Of("Provinces", "省份", "PlanSheetProvincesTab");

    /// <summary>Gets the name of the sheet of the lag behind the frontier.</summary>
    internal static Message FrontierTab => Message.Of("Frontier", "前沿差距", "PlanSheetFrontierTab");

    /// <summary>Gets the tab of sheet <c>ServicePrices</c>.</summary>
    internal static Message ServicePricesTab => Message.Of("ServicePrices", "服务边际价值", "PlanSheetServicePricesTab");

    /// <summary>Gets the tab of sheet <c>HubMix</c>.</summary>
    internal static Message HubMixTab => Message.Of("HubMix", "枢纽构成", "PlanSheetHubMixTab");

    /// <summary>Gets the tab of sheet <c>LargestRun</c>.</summary>
    internal static Message LargestRunTab => Message.Of("LargestRun", "最大训练任务", "PlanSheetLargestRunTab");

    /// <summary>Gets the tab of sheet <c>Spend</c>.</summary>
    internal static Message SpendTab => Message.Of("Spend", "支出", "PlanSheetSpendTab");

    /// <summary>Gets the tab of sheet <c>Projects</c>.</summary>
    internal static Message ProjectsTab => Message.Of("Projects", "扩产项目", "PlanSheetProjectsTab");

    /// <summary>Gets the tab of sheet <c>Bottlenecks</c>.</summary>
    internal static Message BottlenecksTab => Message.Of("Bottlenecks", "约束瓶颈", "PlanSheetBottlenecksTab");

    /// <summary>Gets the tab of sheet <c>Certificate</c>.</summary>
    internal static Message CertificateTab => Message.Of("Certificate", "校验", "PlanSheetCertificateTab");

    /// <summary>Gets the tab of sheet <c>Inputs</c>.</summary>
    internal static Message InputsTab => Message.Of("Inputs", "输入数据", "PlanSheetInputsTab");

    /// <summary>Gets the tab of sheet <c>Provenance</c>.</summary>
    internal static Message ProvenanceTab => Message.Of("Provenance", "方案来源", "PlanSheetProvenanceTab");

    /// <summary>Gets what stands on the sheet of SharePath.</summary>
    internal static Message SharePathIs => Message.Of("share of each year, by every definition", "各年国产化率（全部口径）", "PlanSheetSharePathIs");

    /// <summary>Gets what stands on the sheet of Envelope.</summary>
    internal static Message EnvelopeIs => Message.Of("largest share of each year if it had priority", "各年单独优先时的上限", "PlanSheetEnvelopeIs");

    /// <summary>Gets what stands on the sheet of EnvelopeCosts.</summary>
    internal static Message EnvelopeCostsIs => Message.Of("what that leaves to the other years", "某年优先时其余年份的国产化率", "PlanSheetEnvelopeCostsIs");

    /// <summary>Gets what stands on the sheet of Production.</summary>
    internal static Message ProductionIs => Message.Of("accelerators by product", "各产品的生产、进口与部署", "PlanSheetProductionIs");

    /// <summary>Gets what stands on the sheet of Wafers.</summary>
    internal static Message WafersIs => Message.Of("logic lines: capacity and use", "逻辑产线的产能与使用", "PlanSheetWafersIs");

    /// <summary>Gets what stands on the sheet of Dies.</summary>
    internal static Message DiesIs => Message.Of("good dies: made, used, held", "合格裸片的产出、消耗与库存", "PlanSheetDiesIs");

    /// <summary>Gets what stands on the sheet of Hbm.</summary>
    internal static Message HbmIs => Message.Of("HBM stacks by supplier", "各供应商的HBM堆叠", "PlanSheetHbmIs");

    /// <summary>Gets what stands on the sheet of Packaging.</summary>
    internal static Message PackagingIs => Message.Of("advanced packaging: capacity and use", "先进封装的产能与使用", "PlanSheetPackagingIs");

    /// <summary>Gets what stands on the sheet of Components.</summary>
    internal static Message ComponentsIs => Message.Of("processors, memory, network, servers", "处理器、内存、网络、服务器", "PlanSheetComponentsIs");

    /// <summary>Gets what stands on the sheet of Deployment.</summary>
    internal static Message DeploymentIs => Message.Of("hubs and their power", "枢纽及其电力", "PlanSheetDeploymentIs");

    /// <summary>Gets what stands on the sheet of Demand.</summary>
    internal static Message DemandIs => Message.Of("usable compute sought and served", "可用算力的需求与满足", "PlanSheetDemandIs");

    /// <summary>Gets what stands on the sheet of Usable.</summary>
    internal static Message UsableIs => Message.Of("from nameplate to work, and its cost", "从标称到在用及其成本", "PlanSheetUsableIs");

    /// <summary>Gets what stands on the sheet of Service.</summary>
    internal static Message ServiceIs => Message.Of("who is served with what, and where", "服务对象、设备与地点", "PlanSheetServiceIs");

    /// <summary>Gets what stands on the sheet of Fleet.</summary>
    internal static Message FleetIs => Message.Of("machines by age", "各机龄的设备", "PlanSheetFleetIs");

    /// <summary>Gets what stands on the sheet of Labs.</summary>
    internal static Message LabsIs => Message.Of("compute, researchers and their pay", "算力、研究人员及薪酬", "PlanSheetLabsIs");

    /// <summary>Gets what stands on the sheet of Adoption.</summary>
    internal static Message AdoptionIs => Message.Of("firms that adopt models", "采用模型的企业", "PlanSheetAdoptionIs");

    /// <summary>Gets what stands on the sheet of Provinces.</summary>
    internal static Message ProvincesIs => Message.Of("built, idle and at work by province", "各省建设、闲置与在用", "PlanSheetProvincesIs");

    /// <summary>Gets what stands on the sheet of Frontier.</summary>
    internal static Message FrontierIs => Message.Of("months behind the frontier", "与前沿的差距", "PlanSheetFrontierIs");

    /// <summary>Gets what sheet <c>ServicePrices</c> holds.</summary>
    internal static Message ServicePricesIs => Message.Of("what less demand, more machines or a weaker rule is worth in service", "减少需求、增加设备或放宽规则对需求满足率的边际价值", "PlanSheetServicePricesIs");

    /// <summary>Gets what sheet <c>HubMix</c> holds.</summary>
    internal static Message HubMixIs => Message.Of("how mixed and how old machines are at each hub, and the largest run they could hold", "各枢纽设备的构成与机龄，以及可承载的最大训练任务", "PlanSheetHubMixIs");

    /// <summary>Gets what sheet <c>LargestRun</c> holds.</summary>
    internal static Message LargestRunIs => Message.Of("the largest training run that one place holds", "单一地点可承载的最大训练任务", "PlanSheetLargestRunIs");

    /// <summary>Gets what stands on the sheet of Spend.</summary>
    internal static Message SpendIs => Message.Of("spending by year and purpose", "各年各用途支出", "PlanSheetSpendIs");

    /// <summary>Gets what stands on the sheet of Projects.</summary>
    internal static Message ProjectsIs => Message.Of("when projects are ordered and online", "项目下单与投产时间", "PlanSheetProjectsIs");

    /// <summary>Gets what stands on the sheet of Bottlenecks.</summary>
    internal static Message BottlenecksIs => Message.Of("binding constraints and the value of more", "约束瓶颈与边际价值", "PlanSheetBottlenecksIs");

    /// <summary>Gets what stands on the sheet of Certificate.</summary>
    internal static Message CertificateIs => Message.Of("evidence that the plan is valid", "方案成立的校验依据", "PlanSheetCertificateIs");

    /// <summary>Gets what stands on the sheet of Inputs.</summary>
    internal static Message InputsIs => Message.Of("every figure, with its source", "全部数字及其来源", "PlanSheetInputsIs");

    /// <summary>Gets what stands on the sheet of Provenance.</summary>
    internal static Message ProvenanceIs => Message.Of("how to reproduce the plan", "方案复现信息", "PlanSheetProvenanceIs");

    /// <summary>Says what stands on the sheet of imports.</summary>
    /// <param name="regime">The regime.</param>
    internal static Message ImportsIs(Name regime) => Message.Of($"what the regime {regime} lets in", $"{regime}管制情形下的进口", "PlanSheetImportsIs");
}
