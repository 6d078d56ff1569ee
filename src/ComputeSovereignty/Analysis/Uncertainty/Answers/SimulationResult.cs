using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Answers;

/// <summary>What a simulation says: made of the table of its draws alone, so that a run taken up again says the same as one that went through.</summary>
public sealed class SimulationResult
{
    private readonly IDrawTable draws;
    private readonly IDrawTable? indexDraws;
    private readonly Dictionary<string, double> basis;

    /// <summary>Initializes the answer.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="planningCase">The base case.</param>
    /// <param name="basePlan">The base plan.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="indexDraws">The draws for Sobol' indices; null for none.</param>
    public SimulationResult(Simulation simulation, PlanningCase planningCase, PlanSummary basePlan, IDrawTable draws, IDrawTable? indexDraws)
    {
        (Simulation, Case, this.draws, this.indexDraws) = (simulation, planningCase, draws, indexDraws);
        double[] figures = simulation.Schema.Read(basePlan);
        basis = simulation.Schema.Columns.Index().ToDictionary(static c => c.Item.Name, c => figures[c.Index], StringComparer.Ordinal);
        Odds = [.. Years.Select(OddsOf)];
        FirstMet = Firsts();
        Fans = [.. FansOf()];
        Stages = StageFrequency.Of(draws, Way);
        Rules = [.. Schema.Rules.Select(r => StateOdds<Heuristic, RuleState>.Of(draws, Way, r, ResultSchema.Rule(r), basis[ResultSchema.Rule(r)]))];
        Tasks = [.. Schema.Tasks.Select(t => StateOdds<RoadmapTask, TaskState>.Of(draws, Way, t, ResultSchema.Task(t), basis[ResultSchema.Task(t)]))];
        Effects = DriverEffect.Of(simulation, draws, Way, DrivenResults);
        Named = NamedDraw.Of(simulation, draws, Way);
        Indices = [.. IndexResults.Select(r => (r, IndicesOf(r))).Where(static i => i.Item2 is not null).Select(static i => (i.r, i.Item2!))];
        if (simulation.Settings.Investments == Investments.Both)
        {
            Prices = DecisionPrice.Of(draws, DrivenResults);
        }

        Fate = simulation.Settings.Investments == Investments.Adaptive ? null : OrderFate.Of(draws);
    }

    /// <summary>Gets the simulation.</summary>
    public Simulation Simulation { get; }

    /// <summary>Gets the base case.</summary>
    public PlanningCase Case { get; }

    /// <summary>Gets the way of investing that the answer speaks of: the free one, unless only the other was simulated.</summary>
    public Investments Way => Simulation.MainWay;

    /// <summary>Gets how many draws are done.</summary>
    public int Draws => draws.Count;

    /// <summary>Gets what is missing where the run was stopped, as <see cref="Reports.StudyReport.CutShort"/> takes it; nothing where nothing is.</summary>
    public Message LeftOut
    {
        get
        {
            long indices = Simulation.Settings.IndexDraws == 0 ? 0 : Simulation.Indices.Count - (indexDraws?.Count ?? 0);
            return Draws < Simulation.Settings.Draws ? ResultMessages.DrawsLeftOut(Figure.Count(Simulation.Settings.Draws - Draws), Figure.Count(Simulation.Settings.Draws))
                : indices > 0 ? ResultMessages.IndexDrawsLeftOut(Figure.Count(indices), Figure.Count(Simulation.Indices.Count))
                : Message.None;
        }
    }

    /// <summary>Gets the draws.</summary>
    public IDrawTable Table => draws;

    /// <summary>Gets the draws without a certified plan, those of Sobol' indices apart.</summary>
    public IReadOnlyList<DrawFault> Faults => draws.Faults;

    /// <summary>Gets the draws of Sobol' indices without a certified plan.</summary>
    public IReadOnlyList<DrawFault> IndexFaults => indexDraws?.Faults ?? [];

    /// <summary>Gets how likely each year's target is met.</summary>
    public IReadOnlyList<YearOdds> Odds { get; }

    /// <summary>Gets when a target is first met.</summary>
    public IReadOnlyList<FirstMet> FirstMet { get; }

