using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>A variant to compare: a scenario of the workbook, a point of a grid, or any named list of changes.</summary>
/// <param name="Name">Its name, unique in a comparison.</param>
/// <param name="Group">What it belongs to: <c>Scenarios</c>, or the name of a grid.</param>
/// <param name="Changes">What differs from the base; none for the base itself.</param>
/// <param name="Note">What the workbook says about it.</param>
public sealed record ComparedVariant(string Name, string Group, IReadOnlyList<ParameterChange> Changes, Message? Note = null)
{
    /// <summary>Gets what the workbook says about it.</summary>
    public Message Note { get; init; } = Note ?? Message.None;

    /// <summary>Gets what tables and sentences call it.</summary>
    /// <value>Its name, unless given.</value>
    public Message Title { get => field ?? Message.Verbatim(Name); init; }

    /// <summary>The group of the workbook's scenarios.</summary>
    public const string ScenarioGroup = "Scenarios";

    /// <summary>Gets the case without changes, that all others are compared with.</summary>
    public static ComparedVariant Base => new(ScenarioTree.Base, ScenarioGroup, [], ComparisonMessages.BaseNote) { Title = ComparisonMessages.Base };

    /// <summary>Lists scenarios of a workbook, but not the base.</summary>
    /// <param name="studies">What the workbook holds beside the case.</param>
    /// <param name="names">The scenarios, in order; null for all of them in the order of the workbook.</param>
    /// <exception cref="KeyNotFoundException">There is no scenario of a name.</exception>
    public static IReadOnlyList<ComparedVariant> Scenarios(CaseStudies studies, IReadOnlyList<string>? names = null)
    {
        ScenarioTree tree = new(studies.Scenarios);
        return [.. (names ?? tree.Names).Where(static n => n != ScenarioTree.Base).Distinct().Select(name => new ComparedVariant(
            name,
            ScenarioGroup,
            tree.ChangesOf(name),
            Message.Of(Listing.Of(tree.StepsOf(name).Select(static s => s.Note).Where(static n => n.Length > 0).Distinct(), Joint.Semicolon))))];
    }
}
