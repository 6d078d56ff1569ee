using System.Net;
using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>How a case is solved, chosen in the browser: modules, objectives, engine, prices that follow costs, time.</summary>
[TestFixture]
public sealed class SolveOptionsRunTests : OneVisitor
{
    [Test]
    public async Task Forms_OfWhatIsSolved_OfferModulesObjectivesAndEngines()
    {
        string analyses = await Ann.PageAsync("/cases/baseline/analyses");
        string plan = await Ann.PageAsync("/cases/baseline");
        int solved = analyses.Split("action=\"/cases/baseline/").Length - 2;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(analyses.Split("<select name=\"engine\">"), Has.Length.EqualTo(solved + 1), "all but the calibration");
            Assert.That(analyses.Split("name=\"relax\" value=\"no\""), Has.Length.EqualTo(solved + 1));
            Assert.That(plan, Does.Contain("<select name=\"engine\">").And.Contain("<option value=\"highs\"").And.Contain("<option value=\"scip\"").And.Contain("<option value>automatic"));
            Assert.That(plan, Does.Not.Contain("value=\"cp-sat\""), "it solves nothing here");
            Assert.That(plan, Does.Contain("<select name=\"objective\">").And.Contain("<option value=\"Year:2028\">domestic share of 2028 first</option>").And.Contain("as in the case: domestic share, then unspent commitments"));
            Assert.That(plan, Does.Not.Contain("value=\"Service\"").And.Not.Contain("name=\"feedback\""), "nobody asks for compute here");
        }
    }

    // Three engines that share no code agree on the plan, and each plan says which solved it.
    [Test]
    public async Task Engine_ThatIsNamed_SolvesAndIsToldInTheProvenance()
    {
        using JsonDocument usual = await PlanAsync();
        using JsonDocument highs = await PlanAsync(("engine", "highs"));
        using JsonDocument clp = await PlanAsync(("engine", "clp"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(EngineOf(highs), Does.StartWith("HiGHS"));
            Assert.That(EngineOf(clp), Does.StartWith("COIN-OR Clp"));
            Assert.That(EngineOf(usual), Is.Not.EqualTo(EngineOf(highs)));
            Assert.That(ShareOf(highs), Is.EqualTo(ShareOf(usual)).Within(1e-6));
            Assert.That(ShareOf(clp), Is.EqualTo(ShareOf(usual)).Within(1e-6));
        }

        Assert.That(await Ann.PageAsync("/runs"), Does.Contain("engine clp"), "the list tells the runs apart");
    }

    // What the year alone could reach is a stage of the envelope of the plan in the usual order.
    [Test]
    public async Task Objective_OfAYear_IsWhatTheEnvelopeSaysItIs()
    {
        using JsonDocument usual = await PlanAsync();
        using JsonDocument first = await PlanAsync(("objective", "Year:2028"));
        double most = usual.RootElement.GetProperty("envelope").GetProperty("years").EnumerateArray().Single(static y => y.GetProperty("year").GetInt32() == 2028).GetProperty("alone").GetDouble();

        Assert.That(ShareOf(first), Is.EqualTo(most).Within(1e-6).And.GreaterThan(ShareOf(usual)));
        Assert.That(first.RootElement.GetProperty("provenance").GetProperty("changes").EnumerateArray().Select(static c => c.GetString()), Has.Some.EqualTo("Plan[Objective].Value = Year:2028"));
    }

    [TestCase("engine", "cp-sat", "solves nothing here")]
    [TestCase("engine", "gurobi", "There is no engine “gurobi”")]
    [TestCase("objective", "Beauty", "Beauty")]
    [TestCase("time-limit", "0", "not allowed here")]
    [TestCase("feedback", "yes", "asks for")]
    public async Task Choice_ThatIsNone_IsRefusedBeforeWorkIsSpentOnIt(string field, string value, string told)
    {
        (HttpResponseMessage response, string page) = await Ann.PostAsync("/cases/baseline/plan", ("scenario", "Base"), Coarse, (field, value));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(WebUtility.HtmlDecode(page), Does.Contain(told));
    }

    [Test]
    public async Task Study_WithAnEngineAndWholeModules_IsOfBoth()
    {
        string run = await RunAsync("frontier", Coarse, ("x", "cost"), ("y", "share"), ("points", "2"), ("slack", "1"), ("engine", "highs"), ("relax", "no"));
        using JsonDocument document = JsonDocument.Parse(await Ann.PageAsync($"{run}/files/frontier.json"));

        Assert.That($"{document.RootElement.GetProperty("provenance")}", Does.Contain("HiGHS"));
        Assert.That(await Ann.PageAsync("/runs"), Does.Contain("whole modules; engine highs"));
    }

    [Test]
    public async Task Simulation_OfSharesInAnotherDesign_IsThat()
    {
        string run = await RunAsync("simulation", Coarse, ("draws", "4"), ("seed", "3"), ("indices", "0"), ("design", "sobol"), ("results", "shares"));
        string draws = await Ann.PageAsync($"{run}/files/draws.csv");
        (HttpResponseMessage refused, string page) = await Ann.PostAsync("/cases/baseline/simulation", ("scenario", "Base"), ("draws", "4"), ("seed", "3"), ("indices", "0"), ("design", "halton"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(draws.Split('\n')[0], Does.Contain("reached@2028").And.Not.Contain("compute@"), "no more is solved than was asked");
            Assert.That(WebUtility.HtmlDecode(await Ann.PageAsync(run)), Does.Contain("Sobol'"));
            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(WebUtility.HtmlDecode(page), Does.Contain("“halton” is not a design of draws"));
        }
    }

    private static string EngineOf(JsonDocument plan) => plan.RootElement.GetProperty("provenance").GetProperty("linearEngine").GetString()!;

    private static double ShareOf(JsonDocument plan) => plan.RootElement.GetProperty("years").EnumerateArray().Single(static y => y.GetProperty("year").GetInt32() == 2028).GetProperty("share").GetDouble();

    private async Task<JsonDocument> PlanAsync(params (string Name, string Value)[] fields) =>
        JsonDocument.Parse(await Ann.PageAsync($"{await RunAsync("plan", [Coarse, .. fields])}/files/plan.json"));

    private async Task<string> RunAsync(string kind, params (string Name, string Value)[] fields)
    {
        (HttpResponseMessage begun, string text) = await Ann.PostAsync($"/cases/baseline/{kind}", fields);
        Assert.That(begun.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), text);
        return await WorkbenchServerTests.EndedAsync(Ann, begun.Headers.Location!.ToString().Split('?')[0]);
    }
}