    /// <summary>Gets the results by year: the constrained share first, then the other definitions of share, backlog, compute and money spent.</summary>
    public IReadOnlyList<Fan> Fans { get; }

    /// <summary>Gets how often each supply stage holds the share down.</summary>
    public IReadOnlyList<StageFrequency> Stages { get; }

    /// <summary>Gets in which part of draws each rule of thumb holds, nearly breaks, is broken, does not apply or is unknown; empty where none was judged.</summary>
    public IReadOnlyList<StateOdds<Heuristic, RuleState>> Rules { get; }

    /// <summary>Gets in which part of draws each task of the roadmap that something measures is met, on the way or late; empty where none was judged.</summary>
    public IReadOnlyList<StateOdds<RoadmapTask, TaskState>> Tasks { get; }

    /// <summary>Gets what each driver does to the main results.</summary>
    public IReadOnlyList<DriverEffect> Effects { get; }

    /// <summary>Gets the Sobol' indices of the main results that vary.</summary>
    public IReadOnlyList<(ResultColumn Result, SobolIndices Indices)> Indices { get; }

    /// <summary>Gets the draws nearest to the quantiles.</summary>
    public IReadOnlyList<NamedDraw> Named { get; }

    /// <summary>Gets what it costs to decide now; empty unless both ways were simulated.</summary>
    public IReadOnlyList<DecisionPrice> Prices { get; } = [];

    /// <summary>Gets how the base plan's orders fared; null where futures always ordered freely.</summary>
    public OrderFate? Fate { get; }

    /// <summary>Gets the share of the checkpoint year by the constrained definition.</summary>
    public ResultColumn CheckpointShare => Schema[Schema.MainShare(Schema.Checkpoint)];

    /// <summary>Gets the odds of the checkpoint year.</summary>
    public YearOdds Checkpoint => Odds.First(o => o.Year == Schema.Checkpoint);

    /// <summary>Gets the results of which drivers are shown, that of the question first.</summary>
    public IReadOnlyList<ResultColumn> DrivenResults =>
        [.. new[] { CheckpointShare.Name, ResultSchema.WeightedShortfall, ResultSchema.Met(Schema.Checkpoint), ResultSchema.Backlog(Years[^1]), ResultSchema.Compute(Years[^1]), ResultSchema.Served(Schema.Checkpoint), ResultSchema.Spend }.Where(Schema.Has).Select(n => Schema[n])];

    private ResultSchema Schema => Simulation.Schema;

    private IReadOnlyList<int> Years => Schema.Years;

    private IEnumerable<ResultColumn> IndexResults => DrivenResults.Where(r => !r.Name.StartsWith("met@", StringComparison.Ordinal));

    /// <summary>Gives the results that are one number a draw.</summary>
    public IEnumerable<Spread> Spreads() =>
        from name in new[] { ResultSchema.WeightedShortfall, ResultSchema.Shortfall(Schema.Checkpoint), ResultSchema.Spend }
        where Schema.Has(name)
        let column = Schema[name]
        let quantiles = Of(name)
        select new Spread(column.Title, column.Unit, [.. Quantiles.Levels.Select(l => quantiles.At(l))], quantiles.Mean, basis[name]);

    /// <summary>Gives the quantiles of a result.</summary>
    /// <param name="name">The result.</param>
    public Quantiles Of(string name) => new(draws.Numbers(DrawLayout.Figure(Way, name)));

    private IEnumerable<Fan> FansOf()
    {
        yield return FanOf("Share", Schema.Scope == FutureScope.AllStages ? ResultMessages.ConstrainedShare(Schema.Constrained) : ResultMessages.ConstrainedShareCounted(Schema.Constrained), Schema.MainShare, true);
        foreach (ShareDefinition definition in ShareDefinition.All.Where(d => d != Schema.Constrained && Schema.Has(ResultSchema.Share(d, Years[0]))))
        {
            yield return FanOf($"Share{JsonName(definition.Name)}", ResultMessages.Definition(definition), y => ResultSchema.Share(definition, y), false);
        }

        yield return FanOf("Backlog", ResultMessages.Unspent, ResultSchema.Backlog, false);
        if (Schema.Has(ResultSchema.Compute(Years[0])))
        {
            yield return FanOf("Compute", ResultMessages.Compute, ResultSchema.Compute, false);
        }

        if (Schema.IsAsked)
        {
            Fan served = FanOf("Served", ResultMessages.Served, ResultSchema.Served, false);
            yield return served with { Years = [.. served.Years.Select(y => y with { Whole = Wholly(draws.Numbers(DrawLayout.Figure(Way, ResultSchema.Served(y.Year)))) })] };
        }

        yield return FanOf("Spent", ResultMessages.Spent, ResultSchema.Spent, false);
    }

