using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of imports, components, hubs and expansion.</summary>
internal static class SupplySheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Imports", "an import channel",
            new YearColumns(SeriesKind.Annual, Number("Cap", "units or CNY", "The most that may come in in the year, before export controls: units, or CNY of a component.").AtLeast(0).UpTo(1e15, ("Accelerator", 1e9), ("Hbm", 1e10)).By("Kind").UsuallyNoneOr(100, 1e13).Or("0")),
            Key("Channel", "The channel."),
            Choice<ImportKind>("Kind", "What it brings."),
            Reference("Item", "The product, grade or component.", "Accelerators", "HbmGrades", "Components").By("Kind"),
            Text("Category", "Category of export controls; blank where none applies."),
            Fraction("Levy", "Duty on the price; of accelerators only.").UpTo(10).UsuallyNoneOr(0.005, 2).Or("0")),
        new("ExportControls", "a step of a regime",
            Key("Regime", "The regime."),
            Key("Category", "The category it governs; one that a regime does not name is delivered in full."),
            Month("From", "First month of the step.").AsKey(),
            Fraction("DeliveredShare", "Part of a cap that is delivered.")),
        new("Components", "a system component",
            new YearColumns(SeriesKind.Annual, Number("DomesticCapacity", "CNY", "Domestic capacity of the year, at base price.").AtLeast(0).UpTo(1e15).UsuallyNoneOr(1e6, 1e13).Or("0")),
            Key("Component", "The component."),
            Choice<ComponentBasis>("Basis", "What the need is measured on."),
            Number("Requirement", string.Empty, "The need: CNY an accelerator, CNY a kW, or a fraction of the price, by basis.").AtLeast(0).UpTo(1e8, ("PerAcceleratorValue", 100)).By("Basis").NotFinerThan(1e-6),
            Fraction("DomesticPremium", "Surcharge of domestic over foreign.").AtLeast(-1).UpTo(10).Usually(-0.5, 2).Or("0"),
            Truth("CountsTowardShare", "Whether it counts in a technology share.").Or("TRUE")),
        new("Hubs", "a computing hub",
            new YearColumns(SeriesKind.YearEnd, Number("Power", "MW", "Power at the meter at the end of the year.").AtLeast(0).UpTo(1e7).UsuallyNoneOr(0.1, 1e5)),
            Key("Hub", "The hub."),
            Text("Province", "Where it stands.").ForReaders(),
            Number("Pue", string.Empty, "Power at the meter over power of the systems.").AtLeast(1).UpTo(10).Usually(1, 2.5),
            Number("FacilityCapex", "CNY/MW", "Cost of the facility.").AtLeast(0).UpTo(1e12).UsuallyNoneOr(1e5, 1e9),
            Fraction("CapitalEfficiency", "Part of facility money that becomes useful capacity.").AtLeast(1e-6).Usually(0.1, 1).Or("1"),
            Choice<PlaceTier>("Tier", "How near to users it stands.").Or("Hub").OrNoColumn(),
            Reference("HomePool", "The pool whose machines run there without loss; blank: those of every pool do.", "Pools").OrBlank().OrNoColumn()),
        new("Projects", "an expansion option",
            Key("Project", "The project."),
            Choice<ProjectKind>("Kind", "What it expands."),
            Reference("Target", "The line or hub.", "Lines", "HbmLines", "PackagingLines", "Hubs").By("Kind"),
            Number("ModuleSize", string.Empty, "Capacity of one module, in the row's unit.").AtLeast(0.001).UpTo(1e8).Usually(0.1, 1e6),
            Text("Unit", "wspm for a line or HBM line, wpm for a packaging line, MW for a hub.") with { Blank = BlankMeaning.Missing },
            Number("Capex", "CNY/module", "Cost of one module, paid when ordered.").AtLeast(0).UpTo(1e15).UsuallyNoneOr(1e6, 1e12),
            Number("LeadTime", "months", "From the order to the first capacity.").AtLeast(0).UpTo(600).UsuallyNoneOr(0.25, 72).Or("0"),
            Number("Ramp", "months", "From the first to the whole capacity.").AtLeast(0).UpTo(600).UsuallyNoneOr(0.25, 72).Or("0"),
            Month("EarliestStart", "First month in which it may be ordered.").OrNoLimit().OrNoColumn(),
            Month("LatestStart", "Last month in which it may be ordered.").OrNoLimit().OrNoColumn(),
            Number("MaxModules", string.Empty, "The most modules in all.").AtLeast(0).UpTo(1e6).UsuallyNoneOr(1, 1000).OrNoLimit(),
            Number("MaxModulesPerYear", string.Empty, "The most modules a year.").AtLeast(0).UpTo(1e6).UsuallyNoneOr(0.1, 1000).OrNoLimit(),
            Choice<Fund>("Fund", "Who pays.")),
    ];
}
