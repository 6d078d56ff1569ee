using System.Text.Json;
using System.Text.Json.Nodes;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Json;
using ComputeSovereignty.Workbooks.Tests.Reports;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Json;

[TestFixture]
public sealed class PlanJsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(PlanJson.Schema()).RootElement;

    [Test]
    public void Schema_OfAPlan_HasNoKeywordWithASlipInIt() => Assert.That(static () => JsonSchemaCheck.Strictly(Schema), Throws.Nothing);

    [Test]
    public void Write_CertifiedPlan_KeepsTheSchema() => Assert.That(JsonSchemaCheck.Problems(Schema, Written(SyntheticPlan.Make())), Is.Empty);

    [Test]
    public void Write_PlanWithEnvelope_KeepsTheSchemaAndSaysWhatACeilingCosts()
    {
        Plan plan = SyntheticPlan.Make();
        JsonElement written = JsonDocument.Parse(PlanJson.Write(plan, SyntheticEnvelope.Of(plan))).RootElement;
        JsonElement last = written.GetProperty("envelope").GetProperty("years").EnumerateArray().Last();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JsonSchemaCheck.Problems(Schema, written), Is.Empty);
            Assert.That(last.GetProperty("alone").GetDouble(), Is.EqualTo(1.1 * plan.Years[^1].Share!.Value).Within(1e-10));
            Assert.That(last.GetProperty("others")[0].GetProperty("idle").GetBoolean(), Is.True);
            Assert.That(last.GetProperty("aloneHeld").GetProperty("stacks").GetDouble(), Is.EqualTo(6000));
            Assert.That(written.GetProperty("envelope").GetProperty("sentences").EnumerateArray().Last().GetString(), Does.Contain("with whole modules they could only be lower"));
        }
    }

    [Test]
    public void Write_NumbersThatAreNotFinite_AreNull()
    {
        Plan plan = SyntheticPlan.Make();
        plan = plan with { Stages = [.. plan.Stages.Select(static s => s with { Bound = double.NegativeInfinity, Gap = double.NaN })] };
        JsonElement written = Written(plan);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JsonSchemaCheck.Problems(Schema, written), Is.Empty);
            Assert.That(written.GetProperty("stages")[0].GetProperty("bound").ValueKind, Is.EqualTo(JsonValueKind.Null));
        }
    }

    [Test]
    public void Write_EveryNumber_HasNoEnginesRounding()
    {
        Plan plan = SyntheticPlan.Make();
        plan = plan with { Stages = [plan.Stages[0] with { Value = 0.1 + 0.2, Bound = 1884303815781.52 }, .. plan.Stages.Skip(1)] };
        JsonElement stage = Written(plan).GetProperty("stages")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(stage.GetProperty("value").GetDouble(), Is.EqualTo(0.3));
            Assert.That(stage.GetProperty("bound").GetDouble(), Is.EqualTo(1884303816000), "ten digits count");
        }
    }

    [Test]
    public void Write_CertifiedPlan_SaysItsVerdict()
    {
        JsonElement written = Written(SyntheticPlan.Make());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.GetProperty("schema").GetString(), Is.EqualTo("computesovereignty.plan/1"));
            Assert.That(written.GetProperty("verdict").GetString(), Is.EqualTo("not met"));
            Assert.That(written.GetProperty("checkpointYear").GetInt32(), Is.EqualTo(2027));
            Assert.That(written.GetProperty("years")[0].GetProperty("verdict").GetString(), Is.EqualTo("met"));
        }
    }

    [Test]
    public void Write_PlanWithoutCertificate_CallsNothingMet()
    {
        // A reader that forgets to ask for the certificate must not mislead: the writer does not take its word.
        Plan plan = SyntheticPlan.MakeUncertified();
        plan = plan with { Verdict = plan.Verdict with { Met = true }, Years = [.. plan.Years.Select(static y => y with { Met = true })] };
        JsonElement written = Written(plan);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JsonSchemaCheck.Problems(Schema, written), Is.Empty);
            Assert.That(written.GetProperty("verdict").GetString(), Is.EqualTo("not certified"));
            Assert.That(written.GetProperty("summary").GetProperty("met").GetBoolean(), Is.False);
            Assert.That(written.GetProperty("years").EnumerateArray().Select(static y => y.GetProperty("met").GetBoolean()), Is.All.False);
        }
    }

    [Test]
    public void Write_SamePlan_SameBytes()
    {
        byte[] first = PlanJson.Write(SyntheticPlan.Make());
        Assert.That(PlanJson.Write(SyntheticPlan.Make()), Is.EqualTo(first));
    }

    [TestCase("verdict", "\"perhaps\"")]
    [TestCase("checkpointYear", "2027.5")]
    [TestCase("stages", "[{}]")]
    [TestCase("surprise", "1")]
    [TestCase("provenance", "{\"solvedAt\": \"yesterday\"}")]
    public void Schema_DocumentThatDeparts_IsRefused(string member, string value)
    {
        JsonNode document = JsonNode.Parse(PlanJson.Write(SyntheticPlan.Make()))!;
        document[member] = JsonNode.Parse(value);
        Assert.That(JsonSchemaCheck.Problems(Schema, JsonDocument.Parse(document.ToJsonString()).RootElement), Is.Not.Empty);
    }

    private static JsonElement Written(Plan plan) => JsonDocument.Parse(PlanJson.Write(plan)).RootElement;
}
