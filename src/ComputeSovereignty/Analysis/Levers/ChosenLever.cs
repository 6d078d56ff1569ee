using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Makes a lever of any parameter address.</summary>
/// <remarks>
/// Unless a move is asked for: months are shifted, fractions are set where all are equal and otherwise raised to a least value, other numbers are scaled.
/// How far: ten times or a tenth, the whole range of the column where that is narrower, five years for months.
/// </remarks>
/// <param name="catalog">The figures of the case.</param>
public sealed class ChosenLever(ParameterCatalog catalog)
{
    private const double MonthsLater = 60;

    private static readonly (string Symbol, LeverMove Move)[] Symbols = [("*=", LeverMove.Scale), ("+=", LeverMove.Add), ("=", LeverMove.Set), (" shift", LeverMove.Shift)];

    /// <summary>Makes the lever that a text names: an address, and how it moves where that is said, as in <c>HbmLines[CXMT].* shift</c>.</summary>
    /// <param name="text">The address, alone or with <c>*=</c>, <c>+=</c>, <c>=</c> or <c>shift</c> behind it.</param>
    /// <returns>The lever, or null with what speaks against it and what is allowed, sentences.</returns>
    public (Lever? Lever, Message Problem) Of(string text)
    {
        string written = text.TrimEnd();
        (string symbol, LeverMove move) = Symbols.FirstOrDefault(s => written.EndsWith(s.Symbol, StringComparison.Ordinal));
        return ParameterAddress.TryParse(written[..^(symbol ?? string.Empty).Length], out ParameterAddress? address, out Message problem)
            ? Of(address!, symbol is null ? null : move)
            : (null, problem);
    }

    /// <summary>Makes the lever.</summary>
    /// <param name="address">What moves; wildcards allowed.</param>
    /// <param name="asked">How it moves; null for the move that suits the figures.</param>
    /// <returns>The lever, or null with what speaks against it, a sentence.</returns>
    public (Lever? Lever, Message Problem) Of(ParameterAddress address, LeverMove? asked = null)
    {
        Name name = new($"{address}");
        IReadOnlyList<ParameterEntry> entries = catalog.Matching(address);
        if (entries.Count == 0)
        {
            return (null, Message.Sentences(LeverChoiceMessages.NamesNothing(name), catalog.WhyNothing(address)));
        }

        double[] months = [.. entries.Select(static e => e.Month?.Months).OfType<double>()];
        double[] numbers = [.. entries.Where(static e => e.Schema.IsNumeric).Select(static e => e.Number).OfType<double>()];
        LeverMove move = asked ?? Suiting(entries, numbers, months);
        bool shifts = move == LeverMove.Shift;
        if (!shifts && numbers.Length == 0)
        {
            return (null, months.Length > 0 ? LeverChoiceMessages.OnlyShifted(name) : LeverChoiceMessages.NotNumeric(name));
        }

        if (shifts && months.Length == 0 && entries.All(static e => e.Address.Column.Length != 4 || !e.Address.Column.All(char.IsAsciiDigit)))
        {
            return (null, LeverChoiceMessages.NotShifted(name));
        }

        if (move == LeverMove.Set && numbers.Distinct().Count() > 1)
        {
            return (null, LeverChoiceMessages.FiguresDiffer(name, Figure.Exact(numbers.Min()), Figure.Exact(numbers.Max())));
        }

        return (Build(address, move, entries, numbers), Message.None);
    }

    private static LeverMove Suiting(IReadOnlyList<ParameterEntry> entries, double[] numbers, double[] months) =>
        months.Length > 0 && numbers.Length == 0 ? LeverMove.Shift
        : entries.All(static e => e.Schema.Kind == ColumnKind.Fraction) ? numbers.Distinct().Count() == 1 ? LeverMove.Set : LeverMove.AtLeast
        : LeverMove.Scale;

    private static Lever Build(ParameterAddress address, LeverMove move, IReadOnlyList<ParameterEntry> entries, double[] numbers)
    {
        double low = entries.Max(static e => e.Schema.Minimum);
        double high = entries.Min(static e => e.Schema.Maximum);
        double most = numbers.DefaultIfEmpty(0).Max();
        double least = numbers.DefaultIfEmpty(0).Min();
        (double neutral, double limit, double other) = move switch
        {
            LeverMove.Shift => (0, -MonthsLater, MonthsLater),
            LeverMove.Scale => (1, most > 0 ? Math.Min(HeadlineLevers.MostScale, high / most) : HeadlineLevers.MostScale, low > 0 && least > 0 ? Math.Max(0.1, low / least) : 0.1),
            LeverMove.Add => (0, Math.Min(9 * Math.Max(1, Math.Abs(most)), high - most), -Math.Min(9 * Math.Max(1, Math.Abs(most)), least - low)),
            LeverMove.AtLeast => (least, Math.Min(high, HeadlineLevers.MostScale * Math.Max(1e-9, most)), Math.Max(low, Math.Min(0, least))),
            LeverMove.AtMost => (most, Math.Max(low, Math.Min(0, least)), Math.Min(high, HeadlineLevers.MostScale * Math.Max(1e-9, most))),
            _ => (most, Math.Min(high, HeadlineLevers.MostScale * Math.Max(1e-9, Math.Abs(most))), Math.Max(low, Math.Min(0, most))),
        };
        return new()
        {
            Title = Message.Verbatim($"{address}"),
            Move = move,
            Addresses = [address],
            Neutral = neutral,
            Limit = limit,
            OtherLimit = other,
            Unit = entries[0].Unit,
            IsFraction = entries.All(static e => e.Schema.Kind == ColumnKind.Fraction),
        };
    }
}
