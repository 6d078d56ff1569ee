using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Analysis.Indicators;

/// <summary>What a scenario does to the checkpoint, and the last beginning with which it still meets it.</summary>
/// <param name="Gain">What it takes off the shortfall of the checkpoint year; fraction, negative where it adds to it, NaN where there is no plan.</param>
/// <param name="Share">The checkpoint year's share under it; null where there is none.</param>
/// <param name="Met">Whether the checkpoint is met under it.</param>
/// <param name="By">The last month in which it may begin; null where it does not meet the checkpoint, or the case meets it without.</param>
/// <param name="MissingLater">What a beginning a year later leaves missing; fraction, NaN where it was not tried.</param>
internal sealed record ScenarioTurn(double Gain, double? Share, bool Met, MonthDate? By, double MissingLater)
{
    /// <summary>Gets what is said where there is no scenario.</summary>
    internal static ScenarioTurn None { get; } = new(double.NaN, null, false, null, double.NaN);
}

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
    /// <returns>The effect of the scenario and its last beginning.</returns>
    internal ScenarioTurn Find(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation)
    {
        if (changes.Count == 0 || variants.Base.Summary is not { } standing)
        {
            return ScenarioTurn.None;
        }

        VariantResult whole = variants.Solve(changes, cancellation);
        cancellation.ThrowIfCancellationRequested();
        double gain = whole.Summary is { } summary ? ShareGap.Of(standing) - ShareGap.Of(summary) : double.NaN;
        (MonthDate? by, double later) = standing.Verdict.Met || !whole.Met ? (null, double.NaN) : Last(changes, cancellation);
        return new(gain, whole.Summary?.Verdict.Share, whole.Met, by, later);
    }

    private (MonthDate? TurnBy, double MissingLater) Last(IReadOnlyList<ParameterChange> changes, CancellationToken cancellation)
    {
        int start = variants.BaseCase.Horizon.StartYear;
        int checkpoint = variants.BaseCase.Settings.CheckpointYear;
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
