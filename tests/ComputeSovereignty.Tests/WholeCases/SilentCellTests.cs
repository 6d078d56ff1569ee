using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Checks.Plausibility;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>No input cell is silent: to change it changes the program, what a report says, or the findings, or a finding lists it as unused.</summary>
[TestFixture]
public sealed class SilentCellTests
{
    private static readonly CaseTables Baseline = CaseFiles.Read(Repository.PathOf("data", "baseline"));
    private static readonly CaseReading Read = CaseReader.Read(Baseline);
    private static readonly double[] Numbers = NumbersOf(CapacityModel.Formulate(Read.Case!));
    private static readonly string[] Names = NamesOf(CapacityModel.Formulate(Read.Case!));
    private static readonly string[] Findings = [.. Read.Findings.Select(static f => $"{f}")];
    private static readonly HashSet<string> Listed = [.. Read.Unused.SelectMany(static n => NamesOf($"{n.Message}"))];

    // Reports name services, labs and sectors; a program only sums them.
    private static readonly string[] KeysInReports = ["Service", "Lab", "Sector"];

    // What no program holds and every report says: the words on its first page, USD beside CNY, the cost of a wafer, where figures come from, the year of the verdict,
    // the goal in compute, and the shares by definitions that the plan does not constrain.
    private static readonly HashSet<string> InReports = ["Name", "Description", "CnyPerUsd", "WaferCost", "Source", "Note", "Publisher", "Title", "Date", "Url", "Accessed", "Quote", "Derivation", "Unit", "ComputeGoal", "AcceleratorFraction", "CheckpointYear",
        .. KeysInReports];

    private static readonly string[] Reported = ReportedOf(Read.Case!);

    private static IEnumerable<string> Sheets => Baseline.Sheets.Select(static s => s.Name);

    [TestCaseSource(nameof(Sheets))]
    public void Cell_Changed_IsSeen(string name)
    {
        TableSheet sheet = Baseline.Find(name)!;
        string[] silent =
        [
            .. from row in Enumerable.Range(0, sheet.Rows.Count)
               from column in Enumerable.Range(0, sheet.Headers.Count)
               let named = name == WorkbookSchema.Plan ? sheet.Keys[row] : sheet.Headers[column].Name
               where !InReports.Contains(named) && !InReports.Contains(sheet.Headers[column].Name) && !IsListed(sheet, row, column) && !IsSeen(sheet, row, column)
               select $"{name}[{sheet.Keys[row]}].{sheet.Headers[column].Name} = {sheet.Rows[row][column].Value.Text}",
        ];

        Assert.That(silent, Is.Empty, string.Join('\n', silent));
    }

    // "No plan uses A, B of Sheet" lists columns; "No plan uses A of key" cells.
    private static IEnumerable<string> NamesOf(string message)
    {
        const string Begin = "No plan uses ";
        int of = message.IndexOf(" of ", StringComparison.Ordinal);
        return !message.StartsWith(Begin, StringComparison.Ordinal) || of < 0 ? []
            : message[Begin.Length..of].Split(", ").Select(column => $"{message[(of + 4)..message.IndexOf(": ", StringComparison.Ordinal)]}.{column}");
    }

    // A note on a row lists all its cells: a regime that is not chosen, a node that comes after the plan's end with all that waits for it.
    private static bool IsOfAListedRow(TableSheet sheet, int row)
    {
        PlanningCase planningCase = Read.Case!;
        HashSet<string> nodes = [.. planningCase.Nodes.Where(n => Notes($"{n.Id} becomes available after the end of the plan")).Select(static n => n.Id)];
        HashSet<string> lines = [.. planningCase.Lines.Where(l => nodes.Contains(l.Node)).Select(static l => l.Id)];
        HashSet<string> dies = [.. planningCase.Dies.Where(d => nodes.Contains(d.Node)).Select(static d => d.Id)];
        string key = sheet.Keys[row];
        return sheet.Name switch
        {
            "ExportControls" => Notes($"No plan uses regime {key.Split('/')[0]}:"),
            "Nodes" => nodes.Contains(key),
            "Lines" => lines.Contains(key),
            "Dies" => dies.Contains(key),
            "Recipes" => dies.Contains(planningCase.Recipes[key].Die),
            "Projects" => lines.Contains(planningCase.Projects[key].Target),
            "Conversions" => lines.Contains(planningCase.Conversions[key].ToLine),
            _ => false,
        };

        static bool Notes(string begin) => Read.Unused.Any(n => $"{n.Message}".StartsWith(begin, StringComparison.Ordinal));
    }

    // What its row's note accepts is quiet, as asked.
    private static bool IsListed(TableSheet sheet, int row, int column) => IsOfAListedRow(sheet, row) ||
        Acceptance.Says(sheet.Cell(row, sheet.ColumnOf("Note")).Value.Text, sheet.Headers[column].Name, name => sheet.ColumnOf(name) >= 0) ||
        (sheet.Name == WorkbookSchema.Plan && Listed.Contains($"{sheet.Name}.{sheet.Keys[row]}")) ||
        Listed.Contains($"{sheet.Name}.{sheet.Headers[column].Name}") || Listed.Contains($"{sheet.Name} {sheet.Keys[row]}.{sheet.Headers[column].Name}");

    private static bool IsSeen(TableSheet sheet, int row, int column) =>
        Others(sheet, row, column).Any(text => IsSeen(new OneCell(sheet, row, column, text).Applied(Baseline), WorkbookSchema.Find(sheet.Name)!.IsAddressable));

