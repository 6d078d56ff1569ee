using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>The objectives and their order (formulation, section 6).</summary>
/// <param name="decisions">The decision variables.</param>
/// <param name="planningCase">The case.</param>
/// <param name="columns">The number of columns of the program.</param>
public sealed class Objectives(Decisions decisions, PlanningCase planningCase, int columns)
{
    /// <summary>Gets the stages in the order of the case's <see cref="PlanSettings.Objective"/>.</summary>
    public IReadOnlyList<Objective> InOrder() => planningCase.Settings.Objective switch
    {
        { Kind: ObjectiveKind.Deployment } => [Backlog(), Share(), .. Service(), .. Run(), Compute(), Cost()],
        { Kind: ObjectiveKind.Compute } => [Compute(), Share(), Backlog(), .. Service(), .. Run(), Cost()],
        { Kind: ObjectiveKind.Cost } => [Share(), Backlog(), .. Service(), .. Run(), Cost(), Compute()],
        { Kind: ObjectiveKind.Year, Year: { } year } => [YearShare(year), Share(), Backlog(), .. Service(), .. Run(), Compute(), Cost()],
        { Kind: ObjectiveKind.Service } => [.. Service(), .. Run(), Share(), Backlog(), Compute(), Cost()],
        _ => [Share(), Backlog(), .. Service(), .. Run(), Compute(), Cost()],
    };

    /// <summary>Counts the stages of a case, for those who tell how far a run is.</summary>
    /// <param name="planningCase">The case.</param>
    public static int CountOf(PlanningCase planningCase) =>
        4 + (planningCase.Settings.Objective.Kind == ObjectiveKind.Year ? 1 : 0) + (new WorkloadDemand(planningCase).IsAny ? 1 + (new RunModel(planningCase).Sizes.Count > 0 ? 1 : 0) : 0);

    /// <summary>Stage A: the least Σ_y Weight(y)·short(y)/B₀(y), in per cent.</summary>
    /// <remarks>A year without a whole (B₀ = 0) has nothing to miss and does not count.</remarks>
    public Objective Share()
    {
        DomesticShare share = new(decisions, planningCase);
        LinearExpression<Percent> sum = new();
        foreach (Target target in planningCase.Targets)
        {
            if (share.Scale(target.Year) is { Value: > 0 } whole)
            {
                sum += new Ratio<Percent, ShareUnit>(100 * target.Weight / whole.Value) * decisions.Shortfall[target.Year];
            }
        }

        return Freeze("A", "Share", false, sum);
    }

    /// <summary>Stage B: the least Σ_y unmet(y)/Σ_y C(y), in per cent.</summary>
    public Objective Backlog()
    {
        double committed = planningCase.Targets.Sum(static t => t.CommittedTechnologySpend.Value);
        LinearExpression<Percent> sum = new();
        foreach (Variable<BillionCny> backlog in decisions.Backlog.Values.Where(_ => committed > 0))
        {
            sum += new Ratio<Percent, BillionCny>(100 / committed) * backlog;
        }

        return Freeze("B", "Backlog", false, sum);
    }

    /// <summary>Stage S: the least Σ_y Weight(y)·[Σ_w Weight_w·U(w,y)/Σ_w Weight_w·D(w,y)]/Σ_y Weight(y), in per cent.</summary>
    /// <remarks>It comes after the share and the backlog, so that adding demand to a case moves neither; only the order Service begins with it. A year in which nothing of weight is asked for does not count.</remarks>
    /// <returns>The stage; none where no year counts.</returns>
    public IEnumerable<Objective> Service()
    {
        ServiceModel model = ServiceModel.Of(planningCase);
        (int Year, double Weight, double Asked)[] years =
        [
            .. from target in planningCase.Targets
               let asked = model.Asking.Where(a => a.Year == target.Year).Sum(a => a.Workload.Weight * model.Asked(a.Workload, target.Year))
               where asked > 0 && target.Weight > 0
               select (target.Year, target.Weight, asked),
        ];
        double weights = years.Sum(static y => y.Weight);
        LinearExpression<Percent> sum = new();
        foreach ((int year, double weight, double asked) in years)
        {
            foreach (Workload workload in model.Asking.Where(a => a.Year == year && a.Workload.Weight > 0).Select(static a => a.Workload))
            {
                sum += new Ratio<Percent, Exaflops>(100 * weight * workload.Weight / (asked * weights)) * decisions.Unserved[(workload.Id, year)];
            }
        }

        return years.Length == 0 ? [] : [Freeze("S", "Service", false, sum)];
    }

