using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Tables;

namespace ComputeSovereignty.Reports.Html.Studies;

/// <summary>The charts of what may come: fans and tornados.</summary>
internal static class StudySpread
{
    /// <summary>Draws a fan: bands around the middle line, the widest behind.</summary>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="caption">The caption.</param>
    internal static FanChart Fan(StudySection section, StudyChart chart, Caption caption)
    {
        IReadOnlyList<string> values = chart.Values;
        int middle = values.Count / 2;
        bool below = values.Any(v => Numbers(section, v).Any(static n => n < 0));
        return new(
            caption,
            [.. section.Rows.Select(row => $"{row[section.IndexOf(chart.Category)]}")],
            [.. Enumerable.Range(0, middle).Select(i => new FanBand($"{Header(section, values[i])} … {Header(section, values[^(i + 1)])}", Numbers(section, values[i]), Numbers(section, values[^(i + 1)])))],
            Numbers(section, values[middle]))
        {
            Lines = [.. chart.Limits.Select(l => Line.Limit(Header(section, l), Numbers(section, l)))],
            CategoryTitle = $"{section.Columns[section.IndexOf(chart.Category)].Header}",
            MedianName = Header(section, values[middle]),
            FromZero = !below,
        };
    }

    /// <summary>Draws a tornado in the order of the rows.</summary>
    /// <param name="section">The section.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="caption">The caption.</param>
    /// <param name="reader">The speaker of the section's language.</param>
    internal static TornadoChart Tornado(StudySection section, StudyChart chart, Caption caption, Speaker reader)
    {
        (int name, int low, int high) = (section.IndexOf(chart.Category), section.IndexOf(chart.Values[0]), section.IndexOf(chart.Values[1]));
        return new(
            caption,
            $"{section.Columns[name].Header}",
            chart.Base,
            [.. section.Rows.Where(row => row[low] is double && row[high] is double).Select(row => new TornadoBar($"{row[name]}", (double)row[low]!, (double)row[high]!))])
        {
            BaseName = reader.Say(chart.BaseTitle.Within()),
        };
    }

    private static string Header(StudySection section, string member) => section.Columns[section.IndexOf(member)].Header.ToString();

    private static IReadOnlyList<double?> Numbers(StudySection section, string member) => [.. section.Rows.Select(row => row[section.IndexOf(member)] as double?)];
}
