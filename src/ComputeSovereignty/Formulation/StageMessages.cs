using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Formulation;

/// <summary>What the stages of the supply chain are called.</summary>
public static class StageMessages
{
    /// <summary>Gets that no stage binds.</summary>
    public static Message Nothing => Message.Of("nothing", "无", "NoStage");

    /// <summary>Names a stage by itself, as in a table: <c>Logic wafers</c>.</summary>
    /// <param name="stage">The stage.</param>
    public static Message Title(SupplyStage stage) => stage switch
    {
        SupplyStage.Logic => Message.Of("Logic wafers", "逻辑晶圆", "StageLogic"),
        SupplyStage.Hbm => Message.Of("HBM", "HBM", "StageHbm"),
        SupplyStage.Packaging => Message.Of("Packaging", "先进封装", "StagePackaging"),
        SupplyStage.Vendors => Message.Of("Vendors' growth", "厂商增长", "StageVendors"),
        SupplyStage.Components => Message.Of("Domestic components", "国产部件", "StageComponents"),
        SupplyStage.Imports => Message.Of("Imports", "进口", "StageImports"),
        SupplyStage.Power => Message.Of("Power", "电力", "StagePower"),
        SupplyStage.Money => Message.Of("Money", "资金", "StageMoney"),
        SupplyStage.Service => Message.Of("Service", "算力服务", "StageService"),
        _ => Message.Of("Programme rules", "项目规则", "StagePolicy"),
    };

    /// <summary>Names a stage within a sentence: <c>logic wafers</c>.</summary>
    /// <param name="stage">The stage.</param>
    public static Message Within(SupplyStage stage) => stage switch
    {
        SupplyStage.Logic => Message.Of("logic wafers", "逻辑晶圆", "WithinLogic"),
        SupplyStage.Hbm => Message.Of("HBM", "HBM", "WithinHbm"),
        SupplyStage.Packaging => Message.Of("advanced packaging", "先进封装", "WithinPackaging"),
        SupplyStage.Vendors => Message.Of("vendors' growth", "厂商增长", "WithinVendors"),
        SupplyStage.Components => Message.Of("domestic components", "国产部件", "WithinComponents"),
        SupplyStage.Imports => Message.Of("imports", "进口", "WithinImports"),
        SupplyStage.Power => Message.Of("power at the hubs", "枢纽电力", "WithinPower"),
        SupplyStage.Money => Message.Of("money", "资金", "WithinMoney"),
        SupplyStage.Service => Message.Of("service", "算力服务", "WithinService"),
        _ => Message.Of("the programme's own rules", "项目自身规则", "WithinPolicy"),
    };

    /// <summary>Names several stages within a sentence: <c>HBM and imports</c>.</summary>
    /// <param name="stages">The stages.</param>
    public static Message Within(IReadOnlyList<SupplyStage> stages) => Message.Of(new Listing([.. stages.Select(Within)]));

    /// <summary>Names a stage with its kinds of limits, where it has several: <c>vendors' growth (yearly growth and market shares)</c>.</summary>
    /// <param name="stage">The stage.</param>
    public static Message WithLimits(SupplyStage stage) => stage switch
    {
        SupplyStage.Vendors => Message.Of($"{Within(stage)} (yearly growth and market shares)", $"{Within(stage)}（年增速与市场份额）", "VendorsWithLimits"),
        SupplyStage.Imports => Message.Of($"{Within(stage)} (accelerators, HBM stacks and components)", $"{Within(stage)}（加速器、HBM堆叠与部件）", "ImportsWithLimits"),
        _ => Within(stage),
    };

    /// <summary>Says that a stage binds first: <c>HBM binds</c>, <c>Logic wafers bind</c>.</summary>
    /// <param name="stage">The stage; null where none binds.</param>
    public static Message Binds(SupplyStage? stage) => stage switch
    {
        null => Message.Of("Nothing binds", "没有约束瓶颈", "NothingBinds"),
        { } several when IsPlural(several) => Message.Of($"{Title(several)} bind", $"{Title(several)}为约束瓶颈", "StagesBind"),
        _ => Message.Of($"{Title(stage.Value)} binds", $"{Title(stage.Value)}为约束瓶颈", "StageBinds"),
    };

    /// <summary>Tells whether a stage's English name is a plural.</summary>
    /// <param name="stage">The stage.</param>
    internal static bool IsPlural(SupplyStage stage) => stage is SupplyStage.Logic or SupplyStage.Components or SupplyStage.Imports or SupplyStage.Policy;
}
