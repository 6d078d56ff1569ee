using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Checks;
using ComputeSovereignty.Cases.Checks.Plausibility;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;

namespace ComputeSovereignty.Cases.Reading;

/// <summary>Reads tables into a planning case, or tells everything that is wrong with them at once: columns before rows, rows before relations.</summary>
public static class CaseReader
{
    /// <summary>Reads a case as it stands, with all its studies and checks.</summary>
    /// <param name="tables">The tables.</param>
    public static CaseReading Read(CaseTables tables) => Read(tables, ScenarioTree.Base, []);

    /// <summary>Reads a case under a scenario and further changes, with all its studies and checks.</summary>
    /// <param name="tables">The tables of the workbook.</param>
    /// <param name="scenario">The scenario; <see cref="ScenarioTree.Base"/> for none.</param>
    /// <param name="changes">Further changes, applied after the scenario's, in their order.</param>
    /// <param name="scenarioOrigin">Where the scenario's name was written, for a message about an unknown one.</param>
    public static CaseReading Read(CaseTables tables, string scenario, IEnumerable<ParameterChange> changes, SourceCell? scenarioOrigin = null)
    {
        if (tables.Sheets.Count == 0)
        {
            return new(tables, null, new CaseStudies(), tables.Findings);
        }

        if (ReadingLimits.Of(tables) is { Count: > 0 } beyond)
        {
            return new(tables, null, new CaseStudies(), [.. tables.Findings, .. beyond]);
        }

        tables = LetterCheck.Of(tables);
        ReadingContext context = new(tables);
        CaseStudies studies = StudyReading.Read(context);
        TableChange changed = new ScenarioTree(studies.Scenarios).Apply(tables, scenario, scenarioOrigin);
        TableChange further = changed.Tables.With(changes);
        Finding[] told = [.. tables.Findings, .. changed.Findings, .. further.Findings];
        CaseReading reading = ReadCase(further.Tables);
        List<Finding> findings = [.. told, .. reading.Findings, .. context.Findings, .. StudyRules.Of(tables, studies)];
        if (reading.Case is { } sound)
        {
            findings.AddRange(CaseChecks.Warnings(sound, further.Tables));
            findings.AddRange(PlausibleFigures.Of(sound, further.Tables, tables, studies));
            findings.AddRange(UnusedFigures.Of(sound, studies, new CellPlaces(further.Tables)));
            findings.RemoveAll(new Acceptance(further.Tables).Covers);
        }

        bool wrong = findings.Any(static f => f.Severity == Severity.Error);
        return reading with { Case = wrong ? null : reading.Case, Studies = studies, Findings = Consequences.Told(findings.Distinct(), further.Tables) };
    }

    /// <summary>Reads the case alone, without studies and without looking for figures that nothing uses: the quick way for batches of changes.</summary>
    /// <param name="tables">The tables, after changes.</param>
    /// <param name="near">The reading of a neighbour: tables that it shares with this case are taken over as they were read.</param>
    public static CaseReading ReadCase(CaseTables tables, CaseReading? near = null)
    {
        ReadingContext context = new(tables);
        HeaderCheck.CheckSheets(context);
        int told = context.Findings.Count;
        PlanSettings? settings = PlanReading.Read(context);
        Finding[] plan = [.. context.Findings.Skip(told)];
        context.Findings.RemoveRange(told, plan.Length);
        CaseReading? kept = near?.Case?.Horizon == context.Horizon ? near : null;
        foreach (TableSheet sheet in tables.Sheets.Where(s => kept?.Tables.Find(s.Name) != s))
        {
            if (WorkbookSchema.Find(sheet.Name) is { IsAddressable: true } schema)
            {
                HeaderCheck.CheckColumns(context, sheet, schema);
            }
        }

        context.Findings.AddRange(plan);
        PlanningCase? planningCase = new CaseAssembly(context, kept).Read(settings);
        if (kept is not null && context.Findings.Any(static f => f.Severity == Severity.Error))
        {
            // Rows with errors are left out, and what was taken over may point to them.
            return ReadCase(tables);
        }

        if (planningCase is not null)
        {
            context.Findings.AddRange(CaseChecks.Errors(planningCase, tables));
        }

        bool wrong = tables.HasErrors || context.Findings.Any(static f => f.Severity == Severity.Error);
        return new(tables, wrong ? null : planningCase, new CaseStudies(), context.Findings);
    }
}
