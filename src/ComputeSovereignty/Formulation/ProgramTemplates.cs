using System.Collections.Concurrent;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Formulation;

/// <summary>Writes the programs of many variants of one case: only the families that read a changed table write their rows anew, and the program is patched where one of its shape exists.</summary>
/// <remarks>
/// What a family reads is watched while it writes, not declared: a family that reads no changed table would write the very same rows.
/// A shape is which rows and columns there are and where coefficients stand; a date that moves opens and closes some.
/// A patched program equals the one written afresh, entry by entry. Safe to use on several threads; what is written does not depend on their order.
/// </remarks>
public sealed class ProgramTemplates
{
    // A batch that moves several dates has many shapes; those after the first few are frozen afresh each time.
    private const int Most = 48;

    private readonly ProgramDraft original;
    private readonly ConcurrentDictionary<int, ProgramTemplate> byShape = new();

    /// <summary>Writes the program of the base.</summary>
    /// <param name="planningCase">The case as it stands.</param>
    public ProgramTemplates(PlanningCase planningCase)
    {
        original = new(planningCase);
        ProgramTemplate template = new(original);
        byShape[original.Rewrite(planningCase).ShapeHash] = template;
        Base = template.Formulated;
    }

    /// <summary>Gets the program of the base.</summary>
    public FormulatedProgram Base { get; }

    /// <summary>Gets how many shapes are kept.</summary>
    public int Count => byShape.Count;

    /// <summary>Writes the program of a variant.</summary>
    /// <param name="variant">The variant. Tables that it shares with the base by reference are known to be the same.</param>
    public FormulatedProgram Formulate(PlanningCase variant)
    {
        ProgramDraft draft = original.Rewrite(variant);
        ProgramTemplate? known = byShape.GetValueOrDefault(draft.ShapeHash);
        if (known is null && byShape.Count < Most)
        {
            known = byShape.GetOrAdd(draft.ShapeHash, _ => new ProgramTemplate(draft));
        }

        return known?.Patch(draft) ?? draft.Freeze();
    }
}
