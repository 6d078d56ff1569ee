using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>What a study of a node advance says.</summary>
internal static class NodeAdvanceMessages
{
    /// <summary>Says that nothing is left to gain.</summary>
    internal static Message NothingToGain => Message.Of("All targets are met without the earlier node.", "没有节点提前，各年目标也已达成。");

    /// <summary>Says that logic binds, but the node does not help.</summary>
    internal static Message LogicBindsInVain => Message.Of(
        "Logic wafers bind, but the node adds no accelerators in the years that miss their targets.", "逻辑晶圆为约束瓶颈，但该节点在未达标年份不增加加速器产量。");

    /// <summary>Says that the targets are met without the node.</summary>
    internal static Message AllMetWithoutNode => Message.Of("All targets are met without it.", "没有该节点，各年目标也已达成。");

    /// <summary>Says when a node matters at all.</summary>
    internal static Message MattersWhereLogicBinds => Message.Of(
        "In every setting where it matters, logic wafers already bind: an earlier node helps only when logic is what is short.",
        "凡节点提前有作用的情形，逻辑晶圆均已构成约束：只有逻辑产能不足时，节点提前才有意义。");

    /// <summary>Names the help of a faster learning rate.</summary>
    internal static Message LearntTwiceAsFast => Message.Of("yield learning at twice the rate", "良率学习速度加倍");

    /// <summary>Names the axis of HBM capacity.</summary>
    internal static Message HbmCapacity => Message.Of("HBM capacity", "HBM产能", "NodeGridHbmCapacity");

    /// <summary>Names the question.</summary>
    internal static Message EarlierNode(Name node) => Message.Of($"Earlier {node} node", $"{node}节点提前");

    /// <summary>Names the axis of dates.</summary>
    internal static Message StartOf(Name node) => Message.Of($"{node} start date", $"{node}启用时间");

    /// <summary>Names the axis of learning rates.</summary>
    internal static Message LearningRateOf(Name node) => Message.Of($"{node} learning rate", $"{node}学习速度");

    /// <summary>Names the help of an earlier product.</summary>
    internal static Message ProductFrom(Name product, Name recipe, Period from) => Message.Of($"{product} ({recipe}) from {from}", $"{from}起生产{product}（{recipe}）");

    /// <summary>Names the help of an earlier grade of HBM.</summary>
    internal static Message GradeFrom(Name grade, Name line, Period from) => Message.Of($"{grade} on line {line} from {from}", $"{from}起由{line}生产{grade}");

    /// <summary>Says what HBM a product needs.</summary>
    internal static Message NeedsStacks(Name product, Name recipe, double stacks, Name grade, Message made) => stacks == 1
        ? Message.Of($"{product} ({recipe}) takes one stack of {grade}{made}", $"{product}（{recipe}）每块需要1颗{grade}{made}", "NeedsOneStack")
        : Message.Of($"{product} ({recipe}) takes {Figure.Number(stacks)} stacks of {grade}{made}", $"{product}（{recipe}）每块需要{Figure.Number(stacks)}颗{grade}{made}");

    /// <summary>Says that nobody makes a grade.</summary>
    internal static Message NoLineMakesIt => Message.Of(", which no line produces", "，而没有产线生产");

    /// <summary>Says from when a grade is made.</summary>
    internal static Message FirstMadeFrom(Period month) => Message.Of($", first produced in {month}", $"，最早于{month}投产");

    /// <summary>Names a setting in which a stage has no limit.</summary>
    internal static Message StageUnlimited(SupplyStage stage) => Message.Of($"{StageMessages.Title(stage)} unlimited", $"{StageMessages.Title(stage)}不受限");

    /// <summary>Names a setting in which yields are worse.</summary>
    internal static Message MoreDefects(Listing nodes, Figure factor) => Message.Of($"defect density on {nodes} × {factor}", $"{nodes}缺陷密度×{factor}");

    /// <summary>Names a setting on top of another.</summary>
    internal static Message OnTopOf(Message setting, Message further) => Message.Of($"{setting} + {further}", $"{setting}＋{further}");

