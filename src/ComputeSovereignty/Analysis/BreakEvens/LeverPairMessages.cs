using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BreakEvens;

/// <summary>What two levers together say.</summary>
internal static class LeverPairMessages
{
    /// <summary>Says that two levers are not enough together.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    /// <param name="target">The target.</param>
    internal static Message PairInsufficient(Message first, Message second, Message target) => Message.Of(
        $"{first.AtBeginning()} and {second}: not sufficient to meet {target}, alone or together.",
        $"{first}与{second}：单独或共同均不足以达到{target}。");

    /// <summary>Says a pair that is enough.</summary>
    /// <param name="target">The target.</param>
    /// <param name="first">The one, with its amount.</param>
    /// <param name="second">The other, with its amount.</param>
    /// <param name="alone">What each can do alone.</param>
    internal static Message PairSufficient(Message target, Message first, Message second, Message alone) => Message.Of(
        $"{target.AtBeginning()} can be met, for example, with {first} and {second} together; {alone}.",
        $"例如，{first}且{second}即可达到{target}；{alone}。");

    /// <summary>Says that two levers do not stand in for each other.</summary>
    /// <param name="target">The target.</param>
    /// <param name="alone">What each can do alone.</param>
    internal static Message NoSubstitutes(Message target, Message alone) => Message.Of(
        $"{target.AtBeginning()}: {alone}; less of one cannot be offset by more of the other.",
        $"{target}：{alone}；两者不能相互替代。");

    /// <summary>Says that either lever is enough.</summary>
    /// <param name="first">The one, with its amount.</param>
    /// <param name="second">The other, with its amount.</param>
    internal static Message EitherAlone(Message first, Message second) => Message.Of($"on its own, either {first} or {second} is sufficient", $"单独而言，{first}或{second}均可行");

    /// <summary>Says that one lever alone is enough.</summary>
    /// <param name="enough">The lever that is, with its amount.</param>
    /// <param name="other">The one that is not.</param>
    internal static Message OneAlone(Message enough, Message other) => Message.Of($"on its own, {enough} would be sufficient, while {other} would not", $"单独而言，{enough}可行，而{other}不足");

    /// <summary>Gets that neither lever alone is enough.</summary>
    internal static Message NeitherAlone => Message.Of("neither is sufficient on its own", "两者单独均不足");

    /// <summary>Says that the second lever cannot help at an amount of the first.</summary>
    /// <param name="with">The first with its amount.</param>
    /// <param name="second">The second.</param>
    /// <param name="share">The largest share.</param>
    internal static Message PointInsufficient(Message with, Message second, Figure share) => Message.Of(
        $"With {with}, {second} is not sufficient: the share reaches at most {share}.",
        $"{with}时，{second}不足：国产化率最高为{share}。");

    /// <summary>Says that the second lever need not move.</summary>
    /// <param name="with">The first with its amount.</param>
    /// <param name="second">The second.</param>
    internal static Message PointWithoutSecond(Message with, Message second) => Message.Of($"With {with}, no change in {second} is needed.", $"{with}时，{second}无需变动。");

    /// <summary>Says the least of the second lever.</summary>
    /// <param name="with">The first with its amount.</param>
    /// <param name="second">The second with its amount.</param>
    internal static Message PointSufficient(Message with, Message second) => Message.Of($"With {with}, {second} would be sufficient.", $"{with}时，{second}即可。");

    /// <summary>Says that a lever is left alone.</summary>
    /// <param name="lever">The lever.</param>
    internal static Message Unchanged(Message lever) => Message.Of($"{lever} unchanged", $"{lever}不变");
}
