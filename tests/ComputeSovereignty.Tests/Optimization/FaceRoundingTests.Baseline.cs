using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

public sealed partial class FaceRoundingTests
{
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
}
