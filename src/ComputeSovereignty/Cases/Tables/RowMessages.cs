using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What is wrong with rows, beyond the values of single cells.</summary>
internal static class RowMessages
{
    /// <summary>Says that a key is there twice.</summary>
    internal static Message DuplicateKey(Name key) => Message.Of($"Duplicate key {key}.", $"键{key}重复。");

    /// <summary>Says where a key is first.</summary>
    internal static Message EachKeyOnce(Name first) => Message.Of($"each key once; the first is {first}", $"每个键只出现一次；首次出现在{first}");

    /// <summary>Says that an address is none of the web.</summary>
    internal static Message NoWebAddress => Message.Of("This is not an address of the web, so reports do not link it.", "这不是网址，报告不会链接到它。");

    /// <summary>Says how an address of the web begins.</summary>
    internal static Message WebAddress => Message.Of("https://… or http://…", "https://…或http://…");

    /// <summary>Says that a source is not listed.</summary>
    internal static Message SourceUnknown => Message.Of("The source is not on sheet Sources.", "工作表Sources中没有此来源。");

    /// <summary>Says that a source of several rows is not listed.</summary>
    /// <param name="rows">How many rows name it.</param>
    internal static Message SourceUnknownIn(Figure rows) => Message.Of($"The source is not on sheet Sources; {rows} rows cite it.", $"工作表Sources中没有此来源；共有{rows}行引用它。");

    /// <summary>Says that a setting is not read.</summary>
    internal static Message SettingUnknown => Message.Of("The setting is unknown and not read.", "未知的设置，不予读取。");

    /// <summary>Says that a setting is there twice.</summary>
    internal static Message DuplicateSetting(Name setting) => Message.Of($"Duplicate setting {setting}.", $"设置{setting}重复。");

    /// <summary>Says how often a setting may be there.</summary>
    internal static Message EachSettingOnce => Message.Of("each setting once", "每个设置只出现一次");

    /// <summary>Says that a setting has no unit.</summary>
    internal static Message SettingWithoutUnit(Name setting, Name unit) => Message.Of($"{setting} has no unit and is read as {unit}.", $"{setting}没有单位，按{unit}读取。");

    /// <summary>Says that the objective lacks its year.</summary>
    internal static Message ObjectiveYear => Message.Of("The objective Year needs a year of the plan.", "目标Year须带规划内的年份。");

    /// <summary>Says which years the objective may have.</summary>
    internal static Message ObjectiveYears(Name first) => Message.Of($"{first} and so on", $"{first}等");

    /// <summary>Says that the checkpoint lies outside the plan.</summary>
    internal static Message CheckpointOutside => Message.Of("The checkpoint year is not a year of the plan.", "考核年份不在规划年份内。");

    /// <summary>Says which years are allowed.</summary>
    internal static Message Years(Figure first, Figure last) => Message.Of($"{first} to {last}", $"{first}至{last}", "AllowedYears");

    /// <summary>Says that there are no controls.</summary>
    internal static Message NoControls => Message.Of("Sheet ExportControls has no rows, so every import cap is delivered in full.", "工作表ExportControls没有行，因此所有进口上限全额交付。");

    /// <summary>Says that units are not committed.</summary>
    internal static Message UnitsNotCommitted => Message.Of("A unit share has no committed denominator.", "按件数计的国产化率没有承诺口径的分母。");

    /// <summary>Writes two settings.</summary>
    internal static Message With(Name first, Name second) => Message.Of($"{first} with {second}", $"{first}与{second}", "SettingWith");

    /// <summary>Says what to set.</summary>
    internal static Message SetDenominator => Message.Of("Set ShareDenominator to Deployed, or ShareBasis to Value or Compute.", "请将ShareDenominator设为Deployed，或将ShareBasis设为Value或Compute。");

    /// <summary>Says where value added applies.</summary>
    internal static Message ValueAddedOfValue => Message.Of("Value added applies only to a share of value.", "增加值只适用于按价值计的国产化率。");

    /// <summary>Says what to set.</summary>
    internal static Message SetBasis => Message.Of("Set ShareBasis to Value, or ContentRule to Vendor.", "请将ShareBasis设为Value，或将ContentRule设为Vendor。");

    /// <summary>Says that targets are missing.</summary>
    internal static Message TargetsMissing(Listing years) => Message.Of($"Targets are missing for {years}.", $"缺少{years}的目标。");

