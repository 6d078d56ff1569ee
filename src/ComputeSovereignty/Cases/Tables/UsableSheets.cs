using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of usable compute: what machines do and where they stand. A workbook may do without each of them.</summary>
internal static class UsableSheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Provinces", "a province",
            new YearColumns(SeriesKind.Annual, Fraction("Occupancy", "Part of hours in which machines of the province work.").Or("1")),
            Key("Province", "The province, as sheet Hubs names it."),
            Fraction("MinShare", "Least part of the power built in a year that stands in the province.").OrNoLimit().OrNoColumn(),
            Number("PowerPrice", "CNY/kWh", "Price of electricity; for the cost of usable compute.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.05, 3).Or("0").OrNoColumn(),
            Number("Subsidy", "CNY/MW", "What the province pays to whoever builds.").AtLeast(0).UpTo(1e12).UsuallyNoneOr(1e3, 1e9).Or("0").OrNoColumn().ForReaders())
        {
            IsOptional = true,
        },
        new("Pools", "a pool of machines",
            Key("Pool", "The pool: machines of one interconnect and one software stack."),
            Choice<Origin>("Origin", "Origin of the existing fleets in the pool.").Or("Domestic").OrNoColumn(),
            Fraction("TrainingEfficiency", "Part of nameplate compute that training receives in the first year.").Or("1").OrNoColumn(),
            Fraction("InferenceEfficiency", "Part of nameplate compute that inference receives in the first year.").Or("1").OrNoColumn(),
            Number("EfficiencyGrowth", "1/yr", "Yearly growth of both efficiencies.").AtLeast(-0.9).UpTo(10).Usually(-0.2, 1).Or("0").OrNoColumn(),
            Fraction("EfficiencyCeiling", "Largest efficiency.").Or("1").OrNoColumn(),
            Fraction("AnnualFailure", "Part of machines that fails for good in a year.").In("1/yr").UpTo(0.99).UsuallyNoneOr(0.0005, 0.3).Or("0").OrNoColumn(),
            Number("Life", "years", "Age at which machines are retired.").AtLeast(0.01).UpTo(100).Usually(1, 15).OrNoLimit().OrNoColumn())
        {
            IsOptional = true,
        },
        new("Fleet", "machines that stand at the start",
            Key("Fleet", "The fleet."),
            Reference("Pool", "Its pool.", "Pools"),
            Reference("Province", "Its province.", "Provinces").OrBlank().OrNoColumn(),
            Choice<PlaceTier>("Tier", "How near to users it stands.").Or("Hub").OrNoColumn(),
            Number("Fp16", "PFLOPS", "Its dense FP16 compute at the start.").AtLeast(0).UpTo(1e10).UsuallyNoneOr(10, 1e8),
            Number("Age", "years", "Age of its machines at the start.").AtLeast(0).UpTo(100).Usually(0, 15).Or("0").OrNoColumn(),
            Fraction("Occupancy", "Part of hours in which it works.").Or("1").OrNoColumn())
        {
            IsOptional = true,
        },
    ];
}
