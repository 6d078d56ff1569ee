namespace ComputeSovereignty.Analysis;

/// <summary>Says what a frontier shows.</summary>
internal static class FrontierWords
{
    /// <summary>Says a figure of a goal with its unit.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="value">The figure, in the goal's unit.</param>
    internal static string Of(FrontierGoal goal, double value) => goal.Kind switch
    {
        FrontierGoalKind.Year or FrontierGoalKind.Share => Wording.Percent(value / 100),
        FrontierGoalKind.Cost => Wording.Billions(value * 1e9),
        FrontierGoalKind.Backlog => $"{value:0.0} % of all commitments",
        _ => $"{value:0.00} {goal.Unit}",
    };

    /// <summary>Says the whole frontier.</summary>
    /// <param name="frontier">The frontier.</param>
    internal static IReadOnlyList<string> Of(Frontier frontier)
    {
        string goals = $"{frontier.X.Title} against {Low(frontier.Y.Title)}";
        List<string> sentences = frontier.Points switch
        {
            [] => [$"{goals}: no point could be found. {frontier.Message}"],
            [var only] => [$"{goals}: {(frontier.Message.Length > 0 ? "one point was found" : "the two do not conflict; one plan is the best in both")}, with {Of(frontier.X, only.X)} and {Of(frontier.Y, only.Y)}."],
            [var first, .., var last] => [Ends(frontier, goals, first, last), .. Knee(frontier), .. Rates(frontier), .. Own(frontier, first, last)],
        };
        if (frontier.Points.Any(static p => !p.Exact))
        {
            sentences.Add($"{Wording.Sentence(Wording.Count(frontier.Points.Count(static p => !p.Exact), "point"))} are within the gap of their search, {frontier.Points.Max(static p => p.Gap):0.##%} at the most; the others are exact.");
        }

        if (frontier.Points.Count > 0 && frontier.Message.Length > 0)
        {
            sentences.Add(frontier.Message);
        }

        return sentences;
    }

    private static string Ends(Frontier frontier, string goals, FrontierPoint first, FrontierPoint last) =>
        $"{goals}: from {Of(frontier.X, first.X)} with {Of(frontier.Y, first.Y)} to {Of(frontier.X, last.X)} with {Of(frontier.Y, last.Y)}.";

    // The point farthest below the straight line between the ends, where the line is a fair picture of nothing.
    private static IEnumerable<string> Knee(Frontier frontier)
    {
        IReadOnlyList<FrontierPoint> points = frontier.Points;
        (double X, double Y) from = (points[0].Minimised.X, points[0].Minimised.Y);
        (double X, double Y) to = (points[^1].Minimised.X, points[^1].Minimised.Y);
        if (points.Count < 3)
        {
            yield break;
        }

        FrontierPoint knee = points.Skip(1).SkipLast(1).MinBy(Sag)!;
        if (Sag(knee) < -0.05)
        {
            double given = Part(knee.Minimised.X, from.X, to.X);
            double got = Part(knee.Minimised.Y, from.Y, to.Y);
            yield return $"The bend is at {Of(frontier.X, knee.X)} and {Of(frontier.Y, knee.Y)}: {given:0%} of the way in the first brings {got:0%} of the way in the second.";
        }

        double Sag(FrontierPoint point) => Part(point.Minimised.X, from.X, to.X) - Part(point.Minimised.Y, from.Y, to.Y);

        static double Part(double value, double start, double end) => (value - start) / (end - start);
    }

    // The case's own plan weighs goals that are not on the axes: it may have all of one goal and less of the other than it could.
    private static IEnumerable<string> Own(Frontier frontier, FrontierPoint first, FrontierPoint last)
    {
        if (frontier.Plan is not { } plan)
        {
            yield break;
        }

        const double same = 1e-4;
        bool bestY = Math.Abs(plan.Y - last.Y) <= same * Math.Max(1, Math.Abs(last.Y));
        bool bestX = Math.Abs(plan.X - first.X) <= same * Math.Max(1, Math.Abs(first.X));
        (FrontierGoal goal, double has, double could) = bestY ? (frontier.X, plan.X, last.X) : (frontier.Y, plan.Y, first.Y);
        if ((bestX || bestY) && Math.Abs(has - could) > 1e-3 * Math.Max(1, Math.Abs(could)))
        {
            yield return $"The case's own plan has {Of(bestY ? frontier.Y : frontier.X, bestY ? plan.Y : plan.X)}, as good as can be, with {Of(goal, has)} where {Of(goal, could)} would do: its order of objectives puts other goals first.";
        }
    }

    private static IEnumerable<string> Rates(Frontier frontier)
    {
        FrontierPoint[] priced = [.. frontier.Points.Where(static p => p.Rate is not null and not 0)];
        if (priced.Length == 0)
        {
            yield break;
        }

        string unit = frontier.X.Kind switch { FrontierGoalKind.Cost => "bn CNY", FrontierGoalKind.Compute => "million PFLOPS-years", FrontierGoalKind.Backlog => "point of backlog", _ => "share point" };
        yield return priced.Length == 1
            ? $"One more {unit} {Bring(frontier, priced[0])} at {Of(frontier.X, priced[0].X)}."
            : $"One more {unit} {Bring(frontier, priced[0])} at {Of(frontier.X, priced[0].X)}, and {Bring(frontier, priced[^1])} at {Of(frontier.X, priced[^1].X)}.";
    }

    private static string Bring(Frontier frontier, FrontierPoint point)
    {
        double change = point.Rate!.Value;
        string amount = frontier.Y.Kind switch
        {
            FrontierGoalKind.Cost => $"{Math.Abs(change):#,##0.0##} bn CNY of spend",
            FrontierGoalKind.Compute => $"{Math.Abs(change):0.####} million PFLOPS-years",
            FrontierGoalKind.Backlog => $"{Math.Abs(change):0.###} points of backlog",
            FrontierGoalKind.Share => $"{Math.Abs(change):0.###} points of mean share",
            _ => $"{Math.Abs(change):0.###} share points of {frontier.Y.Year}",
        };
        return $"{(change > 0 ? "adds" : "takes off")} {amount}";
    }

    private static string Low(string title) => title.Length > 0 ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
