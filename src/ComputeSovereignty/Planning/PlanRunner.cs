using System.Reflection;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Formulates, solves, certifies and reads back: the one way from a case to a plan.</summary>
/// <param name="linearEngine">The engine of linear programs.</param>
/// <param name="integerEngine">The engine of integer programs.</param>
public sealed class PlanRunner(ILinearSolver linearEngine, ILinearSolver integerEngine)
{
    /// <summary>Gets the version of the program, as provenance states it.</summary>
    public static string ProgramVersion { get; } = Informational.Split('+')[0];

    /// <summary>Gets the version with the commit that it was built from, where the build knew one: programs of one version may have other rules.</summary>
    public static string ProgramBuild { get; } = BuildOf(Informational);

    private static string Informational => typeof(PlanRunner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Shortens the commit of a version, as people know commits.</summary>
    /// <param name="informational">The version as the build writes it, such as 1.0.0+65cd8d178c447bf451648ed85ec9e1730e2699fa.</param>
    /// <returns>Such as 1.0.0+65cd8d178c44; the version alone where it has no commit.</returns>
    internal static string BuildOf(string informational) =>
        informational.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus ? informational[..Math.Min(informational.Length, plus + 13)] : informational;

    /// <summary>Solves a case.</summary>
    /// <param name="planningCase">The case, checked by the reader.</param>
    /// <param name="request">Options and where the case comes from.</param>
    /// <param name="progress">Told before each stage.</param>
    /// <param name="cancellation">Stops the run.</param>
    public PlanOutcome Run(PlanningCase planningCase, PlanRequest request, IProgress<Message>? progress = null, CancellationToken cancellation = default)
    {
        DateTimeOffset begun = request.Clock.GetUtcNow();
        long started = request.Clock.GetTimestamp();
        PlanningCase effective = request.Relax
            ? planningCase with { Settings = planningCase.Settings with { IntegerModules = false } }
            : planningCase;
        FormulatedProgram formulated = CapacityModel.Formulate(effective);
        (IReadOnlyList<LexicographicResult> results, Solution? stopped) =
            new ProgramRun(linearEngine, integerEngine, request.Options).Solve(formulated, null, null, progress, cancellation);
        if (results.Count < formulated.Stages.Count)
        {
            PlanOutcome none = NoPlan(formulated, stopped);
            if (none.Ending != PlanEnding.Infeasible)
            {
                return none;
            }

            ConflictSet? conflict = ConflictSet.Find(formulated.Program, linearEngine, request.Options, out bool isOpen, cancellation);
            return none with { Conflict = ConflictMessages.Of(formulated, conflict, isOpen), ConflictSet = conflict };
        }

        Provenance provenance = new()
        {
            Input = request.Input,
            InputHash = request.InputHash,
            Scenario = request.Scenario,
            Changes = request.Changes,
            ProgramVersion = ProgramVersion,
            LinearEngine = linearEngine.Description.Title,
            IntegerEngine = formulated.Program.HasIntegers ? integerEngine.Description.Title : string.Empty,
            Options = Describe(request),
            Size = $"{formulated.Program.RowCount} rows, {formulated.Program.ColumnCount} columns, {formulated.Program.EntryCount} non-zeros",
            SolvedAt = begun,
            Duration = request.Clock.GetElapsedTime(started),
        };
        PlanReader reader = new(formulated, results);
        Plan plan = reader.Read(provenance, request.Findings);
        plan = plan with { Bindings = new LimitEffects(formulated, results, linearEngine, request.Options, cancellation).Of(plan.Bindings) };
        return new(PlanEnding.Planned, plan, formulated, Message.None) { Summary = reader.Summarise() };
    }

    internal static PlanOutcome NoPlan(FormulatedProgram formulated, Solution? stopped) => stopped?.Status switch
    {
        TerminationStatus.Infeasible or TerminationStatus.InfeasibleOrUnbounded =>
            new(PlanEnding.Infeasible, null, formulated, OutcomeMessages.Contradiction),
        TerminationStatus.TimeLimit or TerminationStatus.IterationLimit =>
            new(PlanEnding.Stopped, null, formulated, OutcomeMessages.LimitReached),
        TerminationStatus.Interrupted =>
            new(PlanEnding.Stopped, null, formulated, OutcomeMessages.Interrupted),
        _ => new(PlanEnding.Failed, null, formulated, OutcomeMessages.EngineFailed(CertificateMessages.Reason($"{stopped?.Status} {stopped?.Message}".Trim()))),
    };

    private static List<KeyValuePair<string, string>> Describe(PlanRequest request) =>
    [
        new("relax", request.Relax ? "yes" : "no"),
        new("gap", $"{request.Options.RelativeGap:R}"),
        new("time limit", request.Options.Deadline is { } deadline ? $"{deadline.Limit.TotalSeconds:R} s for the run" : "none"),
        new("threads", $"{request.Options.Threads}"),
        new("seed", $"{request.Options.Seed}"),
    ];
}
