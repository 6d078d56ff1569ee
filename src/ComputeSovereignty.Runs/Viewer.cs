namespace ComputeSovereignty.Runs;

/// <summary>Who looks into the store.</summary>
/// <param name="Visitor">The visitor, who sees what is theirs or shared; null for the operator of the machine, who sees everything.</param>
/// <param name="IsOfMachine">Whether what the command line has solved is theirs, too: only this machine reaches the workbench.</param>
public readonly record struct Viewer(string? Visitor, bool IsOfMachine = false)
{
    /// <summary>The owner of what the command line has solved. No visitor is called so.</summary>
    public const string Machine = "command-line";

    /// <summary>Gets the operator of the machine: the command line.</summary>
    public static Viewer Operator => new(null);

    /// <summary>Tells whether something is the viewer's own to change.</summary>
    /// <param name="owner">Its owner.</param>
    public bool Owns(string owner) => Visitor is null || Visitor == owner || (IsOfMachine && owner == Machine);
}
