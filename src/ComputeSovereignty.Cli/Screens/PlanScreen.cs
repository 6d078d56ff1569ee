using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Plans;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows a plan on the console: the verdict first, then the share path, what holds it back, and where the files are.</summary>
internal static class PlanScreen
{
    // The whole table takes so many characters, so many more with the share by another definition; on less, its numbers would be broken in their middle.
    private const int WholeTable = 96;
    private const int JudgedColumn = 14;

    /// <summary>Shows the plan.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="files">The files that hold it, whole paths.</param>
    internal static void Show(Session session, Plan plan, IEnumerable<string> files)
    {
        IAnsiConsole screen = session.Screen;
        string colour = Verdicts.Of(plan) switch
        {
            Verdicts.Met => "green",
            Verdicts.NotCertified => "red",
            _ => "yellow",
        };
        screen.MarkupLineInterpolated($"[bold {colour}]{plan.Verdict.Answer}[/]");
        screen.WriteLine(SummaryWords.Certificate(plan));
        screen.WriteLine();
        bool narrow = (session.Width ?? int.MaxValue) < WholeTable + (IsJudgedOtherwise(plan) ? JudgedColumn : 0);
        screen.Write(Path(plan, narrow));
        if (!narrow)
        {
            screen.MarkupLine("[dim]Money in bn CNY, technology alone; EFLOPS are all that are installed by the end of the year.[/]");
        }

        screen.WriteLine();
        screen.MarkupLine("[bold]What holds it back[/]");
        foreach ((int place, string words) in SummaryWords.Bottlenecks(plan).Index())
        {
            screen.Write(new Padder(new Text($"{place + 1}. {words}"), new Padding(2, 0, 0, 0)));
        }

        screen.WriteLine();
        screen.MarkupLine("[bold]Files[/]");
        foreach (string file in files)
        {
            // A path is not broken: it is there to be copied.
            session.Out.Write($"  {session.Shorten(file)}\n");
        }
    }

    private static Table Path(Plan plan, bool narrow)
    {
        Table table = new Table().Border(TableBorder.None);
        List<(string Header, Func<YearResult, string> Cell, bool Always)> columns =
        [
            ("Year", static y => $"{y.Year}", true),
            ("Target", static y => $"{y.Target:0.0%}", true),
            ("of committed", static y => Percent(Verdicts.Committed(y)), true),
            ("of deployed", static y => Percent(Verdicts.Deployed(y)), true),
            ("Committed", static y => Billions(y.Committed), false),
            ("Spent", static y => Billions(y.Deployed), false),
            ("Backlog, bn CNY", static y => Billions(y.Backlog), false),
            ("EFLOPS", static y => $"{y.ComputeInstalled / 1000:#,##0}", false),
            ("Target is", y => Verdicts.Of(plan, y), true),
        ];
        if (IsJudgedOtherwise(plan))
        {
            columns.Insert(2, ("Judged share", static y => Percent(y.Share), true));
        }

        (string Header, Func<YearResult, string> Cell, bool Always)[] shown = [.. columns.Where(c => c.Always || !narrow)];
        foreach ((string header, _, _) in shown)
        {
            table.AddColumn(new TableColumn(new Text(header, new Style(decoration: Decoration.Dim))) { Alignment = Justify.Right, NoWrap = !narrow, Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (YearResult year in plan.Years)
        {
            bool checkpoint = year.Year == plan.Verdict.CheckpointYear;
            table.AddRow(shown.Select(c => new Text(c.Cell(year), new Style(decoration: checkpoint ? Decoration.Bold : Decoration.None))));
        }

        return table;
    }

    private static bool IsJudgedOtherwise(Plan plan) =>
        ShareDefinition.Of(plan.Case.Settings) != new ShareDefinition(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.Vendor);

    private static string Percent(double? share) => share is { } value ? $"{value:0.0%}" : "–";

    private static string Billions(double cny) => $"{cny / 1e9:#,##0}";
}
