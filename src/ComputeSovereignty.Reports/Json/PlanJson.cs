using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ComputeSovereignty.Analysis.Envelopes;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Reports.Excel.Plans;

namespace ComputeSovereignty.Reports.Json;

/// <summary>The plan as JSON, under stable names: <c>plan.json</c>, described by <c>plan.schema.json</c>.</summary>
/// <remarks>
/// Natural units throughout: fractions, wafers, dies, stacks, accelerators, MW, PFLOPS, CNY. A number reads back as the same double; what is not
/// finite is null. The names below do not change within a version of the schema; a new one makes a new version.
/// </remarks>
public static class PlanJson
{
    /// <summary>The name and version of the schema, in the first member of the file.</summary>
    public const string SchemaName = "computesovereignty.plan/1";

    // The file is never part of a page: signs such as − and ' are written as they are.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="envelope">The largest share of each year; null for a file without it.</param>
    /// <param name="speaker">The speaker of the language of its sentences; null for English. Names, ids and figures are the same in all.</param>
    /// <returns>The file: UTF-8 without byte order mark, indented, with a final newline.</returns>
    public static byte[] Write(Plan plan, ShareEnvelope? envelope = null, Speaker? speaker = null)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            JsonText json = new(writer) { Reader = speaker ?? Speaker.English };
            json.Object(() => Members(json, plan, envelope));
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Reads the JSON Schema (draft 2020-12) that every written plan keeps.</summary>
    public static string Schema()
    {
        using Stream stream = typeof(PlanJson).Assembly.GetManifestResourceStream("plan.schema.json")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Members(JsonText json, Plan plan, ShareEnvelope? envelope)
    {
        json.Text("schema", SchemaName);
        json.Text("verdict", Verdicts.Of(plan));
        json.Number("checkpointYear", plan.Verdict.CheckpointYear);
        json.Object("summary", () => Summary(json, plan));
        json.Array("stages", plan.Stages, s => Stage(json, s));
        json.Array("years", plan.Years, y => Year(json, plan, y));
        if (envelope is not null)
        {
            json.Object("envelope", () => PlanJsonEnvelope.Write(json, envelope));
        }

        PlanJsonSupply.Write(json, plan);
        PlanJsonSystems.Write(json, plan);
        if (plan.Service is { } service)
        {
            PlanJsonService.Write(json, service);
        }

        PlanJsonRules.Write(json, plan);
        json.Array("bindings", plan.Bindings, b => Binding(json, b));
        json.Object("certificate", () => CertificateJson.Write(json, plan.Certificate));
        json.Array("findings", plan.Findings, f => Finding(json, f));
        json.Object("provenance", () => ProvenanceOf(json, plan.Provenance));
    }

    private static void Summary(JsonText json, Plan plan)
    {
        PlanSettings settings = plan.Case.Settings;
        Verdict verdict = plan.Verdict;
        json.Text("case", settings.Name);
        json.Text("description", settings.Description);
        json.Text("sentence", $"{verdict.Sentence}");
        json.Text("reach", $"{verdict.Reach}");
        json.Truth("met", Verdicts.Of(plan) == Verdicts.Met);
        json.Truth("feasible", Verdicts.IsFeasible(plan));
        json.Truth("certified", Verdicts.IsBest(plan));
        json.Number("target", verdict.Target);
        json.Number("share", verdict.Share);
        json.Number("committedShare", verdict.CommittedShare);
        json.Number("deployedShare", verdict.DeployedShare);
        json.Number("firstYearMet", !Verdicts.IsFeasible(plan) ? null : verdict.FirstYearMet);
        json.Text("shareDefinition", ShareDefinition.Of(settings).Name);
        json.Text("objective", settings.Objective.ToString());
        json.Text("regime", settings.Regime);
        json.Truth("integerModules", settings.IntegerModules);
        json.Number("startYear", plan.Case.Horizon.StartYear);
        json.Number("years", plan.Case.Horizon.Years);
        json.Number("periodsPerYear", plan.Case.Horizon.PeriodsPerYear);
        json.Number("cnyPerUsd", settings.CnyPerUsd);
        json.Number("programmeBudget", settings.ProgrammeBudget.Natural);
        json.Number("industryFund", settings.IndustryFund?.Natural);
    }

    private static void Stage(JsonText json, StageResult stage)
    {
        json.Text("letter", stage.Letter);
        json.Text("name", stage.Name);
        json.Number("value", stage.Value);
        json.Number("bound", stage.Bound);
        json.Text("unit", stage.Unit);
        json.Number("gap", stage.Gap);
        json.Text("status", JsonText.CamelCase(stage.Status.ToString()));
        json.Number("iterations", stage.Iterations);
        json.Object("certificate", () => CertificateJson.Write(json, stage.Certificate));
    }

    private static void Year(JsonText json, Plan plan, YearResult year)
    {
        json.Number("year", year.Year);
        json.Number("target", year.Target);
        json.Number("committed", year.Committed);
        json.Number("deployed", year.Deployed);
        json.Number("domestic", year.Domestic);
        json.Number("foreign", year.Foreign);
        json.Number("whole", year.Whole);
        json.Text("basisUnit", year.BasisUnit);
        json.Number("share", year.Share);
        json.Object("shares", () => Shares(json, year));
        json.Number("shortfall", year.Shortfall);
        json.Number("backlog", year.Backlog);
        json.Number("computeInstalled", year.ComputeInstalled);
        json.Number("acceleratorsDeployed", year.AcceleratorsDeployed);
        json.Truth("met", Verdicts.Of(plan, year) == Verdicts.Met);
        json.Text("verdict", Verdicts.Of(plan, year));
    }

    private static void Shares(JsonText json, YearResult year)
    {
        foreach (ShareValue share in year.Shares)
        {
            json.Number(share.Definition.Name, share.Share);
        }
    }

    private static void Binding(JsonText json, Binding binding)
    {
        json.Text("family", binding.Family);
        json.Text("key", $"{binding.Key}");
        json.Text("period", binding.Period);
        json.Number("activity", binding.Activity);
        json.Number("limit", binding.Limit);
        json.Number("fullness", binding.Fullness);
        json.Text("unit", binding.Unit);
        json.Number("dual", binding.Quoted(PricedIn.Share));
        json.Number("backlogDual", binding.Quoted(PricedIn.Backlog));
        json.Number("costDual", binding.Quoted(PricedIn.Cost));
        json.Number("rangeFrom", binding.RangeFrom);
        json.Number("rangeTo", binding.RangeTo);
        json.Number("step", binding.Worth?.Step.Size);
        json.Number("gain", binding.Worth?.Gain);
        json.Text("gainOf", binding.Worth is { } worth ? JsonText.CamelCase(worth.Of.ToString()) : string.Empty);
        json.Truth("solvedAgain", binding.Worth is { IsSolved: true });
        json.Truth("inEveryPeriod", binding.Worth is { Throughout: true });
        json.Said("words", binding.Words);
    }

    private static void Finding(JsonText json, Finding finding)
    {
        json.Text("severity", JsonText.CamelCase(finding.Severity.ToString()));
        json.Text("place", finding.Place.ToString());
        json.Text("message", $"{finding.Message}");
        json.Text("found", $"{finding.Found}");
        json.Text("allowed", $"{finding.Allowed}");
        json.Text("suggestion", $"{finding.Suggestion}");
        json.Words(finding.Message);
    }

    private static void ProvenanceOf(JsonText json, Provenance from)
    {
        json.Text("input", from.Input);
        json.Text("inputHash", from.InputHash);
        json.Text("scenario", from.Scenario);
        json.Texts("changes", from.Changes);
        json.Text("program", from.ProgramVersion);
        json.Text("linearEngine", from.LinearEngine);
        json.Text("integerEngine", from.IntegerEngine);
        json.Array("options", from.Options, o => Option(json, o));
        json.Text("size", from.Size);
        json.Text("solvedAt", $"{from.SolvedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");
        json.Number("seconds", from.Duration.TotalSeconds);
    }

    private static void Option(JsonText json, KeyValuePair<string, string> option)
    {
        json.Text("name", option.Key);
        json.Text("value", option.Value);
    }
}
