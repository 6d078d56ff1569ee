using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Chooses what to say of a grid: which axes decide the checkpoint, which change nothing.</summary>
internal static class GridSentences
{
    /// <summary>Says the whole grid.</summary>
    /// <param name="answers">The grid with its answers.</param>
    internal static IReadOnlyList<Message> Of(GridComparison answers)
    {
        ComparisonRow[] planned = [.. answers.Rows.Where(static r => r.Figures is { Certified: true })];
        int missing = answers.Rows.Count - planned.Length;
        return
        [
            .. planned.Length == 0 ? Array.Empty<Message>()
                : [GridMessages.PointsMeet(answers.Grid.Name, planned.Count(static r => r.Figures!.Met), planned.Length, Period.Of(planned[0].Figures!.CheckpointYear)), .. Axes(answers)],
            .. missing > 0 ? [GridMessages.PointsWithoutPlan(answers.Grid.Name, missing)] : Array.Empty<Message>(),
        ];
    }

    private static IEnumerable<Message> Axes(GridComparison answers)
    {
        List<Message> idle = [];
        foreach ((int index, GridAxis axis) in answers.Grid.Axes.Index().Where(static a => a.Item.Steps.Count >= 2))
        {
            double swing = Swing(answers, index);
            if (swing < ShareGap.NoChange)
            {
                idle.Add(axis.Title);
            }
            else
            {
                yield return GridMessages.AxisMoves(axis.Title, Figure.Points(swing), Steps(answers, index));
            }
        }

        if (idle.Count > 0)
        {
            yield return GridMessages.AxesIdle(new(idle), idle.Count);
        }
    }

    // The widest range of the shortfall along one axis with the others held.
    private static double Swing(GridComparison answers, int axis) => Lines(answers, axis).Select(static line => line.Max(static r => r.Figures!.WeightedShortfall) - line.Min(static r => r.Figures!.WeightedShortfall)).DefaultIfEmpty(0).Max();

    private static IEnumerable<ComparisonRow[]> Lines(GridComparison answers, int axis) =>
        answers.Rows.Index()
            .Where(static r => r.Item.Figures is { Certified: true })
            .GroupBy(r => string.Join(' ', answers.Grid.PlaceOf(r.Index).Select((step, a) => a == axis ? -1 : step)))
            .Select(static line => line.Select(static r => r.Item).ToArray());

    private static Message Steps(GridComparison answers, int axis)
    {
        var steps = answers.Rows.Index()
            .Where(static r => r.Item.Figures is { Certified: true })
            .GroupBy(r => answers.Grid.PlaceOf(r.Index)[axis])
            .Select(step => (answers.Grid.Axes[axis].Steps[step.Key].Label, Met: step.Count(static r => r.Item.Figures!.Met), All: step.Count()))
            .ToArray();
        Listing always = new([.. steps.Where(static s => s.Met == s.All).Select(static s => s.Label)]);
        Listing never = new([.. steps.Where(static s => s.Met == 0).Select(static s => s.Label)]);
        return (always.Items.Count, never.Items.Count) switch
        {
            (0, 0) => Message.None,
            (0, _) => GridMessages.AlwaysMissed(never),
            (_, 0) => GridMessages.AlwaysMet(always),
            _ => GridMessages.MetAndMissed(always, never),
        };
    }
}
