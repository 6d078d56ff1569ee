using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>Shows a plan on the console: the verdict first, then the share path, what holds it back, and where the files are.</summary>
internal static class PlanScreen
{
    // The whole table takes so many characters, so many more with the share by another definition; on less, its numbers would be broken in their middle.
    private const int WholeTable = 84;
    private const int JudgedColumn = 14;

    /// <summary>Shows the plan.</summary>
    /// <param name="session">The surroundings.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="files">The files that hold it, whole paths.</param>
    /// <param name="speaker">The speaker of the reader's language.</param>
    internal static void Show(Session session, Plan plan, IEnumerable<string> files, Speaker speaker)
    {
        IAnsiConsole screen = session.Screen;
        Color colour = Verdicts.Of(plan) switch
        {
            Verdicts.Met => Color.Green,
            Verdicts.NotCertified => Color.Red,
            _ => Color.Yellow,
        };
        Prose.Write(screen, speaker.Say(plan.Verdict.Answer), style: new Style(colour, decoration: Decoration.Bold));
        Prose.Write(screen, speaker.Say(SummaryWords.Certificate(plan)));
        if (SummaryWords.Demand(plan) is { IsEmpty: false } demand)
        {
            Prose.Write(screen, speaker.Say(demand));
        }

        screen.WriteLine();
        bool narrow = (session.Width ?? int.MaxValue) < WholeTable + (IsJudgedOtherwise(plan) ? JudgedColumn : 0);
        screen.Write(Path(plan, narrow, speaker));
        if (!narrow)
        {
            Prose.Write(screen, speaker.Say(ScreenMessages.PathFoot), style: new Style(decoration: Decoration.Dim));
        }

        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{speaker.Say(ScreenMessages.BindingConstraints)}[/]");
        foreach ((int place, Message words) in SummaryWords.Bottlenecks(plan).Index())
        {
            Prose.Write(screen, $"{place + 1}. {speaker.Say(words)}", 2);
        }

        screen.WriteLine();
        screen.MarkupLineInterpolated($"[bold]{speaker.Say(ScreenMessages.Files)}[/]");
        foreach (string file in files)
        {
            // A path is not broken: it is there to be copied.
            session.Out.Write($"  {session.Shorten(file)}\n");
        }
    }

    private static Table Path(Plan plan, bool narrow, Speaker speaker)
    {
        Table table = new Table().Border(TableBorder.None);
        List<(Message Header, Func<YearResult, string> Cell, bool Always)> columns =
        [
            (ScreenMessages.Year, static y => $"{y.Year}", true),
            (ScreenMessages.Target, static y => $"{y.Target:0.0%}", true),
            (ScreenMessages.OfCommitted, static y => Percent(Verdicts.Committed(y)), true),
            (ScreenMessages.OfDeployed, static y => Percent(Verdicts.Deployed(y)), true),
            (ScreenMessages.Committed, y => Money(y.Committed), false),
            (ScreenMessages.Spent, y => Money(y.Deployed), false),
            (ScreenMessages.Unspent, y => Money(y.Backlog), false),
            (ScreenMessages.Eflops, static y => $"{y.ComputeInstalled / 1000:#,##0}", false),
            (ScreenMessages.Status, y => speaker.Say(ScreenMessages.StatusOf(Verdicts.Of(plan, y))), true),
        ];
        string Money(double cny) => $"{cny / 1e9 * DisplayUnit.BillionCny.FactorOf(speaker):#,##0}";

        if (IsJudgedOtherwise(plan))
        {
            columns.Insert(2, (ScreenMessages.JudgedShare, static y => Percent(y.Share), true));
        }

        (Message Header, Func<YearResult, string> Cell, bool Always)[] shown = [.. columns.Where(c => c.Always || !narrow)];
        foreach ((Message header, _, _) in shown)
        {
            table.AddColumn(new TableColumn(new Text(InTwoLines(speaker.Say(header)), new Style(decoration: Decoration.Dim))) { Alignment = Justify.Right, NoWrap = !narrow, Padding = new Padding(0, 0, 2, 0) });
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

    // A long header would make its column wider than its figures.
    private static string InTwoLines(string header) =>
        header.Length > 14 && header.LastIndexOf(' ') is > 0 and var blank ? $"{header[..blank]}\n{header[(blank + 1)..]}" : header;

    private static string Percent(double? share) => share is { } value ? $"{value:0.0%}" : "–";
}
