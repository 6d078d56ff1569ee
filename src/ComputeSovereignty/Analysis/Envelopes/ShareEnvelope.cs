using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Envelopes;

/// <summary>What is held back at the start of a year, in natural units.</summary>
/// <param name="Dies">Dies in stock.</param>
/// <param name="Stacks">HBM stacks in stock.</param>
/// <param name="Accelerators">Finished accelerators in stock.</param>
/// <param name="Money">Technology money committed and not spent, CNY.</param>
public sealed record HeldBack(double Dies, double Stacks, double Accelerators, double Money);

/// <summary>Another year in the plan that makes one year's share the largest.</summary>
/// <param name="Year">The other year.</param>
/// <param name="Plan">Its share in the case's own plan; null where nothing is committed for it.</param>
/// <param name="Alone">Its share in the plan made for the one year.</param>
public sealed record OtherYear(int Year, double? Plan, double? Alone)
{
    /// <summary>Gets a value indicating whether the year is all but idle: less than a tenth of the domestic part it has in the plan.</summary>
    public bool IsIdle => Plan > ShareGap.NoChange && Alone < 0.1 * Plan;
}

/// <summary>One year of the envelope.</summary>
public sealed record EnvelopeRow
{
    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the target; fraction.</summary>
    public required double Target { get; init; }

    /// <summary>Gets the share in the case's own plan: D(y)/B₀(y); null where nothing is committed.</summary>
    public required double? Plan { get; init; }

    /// <summary>Gets the share along the fastest path, on which each year takes the most that the years before it leave; null where there is no plan.</summary>
    public required double? Fastest { get; init; }

    /// <summary>Gets the largest share that the year can reach alone; null where there is no plan.</summary>
    public required double? Alone { get; init; }

    /// <summary>Gets the other years in the plan that makes this one's share the largest.</summary>
    public required IReadOnlyList<OtherYear> Others { get; init; }

    /// <summary>Gets the shortfall over all targets in the case's own plan; fraction.</summary>
    public required double? PlanShortfall { get; init; }

    /// <summary>Gets the least shortfall over all targets that the largest share leaves; fraction.</summary>
    public required double? AloneShortfall { get; init; }

    /// <summary>Gets what the case's own plan holds back at the start of the year.</summary>
    public required HeldBack? PlanHeld { get; init; }

    /// <summary>Gets what is held back at the start of the year to make its share the largest.</summary>
    public required HeldBack? AloneHeld { get; init; }

    /// <summary>Gets why there is no plan; nothing where there is one.</summary>
    public required Message Message { get; init; }

    /// <summary>Gets the answer in a sentence or two: what the year can reach, and what that costs the others.</summary>
    public Message Words => EnvelopeSentences.Of(this);
}

/// <summary>The largest share of each year: alone, along the fastest path, and along the plan.</summary>
/// <remarks>
/// <para>
/// Answers: is a missed target out of reach, or only out of reach together with the others? A year's largest share is a ceiling, not a path: it holds back
/// dies, stacks and money from other years, so every row says what it costs them. Holds fixed: the case.
/// Shares are D(y)/B₀(y) (formulation, section 6, Year), which is the share where the whole is what was committed.
/// </para>
/// <para>
/// Alone: stage Y of the year, then the case's stages A B C D, so that the costs to the other years are the least. Fastest: stage Y of the first year, then of
/// the second, to the last, then A B C D. Solves: one a year and one for the fastest path. Modules need not be whole in any of them, also where they are in the plan.
/// </para>
/// </remarks>
/// <param name="Rows">The years.</param>
/// <param name="FastestShortfall">The shortfall over all targets along the fastest path; null where there is no plan.</param>
public sealed record ShareEnvelope(IReadOnlyList<EnvelopeRow> Rows, double? FastestShortfall)
{
    /// <summary>Gets a value indicating whether the plan is in whole modules, but the ceilings and the fastest path are not.</summary>
    public bool IsRelaxed { get; init; }

    /// <summary>Gets what the envelope shows, a sentence each.</summary>
    public IReadOnlyList<Message> Sentences => EnvelopeSentences.Of(this);

    /// <summary>Computes the envelope of a case.</summary>
    /// <param name="variants">The variants of the case.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each year when it is solved.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public static ShareEnvelope Of(CaseVariants variants, int threads, IProgress<Message>? progress = null, CancellationToken cancellation = default) =>
        Of(variants.BaseProgram, variants.Base.Summary, variants.LinearEngine, variants.Options, threads, progress, cancellation);

    /// <summary>Computes the envelope of a plan.</summary>
    /// <param name="outcome">The run that made the plan.</param>
    /// <param name="engine">The engine of linear programs.</param>
    /// <param name="options">Limits and tolerances.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each year when it is solved.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The envelope; null where there is no certified plan, the work is to stop, or the time of the run is over.</returns>
    public static ShareEnvelope? Of(PlanOutcome outcome, ILinearSolver engine, SolverOptions options, int threads, IProgress<Message>? progress = null, CancellationToken cancellation = default) =>
        outcome.Summary is { Certified: true } plan && !cancellation.IsCancellationRequested && options.Deadline is not { IsOver: true }
            ? Of(outcome.Program, plan, engine, options with { Threads = 1 }, threads, progress, cancellation)
            : null;

