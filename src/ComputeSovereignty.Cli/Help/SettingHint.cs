using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Help;

/// <summary>Says how a setting of the plan is changed for one call, where it was tried as an option of its own.</summary>
internal static class SettingHint
{
    // What people call settings otherwise.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["targetyear"] = "CheckpointYear",
        ["checkpoint"] = "CheckpointYear",
        ["year"] = "CheckpointYear",
        ["budget"] = "ProgrammeBudget",
        ["fund"] = "IndustryFund",
    };

    /// <summary>Finds the setting that an unknown option may have meant.</summary>
    /// <param name="option">The option, with its dashes.</param>
    /// <param name="value">What stands behind it; null for nothing.</param>
    /// <param name="verb">The verb: only those that change a case for one call have settings.</param>
    /// <returns>A line; null where no setting is near.</returns>
    internal static Message? Of(string option, string? value, Verb verb)
    {
        if (!option.StartsWith("--", StringComparison.Ordinal) || verb.Options.All(static o => o.Name != "--set"))
        {
            return null;
        }

        string name = option[2..].Split('=')[0].Replace("-", string.Empty, StringComparison.Ordinal);
        string given = option.Split('=', 2) is [_, var behind] ? behind : value ?? "…";
        string? setting = OtherNames.GetValueOrDefault(name) ?? (NearestName.Of(name, verb.Options.Select(static o => o.Name.TrimStart('-'))) is null ? NearestName.Of(name, WorkbookSchema.Settings.Select(static s => s.Name)) : null);
        return setting is null ? null : CommandMessages.SettingIsSet(new($"--set \"Plan[{setting}].Value = {given}\""));
    }
}
