using ComputeSovereignty.Cases.Yield;
using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of logic wafers: nodes, lines, conversions, dies.</summary>
internal static class LogicSheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Nodes", "a process node",
            Key("Node", "The process node."),
            Number("Class", "nm", "The class of the node.").Above(0),
            Month("AvailableFrom", "First month in which accelerator dies may start.").OrNoLimit(),
            Number("DefectDensity", "1/cm2", "Defect density at the reference date.").AtLeast(0),
            Number("DefectDensityFloor", "1/cm2", "Defect density that learning approaches.").AtLeast(0),
            Number("LearningRate", "1/yr", "Rate at which the distance to the floor shrinks.").AtLeast(0).Or("0"),
            Month("ReferenceDate", "The month of the defect density."),
            Choice<YieldModel>("YieldModel", "How die yield follows from defect density and area."),
            Number("ClusterAlpha", string.Empty, "Clustering of defects; needed by NegativeBinomial.").Above(0).OrBlank(),
            Number("CycleTime", "months", "From wafer start to good die.").AtLeast(0).Or("0"),
            Number("WaferCost", "CNY", "Price of a processed wafer; reports use it, no constraint does.").AtLeast(0)),
        new("Lines", "a logic line (fab × node)",
            new YearColumns(SeriesKind.YearEnd, Number("Installed", "wspm", "Installed wafer starts at the end of the year, committed and already paid.").AtLeast(0)),
            Key("Line", "The line."),
            Text("Operator", "Who runs it."),
            Text("Site", "Where it stands."),
            Reference("Node", "Its process node.", "Nodes"),
            Fraction("MaxUtilization", "Part of installed starts that can be used.").Or("1"),
            Fraction("Utilization", "Utilization at the end of the year before the plan, on which other customers' load is measured."),
            Fraction("AcceleratorShare", "Accelerators' part of that load."),
            Number("OtherGrowth", "1/yr", "Yearly growth of other customers' load.").Above(-1).Or("0"),
            Fraction("ReallocatableShare", "Part of other customers' load that can be moved off the line.").Or("0"),
            Number("ReallocationCost", "CNY/wafer", "Cost of moving it off.").AtLeast(0).Or("0")),
        new("Conversions", "a line-to-line conversion",
            Key("Conversion", "The conversion."),
            Reference("FromLine", "The line that gives capacity.", "Lines"),
            Reference("ToLine", "The line that gains it.", "Lines"),
            Number("CapacityFactor", string.Empty, "Capacity gained per capacity given.").AtLeast(0),
            Number("MaxPerYear", "wspm", "The most that may be converted a year.").AtLeast(0).OrNoLimit(),
            Number("LeadTime", "months", "From the order to the first gained capacity.").AtLeast(0).Or("0"),
            Number("Ramp", "months", "From the first to the whole gained capacity.").AtLeast(0).Or("0"),
            Number("Capex", "CNY/wspm", "Cost per capacity given.").AtLeast(0),
            Month("EarliestStart", "First month in which it may be ordered.").OrNoLimit().OrNoColumn(),
            Choice<Fund>("Fund", "Who pays.").Or("Industry")),
        new("Dies", "a die design",
            Key("Die", "The die design."),
            Reference("Node", "The process node it is made on.", "Nodes"),
            Number("Width", "mm", "Width without scribe lane.").Above(0),
            Number("Height", "mm", "Height without scribe lane.").Above(0),
            Fraction("Salvage", "Part of bad dies that sells as good with parts switched off.").Or("0"),
            Number("UnitValue", "CNY", "Value of a good die.").AtLeast(0).Or("0")),
    ];
}
