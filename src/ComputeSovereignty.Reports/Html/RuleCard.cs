using ComputeSovereignty.Reports.Html.Views;

namespace ComputeSovereignty.Reports.Html;

/// <summary>A rule of thumb: how it stands, what follows, and the tests behind it.</summary>
/// <param name="Name">The rule.</param>
/// <param name="State">How it stands, as word and colour.</param>
/// <param name="Sentence">How it stands and why, one sentence.</param>
/// <param name="Facts">What the rule says: a label and a text each.</param>
/// <param name="Tests">Its tests.</param>
public sealed record RuleCard(string Name, Badge State, string Sentence, IReadOnlyList<KeyValuePair<string, string>> Facts, IReadOnlyList<RuleTest> Tests) : IBlock
{
    /// <summary>Gets how far the rule can be trusted and when it was written.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <inheritdoc/>
    public Type View => typeof(RuleCardView);

    /// <inheritdoc/>
    public bool IsWide => false;

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A test on the card of a rule.</summary>
/// <param name="Clause">What it is for.</param>
/// <param name="Name">What is tested.</param>
/// <param name="Result">Whether it holds, as word and colour.</param>
/// <param name="Sentence">What was measured against what.</param>
/// <param name="Part">How far the value has come to its threshold, 0 … 1; null where that cannot be drawn.</param>
public sealed record RuleTest(string Clause, string Name, Badge Result, string Sentence, double? Part);
