using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>The baseline of supply and its variants, read from their tables and solved by the engine at hand.</summary>
internal static class WholeCase
{
    private static readonly Lazy<CaseTables> BaselineTables = new(static () => CaseFiles.Read(Repository.Supply));
    private static readonly Lazy<PlanOutcome> BaselineOutcome = new(static () => Solve(Case()));

    /// <summary>Gets the tables of the baseline.</summary>
    internal static CaseTables Tables => BaselineTables.Value;

    /// <summary>Gets the relaxed plan of the baseline, solved once.</summary>
    internal static Plan Baseline => BaselineOutcome.Value.Plan ?? throw new AssertionException($"{BaselineOutcome.Value.Message}");

    /// <summary>Gets the program of the relaxed baseline, solved once.</summary>
    internal static ComputeSovereignty.Formulation.FormulatedProgram BaselineProgram => BaselineOutcome.Value.Program;

    /// <summary>Reads the baseline under changes.</summary>
    internal static PlanningCase Case(params string[] changes) => CaseOf(Read(Tables, string.Empty, changes));

    /// <summary>Reads tables under a scenario and changes.</summary>
    internal static CaseReading Read(CaseTables tables, string scenario, params string[] changes) =>
        CaseReader.Read(tables, scenario.Length > 0 ? scenario : ScenarioTree.Base, changes.Select(Change));

    /// <summary>Gets the case of a reading without errors.</summary>
    internal static PlanningCase CaseOf(CaseReading reading) => reading.Case ?? throw new AssertionException(string.Join('\n', reading.Errors));

    /// <summary>Solves a case, relaxed unless told otherwise.</summary>
    internal static PlanOutcome Solve(PlanningCase planningCase, bool relax = true, SolverOptions? options = null) =>
        new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Integer()).Run(planningCase, new PlanRequest { Relax = relax, Options = options ?? new() });

    /// <summary>Solves a case that has a plan.</summary>
    internal static Plan Plan(PlanningCase planningCase, bool relax = true)
    {
        PlanOutcome outcome = Solve(planningCase, relax);
        return outcome.Plan ?? throw new AssertionException($"{outcome.Ending}: {outcome.Message}");
    }

    /// <summary>Gets the value of a stage, in natural units.</summary>
    internal static double Stage(Plan plan, string letter) => plan.Stages.Single(s => s.Letter == letter).Value;

    private static ParameterChange Change(string text) =>
        ParameterChange.TryParse(text, "--set", out ParameterChange? change, out Finding? finding) ? change! : throw new AssertionException($"{finding}");
}
