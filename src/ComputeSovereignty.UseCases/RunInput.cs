using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.UseCases;

/// <summary>What a run is given: the case with its scenario and changes, the engines, their limits. Both fronts fill it in, and all that a run says of where it comes from follows from it.</summary>
internal sealed record RunInput
{
    /// <summary>Gets the case as people call it: a path, or the name in the browser.</summary>
    internal required string Name { get; init; }

    /// <summary>Gets the case under scenario and changes, without errors.</summary>
    internal required CaseReading Reading { get; init; }

    /// <summary>Gets the scenario.</summary>
    internal required string Scenario { get; init; }

    /// <summary>Gets what the scenario and further changes change, in order.</summary>
    internal required IReadOnlyList<string> Changes { get; init; }

    /// <summary>Gets a value indicating whether modules need not be whole.</summary>
    internal required bool Relax { get; init; }

    /// <summary>Gets the engines.</summary>
    internal required Engines Engines { get; init; }

    /// <summary>Gets limits and tolerances of the engines.</summary>
    internal SolverOptions Options { get; init; } = new();

    /// <summary>Gets how many solves may run at once.</summary>
    internal required int Threads { get; init; }

    /// <summary>Gets the clock.</summary>
    internal required TimeProvider Clock { get; init; }

    /// <summary>Gets the case.</summary>
    internal PlanningCase Case => Reading.Case ?? throw new InvalidOperationException("A case with errors is not run.");

    /// <summary>Gets what the run is about, for titles.</summary>
    internal Message Subtitle => StudyBasis.SubtitleOf(Case, Scenario);

    /// <summary>Gets how to make the run again: always all of it.</summary>
    internal IReadOnlyList<StudyFact> Provenance => StudyBasis.ProvenanceOf(Name, Reading.Tables, Scenario, Changes, Relax, Engines.Linear.Description.Title);

    /// <summary>Tells whether a case is solved by an engine of integer programs.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="relax">Whether modules need not be whole.</param>
    internal static bool HasIntegers(PlanningCase planningCase, bool relax) => planningCase.Settings.IntegerModules && !relax;
}
