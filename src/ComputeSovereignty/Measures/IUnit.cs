namespace ComputeSovereignty.Measures;

/// <summary>A unit of the program: the planner's own size of a quantity (formulation, section 7).</summary>
/// <remarks>Units are types, so that a row of wafers cannot be compared with accelerators: the compiler refuses it.</remarks>
public interface IUnit
{
    /// <summary>Gets the unit in which the program counts, for example <c>thousand wafers</c>.</summary>
    static abstract string Symbol { get; }

    /// <summary>Gets the unit in which workbooks and reports count, for example <c>wafers</c>.</summary>
    static abstract string NaturalSymbol { get; }

    /// <summary>Gets how many natural units one program unit is, for example 1000.</summary>
    static abstract double NaturalPerUnit { get; }
}
