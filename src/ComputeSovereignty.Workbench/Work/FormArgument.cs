using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Reads an argument of a run from a form.</summary>
internal static class FormArgument
{
    /// <summary>Reads the values of a field, and <c>KEY=VALUE</c> of each field <c>NAME.KEY</c> that is not blank, joined by commas.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    internal static string Of(IFormCollection form, string name) => string.Join(
        ',',
        form[name].Concat(form.Where(f => f.Key.StartsWith($"{name}.", StringComparison.Ordinal)).SelectMany(f => f.Value.Where(static v => !string.IsNullOrWhiteSpace(v)).Select(v => $"{f.Key[(name.Length + 1)..]}={v}")))
            .Where(static v => !string.IsNullOrWhiteSpace(v))).Trim();
}
