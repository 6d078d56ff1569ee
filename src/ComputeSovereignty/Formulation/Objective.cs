using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Formulation;

/// <summary>One stage of the lexicographic order: what is made as small, or as large, as it can be.</summary>
/// <param name="Letter">A, B, S, C or D; R for the largest training run; Y for the largest share of one year.</param>
/// <param name="Name">Share, Backlog, Service, Run, Compute, Cost, or Year:2028.</param>
/// <param name="Maximise">Whether more is better; the program then minimises the negative.</param>
/// <param name="Cost">The coefficients of the sum as stated, before any change of sign. Shape: [columns].</param>
/// <param name="Constant">The constant of the sum.</param>
/// <param name="Unit">The unit of the sum.</param>
public sealed record Objective(string Letter, string Name, bool Maximise, double[] Cost, double Constant, UnitOfMeasure Unit)
{
    /// <summary>Gets the coefficients that the program minimises. Shape: [columns].</summary>
    public double[] Minimised => Maximise ? [.. Cost.Select(static c => -c)] : Cost;

    /// <summary>Converts a value that the program minimised into the stated sum, in natural units.</summary>
    /// <param name="minimised">The objective of the program, without constant.</param>
    public double Natural(double minimised) => ((Maximise ? -minimised : minimised) + Constant) * Unit.NaturalPerUnit;
}
