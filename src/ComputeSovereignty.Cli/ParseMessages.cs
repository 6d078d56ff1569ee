using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli;

/// <summary>What is wrong with a command line: in English as its parser says it but for types, in Chinese by the form of what it says.</summary>
/// <remarks>The parser has texts of its own and tells of an error nothing else. What this program's own readers of numbers say comes in the user's language already.</remarks>
internal static partial class ParseMessages
{
    /// <summary>Says an error.</summary>
    /// <param name="error">What the parser says.</param>
    internal static Message Of(ParseError error) => Of(error.Message.TrimEnd());

    /// <summary>Says an error.</summary>
    /// <param name="english">What the parser says.</param>
    internal static Message Of(string english)
    {
        foreach ((Regex form, Func<Match, string> chinese) in Forms)
        {
            if (form.Match(english) is { Success: true } match)
            {
                return Message.Of(form == NotOfType() ? Mistyped(match) : english, chinese(match), "ParseError");
            }
        }

        return Message.Verbatim(english);
    }

    private static readonly (Regex Form, Func<Match, string> Chinese)[] Forms =
    [
        (Unrecognised(), static m => $"无法识别的命令或参数“{m.Groups[1]}”。"),
        (MissingForCommand(), static m => $"命令 {m.Groups[1]} 缺少必需的参数。"),
        (MissingForOption(), static m => $"选项 {m.Groups[1]} 缺少取值。"),
        (Required(), static m => $"必须给出选项 {m.Groups[1]}。"),
        (NotAmong(), static m => $"参数“{m.Groups[1]}”无法识别。允许的取值：{string.Join("、", Quoted().Matches(m.Groups[2].Value).Select(static q => q.Groups[1].Value))}。"),
        (NotOfType(), static m => m.Groups[2].Success ? $"选项 {m.Groups[2]} 的取值“{m.Groups[1]}”{Kind(m)}。" : $"参数“{m.Groups[1]}”{Kind(m)}。"),
        (Several(), static m => $"选项 {m.Groups[1]} 只能取一个值，现给出{m.Groups[2]}个。"),
    ];

    // The parser names the type as its source does.
    private static string Mistyped(Match match)
    {
        string what = match.Groups["type"].Value switch
        {
            { } type when type.Contains("System.Double", StringComparison.Ordinal) => "a number",
            { } type when type.Contains("System.Int", StringComparison.Ordinal) => "a whole number",
            _ => "a value that can be read",
        };
        return $"{(match.Groups[2].Success ? $"{match.Groups[2]}: " : string.Empty)}“{match.Groups[1]}” is not {what}.";
    }

    private static string Kind(Match match) => match.Groups["type"].Value switch
    {
        { } type when type.Contains("System.Double", StringComparison.Ordinal) => "不是数字",
        { } type when type.Contains("System.Int", StringComparison.Ordinal) => "不是整数",
        _ => "格式不符",
    };

    [GeneratedRegex(@"^Unrecognized command or argument '(.*)'\.$", RegexOptions.Singleline)]
    private static partial Regex Unrecognised();

    [GeneratedRegex(@"^Required argument missing for command: '(.*)'\.$")]
    private static partial Regex MissingForCommand();

    [GeneratedRegex(@"^Required argument missing for option: '(.*)'\.$")]
    private static partial Regex MissingForOption();

    [GeneratedRegex(@"^Option '(.*)' is required\.$")]
    private static partial Regex Required();

    [GeneratedRegex(@"^Argument '(.*?)' not recognized\. Must be one of:(.*)$", RegexOptions.Singleline)]
    private static partial Regex NotAmong();

    [GeneratedRegex(@"^Cannot parse argument '(.*?)'(?: for option '(.*?)')?(?: for command '.*?')? as expected type '(?<type>.*?)'\.", RegexOptions.Singleline)]
    private static partial Regex NotOfType();

    [GeneratedRegex(@"^Option '(.*)' expects a single argument but (\d+) were provided\.$")]
    private static partial Regex Several();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
