namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Compares cells with what other cells give.</summary>
/// <param name="name">The rule in a few words.</param>
internal sealed class Check(string name)
{
    /// <summary>What a solve may leave open in dies, stacks, accelerators or wafers: 10⁻⁶ of a thousand, in sums.</summary>
    public const double Count = 0.01;

    /// <summary>The same in bn CNY.</summary>
    public const double Money = 1e-5;

    /// <summary>The same in MW.</summary>
    public const double Power = 1e-4;

    /// <summary>The same in shares and utilizations.</summary>
    public const double Fraction = 1e-7;

    private const double Rounding = 1e-9;
    private readonly List<Disagreement> disagreements = [];
    private int compared;

    /// <summary>Gets the outcome.</summary>
    public VerificationCheck Outcome => new(name, compared, disagreements);

    /// <summary>A cell must equal a number.</summary>
    public void Equal(WrittenRow row, string header, double expected, double tolerance, string what)
    {
        compared++;
        double found = row[header];
        if (!(Math.Abs(found - expected) <= tolerance + (Rounding * Math.Abs(expected))))
        {
            disagreements.Add(new(row.Cell(header), Said(row, header), $"{expected:G10}", what));
        }
    }

    /// <summary>A cell must not exceed a number.</summary>
    public void AtMost(WrittenRow row, string header, double limit, double tolerance, string what)
    {
        compared++;
        double found = row[header];
        if (!(found <= limit + tolerance + (Rounding * Math.Abs(limit))))
        {
            disagreements.Add(new(row.Cell(header), Said(row, header), $"at most {limit:G10}", what));
        }
    }

    /// <summary>A cell must equal a number, or be empty where there is none.</summary>
    public void Equal(WrittenRow row, string header, double? expected, double tolerance, string what)
    {
        if (expected is { } number)
        {
            Equal(row, header, number, tolerance, what);
        }
        else
        {
            Says(row, header, string.Empty, what);
        }
    }

    /// <summary>A cell outside of the tables must hold a text.</summary>
    public void Holds(bool holds, string cell, string found, string expected, string what)
    {
        compared++;
        if (!holds)
        {
            disagreements.Add(new(cell, found, expected, what));
        }
    }

    /// <summary>A cell must say a word.</summary>
    public void Says(WrittenRow row, string header, string expected, string what)
    {
        compared++;
        if (row.Text(header) != expected)
        {
            disagreements.Add(new(row.Cell(header), row.Text(header), expected, what));
        }
    }

    /// <summary>A row that must be there is not.</summary>
    public void Missing(WrittenTable table, string expected, string what)
    {
        compared++;
        disagreements.Add(new(table.Place, "no row", expected, what));
    }

    private static string Said(WrittenRow row, string header) => double.IsFinite(row[header]) ? $"{row[header]:G10}" : row.Text(header);
}
