using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of stacked memory and of packaging.</summary>
internal static class MemorySheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("HbmLines", "a stacked-DRAM line",
            new YearColumns(SeriesKind.YearEnd, Number("Installed", "wspm", "Installed DRAM wafer starts at the end of the year.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(10, 1e6)),
            Key("Line", "The line."),
            Text("Supplier", "Who runs it.").ForReaders(),
            Text("Site", "Where it stands.").ForReaders(),
            Choice<Origin>("Origin", "Where its stacks count as made."),
            Fraction("MaxUtilization", "Part of installed starts that can be used.").Usually(0.05, 1).Or("1")),
        new("HbmGrades", "an HBM grade",
            Key("Grade", "The grade."),
            Number("Capacity", "GB", "Capacity of a stack.").AtLeast(0).UpTo(1e6).Usually(1, 512),
            Number("Bandwidth", "TB/s", "Bandwidth of a stack.").AtLeast(0).UpTo(1e6).Usually(0.05, 50).ForReaders(),
            Number("UnitValue", "CNY", "Value of a stack.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(10, 1e6).Or("0")),
        new("HbmRecipes", "a grade on a line",
            Reference("Line", "The line.", "HbmLines").AsKey(),
            Reference("Grade", "The grade.", "HbmGrades").AsKey(),
            Number("GrossDies", "1/wafer", "DRAM dies on a wafer, good and bad.").AtLeast(0).UpTo(1e6).Usually(50, 5000),
            Fraction("DieYield", "DRAM die yield at the reference date.").UsuallyNoneOr(0.02, 1),
            Fraction("DieYieldCeiling", "Die yield that learning approaches.").UsuallyNoneOr(0.02, 1),
            Number("LearningRate", "1/yr", "Rate at which the distance to the ceiling shrinks.").AtLeast(0).UpTo(20).UsuallyNoneOr(0.005, 3).Or("0"),
            Month("ReferenceDate", "The month of the die yield."),
            Number("StackHeight", string.Empty, "DRAM dies in a stack.").AtLeast(1).UpTo(1000).Usually(1, 32),
            Fraction("StackYield", "Good part of stacks begun.").UsuallyNoneOr(0.02, 1),
            Month("AvailableFrom", "First month in which wafers may start.").OrNoLimit(),
            Number("CycleTime", "months", "From wafer start to stack.").AtLeast(0).UpTo(120).UsuallyNoneOr(0.25, 12).Or("0")),
        new("PackagingLines", "a 2.5D packaging line",
            new YearColumns(SeriesKind.YearEnd, Number("Installed", "wpm", "Interposer wafers a month at the end of the year.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(10, 1e6)),
            Key("Line", "The line."),
            Text("Operator", "Who runs it.").ForReaders(),
            Fraction("Yield", "Good part of interposers.").AtLeast(1e-6).Usually(0.1, 1),
            Fraction("MaxUtilization", "Part of installed wafers that can be used.").Usually(0.05, 1).Or("1")),
    ];
}
