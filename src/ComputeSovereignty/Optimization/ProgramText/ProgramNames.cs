using System.Buffers;

namespace ComputeSovereignty.Optimization.ProgramText;

/// <summary>Names of rows and columns as the readers of a text format take them: as they are where possible, and never two alike.</summary>
internal static class ProgramNames
{
    private static readonly SearchValues<char> LpLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.(),");

    private static readonly HashSet<string> LpKeywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "st", "s.t.", "subject", "such", "bound", "bounds", "free", "end", "max", "maximum", "maximize", "maximise", "min", "minimum", "minimize",
        "minimise", "gen", "general", "generals", "int", "integer", "integers", "bin", "binary", "binaries", "semi", "semis", "sos", "sos1", "sos2",
    };

    /// <summary>Gives names for free MPS, in which a blank ends a name and <c>$</c> begins a comment.</summary>
    /// <param name="names">The names, different from each other.</param>
    /// <param name="taken">A name that is in use already.</param>
    internal static string[] ForMps(IReadOnlyList<string> names, string taken = "") => Unique(names, taken, static name =>
    {
        string clean = string.Concat(name.Select(static c => char.IsWhiteSpace(c) || char.IsControl(c) ? '_' : c));
        return clean.Length == 0 || clean[0] is '$' or '*' ? "_" + clean : clean;
    });

    /// <summary>Gives names for the LP format: <c>-</c>, <c>/</c>, <c>+</c>, blanks and the like, which end a name or are operators, become <c>_</c>.</summary>
    /// <remarks>A name that a reader would take for a number or a keyword (<c>inflow</c>, <c>nand</c>, <c>2nm</c>, <c>e5</c>, <c>free</c>) is led by <c>_</c>.</remarks>
    /// <param name="names">The names, different from each other.</param>
    /// <param name="taken">A name that is in use already.</param>
    internal static string[] ForLp(IReadOnlyList<string> names, string taken = "") => Unique(names, taken, static name =>
    {
        string clean = string.Concat(name.Select(static c => LpLetters.Contains(c) ? c : '_'));
        return clean.Length == 0 || ReadsAsOther(clean) ? "_" + clean : clean;
    });

    private static bool ReadsAsOther(string name) =>
        !(char.IsAsciiLetter(name[0]) || name[0] == '_')
        || name.StartsWith("inf", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("nan", StringComparison.OrdinalIgnoreCase)
        || (name[0] is 'e' or 'E' && (name.Length == 1 || !char.IsAsciiLetter(name[1])))
        || LpKeywords.Contains(name);

    private static string[] Unique(IReadOnlyList<string> names, string taken, Func<string, string> clean)
    {
        HashSet<string> used = new(names.Count + 1, StringComparer.Ordinal) { taken };
        string[] result = new string[names.Count];
        for (int i = 0; i < names.Count; i++)
        {
            string stem = clean(names[i]);
            string name = stem;
            for (int copy = 2; !used.Add(name); copy++)
            {
                name = $"{stem}_{copy}";
            }

            result[i] = name;
        }

        return result;
    }
}
