using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BackTests;

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
        return new("backtest", BackTestMessages.BackTestTitle, BackTestMessages.BackTestSubtitle, BackTestMessages.BackTestTally(Figure.Count(near), Figure.Count(measured.Length), Figure.Part(Near)), null, [Table(rows, sources)])
        {
            Findings = [.. measured.GroupBy(static r => r.Expectation.Publisher.Split(',')[0]).Select(static g => Words(g.Key, [.. g]))],
            Sources = sources,
            Provenance = provenance,
            Time = time,
        };
    }

    private static StudySection Table(IReadOnlyList<BackTestRow> rows, IReadOnlyList<SourceReference> sources) => StudySection.Of(
        "BackTests",
        BackTestMessages.BackTestHeading,
        BackTestMessages.BackTestFinding,
        rows,
        (new("test", BackTestMessages.Quantity), static r => $"{r.Expectation.Quantity}, {r.Expectation.Year}"),
        (new("publisher", StudyMessages.Publisher), static r => r.Expectation.Publisher),
        (new("published", BackTestMessages.Published, string.Empty, "#,##0.##") { InRowUnit = true }, static r => Shown(r, r.Expectation.Published)),
        (new("model", BackTestMessages.Model, string.Empty, "#,##0.##") { InRowUnit = true }, static r => Shown(r, r.Model)),
        (new("unit", BackTestMessages.Unit), static r => DisplayUnit.Of(r.Expectation.Unit == "CNY" ? "bn CNY" : r.Expectation.Unit)),
        (new("residual", BackTestMessages.Difference, string.Empty, "+0.0%;-0.0%;0.0%"), static r => r.Residual),
        (new("basis", BackTestMessages.Basis), static r => r.Expectation.Basis == "READ" ? BackTestMessages.AsPublished : BackTestMessages.Derived),
        (new("case", BackTestMessages.Case), static r => r.Expectation.Case),
        (new("scenario", StudyMessages.Scenario), static r => r.Expectation.Scenario),
        (new("sources", StudyMessages.Sources), r => sources.First(s => Publication(s) == r.Expectation.Publisher).Id),
        (new("why", BackTestMessages.Why) { IsNote = true }, static r => r.Problem.IsEmpty ? Message.Verbatim(r.Expectation.Why) : r.Problem)) with
    {
        Label = BackTestMessages.BackTestLabel,
        Chart = new(StudyChartKind.Column, BackTestMessages.BackTestChart, "test", ["residual"]),
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

    private static Message Words(string publisher, BackTestRow[] rows) => BackTestMessages.PublisherAgainstModel(new(publisher), new(
        [
            .. rows.Select(static r => BackTestMessages.PublishedAndModel(
                new(r.Expectation.Quantity), Period.Of(r.Expectation.Year), Amount(r.Expectation.Published!.Value, r.Expectation.Unit), Amount(r.Model!.Value, r.Expectation.Unit), Figure.Part(r.Residual!.Value, "+0%;−0%;0%"))),
        ],
        Joint.Semicolon));

    private static Figure Amount(double amount, string unit) => unit switch
    {
        "CNY" => Figure.Money(amount),
        "ratio" or "fraction" => Figure.Number(amount, "0.00"),
        _ => Figure.Amount(amount, unit, amount >= 1e3 ? "#,##0" : "0.00"),
    };
}
