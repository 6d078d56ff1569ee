using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Studies;

/// <summary>What speaks against a part of a question. The part's name is the place of the finding: an option of the command line without its dashes, a field of a form.</summary>
internal static class AskedFor
{
    /// <summary>Says that something is wrong.</summary>
    /// <param name="part">The part.</param>
    /// <param name="message">What is wrong, and what is allowed, a sentence.</param>
    internal static Finding Wrong(string part, Message message) => new(Severity.Error, new(part, string.Empty, string.Empty), message);

    /// <summary>Says that a number is not allowed.</summary>
    /// <param name="part">The part.</param>
    /// <param name="found">The number.</param>
    /// <param name="allowed">What is allowed.</param>
    internal static Finding Wrong(string part, double found, Message allowed) =>
        Wrong(part, QuestionMessages.NumberNotAllowed) with { Found = Message.Of(Figure.Exact(found)), Allowed = allowed };

    /// <summary>Says a slack.</summary>
    /// <param name="slack">The slack; fraction.</param>
    internal static Figure Slack(double slack) => Figure.Amount(100 * slack, DisplayUnit.Points, "0.####");

    /// <summary>Says that there is no scenario of a name.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">Those that there are.</param>
    internal static Finding NoScenario(string part, string name, IReadOnlyList<string> known) =>
        Wrong(part, FindingMessages.NoScenario(new(name))) with { Allowed = FindingMessages.OneOf(known), Suggestion = NearestName.Suggestion(name, known) };
}
