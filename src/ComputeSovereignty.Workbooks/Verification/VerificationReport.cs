namespace ComputeSovereignty.Workbooks.Verification;

/// <summary>A cell that does not say what the others add up to.</summary>
/// <param name="Cell">The cell, such as <c>Production!J17</c>.</param>
/// <param name="Found">What it says.</param>
/// <param name="Expected">What the others give, as a number or in words.</param>
/// <param name="What">What was compared, a sentence.</param>
public sealed record Disagreement(string Cell, string Found, string Expected, string What)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Cell}: {What} Found: {Found}. Expected: {Expected}.";
}

/// <summary>One check: a rule, over all cells that it speaks of.</summary>
/// <param name="Name">The rule in a few words.</param>
/// <param name="Compared">How many cells were compared.</param>
/// <param name="Disagreements">The cells that disagree, in the order of the workbook.</param>
public sealed record VerificationCheck(string Name, int Compared, IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>Gets a value indicating whether all cells agree.</summary>
    public bool Holds => Disagreements.Count == 0;
}

/// <summary>The answer of re-adding a written plan from its workbook alone.</summary>
/// <param name="File">The workbook, as the user named it.</param>
/// <param name="Checks">The checks.</param>
/// <param name="Problem">Why the workbook could not be read as a plan, one sentence; empty where it could.</param>
public sealed record VerificationReport(string File, IReadOnlyList<VerificationCheck> Checks, string Problem)
{
    /// <summary>Gets a value indicating whether the workbook is a plan and everything in it adds up.</summary>
    public bool Holds => Problem.Length == 0 && Checks.All(static c => c.Holds);

    /// <summary>Gets everything that disagrees.</summary>
    public IEnumerable<Disagreement> Disagreements => Checks.SelectMany(static c => c.Disagreements);
}
