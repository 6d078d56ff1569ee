using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Reports.Excel;

/// <summary>A figure of the case as it was solved, changes applied.</summary>
/// <param name="Address">Its parameter address, such as <c>Lines[SMIC-N2].2027</c>.</param>
/// <param name="Value">A number or text, the default where its cell is blank; null where a blank cell has none.</param>
/// <param name="Unit">Its unit; empty for none.</param>
/// <param name="References">The ids of its sources.</param>
/// <param name="Place">Where it was read: a cell, or the change that made it.</param>
public sealed record InputFigure(string Address, object? Value, string Unit, IReadOnlyList<string> References, SourceCell Place)
{
    /// <summary>Gets a value indicating whether the cell is blank, so that the value is the default.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets a value indicating whether the cell is blank and that means that there is no limit.</summary>
    public bool IsUnlimited { get; init; }
}

/// <summary>The figures behind a plan and where they come from, for the sheet <c>Inputs</c>.</summary>
/// <param name="Figures">Every figure used, in the order of the workbook.</param>
/// <param name="Sources">The sources.</param>
public sealed record PlanInputs(IReadOnlyList<InputFigure> Figures, IReadOnlyList<SourceReference> Sources)
{
    /// <summary>Gets inputs without figures, for a plan whose case was made in code.</summary>
    public static PlanInputs None { get; } = new([], []);

    /// <summary>Gets on which sources the rows of the demand side rest; null for a case made in code.</summary>
    public ServiceEvidence? Evidence { get; init; }

    /// <summary>Lists the figures of a case that was read.</summary>
    /// <param name="reading">The case as solved, changes applied.</param>
    public static PlanInputs Of(CaseReading reading) =>
        new([.. new ParameterCatalog(reading.Tables).Entries.Select(Figure)], [.. reading.Studies.Sources]) { Evidence = ServiceEvidence.Of(reading) };

    /// <summary>Gets the sources of a figure that the case lists.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="sources">The sources by id.</param>
    internal static IEnumerable<SourceReference> SourcesOf(InputFigure figure, IReadOnlyDictionary<string, SourceReference> sources) =>
        figure.References.Where(sources.ContainsKey).Select(id => sources[id]);

    private static InputFigure Figure(ParameterEntry entry)
    {
        object? value = entry.Value.Kind switch
        {
            CellKind.Blank => null,
            CellKind.Number => entry.Value.Number,
            _ => entry.Value.Text,
        };
        return new(entry.Address.ToString(), value, entry.Unit, entry.References, entry.Place)
        {
            IsDefault = entry.IsDefault,
            IsUnlimited = entry.Value.Kind == CellKind.Blank && entry.Schema.Blank == BlankMeaning.NoLimit,
        };
    }
}
