using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>A threshold of a test, a target of the roadmap or a limit of an indicator that what it is held against hardly ever reaches: 80 for a share of 0.8, or three zeros too many.</summary>
internal static class UnlikelyThresholds
{
    /// <summary>How many times what is measured a threshold may be, or what part of it.</summary>
    private const double Far = 100;

    /// <summary>Finds such thresholds.</summary>
    /// <param name="planningCase">The case, without errors.</param>
    /// <param name="studies">The sheets beside the case.</param>
    /// <param name="workbook">The tables without scenario and changes.</param>
    internal static IEnumerable<Oddity> Of(PlanningCase planningCase, CaseStudies studies, CaseTables workbook)
    {
        IEnumerable<(string Sheet, SourceCell Source, string Column, Message Said)> tests =
            from test in studies.HeuristicTests
            select ("HeuristicTests", test.Source, "Value", Against(test.Measure, test.Value));
        IEnumerable<(string Sheet, SourceCell Source, string Column, Message Said)> tasks =
            from task in studies.Roadmap
            where task.Tracks is not null
            select ("Roadmap", task.Source, "Target", Against(task.Tracks!, task.Target));
        IEnumerable<(string Sheet, SourceCell Source, string Column, Message Said)> limits =
            from rule in studies.IndicatorRules
            from limit in new[] { (Column: "Green", Value: rule.Green), (Column: "Amber", Value: rule.Amber) }
            select ("IndicatorRules", rule.Source, limit.Column, OfLimit(rule, limit.Value));
        return from told in tests.Concat(tasks).Concat(limits).Where(static t => !t.Said.IsEmpty).GroupBy(static t => t.Sheet)
               let sheet = workbook.Find(told.Key)
               where sheet is not null
               let rows = FigureGrid.RowsOf(sheet)
               from threshold in told
               where rows.ContainsKey(threshold.Source)
               select new Oddity(sheet, rows[threshold.Source], sheet.ColumnOf(threshold.Column), threshold.Said);

        Message Against(MeasureName measure, CellValue threshold) => threshold.Kind != CellKind.Number ? Message.None : measure.Kind switch
        {
            MeasureKind.Figure => OfFigure(measure.Address!, threshold.Number),
            MeasureKind.Indicator => Last(measure.Name) is { Value: > 0 and { } seen } ? OfNeighbour($"{measure}", threshold.Number, seen) : Message.None,
            _ when ResultNames.RangeOf(measure.Name, planningCase.Horizon.PeriodsPerYear) is { } range && (threshold.Number < 0 || threshold.Number > range) =>
                PlausibilityMessages.ThresholdBeyond(new($"{measure}"), FigureGrid.Written(threshold.Number), FigureGrid.Written(0), FigureGrid.Written(range)),
            _ => Message.None,
        };

        // Observations with a unit are judged by what they are of the path that is needed, those without by themselves.
        Message OfLimit(IndicatorRule rule, CellValue limit)
        {
            if (limit.Kind != CellKind.Number || Last(rule.Indicator) is not { } last)
            {
                return Message.None;
            }

            return last.Unit.Length > 0 ? OfNeighbour(rule.Indicator, limit.Number, 1)
                : rule.Parameter is { } address ? OfFigure(address, limit.Number)
                : OfNeighbour(rule.Indicator, limit.Number, last.Value);
        }

        Message OfFigure(ParameterAddress address, double threshold)
        {
            AddressMatch match = AddressMatch.Of(address, workbook.Find);
            foreach (NamedCell cell in match.Cells.Where(static c => c.Schema.IsNumeric))
            {
                Message said = UsualRanges.IsUnusual(threshold, cell.Schema)
                    ? PlausibilityMessages.ThresholdBeyond(new($"{address}"), FigureGrid.Written(threshold), FigureGrid.Written(cell.Schema.UsualLeast), FigureGrid.Written(cell.Schema.UsualMost))
                    : FigureGrid.Figure(match.Sheet!, cell.Row, cell.Column, cell.Schema) is { } own ? OfNeighbour($"{address}", threshold, own) : Message.None;
                if (!said.IsEmpty)
                {
                    return said;
                }
            }

            return Message.None;
        }

        Observation? Last(string indicator) => studies.Indicators.Where(o => o.Indicator == indicator).MaxBy(static o => o.Date);
    }

    private static Message OfNeighbour(string measure, double threshold, double measured) =>
        threshold > 0 && measured > 0 && (threshold > Far * measured || threshold < measured / Far)
            ? PlausibilityMessages.ThresholdFar(new(measure), FigureGrid.Written(threshold), FigureGrid.Written(measured))
            : Message.None;
}
