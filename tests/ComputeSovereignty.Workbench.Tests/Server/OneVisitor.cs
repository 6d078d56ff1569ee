using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>Tests of one visitor at a workbench of their own, which must not meet a fault in any of them.</summary>
public abstract class OneVisitor
{
    /// <summary>Gets what makes a run short: a case by years.</summary>
    protected static (string Field, string Value) Coarse => ("set", "Plan[PeriodsPerYear].Value = 1");

    /// <summary>Gets the workbench.</summary>
    private protected Host Host { get; private set; } = null!;

    /// <summary>Gets the visitor.</summary>
    private protected Browser Ann { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Host = await Host.StartAsync();
        Ann = new(Host.Address);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        Ann.Dispose();
        await Host.DisposeAsync();
    }

    [TearDown]
    public void NoFault() => Assert.That(Host.Faults, Is.Empty);
}
