using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>The scenarios of a workbook: named lists of changes, each coming after those of its parent.</summary>
public sealed class ScenarioTree
{
    /// <summary>The scenario that is the workbook as it stands.</summary>
    public const string Base = "Base";

    private readonly Dictionary<string, ScenarioStep[]> steps;
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    /// <summary>Initializes the tree.</summary>
    /// <param name="scenarios">The changes of all scenarios, in their order.</param>
    public ScenarioTree(IEnumerable<ScenarioStep> scenarios)
    {
        IGrouping<string, ScenarioStep>[] groups = [.. scenarios.GroupBy(static s => s.Scenario, StringComparer.Ordinal)];
        steps = groups.ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
        Names = [Base, .. groups.Select(static g => g.Key).Where(static n => n != Base)];
        List<Finding> findings = [];
        foreach (IGrouping<string, ScenarioStep> group in groups)
        {
            parents[group.Key] = ParentOf(group, findings);
        }

        findings.AddRange(groups.Where(g => IsCyclic(g.Key)).Select(g => new Finding(Severity.Error, g.First().Source, ChangeMessages.InheritsFromItself(new(g.Key)))
        {
            Found = Message.Verbatim(string.Join(" ← ", Chain(g.Key))),
            Allowed = ChangeMessages.NoCircle,
        }));
        Findings = findings;
    }

    /// <summary>Gets the names of the scenarios, <see cref="Base"/> first, then in the order of the workbook.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets what is wrong with parents: unknown, two of them, a circle, a scenario called Base.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Tells whether a scenario exists.</summary>
    /// <param name="name">The scenario.</param>
    public bool Contains(string name) => name == Base || steps.ContainsKey(name);

    /// <summary>Gets a scenario and those it inherits from, the eldest first.</summary>
    /// <param name="name">The scenario.</param>
    public IReadOnlyList<string> Lineage(string name) => [.. Enumerable.Reverse(Chain(name))];

    /// <summary>Gets the changes of a scenario, those of its parents first.</summary>
    /// <param name="name">The scenario.</param>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    public IReadOnlyList<ParameterChange> ChangesOf(string name) =>
        name == Base ? [] : [.. Lineage(name).SelectMany(s => steps[s]).Select(static s => s.Change)];

    /// <summary>Gets the changes that a scenario makes itself.</summary>
    /// <param name="name">The scenario.</param>
    public IReadOnlyList<ScenarioStep> StepsOf(string name) => steps.GetValueOrDefault(name, []);

    /// <summary>Applies a scenario to tables.</summary>
    /// <param name="tables">The tables of the workbook.</param>
    /// <param name="name">The scenario.</param>
    /// <param name="origin">Where the name was written, for a message about an unknown one.</param>
    public TableChange Apply(CaseTables tables, string name, SourceCell? origin = null)
    {
        if (!Contains(name))
        {
            SourceCell place = origin ?? new(tables.File, "Scenarios", string.Empty);
            return new(tables, [new(Severity.Error, place, FindingMessages.NoScenario(new(name))) { Allowed = FindingMessages.OneOf(Names), Suggestion = NearestName.Suggestion(name, Names) }]);
        }

        return tables.With(ChangesOf(name));
    }

    private string ParentOf(IGrouping<string, ScenarioStep> group, List<Finding> findings)
    {
        if (group.Key == Base)
        {
            findings.Add(new(Severity.Error, group.First().Source, ChangeMessages.BaseTaken));
        }

        ScenarioStep[] named = [.. group.Where(static s => s.Parent.Length > 0)];
        foreach (ScenarioStep step in named.Where(s => s.Parent != named[0].Parent))
        {
            findings.Add(new(Severity.Error, step.Source, ChangeMessages.TwoParents(new(group.Key))) { Found = Message.Of(Listing.Of([named[0].Parent, step.Parent])), Allowed = ChangeMessages.OneParent });
        }

        string parent = named.Length > 0 && named[0].Parent != Base ? named[0].Parent : string.Empty;
        if (parent.Length > 0 && !steps.ContainsKey(parent))
        {
            findings.Add(new(Severity.Error, named[0].Source, ChangeMessages.ParentUnknown(new(group.Key))) { Found = Message.Verbatim(parent), Allowed = FindingMessages.OneOf(Names), Suggestion = NearestName.Suggestion(parent, Names) });
            return string.Empty;
        }

        return parent;
    }

    private bool IsCyclic(string name) => Chain(name) is [.., var last] && parents.GetValueOrDefault(last, string.Empty).Length > 0;

    /// <summary>Walks from a scenario to its eldest, stopping where a circle closes.</summary>
    private List<string> Chain(string name)
    {
        List<string> chain = [];
        for (string current = name; current.Length > 0 && current != Base && !chain.Contains(current); current = parents.GetValueOrDefault(current, string.Empty))
        {
            chain.Add(current);
        }

        return chain;
    }
}
