using System.Globalization;
using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>One part of a run that is divided over several machines.</summary>
/// <param name="Number">Which, from 1 on.</param>
/// <param name="Count">Of how many.</param>
internal sealed record Part(int Number, int Count)
{
    /// <summary>The most parts of a run.</summary>
    internal const int Most = 100_000;

    /// <summary>Gets the folder of the part, within that of the run.</summary>
    internal string Folder => string.Create(CultureInfo.InvariantCulture, $"part-{Number.ToString($"D{Math.Max(3, $"{Count}".Length)}", CultureInfo.InvariantCulture)}-of-{Count}");

    /// <summary>Reads a part as it is typed: <c>17/400</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Null where it is none.</returns>
    internal static Part? Read(string text) => text.Split('/') is [var number, var count]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int k) && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
        && k >= 1 && k <= n && n <= Most ? new(k, n) : null;

    /// <summary>Gives what the part has of a number of pieces.</summary>
    /// <param name="total">How many pieces there are.</param>
    internal DrawRange Of(long total) => DrawRange.Part(total, Number, Count);

    /// <inheritdoc/>
    public override string ToString() => $"{Number}/{Count}";
}
