using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>Says which figures of the workbook a lever moves.</summary>
internal static class LeverAddressMessages
{
    /// <summary>Says what moves on a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="rows">The rows.</param>
    internal static Message Moved(Name sheet, Listing columns, Message rows) => Message.Of($"{sheet}: {columns} of {rows}", $"{sheet}：{rows}的{columns}");

    /// <summary>Names all rows of a sheet.</summary>
    /// <param name="rows">How many there are.</param>
    internal static Message AllRows(Figure rows) => Message.Of($"all {rows} rows", $"全部{rows}行");

    /// <summary>Names many rows of a sheet.</summary>
    /// <param name="rows">How many.</param>
    internal static Message SomeRows(Figure rows) => Message.Of($"{rows} rows", $"{rows}行");

    /// <summary>Names all rows of a sheet within a sentence.</summary>
    /// <param name="sheet">The sheet.</param>
    internal static Message All(Name sheet) => Message.Of($"all {sheet}", $"所有{sheet}", "AllOfSheet");

    /// <summary>Names one row of a sheet within a sentence.</summary>
    /// <param name="key">The row.</param>
    /// <param name="sheet">The sheet.</param>
    internal static Message One(Name key, Name sheet) => Message.Of($"{key} in {sheet}", $"{sheet}中{key}", "RowOfSheet");

    /// <summary>Names the figures of all years.</summary>
    /// <param name="whom">Of what.</param>
    internal static Message YearlyFigures(Message whom) => Message.Of($"the yearly figures of {whom}", $"{whom}的逐年数值");

    /// <summary>Names the figure of a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="whom">Of what.</param>
    internal static Message FigureOfYear(Period year, Message whom) => Message.Of($"the {year} figure of {whom}", $"{whom}的{year}数值");

    /// <summary>Names a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="whom">Of what.</param>
    internal static Message ColumnOf(Name column, Message whom) => Message.Of($"{column} of {whom}", $"{whom}的{column}");
}
