using System.Runtime.CompilerServices;
using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>Computes formulas that a file was saved without the values of: a checked list of functions and forms; every other formula is refused.</summary>
/// <remarks>What is computed is held against LibreOffice by the tests, form by form; where programs differ, the form is refused.</remarks>
/// <param name="book">The workbook.</param>
/// <param name="stop">Ends the computing.</param>
internal sealed class ComputedFormulas(Book book, CancellationToken stop)
{
    private const int MostSteps = 5_000_000;
    private const int MostFormulaLetters = 8_192;

    private readonly Dictionary<(BookSheet Sheet, int Row, int Column), FormulaValue?> known = [];
    private int steps;

    /// <summary>Gets a value indicating whether days count from 1904.</summary>
    internal bool Since1904 => book.Since1904;

    /// <summary>Computes the formula of a cell.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The value, or null where it is not computed here.</returns>
    internal FormulaValue? Of(BookSheet sheet, int row, int column)
    {
        (BookSheet, int, int) key = (sheet, row, column);
        if (known.TryGetValue(key, out FormulaValue? found))
        {
            return found;
        }

        // Whoever comes back to this cell while it is computed has found a circle.
        known[key] = null;
        try
        {
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || sheet[row, column].Formula is not { Array: null, Text.Length: > 0 and <= MostFormulaLetters } formula)
            {
                return null;
            }

            FormulaNode whole = new FormulaParser(book, sheet, row, column, formula.Text).Parse();
            FormulaValue value = new FormulaEvaluation(this).Scalar(whole);
            return known[key] = value.Kind == FormulaKind.Blank ? FormulaValue.Of(0) : value;
        }
        catch (FormulaErrorException error)
        {
            return known[key] = FormulaValue.Error(error.Error);
        }
        catch (FormulaRefusedException)
        {
            return null;
        }
    }

    /// <summary>Gets what a cell holds, its formula computed where the file does not vouch for its value.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    internal FormulaValue Cell(BookSheet sheet, int row, int column)
    {
        Step();
        BookCell cell = sheet[row, column];
        if (cell.Formula is null && sheet.InArray(row, column) is not null)
        {
            throw new FormulaRefusedException();
        }

        return cell.Formula is not null && (book.IsStale || cell.Kind == StoredKind.None) ? Of(sheet, row, column) ?? throw new FormulaRefusedException()
            : cell.Kind switch
            {
                StoredKind.None => FormulaValue.Blank,
                StoredKind.Number => FormulaValue.Of(cell.Number),
                StoredKind.Text => FormulaValue.Of(cell.Text),
                StoredKind.Truth => FormulaValue.Of(cell.Number != 0),
                StoredKind.Error => FormulaValue.Error(cell.Text),
                _ => throw new FormulaRefusedException(),
            };
    }

    /// <summary>Counts a step of work; too many of them are refused.</summary>
    internal void Step()
    {
        if (++steps % 4096 == 0)
        {
            stop.ThrowIfCancellationRequested();
        }

        if (steps > MostSteps)
        {
            throw new FormulaRefusedException();
        }
    }
}