    private static string JsonName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private YearOdds OddsOf(int year)
    {
        ProbabilityEstimate met = Probability(Way, year);
        int faults = Draws - (int)met.Draws;
        double sure = double.IsNaN(met.Value) ? 0 : Math.Round(met.Value * met.Draws);
        return new(
            year,
            Case.TargetOf(year).DomesticShare,
            met,
            Simulation.Settings.Investments == Investments.Both ? Probability(Investments.Fixed, year) : null,
            Draws == 0 ? 0 : sure / Draws,
            Draws == 0 ? 1 : (sure + faults) / Draws);
    }

    private ProbabilityEstimate Probability(Investments way, int year)
    {
        double[] met = draws.Numbers(DrawLayout.Figure(way, ResultSchema.Met(year)));
        return ProbabilityEstimate.Wilson(met.Count(static m => m == 1), met.Count(static m => !double.IsNaN(m)));
    }

    // What is served wholly differs from 1 by a solver's arithmetic.
    private static ProbabilityEstimate Wholly(double[] parts) => ProbabilityEstimate.Wilson(parts.Count(static p => p >= 1 - 1e-6), parts.Count(static p => !double.IsNaN(p)));

    private IReadOnlyList<FirstMet> Firsts()
    {
        double[] first = [.. draws.Numbers(DrawLayout.Figure(Way, ResultSchema.FirstYearMet)).Where(static f => !double.IsNaN(f))];
        return
        [
            .. Years.Select(y => new FirstMet(y, ProbabilityEstimate.Wilson(first.Count(f => f == y), first.Length), first.Length == 0 ? double.NaN : (double)first.Count(f => f <= y) / first.Length)),
            new(null, ProbabilityEstimate.Wilson(first.Count(double.IsPositiveInfinity), first.Length), first.Length == 0 ? double.NaN : 1 - ((double)first.Count(double.IsPositiveInfinity) / first.Length)),
        ];
    }

    private Fan FanOf(string name, Message title, Func<int, string> column, bool withTarget)
    {
        ResultColumn first = Schema[column(Years[0])];
        return new(name, title, first.Unit, first.Format, [.. Years.Select(year =>
        {
            Quantiles quantiles = Of(column(year));
            double known = basis[column(year)];
            return new FanYear(year, [.. Quantiles.Levels.Select(l => quantiles.At(l))], quantiles.Mean, double.IsNaN(known) ? null : known, withTarget ? Case.TargetOf(year).DomesticShare : null);
        })]);
    }

    private SobolIndices? IndicesOf(ResultColumn result)
    {
        IndexDesign design = Simulation.Indices;
        if (indexDraws is null || design.BaseDraws == 0)
        {
            return null;
        }

        string column = DrawLayout.Figure(Way, result.Name);
        double[] rest = indexDraws.Numbers(column);
        int whole = Math.Min(rest.Length / (1 + Simulation.Model.Factors.Count), Math.Min(design.BaseDraws, Draws));
        double[][] mixed = [.. Simulation.Model.Factors.Select(_ => new double[whole])];
        double[] second = new double[whole];
        for (int draw = 0; draw < whole * (1 + mixed.Length); draw++)
        {
            (int place, int? factor) = design.Place(draw);
            (factor is { } f ? mixed[f] : second)[place] = rest[draw];
        }

        return SobolIndices.Of([.. Simulation.Model.Factors.Select(static f => f.Name)], draws.Numbers(column)[..whole], second, mixed, Simulation.Settings.Seed);
    }
}
