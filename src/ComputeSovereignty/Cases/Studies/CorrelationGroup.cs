using MathNet.Numerics.LinearAlgebra;

namespace ComputeSovereignty.Cases.Studies;

/// <summary>Uncertain parameters that move together: those of one <c>Group</c> of sheet <c>Uncertainty</c>.</summary>
/// <remarks>
/// Two members are correlated by ±√|ρ₁·ρ₂| of their figures ρ in column <c>Correlation</c>: by ρ itself where both say the same; negatively where either figure is negative
/// (a member that moves against the others). The correlation is that of the normal variables beneath (a Gaussian copula); the rank correlation that it gives is (6/π)·asin(ρ/2).
/// </remarks>
public sealed class CorrelationGroup
{
    /// <summary>How far below zero an eigenvalue may be and still count as zero: rounding.</summary>
    private const double Rounding = 1e-9;

    private readonly Vector<double> eigenvalues;
    private readonly Matrix<double> eigenvectors;

    private CorrelationGroup(string name, IReadOnlyList<UncertainParameter> members)
    {
        Name = name;
        Members = members;
        Matrix<double> matrix = Matrix<double>.Build.Dense(members.Count, members.Count, (row, column) => row == column ? 1 : Between(members[row].Correlation, members[column].Correlation));
        Correlations = matrix.ToRowArrays();
        MathNet.Numerics.LinearAlgebra.Factorization.Evd<double> decomposition = matrix.Evd(Symmetricity.Symmetric);
        (eigenvalues, eigenvectors) = (decomposition.EigenValues.Real(), decomposition.EigenVectors);
    }

    /// <summary>Gets the group's name.</summary>
    public string Name { get; }

    /// <summary>Gets the members, in the order of the sheet.</summary>
    public IReadOnlyList<UncertainParameter> Members { get; }

    /// <summary>Gets the correlations of the members: symmetric, with ones on the diagonal. Shape: [members][members].</summary>
    public IReadOnlyList<IReadOnlyList<double>> Correlations { get; }

    /// <summary>Gets a value indicating whether any two members move together.</summary>
    public bool IsCorrelated => Members.Count(static m => m.Correlation != 0) > 1;

    /// <summary>Gets a value indicating whether variables with these correlations can exist: whether no eigenvalue is negative.</summary>
    public bool IsPossible => eigenvalues.Minimum() >= -Rounding;

    /// <summary>Gets the largest factor by which all the group's correlations can be multiplied and still be possible.</summary>
    /// <value>At most 1; 1 where they are possible.</value>
    /// <remarks>The eigenvalues of I + s·(R − I) are 1 + s·(λ − 1).</remarks>
    public double PossiblePart => IsPossible ? 1 : 1 / (1 - eigenvalues.Minimum());

    /// <summary>Lists the groups, in the order in which the sheet first names them.</summary>
    /// <param name="uncertainty">The rows of the sheet.</param>
    public static IReadOnlyList<CorrelationGroup> Of(IEnumerable<UncertainParameter> uncertainty) =>
        [.. uncertainty.Where(static u => u.Group.Length > 0).GroupBy(static u => u.Group, StringComparer.Ordinal).Select(static g => new CorrelationGroup(g.Key, [.. g]))];

    /// <summary>Computes the symmetric square root of the correlations: independent standard normal variables times it have these correlations.</summary>
    /// <remarks>Of all square roots it is the one nearest to doing nothing: each member stays as near as can be to a variable of its own.</remarks>
    /// <returns>Shape: [members][members].</returns>
    /// <exception cref="InvalidOperationException">The correlations are not possible.</exception>
    public IReadOnlyList<IReadOnlyList<double>> SquareRoot()
    {
        if (!IsPossible)
        {
            throw new InvalidOperationException($"The correlations of group {Name} contradict each other.");
        }

        Matrix<double> stretched = Matrix<double>.Build.DenseOfDiagonalVector(eigenvalues.Map(static value => Math.Sqrt(Math.Max(0, value))));
        return (eigenvectors * stretched * eigenvectors.Transpose()).ToRowArrays();
    }

    private static double Between(double one, double other) => Math.Sqrt(Math.Abs(one * other)) * (one < 0 || other < 0 ? -1 : 1);
}
