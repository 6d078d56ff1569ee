using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Tests.WholeCases.Demand;

/// <summary>The frame of the hand cases of service: years, imports of a foreign product X, one hub with all the power that it needs, money ample, service before all else.</summary>
/// <remarks>X has 1,000 TFLOPS, so that a thousand machines are one EFLOPS of nameplate; pool P trains with 0.3 and serves with 0.2 of it, loses a tenth of its machines a year and retires them at five years.</remarks>
internal static class ServiceFrame
{
    internal const int Start = 2026;

    internal static Pool PoolP { get; } = new() { Id = "P", TrainingEfficiency = 0.3, InferenceEfficiency = 0.2, AnnualFailure = 0.1, Life = 5 };

    internal static Accelerator X { get; } = new() { Id = "X", Vendor = "AWAY", Pool = "P", Fp16 = 1000, Tdp = 1000, Price = Prices(100_000, 2) };

    internal static Workload Train { get; } = new() { Id = "Train", Kind = WorkKind.Training, Weight = 2, Path = Flat(12_000, 2) };

    internal static Workload Serve { get; } = new() { Id = "Serve", Kind = WorkKind.Inference, Path = Flat(20_000, 2) };

    /// <summary>Makes a case of one period a year.</summary>
    /// <param name="imports">Machines of X that may come in, a figure a year.</param>
    internal static PlanningCase Case(params double[] imports) => new()
    {
        Settings = new()
        {
            Name = "Frame",
            CnyPerUsd = 7,
            ProgrammeBudget = new(1e5),
            AcceleratorFraction = 0.6,
            ShareBasis = ShareBasis.Value,
            ShareScope = ShareScope.Technology,
            ShareDenominator = ShareDenominator.Committed,
            ContentRule = ContentRule.Vendor,
            Objective = new ObjectiveOrder(ObjectiveKind.Service),
            CheckpointYear = Start,
            Regime = "none",
            SystemPowerFactor = 1,
        },
        Horizon = new Horizon(Start, imports.Length, 1),
        Targets = [.. imports.Select((_, y) => new Target { Year = Start + y, DomesticShare = 0, CommittedTechnologySpend = new(100), ComputeGoal = new(1000) })],
        Vendors = new([new Vendor { Id = "AWAY", Origin = Origin.Foreign }, new Vendor { Id = "HOME", Origin = Origin.Domestic }]),
        Pools = new([PoolP]),
        Accelerators = new([X]),
        Imports = new([Channel("X", imports)]),
        Hubs = new([Hub("A", 1000, imports.Length)]),
        Workloads = new([Train with { Path = Flat(12_000, imports.Length) }, Serve with { Path = Flat(20_000, imports.Length) }]),
    };

    internal static ImportChannel Channel(string sku, params double[] machines) =>
        new() { Id = $"{sku}-IN", Kind = ImportKind.Accelerator, Item = sku, Cap = new(Start, [.. machines.Select(static m => m / 1000)]) };

    internal static Hub Hub(string id, double megawatts, int years) => new()
    {
        Id = id,
        Province = id,
        Pue = 1,
        FacilityCapex = Ratio<BillionCny, Megawatt>.FromNatural(1_000_000),
        CapitalEfficiency = 1,
        Power = new(Start - 1, [.. Enumerable.Repeat(new Quantity<Megawatt>(megawatts), years + 1)]),
    };

    internal static YearSeries<double> Flat(double figure, int years) => new(Start, [.. Enumerable.Repeat(figure, years)]);

    internal static YearSeries<Ratio<BillionCny, KiloAccelerator>> Prices(double cny, int years) =>
        new(Start, [.. Enumerable.Repeat(Ratio<BillionCny, KiloAccelerator>.FromNatural(cny), years)]);

    /// <summary>Changes the workloads of a case.</summary>
    internal static PlanningCase With(this PlanningCase planningCase, params Workload[] workloads) => planningCase with { Workloads = new(workloads) };

    /// <summary>Solves a case and gives stage S, a fraction.</summary>
    internal static double S(PlanningCase planningCase) => WholeCase.Stage(Solved(planningCase), "S");

    /// <summary>Solves a case.</summary>
    internal static Plan Solved(PlanningCase planningCase) => WholeCase.Plan(planningCase);
}
