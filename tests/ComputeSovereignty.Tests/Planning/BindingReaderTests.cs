using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

[TestFixture]
public sealed class BindingReaderTests
{
    private static readonly PlanOutcome Outcome = WholeCase.Solve(MiniCase.Case);

    private static Plan Plan => Outcome.Plan!;

    // The optimum is convex in a right-hand side: at any other one it lies on or above the line that the price draws, and just beside it on the line.
    [Test]
    public void ShareDual_OfEveryBinding_SupportsTheOptimumAtOtherLimits()
    {
        double best = WholeCase.Stage(Plan, "A");
        foreach (Binding binding in Plan.Bindings)
        {
            foreach (double step in new[] { -0.02, 0.02, 0.5 })
            {
                double moved = ShareAt(binding, step, out double naturalStep);
                Assert.That(moved, Is.GreaterThanOrEqualTo(best + (binding.ShareDual * naturalStep) - 1e-7), $"{binding.Family}({binding.Key},{binding.Period}) by {step}");
            }
        }
    }

    [Test]
    public void ShareDual_WithinItsRange_IsTheChange()
    {
        double best = WholeCase.Stage(Plan, "A");
        Binding[] ranged = [.. Plan.Bindings.Where(static b => b.PricedIn is PricedIn.Share && b.RangeTo > b.Limit * 1.001 && !b.IsTarget)];

        Assert.That(ranged, Is.Not.Empty);
        foreach (Binding binding in ranged)
        {
            double step = Math.Min(0.01, (binding.RangeTo!.Value - binding.Limit) / 2 / PerUnit(binding));
            double moved = ShareAt(binding, step, out double naturalStep);
            Assert.That(moved - best, Is.EqualTo(binding.ShareDual * naturalStep).Within(1e-8), $"{binding.Family}({binding.Key},{binding.Period})");
        }
    }

    [Test]
    public void Bindings_Read_AreFullOrPricedInequalities()
    {
        Assert.That(Plan.Bindings, Is.Not.Empty);
        Assert.That(Plan.Bindings.Select(static b => b.Family), Has.None.AnyOf("DieBalance", "PowerLoad", "Commitment", "OrderHistory"), "balances and definitions limit nothing");
        Assert.That(Plan.Bindings.Where(static b => b.Limit > 0 && !b.IsTarget).Select(static b => b.Fullness), Is.All.EqualTo(1).Within(1e-6));
        Assert.That(Plan.Bindings.Select(static b => $"{b.Words}"), Is.All.EndsWith("."));
    }

    // 25 MW at the midpoint of the second half of 2026.
    [Test]
    public void Bindings_PowerOfTheHub_IsInMegawatts()
    {
        Binding power = Plan.Bindings.Single(static b => b.Family == "PowerLimit" && b.Period == "2026H2");

        Assert.That((power.Key, power.Unit, power.Limit, power.Activity), Is.EqualTo((new ProgramKey("U"), "MW", 25d, 25d)));
        Assert.That($"{power.Words}", Does.StartWith("Power at hub U is fully used in H2 2026"));
    }

    private static double PerUnit(Binding binding) => Row(binding).Label.Unit.NaturalPerUnit;

    private static (ProgramLabel Label, int Index) Row(Binding binding)
    {
        (int index, ProgramLabel label) = Outcome.Program.Rows.Index().Single(r => r.Item.Family == binding.Family && r.Item.Key == binding.Key && r.Item.Period == binding.Period);
        return (label, index);
    }

    private static double ShareAt(Binding binding, double step, out double naturalStep)
    {
        FormulatedProgram formulated = Outcome.Program;
        (ProgramLabel label, int row) = Row(binding);
        double[] lower = formulated.Program.RowLower.ToArray();
        double[] upper = formulated.Program.RowUpper.ToArray();
        lower[row] += step;
        upper[row] += step;
        naturalStep = step * label.Unit.NaturalPerUnit;
        Objective share = formulated.Stages[0];
        Solution solution = SolverCatalog.Linear().Solve(formulated.Program.WithRowBounds(lower, upper).WithCost(share.Minimised), new SolverOptions());
        return solution.Status == TerminationStatus.Optimal ? share.Natural(solution.Objective) : double.PositiveInfinity;
    }
}