    private static bool IsSeen(CaseTables tables, bool isOfTheCase)
    {
        if (isOfTheCase && IsInTheProgram(tables))
        {
            return true;
        }

        CaseReading reading = CaseReader.Read(tables);
        return !reading.Findings.Select(static f => $"{f}").SequenceEqual(Findings) || !StudiesOf(reading).SequenceEqual(StudiesOf(Read));
    }

    private static bool IsInTheProgram(CaseTables tables)
    {
        CaseReading quick = CaseReader.ReadCase(tables);
        return quick.Case is not { } planningCase || CapacityModel.Formulate(planningCase) is not { } formulated || !NumbersOf(formulated).AsSpan().SequenceEqual(Numbers) || !NamesOf(formulated).SequenceEqual(Names) || !ReportedOf(planningCase).SequenceEqual(Reported);
    }

    // What reports say of researchers, of races to the frontier and of the cost of work, whatever the plan.
    private static string[] ReportedOf(PlanningCase planningCase) =>
    [
        .. new TalentReader(planningCase).Talent().Select(static row => $"{row}"),
        .. planningCase.Runs.SelectMany(run => new[] { run.Lag, run.AlgorithmicGain, RunDemand.LagBought(run, planningCase.Horizon.StartYear, 5, 1000) ?? double.NaN }).Select(Numeral),
        .. from hub in planningCase.Hubs
           from sku in planningCase.Accelerators.Take(1)
           select Numeral(UsableCost.Of(planningCase, sku, hub, WorkKind.Inference, planningCase.Horizon.StartYear).PerUsable),
    ];

    // What studies read of the sheets beside the case.
    private static IEnumerable<string> StudiesOf(CaseReading reading) =>
    [
        .. reading.Studies.Scenarios.Select(static s => $"{s.Scenario} {s.Parent} {s.Change}"),
        .. reading.Studies.Uncertainty.Select(static u => $"{u.Parameter} {u.Distribution} {u.P1} {u.P2} {u.P3} {u.Effect} {u.Group} {u.Correlation}"),
        .. reading.Studies.Indicators.Select(static i => $"{i.Indicator} {i.Date} {i.Value} {i.Unit} {Chinese(i.Title)}"),
        .. reading.Studies.IndicatorRules.Select(static r => $"{r.Indicator} {r.Tracks} {r.Green} {r.Amber} {r.Direction} {r.BreaksWhen} {r.Scenario} {Chinese(r.Title, r.BreaksWhen)}"),
        .. reading.Studies.YieldHistory.Select(static y => $"{y.Node} {y.DieArea} {y.Date} {y.Yield}"),
        .. reading.Studies.Heuristics.Select(static h => $"{h} {Chinese(h.Title, h.When, h.Prefer, h.Over, h.Because, h.BreaksWhen)}"),
        .. reading.Studies.Conflicts.Select(static c => $"{c} {Chinese(c.Question, c.Claim, c.Note)}"),
        .. reading.Studies.HeuristicTests.Select(static t => $"{t} {Chinese(t.Name)}"),
        .. reading.Studies.Roadmap.Select(static t => $"{t} {Chinese(t.Area, t.Title, t.Note)}"),
        .. reading.Studies.Sources.Select(static s => $"{s}"),
    ];

    private static string Chinese(params IEnumerable<Name> texts) => string.Join(' ', texts.Select(static t => t.Chinese));

    private static string[] NamesOf(FormulatedProgram formulated) => [.. formulated.Program.RowNames, .. formulated.Program.ColumnNames];

    private static double[] NumbersOf(FormulatedProgram formulated)
    {
        LinearProgram p = formulated.Program;
        return
        [
            .. p.ColumnLower, .. p.ColumnUpper, .. p.RowLower, .. p.RowUpper, .. p.Value, .. p.ColumnStart.ToArray().Select(static c => (double)c), .. p.RowIndex.ToArray().Select(static r => (double)r),
            .. p.IsInteger.ToArray().Select(static i => i ? 1d : 0d), .. formulated.Stages.SelectMany(static s => s.Cost.Append(s.Letter[0])),
            .. formulated.Case.Targets.Select(static t => t.DomesticShare),
        ];
    }

    // Small changes both ways and large ones: one of them must be seen.
    private static IEnumerable<string> Others(TableSheet sheet, int row, int column)
    {
        CellValue value = sheet.Rows[row][column].Value;
        ColumnSchema? meant = WorkbookSchema.CellOf(WorkbookSchema.Find(sheet.Name)!, sheet.Keys[row], sheet.Headers[column].Name);
        return (value.Kind, meant) switch
        {
            (_, { Kind: ColumnKind.Month }) => [value.IsBlank ? "2028-04" : "2028-01", "2030-05"],
            (CellKind.Number, _) => value.Number == 0 ? ["0.5", "5", "100"] : [Numeral(value.Number * 0.8), Numeral(value.Number * 1.1), Numeral(value.Number * 3)],
            (CellKind.Truth, _) => [value.Number == 0 ? "TRUE" : "FALSE"],
            (_, { Kind: ColumnKind.Choice } choice) => choice.Choices.Where(c => !c.Equals(value.Text.Trim(), StringComparison.OrdinalIgnoreCase)),
            (CellKind.Blank, { IsNumeric: true }) => ["0.01", "0.2", "100"],
            _ => [$"{value.Text}x"],
        };
    }

    private static string Numeral(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
