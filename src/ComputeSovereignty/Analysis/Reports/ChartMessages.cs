using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What charts and the tables that feed them are called.</summary>
public static class ChartMessages
{
    /// <summary>Gets the header of a waterfall's steps.</summary>
    public static Message Step => Message.Of("Step", "步骤");

    /// <summary>Gets the header of what a floating column stands on.</summary>
    public static Message Under => Message.Of("Offset", "起点");

    /// <summary>Gets the header of totals.</summary>
    public static Message Level => Message.Of("Level", "水平");

    /// <summary>Gets the header of what a step of a waterfall adds or takes.</summary>
    public static Message Change => Message.Of("Change", "变动", "ChartChange");

    /// <summary>Gets the header of what adds.</summary>
    public static Message Adds => Message.Of("Adds", "增加");

    /// <summary>Gets the header of what takes.</summary>
    public static Message Takes => Message.Of("Reduces", "减少");

    /// <summary>Gets the header of targets.</summary>
    public static Message Target => Message.Of("Target", "目标");

    /// <summary>Gets the name of points that meet the target.</summary>
    public static Message TargetMet => Message.Of("Target met", "达标");

    /// <summary>Gets the name of points that miss the target.</summary>
    public static Message TargetMissed => Message.Of("Target missed", "未达标");

    /// <summary>Gets the name of what all others are compared with.</summary>
    public static Message Base => Message.Of("Base", "基准");

    /// <summary>Gets the name of the mean over all draws.</summary>
    public static Message MeanOfDraws => Message.Of("mean of all draws", "全部抽样均值", "ChartMeanOfDraws");

    /// <summary>Names a bar with what is said of it.</summary>
    /// <param name="name">The bar.</param>
    /// <param name="words">What is said of it.</param>
    public static Message Beside(Name name, Name words) => Message.Of($"{name} ({words})", $"{name}（{words}）");

    /// <summary>Gets the key to the colours of a ranking with a base.</summary>
    public static Message RankingKeyWithBase => Message.Of("Green meets the target, orange misses it, blue is the base.", "绿色为达标，橙色为未达标，蓝色为基准。");

    /// <summary>Gets the key to the colours of a ranking.</summary>
    public static Message RankingKey => Message.Of("Green meets the target, orange misses it.", "绿色为达标，橙色为未达标。");

    /// <summary>Gets the title of an axis of differences.</summary>
    public static Message FromMean => Message.Of("change from the mean", "较均值变化");

    /// <summary>Gets the header of values for readers who cannot see.</summary>
    public static Message PlainValue => Message.Of("Value", "数值");

    /// <summary>Gets the header of the ends of bars, for readers who cannot see.</summary>
    public static Message Ends => Message.Of("At the low and at the high end", "低端与高端");

    /// <summary>Names the line on which the target is just met.</summary>
    /// <param name="what">What is moved.</param>
    public static Message JustEnough(Message what) => Message.Of($"{what}, just sufficient", $"{what}（恰好达标）");

    /// <summary>Names a band.</summary>
    /// <param name="from">Its lower end.</param>
    /// <param name="to">Its upper end.</param>
    public static Message FromTo(Message from, Message to) => Message.Of($"{from} to {to}", $"{from}至{to}");

    /// <summary>Names bars that begin at the mean.</summary>
    /// <param name="what">What the bars are.</param>
    public static Message FromTheMean(Message what) => Message.Of($"{what}, change from the mean", $"{what}（较均值变化）");
}
