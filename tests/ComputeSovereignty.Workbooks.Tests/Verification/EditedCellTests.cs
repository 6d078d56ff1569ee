using System.Collections.Concurrent;
using System.Text;
using ComputeSovereignty.Workbooks.Verification;
using ComputeSovereignty.Workbooks.Verification.Checks;
using ComputeSovereignty.Workbooks.Verification.Reading;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Verification;

/// <summary>Every column of a plan's workbook, edited at a few cells one at a time: verify finds it, or the column stands here with the reason why nobody could.</summary>
[TestFixture]
public sealed class EditedCellTests
{
    private const int Edits = 3;
    private const int Seed = 20280101;

    /// <summary>Columns of which an edit may stay unseen, and why.</summary>
    private static readonly Dictionary<string, string> CannotBeSeen = new(StringComparer.Ordinal)
    {
        ["Envelope.Additional commitments carried over [CNY bn]"] = "of the plan that serves one year alone, which is not in the workbook",
        ["EnvelopeCosts.2026"] = "of a plan that is not in the workbook: only what it misses of the targets adds up",
        ["EnvelopeCosts.2027"] = "as 2026",
        ["EnvelopeCosts.2028"] = "as 2026",
        ["EnvelopeCosts.2029"] = "as 2026",
        ["EnvelopeCosts.2030"] = "as 2026",
        ["Bottlenecks.Backlog points saved per step"] = "a dual of stage B: told once, unless the sentence tells it",
        ["Bottlenecks.Cost change per natural unit [CNY]"] = "a dual of stage D: told once",
        ["Bottlenecks.Price holds from"] = "an end of a range: it must leave room for a step below the limit, where exactly takes an engine",
        ["Bottlenecks.Price holds to"] = "an end of a range: the step is the largest that fits up to it, where exactly between two steps takes an engine",
        ["Certificate.Figure"] = "a measured residual: the worst is told twice, the others once, each against its limit",
        ["Certificate.Where"] = "text: the row of the largest residual, told twice for the worst only",
        ["Stages.Iterations"] = "a count of the engine's steps",
        ["Inputs.Value"] = "names and figures that no formula reads, or that nothing in the plan uses: see the test by column",
        ["Inputs.Sources"] = "another listed source of the same confidence and kind",
        ["Sources.Source"] = "a source that no figure names",
        ["Sources.Title"] = "text of the source",
        ["Sources.Publisher"] = "text of the source",
        ["Sources.Date"] = "text of the source",
        ["Sources.Web address"] = "text of the source",
        ["Sources.Accessed"] = "text of the source",
        ["Sources.Quote"] = "text of the source",
        ["Sources.Derivation"] = "text of the source",
        ["Sources.Note"] = "text of the source",
        ["Sources.Confidence"] = "of a source that no figure names",
        ["Sources.Kind"] = "of a source that no figure names",
        ["Provenance.Value"] = "text: versions, options, times",
        ["Provenance.Property"] = "text: versions, options, times",
        ["Findings.Kind"] = "text of the input's reader",
        ["Findings.Place"] = "text of the input's reader",
        ["Findings.Message"] = "text of the input's reader",
        ["Findings.Found"] = "text of the input's reader",
        ["Findings.Allowed"] = "text of the input's reader",
        ["Findings.Suggestion"] = "text of the input's reader",
    };

    /// <summary>Columns of the case whose figures no formula of a plan reads, or only where something rests on them.</summary>
    private static readonly Dictionary<string, string> UnreadInputs = new(StringComparer.Ordinal)
    {
        ["Accelerators.Fp8"] = "no formula of a plan reads it",
        ["Accelerators.Memory"] = "no formula of a plan reads it",
        ["HbmGrades.Capacity"] = "no formula of a plan reads it",
        ["HbmGrades.Bandwidth"] = "no formula of a plan reads it",
        ["HbmLines.Site"] = "no formula of a plan reads it",
        ["Hubs.Province"] = "no formula of a plan reads it",
        ["Lines.Operator"] = "no formula of a plan reads it",
        ["Lines.Site"] = "no formula of a plan reads it",
        ["PackagingLines.Operator"] = "no formula of a plan reads it",
        ["Nodes.Class"] = "no formula of a plan reads it",
        ["Accelerators.Category"] = "of a foreign product only: sheet Imports tells the channels category",
        ["Conversions.FromLine"] = "no conversion is ordered",
        ["Conversions.ToLine"] = "no conversion is ordered",
        ["Conversions.CapacityFactor"] = "no conversion is ordered",
        ["Conversions.MaxPerYear"] = "no conversion is ordered",
        ["Conversions.LeadTime"] = "no conversion is ordered",
        ["Conversions.Ramp"] = "no conversion is ordered",
        ["Conversions.Capex"] = "no conversion is ordered",
        ["Conversions.EarliestStart"] = "no conversion is ordered",
        ["Conversions.Fund"] = "no conversion is ordered",
        ["Plan[IntegerModules].Value"] = "the plan is relaxed: modules need not be whole",
        ["Targets.MaxImportShare"] = "a limit with room left, moved within its room",
        ["Vendors.Shipments"] = "a limit with room left, moved within its room",
        ["PackagingLines.MaxUtilization"] = "a limit with room left, moved within its room",
        ["Lines.ReallocatableShare"] = "a limit with room left, moved within its room",
        ["Lines.ReallocationCost"] = "no load is moved",
        ["Imports.Levy"] = "of channels that bring nothing",
    };

