using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.SupplyChain;

/// <summary>The table of what the workbench keeps of OWASP ASVS 5.0.0: whole, and about things that are there.</summary>
[TestFixture]
public sealed partial class SecurityTableTests
{
    // 70 items of level 1 and 183 of level 2.
    private const int Items = 253;

    private static readonly string Root = ThirdPartyTests.RootOf(AppContext.BaseDirectory);
    private static readonly string Table = File.ReadAllText(Path.Combine(Root, "reports", "security.md"));

    [Test]
    public void Items_OfLevelsOneAndTwo_StandOnceEach()
    {
        string[] items = [.. Item().Matches(Table).Select(static m => m.Groups[1].Value)];

        Assert.That(items, Is.Unique);
        Assert.That(items, Has.Length.EqualTo(Items));
        Assert.That(Item().Matches(Table).Where(static m => m.Groups[2].Value.Trim().Length == 0), Is.Empty, "each says what holds it, or why not");
    }

    [Test]
    public void Files_ThatAreNamed_AreThere() => Assert.That(
        Link().Matches(Table).Select(static m => m.Groups[1].Value).Where(static path => !File.Exists(Path.GetFullPath(path, Path.Combine(Root, "reports")))), Is.Empty);

    [GeneratedRegex(@"^\| (\d+\.\d+\.\d+) \| [^|]+ \| [^|]+ \|([^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"\]\((\.\.[^)]+)\)")]
    private static partial Regex Link();
}
