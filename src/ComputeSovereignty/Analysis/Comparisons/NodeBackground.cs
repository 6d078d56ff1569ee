using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>A world on top of which a node advance is tested.</summary>
/// <param name="Name">Its name, unique among the backgrounds.</param>
/// <param name="Changes">What differs from the base.</param>
/// <param name="Lifted">The stages without limit.</param>
public sealed record NodeBackground(Message Name, IReadOnlyList<ParameterChange> Changes, IReadOnlySet<SupplyStage> Lifted)
{
    private static readonly HashSet<SupplyStage> Nothing = [];

    /// <summary>The factors on the defect density of the nodes at hand that stand for logic falling short.</summary>
    private static readonly int[] Stresses = [2, 4];

    /// <summary>Gets the base.</summary>
    public static NodeBackground Base { get; } = new(ComparisonMessages.Base, [], Nothing);

    /// <summary>Lists the worlds: the base, every scenario that leaves the node as it is, every stage lifted, and logic falling short.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="studies">What the workbook holds beside it.</param>
    /// <param name="node">The node.</param>
    /// <param name="binding">What binds first in the base; lifted on its own and with logic falling short.</param>
    public static IReadOnlyList<NodeBackground> Of(PlanningCase planningCase, CaseStudies studies, string node, SupplyStage? binding)
    {
        List<NodeBackground> worlds = [Base, .. Scenarios(studies, node)];
        worlds.AddRange(SupplyStages.Liftable.Select(stage => new NodeBackground(NodeAdvanceMessages.StageUnlimited(stage), [], new HashSet<SupplyStage> { stage })));
        foreach (int factor in Stresses)
        {
            worlds.Add(LogicShort(planningCase, node, Base, factor));
            if (binding is { } first and not SupplyStage.Logic)
            {
                worlds.Add(LogicShort(planningCase, node, new(NodeAdvanceMessages.StageUnlimited(first), [], new HashSet<SupplyStage> { first }), factor));
            }
        }

        return worlds;
    }

    /// <summary>Makes a world in which logic falls short as well: the defects of the nodes at hand multiplied by the largest stress.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="node">The node that is tested, whose own defects stay.</param>
    /// <param name="world">The world.</param>
    public static NodeBackground LogicShort(PlanningCase planningCase, string node, NodeBackground world) => LogicShort(planningCase, node, world, Stresses[^1]);

    private static NodeBackground LogicShort(PlanningCase planningCase, string node, NodeBackground world, int factor)
    {
        MonthDate end = planningCase.Horizon.Start(planningCase.Horizon.PeriodCount);
        string[] nodes = [.. planningCase.Nodes.Where(n => n.Id != node && (n.AvailableFrom is not { } from || from < end)).Select(static n => n.Id)];
        Message name = NodeAdvanceMessages.MoreDefects(Listing.Of(nodes), Figure.Number(factor));
        return new(
            world == Base ? name.AtBeginning() : NodeAdvanceMessages.OnTopOf(world.Name, name),
            [.. world.Changes, .. nodes.Select(n => new ParameterChange(new("Nodes", n, "DefectDensity"), ChangeOperation.Scale, CellValue.OfNumber(factor), SourceCell.None))],
            world.Lifted);
    }

    private static IEnumerable<NodeBackground> Scenarios(CaseStudies studies, string node) =>
        ComparedVariant.Scenarios(studies)
            .Where(s => !s.Changes.Any(c => c.Address.Sheet == "Nodes" && c.Address.Column == "AvailableFrom" && ParameterAddress.Fits(c.Address.Key, node)))
            .Select(static s => new NodeBackground(s.Title, s.Changes, Nothing));
}
