using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>The rows that one family writes for a case, to read as text and to try points on.</summary>
internal sealed class FamilyRows
{
    private readonly ProgramBuilder program = new();

    private FamilyRows(IConstraintFamily family, PlanningCase planningCase)
    {
        family.AddRows(program, new Decisions(program, planningCase), planningCase);
    }

    /// <summary>Gets all rows, as text.</summary>
    internal string Text => RowText.Of(program);

    /// <summary>Gets the names of the rows.</summary>
    internal IEnumerable<string> Names => program.Rows.Select(static r => r.Label.Name);

    /// <summary>Writes the rows of a family.</summary>
    internal static FamilyRows Of<TFamily>(PlanningCase planningCase)
        where TFamily : IConstraintFamily, new() => new(new TFamily(), planningCase);

    /// <summary>Gets the rows of one period or year, as text.</summary>
    internal string In(params string[] periods) => RowText.Of(program, r => periods.Contains(r.Label.Period));

    /// <summary>Gets one row as text, from after its name.</summary>
    internal string Row(string name) => RowText.Of(program, r => r.Label.Name == name).TrimEnd('\n')[(name.Length + 2)..];

    /// <summary>
    /// Computes how far a point breaks a row, in the row's unit: 0 where it is met exactly, negative by the slack.
    /// Columns that are not named are 0.
    /// </summary>
    internal double Violation(string row, params (string Column, double Value)[] point)
    {
        Row found = program.Rows.Single(r => r.Label.Name == row);
        double[] values = new double[program.Columns.Count];
        foreach ((string column, double value) in point)
        {
            values[program.Columns.Index().Single(c => c.Item.Name == column).Index] = value;
        }

        double activity = found.ActivityAt(values);
        return Math.Max(found.Lower - activity, activity - found.Upper);
    }
}
