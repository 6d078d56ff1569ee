using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets that are not the case itself: what to vary, what was observed, where figures come from.</summary>
internal static class StudySheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Scenarios", "one change of one scenario",
            Text("Scenario", "The scenario; its rows are applied in their order.") with { Blank = BlankMeaning.Missing },
            Text("Parent", "The scenario whose changes come first; blank for none."),
            Address("Parameter", "What is changed, with * for any key or year."),
            Choice<ChangeOperation>("Operation", "How it is changed."),
            Any("Value", "The new value, factor, summand or number of months.").OrBlank())
        {
            IsAddressable = false,
            Identity = ["Scenario", "Parameter"],
        },
        new("Uncertainty", "an uncertain parameter",
            Address("Parameter", "What is uncertain."),
            Choice<DistributionKind>("Distribution", "Triangular, Pert: least, likeliest, greatest. Uniform: least, greatest. Normal, LogNormal: mean, standard deviation (of the logarithm). Beta: both shapes, scale. Discrete: equally likely values."),
            Number("P1", string.Empty, "First figure of the distribution.").AtLeast(-1e16).UpTo(1e16),
            Number("P2", string.Empty, "Second figure; a Discrete one may do without.").AtLeast(-1e16).UpTo(1e16).OrBlank(),
            Number("P3", string.Empty, "Third figure, where the distribution has one.").AtLeast(-1e16).UpTo(1e16).OrBlank(),
            Choice<ChangeOperation>("Effect", "How a draw changes the parameter."),
            Text("Group", "Parameters of one group move together."),
            Number("Correlation", string.Empty, "Correlation with the others of its group.").AtLeast(-1).UpTo(1).Or("0"))
        {
            IsAddressable = false,
            Identity = ["Parameter"],
        },
        new("Indicators", "an observation",
            Text("Indicator", "What was observed.") with { Blank = BlankMeaning.Missing },
            Month("Date", "The month of the observation."),
            Number("Value", string.Empty, "What was seen.").AtLeast(-1e16).UpTo(1e16),
            Text("Unit", "The unit of the value."),
            Chinese("Indicator"))
        {
            IsAddressable = false,
            Identity = ["Indicator", "Date"],
        },
        new("IndicatorRules", "a rule on an indicator",
            Text("Indicator", "The indicator.") with { Blank = BlankMeaning.Missing },
            Text("Tracks", "The parameter or result that it foretells.") with { Blank = BlankMeaning.Missing },
            Any("Green", "At least as good as this is green."),
            Any("Amber", "At least as good as this is amber, worse is red."),
            Choice<IndicatorDirection>("Direction", "Which way is better; blank for words.").OrBlank(),
            Text("BreaksWhen", "What would have to happen, in words."),
            Text("Scenario", "The scenario that shows its effect."),
            Chinese("Indicator"),
            Chinese("BreaksWhen"))
        {
            IsAddressable = false,
            Identity = ["Indicator", "Tracks"],
        },
        new("YieldHistory", "an observed yield",
            Reference("Node", "The process node.", "Nodes"),
            Number("DieArea", "mm2", "Area of the die.").AtLeast(0.01).UpTo(1e5).Usually(1, 5000),
            Month("Date", "The month of the observation."),
            Fraction("Yield", "Good part of dies."))
        {
            IsAddressable = false,
            Identity = ["Node", "DieArea", "Date"],
        },
        new("Sources", "a source",
            Key("Id", "The id by which rows cite it."),
            Text("Title", "What it says.") with { Blank = BlankMeaning.Missing },
            Text("Publisher", "Who says it."),
            Text("Date", "When."),
            Text("Url", "Where it can be read.") with { IsOptional = true },
            Text("Accessed", "When it was read there.") with { IsOptional = true },
            Text("Quote", "The words or figures that it is cited for.") with { IsOptional = true },
            Text("Derivation", "How the figure follows from them.") with { IsOptional = true },
            Choice<Confidence>("Confidence", "How far it can be trusted."),
            Choice<SourceKind>("Kind", "Reported, estimated or assumed."))
        {
            IsAddressable = false,
        },
    ];
}
