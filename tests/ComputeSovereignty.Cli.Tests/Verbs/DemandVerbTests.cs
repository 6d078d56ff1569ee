using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>What a user sees of demand: the verb <c>demand</c>, the answer of <c>solve</c>, and the goal <c>service</c>.</summary>
[TestFixture]
public sealed class DemandVerbTests
{
    private static readonly string[] Yearly = ["--relax", "--set", "Plan[PeriodsPerYear].Value = 1"];

    private Workplace place = null!;

    [OneTimeSetUp]
    public void MakePlace()
    {
        place = new();
        place.Run("new", "demand");
    }

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    [Test]
    public void Demand_Case_SaysWhetherThePlanIsEnoughAndWhatWouldServeMore()
    {
        Call call = place.Run(["demand", "demand", .. Yearly, "-o", "out"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.StartWith("In 2028 the plan serves ").And.Contain("of the usable compute sought").And.Contain("months behind the frontier"));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("out", "demand.json")));
        foreach (string section in new[] { "demand", "usable", "effects", "servedLadder", "limitsAlone", "misallocation", "provinces", "frontier", "costs", "substitution", "nearShares", "goals", "workloads", "demandSources" })
        {
            Assert.That(document.RootElement.GetProperty(section).GetProperty("rows").GetArrayLength(), Is.GreaterThan(0), section);
        }

