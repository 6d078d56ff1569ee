using System.Text;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>Names of places within a page.</summary>
internal static class Anchor
{
    /// <summary>Makes a name of a heading: lower-case letters and digits, joined by hyphens.</summary>
    /// <param name="heading">The heading.</param>
    internal static string Of(string heading)
    {
        StringBuilder name = new();
        foreach (char character in heading)
        {
            if (char.IsLetterOrDigit(character))
            {
                name.Append(char.ToLowerInvariant(character));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return name.ToString().TrimEnd('-');
    }
}
