using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>What the tables of drivers and draws are called.</summary>
internal static class DriverMessages
{
    internal static Message DriversHeading(Period year) => Message.Of($"Drivers of the domestic share in {year}", $"{year}国产化率的驱动因素");

    internal static Message DriversLabel => Message.Of("Drivers", "驱动因素", "DriversLabel");

    internal static Message Driver => Message.Of("Driver", "驱动因素", "DriverHeader");

    internal static Message Address => Message.Of("Address", "地址", "DriverAddress");

    internal static Message EffectHeader => Message.Of("Effect", "作用方式", "DriverEffect");

    internal static Message LowEnd => Message.Of("Bottom quintile, up to", "最低五分位上限");

    internal static Message HighEnd => Message.Of("Top quintile, from", "最高五分位下限");

    internal static Message AtLow => Message.Of("Mean domestic share, bottom quintile", "最低五分位平均国产化率");

    internal static Message AtHigh => Message.Of("Mean domestic share, top quintile", "最高五分位平均国产化率");

    internal static Message Swing => Message.Of("Change", "变化", "DriverChange");

    internal static Message RankCorrelation => Message.Of("Rank correlation", "秩相关系数");

    internal static Message TornadoChart(Period year) => Message.Of($"Mean domestic share in {year} in the bottom and top quintile of each driver", $"各驱动因素最低与最高五分位下{year}平均国产化率");

    internal static Message CorrelationsHeading => Message.Of("Rank correlation of drivers and results", "驱动因素与结果的秩相关");

    internal static Message CorrelationsLabel => Message.Of("Rank correlations", "秩相关", "CorrelationsLabel");

    internal static Message Spearman => Message.Of("Spearman's rank correlation", "斯皮尔曼秩相关系数");

    internal static Message IndicesHeading(Message result) => Message.Of($"Variance of {result.Within()}, by driver", $"{result}的方差分解");

    internal static Message IndicesLabel => Message.Of("Sobol' indices", "Sobol'指数", "IndicesLabel");

    internal static Message MovesTogether => Message.Of("Members", "组内因素");

    internal static Message IndicesChart => Message.Of("Total index: share of the variance, interactions included", "总效应指数：含相互作用的方差占比");

    internal static Message OtherIndicesHeading => Message.Of("Variance of other results, by driver", "其他结果的方差分解");

    internal static Message OtherIndicesTooFew(Figure draws) => Message.Of(
        $"{draws} base draws are too few to separate the drivers of some results: see the intervals.", $"{draws}次基础抽样不足以区分部分结果的驱动因素，请参见区间。");

    internal static Message OtherIndicesLabel => Message.Of("Indices of other results", "其他结果指数");

    internal static Message DriverOrGroup => Message.Of("Driver or group", "驱动因素或组");

    internal static Message FirstOrder => Message.Of("First order", "一阶指数");

    internal static Message TotalIndex => Message.Of("Total", "总效应指数", "TotalIndex");

    internal static Message ScatterHeading(Message result, Message driver) => Message.Of($"{result} against {driver}", $"{result}与{driver}");

    internal static Message ScatterFinding(Figure shown, Figure all) => Message.Of($"{shown} of {all} draws; the file of draws holds all.", $"显示{all}次抽样中的{shown}次，全部数据见抽样文件。");

    internal static Message Correlation(Name result, Name driver, Figure value, Figure low, Figure high, Figure draws) => Message.Of(
        $"The rank correlation of {result} and {driver} is {value} over {draws} draws (95% interval {low} to {high}).",
        $"{result}与{driver}的秩相关系数为{value}（{draws}次抽样，95%区间{low}至{high}）。",
        "DrawsCorrelation");

    internal static Message NoCorrelation(Figure draws) => Message.Of(
        $"The {draws} draws with both figures do not move together or apart: one of the two does not vary, or there are too few.",
        $"同时具有两项数据的{draws}次抽样无法计算秩相关：其中一项没有变化，或次数过少。",
        "DrawsNoCorrelation");

    internal static Message ScatterLabel(Figure number) => Message.Of($"Scatter {number}", $"散点图{number}");

    internal static Message Draw => Message.Of("Draw", "抽样", "DrawHeader");

    internal static Message NamedHeading => Message.Of("Draws to open and solve", "可打开求解的抽样");

    internal static Message NamedLabel => Message.Of("Named draws", "代表性抽样");

    internal static Message NamedFinding => Message.Of("The draws nearest to the quantiles of the checkpoint year's domestic share.", "最接近考核年国产化率各分位数的抽样。");

    internal static Message NamedFindingIn(Name file) => Message.Of(
        $"The draws nearest to the quantiles of the checkpoint year's domestic share, as scenarios of {file}.", $"最接近考核年国产化率各分位数的抽样，已作为情景写入{file}。");

    internal static Message Scenario => Message.Of("Scenario", "情景", "NamedScenario");

    internal static Message DrawsBelow => Message.Of("Draws below it", "低于该值的抽样");

    internal static Message AtQuantile(Period year) => Message.Of($"Domestic share in {year}, quantile", $"{year}国产化率（分位数）");

    internal static Message OfTheDraw => Message.Of("Domestic share of the draw", "该抽样的国产化率");

    internal static Message DrawnFigures => Message.Of("Figures drawn", "抽取的数值");

    internal static Message Drawn(Name address, Name operation, Figure value) => Message.Of($"{address} {operation} {value}", $"{address} {operation} {value}", "DrawnFigure");

    internal static Message DrawnShift(Name address, Message shift) => Message.Of($"{address} {shift}", $"{address} {shift}", "DrawnShift");

    internal static Message UncertaintyHeading => Message.Of("Uncertain figures", "不确定数值");

    internal static Message UncertaintyLabel => Message.Of("Uncertainty", "不确定性", "UncertaintyLabel");

    internal static Message DistributionHeader => Message.Of("Distribution", "分布", "DistributionHeader");

    internal static Message GroupHeader => Message.Of("Group", "组", "DriverGroupHeader");

    internal static Message CorrelationHeader => Message.Of("Correlation", "相关系数", "DriverCorrelation");

    internal static Message SourcesHeader => Message.Of("Sources", "来源", "DriverSources");

    internal static Message Effect(ChangeOperation operation) => operation switch
    {
        ChangeOperation.Set => Message.Of("Set", "设定", "EffectSet"),
        ChangeOperation.Scale => Message.Of("Scale", "乘以", "EffectScale"),
        ChangeOperation.Add => Message.Of("Add", "加上", "EffectAdd"),
        _ => Message.Of("Shift (months)", "推迟（月）", "EffectShift"),
    };
}
