using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>A node advance to test: a node that the case does not have yet, from an earlier date on.</summary>
public sealed record NodeAdvance
{
    /// <summary>Gets the node.</summary>
    public required ProcessNode Node { get; init; }

    /// <summary>Gets the date from which it is tested.</summary>
    public required MonthDate From { get; init; }

    /// <summary>Gets the earlier date alone.</summary>
    public required IReadOnlyList<ParameterChange> Alone { get; init; }

    /// <summary>Gets the earlier date with all that helps it: its products and their HBM from the same date, and its yield learnt twice as fast.</summary>
    public required IReadOnlyList<ParameterChange> Helped { get; init; }

    /// <summary>Gets what <see cref="Helped"/> adds.</summary>
    public required IReadOnlyList<Message> Helps { get; init; }

    /// <summary>Gets what the node's products need besides its wafers, such as <c>Ascend-960 (960-N3) takes 8 stacks of HBM3E, first produced in July 2028</c>.</summary>
    public required IReadOnlyList<Message> Needs { get; init; }

    /// <summary>Gets the grid of the question: the date against the HBM ramp and the learning rate.</summary>
    public required ParameterGrid Grid { get; init; }

    /// <summary>Finds the advance to test: the first node that opens after the horizon, or else the one that opens last within it.</summary>
    /// <param name="planningCase">The case.</param>
    /// <returns>Null where every node is there from the start.</returns>
    public static NodeAdvance? Find(PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        MonthDate start = horizon.Start(0);
        MonthDate end = horizon.Start(horizon.PeriodCount);
        ProcessNode[] late = [.. planningCase.Nodes.Where(n => n.AvailableFrom is { } from && from > start)];
        ProcessNode? node = late.FirstOrDefault(n => n.AvailableFrom >= end) ?? late.MaxBy(static n => n.AvailableFrom!.Value.Months);
        MonthDate from = new(Math.Max(start.Months, new MonthDate(planningCase.Settings.CheckpointYear - 1, 1).Months));
        return node is null || node.AvailableFrom <= from ? null : Of(planningCase, node, from);
    }

    private static NodeAdvance Of(PlanningCase planningCase, ProcessNode node, MonthDate from)
    {
        AssemblyRecipe[] recipes = [.. planningCase.Recipes.Where(r => r.DiesPerUnit.Value > 0 && planningCase.Dies[r.Die].Node == node.Id)];
        HashSet<string> grades = [.. recipes.Where(static r => r.StacksPerUnit.Value > 0).Select(static r => r.HbmGrade)];
        AssemblyRecipe[] lateRecipes = [.. recipes.Where(r => r.AvailableFrom > from)];
        HbmRecipe[] lateGrades = [.. planningCase.HbmRecipes.Where(r => grades.Contains(r.Grade) && r.AvailableFrom > from)];
        ParameterChange date = Set("Nodes", node.Id, from);
        return new()
        {
            Node = node,
            From = from,
            Alone = [date],
            Helped =
            [
                date,
                .. lateRecipes.Select(r => Set("Recipes", r.Id, from)),
                .. lateGrades.Select(r => Set("HbmRecipes", $"{r.Line}/{r.Grade}", from)),
                .. node.LearningRate > 0 ? [Scale("Nodes", node.Id, "LearningRate", 2)] : Array.Empty<ParameterChange>(),
            ],
            Helps =
            [
                .. lateRecipes.Select(r => NodeAdvanceMessages.ProductFrom(new(r.Sku), new(r.Id), new($"{from}"))),
                .. lateGrades.Select(r => NodeAdvanceMessages.GradeFrom(new(r.Grade), new(r.Line), new($"{from}"))),
                .. node.LearningRate > 0 ? [NodeAdvanceMessages.LearntTwiceAsFast] : Array.Empty<Message>(),
            ],
            Needs = [.. recipes.Where(static r => r.StacksPerUnit.Value > 0).Select(r => Need(planningCase, r))],
            Grid = GridOf(planningCase, node, from),
        };
    }

    private static ParameterGrid GridOf(PlanningCase planningCase, ProcessNode node, MonthDate earliest)
    {
        int checkpoint = planningCase.Settings.CheckpointYear;
        IEnumerable<MonthDate> dates = new[] { new MonthDate(checkpoint + 1, 1), new MonthDate(checkpoint, 1), earliest }.Where(d => d < node.AvailableFrom && d >= earliest).Distinct();
        List<GridAxis> axes = [GridAxis.Of($"Nodes[{node.Id}].AvailableFrom", ChangeOperation.Set, [$"{node.AvailableFrom}", .. dates.Select(static d => $"{d}")], NodeAdvanceMessages.StartOf(new(node.Id)))];
        if (planningCase.HbmLines.Count > 0)
        {
            axes.Add(GridAxis.Of(HeadlineLevers.HbmCapacity(planningCase), ChangeOperation.Scale, ["1", "1.25", "1.5"], NodeAdvanceMessages.HbmCapacity));
        }

        if (node.LearningRate > 0)
        {
            axes.Add(GridAxis.Of($"Nodes[{node.Id}].LearningRate", ChangeOperation.Scale, ["1", "2"], NodeAdvanceMessages.LearningRateOf(new(node.Id))));
        }

        return new(NodeAdvanceMessages.EarlierNode(new(node.Id)), axes);
    }

    private static Message Need(PlanningCase planningCase, AssemblyRecipe recipe)
    {
        MonthDate start = planningCase.Horizon.Start(0);
        HbmRecipe[] makers = [.. planningCase.HbmRecipes.Where(r => r.Grade == recipe.HbmGrade)];
        double? first = makers.Length == 0 ? null : makers.Min(r => (r.AvailableFrom ?? start).Months);
        Message made = first is not { } months ? NodeAdvanceMessages.NoLineMakesIt : months > start.Months ? NodeAdvanceMessages.FirstMadeFrom(new($"{new MonthDate(months)}")) : Message.None;
        return NodeAdvanceMessages.NeedsStacks(new(recipe.Sku), new(recipe.Id), recipe.StacksPerUnit.Value, new(recipe.HbmGrade), made);
    }

    private static ParameterChange Set(string sheet, string key, MonthDate from) =>
        new(new(sheet, key, "AvailableFrom"), ChangeOperation.Set, CellValue.OfText($"{from}"), SourceCell.None);

    private static ParameterChange Scale(string sheet, string key, string column, double factor) =>
        new(new(sheet, key, column), ChangeOperation.Scale, CellValue.OfNumber(factor), SourceCell.None);
}
