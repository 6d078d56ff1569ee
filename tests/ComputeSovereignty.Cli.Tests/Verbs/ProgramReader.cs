using NUnit.Framework;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>Another solver that reads exported programs.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="ReadsLp">Whether it reads the LP format, too.</param>
/// <param name="Missing">Why it cannot be asked here; empty where it can.</param>
/// <param name="Optimum">Reads a file and gives the optimum that it finds.</param>
internal sealed partial record ProgramReader(string Name, bool ReadsLp, Func<string> Missing, Func<string, double> Optimum)
{
    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<ProgramReader> All { get; } =
    [
        new("glpsol", true, () => OnPath("glpsol", "glpk-utils"), Glpsol),
        new("Cbc", true, () => OnPath("cbc", "coinor-cbc"), Cbc),
        new("PuLP", false, Pulp, PulpOptimum),
        new("HiGHS", true, () => Highs() is null ? "libhighs is not beside the tests: it comes with the package Google.OrTools" : string.Empty, HighsOptimum),
        new("OR-Tools", false, OrToolsMissing, static file => OrToolsOptimum(file, "highs")),
        new("SCIP", false, OrToolsMissing, static file => OrToolsOptimum(file, "scip")),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string OnPath(string program, string package) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)))
            ? string.Empty
            : $"{program} is not installed; Debian and Ubuntu have it in the package {package}";

    private static double Glpsol(string file)
    {
        string answer = $"{file}.glpsol";
        string log = Run("glpsol", file.EndsWith(".lp", StringComparison.Ordinal) ? "--lp" : "--freemps", file, "--tmlim", "120", "-o", answer);
        return Number(File.Exists(answer) ? File.ReadAllText(answer) : log, GlpsolObjective(), log);
    }

    private static double Cbc(string file)
    {
        string answer = $"{file}.cbc";
        string log = Run("cbc", file, "ratioGap", "0", "solve", "solution", answer, "quit");
        return Number(File.Exists(answer) ? File.ReadAllText(answer) : log, CbcObjective(), log);
    }

    private static string Pulp() => OnPath("cbc", "coinor-cbc") is { Length: > 0 } missing ? missing
        : Run("/usr/bin/python3", "-c", "import pulp; print('here')").Contains("here", StringComparison.Ordinal) ? string.Empty
        : "PuLP is not installed; Debian and Ubuntu have it in the package python3-pulp";

    // PuLP reads the file; Cbc solves what PuLP made of it.
    private static double PulpOptimum(string file)
    {
        string log = Run("/usr/bin/python3", "-c", $"import pulp\n_, p = pulp.LpProblem.fromMPS(r'{file}')\np.solve(pulp.COIN_CMD(path='cbc', msg=0, gapRel=0))\nprint('status', pulp.LpStatus[p.status], 'optimum', repr(pulp.value(p.objective)))");
        return Number(log, PulpObjective(), log);
    }

    private static string? Highs() => Directory.EnumerateFiles(AppContext.BaseDirectory, "*highs*", SearchOption.AllDirectories)
        .FirstOrDefault(static f => Path.GetFileName(f) is "libhighs.so.1" or "libhighs.1.dylib" or "highs.dll" && NativeLibrary.TryLoad(f, out _));

    private static double HighsOptimum(string file)
    {
        nint library = NativeLibrary.Load(Highs()!);
        nint model = Function<Create>("Highs_create")();
        try
        {
            _ = Function<SetBool>("Highs_setBoolOptionValue")(model, "output_flag", 0);
            _ = Function<SetDouble>("Highs_setDoubleOptionValue")(model, "mip_rel_gap", 0);
            Assert.That(Function<ReadModel>("Highs_readModel")(model, file), Is.Zero, "HiGHS reads without warning");
            Assert.That(Function<Run1>("Highs_run")(model), Is.Zero);
            Assert.That(Function<Run1>("Highs_getModelStatus")(model), Is.EqualTo(7), "optimal");
            return Function<Value>("Highs_getObjectiveValue")(model);
        }
        finally
        {
            Function<Destroy>("Highs_destroy")(model);
        }

        T Function<T>(string name) => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, name));
    }

    private static string OrToolsMissing() => OrToolsType("ModelBuilderHelper") is null ? "the package Google.OrTools is not beside the tests" : string.Empty;

    private static Type? OrToolsType(string name) => Type.GetType($"Google.OrTools.ModelBuilder.{name}, Google.OrTools");

    // Model.ImportFromMpsFile of the same package leaves an empty model; the helper's reads.
    private static double OrToolsOptimum(string file, string engine)
    {
        Type helperType = OrToolsType("ModelBuilderHelper")!;
        Type solverType = OrToolsType("ModelSolverHelper")!;
        object helper = Activator.CreateInstance(helperType)!;
        object solver = Activator.CreateInstance(solverType, engine)!;
        Assert.That(Call(helper, "ImportFromMpsFile", file), Is.True);
        _ = Call(solver, "Solve", helper);
        Assert.That($"{Call(solver, "Status")}", Is.EqualTo("OPTIMAL"));
        return (double)(solverType.GetProperty("ObjectiveValue")?.GetValue(solver) ?? Call(solver, "ObjectiveValue"))!;

        static object? Call(object target, string name, params object[] arguments) =>
            target.GetType().InvokeMember(name, BindingFlags.InvokeMethod | BindingFlags.Public | BindingFlags.Instance, null, target, arguments, CultureInfo.InvariantCulture);
    }

    private static double Number(string text, Regex shape, string log) =>
        shape.Match(text) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidDataException($"No optimum: {log}");

    private static string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }

    [GeneratedRegex(@"Status: +(?:INTEGER )?OPTIMAL[\s\S]*?Objective: +\S+ = (\S+)")]
    private static partial Regex GlpsolObjective();

    [GeneratedRegex(@"^Optimal - objective value (\S+)")]
    private static partial Regex CbcObjective();

    [GeneratedRegex(@"status Optimal optimum (\S+)")]
    private static partial Regex PulpObjective();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint Create();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void Destroy(nint model);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int SetBool(nint model, [MarshalAs(UnmanagedType.LPUTF8Str)] string option, int value);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int SetDouble(nint model, [MarshalAs(UnmanagedType.LPUTF8Str)] string option, double value);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int ReadModel(nint model, [MarshalAs(UnmanagedType.LPUTF8Str)] string file);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Run1(nint model);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate double Value(nint model);
}
