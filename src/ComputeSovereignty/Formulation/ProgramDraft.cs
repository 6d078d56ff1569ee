using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>What the columns, families and objectives of a case wrote, before it is frozen into a program; and for each of them the tables that it read.</summary>
internal sealed class ProgramDraft
{
    private readonly IReadOnlySet<string> columnTables;
    private readonly IReadOnlySet<string> stageTables;

    /// <summary>Writes a case in full.</summary>
    /// <param name="planningCase">The case.</param>
    internal ProgramDraft(PlanningCase planningCase)
    {
        HashSet<string> forColumns = new(StringComparer.Ordinal);
        HashSet<string> forStages = new(StringComparer.Ordinal);
        Case = planningCase;
        Decisions = new(Columns, planningCase.ReadBy(table => forColumns.Add(table)));
        Parts = CapacityModel.Write(Decisions, planningCase);
        Stages = new Objectives(Decisions, planningCase.ReadBy(table => forStages.Add(table)), Columns.Columns.Count).InOrder();
        (columnTables, stageTables) = (forColumns, forStages);
        ShapeHash = HashOfShape([]);
    }

    private ProgramDraft(PlanningCase changed, ProgramDraft original, IReadOnlySet<string> unlike)
    {
        (columnTables, stageTables) = (original.columnTables, original.stageTables);
        Case = changed;
        bool newColumns = unlike.Overlaps(columnTables);
        Columns = newColumns ? new() : original.Columns;
        Decisions = newColumns ? new(Columns, changed) : original.Decisions;
        bool otherColumns = newColumns && !HasColumnsOf(original);

        // Rows know columns by their numbers, so other columns are other rows even for a family that reads no changed table.
        Parts = [.. original.Parts.Select(part => otherColumns || unlike.Overlaps(part.Tables) ? part.Rewrite(Decisions, changed) : part)];
        Stages = otherColumns || unlike.Overlaps(stageTables) ? new Objectives(Decisions, changed, Columns.Columns.Count).InOrder() : original.Stages;
        ShapeHash = HashOfShape(original.Parts);
    }

    /// <summary>Gets the case.</summary>
    internal PlanningCase Case { get; }

    /// <summary>Gets the columns.</summary>
    internal ProgramBuilder Columns { get; } = new();

    /// <summary>Gets the decision variables.</summary>
    internal Decisions Decisions { get; }

    /// <summary>Gets what each family wrote, in the order of <see cref="CapacityModel.Families"/>.</summary>
    internal IReadOnlyList<ProgramPart> Parts { get; }

    /// <summary>Gets the objectives in order.</summary>
    internal IReadOnlyList<Objective> Stages { get; }

    /// <summary>Gets a number that drafts of one shape share: the same rows and columns, coefficients in the same places.</summary>
    internal int ShapeHash { get; }

    /// <summary>Writes a changed case: only what reads a changed table is written anew.</summary>
    /// <param name="changed">The case. Tables that it shares with this one by reference are known to be the same.</param>
    internal ProgramDraft Rewrite(PlanningCase changed)
    {
        IReadOnlySet<string> unlike = changed.TablesUnlike(Case);
        return unlike.Contains(nameof(PlanningCase.Horizon)) ? new(changed) : new(changed, this, unlike);
    }

    /// <summary>Tells whether another draft has the same decisions in the same order, and the same of them whole.</summary>
    /// <param name="other">The other draft.</param>
    internal bool HasColumnsOf(ProgramDraft other) =>
        ReferenceEquals(Columns, other.Columns) || (Columns.Columns.SequenceEqual(other.Columns.Columns) && Columns.IsInteger.SequenceEqual(other.Columns.IsInteger));

    /// <summary>Freezes the draft into a program.</summary>
    internal FormulatedProgram Freeze()
    {
        ProgramBuilder program = new(Columns, Parts.SelectMany(static p => p.Rows));
        return new(Case, program, Decisions, Stages);
    }

    // What the original wrote too counts as nothing, so that hashing costs only what changed.
    private int HashOfShape(IReadOnlyList<ProgramPart> original)
    {
        HashCode hash = default;
        hash.Add(Columns.Columns.Count);
        foreach ((int index, ProgramPart part) in Parts.Index())
        {
            if (original.Count > 0 && !part.HasShapeOf(original[index]))
            {
                hash.Add(index);
                part.AddShape(ref hash);
            }
        }

        return hash.ToHashCode();
    }
}
