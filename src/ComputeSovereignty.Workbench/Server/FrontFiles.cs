using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Reports.Html.Style;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The style sheet and the script module of the workbench, by name; their addresses carry their hash, so that browsers may keep them.</summary>
public static class FrontFiles
{
    /// <summary>The style sheet.</summary>
    public const string Style = "workbench.css";

    /// <summary>The script module.</summary>
    public const string Script = "workbench.js";

    private static readonly FrozenDictionary<string, byte[]> Contents = new Dictionary<string, byte[]>
    {
        [Style] = Encoding.UTF8.GetBytes(PageStyle.ForWorkbench() + Resource(Style)),
        [Script] = Encoding.UTF8.GetBytes(Resource(Script)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Hashes = Contents.ToFrozenDictionary(
        static c => c.Key, static c => Convert.ToHexStringLower(SHA256.HashData(c.Value))[..12], StringComparer.Ordinal);

    /// <summary>Gives the address of an asset.</summary>
    /// <param name="name">Its name.</param>
    public static string Address(string name) => $"/assets/{name}?{Hashes[name]}";

    /// <summary>Finds an asset.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Null where there is none.</returns>
    internal static byte[]? Find(string name) => Contents.GetValueOrDefault(name);

    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