    /// <summary>Stage R: the least Σ_y shortRun(y)/LargestRun(y), in per cent, over the years in which a largest run is asked for. It follows service wherever that stands.</summary>
    /// <returns>The stage; none where no run is asked for.</returns>
    public IEnumerable<Objective> Run()
    {
        LinearExpression<Percent> sum = new();
        IReadOnlyList<(int Year, double Size)> sizes = new RunModel(planningCase).Sizes;
        foreach ((int year, double size) in sizes)
        {
            sum += new Ratio<Percent, Exaflops>(100 / size) * decisions.RunShort[year];
        }

        return sizes.Count == 0 ? [] : [Freeze("R", "Run", false, sum)];
    }

    /// <summary>Stage C: the most Σ_t h·(PFLOPS installed by the end of t), in thousand PFLOPS-years. What is deployed in t counts in t and every later period.</summary>
    /// <remarks>In thousands, so that prices of the stage are of the size of its coefficients: in single PFLOPS-years a price is right to 10⁻⁵ at best.</remarks>
    public Objective Compute()
    {
        Horizon horizon = planningCase.Horizon;
        LinearExpression<KiloPetaflopsYear> sum = new();
        foreach (Accelerator sku in planningCase.Accelerators)
        {
            foreach (int t in horizon.Periods)
            {
                double years = horizon.Length * (horizon.PeriodCount - t);
                sum += new Ratio<KiloPetaflopsYear, KiloAccelerator>(years * sku.Compute.Value / 1000) * decisions.DeployedTotal[(sku.Id, t)];
            }
        }

        return Freeze("C", "Compute", true, sum);
    }

    /// <summary>Stage D: the least programme and industry spend, plus 10⁻³·h of the value of every stock held at a period's end, in bn CNY.</summary>
    /// <remarks>Dies and stacks are valued at their unit value, accelerators at the year's price without levy.</remarks>
    public Objective Cost()
    {
        LinearExpression<BillionCny> sum = new();
        foreach (Variable<BillionCny> programme in decisions.ProgrammeSpend.Values)
        {
            sum += programme;
        }

        sum += decisions.IndustrySpend;
        double holding = 1e-3 * planningCase.Horizon.Length;
        foreach (((string die, Origin _, int _), Variable<KiloDie> stock) in decisions.DieStock)
        {
            sum += holding * planningCase.Dies[die].UnitValue * stock;
        }

        foreach (((string grade, Origin _, int _), Variable<KiloStack> stock) in decisions.StackStock)
        {
            sum += holding * planningCase.HbmGrades[grade].UnitValue * stock;
        }

        foreach (((string sku, int t), Variable<KiloAccelerator> stock) in decisions.FinishedStock)
        {
            sum += holding * planningCase.Accelerators[sku].Price[planningCase.Horizon.YearOf(t)] * stock;
        }

        return Freeze("D", "Cost", false, sum);
    }

    /// <summary>Stage Y: the largest D(year)/B₀(year), in per cent.</summary>
    /// <param name="year">The year.</param>
    public Objective YearShare(int year)
    {
        DomesticShare share = new(decisions, planningCase);
        LinearExpression<Percent> sum = new();
        if (share.Scale(year) is { Value: > 0 } whole)
        {
            sum.Add(new Ratio<Percent, ShareUnit>(100 / whole.Value), share.Domestic(year));
        }

        return Freeze("Y", $"Year:{year}", true, sum);
    }

    /// <summary>Stage U: the least Σ_w U(w,year) of workloads without weight, which no other stage serves, in EFLOPS: what of them equally good plans can serve.</summary>
    /// <param name="year">The year.</param>
    /// <returns>The stage; none where no such workload asks for anything in the year.</returns>
    public IEnumerable<Objective> Weightless(int year)
    {
        LinearExpression<Exaflops> sum = new();
        string[] workloads = [.. ServiceModel.Of(planningCase).Asking.Where(a => a.Year == year && a.Workload.Weight == 0).Select(static a => a.Workload.Id)];
        foreach (string workload in workloads)
        {
            sum += decisions.Unserved[(workload, year)];
        }

        return workloads.Length == 0 ? [] : [Freeze("U", "Weightless", false, sum)];
    }

    private Objective Freeze<TUnit>(string letter, string name, bool maximise, LinearExpression<TUnit> sum)
        where TUnit : struct, IUnit
    {
        double[] cost = new double[columns];
        foreach ((int column, double coefficient) in sum.Terms)
        {
            cost[column] += coefficient;
        }

        return new(letter, name, maximise, cost, sum.Constant.Value, UnitOfMeasure.Of<TUnit>());
    }
}
