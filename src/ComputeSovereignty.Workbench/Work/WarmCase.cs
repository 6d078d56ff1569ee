using System.Runtime.CompilerServices;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>A case under a scenario, solved and kept, so that its variants are solved in a moment: from its basis, each once.</summary>
public sealed class WarmCase
{
    private readonly ConditionalWeakTable<PlanSummary, IReadOnlyDictionary<SupplyStage, double>> gains = [];
    private int solves;

    /// <summary>Initializes the case and solves it; modules need not be whole.</summary>
    /// <param name="reading">The case under the scenario, without errors.</param>
    internal WarmCase(CaseReading reading)
    {
        ILinearSolver engine = SolverCatalog.Linear();
        Variants = new(reading.Tables, engine, engine, new SolverOptions(), relax: true);
        Catalog = new(reading.Tables);
        Panel = new(reading.Case!, Catalog);
        Sources = reading.Studies.Sources;
    }

    /// <summary>Gets the case and its variants.</summary>
    public CaseVariants Variants { get; }

    /// <summary>Gets its figures.</summary>
    public ParameterCatalog Catalog { get; }

    /// <summary>Gets its levers.</summary>
    public LeverPanel Panel { get; }

    /// <summary>Gets where its figures come from.</summary>
    public Catalog<SourceReference> Sources { get; }

    /// <summary>Gets how many variants were asked for: they are remembered, so a case that has many should be made anew.</summary>
    internal int Solves => Volatile.Read(ref solves);

    /// <summary>Solves a variant, and again with 1 % more of each stage that holds its share down.</summary>
    /// <param name="changes">What differs from the scenario.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The answer, and what each stage takes off the shortfall of all years; none where there is no plan.</returns>
    internal (VariantResult Result, IReadOnlyDictionary<SupplyStage, double> Gains) Solve(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation)
    {
        Interlocked.Increment(ref solves);
        VariantResult result = Variants.Solve(changes, cancellation);
        return result.Summary is { } plan
            ? (result, gains.GetValue(plan, _ => new StageGains(Variants).Of(changes, plan, cancellation)))
            : (result, new Dictionary<SupplyStage, double>());
    }
}
