using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty.Statistics;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>Two columns of a file of draws against each other.</summary>
public static class DrawsReport
{
    // What a reader's eye, and a page, can hold.
    private const int MostPoints = 1000;

    private const string Digits = "0.####";

    /// <summary>Writes the report.</summary>
    /// <param name="subtitle">Of what the draws are.</param>
    /// <param name="across">The first column, as the file names it.</param>
    /// <param name="up">The second.</param>
    /// <param name="first">The numbers of the first, one a draw.</param>
    /// <param name="second">Those of the second.</param>
    /// <param name="time">When it is made.</param>
    public static StudyReport Of(Message subtitle, string across, string up, IReadOnlyList<double> first, IReadOnlyList<double> second, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        int[] finite = [.. Enumerable.Range(0, first.Count).Where(d => double.IsFinite(first[d]) && double.IsFinite(second[d]))];
        int step = Math.Max(1, (finite.Length + MostPoints - 1) / MostPoints);
        int[] shown = [.. finite.Where((_, place) => place % step == 0)];
        RankCorrelation? correlation = RankCorrelation.Of([.. finite.Select(d => first[d])], [.. finite.Select(d => second[d])]);
        Message title = DriverMessages.ScatterHeading(Message.Verbatim(up), Message.Verbatim(across));
        return new(
            "draws",
            title,
            subtitle,
            correlation is null ? DriverMessages.NoCorrelation(Figure.Count(finite.Length)) : DriverMessages.Correlation(new(up), new(across), Figure.Number(correlation.Value, "0.00"), Figure.Number(correlation.Low, "0.00"), Figure.Number(correlation.High, "0.00"), Figure.Count(finite.Length)),
            null,
            [
                StudySection.Of(
                    "Draws",
                    title,
                    DriverMessages.ScatterFinding(Figure.Count(shown.Length), Figure.Count(first.Count)),
                    shown,
                    (new("across", Message.Verbatim(across), string.Empty, Digits), d => first[d]),
                    (new("up", Message.Verbatim(up), string.Empty, Digits), d => second[d]),
                    (new("draw", DriverMessages.Draw, string.Empty, "0"), static d => (double)d)) with
                {
                    Chart = new(StudyChartKind.Points, title, "across", ["up"]),
                },
            ])
        {
            Time = time,
        };
    }
}
