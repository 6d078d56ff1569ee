using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>The solves of a stochastic plan: each world by itself, all of them jointly, and each of them with orders that were placed without knowing it.</summary>
public sealed class StochasticAnalysis(
    CaseVariants variants, StochasticSettings question, int threads, IReadOnlyDictionary<string, WorldAnswer>? found, IProgress<Message>? progress, CancellationToken cancellation)
{
    private const double Least = 1e-6;

    private readonly WorldSolves solves = new(variants, question.KnownFrom);

    /// <summary>Plans.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each solve when it is done.</param>
    /// <param name="found">What worlds are worth by themselves as it was found elsewhere, by <see cref="CaseVariants.KeyOf"/>; null where all is solved here. Of these progress tells nothing.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public static StochasticResult Solve(
        CaseVariants variants, StochasticSettings question, int threads, IProgress<Message>? progress = null, IReadOnlyDictionary<string, WorldAnswer>? found = null, CancellationToken cancellation = default) =>
        new StochasticAnalysis(variants, question, threads, found, progress, cancellation).Plan();

    /// <summary>Plans.</summary>
    internal StochasticResult Plan()
    {
        // Worlds that were solved elsewhere are no steps any more.
        SolvedWorld[] known = StudyJobs.Run<SolvedWorld>(
            [.. question.Worlds.Select((w, number) => new StudyJob<SolvedWorld>(ProgressMessages.Known(w.Variant.Title), () => Solved(number, w)))], threads, found is null ? progress : null);
        if (known.FirstOrDefault(static w => w.Answer.Known is null) is { } lost)
        {
            return Nothing(StochasticMessages.ScenarioWithoutPlan(lost.World.Variant.Title, lost.Message));
        }

        (Dictionary<string, double>? robust, double promised, Message message) = Joint(known);
        if (robust is null)
        {
            return Nothing(message);
        }

        WorldOutcome[] outcomes = StudyJobs.Run<WorldOutcome>(
            [
                .. known.Select(w => new StudyJob<WorldOutcome>(
                    ProgressMessages.OrdersKept(w.World.Variant.Title), () => new(w.World, w.Answer.Known!, solves.Kept(w.World, w.Program, robust, cancellation), w.Answer.Deterministic))),
            ],
            threads,
            progress);
        return new()
        {
            Question = question,
            Worlds = outcomes,
            Promised = promised,
            Orders = Besides(known, robust),
        };
    }

    private StochasticResult Nothing(Message message) => new() { Question = question, Worlds = [], Orders = [], Promised = double.NaN, Message = message };

    private SolvedWorld Solved(long number, WeightedWorld world) => found?.GetValueOrDefault(CaseVariants.KeyOf(world.Variant.Changes)) is { } answer
        ? solves.TakeUp(world, answer)
        : solves.Solve(number, world, cancellation);

    // The worlds together: the shortfall first, with its tail; then the averages of the case's further objectives, so that orders are not a matter of chance.
    private (Dictionary<string, double>? Orders, double Promised, Message Message) Joint(SolvedWorld[] known)
    {
        TwoStageProgram joint = new([.. known.Select(w => new PossibleWorld(w.World.Variant.Name, w.World.Weight, w.Program.Program, solves.OrderColumns(w.Program).Values.ToHashSet()))]);
        int first = variants.BaseProgram.Stages.Index().First(static s => s.Item.Letter == "A").Index;
        IReadOnlyList<double[]> Costs(int stage) => [.. known.Select(w => w.Program.Stages[stage].Minimised)];
        (LinearProgram program, double[] share) = joint.WithTail(Costs(first), question.Tail, question.TailWeight);
        int added = program.ColumnCount - joint.Program.ColumnCount;
        List<LexicographicStage> stages = [new("Share", share)];
        stages.AddRange(variants.BaseProgram.Stages.Index().Where(s => s.Index != first).Select(s => new LexicographicStage(s.Item.Name, [.. joint.Expected(Costs(s.Index)), .. new double[added]])));

        LexicographicSolve solve = new(variants.LinearEngine, variants.IntegerEngine, variants.Options);
        IReadOnlyList<LexicographicResult> results = solve.Run(program, stages, Start(joint, known, program), new Stages(progress), cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (results.Count < stages.Count)
        {
            return (null, double.NaN, StochasticMessages.TogetherWithoutPlan(CertificateMessages.Of(solve.Stopped?.Message ?? string.Empty)));
        }

        if (results.FirstOrDefault(static r => !r.Certificate.Holds) is { } doubtful)
        {
            return (null, double.NaN, StochasticMessages.TogetherNotCertified(new(doubtful.Name), CertificateMessages.Of(doubtful.Certificate.Faults[0])));
        }

        double[] values = results[^1].Solution.Values;
        double promised = Enumerable.Range(0, known.Length).Sum(i => known[i].World.Weight * Shortfall(known[i].Program, first, joint.ValuesOf(i, values)));
        return (joint.FirstStage.ToDictionary(static c => c.Key, c => values[c.Value], StringComparer.Ordinal), promised, Message.None);
    }

    private static double Shortfall(FormulatedProgram program, int stage, double[] values) => program.Stages[stage].Natural(program.Program.WithCost(program.Stages[stage].Minimised).ObjectiveAt(values));

    private static Basis?[]? Start(TwoStageProgram joint, SolvedWorld[] known, LinearProgram program)
    {
        if (program.HasIntegers || known.Any(static w => w.Answer.Start is null))
        {
            return null;
        }

        Basis[] bases = [.. known.Select(static w => Basis.OfText(w.Answer.Start!, w.Program.Program))];
        Basis joined = joint.Joined(bases);
        return [new Basis([.. joined.Columns, BasisStatus.Free, .. Enumerable.Repeat(BasisStatus.AtLower, known.Length)], joined.Rows).WithRows(known.Length)];
    }

    private OrderBesides[] Besides(SolvedWorld[] known, Dictionary<string, double> robust)
    {
        Dictionary<string, ProgramLabel> labels = new(StringComparer.Ordinal);
        foreach (FormulatedProgram program in known.Select(static w => w.Program).Append(variants.BaseProgram))
        {
            foreach (int column in solves.OrderColumns(program).Values)
            {
                labels.TryAdd(program.Columns[column].Name, program.Columns[column]);
            }
        }

        IEnumerable<OrderBesides> orders =
            from label in labels.Values
            let unit = label.Unit.NaturalPerUnit
            let besides = new OrderBesides(
                label.Key.ToString(),
                label.Period,
                label.Unit.NaturalSymbol,
                unit * robust.GetValueOrDefault(label.Name),
                unit * solves.Deterministic.GetValueOrDefault(label.Name),
                [.. known.Select(w => unit * w.Answer.Orders.GetValueOrDefault(label.Name))])
            where Math.Max(Math.Max(besides.Robust, besides.Deterministic), besides.Known.Max()) > Least * unit
            orderby label.Period, label.Key.ToString()
            select besides;
        return [.. orders];
    }

    private sealed class Stages(IProgress<Message>? progress) : IProgress<string>
    {
        public void Report(string value) => progress?.Report(ProgressMessages.AllScenarios(StageProgress.Title(value)));
    }
}
