using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>The columns of a table of draws, in order, and the fields of a draw: what is written is what statistics read.</summary>
/// <remarks>First the draw and its drivers; then, for each way of investing, how it ended and its figures; last why there is no plan, where there is none.</remarks>
public sealed class DrawLayout
{
    /// <summary>The column of the draw's number.</summary>
    public const string Draw = "draw";

    /// <summary>The column that says why a draw has no plan.</summary>
    public const string Message = "message";

    private const string Never = "never";

    private readonly UncertaintyModel model;
    private readonly ResultSchema schema;

    /// <summary>Initializes the layout.</summary>
    /// <param name="model">The uncertainty.</param>
    /// <param name="schema">The figures of each future.</param>
    /// <param name="investments">Which ways of investing are simulated.</param>
    public DrawLayout(UncertaintyModel model, ResultSchema schema, Investments investments)
    {
        (this.model, this.schema) = (model, schema);
        Ways = investments switch { Investments.Both => [Investments.Adaptive, Investments.Fixed], { } one => [one] };
        Headers =
        [
            Draw,
            .. model.Drivers.Select(static d => d.Name),
            .. Ways.SelectMany(way => (IEnumerable<string>)[Ending(way), .. way == Investments.Fixed ? [Figure(way, "moved"), Figure(way, "dropped"), Figure(way, "cut")] : Array.Empty<string>(), .. schema.Columns.Select(c => Figure(way, c.Header))]),
            Message,
        ];
    }

    /// <summary>Gets the ways of investing that are simulated, the free one first.</summary>
    public IReadOnlyList<Investments> Ways { get; }

    /// <summary>Gets the headers of the columns, units in brackets.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>Gives the column of how draws ended.</summary>
    /// <param name="way">The way of investing.</param>
    public static string Ending(Investments way) => way == Investments.Fixed ? "fixed" : "adaptive";

    /// <summary>Gives the column of a figure.</summary>
    /// <param name="way">The way of investing.</param>
    /// <param name="name">The figure's name.</param>
    public static string Figure(Investments way, string name) => $"{Ending(way)}.{name}";

    /// <summary>Finds a column.</summary>
    /// <param name="name">Its header, with or without the unit.</param>
    /// <returns>Its place, or −1.</returns>
    public int IndexOf(string name)
    {
        for (int column = 0; column < Headers.Count; column++)
        {
            if (Headers[column] == name || (Headers[column].StartsWith(name, StringComparison.Ordinal) && Headers[column].AsSpan(name.Length).StartsWith(" [")))
            {
                return column;
            }
        }

        return -1;
    }

    /// <summary>Writes a draw.</summary>
    /// <param name="row">The draw.</param>
    /// <returns>One text a column; numbers read back exactly.</returns>
    public IReadOnlyList<string> Fields(DrawRow row) =>
    [
        $"{row.Draw}",
        .. row.Drivers.Select(CellValue.Numeral),
        .. Ways.SelectMany(way => Outcome(way, way == Investments.Fixed ? row.Fixed : row.Adaptive)),
        string.Join(" ", new[] { row.Adaptive?.Message, row.Fixed?.Message }.Where(static m => m is { Length: > 0 }).Distinct()),
    ];

    /// <summary>Reads a number as a field holds it.</summary>
    /// <param name="field">The field.</param>
    /// <returns>NaN where it is blank, +∞ for "never".</returns>
    /// <exception cref="FormatException">It holds none.</exception>
    public static double Number(ReadOnlySpan<char> field) => TryNumber(field, out double number) ? number : throw new FormatException($"“{field}” is no number.");

    /// <summary>Reads a number as a field holds it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="number">The number; NaN where the field is blank, +∞ for "never".</param>
    /// <returns>Whether it holds one.</returns>
    public static bool TryNumber(ReadOnlySpan<char> field, out double number)
    {
        number = field.IsEmpty ? double.NaN : double.PositiveInfinity;
        return field.IsEmpty || field.SequenceEqual(Never) || double.TryParse(field, System.Globalization.CultureInfo.InvariantCulture, out number);
    }

    private IEnumerable<string> Outcome(Investments way, DrawOutcome? outcome)
    {
        yield return outcome is null ? string.Empty : $"{outcome.Ending}";
        if (way == Investments.Fixed)
        {
            yield return outcome?.Orders is { } orders ? $"{orders.Moved}" : string.Empty;
            yield return outcome?.Orders is { } kept ? $"{kept.Dropped}" : string.Empty;
            yield return outcome?.Orders is { } cut ? cut.Cut ? "1" : "0" : string.Empty;
        }

        for (int column = 0; column < schema.Columns.Count; column++)
        {
            double value = outcome?.Figures?[column] ?? double.NaN;
            yield return double.IsNaN(value) ? string.Empty : double.IsPositiveInfinity(value) ? Never : CellValue.Numeral(value);
        }
    }
}
