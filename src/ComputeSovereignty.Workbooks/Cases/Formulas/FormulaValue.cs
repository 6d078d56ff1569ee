using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Cases.Formulas;

/// <summary>What a formula or a part of one gives.</summary>
internal enum FormulaKind
{
    /// <summary>An empty cell.</summary>
    Blank,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Text.</summary>
    Text,

    /// <summary>TRUE or FALSE.</summary>
    Truth,

    /// <summary>An error such as <c>#DIV/0!</c>.</summary>
    Error,

    /// <summary>A block of cells or values.</summary>
    Block,
}

/// <summary>A value of a formula.</summary>
internal readonly record struct FormulaValue
{
    private FormulaValue(FormulaKind kind, double number, string? text, FormulaBlock? block) => (Kind, Number, Text, Block) = (kind, number, text ?? string.Empty, block);

    /// <summary>Gets the kind.</summary>
    internal FormulaKind Kind { get; }

    /// <summary>Gets the number; 1 or 0 of a truth.</summary>
    internal double Number { get; }

    /// <summary>Gets the text or the error.</summary>
    internal string Text { get; }

    /// <summary>Gets the block; null of anything else.</summary>
    internal FormulaBlock? Block { get; }

    /// <summary>Gets an empty cell.</summary>
    internal static FormulaValue Blank => new(FormulaKind.Blank, 0, null, null);

    /// <summary>Gets a value indicating whether this is an error.</summary>
    internal bool IsError => Kind == FormulaKind.Error;

    /// <summary>Makes a number, or the error of one that is none.</summary>
    /// <param name="number">The number.</param>
    internal static FormulaValue Of(double number) => double.IsFinite(number) ? new(FormulaKind.Number, number, null, null) : Error("#NUM!");

    /// <summary>Makes a text, which must fit into a cell.</summary>
    /// <param name="text">The text.</param>
    internal static FormulaValue Of(string text) => text.Length <= PartXml.MostLetters ? new(FormulaKind.Text, 0, text, null) : throw new FormulaRefusedException();

    /// <summary>Makes a truth.</summary>
    /// <param name="truth">The truth.</param>
    internal static FormulaValue Of(bool truth) => new(FormulaKind.Truth, truth ? 1 : 0, null, null);

    /// <summary>Makes a block.</summary>
    /// <param name="block">The block.</param>
    internal static FormulaValue Of(FormulaBlock block) => new(FormulaKind.Block, 0, null, block);

    /// <summary>Makes an error.</summary>
    /// <param name="error">The error, such as <c>#N/A</c>.</param>
    internal static FormulaValue Error(string error) => new(FormulaKind.Error, 0, error, null);
}

/// <summary>A block of values: cells of a sheet, or what a formula writes in braces or computes.</summary>
internal sealed class FormulaBlock
{
    private readonly FormulaValue[][]? values;

    /// <summary>Initializes a block of cells.</summary>
    /// <param name="sheet">Their sheet.</param>
    /// <param name="range">Where they stand.</param>
    internal FormulaBlock(BookSheet sheet, BookRange range) => (Sheet, Range) = (sheet, range);

    /// <summary>Initializes a block of values.</summary>
    /// <param name="values">Shape: [rows][columns].</param>
    internal FormulaBlock(FormulaValue[][] values) => (this.values, Range) = (values, new(1, 1, values.Length, values[0].Length));

    /// <summary>Gets the sheet; null of values.</summary>
    internal BookSheet? Sheet { get; }

    /// <summary>Gets where the cells stand.</summary>
    internal BookRange Range { get; }

    /// <summary>Gets the number of rows in which something can stand.</summary>
    internal int FilledRows => Sheet is null ? Range.Rows : Math.Clamp(Sheet.LastRow - Range.Top + 1, 0, Range.Rows);

    /// <summary>Gets the number of columns in which something can stand.</summary>
    internal int FilledColumns => Sheet is null ? Range.Columns : Math.Clamp(Sheet.LastColumn - Range.Left + 1, 0, Range.Columns);

    /// <summary>Gets a value that is no cell's.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    internal FormulaValue Value(int row, int column) => values![row][column];
}
