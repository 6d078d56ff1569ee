namespace ComputeSovereignty.Reports.Html;

/// <summary>What a mark or a banner means. It is always said in words or by a sign too, never by colour alone.</summary>
public enum Tone
{
    /// <summary>Neither good nor bad.</summary>
    Neutral,

    /// <summary>As wanted.</summary>
    Good,

    /// <summary>Short of what is wanted.</summary>
    Warning,

    /// <summary>Must not be relied on, or lost.</summary>
    Alarm,
}

/// <summary>A word with a meaning, for a table's cell or beside a heading: a verdict, a traffic light.</summary>
/// <param name="Text">The word.</param>
/// <param name="Tone">Its meaning.</param>
public sealed record Badge(string Text, Tone Tone)
{
    /// <summary>Gets the sign that stands before the word, for those who do not see the colour.</summary>
    public string Sign => Tone switch
    {
        Tone.Good => "✓",
        Tone.Warning => "▲",
        Tone.Alarm => "✕",
        _ => "●",
    };
}

/// <summary>The answer of a page in a banner.</summary>
/// <param name="Tone">Good where the goal is met, Warning where it is not, Alarm where the answer must not be relied on.</param>
/// <param name="Sentence">The answer in one sentence.</param>
public sealed record PageVerdict(Tone Tone, string Sentence)
{
    /// <summary>Gets what explains the answer: one or two sentences.</summary>
    public string Explanation { get; init; } = string.Empty;

    /// <summary>Gets the badge of the certificate.</summary>
    public Badge? Certificate { get; init; }
}
