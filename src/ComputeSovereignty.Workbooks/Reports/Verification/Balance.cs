namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>A table of balances: the opening is the last closing, and opening plus what comes in less what goes out is the closing.</summary>
/// <param name="Table">The table.</param>
/// <param name="Keys">The columns that name an item.</param>
/// <param name="Opening">The column of the opening.</param>
/// <param name="In">The columns of what comes in.</param>
/// <param name="Out">The column of what goes out.</param>
/// <param name="Closing">The column of the closing.</param>
internal sealed record Balance(WrittenTable Table, string[] Keys, string Opening, string[] In, string Out, string Closing)
{
    /// <summary>Checks every item in every period; a row that was left out stands for zeros.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="check">Takes what disagrees.</param>
    /// <param name="stockOf">The stock of an item before the first period.</param>
    /// <param name="stocked">All items with a stock before the first period.</param>
    public void Verify(WrittenPlan plan, Check check, Func<string, double> stockOf, IEnumerable<string> stocked)
    {
        Dictionary<string, WrittenRow> rows = Table.By([.. Keys, "Period"]);
        string[] items = [.. Table.Rows.Select(r => string.Join('|', Keys.Select(r.Text))).Concat(stocked).Distinct(StringComparer.Ordinal)];
        foreach (string item in items)
        {
            double closing = stockOf(item);
            foreach (string period in plan.Periods)
            {
                closing = Period(check, rows.GetValueOrDefault($"{item}|{period}"), item, period, closing);
            }
        }
    }

    private double Period(Check check, WrittenRow? row, string item, string period, double before)
    {
        if (row is null)
        {
            if (Math.Abs(before) > Check.Count)
            {
                check.Missing(Table, $"a row of {item.Replace('|', ' ')} in {period} that opens with {before:G10}", "A stock does not vanish.");
            }

            return 0;
        }

        check.Equal(row, Opening, before, Check.Count, "The opening is the closing of the period before.");
        check.Equal(row, Closing, row[Opening] + In.Sum(i => row[i]) - row[Out], Check.Count, "Opening plus what comes in less what goes out is the closing.");
        return row[Closing];
    }
}
