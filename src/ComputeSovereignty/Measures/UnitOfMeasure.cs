namespace ComputeSovereignty.Measures;

/// <summary>A unit as a value, where a report chooses it at run time.</summary>
/// <param name="Symbol">The unit in which the program counts.</param>
/// <param name="NaturalSymbol">The unit in which workbooks and reports count.</param>
/// <param name="NaturalPerUnit">How many natural units one program unit is; positive.</param>
public sealed record UnitOfMeasure(string Symbol, string NaturalSymbol, double NaturalPerUnit)
{
    /// <summary>Gets the value of a unit type.</summary>
    /// <typeparam name="TUnit">The unit type.</typeparam>
    public static UnitOfMeasure Of<TUnit>()
        where TUnit : struct, IUnit => Cache<TUnit>.Value;

    private static class Cache<TUnit>
        where TUnit : struct, IUnit
    {
        internal static readonly UnitOfMeasure Value = new(TUnit.Symbol, TUnit.NaturalSymbol, TUnit.NaturalPerUnit);
    }
}
