using System.Text.RegularExpressions;

namespace ComputeSovereignty.Workbooks.Verification.Reading;

/// <summary>Reads a table of a Chinese plan as the English one that says the same: headers, words, and money, which counts ten times as much in 亿元 as in bn CNY.</summary>
/// <remarks>The words stand in a list of their own, apart from those that write plans.</remarks>
internal static partial class ChineseWords
{
    /// <summary>The tab of the first page.</summary>
    public const string FirstPage = "摘要";

    private const double MoneyFactor = 10;
    private const string List = "ComputeSovereignty.Verification.zh-Hans.tsv";

    // Columns of words, each one of a few.
    private static readonly HashSet<string> Worded = new(StringComparer.Ordinal)
    {
        "Origin", "Verdict", "Kind", "Tier", "Work", "Confidence", "Lowest confidence of inputs", "Paid by", "Programme", "Industry fund", "Step", "Check", "Stage", "Objective", "Engine stopped", "Feasible", "Certified",
        "Confirmed by", "Constraint", "Property", "Plan", "State", "Clause", "Holds", "Better",
    };

    private static readonly HashSet<string> InRowUnit = new(StringComparer.Ordinal)
    {
        "Bottlenecks.Used", "Bottlenecks.Limit", "Bottlenecks.Price holds from", "Bottlenecks.Price holds to", "Imports.Cap", "Imports.Allowed", "Imports.Imported",
    };

    // Tables behind charts, whose columns have the planner's own names.
    private static readonly HashSet<string> OwnNames = new(StringComparer.Ordinal)
    {
        "ArrivalsByProduct", "ValueByProduct", "DiesMade", "ForeignDiesHeld", "UnitsByRecipe", "PowerUsedByHub", "AcceleratorImports", "HbmImports", "ComponentImports", "StacksUsed", "StacksBySupplier",
        "AskedByWorkload", "ServedByWorkload", "FleetByAge", "ComputeByLab", "TokensBySector", "IdleByProvince",
    };

    private static readonly ILookup<string, (string Chinese, string English)> Known = Read();
    private static readonly Dictionary<string, string> Headers = Of("Header");
    private static readonly Dictionary<string, string> Units = Of("Unit");
    private static readonly Dictionary<string, string> Words = Of("Word");

    /// <summary>Reads a header.</summary>
    /// <param name="table">The table.</param>
    /// <param name="header">The header as it stands.</param>
    /// <param name="isFirst">Whether it is that of the first column.</param>
    public static string Header(string table, string header, bool isFirst)
    {
        if (OwnNames.Contains(table) && !isFirst)
        {
            return Named(table, header);
        }

        if (Headers.TryGetValue(header, out string? whole))
        {
            return whole;
        }

        Match parts = WithUnit().Match(header);
        (string title, string unit) = (parts.Groups[1].Value, parts.Groups[2].Value);
        string english = Headers.GetValueOrDefault(title)
            ?? (Year().Match(title) is { Success: true } year ? year.Groups[1].Value : Definition().Match(title) is { Success: true } checkpoint ? $"Definition of the share of {checkpoint.Groups[1].Value}" : title);
        return unit.Length == 0 ? english : $"{english} [{Units.GetValueOrDefault(unit, unit)}]";
    }

    /// <summary>Reads a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="headers">Its headers in English, in their order.</param>
    /// <param name="values">What the cells hold.</param>
    public static object?[] Row(string table, IReadOnlyList<string> headers, object?[] values)
    {
        int unit = headers.ToList().IndexOf("Unit");
        bool isMoney = unit >= 0 && values[unit] is "亿元";
        return [.. values.Select((value, i) => value switch
        {
            string text => Text(table, headers[i], text),
            double or int or long when IsMoney(table, headers[i], i, isMoney) => Convert.ToDouble(value) / MoneyFactor,
            _ => value,
        })];
    }

    /// <summary>Says in Chinese what a header says in English.</summary>
    /// <param name="english">The header.</param>
    public static string Said(string english) => Known["Header"].FirstOrDefault(w => w.English == english).Chinese ?? english;

    private static bool IsMoney(string table, string header, int column, bool isMoneyRow) =>
        header.EndsWith("[bn CNY]", StringComparison.Ordinal) || header.EndsWith("[bn USD]", StringComparison.Ordinal)
        || (table is "ValueByProduct" or "ComponentImports" && column > 0) || (isMoneyRow && InRowUnit.Contains($"{table}.{header}"));

