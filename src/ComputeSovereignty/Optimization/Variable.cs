using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Optimization;

/// <summary>A decision variable: one column of the program, counted in one unit.</summary>
/// <typeparam name="TUnit">The unit in which the variable is counted.</typeparam>
/// <param name="Column">The zero-based column.</param>
public readonly record struct Variable<TUnit>(int Column)
    where TUnit : struct, IUnit
{
    /// <summary>Scales a variable by a pure number.</summary>
    public static Term<TUnit> operator *(double factor, Variable<TUnit> variable) => new(variable.Column, factor);
}

/// <summary>A coefficient times a variable; the product is counted in <typeparamref name="TUnit"/>.</summary>
/// <typeparam name="TUnit">The unit of the product.</typeparam>
/// <param name="Column">The column of the variable.</param>
/// <param name="Coefficient">The coefficient; finite.</param>
public readonly record struct Term<TUnit>(int Column, double Coefficient)
    where TUnit : struct, IUnit;

/// <summary>Products of rates and decision variables.</summary>
public static class TermOperators
{
    extension<TOver, TPer>(Ratio<TOver, TPer>)
        where TOver : struct, IUnit
        where TPer : struct, IUnit
    {
        /// <summary>Converts a decision counted in the lower unit into a term counted in the upper one.</summary>
        public static Term<TOver> operator *(Ratio<TOver, TPer> rate, Variable<TPer> variable) => new(variable.Column, rate.Value);
    }
}
