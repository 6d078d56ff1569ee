using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ComputeSovereignty.Formulation;

/// <summary>The XML documentation that the compiler writes beside the assembly, as Markdown.</summary>
/// <remarks>So that a document says what the docstrings say, and each thing is said once.</remarks>
/// <param name="documentation">The file <c>ComputeSovereignty.xml</c>.</param>
internal sealed partial class CodeDocumentation(XDocument documentation)
{
    // Of overloads the first; no document names another.
    private readonly Dictionary<string, XElement> members = documentation.Descendants("member")
        .DistinctBy(static m => WithoutParameters((string)m.Attribute("name")!))
        .ToDictionary(static m => WithoutParameters((string)m.Attribute("name")!), static m => m, StringComparer.Ordinal);

    /// <summary>Reads the summary of a member, in one line.</summary>
    /// <param name="name">The full name without parameters, with its kind, such as <c>P:ComputeSovereignty.Formulation.Decisions.Starts</c>.</param>
    internal string Summary(string name) => members[name].Element("summary") is { } summary ? Line(summary) : string.Empty;

    /// <summary>Reads the summary of a member without its verb: <c>Computes gross dies per wafer</c> gives <c>Gross dies per wafer</c>.</summary>
    /// <param name="name">The full name without parameters, with its kind.</param>
    internal string Meaning(string name)
    {
        string words = Verb().Replace(Summary(name), string.Empty);
        bool word = words.Length > 1 && (char.IsLetter(words[1]) || words[1] == ' ');
        return word ? $"{char.ToUpperInvariant(words[0])}{words[1..]}" : words;
    }

    /// <summary>Reads the remarks of a member: paragraphs, and formulas as blocks of code.</summary>
    /// <param name="name">The full name without parameters, with its kind.</param>
    internal string Remarks(string name)
    {
        List<string> blocks = [];
        XElement loose = new("para");
        foreach (XNode node in members[name].Element("remarks")?.Nodes() ?? [])
        {
            if (node is XElement { Name.LocalName: "para" or "code" or "list" } block)
            {
                blocks.Add(Line(loose));
                blocks.Add(Block(block));
                loose.RemoveAll();
            }
            else
            {
                loose.Add(node);
            }
        }

        blocks.Add(Line(loose));
        return string.Join("\n\n", blocks.Where(static b => b.Length > 0));
    }

    /// <summary>Lists the members whose names begin so, in the order of the source.</summary>
    /// <param name="prefix">For example <c>P:ComputeSovereignty.Formulation.Decisions.</c>.</param>
    internal IEnumerable<string> Names(string prefix) => members.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reads the first <c>code</c> word of a summary, where a docstring gives the name in the program.</summary>
    /// <param name="name">The member.</param>
    internal string FirstCode(string name) => members[name].Element("summary")?.Element("c")?.Value ?? string.Empty;

    private static string Block(XElement element) => element.Name.LocalName switch
    {
        "code" => $"```\n{Unindented(element.Value)}\n```",
        "list" => string.Join('\n', element.Elements("item").Select(static i => $"* {Line(i)}")),
        _ => Line(element),
    };

    private static string WithoutParameters(string name) => name.Split('(')[0];

    private static string Line(XElement element)
    {
        StringBuilder text = new();
        foreach (XNode node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => words.Value,
                XElement { Name.LocalName: "see" or "seealso" } see => $"`{Reference((string?)see.Attribute("cref") ?? (string?)see.Attribute("langword") ?? string.Empty)}`",
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{(string?)parameter.Attribute("name")}`",
                XElement other => Line(other),
                _ => string.Empty,
            });
        }

        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    // P:ComputeSovereignty.Formulation.Decisions.Starts is Decisions.Starts, T:….Horizon is Horizon.
    private static string Reference(string cref)
    {
        string[] parts = WithoutParameters(cref)[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('.');
        return cref.StartsWith("T:", StringComparison.Ordinal) || parts.Length < 2 ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
    }

    private static string Unindented(string code)
    {
        string[] lines = code.Trim('\n', '\r').TrimEnd().Split('\n');
        int indent = lines.Where(static l => l.Trim().Length > 0).Min(static l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Trim().Length > 0 ? l[indent..].TrimEnd() : string.Empty));
    }

    [GeneratedRegex("^(Gets|Computes|Writes|Reads|Tells) (a value indicating )?")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
