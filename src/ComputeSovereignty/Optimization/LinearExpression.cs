using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Optimization;

/// <summary>A sum of terms of one unit and a constant. It grows in place.</summary>
/// <typeparam name="TUnit">The unit of every term.</typeparam>
public sealed class LinearExpression<TUnit>
    where TUnit : struct, IUnit
{
    private readonly List<(int Column, double Coefficient)> terms = [];

    /// <summary>Gets the constant of the sum; a row moves it to its right-hand side.</summary>
    public Quantity<TUnit> Constant { get; private set; }

    /// <summary>Gets the terms as they were added; a column may appear more than once.</summary>
    internal IReadOnlyList<(int Column, double Coefficient)> Terms => terms;

    /// <summary>Adds a term in place.</summary>
    public void operator +=(Term<TUnit> term) => terms.Add((term.Column, term.Coefficient));

    /// <summary>Subtracts a term in place.</summary>
    public void operator -=(Term<TUnit> term) => terms.Add((term.Column, -term.Coefficient));

    /// <summary>Adds a variable already counted in this unit, in place.</summary>
    public void operator +=(Variable<TUnit> variable) => terms.Add((variable.Column, 1));

    /// <summary>Subtracts a variable already counted in this unit, in place.</summary>
    public void operator -=(Variable<TUnit> variable) => terms.Add((variable.Column, -1));

    /// <summary>Adds a constant in place.</summary>
    public void operator +=(Quantity<TUnit> constant) => Constant += constant;

    /// <summary>Subtracts a constant in place.</summary>
    public void operator -=(Quantity<TUnit> constant) => Constant -= constant;

    /// <summary>Adds another sum, scaled, in place.</summary>
    /// <param name="other">The other sum, of the same unit.</param>
    /// <param name="factor">The scale.</param>
    public void Add(LinearExpression<TUnit> other, double factor = 1)
    {
        foreach ((int column, double coefficient) in other.terms)
        {
            terms.Add((column, factor * coefficient));
        }

        Constant += factor * other.Constant;
    }

    /// <summary>Adds a sum of another unit, converted by a rate, in place.</summary>
    /// <typeparam name="TPer">The unit of the other sum.</typeparam>
    /// <param name="rate">The rate that converts it.</param>
    /// <param name="other">The other sum.</param>
    public void Add<TPer>(Ratio<TUnit, TPer> rate, LinearExpression<TPer> other)
        where TPer : struct, IUnit
    {
        foreach ((int column, double coefficient) in other.Terms)
        {
            terms.Add((column, rate.Value * coefficient));
        }

        Constant += rate * other.Constant;
    }

    /// <summary>Computes the value of the sum, constant included, at a point.</summary>
    /// <param name="point">Shape: [columns].</param>
    public Quantity<TUnit> At(ReadOnlySpan<double> point)
    {
        double sum = Constant.Value;
        foreach ((int column, double coefficient) in terms)
        {
            sum += coefficient * point[column];
        }

        return new(sum);
    }

    /// <summary>Merges repeated columns and drops zeros.</summary>
    /// <returns>The terms in column order.</returns>
    internal List<(int Column, double Coefficient)> Merged()
    {
        List<(int Column, double Coefficient)> merged = [.. terms];
        merged.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        int kept = 0;
        for (int next = 0; next < merged.Count;)
        {
            (int column, double sum) = merged[next++];
            while (next < merged.Count && merged[next].Column == column)
            {
                sum += merged[next++].Coefficient;
            }

            if (sum != 0)
            {
                merged[kept++] = (column, sum);
            }
        }

        merged.RemoveRange(kept, merged.Count - kept);
        return merged;
    }
}
