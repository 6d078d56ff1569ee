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
            Number("Class", "nm", "The class of the node.").AtLeast(0.1).UpTo(10000).Usually(0.5, 200).ForReaders(),
            Month("AvailableFrom", "First month in which accelerator dies may start.").OrNoLimit(),
            Number("DefectDensity", "1/cm2", "Defect density at the reference date.").AtLeast(0).UpTo(100).Usually(0.005, 5),
            Number("DefectDensityFloor", "1/cm2", "Defect density that learning approaches.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.001, 5),
            Number("LearningRate", "1/yr", "Rate at which the distance to the floor shrinks.").AtLeast(0).UpTo(20).UsuallyNoneOr(0.005, 3).Or("0"),
            Month("ReferenceDate", "The month of the defect density."),
            Choice<YieldModel>("YieldModel", "How die yield follows from defect density and area."),
            Number("ClusterAlpha", string.Empty, "Clustering of defects; needed by NegativeBinomial.").AtLeast(0.01).UpTo(10000).Usually(0.2, 50).OrBlank(),
            Number("CycleTime", "months", "From wafer start to good die.").AtLeast(0).UpTo(120).UsuallyNoneOr(0.25, 12).Or("0"),
            Number("WaferCost", "CNY", "Price of a processed wafer; reports use it, no constraint does.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(1000, 1e6)),
        new("Lines", "a logic line (fab × node)",
            new YearColumns(SeriesKind.YearEnd, Number("Installed", "wspm", "Installed wafer starts at the end of the year, committed and already paid.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(10, 1e6)),
            Key("Line", "The line."),
            Text("Operator", "Who runs it.").ForReaders(),
            Text("Site", "Where it stands.").ForReaders(),
            Reference("Node", "Its process node.", "Nodes"),
            Fraction("MaxUtilization", "Part of installed starts that can be used.").Usually(0.05, 1).Or("1"),
            Fraction("Utilization", "Utilization at the end of the year before the plan, on which other customers' load is measured.").UsuallyNoneOr(0.02, 1),
            Fraction("AcceleratorShare", "Accelerators' part of that load."),
            Number("OtherGrowth", "1/yr", "Yearly growth of other customers' load.").AtLeast(-0.99).UpTo(20).Usually(-0.5, 2).Or("0"),
            Fraction("ReallocatableShare", "Part of other customers' load that can be moved off the line.").Or("0"),
            Number("ReallocationCost", "CNY/wafer", "Cost of moving it off.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(100, 1e6).Or("0")),
        new("Conversions", "a line-to-line conversion",
            Key("Conversion", "The conversion."),
            Reference("FromLine", "The line that gives capacity.", "Lines"),
            Reference("ToLine", "The line that gains it.", "Lines"),
            Number("CapacityFactor", string.Empty, "Capacity gained per capacity given.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.05, 2),
            Number("MaxPerYear", "wspm", "The most that may be converted a year.").AtLeast(0).UpTo(1e8).UsuallyNoneOr(10, 1e6).OrNoLimit(),
            Number("LeadTime", "months", "From the order to the first gained capacity.").AtLeast(0).UpTo(600).UsuallyNoneOr(0.25, 72).Or("0"),
            Number("Ramp", "months", "From the first to the whole gained capacity.").AtLeast(0).UpTo(600).UsuallyNoneOr(0.25, 72).Or("0"),
            Number("Capex", "CNY/wspm", "Cost per capacity given.").AtLeast(0).UpTo(1e12).UsuallyNoneOr(1000, 1e8),
            Month("EarliestStart", "First month in which it may be ordered.").OrNoLimit().OrNoColumn(),
            Choice<Fund>("Fund", "Who pays.").Or("Industry")),
        new("Dies", "a die design",
            Key("Die", "The die design."),
            Reference("Node", "The process node it is made on.", "Nodes"),
            Number("Width", "mm", "Width without scribe lane.").AtLeast(0.1).UpTo(1000).Usually(1, 100),
            Number("Height", "mm", "Height without scribe lane.").AtLeast(0.1).UpTo(1000).Usually(1, 100),
            Fraction("Salvage", "Part of bad dies that sells as good with parts switched off.").Or("0"),
            Number("UnitValue", "CNY", "Value of a good die.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(1, 1e6).Or("0")),
    ];
}