    /// <summary>Computes one year of the envelope.</summary>
    /// <param name="variants">The variants of the case, with a certified plan.</param>
    /// <param name="year">The year.</param>
    /// <param name="cancellation">Stops the solve.</param>
    /// <returns>The year without the fastest path.</returns>
    public static EnvelopeRow OfYear(CaseVariants variants, int year, CancellationToken cancellation = default)
    {
        FormulatedProgram program = variants.BaseProgram;
        Objectives objectives = new(program.Decisions, program.Case, program.Columns.Count);
        PlanSummary? plan = variants.Base.Summary;
        VariantResult alone = Solve(
            program.WithStages([objectives.YearShare(year), objectives.Share(), objectives.Backlog(), objectives.Compute(), objectives.Cost()]), plan, variants.LinearEngine, variants.Options, cancellation);
        return Row(program, plan, year, alone, new([], PlanEnding.Stopped, null, Message.None));
    }

    /// <summary>Counts the solves.</summary>
    /// <param name="planningCase">The case.</param>
    public static int SolvesOf(PlanningCase planningCase) => planningCase.Horizon.Years + 1;

    private static ShareEnvelope Of(FormulatedProgram program, PlanSummary? plan, ILinearSolver engine, SolverOptions options, int threads, IProgress<Message>? progress, CancellationToken cancellation)
    {
        Objectives objectives = new(program.Decisions, program.Case, program.Columns.Count);
        Objective[] rest = [objectives.Share(), objectives.Backlog(), objectives.Compute(), objectives.Cost()];
        int[] years = [.. program.Case.Horizon.CalendarYears];
        VariantResult[] results = StudyJobs.Run<VariantResult>(
            [
                .. years.Select(year => new StudyJob<VariantResult>(ProgressMessages.MaximumOf(Period.Of(year)), () => Solve([objectives.YearShare(year), .. rest]))),
                new(ProgressMessages.EarliestFirst, () => Solve([.. years.Select(objectives.YearShare), .. rest])),
            ],
            threads,
            progress);
        return new([.. years.Select((year, index) => Row(program, plan, year, results[index], results[^1]))], PlanFigures.Of(results[^1])?.WeightedShortfall) { IsRelaxed = program.Program.HasIntegers };

        VariantResult Solve(IReadOnlyList<Objective> stages) => ShareEnvelope.Solve(program.WithStages(stages), plan, engine, options, cancellation);
    }

    private static VariantResult Solve(FormulatedProgram asked, PlanSummary? plan, ILinearSolver engine, SolverOptions options, CancellationToken cancellation)
    {
        // Only the order of the goals is another than the plan's: where the plan stands is allowed here too.
        (PlanSummary? summary, Solution? stopped) = new ProgramRun(engine, engine, options with { StartsFeasible = true }).Summarise(asked, asked.Program.Relaxed(), plan?.Bases, cancellation: cancellation);
        PlanOutcome? none = summary is null ? PlanRunner.NoPlan(asked, stopped) : null;
        return new([], none?.Ending ?? PlanEnding.Planned, summary, none?.Message ?? Message.None);
    }

    private static EnvelopeRow Row(FormulatedProgram program, PlanSummary? plan, int year, VariantResult alone, VariantResult fastest) =>
        new()
        {
            Year = year,
            Target = program.Case.TargetOf(year).DomesticShare,
            Plan = Reach(program, plan, year),
            Fastest = Reach(program, fastest.Summary, year),
            Alone = Reach(program, alone.Summary, year),
            Others = [.. program.Case.Horizon.CalendarYears.Where(y => y != year && alone.Summary is not null).Select(y => new OtherYear(y, Reach(program, plan, y), Reach(program, alone.Summary, y)))],
            PlanShortfall = plan?.Stage("A"),
            AloneShortfall = alone.Summary?.Stage("A"),
            PlanHeld = Held(program, plan, year),
            AloneHeld = Held(program, alone.Summary, year),
            Message = alone.Summary is null ? ComparisonSentences.NoPlan(alone.Ending, alone.Message)
                : alone.Summary.Certified ? Message.None : EnvelopeMessages.NotVerified,
        };

    private static double? Reach(FormulatedProgram program, PlanSummary? plan, int year)
    {
        DomesticShare share = new(program.Decisions, program.Case);
        return plan is not null && share.Scale(year) is { Value: > 0 } whole ? share.Domestic(year).At(plan.Values).Value / whole.Value : null;
    }

    private static HeldBack? Held(FormulatedProgram program, PlanSummary? plan, int year)
    {
        Horizon horizon = program.Case.Horizon;
        int before = horizon.PeriodsOf(year).First() - 1;
        if (plan is null || before < 0)
        {
            return null;
        }

        SolvedProgram solved = new(program, plan.Values);
        Decisions decisions = program.Decisions;
        return new(
            Sum(decisions.DieStock, key => key.Period == before),
            Sum(decisions.StackStock, key => key.Period == before),
            Sum(decisions.FinishedStock, key => key.Period == before),
            solved.Natural(decisions.Backlog, year - 1));

        double Sum<TKey, TUnit>(Dictionary<TKey, Variable<TUnit>> stock, Func<TKey, bool> at)
            where TKey : notnull
            where TUnit : struct, IUnit => stock.Where(s => at(s.Key)).Sum(s => solved.Natural(s.Value));
    }
}
