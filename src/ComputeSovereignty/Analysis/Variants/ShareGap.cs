using ComputeSovereignty.Formulation;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>How far a year is from its target.</summary>
public static class ShareGap
{
    /// <summary>A shortfall up to this part of the whole is none (formulation, section 5).</summary>
    public const double Tolerance = 1e-6;

    /// <summary>Shares that differ by less than this are told as equal: equal plans of one optimum differ by the slack in which earlier objectives are held.</summary>
    public const double Visible = 1e-5;

    /// <summary>What is smaller than this is said to be no change: a hundredth of a percentage point.</summary>
    public const double NoChange = 1e-4;

    /// <summary>The difference of shares that a tenth of a percentage point does not show.</summary>
    public const double LeastTold = 5e-4;

    /// <summary>Gets what is missing of a year's target.</summary>
    /// <param name="year">The year.</param>
    /// <returns>Fraction of the whole: 0.01 is a share point; 0 where the target is met.</returns>
    public static double Of(YearResult year) => year.Shortfall > 0 && year.Whole > 0 ? year.Shortfall / year.Whole : 0;

    /// <summary>Gets what is missing in the checkpoint year.</summary>
    /// <param name="summary">The plan.</param>
    public static double Of(PlanSummary summary) => Of(summary.Checkpoint);

    /// <summary>Gets the share of the checkpoint year as far as it counts: no more than its target.</summary>
    /// <param name="summary">The plan.</param>
    public static double Counted(PlanSummary summary) => summary.Verdict.Target - Of(summary);

    /// <summary>Gets the case's own stages up to the share, then the backlog: what is missing of one year is then hardly open any more.</summary>
    /// <param name="formulated">The program with its stages.</param>
    internal static IReadOnlyList<Objective> ShareThenBacklog(FormulatedProgram formulated)
    {
        Objective[] first = [.. formulated.Stages.Take(1 + formulated.Stages.Index().First(static s => s.Item.Letter == "A").Index)];
        return [.. first, .. formulated.Stages.Where(s => s.Letter == "B" && !first.Contains(s))];
    }
}
