using static ComputeSovereignty.Cases.Tables.ColumnSyntax;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>The sheets of who asks for usable compute, and why. A workbook may do without each of them.</summary>
internal static class WorkloadSheets
{
    internal static IReadOnlyList<SheetSchema> All { get; } =
    [
        new("Workloads", "a workload",
            new YearColumns(SeriesKind.Annual, Number("Demand", "PFLOPS", "Usable compute that it asks for by itself, mean of the year; other sheets add to it.").AtLeast(0).UpTo(1e10).UsuallyNoneOr(1, 1e8).Or("0")),
            Key("Workload", "The workload."),
            Choice<WorkKind>("Kind", "What it does with machines."),
            Number("Weight", string.Empty, "Weight of what goes unserved.").AtLeast(0).UpTo(1000).UsuallyNoneOr(0.01, 100).Or("1").OrNoColumn(),
            Number("MaxAge", "years", "Age from which machines are too old for it.").AtLeast(0.01).UpTo(100).Usually(0.5, 15).OrNoLimit().OrNoColumn(),
            Fraction("MinService", "Least part of its demand that must be served.").OrNoLimit().OrNoColumn(),
            Fraction("DomesticService", "Least part of its service on domestic machines.").OrNoLimit().OrNoColumn(),
            Fraction("NearShare", "Least part of its service at places of tier Metro or Edge.").OrNoLimit().OrNoColumn(),
            Fraction("EdgeShare", "Least part of its service at places of tier Edge.").OrNoLimit().OrNoColumn(),
            Number("ServiceParity", string.Empty, "Least served part of its demand, as a multiple of the served part of all other demand.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.02, 10).OrNoLimit().OrNoColumn(),
            Fraction("MaxSubstitution", "Largest part of its demand that researchers may replace.").UpTo(0.95).UsuallyNoneOr(0.002, 0.95).Or("0").OrNoColumn(),
            Fraction("ProgrammePart", "Part of its demand that falls on the programme where CountOutside is FALSE.").Or("1").OrNoColumn())
        {
            IsOptional = true,
        },
        new("Tokens", "a service that makes tokens",
            new YearColumns(SeriesKind.Annual, Number("Tokens", "trillion tokens/day", "Tokens a day at the first year's cost.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(0.001, 1e6).Or("0")),
            Key("Service", "The service."),
            Reference("Workload", "The workload that serves it.", "Workloads"),
            Number("ActiveParameters", "bn", "Active parameters of the full model.").AtLeast(1e-4).UpTo(1e6).Usually(0.1, 1e4),
            Number("DistilledParameters", "bn", "Active parameters of the distilled model; blank: those of the full one.").AtLeast(1e-4).UpTo(1e6).Usually(0.1, 1e4).OrBlank().OrNoColumn(),
            Fraction("DistilledShare", "Part of tokens that the distilled model makes in the first year.").Or("0").OrNoColumn(),
            Number("DistilledShareGrowth", "1/yr", "By how much that part grows a year.").AtLeast(-1).UpTo(1).Usually(-0.5, 0.5).Or("0").OrNoColumn(),
            Fraction("CachedShare", "Part of tokens that come from a cache.").Or("0").OrNoColumn(),
            Number("EfficiencyGain", "1/yr", "Yearly gain of tokens made with the same compute.").AtLeast(-0.9).UpTo(1000).Usually(-0.5, 20).Or("0").OrNoColumn(),
            Number("Rebound", string.Empty, "Price elasticity of tokens: 0 takes the path as it is, 1 leaves compute unchanged by efficiency, above 1 efficiency raises it.").AtLeast(0).UpTo(10).Usually(0, 3).Or("0").OrNoColumn(),
            Number("Headroom", string.Empty, "Peak over average load.").AtLeast(1).UpTo(100).Usually(1, 5).Or("1").OrNoColumn())
        {
            IsOptional = true,
        },
        new("Runs", "a race to the frontier",
            new YearColumns(SeriesKind.Annual, Number("Developers", "developers", "Developers in the race.").AtLeast(0).UpTo(1e6).UsuallyNoneOr(1, 1000).Or("0")),
            Key("Run", "The race."),
            Reference("Workload", "The workload that trains for it.", "Workloads"),
            Number("FrontierRun", "1e24 FLOP", "Largest run of the reference year.").AtLeast(0).UpTo(1e12).UsuallyNoneOr(1, 1e9),
            Whole("ReferenceYear", "The year of that run.").AtLeast(1990).UpTo(2200),
            Number("FrontierGrowth", "1/yr", "Yearly growth of the frontier's runs: 3 is four times as much.").AtLeast(-0.9).UpTo(1000).UsuallyNoneOr(0.05, 20),
            Number("Lag", "years", "How far behind the frontier the developers stay.").AtLeast(0).UpTo(50).UsuallyNoneOr(0.02, 10).Or("0").OrNoColumn(),
            Number("AlgorithmicGain", "1/yr", "Yearly gain of algorithms: 2 is three times.").AtLeast(-0.9).UpTo(1000).Usually(-0.5, 20).Or("0").OrNoColumn(),
            Fraction("DistilledShare", "Part of a run that distillation replaces.").Or("0").OrNoColumn(),
            Fraction("DistillationCost", "Cost of distillation over what it replaces.").Or("1").OrNoColumn(),
            Fraction("FinalRunShare", "The final run's part of all training compute.").AtLeast(1e-6).Usually(0.01, 1).Or("1").OrNoColumn(),
            Fraction("Sharing", "Part of exploration that developers need not repeat.").Or("0").OrNoColumn())
        {
            IsOptional = true,
        },
        new("Labs", "a class of labs",
            new YearColumns(SeriesKind.Annual, Number("Budget", "CNY", "Budget of one lab for compute, researchers and data.").AtLeast(0).UpTo(1e15).UsuallyNoneOr(1e5, 1e13).Or("0")),
            Key("Lab", "The class."),
            Reference("Workload", "The workload that their compute is.", "Workloads"),
            Number("Number", string.Empty, "How many labs there are.").AtLeast(0).UpTo(1e6).UsuallyNoneOr(0.1, 1e4).Or("1").OrNoColumn(),
            Fraction("ComputeShare", "Compute over compute and researchers at reference prices."),
            Fraction("DataShare", "Data's part of the budget.").Or("0").OrNoColumn(),
            Number("Elasticity", string.Empty, "Elasticity of substitution between compute and researchers.").AtLeast(0).UpTo(100).UsuallyNoneOr(0.05, 10).Or("1").OrNoColumn(),
            Number("ReferencePrice", "CNY/PFLOPS-yr", "Price of usable compute at which ComputeShare was observed; blank: ReferenceComputePrice of sheet Plan.").AtLeast(1e-3).UpTo(1e12).Usually(100, 1e9).OrBlank().OrNoColumn(),
            Reference("Province", "Where they are.", "Provinces").OrBlank().OrNoColumn().ForReaders())
        {
            IsOptional = true,
        },
        new("Adoption", "a sector",
            new YearColumns(SeriesKind.Annual, Fraction("Ceiling", "Largest adopted part that diffusion allows.").Or("1")),
            Key("Sector", "The sector."),
            Reference("Workload", "The workload that serves it.", "Workloads"),
            Number("Employees", string.Empty, "Its employees.").AtLeast(0).UpTo(1e11).UsuallyNoneOr(1000, 1e10),
            Number("Wage", "CNY/yr", "Pay of an employee.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(1000, 1e7),
            Fraction("TaskShare", "Part of work that models can do."),
            Fraction("ReleaseShare", "Part of displaced pay that really leaves: 1 is a firm that may dismiss.").Or("1").OrNoColumn(),
            Fraction("Amplification", "Worth of displaced work of those who stay, over their pay.").UpTo(100).UsuallyNoneOr(0.002, 5).Or("0").OrNoColumn(),
            Number("Retraining", "CNY", "Cost of retraining an employee.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(1, 1e7).Or("0").OrNoColumn(),
            Number("RetrainingYears", string.Empty, "Years over which that cost is spread.").AtLeast(0.1).UpTo(100).Usually(0.5, 20).Or("3").OrNoColumn(),
            Number("TokensPerDay", string.Empty, "Tokens of an adopting employee on a working day.").AtLeast(0).UpTo(1e12).UsuallyNoneOr(100, 1e9),
            Number("ToolCost", "CNY/yr", "Cost of tools of an employee.").AtLeast(0).UpTo(1e9).UsuallyNoneOr(1, 1e7).Or("0").OrNoColumn(),
            Number("ActiveParameters", "bn", "Active parameters of the model.").AtLeast(1e-4).UpTo(1e6).Usually(0.1, 1e4),
            Fraction("CachedShare", "Part of tokens that come from a cache.").Or("0").OrNoColumn(),
            Number("EfficiencyGain", "1/yr", "Yearly gain of tokens made with the same compute.").AtLeast(-0.9).UpTo(1000).Usually(-0.5, 20).Or("0").OrNoColumn(),
            Number("Headroom", string.Empty, "Peak over average load.").AtLeast(1).UpTo(100).Usually(1, 5).Or("1").OrNoColumn())
        {
            IsOptional = true,
        },
    ];
}
