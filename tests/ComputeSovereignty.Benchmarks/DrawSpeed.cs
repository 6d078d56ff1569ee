using System.Diagnostics;
using System.Globalization;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Optimization.ProgramText;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Benchmarks;

/// <summary>Draws of the quarterly baseline, stages A and B, on one machine in one run: the planner on one thread and on two, against bare Clp on the same matrices in memory.</summary>
/// <remarks>The script <c>draws</c> beside this file adds what PuLP and glpsol need for the same programs.</remarks>
internal static class DrawSpeed
{
    private const int Repetitions = 3;

    /// <summary>Measures.</summary>
    /// <param name="arguments">How many draws (default 120); a folder for the programs of the first draws as MPS files; how many of these (default 5); the case (default: the baseline).</param>
    internal static int Measure(string[] arguments)
    {
        int count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 120;
        string workbook = arguments.Length > 3 ? arguments[3] : Path.Combine(PlanSteps.Root(), "data", "baseline.xlsx");
        CaseReading reading = CaseReader.Read(CaseFiles.Read(workbook));
        ILinearSolver engine = SolverCatalog.Linear();
        CaseVariants variants = new(reading.Tables, engine, engine, new SolverOptions(), relax: true);
        UncertaintyModel model = new(reading.Studies.Uncertainty);
        SamplingDesign design = SamplingDesign.Create(SamplingKind.LatinHypercube, 1, count);
        IReadOnlyList<ParameterChange>[] draws = [.. Enumerable.Range(0, count).Select(i => model.Changes(model.Draw(design, i)))];
        (LinearProgram Share, LinearProgram Backlog, byte[] Start)[] programs = [.. draws.Select(d => Programs(variants, engine, d))];
        if (arguments.Length > 1)
        {
            WriteMps(arguments[1], programs.Take(arguments.Length > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 5));
        }

        double bare = Median(() => Bare(programs)) / count;
        double one = Median(() => Planner(variants, draws, 1)) / count;
        double two = Median(() => Planner(variants, draws, 2)) / count;
        Console.WriteLine(FormattableString.Invariant($"{"bare Clp, one thread",-34} {bare,8:0.0} ms a draw  {1000 / bare,6:0.0} draws a second"));
        Console.WriteLine(FormattableString.Invariant($"{"planner, one thread",-34} {one,8:0.0} ms a draw  {1000 / one,6:0.0} draws a second  {one / bare:0.00} times bare Clp"));
        Console.WriteLine(FormattableString.Invariant($"{"planner, two threads",-34} {two,8:0.0} ms a draw  {1000 / two,6:0.0} draws a second  {one / two:0.00} times one thread; {Environment.ProcessorCount} cores"));
        Console.WriteLine(FormattableString.Invariant($"medians of {Repetitions} times {count} draws; most memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB, the programs for bare Clp among it"));
        return 0;
    }

    private static (LinearProgram Share, LinearProgram Backlog, byte[] Start) Programs(CaseVariants variants, ILinearSolver engine, IReadOnlyList<ParameterChange> changes)
    {
        FormulatedProgram program = variants.Formulate(changes).Program ?? throw new InvalidOperationException("A draw cannot be read.");
        LinearProgram share = program.Program.WithCost(program.Stages[0].Minimised);
        Basis[] bases = [.. variants.Base.Summary!.Bases.Take(2).Select(b => BasisTransfer.Between(variants.BaseProgram.Program, b!, program.Program))];
        Basis start = bases[1];
        LinearProgram backlog = OptimalFace.Whole(share).At(share, engine.Solve(share, new SolverOptions(), start)).Program.WithCost(program.Stages[1].Minimised);
        return (share, backlog, BareClp.Encode(start));
    }

    private static void Bare((LinearProgram Share, LinearProgram Backlog, byte[] Start)[] programs)
    {
        foreach ((LinearProgram share, LinearProgram backlog, byte[] start) in programs)
        {
            byte[] ended = BareClp.Solve(share, start).Status;
            BareClp.Solve(backlog, ended);
        }
    }

    private static void Planner(CaseVariants variants, IReadOnlyList<ParameterChange>[] draws, int threads)
    {
        VariantFutureSolver solver = new(variants, FutureScope.ShareAndBacklog);
        Parallel.For(0, draws.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            if (solver.Solve(draws[i], null, CancellationToken.None).Summary is not { Certified: true })
            {
                throw new InvalidOperationException($"Draw {i} has no certified plan.");
            }
        });
    }

    private static double Median(Action work)
    {
        work();
        double[] times = new double[Repetitions];
        for (int repetition = 0; repetition < Repetitions; repetition++)
        {
            long begun = Stopwatch.GetTimestamp();
            work();
            times[repetition] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Repetitions / 2];
    }

    private static void WriteMps(string folder, IEnumerable<(LinearProgram Share, LinearProgram Backlog, byte[] Start)> programs)
    {
        foreach ((int index, (LinearProgram share, LinearProgram backlog, byte[] _)) in programs.Index())
        {
            Write(share, Path.Combine(folder, $"draw{index + 1:00}a.mps"));
            Write(backlog, Path.Combine(folder, $"draw{index + 1:00}b.mps"));
        }
    }

    private static void Write(LinearProgram program, string path)
    {
        using StreamWriter file = new(path);
        MpsText.Write(program, [], file);
    }
}
