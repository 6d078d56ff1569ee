using ComputeSovereignty.Cases;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Plans;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows a plan on the console: the verdict first, then the share path, what holds it back, and where the files are.</summary>
internal static class PlanScreen
{
    private const int NarrowBelow = 74;

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
            Verdicts.NotMet => "yellow",
            _ => "red",
        };
        screen.MarkupLineInterpolated($"[bold {colour}]{plan.Verdict.Sentence}[/]");
        screen.WriteLine(SummaryWords.Certificate(plan));
        screen.WriteLine();
        screen.Write(Path(plan, (session.Width ?? int.MaxValue) < NarrowBelow));
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
        bool other = ShareDefinition.Of(plan.Case.Settings) != new ShareDefinition(ShareBasis.Value, ShareScope.Technology, ShareDenominator.Committed, ContentRule.Vendor);
        List<(string Header, Func<YearResult, string> Cell, bool Always)> columns =
        [
            ("Year", static y => $"{y.Year}", true),
            ("Target", static y => $"{y.Target:0.0%}", true),
            ("of committed", static y => Percent(Verdicts.Committed(y)), true),
            ("of deployed", static y => Percent(Verdicts.Deployed(y)), true),
            ("Committed", static y => Billions(y.Committed), false),
            ("Spent", static y => Billions(y.Deployed), false),
            ("Backlog, bn CNY", static y => Billions(y.Backlog), false),
            ("EFLOPS installed", static y => $"{y.ComputeInstalled / 1000:#,##0}", false),
            ("Target is", y => Verdicts.Of(plan, y), true),
        ];
        if (other)
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

    private static string Percent(double? share) => share is { } value ? $"{value:0.0%}" : "–";

    private static string Billions(double cny) => $"{cny / 1e9:#,##0}";
}