    private static string Text(string table, string header, string text) => $"{table}.{header}" switch
    {
        "Bottlenecks.Of" => string.Join(',', text.Split(',').Select(static (part, i) => i == 0 ? part : part switch { "上限" => "Max", "下限" => "Min", "全部" => "all", _ => Word(part) })),
        "Bottlenecks.One step" => Step().Match(text) is { Success: true } step ? StepOf(step.Groups[1].Value, step.Groups[2].Value) : text,
        "Timeline.Order" => Conversion().Replace(text, "$1, $2 wspm"),
        "Inputs.Confidence" or "Inputs.Kind" => string.Join(", ", text.Split('、').Select(Word)),
        "Heuristics.Measured" or "Heuristics.Threshold" or "Roadmap.Measured" or "Inputs.Value" => text == "不设上限" ? Word(text) : text,
        "Inputs.Read from" => text.Replace("（空白，取默认值）", " (blank: default)", StringComparison.Ordinal),
        "Provenance.Value" => text == "是" ? Word(text) : text,
        "Certificate.Stage" => text.Split(' ', 2) is [var letter, var goal] ? $"{letter} {Goal(goal)}" : Word(text),
        "Stages.Objective" => Goal(text),
        "Envelope.Years with almost no domestic deployment" => string.Join(", ", text.Split('、').Select(static y => y.TrimEnd('年'))),
        "EnvelopeCosts.Plan" => Priority().IsMatch(text) ? Priority().Replace(text, $"{Word("优先")} $1") : Headers.GetValueOrDefault(text, text),
        _ when header is "Unit" or "Natural unit" => Units.GetValueOrDefault(text, text),
        _ when header is "Programme" or "Industry fund" or "Step" => Words.GetValueOrDefault(text) ?? Headers.GetValueOrDefault(text, text),
        _ when header.StartsWith("Definition of", StringComparison.Ordinal) => Headers.GetValueOrDefault(text, text),
        _ => Worded.Contains(header) ? Word(text) : text,
    };

    private static string Word(string text) => Words.GetValueOrDefault(text, text);

    private static string Goal(string text) => OfYear().IsMatch(text) ? OfYear().Replace(text, "Year:$1") : Word(text);

    private static string StepOf(string amount, string unit)
    {
        string english = Units.GetValueOrDefault(unit, unit);
        return english == "bn CNY" && double.TryParse(amount, out double money) ? $"{money / MoneyFactor:0.#####} {english}" : $"{amount} {(english == "modules" && amount == "1" ? "module" : english)}";
    }

    // Of the planner's own names only what is said of them is read.
    private static string Named(string table, string header) => table switch
    {
        "StacksBySupplier" => Import().Replace(header, "$1 (import)"),
        "StacksUsed" => OfOrigin().Replace(header, static m => $"{m.Groups[1].Value}, {Word(m.Groups[2].Value).ToLowerInvariant()}"),
        "FleetByAge" => Age().Replace(header, "$1 years"),
        _ => header.StartsWith("其他", StringComparison.Ordinal) ? Headers.GetValueOrDefault(header, header) : header,
    };

    private static Dictionary<string, string> Of(string kind) => Known[kind].ToDictionary(static w => w.Chinese, static w => w.English, StringComparer.Ordinal);

    private static ILookup<string, (string Chinese, string English)> Read()
    {
        using StreamReader list = new(typeof(ChineseWords).Assembly.GetManifestResourceStream(List)!);
        return list.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => l.TrimEnd('\r').Split('\t')).ToLookup(static w => w[0], static w => (w[1], w[2]), StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^(.*?)(?: \[(.*)\])?$")]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"^(\d{4})年$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(\d{4})年国产化率的口径$")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(\d{4})年国产化率$")]
    private static partial Regex OfYear();

    [GeneratedRegex(@"^([\d,.]+) ?(.+)$")]
    private static partial Regex Step();

    [GeneratedRegex(@"^(.*)，([\d,]+)片/月$")]
    private static partial Regex Conversion();

    [GeneratedRegex(@"^优先(\d{4})年$")]
    private static partial Regex Priority();

    [GeneratedRegex(@"^(.+)（进口）$")]
    private static partial Regex Import();

    [GeneratedRegex(@"^(.+)（(国产|国外)）$")]
    private static partial Regex OfOrigin();

    [GeneratedRegex(@"^([\d.]+)年$")]
    private static partial Regex Age();
}
