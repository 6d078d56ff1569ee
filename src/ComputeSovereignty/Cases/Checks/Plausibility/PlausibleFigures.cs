using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>Warns of figures and names that are allowed and yet unlikely, such as three zeros too many: each cell once, by the rule that says most.</summary>
internal static class PlausibleFigures
{
    /// <summary>Gets the rules, those that say most first.</summary>
    private static IReadOnlyList<Func<PlanningCase, CaseTables, IEnumerable<Oddity>>> Rules { get; } =
    [
        SeriesJumps.Of,
        ProductClasses.Of,
        ColumnMiddles.Of,
        UsualRanges.Of,
        OpeningYears.Of,
    ];

    /// <summary>Finds what is unlikely and not accepted.</summary>
    /// <param name="planningCase">The case, without errors.</param>
    /// <param name="tables">The tables it was read from.</param>
    /// <param name="workbook">The tables without scenario and changes.</param>
    /// <param name="studies">What stands in sheets beside the case.</param>
    internal static IEnumerable<Finding> Of(PlanningCase planningCase, CaseTables tables, CaseTables workbook, CaseStudies studies)
    {
        Acceptance acceptance = new(tables);
        Oddity[] figures = [.. Rules.SelectMany(rule => rule(planningCase, tables)).Concat(ControlNames.Of(planningCase, tables, workbook)).Concat(Observations.Of(workbook))
            .Concat(UnlikelyThresholds.Of(planningCase, studies, workbook)).DistinctBy(static o => (o.Sheet.Name, o.Row, o.Column))];

        // What the planned scenario sets is told where it stands, with its neighbours.
        HashSet<SourceCell> told = [.. figures.Select(static o => o.Cell.Source)];
        return figures.Concat(UnlikelyChanges.Of(studies, workbook).Where(o => !told.Contains(o.Cell.Source)))
            .Where(o => !acceptance.Covers(o))
            .Select(Told);
    }

    private static Finding Told(Oddity oddity)
    {
        // What an option of the command line sets has no row whose note could accept it.
        Message advice = oddity.Cell.Source.Sheet.Length == 0 ? Message.None
            : oddity.Sheet.ColumnOf("Note") < 0 ? PlausibilityMessages.AcceptInNewNote : PlausibilityMessages.Accept;
        return Warning(oddity.Cell.Source, oddity.Message, oddity.Found, oddity.Allowed, Message.Sentences(oddity.Suggestion, advice));
    }
}
