using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Html;
using ComputeSovereignty.Reports.Html.Charts;
using ComputeSovereignty.Reports.Html.Plans;
using ComputeSovereignty.Reports.Html.Style;
using ComputeSovereignty.Reports.Html.Tables;
using ComputeSovereignty.Workbench.Work;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The answer where the levers stand, with the one before as a ghost.</summary>
public partial class LeverAnswerView
{
    /// <summary>Gets or sets the case.</summary>
    [Parameter]
    [EditorRequired]
    public OpenedCase Case { get; set; } = null!;

    /// <summary>Gets or sets the case under its scenario, warm.</summary>
    [Parameter]
    [EditorRequired]
    public WarmCase At { get; set; } = null!;

    /// <summary>Gets or sets the answer.</summary>
    [Parameter]
    [EditorRequired]
    public LeverAnswer Answer { get; set; } = null!;

    /// <summary>Gets or sets the answer before the change; null where nothing changed.</summary>
    [Parameter]
    public LeverAnswer? Before { get; set; }

    private PlanFigures? Was => Before?.Figures;

    private LineChart Path(PlanFigures now) => new(
        new Caption(Words["levers.chart.path"]) { Format = Numbers.WholePercent, Summary = PathSummary(now) },
        YearsOf(now),
        [
            Line.Limit(Words["levers.target"], [.. now.Years.Select(static y => (double?)y.Target)]),
            .. Was is { } was ? [Line.Ghost(Words["levers.before"], [.. now.Years.Select(y => was.Years.FirstOrDefault(w => w.Year == y.Year)?.Share)])] : Array.Empty<Line>(),
            new(Words["levers.now"], [.. now.Years.Select(static y => y.Share)], Shade.Plan) { IsLabelled = true },
        ])
    {
        Maximum = 1,
        CategoryTitle = Words["year"],
        IsWide = true,
    };

    private string PathSummary(PlanFigures now) => Was is { } same && Numbers.Say(same.Share, Numbers.Percent) == Numbers.Say(now.Share, Numbers.Percent)
        ? Words.Of("levers.chart.path.same", now.CheckpointYear, Numbers.Say(now.Share, Numbers.Percent), Numbers.Say(now.Target, "0.#%"), Say(now.BindingWords))
        : Was is { } was
        ? Words.Of("levers.chart.path.changed", now.CheckpointYear, Numbers.Say(was.Share, Numbers.Percent), Numbers.Say(now.Share, Numbers.Percent), Numbers.Say(now.Target, "0.#%"))
        : Words.Of("levers.chart.path.summary", now.CheckpointYear, Numbers.Say(now.Share, Numbers.Percent), Numbers.Say(now.Target, "0.#%"));

    private ColumnChart Worth(PlanFigures now)
    {
        SupplyStage[] stages = [.. SupplyStages.Liftable.Where(s => Points(Answer, s) > 0 || (Was is not null && Points(Before!, s) > 0))];
        Message tightest = Answer.Gains.Count > 0 ? StageMessages.Title(Answer.Gains.MaxBy(static g => g.Value).Key) : now.BindingWords;
        return new(
            new Caption(Words["levers.chart.worth"], Words["levers.points"]) { Format = "0.00", Summary = Words.Of("levers.chart.worth.summary", Say(tightest)) },
            [.. stages.Select(s => Say(StageMessages.Title(s)))],
            [
                .. Was is not null ? [new Part(Words["levers.before"], [.. stages.Select(s => (double?)Points(Before!, s))], Shade.Ghost)] : Array.Empty<Part>(),
                new(Words["levers.now"], [.. stages.Select(s => (double?)Points(Answer, s))], Shade.Plan),
            ])
        {
            IsGrouped = true,
            CategoryTitle = Words["levers.stage"],
            IsWide = true,
        };
    }

    private DataTable Years(PlanFigures now) => DataTable.Of(
        new Caption(Words["levers.table"]),
        now.Years,
        new(Words["year"], static y => y.Year),
        new(Words["levers.target"], string.Empty, "0.#%", static y => y.Target),
        new(Words["levers.now"], string.Empty, Numbers.Percent, static y => y.Share),
        new(Words["levers.before"], string.Empty, Numbers.Percent, y => Was?.Years.FirstOrDefault(w => w.Year == y.Year)?.Share),
        new(Words["levers.committed"], PlanUnit.Money.Say(Reader), Numbers.Whole, y => PlanUnit.Money.Of(y.Committed, Reader)),
        new(Words["levers.deployed"], PlanUnit.Money.Say(Reader), Numbers.Whole, y => PlanUnit.Money.Of(y.Deployed, Reader)),
        new(Words["levers.backlog"], PlanUnit.Money.Say(Reader), Numbers.Whole, y => PlanUnit.Money.Of(y.Backlog, Reader)));

    private static double Points(LeverAnswer answer, SupplyStage stage) => 100 * answer.Gains.GetValueOrDefault(stage);

    private static string[] YearsOf(PlanFigures now) => [.. now.Years.Select(static y => $"{y.Year}")];
}
