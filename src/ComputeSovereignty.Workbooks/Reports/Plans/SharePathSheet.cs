using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Charts;
using ComputeSovereignty.Workbooks.Reports.Sheets;

namespace ComputeSovereignty.Workbooks.Reports.Plans;

/// <summary>Sheet <c>SharePath</c>: every year's target and every definition of domestic share.</summary>
internal static class SharePathSheet
{
    /// <summary>Writes the sheet.</summary>
    public static void Write(ReportWorkbook book, Plan plan)
    {
        ReportSheet sheet = book.AddSheet(
            "SharePath",
            "The domestic share of every year, by every definition",
            $"The plan is judged on: {ShareDefinition.Of(plan.Case.Settings).Title}. The definitions can disagree: a plan that deploys less looks more sovereign on what is deployed.");
        TableBlock path = sheet.Table("SharePath", PathColumns(plan), plan.Years);
        ChartArea charts = sheet.Charts();
        charts.Add(PathChart(path, plan));
        int checkpoint = plan.Verdict.CheckpointYear;
        YearResult year = plan.Years.First(y => y.Year == checkpoint);
        TableBlock definitions = sheet.ChartTable(
            "ShareDefinitions",
            [
                new Column<ShareValue>($"Definition of the share of {checkpoint}", NumberFormat.Text, static s => s.Definition.Title) { MaxWidth = 60 },
                new("Share", NumberFormat.Percent, static s => s.Share),
            ],
            year.Shares);
        sheet.Table("Years", YearColumns(plan), plan.Years);
        charts.Add(DefinitionsChart(definitions, checkpoint));
    }

    /// <summary>Draws the path against its target, both bases side by side.</summary>
    /// <param name="path">A table with these columns.</param>
    /// <param name="plan">The plan.</param>
    public static Chart PathChart(TableBlock path, Plan plan)
    {
        TableColumn years = path["Year"];
        List<ChartSeries> series =
        [
            new(SeriesKind.Line, years, path["Target"], Palette.Black) { Name = "Target", Dashed = true },
            new(SeriesKind.Line, years, path[CommittedHeader], Palette.Blue) { Name = "Domestic share of what is committed", Markers = true, LabelFormat = NumberFormat.WholePercent, LabelsBelow = true },
            new(SeriesKind.Line, years, path[DeployedHeader], Palette.Orange) { Name = "Domestic share of what is deployed", Markers = true },
        ];
        if (JudgedApart(plan))
        {
            series.Add(new(SeriesKind.Line, years, path[JudgedHeader], Palette.Vermilion) { Name = "Share the plan is judged on", Markers = true });
        }

        return new Chart("Domestic share against target", series)
        {
            ValueFormat = NumberFormat.WholePercent,
            Minimum = series.SelectMany(static s => s.Values.Values).OfType<double>().Any(static v => v < 0) ? null : 0,
            Maximum = series.SelectMany(static s => s.Values.Values).OfType<double>().Any(static v => v > 1.0001) ? null : 1,
            Step = 0.2,
        };
    }

    /// <summary>The header of the share of what is committed.</summary>
    public const string CommittedHeader = "Of what is committed";

    /// <summary>The header of the share of what is deployed.</summary>
    public const string DeployedHeader = "Of what is deployed";

    /// <summary>The header of the share that the plan is judged on.</summary>
    public const string JudgedHeader = "Share judged on";

    /// <summary>Gets the header of a definition's column.</summary>
    public static string HeaderOf(ShareDefinition definition) =>
        !OnFirstPage(definition) ? definition.Title : definition.Denominator == ShareDenominator.Committed ? CommittedHeader : DeployedHeader;

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
            new("Year", NumberFormat.Year, static y => y.Year),
            new("Target", NumberFormat.Percent, static y => y.Target),
            new(JudgedHeader, NumberFormat.Percent, static y => y.Share),
            new("Verdict", NumberFormat.Text, y => Verdicts.Of(plan, y)) { Mark = ColumnMark.Verdict, Alignment = CellAlignment.Centre },
            new($"Shortfall [{basis}]", Money.FormatOf(basis), static y => Money.Shown(y.Shortfall, y.BasisUnit)) { Mark = ColumnMark.Shortage },
            new("Backlog [bn CNY]", NumberFormat.OneDecimal, static y => Money.Billions(y.Backlog)),
            new(CommittedHeader, NumberFormat.Percent, static y => Verdicts.Committed(y)),
            new(DeployedHeader, NumberFormat.Percent, static y => Verdicts.Deployed(y)),
            .. ShareDefinition.All.Where(static d => !OnFirstPage(d)).Select(static definition => new Column<YearResult>(
                definition.Title, NumberFormat.Percent, y => y.Shares.FirstOrDefault(s => s.Definition == definition)?.Share)),
        ];
    }

    private static IReadOnlyList<Column<YearResult>> YearColumns(Plan plan)
    {
        string basis = Money.ShownUnit(plan.Years[0].BasisUnit);
        return
        [
            new("Year", NumberFormat.Year, static y => y.Year),
            new("Committed [bn CNY]", NumberFormat.OneDecimal, static y => Money.Billions(y.Committed)),
            new("Deployed [bn CNY]", NumberFormat.OneDecimal, static y => Money.Billions(y.Deployed)),
            new("Foreign [bn CNY]", NumberFormat.OneDecimal, static y => Money.Billions(y.Foreign)),
            new($"Domestic part [{basis}]", Money.FormatOf(basis), static y => Money.Shown(y.Domestic, y.BasisUnit)),
            new($"Whole [{basis}]", Money.FormatOf(basis), static y => Money.Shown(y.Whole, y.BasisUnit)),
            new("Compute installed [PFLOPS]", NumberFormat.Whole, static y => y.ComputeInstalled),
            new("Accelerators deployed", NumberFormat.Whole, static y => y.AcceleratorsDeployed),
        ];
    }

    private static bool OnFirstPage(ShareDefinition definition) =>
        definition is { Basis: ShareBasis.Value, Scope: ShareScope.Technology, ContentRule: ContentRule.Vendor };

    private static Chart DefinitionsChart(TableBlock definitions, int year) => new(
        $"The share of {year} by every definition",
        [
            new(SeriesKind.StackedBar, definitions[definitions.Headers[0]], definitions["Share"], Palette.Blue) { LabelFormat = NumberFormat.Percent },
        ])
    {
        ValueFormat = NumberFormat.WholePercent,
        Legend = false,
    };
}
