namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>The draws from which Sobol' indices are computed: base draws A and B, and for each factor A with that factor alone from B.</summary>
/// <remarks>Saltelli et al., Computer Physics Communications 181 (2010). The draws of A are the first of the simulation itself, so that only B and the mixed ones are solved besides.</remarks>
/// <param name="model">The uncertainty.</param>
/// <param name="design">The design of the simulation.</param>
/// <param name="baseDraws">How many draws A and B have, each.</param>
public sealed class IndexDesign(UncertaintyModel model, SamplingDesign design, int baseDraws)
{
    /// <summary>Gets how many draws A and B have, each.</summary>
    public int BaseDraws => baseDraws;

    /// <summary>Gets how many draws are needed besides A: B, then one for each factor, for every base draw.</summary>
    public long Count => (long)baseDraws * (1 + model.Factors.Count);

    /// <summary>Tells what a draw is.</summary>
    /// <param name="draw">0 … <see cref="Count"/> − 1; the draws of one base draw stand together.</param>
    /// <returns>The base draw, and the factor that is taken from B; null for B itself.</returns>
    public (int Base, int? Factor) Place(long draw)
    {
        int place = (int)(draw % (1 + model.Factors.Count));
        return ((int)(draw / (1 + model.Factors.Count)), place == 0 ? null : place - 1);
    }

    /// <summary>Draws.</summary>
    /// <param name="draw">0 … <see cref="Count"/> − 1.</param>
    /// <returns>One figure a driver.</returns>
    public double[] Draw(long draw)
    {
        (int place, int? factor) = Place(draw);
        int count = model.Drivers.Count;
        double[] point = new double[count];
        for (int driver = 0; driver < count; driver++)
        {
            bool second = factor is not { } f || model.Factors[f].Drivers.Contains(driver);
            point[driver] = design.Coordinate(place, second ? count + driver : driver);
        }

        return model.Figures(point);
    }
}
