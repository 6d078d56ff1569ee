using ComputeSovereignty.Cases;


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
    public static StudyReport Of(IReadOnlyList<BackTestRow> rows, IReadOnlyList<StudyFact> provenance, DateTimeOffset time)
    {
        IReadOnlyList<SourceReference> sources = SourcesOf(rows);
        BackTestRow[] measured = [.. rows.Where(static r => r.Residual is not null)];
        int near = measured.Count(static r => Math.Abs(r.Residual!.Value) <= Near);
        string tally = $"{near} of {measured.Length} published figures are within {Near:0%} of what the model gives on the publisher's own inputs";
        return new("backtest", "Back-tests", "Published projections against the model on the publishers' inputs", $"{tally}; the others say why not.", null, [Table(rows, sources)])
        {
            Findings = [.. measured.GroupBy(static r => r.Expectation.Publisher.Split(',')[0]).Select(static g => Words(g.Key, [.. g]))],
            Sources = sources,
            Provenance = provenance,
            Time = time,
        };
    }

    private static StudySection Table(IReadOnlyList<BackTestRow> rows, IReadOnlyList<SourceReference> sources) => StudySection.Of(
        "BackTests",
        "What others published, what the model gives on their inputs, and why they differ",
        "The difference is model over published, less one.",
        rows,
        (new("test", "What"), static r => $"{r.Expectation.Quantity}, {r.Expectation.Year}"),
        (new("publisher", "Publisher"), static r => r.Expectation.Publisher),
        (new("published", "Published", string.Empty, "#,##0.##"), static r => Shown(r, r.Expectation.Published)),
        (new("model", "Model", string.Empty, "#,##0.##"), static r => Shown(r, r.Model)),
        (new("unit", "Unit"), static r => r.Expectation.Unit == "CNY" ? "bn CNY" : r.Expectation.Unit),
        (new("residual", "Difference", string.Empty, "+0.0%;-0.0%;0.0%"), static r => r.Residual),
        (new("basis", "Basis"), static r => r.Expectation.Basis == "READ" ? "as published" : "derived"),
        (new("case", "Case"), static r => r.Expectation.Case),
        (new("scenario", "Scenario"), static r => r.Expectation.Scenario),
        (new("sources", "Sources"), r => sources.First(s => Publication(s) == r.Expectation.Publisher).Id),
        (new("why", "Why") { IsNote = true }, static r => r.Problem.Length > 0 ? r.Problem : r.Expectation.Why)) with
    {
        Chart = new(StudyChartKind.Column, "How far the model is from what was published", "test", ["residual"]),
    };

    // What was published where: one source a publication, numbered in the order of the table.
    private static IReadOnlyList<SourceReference> SourcesOf(IReadOnlyList<BackTestRow> rows) =>
    [
        .. rows.GroupBy(static r => r.Expectation.Publisher).Select(static (publication, index) => new SourceReference
        {
            Id = $"P{index + 1:00}",
            Title = string.Join("; ", publication.Select(static r => $"{r.Expectation.Quantity}, {r.Expectation.Year}")),
            Publisher = publication.Key.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? publication.Key[..comma] : publication.Key,
            Confidence = Confidence.Medium,
            Kind = publication.All(static r => r.Expectation.Basis == "READ") ? SourceKind.Reported : SourceKind.Estimate,
            Date = publication.Key.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var mark ? publication.Key[(mark + 2)..] : string.Empty,
        }),
    ];

    private static string Publication(SourceReference source) => source.Date.Length > 0 ? $"{source.Publisher}, {source.Date}" : source.Publisher;

    // Billions of CNY; large counts without their decimals.
    private static double? Shown(BackTestRow row, double? amount) => amount switch
    {
        { } cny when row.Expectation.Unit == "CNY" => cny / 1e9,
        >= 1000 => Math.Round(amount.Value),
        _ => amount,
    };

    private static string Words(string publisher, BackTestRow[] rows) =>
        $"{publisher} against the model: {string.Join("; ", rows.Select(static r => $"{r.Expectation.Quantity}, {r.Expectation.Year}: {Amount(r.Expectation.Published!.Value, r.Expectation.Unit)} against {Amount(r.Model!.Value, r.Expectation.Unit)} ({r.Residual:+0%;−0%;0%})"))}.";

    private static string Amount(double amount, string unit) => amount switch
    {
        >= 1e9 => $"{amount / 1e9:#,##0.0} bn {unit}",
        >= 1e3 => $"{amount:#,##0} {unit}",
        _ when unit == "ratio" => $"{amount:0.00}",
        _ => $"{amount:0.00} {unit}",
    };
}
