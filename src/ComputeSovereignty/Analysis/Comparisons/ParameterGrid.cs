using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>A grid: every combination of the values of its axes.</summary>
/// <param name="Name">Its name, unique in a comparison.</param>
/// <param name="Axes">The axes; the first gives the rows of a heat map, the second its columns, any further ones a map for each of their combinations.</param>
public sealed record ParameterGrid(Message Name, IReadOnlyList<GridAxis> Axes)
{
    /// <summary>Gets the number of points.</summary>
    public int Count => Axes.Aggregate(1, static (count, axis) => checked(count * axis.Steps.Count));

    /// <summary>Lists the points: the last axis runs fastest.</summary>
    public IReadOnlyList<ComparedVariant> Points() => [.. Enumerable.Range(0, Count).Select(Point)];

    /// <summary>Gets the place of a point in the grid.</summary>
    /// <param name="point">The number of the point, in the order of <see cref="Points"/>.</param>
    /// <returns>Shape: [axes]; the zero-based step on each.</returns>
    public IReadOnlyList<int> PlaceOf(int point)
    {
        int[] place = new int[Axes.Count];
        for (int axis = Axes.Count - 1; axis >= 0; axis--)
        {
            (point, place[axis]) = Math.DivRem(point, Axes[axis].Steps.Count);
        }

        return place;
    }

    private ComparedVariant Point(int number)
    {
        GridStep[] steps = [.. PlaceOf(number).Select((step, axis) => Axes[axis].Steps[step])];
        Message title = Message.Of(new Listing([.. steps.Select((step, axis) => GridMessages.AtStep(Axes[axis].Title, step.Label))], Joint.Semicolon));
        return new($"{title}", $"{Name}", [.. steps.SelectMany(static s => s.Changes)]) { Title = title };
    }
}
