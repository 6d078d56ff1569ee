using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of products, how they are built, and what is there at the start.</summary>
internal static class ProductSheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Accelerators", "a product",
            new YearColumns(SeriesKind.Annual, Number("Price", "CNY", "Price in the year, without levy.").AtLeast(0).UpTo(1e9).Usually(1000, 1e7)),
            Key("Sku", "The product."),
            Reference("Vendor", "Its vendor.", "Vendors"),
            Text("Category", "Category of export controls; foreign products only."),
            Number("Fp16", "TFLOPS", "Dense FP16 compute.").AtLeast(0).UpTo(1e8).Usually(1, 1e5),
            Number("Fp8", "TFLOPS", "Dense FP8 compute.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(1, 1e6).ForReaders(),
            Number("Memory", "GB", "Memory.").AtLeast(0).UpTo(1e6).Usually(4, 10000),
            Number("Tdp", "W", "Board power.").AtLeast(0).UpTo(1e6).Usually(20, 10000),
            Fraction("ProgrammeShare", "Part of good units that the programme can have.").Or("1"),
            Reference("Pool", "The pool of machines that it belongs to.", "Pools").OrBlank().OrNoColumn()),
        new("Recipes", "a way to build a product",
            Key("Recipe", "The recipe."),
            Reference("Sku", "The product it builds.", "Accelerators"),
            Reference("Die", "The die it uses.", "Dies"),
            Number("DiesPerUnit", string.Empty, "Dies in a package.").AtLeast(0).UpTo(1000).UsuallyNoneOr(1, 64),
            Reference("HbmGrade", "The HBM grade it uses; blank for a product without HBM.", "HbmGrades").OrBlank(),
            Number("StacksPerUnit", string.Empty, "HBM stacks in a package.").AtLeast(0).UpTo(1000).UsuallyNoneOr(0.1, 64).OrBlank(),
            Number("InterposerArea", "mm2", "Area of the interposer, taken square.").AtLeast(1).UpTo(1e6).Usually(50, 20000),
            Fraction("AssemblyYield", "Good part of packages begun.").UsuallyNoneOr(0.02, 1),
            Month("AvailableFrom", "First month in which packages may be begun.").OrNoLimit(),
            Month("DiscontinuedAfter", "Last month in which packages may be begun.").OrNoLimit()),
        new("Stockpiles", "a stock at the start",
            Choice<StockKind>("Kind", "What is held.").AsKey(),
            Reference("Item", "The die, grade or product.", "Dies", "HbmGrades", "Accelerators").By("Kind").AsKey(),
            Choice<Origin>("Origin", "Where it was made.").AsKey(),
            Number("Quantity", "units", "How many.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(100, 1e8)),
        new("Wip", "work in progress before the start",
            Reference("Line", "The logic or HBM line.", "Lines", "HbmLines").AsKey(),
            Reference("Item", "The die or grade.", "Dies", "HbmGrades").AsKey(),
            Number("Rate", "wafers/month", "Wafers started in every month before the plan.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(1, 1e6)),
    ];
}
