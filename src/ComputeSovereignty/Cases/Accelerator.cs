using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A product: a row of sheet <c>Accelerators</c>.</summary>
public sealed record Accelerator : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the vendor, a key of <c>Vendors</c>.</summary>
    public required string Vendor { get; init; }

    /// <summary>Gets the category of export controls; empty for domestic products.</summary>
    public string Category { get; init; } = string.Empty;

    /// <summary>Gets the dense FP16 compute of one, TFLOPS.</summary>
    public required double Fp16 { get; init; }

    /// <summary>Gets the dense FP8 compute of one, TFLOPS.</summary>
    public double Fp8 { get; init; }

    /// <summary>Gets the memory of one, GB.</summary>
    public double Memory { get; init; }

    /// <summary>Gets the board power of one, W.</summary>
    public required double Tdp { get; init; }

    /// <summary>Gets the part of good units that the programme can have.</summary>
    /// <value>Fraction in [0, 1]; default 1.</value>
    public double ProgrammeShare { get; init; } = 1;

    /// <summary>Gets the pool of machines that it belongs to, a key of <c>Pools</c>.</summary>
    /// <value>Empty: none.</value>
    public string Pool { get; init; } = string.Empty;

    /// <summary>Gets the price without levy in each year.</summary>
    public required YearSeries<Ratio<BillionCny, KiloAccelerator>> Price { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Gets the compute of a thousand: 1000 TFLOPS are one PFLOPS.</summary>
    public Ratio<Petaflops, KiloAccelerator> Compute => new(Fp16);

    /// <summary>Gets the board power of a thousand: 1000 W are a kW, a thousand kW a MW.</summary>
    public Ratio<Megawatt, KiloAccelerator> BoardPower => new(Tdp / 1000);
}
