namespace ComputeSovereignty.Optimization;

/// <summary>What an engine answers. Nothing of it is believed before a <c>Certificate</c> has been computed from it.</summary>
public sealed record Solution
{
    /// <summary>Gets why the engine stopped.</summary>
    public required TerminationStatus Status { get; init; }

    /// <summary>Gets the engine's name and version.</summary>
    public required string Engine { get; init; }

    /// <summary>Gets the values of the columns.</summary>
    /// <value>Shape: [columns]; empty where there is no plan.</value>
    public double[] Values { get; init; } = [];

    /// <summary>Gets the change of the optimal objective per unit increase of each row's right-hand side (of the bound that binds).</summary>
    /// <value>Shape: [rows]; empty for integer programs and where there is no optimum. One sign for every engine, checked by finite difference.</value>
    public double[] Duals { get; init; } = [];

    /// <summary>Gets the reduced costs c − Aᵀy.</summary>
    /// <value>Shape: [columns]; empty where there are no duals.</value>
    public double[] ReducedCosts { get; init; } = [];

    /// <summary>Gets the objective at <see cref="Values"/>, offset included; NaN where there is no plan.</summary>
    public double Objective { get; init; } = double.NaN;

    /// <summary>Gets the best lower bound the search proved (programs are minimised); equal to the objective for a solved linear program, −∞ where nothing is known.</summary>
    public double Bound { get; init; } = double.NegativeInfinity;

    /// <summary>Gets the final basis of a linear program, null where the engine gives none.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets row multipliers that prove infeasibility: Σ yᵢ·(row i) contradicts the bounds. Null where the engine gives none.</summary>
    /// <value>Shape: [rows]; sign as <see cref="Duals"/>: positive multiplies the lower row bound, negative the upper.</value>
    public double[]? InfeasibilityRay { get; init; }

    /// <summary>Gets the simplex iterations.</summary>
    public long Iterations { get; init; }

    /// <summary>Gets the nodes of the branch-and-bound search.</summary>
    public long Nodes { get; init; }

    /// <summary>Gets what a person should know of the solve, such as the engine's own status text.</summary>
    public string Message { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether there is a point to certify.</summary>
    public bool HasValues => Values.Length > 0;
}
