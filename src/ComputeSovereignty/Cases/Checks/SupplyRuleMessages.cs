using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What the rules on where dies, stacks and products come from say.</summary>
internal static class SupplyRuleMessages
{
    /// <summary>Says that a line does not make an item.</summary>
    internal static Message DoesNotMake(Name line, Name item) => Message.Of($"{line} does not make {item}.", $"{line}不生产{item}。");

    /// <summary>Says that a grade comes from nowhere.</summary>
    internal static Message GradeOfNobody(Name grade, Name recipe) => Message.Of(
        $"{grade} is not made, imported or in stock, so {recipe} cannot be built.",
        $"{grade}无生产、进口或库存，因此{recipe}无法生产。");

    /// <summary>Says that a die comes from nowhere.</summary>
    internal static Message DieOfNobody(Name node, Name die, Name recipe) => Message.Of(
        $"No line runs {node}, so {die} is not made and {recipe} cannot be built.",
        $"没有产线采用{node}，因此无法生产{die}，也无法生产{recipe}。");

    /// <summary>Says that a stock has another origin than its vendor.</summary>
    internal static Message OriginOfVendor(Name item, Name origin) => Message.Of(
        $"{item} counts as {origin}, the origin of its vendor, whatever the stock says.",
        $"{item}按其厂商所属计为{origin}，与库存所填无关。");

    /// <summary>Says that a channel imports a domestic product.</summary>
    internal static Message ImportOfDomestic(Name channel) => Message.Of($"{channel} imports a product of a domestic vendor; it counts as domestic.", $"{channel}进口的是国内厂商的产品，计为国产。");

    /// <summary>Says that a channel and its product differ.</summary>
    internal static Message CategoriesDiffer(Name channel, Name product) => Message.Of(
        $"{channel} and its product {product} are in different categories of export controls; that of the channel is used.",
        $"{channel}与其产品{product}的出口管制类别不同，以渠道的类别为准。");

    /// <summary>Says that a project can never be ordered.</summary>
    internal static Message NeverOrdered(Name project) => Message.Of(
        $"{project} can never be ordered: its LatestStart is before its EarliestStart.",
        $"{project}永远无法订购：LatestStart早于EarliestStart。");

    /// <summary>Says that a recipe can never be built.</summary>
    internal static Message NeverBuilt(Name recipe) => Message.Of($"{recipe} can never be built: it is discontinued before it is available.", $"{recipe}永远无法生产：停产早于可用。");

    /// <summary>Says from when on something is allowed.</summary>
    internal static Message OrLater(Name month) => Message.Of($"{month} or later", $"{month}或更晚");

    /// <summary>Says that a defect density grows.</summary>
    internal static Message DefectsGrow(Name node) => Message.Of($"Defect density of {node} rises with time: its floor is above its current value.", $"{node}的缺陷密度随时间上升：下限高于现值。");

    /// <summary>Says that a yield falls.</summary>
    internal static Message YieldFalls(Name recipe) => Message.Of($"Die yield of {recipe} falls with time: its ceiling is below its current value.", $"{recipe}的裸片良率随时间下降：上限低于现值。");

    /// <summary>Says that no order reaches a target.</summary>
    internal static Message TargetBeyondReach(Period year, Message stage) => Message.Of(
        $"The {year} target is out of reach, whatever is ordered: {stage} alone keeps the domestic share below it.",
        $"无论如何订购，{year}目标都无法实现：仅{stage}一项就使国产化率低于目标。");

    /// <summary>Names logic.</summary>
    internal static Message Logic => Message.Of("logic", "逻辑芯片", "StageLogicAlone");

    /// <summary>Names HBM.</summary>
    internal static Message Hbm => Message.Of("HBM", "HBM", "StageHbmAlone");

    /// <summary>Names packaging.</summary>
    internal static Message Packaging => Message.Of("packaging", "封装", "StagePackagingAlone");

    /// <summary>Says what is asked for.</summary>
    internal static Message AskedFor(Figure share) => Message.Of($"{share} asked for", $"要求{share}", "ShareAskedFor");
}
