using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Which limits hold the share down the most? Confirms what stands on the first page by solving again, and finds causes that no price shows.</summary>
/// <remarks>
/// <para>
/// The optimum is convex in the right sides, so what more of a limit brings is at most what any optimal dual of it says; a limit without dual brings nothing. Where the range
/// of a price is empty the dual is one of many: such a limit is moved by a step in every period at once and the share is solved again. Candidates are tried by their bounds,
/// the largest first, until no other can bring more than what was found.
/// </para>
/// <para>
/// Order: limits of a kind that leaves nothing at all (no money, no power at any hub), by what a step brings; then limits with a price, by price times limit; then other
/// limits that bring something by a step in every period. Where a price holds for a tenth of the usual step or less, or for less than a whole module, what the step brings is
/// solved. At most 29 solves of the stages up to the share; on the baseline one.
/// </para>
/// </remarks>
/// <param name="formulated">The program.</param>
/// <param name="results">One result a stage, in order.</param>
/// <param name="engine">The engine of linear programs.</param>
/// <param name="options">Limits and tolerances.</param>
/// <param name="cancellation">Stops the solves; what is not confirmed by then is not quoted.</param>
public sealed class LimitEffects(FormulatedProgram formulated, IReadOnlyList<LexicographicResult> results, ILinearSolver engine, SolverOptions options, CancellationToken cancellation = default)
{
    /// <summary>How many limits a page tells.</summary>
    private const int Told = 5;

    /// <summary>How many candidates of a kind are solved at most.</summary>
    private const int MostSolves = 12;

    /// <summary>A gain up to this, a fraction of share, is none.</summary>
    private const double Visible = 1e-6;

    private readonly int stages = 1 + formulated.Stages.Index().Where(static s => s.Item.Letter == "A").Select(static s => s.Index).DefaultIfEmpty(-1).First();

    /// <summary>Confirms and orders the binding limits.</summary>
    /// <param name="bindings">The limits as read from the plan.</param>
    /// <returns>The same limits, the tightest first.</returns>
    public IReadOnlyList<Binding> Of(IReadOnlyList<Binding> bindings)
    {
        if (stages == 0)
        {
            return bindings;
        }

        Binding[][] groups = [.. bindings.Where(static b => !b.IsTarget).GroupBy(static b => (b.Family, b.Key)).Select(static g => g.ToArray())];
        Binding[][] open = [.. groups.Where(static g => g.Any(static b => b.ShareDual != 0) && g.All(static b => b.PricedIn is not PricedIn.Share))];
        List<Binding> causes = Best(open.Where(static g => g[0].LeavesNothing), Told);
        List<Binding> priced = [.. groups.Where(static g => g.Any(static b => b.PricedIn is PricedIn.Share)).Take(Told).Select(static g => g.First(static b => b.PricedIn is PricedIn.Share)).Select(Whole)];
        List<Binding> others = causes.Count + priced.Count < Told ? Best(open.Where(static g => !g[0].LeavesNothing), Told - causes.Count - priced.Count) : [];
        Binding[] told = [.. causes, .. priced.Where(static b => b.IsTight), .. others];
        HashSet<(string, ProgramKey, string)> known = [.. told.Concat(priced).Select(Key)];
        return [.. told, .. priced.Where(static b => !b.IsTight), .. bindings.Where(b => !known.Contains(Key(b)))];
    }

    private static (string, ProgramKey, string) Key(Binding binding) => (binding.Family, binding.Key, binding.Period);

    // The limits of which a step in every period brings the most, tried by what their duals allow at most.
    private List<Binding> Best(IEnumerable<Binding[]> candidates, int most)
    {
        List<Binding> best = [];
        foreach (Binding[] group in candidates.OrderByDescending(Most).Take(MostSolves))
        {
            if (best.Count >= most && best[most - 1].Worth!.Gain >= Most(group))
            {
                break;
            }

            Binding first = group.MaxBy(static b => Math.Abs(b.ShareDual))!;
            if (Gain(RowsOf(first), NaturalStep.Of(first.Unit)) is > Visible and var gain)
            {
                Binding told = first with { Worth = new(PricedIn.Share, NaturalStep.Of(first.Unit), gain, RowsOf(first).Count > 1, IsSolved: true) };
                best.Add(told with { Words = BindingMessages.Of(told) });
                best = [.. best.OrderByDescending(static b => b.Worth!.Gain)];
            }
        }

        return [.. best.Take(most)];
    }

    private static double Most(Binding[] group) => group.Sum(static b => Math.Abs(b.ShareDual)) * NaturalStep.Of(group[0].Unit).Size;

    // Modules come whole, and a hundredth of a step tells a reader little: what the usual step brings is solved where the price reaches a tenth of it at most.
    private Binding Whole(Binding binding)
    {
        NaturalStep step = NaturalStep.Of(binding.Unit);
        if (binding.Worth is not { } worth || worth.Step.Size >= step.Size || (binding.Unit != "modules" && worth.Step.Size > 0.1 * step.Size) || Gain([RowOf(binding)], step) is not { } gain)
        {
            return binding;
        }

        // What a unit is worth is then the step's change over the step, and that is known for the step alone.
        Binding told = binding with { Worth = new(PricedIn.Share, step, gain, IsSolved: true), RangeFrom = binding.Limit, RangeTo = binding.Limit + step.Size };
        return told with { Words = BindingMessages.Of(told) };
    }

    private int RowOf(Binding binding) => formulated.Rows.Index().First(r => (r.Item.Family, r.Item.Key, r.Item.Period) == Key(binding)).Index;

    private List<int> RowsOf(Binding binding) => [.. formulated.Rows.Index().Where(r => r.Item.Family == binding.Family && r.Item.Key == binding.Key).Select(static r => r.Index)];

    // What moving the right sides takes off the shortfall, with the stages before the share at their best; null where there is no certified answer.
    private double? Gain(IReadOnlyList<int> moved, NaturalStep step)
    {
        if (cancellation.IsCancellationRequested)
        {
            return null;
        }

        LinearProgram program = results[0].Program;
        double[] lower = program.RowLower.ToArray();
        double[] upper = program.RowUpper.ToArray();
        foreach (int row in moved)
        {
            lower[row] += step.Size / formulated.Rows[row].Unit.NaturalPerUnit;
            upper[row] += step.Size / formulated.Rows[row].Unit.NaturalPerUnit;
        }

        IReadOnlyList<LexicographicResult> after = new LexicographicSolve(engine, engine, options).Run(
            program.WithRowBounds(lower, upper),
            [.. formulated.Stages.Take(stages).Select(static s => new LexicographicStage(s.Name, s.Minimised))],
            [.. results.Take(stages).Select(static r => r.Solution.Basis)],
            null,
            cancellation);
        return after.Count == stages && after.All(static r => r.Certificate.Holds) ? Share(results) - Share(after) : null;
    }

    private double Share(IReadOnlyList<LexicographicResult> solved) =>
        formulated.Stages[stages - 1].Natural(solved[stages - 1].Program.ObjectiveAt(solved[stages - 1].Solution.Values));
}
