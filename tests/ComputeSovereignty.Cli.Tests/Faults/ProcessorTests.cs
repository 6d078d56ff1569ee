using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Faults;

/// <summary>The same question on a processor with and one without vector instructions: draws and programs of the same bytes.</summary>
/// <remarks>The C library and the runtime are told to leave the instructions alone, which is what they do on an older processor. Its own e^x and ln x differ in the last digit then.</remarks>
[TestFixture]
[Platform("Linux")]
public sealed class ProcessorTests
{
    private static readonly (string, string?)[] Newer = [];
    private static readonly (string, string?)[] OlderLibrary = [("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F,-AVX512VL")];
    private static readonly (string, string?)[] OlderRuntime = [("DOTNET_EnableAVX2", "0"), ("DOTNET_EnableHWIntrinsic", "0")];

    private readonly Workplace place = new();

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    // With the C library's functions, draw 44 of these came out with another last digit.
    [Test]
    public void Draws_WithoutVectorInstructions_HaveTheSameBytes()
    {
        string[] line = ["simulate", "case", "--draws", "120", "--seed", "2", "--indices", "0", "--results", "shares", "--set", "Plan[PeriodsPerYear].Value = 1"];
        byte[] newer = Made(Newer, "draws.csv", [.. line, "-o", "newer"]);

        Assert.That(Made([.. OlderLibrary, .. OlderRuntime], "draws.csv", [.. line, "-o", "older"]), Is.EqualTo(newer));
    }

    [Test]
    public void Program_WithoutVectorInstructions_HasTheSameBytes()
    {
        byte[] newer = Made(Newer, string.Empty, "export", "case", "-o", "newer.mps");

        Assert.That(Made([.. OlderLibrary, .. OlderRuntime], string.Empty, "export", "case", "-o", "older.mps"), Is.EqualTo(newer));
    }

    [Test]
    public void Probe_WithoutVectorInstructions_HasTheSameDigest()
    {
        using Child newer = Child.Start(place.Folder, "engines", "--probe");
        using Child older = Child.Start(place.Folder, [.. OlderLibrary, .. OlderRuntime], "engines", "--probe");

        string[] lines = newer.Ended().Out.TrimEnd().Split('\n');
        Assert.That(lines[^2], Does.Match("^Digest of 3 draws: [0-9a-f]{64}$"));
        Assert.That(older.Ended().Out.TrimEnd().Split('\n')[^2], Is.EqualTo(lines[^2]));
    }

    private byte[] Made((string, string?)[] environment, string file, params string[] line)
    {
        using Child child = Child.Start(place.Folder, environment, line);
        Assert.That(child.Ended().Exit, Is.Zero, child.Error);
        return File.ReadAllBytes(place.PathOf(line[^1], file).TrimEnd('/'));
    }
}
