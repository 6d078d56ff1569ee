using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans.Words;
using ComputeSovereignty.Workbooks.Charts;
using ComputeSovereignty.Workbooks.Sheets;

namespace ComputeSovereignty.Reports.Excel.Plans;

/// <summary>Sheet <c>SharePath</c>: every year's target and every definition of domestic share.</summary>
internal static class SharePathSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            SheetMessages.SharePathTab, MoneyMessages.PathTitle, MoneyMessages.PathSubtitle(WordMessages.Of(ShareDefinition.Of(plan.Case.Settings))));
        TableBlock path = sheet.Table("SharePath", PathColumns(plan), plan.Years);
        string basis = Money.ShownUnit(plan.Years[0].BasisUnit);
        sheet.NameCells(
            path,
            plan.Years.ToList().FindIndex(y => y.Year == plan.Verdict.CheckpointYear),
            ("Year", "CheckpointYear"),
            ("Target", "CheckpointTarget"),
            ($"{MoneyColumnMessages.JudgedOn}", "CheckpointShare"),
            ("Verdict", "CheckpointVerdict"),
            ($"{MoneyColumnMessages.Shortfall} [{basis}]", "CheckpointShortfall"),
            ($"{MoneyColumnMessages.Backlog} [bn CNY]", "CheckpointBacklog"));
        Period checkpoint = Period.Of(plan.Verdict.CheckpointYear);
        YearResult year = plan.Years.First(y => y.Year == plan.Verdict.CheckpointYear);
        TableBlock definitions = sheet.ChartTable(
            "ShareDefinitions",
            [
                new Column<ShareValue>(MoneyMessages.DefinitionOf(checkpoint), NumberFormat.Text, static s => WordMessages.Of(s.Definition)) { MaxWidth = 60 },
                new(MoneyColumnMessages.Share, NumberFormat.Percent, static s => s.Share),
            ],
            year.Shares);
        sheet.ChartsAndTableBelow(path, [PathChart(path, plan), DefinitionsChart(definitions, checkpoint)], "Years", YearColumns(plan), plan.Years);
    }

    /// <summary>Draws the path against its target, both bases side by side.</summary>
    /// <param name="path">A table with these columns.</param>
    /// <param name="plan">The plan.</param>
    public static Chart PathChart(TableBlock path, Plan plan)
    {
        TableColumn years = path["Year"];
        List<ChartSeries> series =
        [
            new(SeriesKind.Line, years, path["Target"], Palette.Black) { Name = MoneyMessages.TargetSeries, Dashed = true },
            new(SeriesKind.Line, years, path[$"{MoneyColumnMessages.OfCommitted}"], Palette.Blue) { Name = MoneyMessages.CommittedSeries, Markers = true, LabelFormat = NumberFormat.WholePercent, LabelsBelow = true },
            new(SeriesKind.Line, years, path[$"{MoneyColumnMessages.OfDeployed}"], Palette.Orange) { Name = MoneyMessages.DeployedSeries, Markers = true },
        ];
        if (JudgedApart(plan))
        {
            series.Add(new(SeriesKind.Line, years, path[$"{MoneyColumnMessages.JudgedOn}"], Palette.Vermilion) { Name = MoneyMessages.JudgedSeries, Markers = true });
        }

        return new Chart(MoneyMessages.PathChart, series)
        {
            ValueFormat = NumberFormat.WholePercent,
            Minimum = series.SelectMany(static s => s.Values.Values).OfType<double>().Any(static v => v < 0) ? null : 0,
            Maximum = series.SelectMany(static s => s.Values.Values).OfType<double>().Any(static v => v > 1.0001) ? null : 1,
            Step = 0.2,
        };
    }

    /// <summary>Tells whether the plan is judged on another definition than the two that always stand on the first page.</summary>
    public static bool JudgedApart(Plan plan)
    {
        ShareDefinition judged = ShareDefinition.Of(plan.Case.Settings);
        return judged.Basis != ShareBasis.Value || judged.Scope != ShareScope.Technology || judged.ContentRule != ContentRule.Vendor;
    }

    private static IReadOnlyList<Column<YearResult>> PathColumns(Plan plan)
    {
        string basis = Money.ShownUnit(plan.Years[0].BasisUnit);
        return
        [
            new(ColumnMessages.Year, NumberFormat.Year, static y => y.Year),
            new(ColumnMessages.Target, NumberFormat.Percent, static y => y.Target),
            new(MoneyColumnMessages.JudgedOn, NumberFormat.Percent, static y => y.Share),
            new(ColumnMessages.Verdict, NumberFormat.Text, y => Verdicts.MarkOf(plan, y)) { Mark = ColumnMark.Verdict, Alignment = CellAlignment.Centre },
            new(MoneyColumnMessages.Shortfall, basis, Money.FormatOf(basis), static y => Money.Shown(y.Shortfall, y.BasisUnit)) { Mark = ColumnMark.Shortage },
            new(MoneyColumnMessages.Backlog, "bn CNY", NumberFormat.OneDecimal, static y => Money.Billions(y.Backlog)),
            new(MoneyColumnMessages.OfCommitted, NumberFormat.Percent, static y => Verdicts.Committed(y)),
            new(MoneyColumnMessages.OfDeployed, NumberFormat.Percent, static y => Verdicts.Deployed(y)),
            .. ShareDefinition.All.Where(static d => !OnFirstPage(d)).Select(static definition => new Column<YearResult>(
                WordMessages.Of(definition), NumberFormat.Percent, y => y.Shares.FirstOrDefault(s => s.Definition == definition)?.Share) { OnScreenOnly = true }),
        ];
    }

    private static IReadOnlyList<Column<YearResult>> YearColumns(Plan plan)
    {
        string basis = Money.ShownUnit(plan.Years[0].BasisUnit);
        return
        [
            new(ColumnMessages.Year, NumberFormat.Year, static y => y.Year),
            new(MoneyColumnMessages.Committed, "bn CNY", NumberFormat.OneDecimal, static y => Money.Billions(y.Committed)),
            new(MoneyColumnMessages.DeployedValue, "bn CNY", NumberFormat.OneDecimal, static y => Money.Billions(y.Deployed)),
            new(MoneyColumnMessages.ForeignValue, "bn CNY", NumberFormat.OneDecimal, static y => Money.Billions(y.Foreign)),
            new(MoneyColumnMessages.DomesticValue, basis, Money.FormatOf(basis), static y => Money.Shown(y.Domestic, y.BasisUnit)),
            new(MoneyColumnMessages.Whole, basis, Money.FormatOf(basis), static y => Money.Shown(y.Whole, y.BasisUnit)),
            new(MoneyColumnMessages.ComputeInstalled, "PFLOPS", NumberFormat.Whole, static y => y.ComputeInstalled),
            new(MoneyColumnMessages.AcceleratorsDeployed, NumberFormat.Whole, static y => y.AcceleratorsDeployed),
        ];
    }

    private static bool OnFirstPage(ShareDefinition definition) =>
        definition is { Basis: ShareBasis.Value, Scope: ShareScope.Technology, ContentRule: ContentRule.Vendor };

    private static Chart DefinitionsChart(TableBlock definitions, Period year) => new(
        MoneyMessages.DefinitionsChart(year),
        [
            new(SeriesKind.StackedBar, definitions[definitions.Headers[0]], definitions["Share"], Palette.Blue) { LabelFormat = NumberFormat.Percent },
        ])
    {
        ValueFormat = NumberFormat.WholePercent,
        Legend = false,
    };
}
