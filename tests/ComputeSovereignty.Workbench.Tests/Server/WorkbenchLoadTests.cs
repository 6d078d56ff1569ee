using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Many people at once. How quick it is, the benchmarks tell; here nothing may go wrong.</summary>
[TestFixture]
public sealed class WorkbenchLoadTests
{
    [Test]
    public async Task Workbench_WithManyReadersAndSolversAtOnce_FailsNobody()
    {
        await using Host host = await Host.StartAsync();
        WorkbenchLoad load = new(host.Address, readers: 20, solvers: 4, TimeSpan.Zero);

        await load.RunAsync(most: 3, TimeSpan.FromMinutes(1));

        Assert.That(load.Errors, Is.Empty);
        Assert.That(host.Faults, Is.Empty);
        Assert.That((load.Pages, load.Answers), Is.EqualTo((60, 12)));
    }
}