    /// <summary>Says what the node gains in a setting.</summary>
    internal static Message NodeGains(Figure gain, Figure helped, Message decided) => Message.Of(
        $"The earlier node cuts the cumulative shortfall by {gain}, or by {helped} with all supporting measures{decided}.", $"节点提前使累计缺口减少{gain}，配合各项辅助措施时减少{helped}{decided}。");

    /// <summary>Says what the node gains with help alone.</summary>
    internal static Message NodeGainsWithHelp(Figure helped, Message decided) => Message.Of(
        $"No effect on its own; with all supporting measures the cumulative shortfall falls by {helped}{decided}.", $"单独提前没有影响；配合各项辅助措施时累计缺口减少{helped}{decided}。");

    /// <summary>Says that the node decides the checkpoint.</summary>
    internal static Message AndDecides(Period year) => Message.Of($"; it decides whether the {year} target is met", $"，并决定{year}能否达标");

    /// <summary>Says why more wafers do not help.</summary>
    internal static Message OtherStageBinds(SupplyStage? stage) => stage is { } binding
        ? Message.Of($"The tightest bottleneck is {StageMessages.Within(binding)}; logic wafers do not bind, so more of them have no effect.", $"首要约束瓶颈为{StageMessages.Within(binding)}，逻辑晶圆不构成约束，增加晶圆没有作用。")
        : Message.Of("No supply stage binds, so more logic wafers have no effect.", "供应链各环节均未构成约束，增加晶圆没有作用。", "NoStageBindsWithoutNode");

    /// <summary>Says that the study has no base.</summary>
    internal static Message NoBaseToCompare(Message why) => Message.Of($"The earlier node cannot be assessed: the base case has no plan. {why}", $"无法评估节点提前：基准方案无可行方案。{why}");

    /// <summary>Says what the node gains in the base.</summary>
    internal static Message NodeGainsInBase(Name node, Period from, Period instead, (Figure From, Figure To) shortfall, Period year, (Figure From, Figure To) share) => Message.Of(
        $"Opening {node} to accelerator dies in {from} instead of {instead} cuts the cumulative shortfall from {shortfall.From} to {shortfall.To}; the domestic share in {year} goes from {share.From} to {share.To}.",
        $"{node}用于加速器芯片的时间由{instead}提前至{from}，累计缺口由{shortfall.From}降至{shortfall.To}；{year}国产化率由{share.From}变为{share.To}。");

    /// <summary>Says that the node gains nothing in the base.</summary>
    internal static Message NodeWithoutEffect(Name node, Period from, Period instead, Message stays, Figure shortfall) => Message.Of(
        $"Opening {node} to accelerator dies in {from} instead of {instead} does not raise the domestic share: {stays}, and the cumulative shortfall stays at {shortfall}.",
        $"{node}用于加速器芯片的时间由{instead}提前至{from}，不能提高国产化率：{stays}，累计缺口仍为{shortfall}。");

    /// <summary>Says that the share stays.</summary>
    internal static Message ShareStaysAt(Period year, Figure share) => Message.Of($"{year} remains at {share}", $"{year}仍为{share}");

    /// <summary>Says that the target stays met.</summary>
    internal static Message StillMeets(Period year) => Message.Of($"{year} meets its target with or without it", $"{year}有无该节点均达标");

    /// <summary>Says that the gap stays.</summary>
    internal static Message MissesAsMuch(Period year) => Message.Of($"the {year} gap to target is unchanged", $"{year}距目标缺口不变");

    /// <summary>Says that logic binds too.</summary>
    internal static Message LogicBindsToo(SupplyStage stage) => Message.Of(
        $"The tightest bottleneck is {StageMessages.Within(stage)}; logic wafers bind as well, but not where the node could help.", $"首要约束瓶颈为{StageMessages.Within(stage)}；逻辑晶圆也构成约束，但不在该节点能够缓解之处。");

    /// <summary>Says what binds in place of logic.</summary>
    internal static Message NotLogic(SupplyStage stage) => Message.Of(
        $"The constraint is {StageMessages.Within(stage)}, not logic wafers.", $"约束在于{StageMessages.Within(stage)}，而非逻辑晶圆。");

