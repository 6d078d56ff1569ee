using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>A goal of a frontier: one of the objectives of the formulation.</summary>
/// <param name="Kind">Share, Backlog (stage B), Service (stage S), Compute or Cost; Year for the share of one year.</param>
/// <param name="Year">The year; null unless the kind is Year.</param>
public sealed record FrontierGoal(FrontierGoalKind Kind, int? Year = null)
{
    /// <summary>Gets what may be written, in words.</summary>
    public static Message Allowed => FrontierMessages.Goals;

    /// <summary>Gets the name on an axis.</summary>
    public Message Title => FrontierMessages.Goal(this);

    /// <summary>Gets the unit in which people read it.</summary>
    public DisplayUnit Unit => Kind switch
    {
        FrontierGoalKind.Compute => "million PFLOPS-years",
        FrontierGoalKind.Cost => "bn CNY",
        FrontierGoalKind.Backlog => "% of all commitments",
        _ => "%",
    };

    /// <summary>Reads a goal as it is written on the command line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="horizon">The years that may be named.</param>
    /// <param name="goal">The goal.</param>
    /// <returns>Whether the text names a goal.</returns>
    public static bool TryParse(string text, Horizon horizon, out FrontierGoal? goal)
    {
        goal = null;
        if (text.StartsWith("year:", StringComparison.OrdinalIgnoreCase))
        {
            goal = int.TryParse(text.AsSpan(5), out int year) && horizon.CalendarYears.Contains(year) ? new(FrontierGoalKind.Year, year) : null;
        }
        else if (Enum.TryParse(text, true, out FrontierGoalKind kind) && kind != FrontierGoalKind.Year && Enum.IsDefined(kind) && !char.IsDigit(text[0]))
        {
            goal = new(kind);
        }

        return goal is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Year is { } year ? $"year:{year}" : Kind.ToString().ToLowerInvariant();

    /// <summary>Gets the objective of the goal.</summary>
    /// <param name="objectives">The objectives of the case.</param>
    internal Objective Objective(Objectives objectives) => Kind switch
    {
        FrontierGoalKind.Share => objectives.Share(),
        FrontierGoalKind.Backlog => objectives.Backlog(),
        FrontierGoalKind.Compute => objectives.Compute(),
        FrontierGoalKind.Cost => objectives.Cost(),
        FrontierGoalKind.Service => objectives.Service().SingleOrDefault() ?? throw new InvalidOperationException("Nobody asks for compute in this case, so there is no service to be a goal."),
        _ => objectives.YearShare(Year!.Value),
    };

    /// <summary>Says an objective's value as people read it, in <see cref="Unit"/>: of a shortfall, the share that is left of the targets; of what goes unserved, what is served.</summary>
    /// <param name="natural">A fraction, PFLOPS-years or CNY.</param>
    /// <param name="planningCase">The case, for its targets and their weights.</param>
    internal double Shown(double natural, PlanningCase planningCase)
    {
        if (Kind == FrontierGoalKind.Service)
        {
            return 100 * (1 - natural);
        }

        if (Kind != FrontierGoalKind.Share)
        {
            return natural / NaturalPerUnit;
        }

        double weights = planningCase.Targets.Sum(static t => t.Weight);
        double asked = planningCase.Targets.Sum(static t => t.Weight * t.DomesticShare);
        return weights > 0 ? 100 * (asked - natural) / weights : 0;
    }

    private double NaturalPerUnit => Kind switch
    {
        FrontierGoalKind.Compute => 1e6,
        FrontierGoalKind.Cost => 1e9,
        _ => 0.01,
    };
}

/// <summary>What a frontier may be between.</summary>
public enum FrontierGoalKind
{
    /// <summary>The weighted shortfall over all targets, stage A, read as the mean share that counts towards them: more is better.</summary>
    Share,

    /// <summary>The backlog summed over the years against all commitments, stage B: less is better.</summary>
    Backlog,

    /// <summary>Compute installed, summed over time, stage C: more is better.</summary>
    Compute,

    /// <summary>What programme and industry fund spend, stage D: less is better.</summary>
    Cost,

    /// <summary>The share of one year: more is better.</summary>
    Year,

    /// <summary>What goes unserved of the usable compute asked for, by weight, stage S, read as what is served: more is better. Only where somebody asks for compute.</summary>
    Service,
}