    private static readonly PlanBook Book = PlanBook.Read(SolvedBaseline.Workbook);

    [Test]
    public void Verify_EveryColumnEdited_IsSeenOrListed()
    {
        List<(string Column, CellPlace Place, object Edited)> edits = [];
        foreach (PlanTable table in Book.Tables)
        {
            foreach (string header in table.Headers)
            {
                Random random = new(Seed + edits.Count);
                IReadOnlyList<(CellPlace Place, object Value)> cells = CellEdit.Cells(Book, table, header);
                foreach ((CellPlace place, object value) in cells.OrderBy(_ => random.Next()).Take(Edits))
                {
                    edits.Add(($"{table.Frame.Name}.{header}", place, CellEdit.Of(value, [.. cells.Select(static c => c.Value)], random)));
                }
            }
        }

        ConcurrentDictionary<CellPlace, bool> seen = [];
        Parallel.ForEach(edits, new ParallelOptions { MaxDegreeOfParallelism = 2 }, e => seen[e.Place] = IsSeen(e.Place, e.Edited));
        StringBuilder table2 = new();
        List<string> unseen = [];
        foreach (IGrouping<string, (string Column, CellPlace Place, object Edited)> column in edits.GroupBy(static e => e.Column))
        {
            int count = column.Count(e => seen[e.Place]);
            string why = CannotBeSeen.GetValueOrDefault(column.Key, string.Empty);
            table2.AppendLine($"{column.Key,-80} {count}/{column.Count()} {why}");
            if (count < column.Count() && why.Length == 0)
            {
                unseen.Add($"{column.Key}: {string.Join("; ", column.Where(e => !seen[e.Place]).Select(static e => $"{e.Place} = {e.Edited}"))}");
            }
        }

        TestContext.Out.WriteLine(table2);
        Assert.That(unseen, Is.Empty);
    }

    [Test]
    public void Verify_EveryKindOfInputEdited_IsSeenOrListed()
    {
        PlanTable inputs = Book["Inputs"];
        Random random = new(Seed);
        var edits = CellEdit.Cells(Book, inputs, "Value")
            .Select(c => (c.Place, c.Value, Kind: KindOf(Book.TextOf("Inputs", c.Place.Row, inputs.Frame.Left))))
            .GroupBy(static c => c.Kind)
            .SelectMany(g => g.OrderBy(_ => random.Next()).Take(20).Select(c => (c.Kind, c.Place, Edited: CellEdit.Of(c.Value, [.. g.Select(static x => x.Value)], random))))
            .ToList();
        ConcurrentDictionary<CellPlace, bool> seen = [];
        Parallel.ForEach(edits, new ParallelOptions { MaxDegreeOfParallelism = 2 }, e => seen[e.Place] = IsSeen(e.Place, e.Edited));
        List<string> unseen = [];
        foreach (var kind in edits.GroupBy(static e => e.Kind))
        {
            string why = UnreadInputs.GetValueOrDefault(kind.Key, string.Empty);
            TestContext.Out.WriteLine($"{kind.Key,-40} {kind.Count(e => seen[e.Place])}/{kind.Count()} {why}");
            if (!kind.Any(e => seen[e.Place]) && why.Length == 0)
            {
                unseen.Add(kind.Key);
            }
        }

        Assert.That(unseen, Is.Empty);
    }

