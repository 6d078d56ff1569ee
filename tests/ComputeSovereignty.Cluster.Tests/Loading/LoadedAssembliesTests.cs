using ComputeSovereignty.Cli.Tests.Faults;
using NUnit.Framework;

namespace ComputeSovereignty.Cluster.Tests.Loading;

/// <summary>One machine stays as it is: without --cluster nothing of clusters is loaded.</summary>
[TestFixture]
public sealed class LoadedAssembliesTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("loaded-").FullName;

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [TestCase("simulate case.xlsx --draws 2 --indices 0 --results shares --set Plan[PeriodsPerYear].Value=1 -o simulated")]
    [TestCase("compare case.xlsx --relax --scenarios HBM-fast --set Plan[PeriodsPerYear].Value=1 -o compared")]
    [TestCase("breakeven case.xlsx --relax --parameter HbmLines[*].* --set Plan[PeriodsPerYear].Value=1 -o searched")]
    [TestCase("solve case.xlsx --relax --no-envelope --set Plan[PeriodsPerYear].Value=1 -o solved")]
    public void Verb_WithoutACluster_LoadsNothingOfClusters(string line)
    {
        Assert.That(Run("new case.xlsx --force"), Does.Contain("ComputeSovereignty.Workbooks"));

        Assert.That(Run(line), Does.Contain("ComputeSovereignty.Solvers").And.None.StartsWith("Orleans").And.None.EqualTo("ComputeSovereignty.Cluster"));
    }

    // What the test looks for can be seen: a machine of a cluster loads it, however soon it is refused.
    [Test]
    public void Worker_LoadsTheCluster() =>
        Assert.That(Run("worker --cluster Host=127.0.0.1;Port=1;Timeout=1", ComputeSovereignty.Cli.ExitCode.WrongInput), Does.Contain("ComputeSovereignty.Cluster"));

    private string[] Run(string line, int exit = 0)
    {
        string loaded = Path.Combine(folder, "loaded.txt");
        File.Delete(loaded);
        using Child child = Child.Start(folder, [("DOTNET_STARTUP_HOOKS", typeof(LoadedAssembliesTests).Assembly.Location), (StartupHook.Variable, loaded)], line.Split(' ')).Ended();
        Assert.That(child.Exit, Is.EqualTo(exit), child.Error);
        return File.ReadAllLines(loaded);
    }
}
