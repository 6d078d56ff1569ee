using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Bottlenecks;

/// <summary>What would each stage alone allow, if everything else were without limit?</summary>
/// <remarks>
/// <para>
/// The rows of all other stages are freed. Imports stay as they are: imported stacks and components are part of what HBM and components can supply, and foreign
/// accelerators are no domestic ones. The domestic product mix of each year is held to the plan's (to a millionth): otherwise products that hardly need the stage would
/// stand for all others. A year in which the plan deploys nothing domestic has any mix.
/// </para>
/// <para>
/// Accelerators and PFLOPS: the commitments are freed too, and the years are made as large as they can be one after the other, none smaller than in the plan: the fastest
/// path that the stage allows, so that no year gains by what an earlier one hoards. Money is limited by the commitments as well as by budget, yearly limits and fund, and
/// each year spends what has been committed by then: a plan that delivers late keeps money for its late years, which says nothing of what money would allow. A
/// year that could take more than the money of the whole plan buys at the year's cheapest domestic compute has no limit.
/// </para>
/// <para>
/// Share: commitments and the programme's rules stay; the case's own order is solved up to its share stage, then the backlog is made as small and the sum of the years'
/// shares as large as they can be: no year gains by what another gives up for nothing. What is then missing is what the stage causes by itself.
/// </para>
/// <para>Modules need not be whole. A stage takes one linear program a year for its accelerators and those up to the share stage and two more for its share.</para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
public sealed class StageCeilings(CaseVariants variants)
{
    private const double MixTolerance = 1e-6;

    private readonly FormulatedProgram formulated = variants.BaseProgram;
    private readonly PlanningCase planningCase = variants.BaseCase;

    /// <summary>Gets the stages with a ceiling, along the chain.</summary>
    public static IReadOnlyList<SupplyStage> Stages { get; } = [.. SupplyStages.Liftable.Where(static s => s != SupplyStage.Imports)];

