using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>One rule: compares cells with what other cells give.</summary>
/// <param name="name">The rule in a few words.</param>
internal sealed class Rule(string name)
{
    private readonly List<Disagreement> disagreements = [];
    private int compared;

    /// <summary>Gets the outcome.</summary>
    public VerificationCheck Outcome => new(name, compared, disagreements);

    /// <summary>A cell must hold a number.</summary>
    /// <param name="row">The row.</param>
    /// <param name="header">The column.</param>
    /// <param name="expected">What other cells give.</param>
    /// <param name="noise">What an engine may leave open.</param>
    /// <param name="why">The rule for this cell, a sentence.</param>
    public void Same(PlanRow row, string header, Reckoned expected, double noise, string why)
    {
        compared++;
        Reckoned found = row.Amount(header);
        if (!(Math.Abs(found.Value - expected.Value) <= expected.Slack + found.Slack + noise))
        {
            disagreements.Add(new(row.CellOf(header), row.Said(header), $"{expected.Value:G10}", why));
        }
    }

    /// <summary>A cell must hold a number, or nothing where there is none.</summary>
    public void SameOrEmpty(PlanRow row, string header, Reckoned? expected, double noise, string why)
    {
        if (expected is { } number)
        {
            Same(row, header, number, noise, why);
        }
        else
        {
            Says(row, header, string.Empty, why);
        }
    }

    /// <summary>A cell must not exceed a number.</summary>
    public void AtMost(PlanRow row, string header, Reckoned limit, double noise, string why)
    {
        compared++;
        Reckoned found = row.Amount(header);
        if (!(found.Value <= limit.Value + limit.Slack + found.Slack + noise))
        {
            disagreements.Add(new(row.CellOf(header), row.Said(header), $"at most {limit.Value:G10}", why));
        }
    }

    /// <summary>A cell must say a word.</summary>
    public void Says(PlanRow row, string header, string expected, string why) => Says(row, header, [expected], why);

    /// <summary>A cell must say one of some words.</summary>
    public void Says(PlanRow row, string header, IReadOnlyList<string> allowed, string why)
    {
        compared++;
        if (!allowed.Contains(row.Text(header), StringComparer.Ordinal))
        {
            disagreements.Add(new(row.CellOf(header), row.Text(header), string.Join(" or ", allowed.Take(5)), why));
        }
    }

    /// <summary>Something about a cell must hold.</summary>
    public void Holds(bool holds, string cell, string found, string expected, string why)
    {
        compared++;
        if (!holds)
        {
            disagreements.Add(new(cell, found, expected, why));
        }
    }

    /// <summary>A row must be there.</summary>
    public void Missing(PlanTable table, string expected, string why)
    {
        compared++;
        disagreements.Add(new(table.Place, "no row", expected, why));
    }
}
