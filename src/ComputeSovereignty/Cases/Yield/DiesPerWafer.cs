namespace ComputeSovereignty.Cases.Yield;

/// <summary>Gross dies per wafer of 300 mm.</summary>
public static class DiesPerWafer
{
    /// <summary>The diameter of a wafer, mm.</summary>
    public const double WaferDiameter = 300;

    /// <summary>Computes gross dies per wafer: π·d²/(4·S) − π·d/√(2·S), not rounded (formulation, section 2).</summary>
    /// <remarks>
    /// d is the usable diameter, S the area of a die with its scribe lane. The second term takes off dies cut by the rim;
    /// D. K. de Vries, "Investigation of gross die per wafer formulas", IEEE Trans. Semicond. Manuf. 18 (2005).
    /// </remarks>
    /// <param name="width">Die width, mm.</param>
    /// <param name="height">Die height, mm.</param>
    /// <param name="edgeExclusion">Unusable rim, mm.</param>
    /// <param name="scribeLane">Scribe lane, mm.</param>
    public static double Gross(double width, double height, double edgeExclusion, double scribeLane)
    {
        double diameter = WaferDiameter - (2 * edgeExclusion);
        double area = (width + scribeLane) * (height + scribeLane);
        return (Math.PI * diameter * diameter / (4 * area)) - (Math.PI * diameter / Math.Sqrt(2 * area));
    }
}
