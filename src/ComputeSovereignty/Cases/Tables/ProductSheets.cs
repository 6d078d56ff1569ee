using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of products, how they are built, and what is there at the start.</summary>
internal static class ProductSheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Accelerators", "a product",
            new YearColumns(SeriesKind.Annual, Number("Price", "CNY", "Price in the year, without levy.").AtLeast(0)),
            Key("Sku", "The product."),
            Reference("Vendor", "Its vendor.", "Vendors"),
            Text("Category", "Category of export controls; foreign products only."),
            Number("Fp16", "TFLOPS", "Dense FP16 compute.").AtLeast(0),
            Number("Fp8", "TFLOPS", "Dense FP8 compute.").AtLeast(0),
            Number("Memory", "GB", "Memory.").AtLeast(0),
            Number("Tdp", "W", "Board power.").AtLeast(0),
            Fraction("ProgrammeShare", "Part of good units that the programme can have.").Or("1")),
        new("Recipes", "a way to build a product",
            Key("Recipe", "The recipe."),
            Reference("Sku", "The product it builds.", "Accelerators"),
            Reference("Die", "The die it uses.", "Dies"),
            Number("DiesPerUnit", string.Empty, "Dies in a package.").AtLeast(0),
            Reference("HbmGrade", "The HBM grade it uses; blank for a product without HBM.", "HbmGrades").OrBlank(),
            Number("StacksPerUnit", string.Empty, "HBM stacks in a package.").AtLeast(0).OrBlank(),
            Number("InterposerArea", "mm2", "Area of the interposer, taken square.").Above(0),
            Fraction("AssemblyYield", "Good part of packages begun."),
            Month("AvailableFrom", "First month in which packages may be begun.").OrNoLimit(),
            Month("DiscontinuedAfter", "Last month in which packages may be begun.").OrNoLimit()),
        new("Stockpiles", "a stock at the start",
            Choice<StockKind>("Kind", "What is held.").AsKey(),
            Reference("Item", "The die, grade or product.", "Dies", "HbmGrades", "Accelerators").By("Kind").AsKey(),
            Choice<Origin>("Origin", "Where it was made.").AsKey(),
            Number("Quantity", "units", "How many.").AtLeast(0)),
        new("Wip", "work in progress before the start",
            Reference("Line", "The logic or HBM line.", "Lines", "HbmLines").AsKey(),
            Reference("Item", "The die or grade.", "Dies", "HbmGrades").AsKey(),
            Number("Rate", "wafers/month", "Wafers started in every month before the plan.").AtLeast(0)),
    ];
}
