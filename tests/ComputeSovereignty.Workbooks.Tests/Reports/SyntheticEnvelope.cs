using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Workbooks.Tests.Reports;

/// <summary>An envelope of the plan worked by hand: its ceilings are a tenth above the plan, its fastest path is the ceilings.</summary>
internal static class SyntheticEnvelope
{
    /// <summary>Makes the envelope.</summary>
    internal static ShareEnvelope Of(Plan plan) => new([.. plan.Years.Select(year => Row(plan, year))], 0.25) { IsRelaxed = true };

    private static EnvelopeRow Row(Plan plan, YearResult year)
    {
        double share = year.Share!.Value;
        return new()
        {
            Year = year.Year,
            Target = year.Target,
            Plan = share,
            Fastest = 1.1 * share,
            Alone = 1.1 * share,
            Others = [.. plan.Years.Where(y => y.Year != year.Year).Select(static y => new OtherYear(y.Year, y.Share, 0.05 * y.Share))],
            PlanShortfall = 0.2,
            AloneShortfall = 0.3,
            PlanHeld = year.Year == plan.Years[0].Year ? null : new(1000, 2000, 3000, 4e9),
            AloneHeld = year.Year == plan.Years[0].Year ? null : new(5000, 6000, 7000, 8e9),
            Message = Message.None,
        };
    }
}
