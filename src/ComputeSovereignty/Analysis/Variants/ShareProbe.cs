using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Variants;

/// <summary>A quick answer: the least share shortfall of a program, without the later objectives.</summary>
/// <remarks>
/// Stages are solved up to stage A only. Where the optimum of stage A leaves a choice between years, the whole order may settle it otherwise;
/// so a search is guided by probes, and its answer is confirmed by whole solves.
/// </remarks>
/// <param name="Formulated">The program with its names.</param>
/// <param name="Results">One result a stage up to stage A; none where there is no plan.</param>
/// <param name="Message">What to tell a person where there is no plan.</param>
public sealed record ShareProbe(FormulatedProgram Formulated, IReadOnlyList<LexicographicResult> Results, Message Message)
{
    /// <summary>Gets a value indicating whether there is an answer.</summary>
    public bool Solved => Results.Count > 0;

    /// <summary>Gets the values of the columns. Shape: [columns]; empty where there is no answer.</summary>
    public double[] Values => Solved ? Results[^1].Solution.Values : [];

    /// <summary>Gets the optimum of stage A, a fraction: 0.01 is one share point summed over the years by weight.</summary>
    public double StageA => Formulated.Stages[Results.Count - 1].Natural(Results[^1].Program.ObjectiveAt(Values));

    /// <summary>Reads the share path.</summary>
    /// <returns>One row a year; none where there is no answer.</returns>
    public IReadOnlyList<YearResult> Years() =>
        Solved ? new ShareReader(new SolvedProgram(Formulated, Values)).Years(Results.All(static r => r.Certificate.Feasible)) : [];

    /// <summary>Gets the bases of the stages, to start a neighbour from.</summary>
    public IReadOnlyList<Basis?> Bases => [.. Results.Select(static r => r.Solution.Basis)];
}
