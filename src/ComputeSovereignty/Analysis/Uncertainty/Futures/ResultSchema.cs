using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>A figure that every future has.</summary>
/// <param name="Name">Its stable name, for example <c>met@2028</c>.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Unit">Its unit; empty for fractions, truths and years.</param>
/// <param name="Format">How it is shown, as spreadsheets write it.</param>
/// <param name="Read">Takes it from an answer; NaN where it has none.</param>
public sealed record ResultColumn(string Name, Message Title, string Unit, string Format, Func<PlanSummary, double> Read)
{
    /// <summary>Gets the name with the unit, as tables head it.</summary>
    public string Header => Unit.Length > 0 ? $"{Name} [{Unit}]" : Name;
}

/// <summary>The figures of a future, in their order: what is written of each draw, and what statistics are made of.</summary>
public sealed class ResultSchema
{
    private const string Percent = "0.0%";
    private const string Amount = "#,##0.0";

    /// <summary>Initializes the figures of a case.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="scope">What is asked of each future.</param>
    /// <param name="studies">The rules of thumb and the roadmap that are judged on each plan; null for none. Where not every stage is solved, none is judged.</param>
    public ResultSchema(PlanningCase planningCase, FutureScope scope, CaseStudies? studies = null)
    {
        Years = [.. planningCase.Horizon.CalendarYears];
        Checkpoint = planningCase.Settings.CheckpointYear;
        Constrained = ShareDefinition.Of(planningCase.Settings);
        Scope = scope;
        IsAsked = scope == FutureScope.AllStages && new WorkloadDemand(planningCase).IsAny;
        Rules = scope == FutureScope.AllStages && studies is not null ? studies.Heuristics : [];
        Tasks = scope == FutureScope.AllStages && studies is not null ? [.. studies.Roadmap.Where(static t => t.Tracks is not null && !t.Target.IsBlank)] : [];
        Columns = [.. Path(), .. Ends(), .. Judged(), .. Enum.GetValues<SupplyStage>().Where(static s => s is not (SupplyStage.Policy or SupplyStage.Service)).Select(PlaceOf)];
    }

    /// <summary>Gets the years of the plan.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Gets the year of the question.</summary>
    public int Checkpoint { get; }

    /// <summary>Gets the definition of share that the plan constrains.</summary>
    public ShareDefinition Constrained { get; }

    /// <summary>Gets what is asked of each future.</summary>
    public FutureScope Scope { get; }

    /// <summary>Gets a value indicating whether somebody asks for compute, and futures settle who is served.</summary>
    public bool IsAsked { get; }

    /// <summary>Gets the rules of thumb that are judged on each future, in the order of the workbook.</summary>
    public IReadOnlyList<Heuristic> Rules { get; }

    /// <summary>Gets the tasks of the roadmap that are judged on each future: those that something measures against a level, in the order of the workbook.</summary>
    public IReadOnlyList<RoadmapTask> Tasks { get; }

    /// <summary>Gets the figures.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Gets the name of whether a year meets its target: 1 or 0.</summary>
    /// <param name="year">The year.</param>
    public static string Met(int year) => $"met@{year}";

    /// <summary>Gets the name of a year's share.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="year">The year.</param>
    public static string Share(ShareDefinition definition, int year) => $"{definition.Name}@{year}";

    /// <summary>Gets the name of a year's share by the constrained definition. Where compute and spend are not optimised, it is counted up to the target: beyond it no stage that was solved decides it.</summary>
    /// <param name="year">The year.</param>
    public string MainShare(int year) => Scope == FutureScope.AllStages ? Share(Constrained, year) : $"reached@{year}";

    /// <summary>Gets the name of what a year misses of its target.</summary>
    /// <param name="year">The year.</param>
    public static string Shortfall(int year) => $"shortfall@{year}";

    /// <summary>Gets the name of the backlog at the end of a year.</summary>
    /// <param name="year">The year.</param>
    public static string Backlog(int year) => $"backlog@{year}";

    /// <summary>Gets the name of the compute installed by the end of a year.</summary>
    /// <param name="year">The year.</param>
    public static string Compute(int year) => $"compute@{year}";

    /// <summary>Gets the name of the served share of the usable compute asked for in a year.</summary>
    /// <param name="year">The year.</param>
    public static string Served(int year) => $"served@{year}";

    /// <summary>Gets the name of the technology money spent in a year.</summary>
    /// <param name="year">The year.</param>
    public static string Spent(int year) => $"spent@{year}";

    /// <summary>Gets the name of what programme and industry fund pay over the horizon.</summary>
    public static string Spend => "spend";

    /// <summary>Gets the name of the first year that meets its target; +∞ where none does.</summary>
    public static string FirstYearMet => "firstYearMet";

    /// <summary>Gets the name of what all years miss, by weight: the optimum of stage A.</summary>
    public static string WeightedShortfall => "weightedShortfall";

    /// <summary>Gets the name of a supply stage's place among those that hold the share down: 1 for the tightest, 0 where it does not.</summary>
    /// <param name="stage">The stage.</param>
    public static string Place(SupplyStage stage) => $"place{stage}";

