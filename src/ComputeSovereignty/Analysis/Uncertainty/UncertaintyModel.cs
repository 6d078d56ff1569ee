using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>The uncertainty of a case: turns points of a sampling design into figures, and figures into changes of the case.</summary>
/// <remarks>
/// A driver alone takes its figure from one coordinate, so that a Latin hypercube's strata are kept exactly. The drivers of a correlated group take theirs through a Gaussian copula:
/// their coordinates become normal variables, are mixed by the square root of the correlations, and are turned back.
/// </remarks>
public sealed class UncertaintyModel
{
    /// <summary>Initializes the model.</summary>
    /// <param name="uncertainty">The rows of sheet <c>Uncertainty</c>.</param>
    /// <exception cref="InvalidOperationException">The correlations of a group contradict each other; reading the case tells it with its cell.</exception>
    public UncertaintyModel(IReadOnlyList<UncertainParameter> uncertainty)
    {
        (string Name, UncertainParameter Row)[] named = [.. uncertainty.Select((row, place) => (Name(uncertainty, place), row))];
        IReadOnlyList<Message> titles = DriverTitle.Of(named);
        Drivers = [.. named.Select((driver, place) => new UncertainDriver(driver.Name, driver.Row, Distribution.Of(driver.Row)) { Title = titles[place] })];
        Dictionary<string, CorrelationGroup> groups = CorrelationGroup.Of(uncertainty).Where(static g => g.IsCorrelated).ToDictionary(static g => g.Name, StringComparer.Ordinal);
        List<UncertainFactor> factors = [];
        for (int driver = 0; driver < uncertainty.Count; driver++)
        {
            string name = uncertainty[driver].Group;
            if (!groups.TryGetValue(name, out CorrelationGroup? group))
            {
                factors.Add(new(Drivers[driver].Name, [driver]) { Title = Drivers[driver].Title });
            }
            else if (uncertainty.Take(driver).All(before => before.Group != name))
            {
                int[] members = [.. Enumerable.Range(0, uncertainty.Count).Where(d => uncertainty[d].Group == name)];
                factors.Add(new($"group {name}", members) { Mixing = group.SquareRoot(), Title = DesignMessages.Group(new(name)) });
            }
        }

        Factors = factors;
    }

    /// <summary>Gets the drivers, in the order of the sheet: the dimensions of a point.</summary>
    public IReadOnlyList<UncertainDriver> Drivers { get; }

    /// <summary>Gets the factors: what varies independently.</summary>
    public IReadOnlyList<UncertainFactor> Factors { get; }

    /// <summary>Draws.</summary>
    /// <param name="design">The design.</param>
    /// <param name="draw">The draw.</param>
    /// <returns>One figure a driver.</returns>
    public double[] Draw(SamplingDesign design, long draw) => Figures([.. Drivers.Select((_, driver) => design.Coordinate(draw, driver))]);

    /// <summary>Turns a point into figures.</summary>
    /// <param name="point">One coordinate a driver, each between 0 and 1.</param>
    /// <returns>One figure a driver.</returns>
    public double[] Figures(IReadOnlyList<double> point)
    {
        double[] figures = new double[Drivers.Count];
        foreach (UncertainFactor factor in Factors)
        {
            if (factor.Mixing is not { } mixing)
            {
                figures[factor.Drivers[0]] = Drivers[factor.Drivers[0]].Distribution.Inverse(point[factor.Drivers[0]]);
                continue;
            }

            double[] normal = [.. factor.Drivers.Select(d => NormalCurve.Inverse(point[d]))];
            for (int member = 0; member < normal.Length; member++)
            {
                double mixed = 0;
                for (int other = 0; other < normal.Length; other++)
                {
                    mixed += mixing[member][other] * normal[other];
                }

                figures[factor.Drivers[member]] = Drivers[factor.Drivers[member]].Distribution.Inverse(Math.Clamp(NormalCurve.Below(mixed), double.Epsilon, Math.BitDecrement(1)));
            }
        }

        return figures;
    }

    /// <summary>Gives the changes of the case that figures stand for, in the order of the sheet.</summary>
    /// <param name="figures">One figure a driver.</param>
    public IReadOnlyList<ParameterChange> Changes(IReadOnlyList<double> figures) => [.. Drivers.Select((driver, index) => driver.Parameter.Change(figures[index]))];

    private static string Name(IReadOnlyList<UncertainParameter> all, int place)
    {
        UncertainParameter row = all[place];
        int before = all.Take(place).Count(other => other.Parameter == row.Parameter);
        UncertainParameter[] same = [.. all.Where(other => other.Parameter == row.Parameter)];
        return same.Length == 1 ? $"{row.Parameter}"
            : same.Count(other => other.Effect == row.Effect) == 1 ? $"{row.Parameter} {row.Effect}"
            : $"{row.Parameter} {row.Effect} {before + 1}";
    }
}
