using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>One row of a pivot.</summary>
/// <param name="Key">The row's key, such as a period.</param>
/// <param name="Values">Its sums. Shape: [columns].</param>
internal sealed record PivotRow(string Key, double[] Values);

/// <summary>Sums of long rows by two keys: the data of a chart.</summary>
/// <param name="RowHeader">What the row keys are.</param>
/// <param name="Headers">The column keys.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Pivot(Message RowHeader, IReadOnlyList<Message> Headers, IReadOnlyList<PivotRow> Rows)
{
    /// <summary>Sums rows.</summary>
    /// <param name="rowHeader">What the row keys are.</param>
    /// <param name="rowKeys">All row keys, in order; keys without rows get zeros.</param>
    /// <param name="rows">The long rows.</param>
    /// <param name="row">A long row's row key.</param>
    /// <param name="column">A long row's column key; columns stand in the order in which they first appear.</param>
    /// <param name="value">What is summed.</param>
    public static Pivot Of<T>(Message rowHeader, IEnumerable<string> rowKeys, IEnumerable<T> rows, Func<T, string> row, Func<T, string> column, Func<T, double> value) =>
        Of(rowHeader, rowKeys, rows, row, r => Message.Verbatim(column(r)), value);

    /// <summary>Sums rows.</summary>
    /// <param name="rowHeader">What the row keys are.</param>
    /// <param name="rowKeys">All row keys, in order; keys without rows get zeros.</param>
    /// <param name="rows">The long rows.</param>
    /// <param name="row">A long row's row key.</param>
    /// <param name="column">A long row's column, told apart by its English; columns stand in the order in which they first appear.</param>
    /// <param name="value">What is summed.</param>
    public static Pivot Of<T>(Message rowHeader, IEnumerable<string> rowKeys, IEnumerable<T> rows, Func<T, string> row, Func<T, Message> column, Func<T, double> value)
    {
        string[] keys = [.. rowKeys];
        (T Item, Message Column)[] all = [.. rows.Select(r => (r, column(r)))];
        Message[] headers = [.. all.Select(static r => r.Column).DistinctBy(static c => $"{c}")];
        Dictionary<string, int> rowAt = keys.Select(static (key, at) => (key, at)).ToDictionary(static p => p.key, static p => p.at);
        Dictionary<string, int> columnAt = headers.Select(static (key, at) => (key, at)).ToDictionary(static p => $"{p.key}", static p => p.at);
        PivotRow[] sums = [.. keys.Select(key => new PivotRow(key, new double[headers.Length]))];
        foreach ((T item, Message header) in all)
        {
            sums[rowAt[row(item)]].Values[columnAt[$"{header}"]] += value(item);
        }

        return new Pivot(rowHeader, headers, sums);
    }

    /// <summary>Keeps the largest columns and sums the others into one, so that a chart can be read.</summary>
    /// <param name="count">The number of columns to keep.</param>
    /// <param name="others">The header of the others.</param>
    public Pivot Largest(int count, Message others)
    {
        if (Headers.Count <= count)
        {
            return this;
        }

        HashSet<int> kept = [.. Enumerable.Range(0, Headers.Count).OrderByDescending(c => Rows.Sum(r => r.Values[c])).Take(count - 1)];
        int[] keptInOrder = [.. kept.Order()];
        return new Pivot(
            RowHeader,
            [.. keptInOrder.Select(c => Headers[c]), others],
            [.. Rows.Select(r => new PivotRow(r.Key, [.. keptInOrder.Select(c => r.Values[c]), r.Values.Where((_, c) => !kept.Contains(c)).Sum()]))]);
    }

    /// <summary>Gets the columns of the pivot as a table.</summary>
    /// <param name="format">The format of the sums.</param>
    /// <param name="unit">Their unit where readers count otherwise in other languages; null for none.</param>
    public IReadOnlyList<Column<PivotRow>> Columns(string format, DisplayUnit? unit = null) =>
    [
        new(RowHeader, NumberFormat.Text, static r => r.Key),
        .. Headers.Select((header, index) => new Column<PivotRow>(header, format, r => r.Values[index]) { UnitOf = unit is null ? null : _ => unit }),
    ];
}
