using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>How far a decision is bound by the share.</summary>
public enum DecisionChoice
{
    /// <summary>Every plan within the slack has some of it.</summary>
    Must,

    /// <summary>Some plans within the slack have it, others do without.</summary>
    May,

    /// <summary>No plan within the slack has any of it.</summary>
    Never,

    /// <summary>A range could not be computed.</summary>
    Unknown,
}

/// <summary>The range of one family of decisions over all plans within the slack.</summary>
/// <param name="Family">The decisions.</param>
/// <param name="Least">The least, natural units; null where it could not be computed.</param>
/// <param name="Plan">What the case's own plan has.</param>
/// <param name="Most">The most, natural units; infinite where nothing limits it, null where it could not be computed.</param>
/// <param name="Message">Why an end is missing; nothing where none is.</param>
public sealed record DecisionRange(DecisionFamily Family, double? Least, double Plan, double? Most, Message Message)
{
    /// <summary>Gets how far the decision is bound. What is below a millionth of a program unit counts as none.</summary>
    public DecisionChoice Choice => (Least, Most) switch
    {
        ({ } least, _) when least > Trace => DecisionChoice.Must,
        (_, { } most) when most <= Trace => DecisionChoice.Never,
        ({ }, { }) => DecisionChoice.May,
        _ => DecisionChoice.Unknown,
    };

    private double Trace => 1e-6 * Family.NaturalPerUnit;
}

/// <summary>What must, may and will never be done in plans nearly as good in the share.</summary>
/// <remarks>
/// <para>
/// Answers: which orders, lines, imports and hubs are needed for the share, and which are a matter of taste? Every plan counts whose shortfall over all targets
/// (stage A) is at most the slack above the least, or, for the goal of service, whose unserved part (stage S) is at most the slack above the plan's; nothing else is asked of it. Least and most of each sum over the horizon: two solves a family, from one basis.
/// </para>
/// <para>
/// Modules need not be whole here, whatever the case says: a range of the relaxation holds every whole plan, so "must" and "never" are proven for these too,
/// while "may" then means no more than that nothing speaks against it.
/// </para>
/// </remarks>
/// <param name="Slack">The slack; fraction: 0.01 is a share point.</param>
/// <param name="Ranges">The families, in the order of the workbook.</param>
/// <param name="Message">Why there are none; nothing where there are.</param>
public sealed record DecisionRanges(double Slack, IReadOnlyList<DecisionRange> Ranges, Message Message)
{
    /// <summary>Gets the goal in which plans are nearly as good.</summary>
    public NearGoal Goal { get; init; }

    /// <summary>Gets what the ranges show, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => DecisionRangeSentences.Of(this);

    /// <summary>Counts the solves.</summary>
    /// <param name="program">The program of the case.</param>
    public static int SolvesOf(FormulatedProgram program) => 2 * Families(program).Length;

    /// <summary>Computes the ranges.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="slack">How much more shortfall over all targets is allowed than the least; fraction ≥ 0.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each family when an end of its range is solved.</param>
    /// <param name="goal">The goal that the slack is of.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public static DecisionRanges Of(
        CaseVariants variants, double slack, int threads, IProgress<Message>? progress = null, NearGoal goal = NearGoal.Share, CancellationToken cancellation = default)
    {
        FormulatedProgram program = variants.BaseProgram;
        if (variants.Base.Summary is not { } plan)
        {
            return new(slack, [], DecisionMessages.NoRanges(variants.Base.Message)) { Goal = goal };
        }

        NearBestProgram near = NearBestProgram.Of(variants, slack, goal);
        DecisionFamily[] families = Families(program);
        (double? End, Message Message)[] ends = StudyJobs.Run<(double?, Message)>(
            [
                .. from family in families
                   from sign in new[] { 1, -1 }
                   select new StudyJob<(double?, Message)>(sign > 0 ? ProgressMessages.LeastOf(family.Name) : ProgressMessages.MostOf(family.Name), () => End(family, sign)),
            ],
            threads,
            progress);
        return new(slack, [.. families.Select((f, i) => new DecisionRange(f, ends[2 * i].End, f.At(plan.Values), ends[(2 * i) + 1].End, Message.Sentences(new[] { ends[2 * i].Message, ends[(2 * i) + 1].Message }.Distinct())))], Message.None) { Goal = goal };

        (double? End, Message Message) End(DecisionFamily family, int sign)
        {
            LinearProgram asked = near.Program.WithCost([.. family.Weights.Select(w => sign * w)]);
            Solution solution = variants.LinearEngine.Solve(asked, variants.Options, near.Start, cancellation);
            Certificate certificate = Certification.Of(asked, solution);
            return solution.Status switch
            {
                TerminationStatus.Optimal when certificate.Holds => (Math.Max(0, sign * solution.Objective) * family.NaturalPerUnit, Message.None),
                TerminationStatus.Unbounded when sign < 0 => (double.PositiveInfinity, Message.None),
                TerminationStatus.Optimal => (null, DecisionMessages.EndNotCertified),
                _ => (null, DecisionMessages.EndNotFound(new($"{solution.Status}"))),
            };
        }
    }

    private static DecisionFamily[] Families(FormulatedProgram program) => [.. DecisionFamily.Of(program).Where(static f => f.Weights.Any(static w => w != 0))];
}
