using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace ComputeSovereignty.Cli.Tests.SupplyChain;

/// <summary>The file of what others wrote and we ship, with its licences: from the lock file of the program and what each package says of itself.</summary>
internal static class ThirdParty
{
    private static readonly string Packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
        ? named : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A package that is shipped.</summary>
    internal sealed record Package(string Id, string Version, string Licence, string Holder, string Source)
    {
        internal string Folder => Path.Combine(Packages, Id.ToLowerInvariant(), Version.ToLowerInvariant());
    }

    /// <summary>Something that a package has within it.</summary>
    internal sealed record Inside(string Package, string[] Files, string Component, string Licence, string Holder, string Source);

    /// <summary>Reads the packages of the lock file, as they say themselves.</summary>
    internal static IReadOnlyList<Package> Locked(string root)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "src", "ComputeSovereignty.Cli", "packages.lock.json")));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(static f => f.Value.EnumerateObject())
            .Where(static p => p.Value.GetProperty("type").GetString() != "Project")
            .Select(static p => Described(p.Name, p.Value.GetProperty("resolved").GetString()!))
            .DistinctBy(static p => p.Id).OrderBy(static p => p.Id, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Reads what stands within packages.</summary>
    internal static IReadOnlyList<Inside> Within(string root) =>
    [
        .. File.ReadLines(Path.Combine(root, "licences", "inside.csv")).Skip(1).Select(static l => l.Split(','))
            .Select(static c => new Inside(c[0], c[1].Split('|', StringSplitOptions.RemoveEmptyEntries), c[2], c[3], c[4], c[5])),
    ];

    /// <summary>Writes the file.</summary>
    internal static string Text(string root)
    {
        StringBuilder text = new("""
            # What others wrote

            ComputeSovereignty is shipped with the packages and libraries below, each under its own licence. The texts stand in [licences](licences); that of EPL-2.0 at
            https://www.eclipse.org/legal/epl-2.0. The sources of what is under EPL-2.0, MPL-2.0 and LGPL-3.0 are at the addresses of the last column, unchanged. An archive made by `./sovereignty publish`
            has the .NET runtime and ASP.NET Core in it, too: MIT, © .NET Foundation and Contributors, https://github.com/dotnet/dotnet.

            This file is made from the lock file: `UPDATE_REPORTS=1 dotnet test tests/ComputeSovereignty.Cli.Tests --filter FullyQualifiedName~ThirdPartyTests`.

            ## Packages

            | package | version | licence | holder | source |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (Package package in Locked(root))
        {
            text.Append(null, $"| {package.Id} | {package.Version} | {package.Licence} | {package.Holder} | {package.Source} |\n");
        }

        text.Append("\n## Within them\n\n| package | component | licence | holder | source |\n|---|---|---|---|---|\n");
        foreach (Inside inside in Within(root))
        {
            text.Append(null, $"| {inside.Package} | {inside.Component} | {inside.Licence} | {inside.Holder} | {inside.Source} |\n");
        }

        return text.ToString();
    }

    private static Package Described(string id, string version)
    {
        string file = Path.Combine(Packages, id.ToLowerInvariant(), version.ToLowerInvariant(), $"{id.ToLowerInvariant()}.nuspec");
        XElement metadata = XDocument.Load(file).Root!.Elements().Single(static e => e.Name.LocalName == "metadata");
        XElement? licence = metadata.Elements().FirstOrDefault(static e => e.Name.LocalName == "license");
        string said = licence is null ? Said("licenseUrl") : (string?)licence.Attribute("type") == "expression" ? licence.Value : $"file {licence.Value}";
        string holder = Said("copyright") is { Length: > 0 } copyright ? copyright : Said("authors");
        return new(id, version, Meant(said), string.Join(' ', holder.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Said("projectUrl"));

        string Said(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim() ?? string.Empty;
    }

    // Those that name no known expression.
    private static string Meant(string said) => said switch
    {
        "file lgpl-3.0.txt" => "LGPL-3.0",
        "http://go.microsoft.com/fwlink/?LinkId=329770" => "Microsoft-NET-Library",
        "https://github.com/MiloszKrajewski/K4os.Compression.LZ4/blob/master/LICENSE?raw=true" => "MIT",
        _ => said,
    };
}