    /// <summary>Gets the name of how a rule of thumb stands: the number of its <see cref="RuleState"/>, 0 unknown, 1 broken, 2 dormant, 3 at risk, 4 active.</summary>
    /// <param name="rule">The rule.</param>
    public static string Rule(Heuristic rule) => $"rule.{rule.Id}";

    /// <summary>Gets the name of how a task of the roadmap stands: the number of its <see cref="TaskState"/>, 0 not measured, 1 met, 2 on the way, 3 late.</summary>
    /// <param name="task">The task.</param>
    public static string Task(RoadmapTask task) => $"task.{task.Id}";

    /// <summary>Finds a figure.</summary>
    /// <param name="name">Its name.</param>
    public ResultColumn this[string name] => Columns.First(c => c.Name == name);

    /// <summary>Tells whether a figure is among those asked for.</summary>
    /// <param name="name">Its name.</param>
    public bool Has(string name) => Columns.Any(c => c.Name == name);

    /// <summary>Reads the figures of a future.</summary>
    /// <param name="summary">Its short answer.</param>
    /// <returns>One figure a column, to nine digits: what comes after them is an engine's rounding, and would differ between machines.</returns>
    public double[] Read(PlanSummary summary) => [.. Columns.Select(c => Rounded(c.Read(summary)))];

    private static double Rounded(double value) =>
        double.IsFinite(value) ? double.Parse(value.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0d : value;

    private IEnumerable<ResultColumn> Path()
    {
        foreach (int year in Years)
        {
            yield return new(Met(year), ResultMessages.TargetMetIn(Period.Of(year)), string.Empty, "0", Of(year, static y => y.Met ? 1 : 0));
        }

        foreach (int year in Years)
        {
            yield return new(Shortfall(year), ResultMessages.GapIn(Period.Of(year)), string.Empty, Percent, Of(year, static y => y.Whole > 0 ? y.Shortfall / y.Whole : 0));
        }

        foreach (int year in Years.Where(_ => Scope != FutureScope.AllStages))
        {
            yield return new(MainShare(year), ResultMessages.CountedShareIn(Period.Of(year)), string.Empty, Percent, Of(year, static y => y.Share is { } share ? Math.Min(share, y.Target) : double.NaN));
        }

        foreach (ShareDefinition definition in Scope == FutureScope.AllStages ? ShareDefinition.All : [])
        {
            foreach (int year in Years)
            {
                yield return new(Share(definition, year), definition == Constrained ? ResultMessages.ShareIn(Period.Of(year)) : ResultMessages.DefinitionIn(definition, Period.Of(year)), string.Empty, Percent, Of(year, y => y.Shares.First(s => s.Definition == definition).Share ?? double.NaN));
            }
        }

        foreach (int year in Years)
        {
            yield return new(Backlog(year), ResultMessages.UnspentIn(Period.Of(year)), "bn CNY", Amount, Of(year, static y => y.Backlog / 1e9));
        }

        foreach (int year in Years.Where(_ => Scope == FutureScope.AllStages))
        {
            yield return new(Compute(year), ResultMessages.ComputeIn(Period.Of(year)), "EFLOPS", Amount, Of(year, static y => y.ComputeInstalled / 1e3));
        }

        foreach (int year in Years.Where(_ => IsAsked))
        {
            yield return new(Served(year), ResultMessages.ServedIn(Period.Of(year)), string.Empty, Percent, p => p.Demand.FirstOrDefault(d => d.Year == year)?.Part ?? double.NaN);
        }

        foreach (int year in Years)
        {
            yield return new(Spent(year), ResultMessages.SpentIn(Period.Of(year)), "bn CNY", Amount, Of(year, static y => y.Deployed / 1e9));
        }
    }

    private IEnumerable<ResultColumn> Ends()
    {
        if (Scope == FutureScope.AllStages)
        {
            yield return new(Spend, ResultMessages.SpendOverHorizon, "bn CNY", Amount, static p => p.Spend / 1e9);
        }

        yield return new(FirstYearMet, ResultMessages.FirstYear, string.Empty, "0", static p => p.Verdict.FirstYearMet ?? double.PositiveInfinity);
        yield return new(WeightedShortfall, ResultMessages.Shortfall, string.Empty, Percent, static p => Math.Max(0, p.Stage("A")));
    }

    private IEnumerable<ResultColumn> Judged() =>
    [
        .. Rules.Select(static rule => new ResultColumn(
            Rule(rule), ResultMessages.RuleState(new(rule.Title)), string.Empty, "0", p => p.Heuristics.FirstOrDefault(h => h.Rule.Id == rule.Id) is { } reading ? (int)reading.State : double.NaN)),
        .. Tasks.Select(static task => new ResultColumn(
            Task(task), ResultMessages.TaskState(new(task.Id)), string.Empty, "0", p => p.Roadmap.FirstOrDefault(r => r.Task.Id == task.Id) is { } reading ? (int)reading.State : double.NaN)),
    ];

    private static ResultColumn PlaceOf(SupplyStage stage) =>
        new(Place(stage), ResultMessages.PlaceOf(stage), string.Empty, "0", p => 1 + p.Holding.Index().Where(h => h.Item == stage).Select(static h => h.Index).DefaultIfEmpty(-1).First());

    private static Func<PlanSummary, double> Of(int year, Func<YearResult, double> read) => p => read(p.Years.First(y => y.Year == year));
}
