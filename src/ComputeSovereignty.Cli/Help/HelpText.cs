using System.CommandLine;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Help;

/// <summary>Writes the help of the program and of its verbs.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="width">The longest line, in cells.</param>
/// <param name="speaker">The speaker of the reader's language.</param>
internal sealed class HelpText(TextWriter writer, int width, Speaker speaker)
{
    private const string Program = "sovereignty";
    private const int Indent = 2;
    private const int WidestName = 30;

    // As long as the longest word: a path is not broken.
    private const int LeastRoom = 36;

    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    /// <summary>Gets what was said, in English.</summary>
    internal IReadOnlyCollection<string> Said => said;

    /// <summary>Writes the help of the program: its verbs.</summary>
    /// <param name="root">The program.</param>
    internal void WriteProgram(Command root)
    {
        Paragraph(Headed(Program, root.Description));
        Section("Usage");
        Line($"{Program} {Say("VERB [arguments] [options]")}");
        Section("Verbs");
        Columns([.. root.Subcommands.OfType<Verb>().Select(static v => (v.Name, v.Description ?? string.Empty))]);
        Section("Begin with");
        Columns(
        [
            ($"{Program} new my-case.xlsx", "a case to start from, in Excel"),
            ($"{Program} solve my-case.xlsx", "its plan"),
            ($"{Program} solve --help", "more about a verb"),
        ]);
    }

    /// <summary>Writes the help of a verb.</summary>
    /// <param name="verb">The verb.</param>
    internal void WriteVerb(Verb verb)
    {
        Paragraph(Headed($"{Program} {verb.Name}", verb.Description));
        foreach (string detail in verb.Details)
        {
            writer.Write('\n');
            Paragraph(Say(detail));
        }

        Section("Usage");
        string arguments = string.Concat(verb.Arguments.Select(static a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" {a.Name}"));
        Line($"{Program} {verb.Name}{arguments}{(verb.Groups.Count > 0 ? $" {Say("[options]")}" : string.Empty)}");
        if (verb.Arguments.Count > 0)
        {
            Section("Arguments");
            Columns([.. verb.Arguments.Select(static a => (a.Name, a.Description ?? string.Empty))]);
        }

        foreach (IGrouping<string, OptionGroup> group in verb.Groups.GroupBy(static g => g.Heading))
        {
            Section(group.Key);
            Columns([.. group.SelectMany(static g => g.Options).Select(static o => (NameOf(o), o.Description ?? string.Empty))]);
        }

        Section("Examples");
        foreach (Example example in verb.Examples)
        {
            Line($"{Program} {example.Line}");
            Wrapped(Say(example.Purpose), Indent + 4);
        }
    }

    private static string NameOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(static n => n.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private string Say(string english)
    {
        if (english.Length == 0)
        {
            return english;
        }

        said.Add(english);
        return speaker.IsChinese ? speaker.Say(ChineseHelp.Of(english)) : english;
    }

    private string Headed(string name, string? summary) => $"{name}{(speaker.IsChinese ? "：" : ": ")}{Say(summary ?? string.Empty)}";

    private void Section(string title) => writer.Write($"\n{Say(title)}\n");

    private void Line(string text) => writer.Write($"{new string(' ', Indent)}{text}\n");

    private void Paragraph(string text) => Wrapped(text, 0);

    private void Columns(IReadOnlyList<(string Name, string Text)> rows)
    {
        int gap = Indent + Math.Min(WidestName, rows.Max(static r => r.Name.Length)) + 2;
        foreach ((string name, string text) in rows)
        {
            string head = new string(' ', Indent) + name;
            bool apart = head.Length + 2 > gap || width - gap < LeastRoom;
            writer.Write(apart ? $"{head}\n" : head.PadRight(gap));
            Wrapped(Say(text), width - gap < LeastRoom ? Indent + 4 : gap, begun: !apart);
        }
    }

    private void Wrapped(string text, int indent, bool begun = false)
    {
        string pad = new(' ', indent);
        int room = Math.Max(20, width - indent);
        foreach (string line in LineBreaks.Of(text, room))
        {
            writer.Write($"{(begun ? string.Empty : pad)}{line}\n");
            begun = false;
        }
    }
}
