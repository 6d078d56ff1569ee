using System.Diagnostics;
using System.Globalization;
using ComputeSovereignty.Analysis.Prices;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Benchmarks;

/// <summary>The steps of one moved lever of the baseline, one after the other on one thread, in seconds of the processor, which other work on the machine hardly lengthens.</summary>
internal static class LeverSpeed
{
    /// <summary>Measures and prints: a lever far from the base (every HBM line at one wafer) and near it, by turns.</summary>
    /// <param name="arguments">How many moves; 8 without it.</param>
    internal static int Measure(string[] arguments)
    {
        int moves = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 8;
        CaseReading reading = CaseReader.Read(CaseFiles.Read(Path.Combine(PlanSteps.Root(), "data", "baseline.xlsx")));
        CountingSolver engine = new(SolverCatalog.Linear());
        CaseVariants variants = new(reading.Tables, engine, engine, new SolverOptions(), relax: true);
        Console.WriteLine("processor seconds to read and write, to solve all stages, to find what each supply stage would bring; and iterations of each solve");
        for (int move = 0; move < moves; move++)
        {
            ParameterChange[] changes = [Change(string.Create(CultureInfo.InvariantCulture, $"HbmLines[*].* {(move % 2 == 0 ? "=" : "*=")} {1 + (0.05 * (move + 1)):0.####}"))];
            double write = Seconds(() => variants.Formulate(changes));
            engine.Iterations.Clear();
            VariantResult result = null!;
            double solve = Seconds(() => result = variants.Solve(changes));
            string stages = string.Join(' ', engine.Iterations);
            engine.Iterations.Clear();
            double gains = Seconds(() => new StageGains(variants).Of(changes, result.Summary!));
            Console.WriteLine(FormattableString.Invariant($"  {changes[0],-28} {write,6:0.000} {solve,6:0.000} {gains,6:0.000}   {stages} and {string.Join(' ', engine.Iterations)}"));
        }

        return 0;
    }

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "benchmark", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text, nameof(text));

    private static double Seconds(Action work)
    {
        TimeSpan begun = Process.GetCurrentProcess().TotalProcessorTime;
        work();
        return (Process.GetCurrentProcess().TotalProcessorTime - begun).TotalSeconds;
    }

    private sealed class CountingSolver(ILinearSolver inner) : ILinearSolver
    {
        public SolverDescription Description => inner.Description;

        internal List<long> Iterations { get; } = [];

        public Solution Solve(LinearProgram program, SolverOptions options, Basis? start = null, CancellationToken cancellation = default)
        {
            Solution solution = inner.Solve(program, options, start, cancellation);
            Iterations.Add(solution.Iterations);
            return solution;
        }
    }
}
