using System.Net;
using System.Text.Json;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

/// <summary>A case with demand in the workbench: its analyses, its levers, and a case without that shows none of it.</summary>
[TestFixture]
public sealed class DemandRunTests : OneVisitor
{
    private string place = string.Empty;

    // The baseline as it is shipped.
    [OneTimeSetUp]
    public async Task BringAsync()
    {
        Dictionary<string, string> tables = Directory.GetFiles(Repository.Path("data", "baseline"), "*.csv").ToDictionary(static f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);
        (HttpResponseMessage taken, string text) = await Ann.UploadAsync("demand.zip", WorkbenchServerTests.Archive([.. tables.Select(static t => (t.Key, t.Value))]));
        Assert.That(taken.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), text);
        place = taken.Headers.Location!.ToString().Split('?')[0];
    }

    [Test]
    public async Task Analyses_OfACaseWithDemand_OfferItsStudyAndGoals()
    {
        string page = await Ann.PageAsync($"{place}/analyses");

        Assert.That(page, Does.Contain($"action=\"{place}/demand\"").And.Contain("<option value=\"service\">share of demand served</option>").And.Contain("<option value=\"service\">Usable compute sought</option>"));
        Assert.That(page, Does.Contain("label=\"Demand and usable compute\"").And.Contain("Tokens per day"));
    }

    [Test]
    public async Task Analyses_OfACaseWithoutDemand_OfferNoneOfIt()
    {
        string page = await Ann.PageAsync("/cases/baseline/analyses");

        Assert.That(page, Does.Not.Contain("/cases/baseline/demand\"").And.Not.Contain("value=\"service\"").And.Not.Contain("Demand and usable compute"));
    }

    [Test]
    public async Task Demand_OfACase_KeepsPageWorkbookAndDocument()
    {
        string run = await RunAsync("demand", Coarse, ("feedback", "yes"));

        Assert.That(await Ann.PageAsync(run), Does.Contain("What would serve more in 2028").And.Contain("Inner Mongolia").And.Contain("Download demand.xlsx"));
        using JsonDocument document = JsonDocument.Parse(await Ann.PageAsync($"{run}/files/demand.json"));
        Assert.That(document.RootElement.GetProperty("schema").GetString(), Is.EqualTo("computesovereignty.demand/1"));
        Assert.That(document.RootElement.GetProperty("feedback").GetProperty("rows").GetArrayLength(), Is.GreaterThan(5));
    }

    [Test]
    public async Task BreakEven_OfService_IsOfTheGoalThatWasChosen()
    {
        string run = await RunAsync("breakeven", Coarse, ("parameter1", "Tokens per day"), ("goal", "service"), ("served", "80"));

        Assert.That(WebUtility.HtmlDecode(await Ann.PageAsync(run)), Does.Contain("is sufficient to serve 80% of demand in 2028"));
    }

    [Test]
    public async Task Alternatives_OfService_AreOfTheGoalThatWasChosen()
    {
        string run = await RunAsync("alternatives", Coarse, ("goal", "service"), ("slack", "1"), ("plans", "2"));

        Assert.That(WebUtility.HtmlDecode(await Ann.PageAsync(run)), Does.Contain("of the demand left unserved by the reference plan"));
    }

    [Test]
    public async Task Plan_OfACaseWithDemand_SaysWhoIsServed()
    {
        string run = await RunAsync("plan", Coarse);

        Assert.That(await Ann.PageAsync(run), Does.Contain("Demand and service").And.Contain("of the usable compute sought").And.Contain("Months behind the frontier"));
    }

    // The last round of the study of demand says, in thousands, at which prices the plan is solved.
    [Test]
    public async Task Plan_WithFeedback_IsSolvedAtThePricesOfTheLastRound()
    {
        string study = await RunAsync("demand", Coarse, ("feedback", "yes"), ("no-counterfactuals", "yes"));
        string run = await RunAsync("plan", Coarse, ("feedback", "yes"));
        using JsonDocument rounds = JsonDocument.Parse(await Ann.PageAsync($"{study}/files/demand.json"));
        using JsonDocument plan = JsonDocument.Parse(await Ann.PageAsync($"{run}/files/plan.json"));
        int last = rounds.RootElement.GetProperty("feedback").GetProperty("rows").EnumerateArray().Max(static r => r.GetProperty("round").GetInt32());
        double price = rounds.RootElement.GetProperty("feedback").GetProperty("rows").EnumerateArray()
            .Single(r => r.GetProperty("round").GetInt32() == last && r.GetProperty("year").GetInt32() == 2028).GetProperty("computePrice").GetDouble();

        string change = plan.RootElement.GetProperty("provenance").GetProperty("changes").EnumerateArray().Select(static c => c.GetString()!).Single(static c => c.StartsWith("Targets[2028].ComputePrice", StringComparison.Ordinal));
        Assert.That(double.Parse(change.Split('=')[^1], System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(1000 * price).Within(1e-8 * 1000 * price));
        Assert.That(await Ann.PageAsync("/runs"), Does.Contain("with price feedback").And.Contain("the plan alone"));
    }

    [Test]
    public async Task Levers_OfACaseWithDemand_AnswerWithWhatIsServed()
    {
        string page = await Ann.PageAsync($"{place}/levers?lever.tokens-per-day=0.5&before=scenario%3DBase");

        Assert.That(page, Does.Contain("Share of demand served in 2028").And.Contain("of the usable compute sought").And.Contain("Demand and usable compute"));
        Assert.That(await Ann.PageAsync("/cases/baseline/levers"), Does.Not.Contain("Share of demand served"));
    }

    private async Task<string> RunAsync(string kind, params (string Name, string Value)[] fields)
    {
        (HttpResponseMessage begun, string text) = await Ann.PostAsync($"{place}/{kind}", fields);
        Assert.That(begun.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), text);
        return await WorkbenchServerTests.EndedAsync(Ann, begun.Headers.Location!.ToString().Split('?')[0]);
    }
}
