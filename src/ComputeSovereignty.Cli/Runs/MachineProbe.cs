using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>Whether two machines give the same bytes: the first draws of the baseline that the program has within it, in years and without whole modules, solved and digested.</summary>
internal static class MachineProbe
{
    /// <summary>Digests the draws.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The same text on all machines that may share a run.</returns>
    internal static string Digest(CancellationToken cancellation)
    {
        ParameterChange.TryParse("Plan[PeriodsPerYear].Value = 1", string.Empty, out ParameterChange? years, out _);
        CaseTables tables = CaseFiles.Read("baseline.xlsx", NewVerb.Content(), cancellation).With([years!]).Tables;
        CaseReading reading = CaseReader.Read(tables);
        Engines engines = Engines.Usual(integers: false);
        CaseVariants variants = new(reading.Tables, engines.Linear, engines.Integer, new(), relax: true, cancellation);
        Simulation simulation = new(
            new UncertaintyModel(reading.Studies.Uncertainty), new ResultSchema(reading.Case!, FutureScope.AllStages), new(1000, 1, SamplingKind.LatinHypercube, Investments.Adaptive, 0), orders: null);
        VariantFutureSolver solver = new(variants, FutureScope.AllStages);
        return DrawProbe.Digest(simulation, new ThreadedDraws(simulation, () => solver, 1), cancellation);
    }
}
