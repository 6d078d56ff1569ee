using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Whole numbers among the optima of a relaxation.</summary>
public sealed class FaceRoundingTests
{
    // All points of x + y + z = 2 are optima of nothing; whole ones are among them, but not the one the engine stood at.
    [Test]
    public void Of_AnOptimumThatIsFractional_FindsAWholeOne()
    {
        double[] found = Round(Sum(2), [0.5, 0.5, 1])!;

        Assert.That(found.Sum(), Is.EqualTo(2).Within(1e-9));
        Assert.That(found.Select(static v => Math.Abs(v - Math.Round(v))), Is.All.LessThan(1e-7));
    }

    // x + y + z = 1.5 has no whole points: none is found, and none is made up.
    [Test]
    public void Of_OptimaWithoutWholePoints_FindsNone() => Assert.That(Round(Sum(1.5), [0.5, 0.5, 0.5]), Is.Null);

    // The stages of the baseline but the last: whole modules reach the relaxation's optimum, so that no search is needed for the proof.
    [Test]
    public void Of_TheBaseline_FindsWholeModulesOfEveryStageButTheLast()
    {
        FormulatedProgram formulated = CapacityModel.Formulate(WholeCase.Case());
        ILinearSolver engine = SolverCatalog.Linear();
        OptimalFace face = OptimalFace.Whole(formulated.Program.Relaxed());
        foreach (Objective stage in formulated.Stages.SkipLast(1))
        {
            LinearProgram staged = face.Program.WithCost(stage.Minimised);
            Solution relaxation = engine.Solve(staged, new SolverOptions());
            face = face.At(staged, relaxation, OptimalFace.SurelyPriced);

            double[] found = new FaceRounding(engine, new SolverOptions(), default).Of(formulated.Program.IsInteger, face.Program, relaxation.Values, relaxation.Basis)!;

            Assert.That(Certification.IsPoint(staged, found), Is.True, stage.Name);
            Assert.That(staged.ObjectiveAt(found), Is.EqualTo(staged.ObjectiveAt(relaxation.Values)).Within(1e-8 * Math.Max(1, Math.Abs(relaxation.Objective))), stage.Name);
            Assert.That(found.Where((v, c) => formulated.Program.IsInteger[c]).Select(static v => Math.Abs(v - Math.Round(v))), Is.All.LessThan(1e-7), stage.Name);
        }
    }

    private static double[]? Round(LinearProgram program, double[] values) =>
        new FaceRounding(SolverCatalog.Linear(), new SolverOptions(), default).Of([true, true, true], program, values, null);

    private static LinearProgram Sum(double of) => new(
        [0, 0, 0], [0, 0, 0], [1, 1, 1], [false, false, false], [of], [of], [0, 1, 2, 3], [0, 0, 0], [1, 1, 1], ["Sum"], ["x", "y", "z"]);
}
