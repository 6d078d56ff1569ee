using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static ComputeSovereignty.Solvers.Cbc.CbcLibrary;

namespace ComputeSovereignty.Solvers.Cbc;

/// <summary>Ends a search of Cbc from outside.</summary>
/// <remarks>
/// The C interface has no call for it, but it asks a cut generator at the nodes. Once the token is set, this one answers each node with a row
/// that no point of the node satisfies, so that the tree closes within moments. What Cbc then says of bound and optimality is false,
/// which <see cref="HasCutNodes"/> tells; its incumbent is a true one.
/// </remarks>
internal sealed class CbcInterruption : IDisposable
{
    private readonly CancellationToken token;
    private readonly CbcGate gate;
    private GCHandle self;
    private volatile bool hasCutNodes;

    /// <summary>Initializes the watch over a token.</summary>
    /// <param name="gate">The gate that the search has passed.</param>
    /// <param name="token">The caller's token.</param>
    internal CbcInterruption(CbcGate gate, CancellationToken token)
    {
        this.token = token;
        this.gate = gate;
        self = GCHandle.Alloc(this);
    }

    /// <summary>Gets a value indicating whether a node was closed by force, so that only the incumbent may be believed.</summary>
    internal bool HasCutNodes => hasCutNodes;

    /// <summary>Puts the watch into a model.</summary>
    /// <param name="model">The model, not yet solved.</param>
    internal unsafe void Watch(CbcModel model)
    {
        fixed (byte* name = "interruption"u8)
        {
            Cbc_addCutCallback(model, &OnNode, name, GCHandle.ToIntPtr(self));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => self.Free();

    // Nothing here may throw: an exception that leaves a callback ends the process.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe void OnNode(nint solver, nint cuts, nint state)
    {
        if (GCHandle.FromIntPtr(state).Target is not CbcInterruption watch)
        {
            return;
        }

        watch.gate.KeepHandling();
        if (!watch.token.IsCancellationRequested)
        {
            return;
        }

        double* lower = Osi_getColLower(solver);
        double* upper = Osi_getColUpper(solver);
        int columns = Osi_getNumCols(solver);
        for (int column = 0; column < columns; column++)
        {
            bool above = upper[column] < ProgramNumbers.Largest;
            if (above || lower[column] > -ProgramNumbers.Largest)
            {
                double one = 1;
                OsiCuts_addRowCut(cuts, 1, &column, &one, above ? (byte)'G' : (byte)'L', above ? upper[column] + 1 : lower[column] - 1);
                watch.hasCutNodes = true;
                return;
            }
        }
    }
}
