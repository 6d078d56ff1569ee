using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>Reads changes from the fields of forms.</summary>
internal static class ChangeFields
{
    /// <summary>The most changes of one request.</summary>
    internal const int Most = 100;

    /// <summary>Reads changes; blank fields are none.</summary>
    /// <param name="fields">The fields, each <c>ADDRESS OP VALUE</c>.</param>
    /// <param name="findings">Takes what is wrong with them.</param>
    internal static List<ParameterChange> Read(IEnumerable<string?> fields, List<Finding> findings)
    {
        List<ParameterChange> changes = [];
        foreach (string? field in fields.Where(static f => !string.IsNullOrWhiteSpace(f)).Take(Most))
        {
            if (ParameterChange.TryParse(field!, string.Empty, out ParameterChange? change, out Finding? finding))
            {
                changes.Add(change!);
            }
            else
            {
                findings.Add(finding!);
            }
        }

        return changes;
    }
}
