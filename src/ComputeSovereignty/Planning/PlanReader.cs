using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Reads a plan from the answer of an engine: column to key and natural unit, certificate first.</summary>
public sealed class PlanReader
{
    private readonly FormulatedProgram formulated;
    private readonly IReadOnlyList<LexicographicResult> results;
    private readonly SolvedProgram solved;
    private readonly bool feasible;
    private readonly bool best;

    /// <summary>Initializes the reader of a solved program.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="results">One result a stage, in order.</param>
    public PlanReader(FormulatedProgram formulated, IReadOnlyList<LexicographicResult> results)
    {
        this.formulated = formulated;
        this.results = results;
        solved = new SolvedProgram(formulated, results[^1].Solution.Values);
        feasible = results.All(static r => r.Certificate.Feasible);
        best = results.All(static r => r.Certificate.Best);
    }

    /// <summary>Reads the plan.</summary>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="findings">The findings that reports repeat.</param>
    /// <param name="withPrices">Whether it is worked out how far prices hold; without, none is quoted, which is quicker for those who look into many plans.</param>
    public Plan Read(Provenance provenance, IReadOnlyList<Finding> findings, bool withPrices = true)
    {
        SupplyReader supply = new(solved);
        SystemReader systems = new(solved);
        IReadOnlyList<YearResult> years = new ShareReader(solved).Years(feasible);

        // How far prices hold takes as long as all the rest, and needs nothing of it; without, there is nothing to wait for.
        Task<(IReadOnlyList<Binding> Bindings, IReadOnlyList<ServicePriceRow> OfService)> prices = withPrices ? Task.Run(Prices) : Task.FromResult(Prices());
        return new Plan
        {
            Case = formulated.Case,
            Verdict = VerdictReader.Of(formulated.Case, years, feasible, best),
            Stages = [.. formulated.Stages.Select((stage, index) => Stage(stage, results[index]))],
            Years = years,
            Assembly = [.. supply.Assembly()],
            Production = [.. systems.Production()],
            Lines = [.. supply.Lines()],
            Starts = [.. supply.Starts()],
            Dies = [.. supply.Dies()],
            HbmLines = [.. supply.HbmLines()],
            HbmStarts = [.. supply.HbmStarts()],
            Stacks = [.. supply.Stacks()],
            Packaging = [.. supply.Packaging()],
            Imports = [.. systems.Imports()],
            Components = [.. systems.Components()],
            Deployment = [.. systems.Deployment()],
            Hubs = [.. systems.Hubs()],
            Spend = [.. new MoneyReader(solved).Spend()],
            Orders = [.. new MoneyReader(solved).Orders()],
            Service = new ServiceReader(solved).Read()?.Priced(prices.GetAwaiter().GetResult().OfService),
            Bindings = prices.GetAwaiter().GetResult().Bindings,
            Certificate = Worst(results),
            Findings = findings,
            Provenance = provenance,
        };

        (IReadOnlyList<Binding> Bindings, IReadOnlyList<ServicePriceRow> OfService) Prices()
        {
            BindingReader reader = new(formulated, results, withPrices);
            return (reader.Read(), [.. reader.Service().Where(static p => p.Holds)]);
        }
    }

    /// <summary>Reads the short answer.</summary>
    public PlanSummary Summarise()
    {
        IReadOnlyList<YearResult> years = new ShareReader(solved).Years(feasible);
        BindingReader bindings = new(formulated, results);
        return new PlanSummary
        {
            Verdict = VerdictReader.Of(formulated.Case, years, feasible, best),
            Stages = [.. formulated.Stages.Select((stage, index) => Stage(stage, results[index]))],
            Years = years,
            Spend = formulated.Decisions.ProgrammeSpend.Values.Append(formulated.Decisions.IndustrySpend).Sum(solved.Natural),
            Demand = ServedYear.Of(solved),
            Holding = bindings.Holding(),
            Priced = bindings.Priced(),
            PricedInAny = bindings.PricedInAny(),
            Bases = [.. results.Select(static r => r.Solution.Basis)],
            Values = solved.Values,
        };
    }

    // A stage whose best is 0 is told as 0, not as what its coefficients make of the engine's rounding; its bound is then 0 within the tolerance of certificates.
    private StageResult Stage(Objective stage, LexicographicResult result)
    {
        double cleaned = stage.Natural(result.Program.ObjectiveAt(new SolvedProgram(formulated, result.Solution.Values).Values));
        bool isNothing = Math.Abs(cleaned) < SolvedProgram.Rounding * stage.Unit.NaturalPerUnit;
        double bound = stage.Natural(result.Bound);
        return new(
            stage.Letter,
            stage.Name,
            isNothing ? 0 : stage.Natural(result.Program.ObjectiveAt(result.Solution.Values)),
            double.IsNegativeInfinity(result.Bound) ? null : isNothing && Math.Abs(bound) < Certificate.Tolerance * stage.Unit.NaturalPerUnit ? 0 : bound,
            stage.Unit.NaturalSymbol,
            result.Gap,
            result.Status,
            result.Certificate,
            result.Solution.Iterations);
    }

    private static Certificate Worst(IReadOnlyList<LexicographicResult> results)
    {
        Certificate rows = results.MaxBy(static r => r.Certificate.RowViolation)!.Certificate;
        return new Certificate
        {
            RowViolation = rows.RowViolation,
            WorstRow = rows.WorstRow,
            BoundViolation = results.Max(static r => r.Certificate.BoundViolation),
            DualInfeasibility = results.Max(static r => r.Certificate.DualInfeasibility),
            Complementarity = results.Max(static r => r.Certificate.Complementarity),
            DualityGap = results.Max(static r => r.Certificate.DualityGap),
            Integrality = results.Max(static r => r.Certificate.Integrality),
            IntegerGap = results.Any(static r => r.Certificate.IntegerGap is null) ? null : results.Max(static r => r.Certificate.IntegerGap),
            AskedGap = results.Max(static r => r.Certificate.AskedGap),
            Violations = [.. results.SelectMany(static r => r.Certificate.Violations.Select(f => $"stage {r.Name}: {f}"))],
            Doubts = [.. results.SelectMany(static r => r.Certificate.Doubts.Select(f => $"stage {r.Name}: {f}"))],
        };
    }
}
