using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html;

/// <summary>What pages say around what they show.</summary>
internal static class PageMessages
{
    /// <summary>Gets the name of the product.</summary>
    internal static Message Product => Message.Of("Compute sovereignty", "算力自主");

    /// <summary>Gets the link past the head.</summary>
    internal static Message Skip => Message.Of("Skip to the content", "跳到正文");

    /// <summary>Gets the name of the contents.</summary>
    internal static Message Contents => Message.Of("Contents", "目录");

    /// <summary>Gets the heading of provenance.</summary>
    internal static Message Provenance => Message.Of("Provenance", "复现信息");

    /// <summary>Gets the name of totals.</summary>
    internal static Message Total => Message.Of("Total", "总计", "PageTotal");

    /// <summary>Gets what a folded table is called.</summary>
    internal static Message Table => Message.Of("Table", "表格", "PageTable");

    /// <summary>Gets that a table has one row.</summary>
    internal static Message OneRow => Message.Of(" (1 row)", "（1行）", "PageOneRow");

    /// <summary>Gets what stands before the only source.</summary>
    internal static Message SourceBelow => Message.Of("Source: ", "来源：", "PageSourceBelow");

    /// <summary>Gets what stands before several sources.</summary>
    internal static Message SourcesBelow => Message.Of("Sources: ", "来源：", "PageSourcesBelow");

    /// <summary>Gets the heading of sources.</summary>
    internal static Message Sources => Message.Of("Sources", "数据来源");

    /// <summary>Gets what the list of sources says.</summary>
    internal static Message SourcesFinding => Message.Of("The sources cited above. Low confidence and assumptions are marked: results that rest on them can change.", "上文引用的数据来源。可信度低的与属于假设的均已标明：依赖它们的结果可能改变。");

    /// <summary>Says how many sources are cited.</summary>
    /// <param name="count">The number.</param>
    internal static Message SourcesCited(Figure count) => Message.Of($"{count} sources", $"{count} 条来源");

    /// <summary>Gets the name of the verdict.</summary>
    internal static Message Verdict => Message.Of("Verdict", "结论");

    /// <summary>Gets the header of names in a timeline.</summary>
    internal static Message What => Message.Of("Item", "项目");

    /// <summary>Gets the header of times in a timeline.</summary>
    internal static Message When => Message.Of("When: ", "时间：");

    /// <summary>Gets the low end of a bar.</summary>
    internal static Message LowEnd => Message.Of("At the low end", "低端");

    /// <summary>Gets the high end of a bar.</summary>
    internal static Message HighEnd => Message.Of("At the high end", "高端");

    /// <summary>Gets the summary of the figures behind a chart.</summary>
    internal static Message Figures => Message.Of("Figures", "数据");

    /// <summary>Gets that a cell meets its target.</summary>
    internal static Message IsMet => Message.Of(" met ", " 达标 ");

    /// <summary>Gets the name of points that meet a target.</summary>
    internal static Message Met => Message.Of("Met", "达标");

    /// <summary>Gets the name of the exact line of a target.</summary>
    internal static Message JustEnough => Message.Of("Just sufficient (exact)", "恰好达标（精确）");

    /// <summary>Gets the header of curves.</summary>
    internal static Message Curve => Message.Of("Curve", "曲线", "PageCurve");

    /// <summary>Gets the header of points.</summary>
    internal static Message Point => Message.Of("Point", "点", "PagePoint");

    /// <summary>Gets the kind of page.</summary>
    internal static Message Study => Message.Of("Study", "研究");

    /// <summary>Gets a yes.</summary>
    internal static Message Yes => Message.Of("yes", "是");

    /// <summary>Gets a no.</summary>
    internal static Message No => Message.Of("no", "否");

    /// <summary>Gets what stands where there is nothing.</summary>
    internal static Message None => Message.Of("none", "无");

    /// <summary>Names the lower line of a band.</summary>
    /// <param name="band">The band.</param>
    internal static Message Low(Name band) => Message.Of($"{band}, low", $"{band}（下限）", "PageBandLow");

    /// <summary>Names the upper line of a band.</summary>
    /// <param name="band">The band.</param>
    internal static Message High(Name band) => Message.Of($"{band}, high", $"{band}（上限）", "PageBandHigh");

    /// <summary>Says how many rows a table has.</summary>
    /// <param name="count">How many.</param>
    internal static Message Rows(Figure count) => Message.Of($" ({count} rows)", $"（{count}行）", "PageRows");

    /// <summary>Says a figure with its sources.</summary>
    /// <param name="figure">The figure with its unit.</param>
    /// <param name="sources">The ids of the sources.</param>
    internal static Message WithSources(Name figure, Name sources) => Message.Of($"{figure}; sources: {sources}", $"{figure}；来源：{sources}", "PageWithSources");

    /// <summary>Says which cells of a heat map meet the target.</summary>
    /// <param name="level">The target with its unit.</param>
    internal static Message MarksMet(Name level) => Message.Of($"✓ and a frame mark {level} or more.", $"✓ 与边框表示达到 {level} 及以上。");

    /// <summary>Names a range of levels.</summary>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end with its unit.</param>
    internal static Message FromTo(Name from, Name to) => Message.Of($"{from} to {to}", $"{from} 至 {to}");

    /// <summary>Names the levels that meet a target.</summary>
    /// <param name="level">The target with its unit.</param>
    internal static Message OrMore(Name level) => Message.Of($"{level} or more", $"{level} 及以上");

    /// <summary>Says where the bars of a tornado begin.</summary>
    /// <param name="what">What they begin at.</param>
    /// <param name="level">The same with its unit.</param>
    internal static Message Base(Name what, Name level) => Message.Of($"({what}: {level})", $"（{what}：{level}）");

    /// <summary>Says at what a bar ends.</summary>
    /// <param name="end">The end.</param>
    internal static Message At(Name end) => Message.Of($" at {end}", $"（{end}）");

    /// <summary>Names the figures of a chart for readers who cannot see it.</summary>
    /// <param name="title">The title of the chart.</param>
    internal static Message OfTheChart(Name title) => Message.Of($" of the chart: {title}", $"（图：{title}）");

    /// <summary>Says how far a source can be trusted.</summary>
    /// <param name="kind">What kind of figure it gives.</param>
    /// <param name="confidence">The confidence.</param>
    internal static Message Trust(Message kind, Message confidence) => Message.Of($"{kind}, {confidence} confidence", $"{kind}，可信度{confidence}");

    /// <summary>Says what a chart shows, to readers who cannot see it.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="up">The vertical axis.</param>
    /// <param name="across">The horizontal axis.</param>
    internal static Message UpOverAcross(Name title, Name up, Name across) => Message.Of($"{title}: {up} over {across}.", $"{title}：纵轴 {up}，横轴 {across}。");

    /// <summary>Says what a contour shows, to readers who cannot see it.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="across">The horizontal axis.</param>
    /// <param name="up">The vertical axis.</param>
    internal static Message OverBoth(Name title, Name across, Name up) => Message.Of($"{title}: over {across} and {up}.", $"{title}：横轴 {across}，纵轴 {up}。");

    /// <summary>Says how many rows a chart leaves out.</summary>
    /// <param name="count">The number.</param>
    internal static Message LeftOut(Figure count) => Message.Of($"Left out: {count} without anything to show.", $"略去 {count} 项（无可显示内容）。");
}
