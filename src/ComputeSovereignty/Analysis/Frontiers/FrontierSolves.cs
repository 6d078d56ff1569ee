using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Frontiers;

/// <summary>Solves the points of a frontier.</summary>
internal sealed class FrontierSolves
{
    private const string LimitRow = "Limit(first goal)";

    private readonly FormulatedProgram program;
    private readonly CaseVariants variants;
    private readonly CancellationToken cancellation;
    private readonly (FrontierGoal Goal, Objective Objective) x;
    private readonly (FrontierGoal Goal, Objective Objective) y;
    private readonly Objective[] rest;
    private readonly ProgramRun run;

    /// <summary>Initializes the solves of two goals.</summary>
    internal FrontierSolves(CaseVariants variants, FrontierGoal x, FrontierGoal y, CancellationToken cancellation)
    {
        this.variants = variants;
        this.cancellation = cancellation;
        program = variants.BaseProgram;
        Objectives objectives = new(program.Decisions, program.Case, program.Columns.Count);
        this.x = (x, x.Objective(objectives));
        this.y = (y, y.Objective(objectives));
        Objective[] all = [objectives.Share(), objectives.Backlog(), .. objectives.Service(), objectives.Compute(), objectives.Cost()];
        rest = [.. all.Where(o => o.Letter != this.x.Objective.Letter && o.Letter != this.y.Objective.Letter)];
        if (x.Kind == FrontierGoalKind.Year && y.Kind == FrontierGoalKind.Year)
        {
            rest = all;
        }

        run = new(variants.LinearEngine, variants.IntegerEngine, variants.Options);
    }

    /// <summary>Finds the plan that is best in one goal, and among such plans best in the other.</summary>
    /// <param name="goal">The goal that comes first.</param>
    internal (FrontierPoint? Point, Message Message) Best(FrontierGoal goal) =>
        Solve(goal == x.Goal ? [x.Objective, y.Objective, .. rest] : [y.Objective, x.Objective, .. rest], null);

    /// <summary>Finds the plan that is best in the second goal with the first held at a limit.</summary>
    /// <param name="limit">The first goal as it is minimised.</param>
    internal (FrontierPoint? Point, Message Message) At(double limit) => Solve([y.Objective, x.Objective, .. rest], limit);

    /// <summary>Gets a limit of the first goal in its unit for people.</summary>
    /// <param name="limit">The first goal as it is minimised.</param>
    internal double Shown(double limit) => Shown(x, limit);

    /// <summary>Gets where a plan lies, in the goals' units.</summary>
    /// <param name="values">The values of its columns.</param>
    internal (double X, double Y) Place(double[] values) => (Shown(x, At(x.Objective, values)), Shown(y, At(y.Objective, values)));

    /// <summary>Tells whether two points are one: the holding of a stage within its tolerance moves points by as little.</summary>
    internal static bool AreOne(FrontierPoint left, FrontierPoint right) =>
        Math.Abs(left.Minimised.X - right.Minimised.X) <= 1e-5 * Math.Max(1, Math.Abs(left.Minimised.X))
        && Math.Abs(left.Minimised.Y - right.Minimised.Y) <= 1e-5 * Math.Max(1, Math.Abs(left.Minimised.Y));

    /// <summary>Solves the second goal with a unit more of the first than a point has.</summary>
    /// <param name="point">The point.</param>
    /// <param name="ends">Between which the first goal may stand, in its unit.</param>
    /// <returns>The change of the second goal, in its unit; null where a unit more leads beyond the ends, or nothing can be said of it.</returns>
    internal double? RateAt(FrontierPoint point, (double From, double To) ends)
    {
        double moved = point.X + 1;
        if (point.Minimised.Slope is null || moved > Math.Max(ends.From, ends.To) || moved < Math.Min(ends.From, ends.To))
        {
            return null;
        }

        double limit = point.Minimised.X + (1 / Shown(x, 1, 0));
        LinearProgram limited = program.Program.WithRow(LimitRow, double.NegativeInfinity, limit, x.Objective.Minimised);
        IReadOnlyList<LexicographicResult> results = run.Solve(program.WithStages([y.Objective]), limited, [point.Basis], null, cancellation).Results;
        return results is [{ Certificate.Holds: true } only] ? Shown(y, At(y.Objective, only.Solution.Values)) - point.Y : null;
    }

    private (FrontierPoint? Point, Message Message) Solve(IReadOnlyList<Objective> stages, double? limit)
    {
        FormulatedProgram asked = program.WithStages(stages);
        LinearProgram limited = limit is { } most ? program.Program.WithRow(LimitRow, double.NegativeInfinity, most, x.Objective.Minimised) : program.Program;
        Basis?[]? start = variants.Base.Summary?.Bases[0] is { } basis ? [BasisTransfer.Between(program.Program, basis, limited)] : null;
        (IReadOnlyList<LexicographicResult> results, Solution? stopped) = run.Solve(asked, limited, start, null, cancellation);
        if (results.Count < stages.Count)
        {
            PlanOutcome outcome = PlanRunner.NoPlan(asked, stopped);
            return (null, ComparisonSentences.NoPlan(outcome.Ending, outcome.Message).AtBeginning());
        }

        bool whole = program.Program.HasIntegers;
        double? slope = limit is null || whole ? null : Math.Min(0, results[0].Solution.Duals[program.Rows.Count]);
        double[] values = results[^1].Solution.Values;
        (double X, double Y) place = Place(values);
        bool certified = results.All(static r => r.Certificate.Holds);
        double gap = results.Take(2).Max(static r => r.Gap ?? double.PositiveInfinity);
        return (new()
        {
            X = place.X,
            Y = place.Y,
            Figures = PlanFigures.Of(new PlanReader(asked, results).Summarise()),
            Gap = gap,
            Exact = certified && results.Take(2).All(static r => r.Status == TerminationStatus.Optimal) && gap <= 1e-9,
            Basis = limit is null ? null : results[0].Solution.Basis,
            Minimised = (At(x.Objective, values), At(y.Objective, values), slope),
        }, certified ? Message.None : FrontierMessages.PointNotCertified);
    }

    private static double At(Objective objective, double[] values)
    {
        double sum = 0;
        for (int column = 0; column < values.Length; column++)
        {
            sum += objective.Cost[column] * values[column];
        }

        return objective.Maximise ? -sum : sum;
    }

    private double Shown((FrontierGoal Goal, Objective Objective) goal, double minimised) => goal.Goal.Shown(goal.Objective.Natural(minimised), program.Case);

    // The change of a goal in its unit where the minimised value changes.
    private double Shown((FrontierGoal Goal, Objective Objective) goal, double to, double from) => Shown(goal, to) - Shown(goal, from);
}
