namespace ComputeSovereignty.Cases.Tables;

/// <summary>The words in which <see cref="WorkbookSchema"/> is written.</summary>
internal static class ColumnSyntax
{
    internal static ColumnSchema Key(string name, string description) =>
        new(name, ColumnKind.Key, string.Empty, description) { IsKey = true };

    internal static ColumnSchema Text(string name, string description) =>
        new(name, ColumnKind.Text, string.Empty, description) { Blank = BlankMeaning.Nothing };

    /// <summary>What the name of a column begins with that says another column in Chinese.</summary>
    internal const string InChinese = "Chinese";

    /// <summary>Makes the column that says a text of the planner's own in Chinese; a table may do without it.</summary>
    /// <param name="name">The column of the text.</param>
    internal static ColumnSchema Chinese(string name) =>
        new(InChinese + name, ColumnKind.Text, string.Empty, "The same in Chinese, for reports in that language; blank: the text itself.") { Blank = BlankMeaning.Nothing, IsOptional = true };

    internal static ColumnSchema Number(string name, string unit, string description) => new(name, ColumnKind.Number, unit, description);

    /// <summary>Says that a column holds a fraction; one below a five-hundredth that is not 0 is unusual: a percentage divided twice, or three zeros too many.</summary>
    internal static ColumnSchema Fraction(string name, string description) =>
        new(name, ColumnKind.Fraction, string.Empty, description) { Minimum = 0, Maximum = 1, UsualLeast = 0.002, UsualMost = 1, IsZeroUsual = true };

    internal static ColumnSchema Whole(string name, string description) => new(name, ColumnKind.Whole, string.Empty, description);

    internal static ColumnSchema Truth(string name, string description) => new(name, ColumnKind.Truth, string.Empty, description);

    internal static ColumnSchema Month(string name, string description) => new(name, ColumnKind.Month, string.Empty, description);

    internal static ColumnSchema Choice<T>(string name, string description)
        where T : struct, Enum => new(name, ColumnKind.Choice, string.Empty, description) { Choices = Enum.GetNames<T>() };

    internal static ColumnSchema Reference(string name, string description, params string[] sheets) =>
        new(name, ColumnKind.Reference, string.Empty, description) { References = sheets };

    internal static ColumnSchema Address(string name, string description) => new(name, ColumnKind.Address, string.Empty, description);

    internal static ColumnSchema Any(string name, string description) => new(name, ColumnKind.Any, string.Empty, description);

    extension(ColumnSchema column)
    {
        internal ColumnSchema AsKey() => column with { IsKey = true };

        internal ColumnSchema In(string unit) => column with { Unit = unit };

        internal ColumnSchema AtLeast(double minimum) => column with { Minimum = minimum, IsMinimumExcluded = false };

        internal ColumnSchema Above(double minimum) => column with { Minimum = minimum, IsMinimumExcluded = true };

        internal ColumnSchema UpTo(double maximum) => column with { Maximum = maximum };

        internal ColumnSchema UpTo(double maximum, params (string Choice, double Maximum)[] by) =>
            column with { Maximum = maximum, MaximumBy = by.ToDictionary(static b => b.Choice, static b => b.Maximum, StringComparer.OrdinalIgnoreCase) };

        /// <summary>Says between which figures the column usually stands.</summary>
        internal ColumnSchema Usually(double least, double most) => column with { UsualLeast = least, UsualMost = most };

        /// <summary>Says between which figures the column usually stands, where 0 says that there is none.</summary>
        internal ColumnSchema UsuallyNoneOr(double least, double most) => column with { UsualLeast = least, UsualMost = most, IsZeroUsual = true };

        /// <summary>Says how fine a figure may be that is not 0.</summary>
        internal ColumnSchema NotFinerThan(double finest) => column with { FinestOtherwise = finest };

        /// <summary>Says that no plan and no check reads the column.</summary>
        internal ColumnSchema ForReaders() => column with { IsForReaders = true };

        internal ColumnSchema Or(string blank) => column with { Blank = BlankMeaning.Default, Default = CellValue.Interpret(blank) };

        internal ColumnSchema OrNoLimit() => column with { Blank = BlankMeaning.NoLimit };

        /// <summary>Lets a table do without the column: it then sets no limit (formulation, section 1, on orders).</summary>
        internal ColumnSchema OrNoColumn() => column with { IsOptional = true };

        internal ColumnSchema OrBlank() => column with { Blank = BlankMeaning.Nothing };

        internal ColumnSchema By(string selector) => column with { SelectedBy = selector };
    }
}
