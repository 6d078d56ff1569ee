using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>Places that are alike for workloads: one tier, one home pool, one occupancy in every year. What stands at one of them is worth what it is at another.</summary>
/// <param name="Id">The hubs joined by a plus; <see cref="Outside"/> for what stands outside the programme.</param>
/// <param name="Hubs">The hubs; none for outside.</param>
/// <param name="Tier">How near to users they stand.</param>
/// <param name="HomePool">The pool whose machines run there without loss; empty for every pool.</param>
/// <param name="Occupancy">The part of hours in which machines work. Shape: [years].</param>
public sealed record ComputePlace(string Id, IReadOnlyList<Hub> Hubs, PlaceTier Tier, string HomePool, IReadOnlyList<double> Occupancy)
{
    /// <summary>The place of accelerators that vendors build beyond the programme's part.</summary>
    public const string Outside = "outside";

    /// <summary>Gets a value indicating whether its machines stand outside the programme.</summary>
    public bool IsOutside => Hubs.Count == 0;

    /// <summary>Gets a value indicating whether it is near its users.</summary>
    public bool IsNear => Tier != PlaceTier.Hub;
}

/// <summary>Machines that are alike for workloads: one pool, one origin, one place. They differ in their nameplate alone, by which they are counted.</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Origin">The origin of the vendors.</param>
/// <param name="Place">The place.</param>
/// <param name="Products">The products, each with the first period in which there can be one.</param>
public sealed record ComputeFleet(Pool Pool, Origin Origin, ComputePlace Place, IReadOnlyList<(Accelerator Sku, int First)> Products)
{
    /// <summary>What stands in keys for the pool of products without one.</summary>
    public const string NoPool = "-";

    /// <summary>Gets the key of pool and origin: <c>Ascend,Domestic</c>.</summary>
    public ProgramKey Kind => new(Pool.Id.Length > 0 ? Pool.Id : NoPool, $"{Origin}");

    /// <summary>Gets the key of pool, origin and place.</summary>
    public ProgramKey Key => Kind.With(Place.Id);

    /// <summary>Gets the first period in which there can be a machine.</summary>
    public int First => Products.Min(static p => p.First);

    /// <summary>Gets the age at which machines are retired, years; infinite for never.</summary>
    public double Life => Pool.Life ?? double.PositiveInfinity;

    /// <summary>Gets the nameplate of a thousand machines of a product.</summary>
    /// <param name="sku">The product.</param>
    public static Ratio<Exaflops, KiloAccelerator> Nameplate(Accelerator sku) => new(sku.Compute.Value / Exaflops.NaturalPerUnit);
}
