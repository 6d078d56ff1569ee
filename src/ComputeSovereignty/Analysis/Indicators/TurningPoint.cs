using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>By when must a scenario begin for the checkpoint still to be met?</summary>
/// <remarks>
/// Year series keep the case's figures before the year in which the scenario begins; months move later with it; figures without a date act from the start of the plan and
/// cannot wait. Years are tried one after the other until the checkpoint is missed.
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="catalog">Its figures.</param>
internal sealed class TurningPoint(CaseVariants variants, ParameterCatalog catalog)
{
    /// <summary>Finds the last beginning with which the checkpoint is met.</summary>
    /// <param name="changes">The changes of the scenario.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The month; null where the scenario does not meet the checkpoint, or the case meets it without. Missing is what a beginning a year later leaves; NaN where it was not tried.</returns>
    internal (MonthDate? TurnBy, double MissingLater) Find(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation)
    {
        int start = variants.BaseCase.Horizon.StartYear;
        int checkpoint = variants.BaseCase.Settings.CheckpointYear;
        if (variants.Base.Met || changes.Count == 0 || !variants.Solve(changes, cancellation).Met)
        {
            return (null, double.NaN);
        }

        if (!changes.Any(c => IsDated(c.Address)))
        {
            return (new MonthDate(start, 1), double.NaN);
        }

        for (int begin = start + 1; begin <= checkpoint + 1; begin++)
        {
            VariantResult later = variants.Solve([.. changes.SelectMany(c => Begun(c, begin))], cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (!later.Met)
            {
                return (new MonthDate(begin - 1, 1), later.Summary is { } summary ? ShareGap.Of(summary) : double.NaN);
            }
        }

        return (new MonthDate(checkpoint, 12), double.NaN);
    }

    private bool IsDated(ParameterAddress address) => catalog.Matching(address) is [var first, ..] && (first.Month is not null || IsYear(first.Address.Column) || first.Address.Sheet == "Targets");

    private static bool IsYear(string column) => column.Length == 4 && column.All(char.IsAsciiDigit);

    // The change as far as it acts from the beginning of a year on.
    private IEnumerable<ParameterChange> Begun(ParameterChange change, int begin)
    {
        foreach (ParameterEntry entry in catalog.Matching(change.Address))
        {
            bool inYears = IsYear(entry.Address.Column);
            if (inYears && change.Operation == ChangeOperation.ShiftMonths)
            {
                continue;
            }

            if (!inYears)
            {
                yield return Later(change with { Address = entry.Address }, entry, begin);
            }
            else if (int.Parse(entry.Address.Column) >= begin)
            {
                yield return change with { Address = entry.Address };
            }
        }

        if (change.Operation == ChangeOperation.ShiftMonths && catalog.Matching(change.Address).Any(static e => IsYear(e.Address.Column)))
        {
            yield return change;
        }
    }

    // A month that is set comes no earlier than the beginning.
    private static ParameterChange Later(ParameterChange change, ParameterEntry entry, int begin)
    {
        if (entry.Schema.Kind != ColumnKind.Month || change.Operation != ChangeOperation.Set || !MonthDate.TryParse(change.Value.Text, out MonthDate month))
        {
            return change;
        }

        MonthDate earliest = new(begin, 1);
        return change with { Value = CellValue.OfMonth(month < earliest ? earliest : month) };
    }
}
