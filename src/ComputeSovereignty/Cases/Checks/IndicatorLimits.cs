using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>Rules on the limits of an indicator: numbers, months or words, as its direction has it, and green at least as good as amber.</summary>
internal static class IndicatorLimits
{
    /// <summary>Checks the limits of a rule.</summary>
    /// <param name="tables">The tables of the workbook.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="cell">Finds a cell of its row.</param>
    internal static IEnumerable<Finding> Of(CaseTables tables, IndicatorRule rule, Func<string, SourceCell> cell)
    {
        ColumnSchema meant = Meant(tables, rule);
        Finding[] wrong = [.. Limit("Green", rule.Green), .. Limit("Amber", rule.Amber)];
        return wrong.Length > 0 || rule.Direction is not { } direction || !IsWorse(direction, Size(rule.Green), Size(rule.Amber)) ? wrong
            : [Error(cell("Green"), CorrelationMessages.GreenWorse(new(rule.Indicator)), CorrelationMessages.Limits(new(rule.Green.Text), new(rule.Amber.Text), new($"{direction}")), CorrelationMessages.GreenAtLeastAmber)];

        IEnumerable<Finding> Limit(string column, CellValue value) =>
            CellRule.Check(meant with { Name = column }, value) is not { } problem ? []
                : [Error(cell(column), CellMessages.OfRow(new(rule.Indicator), problem.Message), new Name(value.Text), meant.Allowed, problem.Suggestion)];
    }

    // What a limit must be follows from the direction; without one it is a word that the tracked cell may hold.
    private static ColumnSchema Meant(CaseTables tables, IndicatorRule rule)
    {
        ColumnSchema free = new("Green", ColumnKind.Text, string.Empty, string.Empty);
        if (rule.Direction is IndicatorDirection.EarlierIsBetter or IndicatorDirection.LaterIsBetter)
        {
            return free with { Kind = ColumnKind.Month };
        }

        if (rule.Direction is not null)
        {
            return free with { Kind = ColumnKind.Number };
        }

        AddressMatch? match = rule.Parameter is { } address ? AddressMatch.Of(address, tables.Find) : null;
        return match?.Cells is not [var tracked, ..] ? free : tracked.Schema switch
        {
            { Kind: ColumnKind.Choice or ColumnKind.Truth } words => words,
            { Kind: ColumnKind.Reference, References: [var sheet] } when tables.Find(sheet) is { } keys && WorkbookSchema.Find(sheet) is { Key: [var key, ..] } && keys.ColumnOf(key.Name) is >= 0 and var column =>
                free with { Kind = ColumnKind.Choice, Choices = [.. keys.Rows.Select(r => r[column].Value.Text.Trim()).Distinct()] },
            _ => free,
        };
    }

    private static double Size(CellValue value) => value.Kind == CellKind.Number ? value.Number : CellRule.Month(value).Months;

    private static bool IsWorse(IndicatorDirection direction, double green, double amber) =>
        direction is IndicatorDirection.HigherIsBetter or IndicatorDirection.LaterIsBetter ? green < amber : green > amber;
}
