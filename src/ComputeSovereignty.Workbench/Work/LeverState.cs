using System.Globalization;
using System.Text.Encodings.Web;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Where the levers stand: what the address of a page of levers says. Levers that are not named stand as the case has them.</summary>
/// <param name="Scenario">The scenario below the levers.</param>
/// <param name="Amounts">The amounts of sliders that were moved, by key.</param>
/// <param name="Choices">The words of choices, by setting.</param>
/// <param name="Changes">Further changes, as <c>ADDR OP VALUE</c>.</param>
public sealed record LeverState(string Scenario, IReadOnlyDictionary<string, double> Amounts, IReadOnlyDictionary<string, string> Choices, IReadOnlyList<string> Changes)
{
    private const string LeverField = "lever.";
    private const string ChoiceField = "choice.";
    private const int MostFields = 200;

    /// <summary>Gets what was asked for and cannot be, such as an amount that is no number.</summary>
    public IReadOnlyList<Finding> Notes { get; init; } = [];

    /// <summary>Gets the state in which nothing is moved.</summary>
    public static LeverState None { get; } = new(ScenarioTree.Base, new Dictionary<string, double>(), new Dictionary<string, string>(), []);

    /// <summary>Gets the name of the field of a slider.</summary>
    /// <param name="key">The slider.</param>
    public static string FieldOf(string key) => LeverField + key;

    /// <summary>Gets the name of the field of a choice.</summary>
    /// <param name="setting">The setting.</param>
    public static string ChoiceOf(string setting) => ChoiceField + setting;

    /// <summary>Reads a state from the fields of an address.</summary>
    /// <param name="query">The fields.</param>
    public static LeverState Read(IQueryCollection query)
    {
        Dictionary<string, double> amounts = new(StringComparer.Ordinal);
        Dictionary<string, string> choices = new(StringComparer.Ordinal);
        List<Finding> notes = [];
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in query.Take(MostFields))
        {
            if (name.StartsWith(LeverField, StringComparison.Ordinal))
            {
                if (CellValue.TryNumeral(value.ToString(), out double amount))
                {
                    amounts[name[LeverField.Length..]] = amount;
                }
                else
                {
                    notes.Add(new(Severity.Warning, new(name, string.Empty, string.Empty), FindingMessages.NotANumber) { Found = Message.Verbatim(value.ToString()) });
                }
            }
            else if (name.StartsWith(ChoiceField, StringComparison.Ordinal) && value.ToString().Length is > 0 and < 100)
            {
                choices[name[ChoiceField.Length..]] = value.ToString();
            }
        }

        string[] changes = [.. query["set"].Where(static s => !string.IsNullOrWhiteSpace(s)).Take(Server.ChangeFields.Most).Select(static s => s!)];
        return new(query["scenario"].ToString() is { Length: > 0 } scenario ? scenario : ScenarioTree.Base, amounts, choices, changes) { Notes = notes };
    }

    /// <summary>Reads a state from the query part of an address.</summary>
    /// <param name="query">The part after the question mark.</param>
    public static LeverState Parse(string query) =>
        Read(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query.Length > 8000 ? string.Empty : query)));

    /// <summary>Writes the query part of the address that reads as this state; the same state gives the same text.</summary>
    public string ToQuery() => string.Join('&', new[] { Field("scenario", Scenario) }
        .Concat(Amounts.OrderBy(static a => a.Key, StringComparer.Ordinal).Select(static a => Field(LeverField + a.Key, a.Value.ToString("R", CultureInfo.InvariantCulture))))
        .Concat(Choices.OrderBy(static c => c.Key, StringComparer.Ordinal).Select(static c => Field(ChoiceField + c.Key, c.Value)))
        .Concat(Changes.Select(static c => Field("set", c))));

    private static string Field(string name, string value) => $"{UrlEncoder.Default.Encode(name)}={UrlEncoder.Default.Encode(value)}";
}
