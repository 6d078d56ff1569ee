using System.Globalization;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Scale;

/// <summary>How far machines help, by simulation with the coordinator's own plan: the table of the README.</summary>
[TestFixture]
public sealed class ClusterModelTests
{
    // Wall clock over ideal, base solve included in the first: few machines lose nothing, many pay for the base solve and the ends.
    [TestCase(1_000_000, 16, 1, 1.01)]
    [TestCase(1_000_000, 100, 1, 1.02)]
    [TestCase(1_000_000, 1_000, 1, 1.25)]
    [TestCase(1_000_000, 1_000, 10, 3.5)]
    [TestCase(10_000_000, 1_000, 10, 1.25)]
    public void Run_OfMillionsOfDraws_TakesLittleMoreThanIdeal(long draws, int machines, int threads, double most)
    {
        ClusterModel model = new(draws, machines, threads);

        double seconds = model.Run();

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {draws:#,##0} | {machines * threads:#,##0} | {seconds:#,##0.0} | {model.Ideal:#,##0.0} | {model.Chunks:#,##0} | {model.Copies:#,##0} |"));
        Assert.That(seconds / model.Ideal, Is.InRange(1, most));
    }
}
