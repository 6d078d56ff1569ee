using ComputeSovereignty.Cases;
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
        { Kind: ObjectiveKind.Deployment } => [Backlog(), Share(), Compute(), Cost()],
        { Kind: ObjectiveKind.Compute } => [Compute(), Share(), Backlog(), Cost()],
        { Kind: ObjectiveKind.Cost } => [Share(), Backlog(), Cost(), Compute()],
        { Kind: ObjectiveKind.Year, Year: { } year } => [YearShare(year), Share(), Backlog(), Compute(), Cost()],
        _ => [Share(), Backlog(), Compute(), Cost()],
    };

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
