using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Stochastic;

/// <summary>The solves of a stochastic plan: each world by itself, all of them jointly, and each of them with orders that were placed without knowing it.</summary>
internal sealed class StochasticSolves(CaseVariants variants, StochasticQuestion question, int threads, IProgress<Message>? progress, CancellationToken cancellation)
{
    private const double Least = 1e-6;

    /// <summary>Plans.</summary>
    internal StochasticPlan Plan()
    {
        KnownWorld[] known = StudyJobs.Run<KnownWorld>([.. question.Worlds.Select(w => new StudyJob<KnownWorld>(ProgressMessages.Known(w.Variant.Title), () => Known(w)))], threads, progress);
        if (known.FirstOrDefault(static w => w.Result.Summary is null) is { } lost)
        {
            return Nothing(StochasticMessages.ScenarioWithoutPlan(lost.World.Variant.Title, lost.Result.Message));
        }

        (Dictionary<string, double>? robust, double promised, Message message) = Joint(known);
        if (robust is null)
        {
            return Nothing(message);
        }

        Dictionary<string, double> deterministic = Orders(variants.BaseProgram, variants.Base.Summary!.Values);
        WorldOutcome[] outcomes = StudyJobs.Run<WorldOutcome>(
            [.. known.Select(w => new StudyJob<WorldOutcome>(ProgressMessages.OrdersKept(w.World.Variant.Title), () => new(w.World, PlanFigures.Of(w.Result.Summary!), Kept(w, robust), Kept(w, deterministic))))],
            threads,
            progress);
        return new()
        {
            Question = question,
            Worlds = outcomes,
            Promised = promised,
            Orders = Besides(known, robust, deterministic),
        };
    }

    private StochasticPlan Nothing(Message message) => new() { Question = question, Worlds = [], Orders = [], Promised = double.NaN, Message = message };

    private KnownWorld Known(WeightedWorld world)
    {
        (FormulatedProgram? program, Message message) = variants.Formulate(world.Variant.Changes);
        VariantResult result = program is null
            ? new(world.Variant.Changes, PlanEnding.Failed, null, message)
            : variants.SolveProgram(program, world.Variant.Changes, cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new(world, program ?? variants.BaseProgram, result);
    }

    // The worlds together: the shortfall first, with its tail; then the averages of the case's further objectives, so that orders are not a matter of chance.
    private (Dictionary<string, double>? Orders, double Promised, Message Message) Joint(KnownWorld[] known)
    {
        TwoStageProgram joint = new([.. known.Select(w => new PossibleWorld(w.World.Variant.Name, w.World.Weight, w.Program.Program, OrderColumns(w.Program).Values.ToHashSet()))]);
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

    private static Basis?[]? Start(TwoStageProgram joint, KnownWorld[] known, LinearProgram program)
    {
        Basis[] bases = [.. known.Select(static w => w.Result.Summary!.Bases[0]).OfType<Basis>()];
        if (bases.Length < known.Length || program.HasIntegers)
        {
            return null;
        }

        Basis joined = joint.Joined(bases);
        return [new Basis([.. joined.Columns, BasisStatus.Free, .. Enumerable.Repeat(BasisStatus.AtLower, known.Length)], joined.Rows).WithRows(known.Length)];
    }

    private PlanFigures? Kept(KnownWorld world, Dictionary<string, double> orders)
    {
        PossibleWorld possible = new(world.World.Variant.Name, 1, world.Program.Program, OrderColumns(world.Program).Values.ToHashSet());
        VariantResult result = variants.SolveProgram(world.Program, world.World.Variant.Changes, TwoStageProgram.Fixed(possible, orders), cancellation: cancellation);
        cancellation.ThrowIfCancellationRequested();
        return PlanFigures.Of(result);
    }

    private Dictionary<string, double> Orders(FormulatedProgram program, double[] values) =>
        OrderColumns(program).ToDictionary(static c => c.Key, c => values[c.Value] < 1e-9 ? 0 : values[c.Value], StringComparer.Ordinal);

    // The columns of orders that must be placed before the world is known, by their names.
    private Dictionary<string, int> OrderColumns(FormulatedProgram program)
    {
        Decisions decisions = program.Decisions;
        IEnumerable<int> modules = decisions.Modules.Where(o => o.Key.Period < question.KnownFrom).Select(static o => o.Value.Column);
        IEnumerable<int> conversions = decisions.Conversions.Where(o => o.Key.Period < question.KnownFrom).Select(static o => o.Value.Column);
        return modules.Concat(conversions).ToDictionary(column => program.Columns[column].Name, static column => column, StringComparer.Ordinal);
    }

    private OrderBesides[] Besides(KnownWorld[] known, Dictionary<string, double> robust, Dictionary<string, double> deterministic)
    {
        Dictionary<string, double>[] own = [.. known.Select(w => Orders(w.Program, w.Result.Summary!.Values))];
        Dictionary<string, ProgramLabel> labels = new(StringComparer.Ordinal);
        foreach (FormulatedProgram program in known.Select(static w => w.Program).Append(variants.BaseProgram))
        {
            foreach (int column in OrderColumns(program).Values)
            {
                labels.TryAdd(program.Columns[column].Name, program.Columns[column]);
            }
        }

        IEnumerable<OrderBesides> orders =
            from label in labels.Values
            let unit = label.Unit.NaturalPerUnit
            let besides = new OrderBesides(
                label.Key,
                label.Period,
                label.Unit.NaturalSymbol,
                unit * robust.GetValueOrDefault(label.Name),
                unit * deterministic.GetValueOrDefault(label.Name),
                [.. own.Select(o => unit * o.GetValueOrDefault(label.Name))])
            where Math.Max(Math.Max(besides.Robust, besides.Deterministic), besides.Known.Max()) > Least * unit
            orderby label.Period, label.Key
            select besides;
        return [.. orders];
    }

    private sealed record KnownWorld(WeightedWorld World, FormulatedProgram Program, VariantResult Result);

    private sealed class Stages(IProgress<Message>? progress) : IProgress<string>
    {
        public void Report(string value) => progress?.Report(ProgressMessages.AllScenarios(StageProgress.Title(value)));
    }
}
