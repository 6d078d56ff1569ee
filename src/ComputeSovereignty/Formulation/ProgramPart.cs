using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>The rows that one family wrote, and the tables that it read to write them.</summary>
/// <param name="Family">The family.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Tables">The names of the properties of the case that it read. What it wrote can change only if one of them does.</param>
internal sealed record ProgramPart(IConstraintFamily Family, IReadOnlyList<Row> Rows, IReadOnlySet<string> Tables)
{
    /// <summary>Lets a family write its rows, and watches what it reads.</summary>
    /// <param name="family">The family.</param>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    internal static ProgramPart Write(IConstraintFamily family, Decisions decisions, PlanningCase planningCase)
    {
        HashSet<string> tables = new(StringComparer.Ordinal);
        return new(family, Written(family, decisions, planningCase.ReadBy(table => tables.Add(table))), tables);
    }

    /// <summary>Writes the rows anew for a changed case.</summary>
    /// <param name="decisions">The decision variables of the changed case.</param>
    /// <param name="planningCase">The changed case.</param>
    internal ProgramPart Rewrite(Decisions decisions, PlanningCase planningCase) => this with { Rows = Written(Family, decisions, planningCase) };

    /// <summary>Tells whether the rows are the same but for their numbers.</summary>
    /// <param name="other">The part of the same family in another program.</param>
    internal bool HasShapeOf(ProgramPart other)
    {
        if (Rows.Count != other.Rows.Count)
        {
            return false;
        }

        for (int row = 0; row < Rows.Count; row++)
        {
            if (!HaveOneShape(Rows[row], other.Rows[row]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds to a hash what <see cref="HasShapeOf"/> compares, names left out.</summary>
    /// <param name="hash">The hash.</param>
    internal void AddShape(ref HashCode hash)
    {
        foreach (Row row in Rows)
        {
            hash.Add(row.Terms.Count);
            foreach ((int column, _) in row.Terms)
            {
                hash.Add(column);
            }
        }
    }

    private static IReadOnlyList<Row> Written(IConstraintFamily family, Decisions decisions, PlanningCase planningCase)
    {
        ProgramBuilder program = new();
        family.AddRows(program, decisions, planningCase);
        return program.Rows;
    }

    private static bool HaveOneShape(Row left, Row right)
    {
        if (left.Terms.Count != right.Terms.Count || left.Label != right.Label)
        {
            return false;
        }

        for (int term = 0; term < left.Terms.Count; term++)
        {
            if (left.Terms[term].Column != right.Terms[term].Column)
            {
                return false;
            }
        }

        return true;
    }
}
