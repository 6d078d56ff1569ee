using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Analysis.Variants;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>Tells machines apart that would not give the same bytes: the first draws of a question, solved and digested.</summary>
public static class DrawProbe
{
    /// <summary>How many draws are solved.</summary>
    public const int Draws = 3;

    /// <summary>Digests the first draws of a simulation as this machine solves them.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="solves">Solves them.</param>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>SHA-256 of their rows as a file of draws holds them, in lower-case hexadecimal digits: every bit of every driver and figure counts.</returns>
    /// <exception cref="OperationCanceledException">The solves were stopped.</exception>
    public static string Digest(Simulation simulation, IDrawSolves solves, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(solves);
        DrawLayout layout = new(simulation.Model, simulation.Schema, simulation.Settings.Investments);
        StringBuilder rows = new();
        solves.Run(DrawSet.Futures, new(0, Math.Min(Draws, simulation.Settings.Draws)), row => rows.AppendJoin(',', layout.Fields(row)).Append('\n'), cancellation);
        cancellation.ThrowIfCancellationRequested();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rows.ToString())));
    }
}
