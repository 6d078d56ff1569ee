using System.IO.Enumeration;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.SupplyChain;

/// <summary>The licences of everything shipped. After a change of packages: <c>UPDATE_REPORTS=1</c> with these tests writes the file again.</summary>
[TestFixture]
public sealed class ThirdPartyTests
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);

    [Test]
    public void File_OfThirdParties_IsThatOfTheLockFile()
    {
        string place = Path.Combine(Root, "THIRD-PARTY.md");
        string written = ThirdParty.Text(Root);
        if (Environment.GetEnvironmentVariable("UPDATE_REPORTS") is "1")
        {
            File.WriteAllText(place, written);
        }

        Assert.That(File.ReadAllText(place), Is.EqualTo(written));
    }

    // EPL-2.0 is given by its address.
    [Test]
    public void Licence_OfEverything_HasItsText() => Assert.That(
        ThirdParty.Locked(Root).Select(static p => p.Licence).Concat(ThirdParty.Within(Root).Select(static i => i.Licence)).Distinct()
            .Where(static l => l is not ("EPL-2.0" or "public domain") && !File.Exists(Path.Combine(Root, "licences", $"{l}.txt"))),
        Is.Empty);

    [Test]
    public void Library_OfEveryPlatform_IsAComponentWithALicence()
    {
        IReadOnlyList<ThirdParty.Inside> within = ThirdParty.Within(Root);
        (string Package, string File)[] libraries =
        [
            .. ThirdParty.Locked(Root).Where(static p => Directory.Exists(Path.Combine(p.Folder, "runtimes")))
                .SelectMany(static p => Directory.EnumerateFiles(Path.Combine(p.Folder, "runtimes"), "*", SearchOption.AllDirectories)
                    .Where(static f => Path.GetFileName(Path.GetDirectoryName(f)) == "native").Select(f => (p.Id, Path.GetFileName(f)))),
        ];

        Assert.That(libraries, Has.Length.GreaterThan(100));
        Assert.That(
            libraries.Where(l => !within.Any(i => l.Package.StartsWith(i.Package, StringComparison.Ordinal) && i.Files.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, l.File, ignoreCase: true)))),
            Is.Empty);
    }

    // What is locked is what the program is built with; a build of CI takes nothing else.
    [Test]
    public void Projects_AllOfThem_HaveALockFile() => Assert.That(
        Directory.EnumerateFiles(Root, "*.csproj", SearchOption.AllDirectories).Where(static p => !p.Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal))
            .Where(static p => !File.Exists(Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json"))),
        Is.Empty);

    /// <summary>Gives the root of the repository.</summary>
    internal static string RootOf(string folder) => File.Exists(Path.Combine(folder, "ComputeSovereignty.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);
}
