using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>A program from which others of its shape are made by patching bounds and coefficients in place. Immutable.</summary>
internal sealed class ProgramTemplate
{
    private readonly ProgramDraft draft;
    private readonly int[] rowStart;
    private readonly int[] rowEntry;

    /// <summary>Freezes a draft.</summary>
    /// <param name="draft">The draft.</param>
    internal ProgramTemplate(ProgramDraft draft)
    {
        this.draft = draft;
        Formulated = draft.Freeze();
        (rowStart, rowEntry) = EntriesByRow(Formulated.Program);
    }

    /// <summary>Gets the program of the template's own case.</summary>
    internal FormulatedProgram Formulated { get; }

    /// <summary>Makes the program of another draft.</summary>
    /// <param name="changed">The draft.</param>
    /// <returns>The program; null where the draft has another shape.</returns>
    internal FormulatedProgram? Patch(ProgramDraft changed)
    {
        if (!changed.HasColumnsOf(draft) || !changed.Parts.Zip(draft.Parts, static (a, b) => ReferenceEquals(a, b) || a.HasShapeOf(b)).All(static same => same))
        {
            return null;
        }

        LinearProgram program = PatchRows(changed);
        return new(Formulated, changed.Case, program.WithColumnBounds([.. changed.Columns.Lower], [.. changed.Columns.Upper]), changed.Decisions, changed.Stages);
    }

    private LinearProgram PatchRows(ProgramDraft changed)
    {
        LinearProgram program = Formulated.Program;
        double[] lower = program.RowLower.ToArray();
        double[] upper = program.RowUpper.ToArray();
        double[] values = program.Value.ToArray();
        int at = 0;
        foreach ((ProgramPart part, ProgramPart own) in changed.Parts.Zip(draft.Parts))
        {
            if (ReferenceEquals(part, own))
            {
                at += own.Rows.Count;
                continue;
            }

            foreach (Row row in part.Rows)
            {
                (lower[at], upper[at]) = (row.Lower, row.Upper);
                for (int term = 0; term < row.Terms.Count; term++)
                {
                    values[rowEntry[rowStart[at] + term]] = row.Terms[term].Coefficient;
                }

                at++;
            }
        }

        return program.WithRowBounds(lower, upper).WithValues(values);
    }

    // The entries of each row in column order, which is the order of a row's terms.
    private static (int[] RowStart, int[] Entry) EntriesByRow(LinearProgram program)
    {
        int[] start = new int[program.RowCount + 1];
        foreach (int row in program.RowIndex)
        {
            start[row + 1]++;
        }

        for (int row = 0; row < program.RowCount; row++)
        {
            start[row + 1] += start[row];
        }

        int[] next = start[..^1];
        int[] entries = new int[program.EntryCount];
        for (int entry = 0; entry < entries.Length; entry++)
        {
            entries[next[program.RowIndex[entry]]++] = entry;
        }

        return (start, entries);
    }
}
