namespace ComputeSovereignty.Analysis;

/// <summary>Says what a grid shows: which axes decide the checkpoint, which change nothing.</summary>
internal static class GridWords
{
    /// <summary>Says the whole grid.</summary>
    /// <param name="answers">The grid with its answers.</param>
    internal static IReadOnlyList<string> Of(GridComparison answers)
    {
        ComparisonRow[] planned = [.. answers.Rows.Where(static r => r.Figures is { Certified: true })];
        List<string> sentences = [];
        if (planned.Length > 0)
        {
            int met = planned.Count(static r => r.Figures!.Met);
            string year = $"the {planned[0].Figures!.CheckpointYear} target";
            sentences.Add($"{answers.Grid.Name}: {(met == 0 ? "no point" : met == planned.Length ? "every point" : $"{(met == 1 ? "one" : met)} of {planned.Length} points")} of the grid {(met is > 1 && met < planned.Length ? "meet" : "meets")} {year}.");
            sentences.AddRange(Axes(answers));
        }

        if (planned.Length < answers.Rows.Count)
        {
            sentences.Add($"{answers.Grid.Name}: {Wording.Count(answers.Rows.Count - planned.Length, "point")} of the grid {(answers.Rows.Count - planned.Length == 1 ? "has" : "have")} no certified plan.");
        }

        return sentences;
    }

    private static IEnumerable<string> Axes(GridComparison answers)
    {
        IReadOnlyList<GridAxis> axes = answers.Grid.Axes;
        List<string> idle = [];
        for (int axis = 0; axis < axes.Count; axis++)
        {
            if (axes[axis].Steps.Count < 2)
            {
                continue;
            }

            double swing = Swing(answers, axis);
            if (swing < Wording.NoChange)
            {
                idle.Add(axes[axis].Title);
            }
            else
            {
                yield return $"{Wording.Sentence(axes[axis].Title)} moves the shortfall over all targets by up to {Wording.Points(swing)}{Steps(answers, axis)}.";
            }
        }

        if (idle.Count > 0)
        {
            yield return $"{Wording.Sentence(Wording.List(idle))} {(idle.Count == 1 ? "changes" : "change")} nothing in the shortfalls, at any value of the other axes.";
        }
    }

    // The widest range of the shortfall along one axis with the others held.
    private static double Swing(GridComparison answers, int axis) => Lines(answers, axis).Select(static line => line.Max(static r => r.Figures!.WeightedShortfall) - line.Min(static r => r.Figures!.WeightedShortfall)).DefaultIfEmpty(0).Max();

    private static IEnumerable<ComparisonRow[]> Lines(GridComparison answers, int axis) =>
        answers.Rows.Index()
            .Where(static r => r.Item.Figures is { Certified: true })
            .GroupBy(r => string.Join(' ', answers.Grid.PlaceOf(r.Index).Select((step, a) => a == axis ? -1 : step)))
            .Select(static line => line.Select(static r => r.Item).ToArray());

    private static string Steps(GridComparison answers, int axis)
    {
        var steps = answers.Rows.Index()
            .Where(static r => r.Item.Figures is { Certified: true })
            .GroupBy(r => answers.Grid.PlaceOf(r.Index)[axis])
            .Select(step => (answers.Grid.Axes[axis].Steps[step.Key].Label, Met: step.Count(static r => r.Item.Figures!.Met), All: step.Count()))
            .ToArray();
        string always = Wording.List(steps.Where(static s => s.Met == s.All).Select(static s => s.Label));
        string never = Wording.List(steps.Where(static s => s.Met == 0).Select(static s => s.Label));
        return (always.Length, never.Length) switch
        {
            (0, 0) => string.Empty,
            (0, _) => $"; {At(never)} the checkpoint is missed whatever the other axes are",
            (_, 0) => $"; {At(always)} the checkpoint is met whatever the other axes are",
            _ => $"; the checkpoint is met {At(always)} and missed {At(never)}, whatever the other axes are",
        };
    }

    private static string At(string labels) => labels.StartsWith("as it stands", StringComparison.Ordinal) ? labels : $"at {labels}";
}
