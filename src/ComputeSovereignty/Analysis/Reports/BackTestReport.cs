namespace ComputeSovereignty.Analysis.Reports;

/// <summary>Says what back-tests gave.</summary>
public static class BackTestReport
{
    /// <summary>The largest part by which a model's figure may differ and still be called near.</summary>
    private const double Near = 0.1;

    /// <summary>Makes the report.</summary>
    /// <param name="rows">Published figures beside the model's.</param>
    /// <param name="provenance">How to make it again.</param>
    /// <param name="time">When it was made.</param>
    public static StudyReport Of(IReadOnlyList<BackTestRow> rows, IReadOnlyList<KeyValuePair<string, string>> provenance, DateTimeOffset time)
    {
        BackTestRow[] measured = [.. rows.Where(static r => r.Residual is not null)];
        int near = measured.Count(static r => Math.Abs(r.Residual!.Value) <= Near);
        StudySection table = StudySection.Of(
            "BackTests",
            "What others published, what the model gives on their inputs, and why they differ",
            $"{near} of {measured.Length} published figures are within {Near:0%} of what the model gives on the publisher's own inputs; the others say why not.",
            rows,
            (new("case", "Case"), static r => r.Expectation.Case),
            (new("scenario", "Scenario"), static r => r.Expectation.Scenario),
            (new("quantity", "Quantity"), static r => r.Expectation.Quantity),
            (new("year", "Year", string.Empty, "0"), static r => r.Expectation.Year),
            (new("published", "Published", string.Empty, "#,##0.##"), static r => r.Expectation.Published),
            (new("model", "Model", string.Empty, "#,##0.##"), static r => r.Model),
            (new("unit", "Unit"), static r => r.Expectation.Unit),
            (new("residual", "Residual", string.Empty, "+0.0%;-0.0%;0.0%"), static r => r.Residual),
            (new("publisher", "Publisher"), static r => r.Expectation.Publisher),
            (new("basis", "Basis"), static r => r.Expectation.Basis),
            (new("why", "Why"), static r => r.Problem.Length > 0 ? r.Problem : r.Expectation.Why));
        StudySection residuals = StudySection.Of(
            "Residuals",
            "How far the model is from what was published",
            "Model over published, less one; on the publisher's own inputs.",
            measured,
            (new("test", "Test"), static r => $"{r.Expectation.Case}: {r.Expectation.Quantity}, {r.Expectation.Year}"),
            (new("residual", "Residual", string.Empty, "+0%;-0%;0%"), static r => r.Residual)) with
        {
            Chart = new(StudyChartKind.Column, "Model over published, less one", "test", ["residual"]),
        };
        return new("backtest", "Back-tests", "Published projections against the model on the publishers' inputs", table.Finding, null, [residuals, table])
        {
            Findings = [.. rows.Select(Words)],
            Provenance = provenance,
            Time = time,
        };
    }

    private static string Words(BackTestRow row)
    {
        BackTestExpectation e = row.Expectation;
        string model = row.Model is { } m ? Amount(m, e.Unit) : "no plan";
        string published = e.Published is { } p ? Amount(p, e.Unit) : "words only";
        string residual = row.Residual is { } r ? $" ({r:+0%;-0%;0%})" : string.Empty;
        return $"{e.Quantity}, {e.Year}: {e.Publisher} has {published}, the model {model}{residual}. {(row.Problem.Length > 0 ? row.Problem : e.Why)}.";
    }

    private static string Amount(double amount, string unit) => amount switch
    {
        >= 1e9 => $"{amount / 1e9:#,##0.0} bn {unit}",
        >= 1e3 => $"{amount:#,##0} {unit}",
        _ => $"{amount:0.00} {unit}",
    };
}
