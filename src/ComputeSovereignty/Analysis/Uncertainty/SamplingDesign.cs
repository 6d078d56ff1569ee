using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>How draws are spread.</summary>
public enum SamplingKind
{
    /// <summary>Latin hypercube: every figure falls once into each of as many equally likely strata as there are draws.</summary>
    LatinHypercube,

    /// <summary>Independent draws.</summary>
    MonteCarlo,

    /// <summary>A scrambled Sobol' sequence: even in many figures at once; best with a power of two of draws.</summary>
    Sobol,
}

/// <summary>The points at which uncertain figures are drawn. A coordinate depends on the seed, the draw, the dimension and, for a Latin hypercube, the number of draws alone.</summary>
public abstract class SamplingDesign
{
    /// <summary>Gets what may be asked for, as the command line names it.</summary>
    public static string Allowed => "lhs, mc, sobol";

    /// <summary>Gets the name for people.</summary>
    public abstract Message Title { get; }

    /// <summary>Gets a value indicating whether a longer run begins with the draws of a shorter one.</summary>
    public virtual bool IsExtensible => true;

    /// <summary>Makes a design.</summary>
    /// <param name="kind">How draws are spread.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="draws">How many draws there are.</param>
    public static SamplingDesign Create(SamplingKind kind, ulong seed, long draws) => kind switch
    {
        SamplingKind.MonteCarlo => new MonteCarloDesign(seed),
        SamplingKind.Sobol => new SobolSequence(seed),
        _ => new LatinHypercube(seed, draws),
    };

    /// <summary>Reads the name of a design.</summary>
    /// <param name="text">The name.</param>
    /// <param name="kind">The design.</param>
    /// <param name="suggestion">What may have been meant, where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out SamplingKind kind, out Message suggestion)
    {
        (kind, suggestion) = (text.Trim().ToUpperInvariant() switch { "MC" => SamplingKind.MonteCarlo, "SOBOL" => SamplingKind.Sobol, _ => SamplingKind.LatinHypercube }, Message.None);
        bool known = Allowed.Split(", ").Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
        suggestion = known ? Message.None : NearestName.Suggestion(text, Allowed.Split(", "));
        return known;
    }

    /// <summary>Gives a coordinate of a draw.</summary>
    /// <param name="draw">The draw, from 0 on.</param>
    /// <param name="dimension">The dimension, from 0 on.</param>
    /// <returns>Between 0 and 1, never either.</returns>
    public abstract double Coordinate(long draw, int dimension);
}

/// <summary>Independent draws.</summary>
/// <param name="seed">The seed.</param>
internal sealed class MonteCarloDesign(ulong seed) : SamplingDesign
{
    private const uint Purpose = 0x4D43;

    private readonly CounterRandom random = new(seed);

    /// <inheritdoc/>
    public override Message Title => DesignMessages.MonteCarlo;

    /// <inheritdoc/>
    public override double Coordinate(long draw, int dimension) => random.Fraction((ulong)draw, (uint)dimension, Purpose);
}