    /// <summary>Says what the node's products need besides.</summary>
    internal static Message NodeNeedsHbm(Listing needs) => Message.Of($"The node adds logic wafers, not HBM: {needs}.", $"该节点增加的是逻辑晶圆而非HBM：{needs}。");

    /// <summary>Says how the node was tested.</summary>
    internal static Message TestedWithHelp(Listing helps) => Message.Of($", alone and with supporting measures ({helps})", $"（分别为单独提前，以及配合辅助措施：{helps}）");

    /// <summary>Says that the node matters nowhere.</summary>
    internal static Message MattersNowhere(Figure tried, Message form) => Message.Of($"Tested in {tried} other settings{form}, it has no effect in any of them.", $"在另外{tried}种情形下测试{form}，均无影响。");

    /// <summary>Says where the node matters.</summary>
    internal static Message MattersIn(Figure tried, Message form, Figure moved, Figure most, Listing names) => Message.Of(
        $"Tested in {tried} other settings{form}, it raises the domestic share in {moved}, cutting the cumulative shortfall by at most {most}: {names}.",
        $"在另外{tried}种情形下测试{form}，其中{moved}种情形下国产化率提高，累计缺口至多减少{most}：{names}。");

    /// <summary>Says where the node decides the checkpoint.</summary>
    internal static Message DecidesIn(Period year, int count, Listing names) => count == 1
        ? Message.Of($"It decides whether the {year} target is met in one setting: {names}.", $"在1种情形下，节点提前决定{year}能否达标：{names}。", "DecidesInOne")
        : Message.Of($"It decides whether the {year} target is met in {Figure.Count(count)} settings: {names}.", $"在{Figure.Count(count)}种情形下，节点提前决定{year}能否达标：{names}。");

    /// <summary>Heads the table.</summary>
    internal static Message NodeHeading(Name node, Period from) => Message.Of($"Effect of opening {node} in {from}, by setting", $"{node}提前至{from}启用的影响（按情形）");

    /// <summary>Labels the table.</summary>
    internal static Message NodeLabel => Message.Of("Earlier node", "节点提前");

    /// <summary>Heads the column of settings.</summary>
    internal static Message Setting => Message.Of("Setting", "情形", "NodeSetting");

    /// <summary>Heads the column of shortfalls without the node.</summary>
    internal static Message ShortfallWithout => Message.Of("Cumulative shortfall without it", "不提前时累计缺口");

    /// <summary>Heads the column of gains.</summary>
    internal static Message ReductionAlone => Message.Of("Reduction, earlier node alone", "单独提前减少的缺口");

    /// <summary>Heads the column of gains with help.</summary>
    internal static Message ReductionHelped => Message.Of("Reduction, with supporting measures", "配合辅助措施减少的缺口");

    /// <summary>Heads the column of interactions.</summary>
    internal static Message DueToSetting => Message.Of("Part due to the setting", "其中由该情形带来");

    /// <summary>Heads the column of verdicts without the node.</summary>
    internal static Message CheckpointWithout => Message.Of("Checkpoint without it", "不提前时考核结果");

    /// <summary>Heads the column of verdicts with the node.</summary>
    internal static Message CheckpointWith => Message.Of("Checkpoint, earlier node alone", "单独提前时考核结果");

    /// <summary>Heads the column of verdicts with help.</summary>
    internal static Message CheckpointHelped => Message.Of("Checkpoint, with supporting measures", "配合辅助措施时考核结果");

    /// <summary>Heads the column of what binds.</summary>
    internal static Message BindsWithout => Message.Of("Tightest bottleneck without it", "不提前时首要约束瓶颈");

    /// <summary>Heads the column that tells whether logic binds.</summary>
    internal static Message LogicBinds => Message.Of("Logic wafers bind", "逻辑晶圆构成约束");

    /// <summary>Titles the chart.</summary>
    internal static Message NodeChart => Message.Of("Reduction in cumulative shortfall from the earlier node, by setting", "节点提前减少的累计缺口（按情形）");

    /// <summary>Names the study where it is left out.</summary>
    internal static Message NodeLeftOut => Message.Of("the node advance", "节点提前分析");
}
