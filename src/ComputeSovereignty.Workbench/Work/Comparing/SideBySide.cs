using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>What the charts of studies show, side by side: each of their figures for every run, with the difference of two.</summary>
/// <param name="runs">The runs.</param>
internal sealed class SideBySide(IReadOnlyList<ComparedRun> runs)
{
    private const string Quantile = "p50";

    /// <summary>Puts the figures of a table's chart side by side.</summary>
    /// <param name="table">The table.</param>
    /// <returns>A section a figure; none where there is no chart that can be, or only one run has the table.</returns>
    internal IEnumerable<StudySection> Of(TableOfRuns table)
    {
        if (!table.HasOneHead || table.Count < 2 || table.First.Chart is not { } chart || chart.Category != table.First.Columns[0].Member)
        {
            return [];
        }

        StudyColumn[] figures = [.. Figures(chart).Select(table.First.IndexOf).Select(i => table.First.Columns[i])];
        return figures.Select((figure, place) => (chart.Kind == StudyChartKind.Curve ? Curves(table, chart, figure) : Section(table, chart, figure)) with
        {
            // A sheet's name has room for 31 letters.
            Name = place == 0 ? table.First.Name : $"{table.First.Name}{place + 1}",
            Label = figures.Length == 1 ? table.First.Label : figure.Header,
            Heading = figures.Length == 1 ? table.First.Heading : RunComparisonMessages.Of(table.First.Heading, figure.Header),
        });
    }

    // Of a fan the middle; of a curve what is joined; of parts their whole, since runs may have other parts.
    private static IEnumerable<string> Figures(StudyChart chart) => chart.Kind switch
    {
        StudyChartKind.Column when chart.Whole is { } whole => [whole, .. chart.Lines],
        StudyChartKind.Fan => [chart.Values.FirstOrDefault(static v => v == Quantile) ?? chart.Values[chart.Values.Count / 2]],
        StudyChartKind.Line or StudyChartKind.Column => chart.Values,
        StudyChartKind.Ranking when chart.Values.Count == 1 => chart.Values,
        StudyChartKind.Curve or StudyChartKind.Waterfall => chart.Values.Take(1),
        _ => [],
    };

    private static (StudyColumn Column, Func<string, object?> Cell) Head(TableOfRuns table) => (table.First.Columns[0], table.Head);

    private (StudyColumn Column, Func<string, object?> Cell)[] Values(TableOfRuns table, StudyColumn figure) =>
        [.. runs.Select((r, i) => (figure with { Member = $"run{i + 1}", Header = Message.Verbatim(r.Title) }, (Func<string, object?>)(key => table.Cell(i, key, figure))))];

    private StudySection Section(TableOfRuns table, StudyChart chart, StudyColumn figure)
    {
        // A limit that is not the same in all would be taken for that of all.
        StudyColumn[] limits =
        [
            .. chart.Limits.Select(table.First.IndexOf).Select(i => table.First.Columns[i])
                .Where(l => table.Order.All(key => runs.Select((_, i) => table.Cell(i, key, l)).Where(static v => v is not null).Distinct().Count() < 2)),
        ];
        (StudyColumn Column, Func<string, object?> Cell)[] values = Values(table, figure);
        bool isOrdered = table.First.Columns[0].Format.Length > 0;
        return StudySection.Of(
            table.First.Name,
            table.First.Heading,
            Widest(table, figure),
            table.Order,
            [
                Head(table),
                .. limits.Select(l => (l, (Func<string, object?>)(key => runs.Select((_, i) => table.Cell(i, key, l)).FirstOrDefault(static v => v is not null)))),
                .. values,
                .. runs.Count == 2 ? [Difference(table, figure)] : Array.Empty<(StudyColumn, Func<string, object?>)>(),
            ]) with
        {
            Chart = new(
                isOrdered ? StudyChartKind.Line : StudyChartKind.Column,
                chart.Values.Count == 1 ? chart.Title : RunComparisonMessages.Of(table.First.Heading, figure.Header.Within()),
                table.First.Columns[0].Member,
                [.. values.Select(static v => v.Column.Member)])
            {
                Limits = [.. limits.Select(static l => l.Member)],
                ValueTitle = figure.Header,
            },
        };
    }

    // Each run has points of its own, so that rows hold one of them, and no difference.
    private StudySection Curves(TableOfRuns table, StudyChart chart, StudyColumn figure)
    {
        (StudyColumn Column, Func<string, object?> Cell)[] values = Values(table, figure);
        return StudySection.Of(
            table.First.Name,
            table.First.Heading,
            Message.None,
            table.Order.Where(key => table.Head(key) is double && values.Any(v => v.Cell(key) is not null)).OrderBy(key => (double)table.Head(key)!),
            [Head(table), .. values]) with
        {
            Chart = new(StudyChartKind.Curves, chart.Title, table.First.Columns[0].Member, [.. values.Select(static v => v.Column.Member)]) { ValueTitle = figure.Header },
        };
    }

    private static (StudyColumn Column, Func<string, object?> Cell) Difference(TableOfRuns table, StudyColumn figure)
    {
        bool isPart = figure.Format.EndsWith('%');

        // The format of a change has a sign of its own already.
        string plain = isPart ? "0.0" : figure.Format.Split(';')[0].TrimStart('+') is { Length: > 0 } given ? given : "0.##";
        return (
            new("difference", RunComparisonMessages.Difference, isPart ? DisplayUnit.Points : figure.Unit, $"+{plain};-{plain};{plain}"),
            key => table.Cell(0, key, figure) is double a && table.Cell(1, key, figure) is double b ? (isPart ? 100 : 1) * (b - a) : null);
    }

    private Message Widest(TableOfRuns table, StudyColumn figure)
    {
        var spreads = table.Order
            .Select(key => (Key: key, Values: runs.Select((_, i) => table.Cell(i, key, figure)).OfType<double>().ToArray()))
            .Where(static s => s.Values.Length > 1)
            .Select(static s => (s.Key, Least: s.Values.Min(), Most: s.Values.Max()))
            .ToArray();
        if (spreads.Length == 0)
        {
            return Message.None;
        }

        (string key, double least, double most) = spreads.MaxBy(static s => s.Most - s.Least);
        return TableOfRuns.IsSame(least, most)
            ? RunComparisonMessages.SameInAll(figure.Header)
            : RunComparisonMessages.Widest(figure.Header, new(table.Heads(key)), new(table.Say(least, figure)), new(table.SayWithUnit(most, figure)));
    }
}
