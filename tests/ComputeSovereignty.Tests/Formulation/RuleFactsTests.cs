using System.Globalization;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>What people are told of every rule, in every form of its rows, as read and found good.</summary>
[TestFixture]
public sealed partial class RuleFactsTests
{
    private static readonly PlanningCase Mini = WithSources(MiniCase.WithAll);

    /// <summary>The list beside this file is what the rules say. With <c>UPDATE_REPORTS=1</c> in the environment this test writes it, to be read.</summary>
    [Test]
    public void Describe_EveryFormOfEveryRule_IsAsReviewed() => IsAsReviewed("RuleFacts.txt", Speaker.English);

    // Machines of no pool are said to be of none: "pool -" would be nobody's.
    [TestCase("FleetBalance", "-,Foreign,U,all", "Accelerators of no pool stay where they are deployed until they fail or retire")]
    [TestCase("OutsideSum", "-,Domestic", "Compute of no pool outside the programme is what vendors build beyond the programme's part")]
    public void Describe_MachinesOfNoPool_NamesNone(string family, string key, string rule)
    {
        Assert.That($"{CapacityModel.Family(family).Describe(new(new(key.Split(',')), "2026H1")).Conflict}", Is.EqualTo(rule));
    }

    // What a planner calls things is said whole, whatever stands in it.
    [Test]
    public void Describe_NamesWithCommas_SaysThemWhole()
    {
        RowKey row = new(new("P, old", "Domestic", "U, east", "4"), "2027");

        Assert.That(row.Thing, Is.EqualTo("P, old"));
        Assert.That($"{CapacityModel.Family("FleetUse").Describe(row).Full}", Is.EqualTo("P, old accelerators at U, east younger than 4 years are fully used"));
    }

    private static void IsAsReviewed(string file, Speaker speaker)
    {
        string path = Repository.PathOf("tests", "ComputeSovereignty.Tests", "Formulation", file);
        string written = string.Join("\n\n", Forms().Select(row => Block(row, speaker))) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_REPORTS") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.That(written, Is.EqualTo(File.ReadAllText(path).ReplaceLineEndings("\n")));
    }

    // A form is what a family says but for names and dates, and how its rows are keyed: one row of each.
    private static IEnumerable<ProgramLabel> Forms() => CapacityModel.Formulate(Mini).Rows
        .GroupBy(static row => (row.Family, Keys(CapacityModel.Describe(row)), Math.Max(1, row.Key.Parts.Count), row.Key.Parts is [ComputeFleet.NoPool, ..], row.Period.Length > 0))
        .Select(static rows => rows.First());

    private static string Keys(RuleFacts facts) => $"{facts.Conflict.Key} {facts.AsLimit.Key} {facts.Full.Key} {facts.Nothing.Key}";

    private static string Block(ProgramLabel row, Speaker speaker)
    {
        RuleFacts facts = CapacityModel.Describe(row);
        List<string> lines = [row.Name, $"  {facts.Stage?.ToString() ?? "no stage"}, {facts.Class}, {facts.Cell(Mini).Cell}{(facts.IsQuoted ? ", quoted" : string.Empty)}"];
        Say("rule", facts.Conflict);
        Say("limit", facts.AsLimit);
        Say("full", facts.Full);
        Say("none", facts.Nothing);
        Say("more", facts.Full.IsEmpty ? Message.None : facts.More(NaturalStep.Of(row.Unit.NaturalSymbol)));
        if (facts.Step is { } step)
        {
            (CapacityStep one, double change) = step(Mini, Mini.Horizon.Periods.FirstOrDefault(t => Mini.Horizon.Label(t) == row.Period, -1));
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"  step   {one.Stage} {one.Key}: {one.Size} {one.PerStep.Id} is {change:0.######} {row.Unit.Symbol}"));
            Say("of", one.Capacity);
            Say("by", one.Step);
        }

        return string.Join('\n', lines);

        void Say(string what, Message message)
        {
            if (!message.IsEmpty)
            {
                lines.Add($"  {what,-6} {message.Key}: {speaker.Say(message)}");
            }
        }
    }

    // Every row of the tables has a cell of its own, so that the cell told is the right one.
    private static PlanningCase WithSources(PlanningCase planningCase) => planningCase with
    {
        Settings = planningCase.Settings with { BudgetSource = At("Plan", "budget"), FundSource = At("Plan", "fund"), StockSource = At("Plan", "stock"), Source = At("Plan", "settings") },
        Targets = [.. planningCase.Targets.Select(static t => t with { Source = At("Targets", $"{t.Year}") })],
        Vendors = new(planningCase.Vendors.Select(static v => v with { Source = At("Vendors", v.Id) })),
        Lines = new(planningCase.Lines.Select(static l => l with { Source = At("Lines", l.Id) })),
        Conversions = new(planningCase.Conversions.Select(static c => c with { Source = At("Conversions", c.Id) })),
        Dies = new(planningCase.Dies.Select(static d => d with { Source = At("Dies", d.Id) })),
        HbmLines = new(planningCase.HbmLines.Select(static l => l with { Source = At("HbmLines", l.Id) })),
        HbmGrades = new(planningCase.HbmGrades.Select(static g => g with { Source = At("HbmGrades", g.Id) })),
        PackagingLines = new(planningCase.PackagingLines.Select(static l => l with { Source = At("PackagingLines", l.Id) })),
        Accelerators = new(planningCase.Accelerators.Select(static a => a with { Source = At("Accelerators", a.Id) })),
        Recipes = new(planningCase.Recipes.Select(static r => r with { Source = At("Recipes", r.Id) })),
        Imports = new(planningCase.Imports.Select(static i => i with { Source = At("Imports", i.Id) })),
        Components = new(planningCase.Components.Select(static c => c with { Source = At("Components", c.Id) })),
        Hubs = new(planningCase.Hubs.Select(static h => h with { Source = At("Hubs", h.Id) })),
        Provinces = new(planningCase.Provinces.Select(static p => p with { Source = At("Provinces", p.Id) })),
        Projects = new(planningCase.Projects.Select(static p => p with { Source = At("Projects", p.Id) })),
        Fleet = new(planningCase.Fleet.Select(static f => f with { Source = At("Fleet", f.Id) })),
        Pools = new(planningCase.Pools.Select(static p => p with { Source = At("Pools", p.Id) })),
        Workloads = new(planningCase.Workloads.Select(static w => w with { Source = At("Workloads", w.Id) })),
    };

    private static SourceCell At(string sheet, string key) => new("mini", sheet, $"{sheet}[{key}]");
}
