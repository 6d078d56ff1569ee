using ComputeSovereignty.Cli.Sweeps;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Sweeps;

/// <summary>Command lines that are told to be typed: they work as they stand, and show no password.</summary>
[TestFixture]
public sealed class SweepCommandsTests
{
    [Test]
    public void Commands_OfAConnection_NameIt()
    {
        SweepCommands commands = new("Host=db;Database=plans");

        Assert.That($"{commands.List}", Is.EqualTo("sovereignty sweeps --cluster \"Host=db;Database=plans\""));
        Assert.That($"{commands.Worker}", Is.EqualTo("sovereignty worker --cluster \"Host=db;Database=plans\""));
        Assert.That($"{commands.Cancel("k3v9")}", Is.EqualTo("sovereignty sweeps cancel k3v9 --cluster \"Host=db;Database=plans\""));
        Assert.That($"{commands.Follow("k3v9", null)}", Is.EqualTo("sovereignty sweeps follow k3v9 --cluster \"Host=db;Database=plans\""));
        Assert.That($"{commands.Follow("k3v9", "my odds")}", Is.EqualTo("sovereignty sweeps follow k3v9 -o \"my odds\" --cluster \"Host=db;Database=plans\""));
        Assert.That(commands.LackPassword, Is.False);
    }

    [TestCase("Host=db;Database=plans;Password=secret")]
    [TestCase("Server=db;PWD=secret;Database=plans")]
    [TestCase("host=db;database=plans;password='se;cret'")]
    public void Commands_OfAConnectionWithAPassword_LeaveItOut(string place)
    {
        SweepCommands commands = new(place);

        Assert.That($"{commands.List}", Is.EqualTo("sovereignty sweeps --cluster \"Host=db;Database=plans\""));
        Assert.That(commands.LackPassword, Is.True);
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void Commands_WithWhatAShellReads_AreReadAsTheyWere()
    {
        const string Place = "Host=db;Database=`a`$b\"c\\";
        using System.Diagnostics.Process shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", $"sovereignty() {{ printf %s \"$3\"; }}; {new SweepCommands(Place).List}"]) { RedirectStandardOutput = true })!;

        Assert.That(shell.StandardOutput.ReadToEnd(), Is.EqualTo(Place));
    }
}
