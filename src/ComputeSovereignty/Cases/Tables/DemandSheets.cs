using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets that say what is asked for, and of whom.</summary>
internal static class DemandSheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new(WorkbookSchema.Plan, "a setting",
            Key("Setting", "The setting."),
            Any("Value", "Its value.").OrBlank(),
            Text("Unit", "The unit of the value.")),
        new("Targets", "a year",
            Whole("Year", "The year.").AtLeast(1990).UpTo(2200).AsKey(),
            Fraction("DomesticShare", "The domestic share asked for.").UsuallyNoneOr(0.01, 1),
            Number("CommittedTechnologySpend", "CNY", "Technology money committed for the year.").AtLeast(0).UpTo(1e15).UsuallyNoneOr(1e6, 1e13),
            Number("MaxSpend", "CNY", "The most that the programme may spend in the year.").AtLeast(0).UpTo(1e15).UsuallyNoneOr(1e6, 1e13).OrNoLimit(),
            Fraction("MaxImportShare", "The largest foreign part of the year's value.").OrNoLimit(),
            Number("ComputeGoal", "PFLOPS", "Dense FP16 compute asked for in the year; blank: what Workloads imply.").AtLeast(0).UpTo(1e10).UsuallyNoneOr(100, 1e8).OrBlank(),
            Number("Weight", string.Empty, "Weight of the year's shortfall in the first objective.").AtLeast(0).UpTo(1000).UsuallyNoneOr(0.01, 100).Or("1"),
            Number("ComputePrice", "CNY/PFLOPS-yr", "Price of usable compute; needed with Labs.").AtLeast(1e-3).UpTo(1e12).Usually(100, 1e9).OrBlank().OrNoColumn(),
            Number("WageIndex", string.Empty, "Pay of researchers over that of the first year.").AtLeast(0.001).UpTo(1e6).Usually(0.1, 20).Or("1").OrNoColumn(),
            Number("TokenPrice", "CNY/M tokens", "Price of tokens; needed with Adoption.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(1e-4, 1e4).OrBlank().OrNoColumn(),
            Fraction("PooledShare", "Part of idle hours that the national interconnection sells.").Or("0").OrNoColumn(),
            Number("LargestRun", "PFLOPS", "Usable compute of the largest training run that one place is to hold; blank: none.").AtLeast(0).UpTo(1e10).UsuallyNoneOr(1, 1e7).OrBlank().OrNoColumn()),
        new("Vendors", "a chip vendor",
            Key("Vendor", "The vendor."),
            Choice<Origin>("Origin", "Whether its accelerators count as domestic."),
            Number("Shipments", "units", "Its good units in the year before the plan; needed where MaxGrowth is given.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(100, 1e8).OrBlank(),
            Number("MaxGrowth", "1/yr", "Largest growth of its output from year to year: 1 is a doubling.").AtLeast(-1).UpTo(1000).Usually(-0.9, 20).OrNoLimit(),
            Fraction("MinShare", "Least part of all vendors' output.").OrNoLimit(),
            Fraction("MaxShare", "Largest part of all vendors' output.").OrNoLimit()),
    ];
}
