using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>The domestic part of a year reaches the target share of the whole; what is missing is the shortfall.</summary>
/// <remarks>
/// <para>Rows: <c>ShareTarget(y)</c>, one for each year. Unit: bn CNY, PFLOPS or thousand accelerators, by <see cref="PlanSettings.ShareBasis"/>.</para>
/// <code>
/// D(y) + short(y) − σ(y) · B(y)  ≥  0
/// </code>
/// <para>
/// D is <see cref="DomesticShare.Domestic"/>, B <see cref="DomesticShare.Whole"/>, short <see cref="Decisions.Shortfall"/>, σ <see cref="Target.DomesticShare"/>.
/// Under Committed the whole is a number: a plan that deploys nothing misses its target. Under Deployed the same plan meets it, which is why both are reported.
/// </para>
/// <para>Shadow price: what one unit less of the target is worth.</para>
/// <para>Source: formulation, families 15 and section 5; sheets <c>Targets</c>, <c>Plan</c>.</para>
/// </remarks>
public sealed class ShareTarget : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ShareTarget);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        DomesticShare share = new(decisions, planningCase);
        foreach (Target target in planningCase.Targets)
        {
            LinearExpression<ShareUnit> row = new();
            row.Add(share.Domestic(target.Year));
            row += decisions.Shortfall[target.Year];
            row.Add(share.Whole(target.Year), -target.DomesticShare);
            program.AtLeast(Name, string.Empty, $"{target.Year}", row, Quantity<ShareUnit>.Zero, DomesticShare.UnitOf(planningCase.Settings.ShareBasis));
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = SupplyStage.Policy,
        Class = LimitClass.Policy,
        Cell = RuleFacts.OfYear(row.Period),
        Step = null,
        IsQuoted = false,
        Full = Message.Of("The domestic-share target is exactly met", "国产化率目标恰好达到", "ShareTargetFull"),
        More = StepMessages.HigherTarget,
        Conflict = Message.Of("The domestic share reaches its target or the gap is counted", "国产化率达到目标，或计入缺口", "ShareTargetRule"),
        AsLimit = Message.Of("the domestic-share target", "国产化率目标", "ShareTargetLimit"),
    };
}
