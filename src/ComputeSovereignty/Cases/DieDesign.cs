using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Cases;

/// <summary>A die design: a row of sheet <c>Dies</c>.</summary>
public sealed record DieDesign : IKeyed
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Gets the process node, a key of <c>Nodes</c>.</summary>
    public required string Node { get; init; }

    /// <summary>Gets the width, mm.</summary>
    public required double Width { get; init; }

    /// <summary>Gets the height, mm.</summary>
    public required double Height { get; init; }

    /// <summary>Gets the part of bad dies that sells as good with parts switched off.</summary>
    /// <value>Fraction in [0, 1]; default 0.</value>
    public double Salvage { get; init; }

    /// <summary>Gets the value of a good die.</summary>
    public Ratio<BillionCny, KiloDie> UnitValue { get; init; }

    /// <summary>Gets where the row was read.</summary>
    public SourceCell Source { get; init; } = SourceCell.None;

    /// <summary>Computes the good part of dies at a time, salvage included: Y + (1 − Y)·Salvage.</summary>
    /// <param name="node">The node of the die.</param>
    /// <param name="time">Fractional years.</param>
    public double YieldAt(ProcessNode node, double time)
    {
        double yield = DieYield.Of(node.YieldModel, Width * Height / 100, node.DefectDensityAt(time), node.ClusterAlpha);
        return yield + ((1 - yield) * Salvage);
    }

    /// <summary>Computes good dies per wafer, g (formulation, section 2).</summary>
    /// <param name="node">The node of the die.</param>
    /// <param name="time">Fractional years.</param>
    /// <param name="settings">Edge exclusion and scribe lane.</param>
    public Ratio<KiloDie, KiloWafer> GoodDiesPerWafer(ProcessNode node, double time, PlanSettings settings) =>
        new(DiesPerWafer.Gross(Width, Height, settings.EdgeExclusion, settings.ScribeLane) * YieldAt(node, time));
}
