using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>A point of a frontier between two levers: the least of the second that meets the checkpoint at an amount of the first.</summary>
/// <param name="First">The amount of the first lever.</param>
/// <param name="Second">The least amount of the second; null where it cannot meet the checkpoint at this amount of the first.</param>
/// <param name="ShareAtMost">The largest share reached at this amount of the first, as far as it counts towards the target; fraction.</param>
/// <param name="Words">The point in a sentence.</param>
public sealed record LeverFrontierPoint(double First, double? Second, double ShareAtMost, Message Words);

/// <summary>The share at a pair of amounts, as far as it counts towards the target.</summary>
/// <param name="First">The amount of the first lever.</param>
/// <param name="Second">The amount of the second lever.</param>
/// <param name="Share">Fraction; null where there is no plan.</param>
public sealed record LeverFrontierShare(double First, double Second, double? Share);

/// <summary>The frontier between two levers.</summary>
/// <param name="First">The first lever, alone.</param>
/// <param name="Second">The second lever, alone.</param>
/// <param name="Points">The frontier, by the amount of the first.</param>
/// <param name="Shares">The share on a grid over both, for contours: row by row of the first.</param>
/// <param name="Words">What the frontier says.</param>
public sealed record LeverFrontier(
    LeverBreakEven First, LeverBreakEven Second, IReadOnlyList<LeverFrontierPoint> Points, IReadOnlyList<LeverFrontierShare> Shares, IReadOnlyList<Message> Words);
