using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Pages.Plans;

/// <summary>The headings of a plan's page.</summary>
internal static class SectionMessages
{
    /// <summary>Gets the heading of what binds.</summary>
    internal static Message BindingConstraints => Message.Of("Binding constraints", "约束瓶颈", "SectionBindingConstraints");

    /// <summary>Gets the title of the list of the tightest constraints.</summary>
    internal static Message TightestConstraints => Message.Of("Tightest constraints, each in its worst period", "最紧的约束（取各自最紧的时期）");
}
