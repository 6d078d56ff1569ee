using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>A table of stocks: the opening is the last closing, and opening plus what comes in less what goes out is the closing.</summary>
/// <param name="Table">The table.</param>
/// <param name="Names">The columns that name an item.</param>
/// <param name="Opening">The column of the opening.</param>
/// <param name="In">The columns of what comes in.</param>
/// <param name="Out">The column of what goes out.</param>
/// <param name="Closing">The column of the closing.</param>
internal sealed record Stock(PlanTable Table, string[] Names, string Opening, string[] In, string Out, string Closing)
{
    /// <summary>Checks every item in every period; a row that was left out stands for zeros.</summary>
    /// <param name="rule">Takes what disagrees.</param>
    /// <param name="periods">The periods in order.</param>
    /// <param name="atFirst">The stock of an item before the first period, of all that have one.</param>
    public void Check(Rule rule, IReadOnlyList<string> periods, IReadOnlyDictionary<string, Reckoned> atFirst)
    {
        ILookup<string, PlanRow> rows = Table.By([.. Names, "Period"]);
        foreach (string item in Table.By(Names).Select(static g => g.Key).Union(atFirst.Keys, StringComparer.Ordinal))
        {
            Reckoned held = atFirst.GetValueOrDefault(item);
            foreach (string period in periods)
            {
                held = Period(rule, rows[$"{item}|{period}"].FirstOrDefault(), $"{item.Replace('|', ' ')} in {period}", held);
            }
        }
    }

    private Reckoned Period(Rule rule, PlanRow? row, string what, Reckoned held)
    {
        if (row is null)
        {
            if (Math.Abs(held.Value) > Noise.Pieces + held.Slack)
            {
                rule.Missing(Table, $"a row of {what} that opens with {held.Value:G10}", "A stock does not vanish.");
            }

            return 0;
        }

        rule.Same(row, Opening, held, Noise.Pieces, "The opening is the closing of the period before.");
        Reckoned closing = row.Amount(Opening) + In.Total(row.Amount) - row.Amount(Out);
        rule.Same(row, Closing, closing, Noise.Pieces, "Opening plus what comes in less what goes out is the closing.");
        return row.Amount(Closing);
    }
}