        Assert.That(File.Exists(place.PathOf("out", "demand.xlsx")) && File.Exists(place.PathOf("out", "demand.html")));
    }

    [Test]
    public void Demand_WithoutCounterfactuals_ReadsThePlanAlone()
    {
        Call call = place.Run(["demand", "demand", .. Yearly, "--no-counterfactuals", "-o", "alone", "--language", "zh-Hans"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.StartWith("2028年方案满足可用算力需求的"));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("alone", "demand.json")));
        Assert.That(document.RootElement.TryGetProperty("effects", out _), Is.False);
    }

    [Test]
    public void Demand_OfACaseThatAsksForNone_IsRefused()
    {
        Call call = place.Run(["demand", "case", .. Yearly, "-o", "none"]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error.Trim(), Does.EndWith("Nobody asks for compute in this case. Fill the sheet Workloads, and Tokens, Labs, Runs or Adoption."));
        Assert.That(Directory.Exists(place.PathOf("none")), Is.False);
    }

    [Test]
    public void Solve_CaseWithDemand_AnswersWhoIsServed()
    {
        Call call = place.Run(["solve", "demand", .. Yearly, "--no-envelope", "-o", "plan"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("In 2028 the plan serves ").And.Contain("The goal set for 2028 is 1,150 EFLOPS of nameplate compute; demand implies "));
    }

    [Test]
    public void Frontier_OfServiceAndShare_HasBothEnds()
    {
        Call call = place.Run(["frontier", "demand", .. Yearly, "--x", "service", "--y", "share", "--points", "3", "-o", "frontier"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("frontier", "frontier.json")));
        double[] served = [.. document.RootElement.GetProperty("frontier").GetProperty("rows").EnumerateArray().SkipLast(1).Select(static r => r.GetProperty("x").GetDouble())];
        Assert.That(served, Is.Ordered.Descending);
        Assert.That(served[0], Is.GreaterThan(served[^1] + 0.1).And.LessThan(100));
    }

    [Test]
    public void Frontier_OfServiceInACaseThatAsksForNone_IsRefused()
    {
        Call call = place.Run(["frontier", "case", .. Yearly, "--x", "service"]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("--x: Nobody asks for compute in this case, so service cannot be a goal."));
    }

    [Test]
    public void BreakEven_OfService_SaysWhatWouldServeTheGoal()
    {
        Call call = place.Run(["breakeven", "demand", .. Yearly, "--goal", "service", "--served", "80", "--parameter", "Tokens per day", "-o", "breakeven"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("is sufficient to serve 80% of demand in 2028"));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("breakeven", "breakeven.json")));
        Assert.That(document.RootElement.GetProperty("served").GetProperty("rows")[0].GetProperty("amount").GetDouble(), Is.InRange(0.1, 0.9));
        Assert.That(document.RootElement.TryGetProperty("breakEven", out _), Is.False);
    }

    [Test]
    public void BreakEven_OfServiceInParts_IsTheAnswerOfOneRun()
    {
        string[] line = ["breakeven", "demand", .. Yearly, "--goal", "service", "--served", "80", "--parameter", "Tokens per day"];
        Assert.That(place.Run([.. line, "-o", "whole"]).Exit, Is.Zero);
        foreach (int part in (int[])[2, 1])
        {
            Assert.That(place.Run([.. line, "-o", "parts", "--part", $"{part}/2"]).Exit, Is.Zero);
        }

        Call merged = place.Run(["merge", "parts"]);
        Assert.That(merged.Exit, Is.Zero, merged.Error);
        using JsonDocument one = JsonDocument.Parse(File.ReadAllText(place.PathOf("whole", "breakeven.json")));
        using JsonDocument many = JsonDocument.Parse(File.ReadAllText(place.PathOf("parts", "breakeven.json")));
        Assert.That(many.RootElement.GetProperty("served").GetRawText(), Is.EqualTo(one.RootElement.GetProperty("served").GetRawText()));
        Assert.That(many.RootElement.GetProperty("answer").GetRawText(), Is.EqualTo(one.RootElement.GetProperty("answer").GetRawText()));
    }

    [Test]
    public void Simulate_CaseWithDemand_SaysWhatIsServed()
    {
        Call call = place.Run(["simulate", "demand", .. Yearly, "--draws", "8", "-o", "simulation"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("simulation", "simulation.json")));
        JsonElement[] years = [.. document.RootElement.GetProperty("served").GetProperty("rows").EnumerateArray()];
        Assert.That(years.Select(static y => y.GetProperty("p50").GetDouble()), Has.Exactly(5).InRange(0.1, 1));
        Assert.That(years.Select(static y => y.GetProperty("p95").GetDouble() - y.GetProperty("p05").GetDouble()), Has.Some.GreaterThan(0.001));
        JsonElement[] rules = [.. document.RootElement.GetProperty("rules").GetProperty("rows").EnumerateArray()];
        Assert.That(rules.Select(static r => new[] { "active", "atRisk", "broken", "dormant", "unknown" }.Sum(m => r.GetProperty(m).GetDouble())), Has.Exactly(3).EqualTo(1).Within(1e-9));
        Assert.That(document.RootElement.GetProperty("roadmap").GetProperty("rows").EnumerateArray().Select(static r => r.GetProperty("task").GetString()), Is.EqualTo(["M-01"]));
        Assert.That(call.Out, Does.Contain("Compute sovereignty gap, by share of draws: "));
    }

    [Test]
    public void Stochastic_CaseWithDemand_SaysWhatIsServedInEachScenario()
    {
        Call call = place.Run(["stochastic", "demand", .. Yearly, "--worlds", "Base,HBM-slow", "-o", "stochastic"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("stochastic", "stochastic.json")));
        double[] served = [.. document.RootElement.GetProperty("worlds").GetProperty("rows").EnumerateArray().Select(static w => w.GetProperty("servedShare").GetDouble())];
        Assert.That(served, Has.Length.EqualTo(2));
        Assert.That(served[0], Is.GreaterThan(served[1]), "less HBM serves less");
    }

    [Test]
    public void Alternatives_OfService_KeepWhatIsServed()
    {
        Call call = place.Run(["alternatives", "demand", .. Yearly, "--goal", "service", "--plans", "3", "-o", "alternatives"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Out, Does.Contain("of the demand left unserved by the reference plan"));
        Assert.That(place.Run(["alternatives", "case", .. Yearly, "--goal", "service"]).Error, Does.Contain("--goal: Nobody asks for compute in this case"));
        Assert.That(place.Run(["alternatives", "demand", .. Yearly, "--goal", "profit"]).Error, Does.Contain("“profit” is not a goal of alternatives. Goals: share, service."));
    }

    // Every round is told, the plan is that of the last round's prices, and its workbook adds up with them.
    [Test]
    public void Solve_WithFeedback_PlansAtTheLastPrices()
    {
        Call call = place.Run(["solve", "demand", .. Yearly, "--no-envelope", "--feedback", "-o", "following"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        Assert.That(call.Error, Does.Contain("Round 1: ").And.Contain("Round 2: ").And.Match("Prices (and costs agree|are not settled) after"));
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("following", "plan.json")));
        Assert.That(document.RootElement.GetProperty("provenance").GetRawText(), Does.Contain("Targets[2028].ComputePrice = "));
        Assert.That(place.Run("verify", Path.Combine("following", "plan.xlsx")).Exit, Is.Zero);
    }

    [Test]
    public void Solve_WithFeedbackWhereNobodyAsks_IsRefused()
    {
        Call call = place.Run(["solve", "case", .. Yearly, "--feedback", "-o", "nobody"]);

        Assert.That(call.Exit, Is.EqualTo(ExitCode.WrongInput));
        Assert.That(call.Error, Does.Contain("Nobody asks for compute in this case."));
    }

    // The table's amounts, put into the case by the command that stands beside them and solved as a case of their own, serve the goal; their neighbours miss it by what the table says.
    [Test]
    public void Demand_Served_SaysAmountsThatServeTheGoalWhenTheyAreSolvedAnew()
    {
        const double Goal = 0.65;
        Call call = place.Run(["demand", "demand", .. Yearly, "--no-counterfactuals", "--served", "65", "-o", "served"]);

        Assert.That(call.Exit, Is.Zero, call.Error);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(place.PathOf("served", "demand.json")));
        JsonElement[] rows = [.. document.RootElement.GetProperty("served").GetProperty("rows").EnumerateArray().Where(static r => r.GetProperty("amount").ValueKind == JsonValueKind.Number && r.GetProperty("missed").ValueKind == JsonValueKind.Number)];
        Assert.That(rows, Has.Length.GreaterThan(2));
        foreach (JsonElement row in rows.Take(3))
        {
            string lever = row.GetProperty("lever").GetString()!;
            string[] changes = [.. Regex.Matches(row.GetProperty("putBack").GetString()!, "--set \"([^\"]+)\"").Select(static m => m.Groups[1].Value)];
            double missing = row.GetProperty("missingThere").GetDouble() / 100;
            string[] neighbours = [.. changes.Select(c => c.Replace(Numeral(row, "amount"), Numeral(row, "missed"), StringComparison.Ordinal))];

            Assert.That(Served(changes), Is.GreaterThanOrEqualTo(Goal - 1e-6), lever);
            Assert.That(neighbours, Is.Not.EqualTo(changes), lever);
            Assert.That(Served(neighbours), Is.EqualTo(Goal - missing).Within(1e-5), lever);
        }

        static string Numeral(JsonElement row, string name) => row.GetProperty(name).GetDouble().ToString(CultureInfo.InvariantCulture);

        double Served(string[] changes)
        {
            Call solved = place.Run(["solve", "demand", .. Yearly, "--no-envelope", "--force", "-o", "anew", .. changes.SelectMany(static c => new[] { "--set", c })]);
            Assert.That(solved.Exit, Is.Zero, solved.Error);
            using JsonDocument plan = JsonDocument.Parse(File.ReadAllText(place.PathOf("anew", "plan.json")));
            JsonElement[] demand = [.. plan.RootElement.GetProperty("demand").EnumerateArray().Where(static d => d.GetProperty("year").GetInt32() == 2028)];
            return 1 - (demand.Sum(static d => d.GetProperty("unserved").GetDouble()) / demand.Sum(static d => d.GetProperty("asked").GetDouble()));
        }
    }

    [Test]
    public void Demand_ServedMoreThanAll_IsRefused() =>
        Assert.That(place.Run(["demand", "demand", .. Yearly, "--served", "120"]).Error, Does.Contain("--served: ").And.Contain("above 0, at most 100"));
}
