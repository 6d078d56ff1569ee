using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Checks;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using static ComputeSovereignty.Cases.Checks.CellPlaces;

namespace ComputeSovereignty.Cases.Reading;

/// <summary>Rules on scenarios, uncertain parameters and indicators: what they name exists, and what they set is allowed.</summary>
internal static class StudyRules
{
    /// <summary>Checks everything beside the case.</summary>
    /// <param name="tables">The tables of the workbook, without changes.</param>
    /// <param name="studies">What stands beside the case.</param>
    internal static IEnumerable<Finding> Of(CaseTables tables, CaseStudies studies)
    {
        ScenarioTree tree = new(studies.Scenarios);
        CaseReading bare = CaseReader.ReadCase(tables);
        Finding[] wrong = [.. bare.Errors];
        KnownFaults known = new(tables, wrong);
        return
        [
            .. tree.Findings,
            .. NamesThatLookAlike(tree),
            .. Scenarios(tables, tree, known, wrong.Length == 0),
            .. studies.Uncertainty.Where(u => !known.Concern(u.Parameter)).SelectMany(u => Uncertain(tables, u)),
            .. CorrelationRules.Of(tables, studies.Uncertainty),
            .. studies.IndicatorRules.Where(r => r.Parameter is null || !known.Concern(r.Parameter)).SelectMany(r => Rule(tables, tree, r)),
            .. new MeasureRules(tables, studies, bare.Case?.Horizon).Of(tree),
        ];
    }

    // Rows whose names look alike but differ are two scenarios, each with a part of the changes.
    private static IEnumerable<Finding> NamesThatLookAlike(ScenarioTree tree) =>
        from alike in tree.Names.Prepend(ScenarioTree.Base).Distinct(StringComparer.Ordinal).GroupBy(NearestName.Look, StringComparer.Ordinal)
        from other in alike.Skip(1)
        where tree.StepsOf(other).Count > 0
        select Warning(tree.StepsOf(other)[0].Source, StudyRuleMessages.ScenarioLooksLike(new(other), new(alike.First()))) with
        {
            Suggestion = FindingMessages.DidYouMean(new(alike.First())),
        };

    /// <summary>Applies every scenario and, where the workbook as it stands is right, reads the case under it: what is wrong then has its cell in sheet Scenarios.</summary>
    private static IEnumerable<Finding> Scenarios(CaseTables tables, ScenarioTree tree, KnownFaults faults, bool sound)
    {
        HashSet<Finding> known = [];
        foreach ((string name, Finding[] findings) in tree.Names.Where(static n => n != ScenarioTree.Base).AsParallel().AsOrdered().Select(name => (name, Under(name))))
        {
            foreach (Finding finding in findings.Where(known.Add))
            {
                yield return finding.Place.Sheet == "Scenarios" || tree.StepsOf(name) is not [var first, ..] ? finding
                    : Error(first.Source, StudyRuleMessages.InvalidInScenario(new(name), new($"{finding.Place.Sheet}!{finding.Place.Cell}"), finding.Message), finding.Found, finding.Allowed, finding.Suggestion);
            }
        }

        foreach (IGrouping<string, ScenarioStep> scenario in tree.Names.SelectMany(tree.StepsOf).Where(s => IsLeftOut(s.Change.Address)).GroupBy(static s => s.Scenario, StringComparer.Ordinal))
        {
            yield return Note(scenario.First().Source, StudyRuleMessages.ScenarioOfAnotherSheet(new(scenario.Key), new(scenario.First().Change.Address.Sheet)));
        }

        Finding[] Under(string name)
        {
            TableChange changed = tables.With([.. tree.ChangesOf(name).Where(c => !faults.Concern(c.Address) && !IsLeftOut(c.Address))]);
            return [.. changed.Findings.Where(static f => f.Severity > Severity.Note), .. sound ? CaseReader.ReadCase(changed.Tables).Errors : []];
        }

        // A workbook may do without the sheet: the scenario waits for it, and is an error where it is asked for.
        bool IsLeftOut(ParameterAddress address) => WorkbookSchema.Find(address.Sheet) is { IsOptional: true } && tables.Find(address.Sheet) is null;
    }

    /// <summary>An uncertain parameter exists and its middle can be applied; where the distribution is bounded, its ends should be allowed too.</summary>
    private static IEnumerable<Finding> Uncertain(CaseTables tables, UncertainParameter uncertain)
    {
        bool peaked = uncertain.Distribution is DistributionKind.Triangular or DistributionKind.Pert;
        bool bounded = peaked || uncertain.Distribution is DistributionKind.Uniform or DistributionKind.Discrete;
        double middle = uncertain.Distribution == DistributionKind.LogNormal ? PortableMath.Exp(uncertain.P1) : peaked ? uncertain.P2 ?? uncertain.P1 : uncertain.P1;
        Finding[] wrong = [.. Wrong(middle)];
        return wrong.Length > 0 || !bounded ? wrong
            : new[] { uncertain.P1, uncertain.P2, uncertain.P3 }.OfType<double>().SelectMany(Wrong).DistinctBy(static f => (f.Message, f.Found)).Select(static f => f with { Severity = Severity.Warning });

        IEnumerable<Finding> Wrong(double draw) => tables.With([uncertain.Change(draw)]).Findings.Where(static f => f.Severity == Severity.Error);
    }

    private static IEnumerable<Finding> Rule(CaseTables tables, ScenarioTree tree, IndicatorRule rule)
    {
        CellPlaces places = new(tables);
        if (rule.Scenario.Length > 0 && !tree.Contains(rule.Scenario))
        {
            yield return Error(Cell(rule, "Scenario"), StudyRuleMessages.RuleScenarioUnknown(new(rule.Indicator)), new Name(rule.Scenario), FindingMessages.OneOf(tree.Names), NearestName.Suggestion(rule.Scenario, tree.Names));
        }

        if (rule.Parameter is { } address && AddressMatch.Of(address, tables.Find) is { Sheet: null } match)
        {
            yield return Error(Cell(rule, "Tracks"), match.Problem, new Name(rule.Tracks), suggestion: match.Suggestion) with { LooksIn = address.Sheet };
        }
        else if (rule.Parameter is null && !ShareDefinition.All.Any(d => d.Name == rule.Tracks))
        {
            string[] results = [.. ShareDefinition.All.Select(static d => d.Name)];
            Message allowed = rule.Tracks.Contains('[', StringComparison.Ordinal) ? StudyRuleMessages.HowToAddress : StudyRuleMessages.AddressOrResult(Listing.Of(results, Joint.Comma));
            yield return Error(Cell(rule, "Tracks"), StudyRuleMessages.NotAResult, new Name(rule.Tracks), allowed, NearestName.Suggestion(rule.Tracks, results));
        }

        foreach (Finding limit in IndicatorLimits.Of(tables, rule, column => Cell(rule, column)))
        {
            yield return limit;
        }

        // Rules have no key of their own: their row is found by its first cell.
        SourceCell Cell(IndicatorRule r, string column)
        {
            TableSheet sheet = places.Tables.Find("IndicatorRules")!;
            int row = sheet.Rows.ToList().FindIndex(cells => cells[0].Source == r.Source);
            return sheet.Cell(row, sheet.ColumnOf(column)).Source;
        }
    }
}
