using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests.KnownOptima;

/// <summary>Demand 1000, domestic 12, import 10, share at least 0.8: 800·12 + 200·10 = 11,600, by hand.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.ForLinear))]
public sealed class OneLineShareTests(ILinearSolver engine)
{
    [Test]
    public void Cost_OfTheShare_IsTheHandComputedOneWithItsPrices()
    {
        Solution solution = Printed.Optimum(engine, Share(1000, 0.8));

        Assert.Multiple(() =>
        {
            Assert.That(solution.Objective, Printed.Value(11600, engine));
            Assert.That(solution.Duals[1], Printed.Value(2, engine)); // a unit more of domestic replaces an import: 12 − 10
            Assert.That(solution.Values, Is.EqualTo([800, 200]).Within(1e-3));
        });
    }

    [Test]
    public void Cost_OfOnePointMore_IsTwenty() =>
        Assert.That(Printed.Optimum(engine, Share(1000, 0.81)).Objective, Printed.Value(11620, engine));

    [Test]
    public void Cost_OfOneUnitMoreOfDemand_IsTheBlend() =>
        Assert.That(Printed.Optimum(engine, Share(1001, 0.8)).Objective, Printed.Value(11611.6, engine));

    private static LinearProgram Share(double demand, double share) =>
        new SmallProgram(12, 10).Equal(demand, 1, 1).AtLeast(share * demand, 1, 0).Build();
}