    // One cell of every column of numbers, a hundredth more: seen as in English.
    [Test]
    public void Verify_ChineseColumnsOfNumbersEdited_AreSeenAsInEnglish()
    {
        PlanBook chinese = PlanBook.Read(SolvedBaseline.ChineseWorkbook);
        List<(string Column, CellPlace English, CellPlace Chinese, double Number)> edits = [];
        foreach ((PlanTable table, PlanTable same) in Book.Tables.Select(t => (t, chinese[t.Frame.Name])))
        {
            Random random = new(Seed + edits.Count);
            foreach ((string header, (CellPlace place, object value)) in table.Headers.Select(h => (h, CellEdit.Cells(Book, table, h).Where(static c => c.Value is double and not 0).OrderBy(_ => random.Next()).FirstOrDefault())))
            {
                CellPlace there = new(same.Frame.Sheet, place.Row - table.Frame.Top + same.Frame.Top, place.Column - table.Frame.Left + same.Frame.Left);
                if (value is double && chinese.ValueOf(there) is double number)
                {
                    edits.Add(($"{table.Frame.Name}.{header}", place, there, number));
                }
            }
        }

        ConcurrentBag<string> unseen = [];
        Parallel.ForEach(edits, new ParallelOptions { MaxDegreeOfParallelism = 2 }, e =>
        {
            if (!IsSeen(chinese, e.Chinese, 1.01 * e.Number) && (!CannotBeSeen.ContainsKey(e.Column) || IsSeen(Book, e.English, 1.01 * (double)Book.ValueOf(e.English)!)))
            {
                unseen.Add($"{e.Column}: {e.Chinese}");
            }
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(edits, Has.Count.GreaterThan(150));
            Assert.That(unseen, Is.Empty);
        }
    }

    // A row whose step was solved again is told for that step alone, so every figure of it follows from the others.
    [TestCase("Share points gained per natural unit")]
    [TestCase("Share points gained per step")]
    [TestCase("Price holds from")]
    [TestCase("Price holds to")]
    public void Verify_ResolvedPriceEditedByAHundredth_IsSeen(string header)
    {
        PlanTable bottlenecks = Book["Bottlenecks"];
        int column = bottlenecks.Frame.Left + bottlenecks.Headers.ToList().IndexOf(header);
        PlanRow[] solved = [.. bottlenecks.Rows.Where(static r => r.Text("Confirmed by") == "solving again" && r.Has("Share points gained per natural unit"))];

        Assert.That(solved, Is.Not.Empty);
        foreach (PlanRow row in solved)
        {
            CellPlace place = new(bottlenecks.Frame.Sheet, row.Number, column);
            Assert.That(IsSeen(place, 1.01 * (double)Book.ValueOf(place)!), Is.True, $"{place}");
        }
    }

    [TestCase("A1", "B")]
    [TestCase("A3", "80% domestic in 2028 is feasible.")]
    [TestCase("A3", "80% domestic in 2028 is not met: the plan of least shortfall over all years reaches 71.8% (71.7% of the technology money committed for the year, 95.2% of what is deployed in it).")]
    [TestCase("A4", "This plan is not certified.")]
    [TestCase("A7", "81%")]
    [TestCase("C7", "71.8%")]
    [TestCase("E7", "95.1%")]
    [TestCase("G7", "2028")]
    [TestCase("I7", "195 bn CNY")]
    [TestCase("K7", "5,720 EFLOPS")]
    [TestCase("A6", "Target for 2027")]
    [TestCase("H14", "1.  The programme's budget is spent in full.")]
    [TestCase("H28", "•  Programme budget 2,001 bn CNY (295 bn USD); industry fund 344 bn CNY (51 bn USD).")]
    [TestCase("A43", "Produktion")]
    public void Verify_FirstPageEdited_IsSeen(string cell, string text)
    {
        OfficeOpenXml.ExcelAddressBase place = new(cell);
        Assert.That(Book.TextOf("Summary", place.Start.Row, place.Start.Column), Is.Not.EqualTo(text).And.Not.Empty);
        Assert.That(IsSeen(new("Summary", place.Start.Row, place.Start.Column), text), Is.True);
    }

    [Test]
    public void Verify_ChartCellEdited_IsSeenByWhatTheChartKeeps()
    {
        PlanTable wafers = Book["Wafers"];
        CellPlace place = CellEdit.Cells(Book, wafers, "Capacity [wspm]")[0].Place;
        VerificationReport report = PlanVerification.Verify("plan.xlsx", Book.With(place, 1d));
        Assert.That(report.Checks.Single(static c => c.Name == ChartChecks.Name).Holds, Is.False);
    }

    private static string KindOf(string address) => System.Text.RegularExpressions.Regex.Replace(address, @"^(?!Plan)(\w+)\[.*\]\.(?:\d{4}|(\w+))$", static m => $"{m.Groups[1].Value}.{(m.Groups[2].Success ? m.Groups[2].Value : "year")}");

    // What charts keep of their cells would give most edits away by itself: Excel keeps it in step, so it does not count here.
    private static bool IsSeen(CellPlace place, object edited) => IsSeen(Book, place, edited);

    private static bool IsSeen(PlanBook book, CellPlace place, object edited)
    {
        VerificationReport report = PlanVerification.Verify("plan.xlsx", book.With(place, edited));
        return report.Problem.Length > 0 || report.Checks.Any(static c => !c.Holds && c.Name != ChartChecks.Name);
    }
}