    /// <summary>Computes the ceilings of all stages.</summary>
    /// <param name="threads">How many stages are solved at once.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public IReadOnlyList<StageCeiling> Solve(int threads = 1, CancellationToken cancellation = default)
    {
        StageCeiling[] ceilings = new StageCeiling[Stages.Count];
        Parallel.For(0, Stages.Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation }, index =>
            ceilings[index] = Of(Stages[index], cancellation));
        return ceilings;
    }

    /// <summary>Computes the ceiling of one stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="cancellation">Stops the solves.</param>
    public StageCeiling Of(SupplyStage stage, CancellationToken cancellation = default)
    {
        double[]? most = FastestPath(stage, cancellation);
        (IReadOnlyList<YearResult> path, double stageA) = BestPath(stage, cancellation);
        List<CeilingYear> years = [];
        foreach (YearResult year in path.Where(_ => most is not null))
        {
            double petaflops = Domestic(ShareBasis.Compute, year.Year, most!);
            bool limited = petaflops < Cap(year.Year) * (1 - 1e-6);
            double accelerators = 1e3 * Domestic(ShareBasis.Units, year.Year, most!);
            years.Add(new(year.Year, limited ? accelerators : null, limited ? petaflops : null, year.Share, ShareGap.Of(year)));
        }

        StageCeiling ceiling = new() { Stage = stage, Years = years, StageA = stageA, Missing = years.FirstOrDefault(IsCheckpoint)?.Missing ?? 0, Words = Message.None };
        return ceiling with { Words = LadderSentences.Of(ceiling, planningCase) };
    }

    private bool IsCheckpoint(CeilingYear year) => year.Year == planningCase.Settings.CheckpointYear;

    // Year after year the most domestic accelerators, in the plan's mix.
    private double[]? FastestPath(SupplyStage stage, CancellationToken cancellation)
    {
        LinearProgram program = Freed(stage, label => stage != SupplyStage.Money && label.Family == nameof(Commitment));
        List<LexicographicStage> years = [];
        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            double planned = stage == SupplyStage.Money ? 0 : Planned(ShareBasis.Compute, year) * (1 - (10 * MixTolerance));
            double[] compute = Coefficients(DomesticIn(ShareBasis.Compute, year));
            program = program.WithRow($"Ceiling({year})", planned, Math.Max(planned, Cap(year)), compute);
            years.Add(new($"{year}", [.. compute.Select(static c => -c)]));
        }

        IReadOnlyList<LexicographicResult> results = new LexicographicSolve(variants.LinearEngine, variants.LinearEngine, variants.Options).Run(program, years, StartOf(program), null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return results.Count == years.Count ? results[^1].Solution.Values : null;
    }

    private Basis?[] StartOf(LinearProgram program) => [variants.Base.Summary?.Bases[0]?.WithRows(program.RowCount - formulated.Program.RowCount)];

    // |deployed(k,y) − mix(k,y) · Σ_k' deployed(k',y)| ≤ 10⁻⁶ · Σ_k' deployed(k',y) for every domestic product k.
    private LinearProgram WithMix(LinearProgram program)
    {
        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            double[] all = Coefficients(DomesticIn(ShareBasis.Units, year));
            double units = Planned(ShareBasis.Units, year);
            foreach (Accelerator sku in DomesticProducts.Where(_ => units > 1e-9))
            {
                double[] own = Coefficients(Deployed(sku, year));
                double mix = Math.Max(0, Deployed(sku, year).At(variants.Base.Summary!.Values).Value) / units;
                program = program
                    .WithRow($"MixMost({sku.Id},{year})", double.NegativeInfinity, 0, Difference(own, all, mix + MixTolerance))
                    .WithRow($"MixLeast({sku.Id},{year})", 0, double.PositiveInfinity, Difference(own, all, mix - MixTolerance));
            }
        }

        return program;
    }

    private static double[] Difference(double[] own, double[] all, double factor) => [.. own.Select((c, column) => c - (factor * all[column]))];

    private double Planned(ShareBasis basis, int year) => variants.Base.Summary is { } summary ? Domestic(basis, year, summary.Values) : 0;

    private LinearExpression<ShareUnit> Deployed(Accelerator sku, int year)
    {
        LinearExpression<ShareUnit> sum = new();
        foreach (int t in planningCase.Horizon.PeriodsOf(year))
        {
            sum += new Ratio<ShareUnit, KiloAccelerator>(1) * formulated.Decisions.DeployedTotal[(sku.Id, t)];
        }

        return sum;
    }

    private (IReadOnlyList<YearResult> Years, double StageA) BestPath(SupplyStage stage, CancellationToken cancellation)
    {
        double[] cost = new double[formulated.Program.ColumnCount];
        DomesticShare share = new(formulated.Decisions, planningCase);
        foreach (Target target in planningCase.Targets)
        {
            if (share.Scale(target.Year) is { Value: > 0 } whole)
            {
                foreach ((int column, double coefficient) in share.Domestic(target.Year).Merged())
                {
                    cost[column] -= 100 * coefficient / whole.Value;
                }
            }
        }

        LexicographicSolve solve = new(variants.LinearEngine, variants.LinearEngine, variants.Options);
        LinearProgram program = Freed(stage, static _ => false);
        IReadOnlyList<LexicographicResult> results = solve.Run(
            program, [.. ShareGap.ShareThenBacklog(formulated).Select(static s => new LexicographicStage(s.Name, s.Minimised)), new("Shares", cost)], StartOf(program), null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (results.Count == 0)
        {
            return ([], double.NaN);
        }

        int stages = 1 + formulated.Stages.Index().First(static s => s.Item.Letter == "A").Index;
        ShareProbe probe = new(formulated, [.. results.Take(stages)], Message.None);
        return (new ShareReader(new SolvedProgram(formulated, results[^1].Solution.Values)).Years(true), probe.StageA);
    }

    private LinearProgram Freed(SupplyStage kept, Func<ProgramLabel, bool> also)
    {
        double[] lower = formulated.Program.RowLower.ToArray();
        double[] upper = formulated.Program.RowUpper.ToArray();
        HashSet<SupplyStage> freed = [.. Stages.Where(s => s != kept)];
        for (int row = 0; row < lower.Length; row++)
        {
            if ((formulated.Describe(row).Stage is { } stage && freed.Contains(stage)) || also(formulated.Rows[row]))
            {
                (lower[row], upper[row]) = (double.NegativeInfinity, double.PositiveInfinity);
            }
        }

        return WithMix(formulated.Program.Relaxed().WithRowBounds(lower, upper));
    }

    // PFLOPS that all the money of the plan would buy in one year, spent on the cheapest domestic compute of that year.
    private double Cap(int year)
    {
        double money = planningCase.Targets.Sum(static t => t.CommittedTechnologySpend.Value);
        double goal = planningCase.Targets.Sum(t => ComputeGoals.Of(planningCase, t.Year));
        double cheapest = DomesticProducts.Where(static k => k.Compute.Value > 0).Select(k => planningCase.PaidPrice(k, year).Value / k.Compute.Value).DefaultIfEmpty(0).Min();
        return cheapest > 0 ? money / cheapest : 1000 * Math.Max(1, goal);
    }

    private IEnumerable<Accelerator> DomesticProducts => planningCase.Accelerators.Where(k => planningCase.OriginOf(k) == Origin.Domestic);

    private LinearExpression<ShareUnit> DomesticIn(ShareBasis basis, int year) =>
        new DomesticShare(formulated.Decisions, planningCase, new ShareDefinition(basis, ShareScope.Accelerators, ShareDenominator.Deployed, ContentRule.Vendor)).Domestic(year);

    private double Domestic(ShareBasis basis, int year, double[] values) => Math.Max(0, DomesticIn(basis, year).At(values).Value);

    private double[] Coefficients(LinearExpression<ShareUnit> sum)
    {
        double[] coefficients = new double[formulated.Program.ColumnCount];
        foreach ((int column, double coefficient) in sum.Merged())
        {
            coefficients[column] = coefficient;
        }

        return coefficients;
    }
}
