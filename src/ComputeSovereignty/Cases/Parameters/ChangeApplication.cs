using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>Applies changes to tables.</summary>
public static class ChangeApplication
{
    /// <summary>Applies changes in their order; a wrong one is told and left out.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="changes">The changes.</param>
    public static TableChange With(this CaseTables tables, IEnumerable<ParameterChange> changes)
    {
        Dictionary<string, TableSheet> changed = new(StringComparer.Ordinal);
        List<Finding> findings = [];
        foreach (ParameterChange change in changes)
        {
            AddressMatch match = AddressMatch.Of(change.Address, name => changed.GetValueOrDefault(name) ?? tables.Find(name));
            if (match.Sheet is not { } sheet)
            {
                findings.Add(new(Severity.Error, change.AddressOrigin, match.Problem) { Found = Message.Verbatim($"{change.Address}"), Suggestion = match.Suggestion, LooksIn = change.Address.Sheet });
                continue;
            }

            List<(int, int, TableCell)> cells = change.Operation == ChangeOperation.ShiftMonths && match.IsWholeSeries
                ? SeriesShift.Of(sheet, match.Cells, change, findings)
                : [.. match.Cells.Select(c => Changed(sheet, c, change, findings)).OfType<(int, int, TableCell)>()];
            changed[sheet.Name] = sheet.With(cells);
        }

        return new(changed.Values.Aggregate(tables, static (t, sheet) => t.With(sheet)), findings);
    }

    /// <summary>Tells what is wrong with the value that a change gives a cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="change">The change.</param>
    /// <param name="value">The value after the change.</param>
    /// <param name="problem">What is wrong with it.</param>
    internal static Finding Wrong(TableSheet sheet, NamedCell cell, ParameterChange change, CellValue value, CellProblem problem) =>
        new(Severity.Error, change.Origin, ChangeMessages.CannotHave(new($"{change}"), Name(sheet, cell), problem.Message))
        {
            Found = Message.Verbatim(value.Text),
            Allowed = cell.Schema.Allowed,
            Suggestion = problem.Suggestion,
        };

    private static (int, int, TableCell)? Changed(TableSheet sheet, NamedCell cell, ParameterChange change, List<Finding> findings)
    {
        CellValue old = sheet.Rows[cell.Row][cell.Column].Value;
        if (old.IsBlank && change.Operation != ChangeOperation.Set && cell.Schema.Default.IsBlank)
        {
            findings.Add(new(Severity.Note, change.Origin, ChangeMessages.LeftBlank(Name(sheet, cell), new($"{change}"))));
            return null;
        }

        (CellValue value, CellProblem? problem) = After(cell.Schema, old.IsBlank ? cell.Schema.Default : old, change);
        if (value.IsBlank && problem is null && cell.Schema.Blank == BlankMeaning.Missing)
        {
            problem = new(ChangeMessages.MustBeGiven(new(cell.Schema.Name)));
        }

        problem ??= value.IsBlank || CellRule.Check(cell.Schema, value) is null ? null : CellRule.Check(cell.Schema with { Name = sheet.Headers[cell.Column].Year is null ? cell.Schema.Name : sheet.Headers[cell.Column].Name }, value);
        if (problem is not null)
        {
            findings.Add(Wrong(sheet, cell, change, value, problem));
            return null;
        }

        return (cell.Row, cell.Column, new TableCell(value, change.Origin));
    }

    private static (CellValue Value, CellProblem? Problem) After(ColumnSchema schema, CellValue old, ParameterChange change)
    {
        CellValue by = change.Value;
        if (change.Operation == ChangeOperation.Set)
        {
            return (by, null);
        }

        if (by.Kind != CellKind.Number)
        {
            return (by, new(ChangeMessages.NeedsNumber(new($"{change.Operation}"))));
        }

        if (change.Operation == ChangeOperation.ShiftMonths)
        {
            return schema.Kind != ColumnKind.Month ? (old, new(ChangeMessages.OnlySeriesShift))
                : CellRule.Check(schema, old) is { } wrong ? (old, wrong)
                : (CellValue.OfMonth(CellRule.Month(old).Shifted(by.Number)), null);
        }

        return !schema.IsNumeric || old.Kind != CellKind.Number ? (old, new(ChangeMessages.OnlyNumbers(new($"{change.Operation}"))))
            : (CellValue.OfNumber(change.Operation == ChangeOperation.Scale ? old.Number * by.Number : old.Number + by.Number), null);
    }

    private static Name Name(TableSheet sheet, NamedCell cell) => new($"{sheet.Name}[{sheet.Keys[cell.Row]}].{sheet.Headers[cell.Column].Name}");
}