    /// <summary>Says which targets are needed.</summary>
    internal static Message TargetRows(Figure first, Figure last) => Message.Of($"one row for each year {first} to {last}", $"{first}至{last}每年一行");

    /// <summary>Says that a target is not used.</summary>
    internal static Message TargetUnused(Period year) => Message.Of($"The {year} target is outside the plan's years and not used.", $"{year}目标不在规划年份内，未被使用。");

    /// <summary>Says that a distribution does not fit.</summary>
    internal static Message DistributionWrong(Name distribution, Name parameter) => Message.Of(
        $"The figures of the {distribution} distribution of {parameter} do not fit it.",
        $"{parameter}的{distribution}分布参数不符合要求。");

    /// <summary>Says what a triangle needs.</summary>
    internal static Message ThreePoints => Message.Of("least, likeliest, greatest, in this order", "依次为最小值、最可能值、最大值");

    /// <summary>Says what a uniform distribution needs.</summary>
    internal static Message TwoPoints => Message.Of("least, greatest", "最小值、最大值");

    /// <summary>Says what a beta distribution needs.</summary>
    internal static Message Shapes => Message.Of("two positive shapes and, if given, a positive scale", "两个正的形状参数，以及（若填写）正的尺度", "BetaShapes");

    /// <summary>Says what a normal distribution needs.</summary>
    internal static Message MeanAndDeviation => Message.Of("mean, standard deviation of 0 or more", "均值、不小于0的标准差");

    /// <summary>Says that stacks are needed.</summary>
    internal static Message StacksNeeded(Name recipe, Name grade) => Message.Of($"{recipe} uses {grade}, so its StacksPerUnit must be given.", $"{recipe}使用{grade}，因此须填写StacksPerUnit。");

    /// <summary>Says that a grade is needed.</summary>
    internal static Message GradeNeeded(Name recipe) => Message.Of($"{recipe} has stacks but no grade.", $"{recipe}填有堆叠数但没有HBM代次。");

    /// <summary>Says what a grade may be.</summary>
    internal static Message GradeOrNoStacks => Message.Of("a grade, or 0 stacks", "填写代次，或堆叠数为0");

    /// <summary>Says that a levy has no object.</summary>
    internal static Message LevyWithoutAccelerators(Name channel) => Message.Of($"{channel} brings no accelerators; a levy applies to accelerators only.", $"{channel}不进口加速器；税费仅适用于加速器。");

    /// <summary>Says what a levy may be.</summary>
    internal static Message BlankOrZero => Message.Of("blank or 0", "留空或填0");

    /// <summary>Says that modules have another unit.</summary>
    internal static Message ModulesInOtherUnit(Name project, Name kind) => Message.Of(
        $"The modules of {project}, a project of kind {kind}, are counted in another unit.",
        $"{project}属于{kind}类项目，其模块以另一单位计。");

    /// <summary>Says that a ceiling is below a value.</summary>
    internal static Message CeilingTooLow(Name pool) => Message.Of($"The EfficiencyCeiling of {pool} is below its efficiency.", $"{pool}的EfficiencyCeiling低于其效率。");

    /// <summary>Says that shipments are needed.</summary>
    internal static Message ShipmentsNeeded(Name vendor) => Message.Of(
        $"{vendor} has a MaxGrowth, so its Shipments of the year before the plan are needed.",
        $"{vendor}填有MaxGrowth，因此须填写规划前一年的Shipments。");

    /// <summary>Says that shares are crossed.</summary>
    internal static Message MinimumAboveMaximum(Name vendor) => Message.Of($"The MinShare of {vendor} is above its MaxShare.", $"{vendor}的MinShare高于其MaxShare。");

    /// <summary>Says that a yield model needs more.</summary>
    internal static Message AlphaNeeded(Name node) => Message.Of(
        $"{node} has the yield model NegativeBinomial, which needs a ClusterAlpha.",
        $"{node}使用NegativeBinomial良率模型，须填写ClusterAlpha。");

    /// <summary>Says that a line is converted into itself.</summary>
    internal static Message IntoItself(Name conversion) => Message.Of($"{conversion} converts a line into itself.", $"{conversion}将产线转换为其自身。");

    /// <summary>Says into what a line may be converted.</summary>
    internal static Message AnotherLine => Message.Of("another line than FromLine", "与FromLine不同的产线");
}
