using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>Chooses what to say of a frontier.</summary>
internal static class FrontierSentences
{
    /// <summary>Says a figure of a goal with its unit.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="value">The figure, in the goal's unit.</param>
    internal static IArgument Of(FrontierGoal goal, double value) => goal.Kind switch
    {
        FrontierGoalKind.Year or FrontierGoalKind.Share or FrontierGoalKind.Service => Figure.Share(value / 100),
        FrontierGoalKind.Cost => Figure.Money(value * 1e9),
        FrontierGoalKind.Backlog => FrontierMessages.OfAllCommitments(Figure.Share(value / 100)),
        _ => Figure.Amount(value, goal.Unit, "0.00"),
    };

    /// <summary>Says one more of a goal, as exchange rates count it.</summary>
    /// <param name="goal">The goal.</param>
    internal static IArgument OneMore(FrontierGoal goal) => goal.Kind switch
    {
        FrontierGoalKind.Cost => Figure.Amount(1, "billion CNY"),
        FrontierGoalKind.Compute => Figure.Amount(1, goal.Unit),
        _ => Figure.Points(0.01),
    };

    /// <summary>Says the whole frontier.</summary>
    /// <param name="frontier">The frontier.</param>
    internal static IReadOnlyList<Message> Of(FrontierResult frontier)
    {
        Message goals = FrontierMessages.TradeOff(frontier.X, frontier.Y);
        int withGap = frontier.Points.Count(static p => !p.Exact);
        return
        [
            .. Points(frontier, goals),
            .. withGap > 0 ? [FrontierMessages.PointsWithGap(withGap, Figure.Part(frontier.Points.Max(static p => p.Gap), "0.##%"))] : Array.Empty<Message>(),
            .. frontier.Points.Count > 0 && !frontier.Message.IsEmpty ? [frontier.Message] : Array.Empty<Message>(),
        ];
    }

    private static IReadOnlyList<Message> Points(FrontierResult frontier, Message goals) => frontier.Points switch
    {
        [] => [Message.Sentences(FrontierMessages.NoPoint(goals), frontier.Message)],
        [var only] => [One(frontier, goals, only)],
        [var first, .., var last] =>
        [
            FrontierMessages.FrontierEnds(goals, (Of(frontier.X, first.X), Of(frontier.Y, first.Y)), (Of(frontier.X, last.X), Of(frontier.Y, last.Y))),
            .. Knee(frontier), .. Rates(frontier), .. Own(frontier, first, last),
        ],
    };

    private static Message One(FrontierResult frontier, Message goals, FrontierPoint only)
    {
        (IArgument x, IArgument y) = (Of(frontier.X, only.X), Of(frontier.Y, only.Y));
        return frontier.Message.IsEmpty ? FrontierMessages.NoConflict(goals, x, y) : FrontierMessages.OnlyOnePoint(goals, x, y);
    }

    // The point farthest below the straight line between the ends, where the line is a fair picture of nothing.
    private static IEnumerable<Message> Knee(FrontierResult frontier)
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
            yield return FrontierMessages.DiminishingReturns(
                Of(frontier.X, knee.X), Of(frontier.Y, knee.Y),
                Figure.Part(Part(knee.Minimised.X, from.X, to.X)), FrontierMessages.ShortGoal(frontier.X),
                Figure.Part(Part(knee.Minimised.Y, from.Y, to.Y)), FrontierMessages.ShortGoal(frontier.Y));
        }

        double Sag(FrontierPoint point) => Part(point.Minimised.X, from.X, to.X) - Part(point.Minimised.Y, from.Y, to.Y);

        static double Part(double value, double start, double end) => (value - start) / (end - start);
    }

    // The case's own plan weighs goals that are not on the axes: it may have all of one goal and less of the other than it could.
    private static IEnumerable<Message> Own(FrontierResult frontier, FrontierPoint first, FrontierPoint last)
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
            (FrontierGoal best, double value) = bestY ? (frontier.Y, plan.Y) : (frontier.X, plan.X);
            yield return FrontierMessages.ReferenceOffFrontier(FrontierMessages.ShortGoal(best), Of(best, value), FrontierMessages.ShortGoal(goal), Of(goal, has), Of(goal, could));
        }
    }

    private static IEnumerable<Message> Rates(FrontierResult frontier)
    {
        FrontierPoint[] priced = [.. frontier.Points.Where(static p => p.Rate is not null and not 0)];
        if (priced.Length == 0)
        {
            yield break;
        }

        (IArgument unit, Message goal) = (OneMore(frontier.X), FrontierMessages.ShortGoal(frontier.X));
        yield return priced.Length == 1
            ? FrontierMessages.AtRate(Of(frontier.X, priced[0].X), unit, goal, Effect(frontier, priced[0]))
            : FrontierMessages.AtRates(Of(frontier.X, priced[0].X), unit, goal, Effect(frontier, priced[0]), Of(frontier.X, priced[^1].X), Effect(frontier, priced[^1]));
    }

    private static Message Effect(FrontierResult frontier, FrontierPoint point)
    {
        double change = Math.Abs(point.Rate!.Value);
        IArgument by = frontier.Y.Kind switch
        {
            FrontierGoalKind.Cost => Figure.Amount(change, "billion CNY", "#,##0.0##"),
            FrontierGoalKind.Compute => Figure.Amount(change, frontier.Y.Unit, "0.####"),
            _ => Figure.Size(change / 100),
        };
        Message goal = FrontierMessages.ShortGoal(frontier.Y);
        return point.Rate > 0 ? FrontierMessages.Raises(goal, by) : FrontierMessages.Lowers(goal, by);
    }
}
