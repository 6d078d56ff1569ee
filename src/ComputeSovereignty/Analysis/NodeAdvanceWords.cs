using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis;

/// <summary>Says what a node advance brings and why.</summary>
internal static class NodeAdvanceWords
{
    /// <summary>Says one world.</summary>
    /// <param name="row">The world.</param>
    internal static string Of(NodeAdvanceRow row)
    {
        if (row is not { Without: { } without, With: { } with, Helped: not null })
        {
            return Wording.Sentence(row.Message);
        }

        if (without.WeightedShortfall <= Wording.NoChange)
        {
            return "Every target is met without the advance: nothing is left to gain.";
        }

        string decided = row.Decides ? $"; it decides whether {without.CheckpointYear} is met" : string.Empty;
        return (row.Gain >= Wording.NoChange, row.HelpedGain >= Wording.NoChange) switch
        {
            (true, _) => $"The advance takes {Wording.Points(row.Gain ?? 0)} off the shortfall, {Wording.Points(row.HelpedGain ?? 0)} with all that helps it{decided}.",
            (_, true) => $"The advance alone brings nothing; with all that helps it {Wording.Points(row.HelpedGain ?? 0)}{decided}.",
            _ when row.LogicBinds => "Logic wafers bind, but the new node brings no more accelerators where the targets are missed.",
            _ => $"{StageMessages.Binds(without.FirstBinding)} first and logic wafers do not bind: more of them bring nothing.",
        };
    }

    /// <summary>Says the whole study.</summary>
    /// <param name="study">The study.</param>
    internal static IReadOnlyList<string> Of(NodeAdvanceAnalysis study)
    {
        NodeAdvanceRow origin = study.Rows[0];
        if (origin is not { Without: { } without, With: { } with })
        {
            return [$"The node advance cannot be judged: the base has no plan to compare with. {origin.Message}"];
        }

        List<string> sentences = [Alone(study.Advance, origin, without, with)];
        if (!origin.Matters)
        {
            sentences.Add(Reason(study.Advance, origin, without));
        }

        sentences.Add(Elsewhere(study));
        sentences.AddRange(Threshold(study));
        return sentences;
    }

    private static string Alone(NodeAdvance advance, NodeAdvanceRow origin, PlanFigures without, PlanFigures with)
    {
        string opening = $"{advance.Node.Id} open to accelerator dies from {advance.From} instead of {advance.Node.AvailableFrom}";
        return origin.Gain >= Wording.NoChange
            ? $"{opening} takes the shortfall over all targets from {Wording.Points(without.WeightedShortfall)} to {Wording.Points(with.WeightedShortfall)}; {without.CheckpointYear} goes from {Wording.Percent(without.Share)} to {Wording.Percent(with.Share)}."
            : $"A node advance alone changes nothing in the share: with {opening}, {without.CheckpointYear} {Stays(without, with)} and the shortfall over all targets stays {Wording.Points(without.WeightedShortfall)}.";
    }

    private static string Stays(PlanFigures without, PlanFigures with) =>
        Wording.Percent(without.Share) == Wording.Percent(with.Share) ? $"stays at {Wording.Percent(with.Share)}" : without.Met ? "still meets its target" : "misses its target by as much";

    private static string Reason(NodeAdvance advance, NodeAdvanceRow origin, PlanFigures without)
    {
        string needs = advance.Needs.Count > 0 ? $" The node brings logic wafers, not HBM: {string.Join("; ", advance.Needs)}." : string.Empty;
        string first = without.FirstBinding is null ? "Every target is met without it." : origin.LogicBinds
            ? $"{StageMessages.Binds(without.FirstBinding)} first; logic wafers bind too, but not where the node could help."
            : $"The reason: {StageMessages.Binds(without.FirstBinding)} first and logic wafers do not bind at all, so what the node adds is not what is short.";
        return first + (without.FirstBinding == SupplyStage.Hbm ? needs : string.Empty);
    }

    private static string Elsewhere(NodeAdvanceAnalysis study)
    {
        NodeAdvanceRow[] tried = [.. study.Rows.Skip(1).Where(static r => r.Without is not null)];
        NodeAdvanceRow[] moved = [.. tried.Where(static r => r.Matters)];
        string form = study.Advance.Helps.Count > 0 ? $", alone and with all that helps it ({Wording.List(study.Advance.Helps)})" : string.Empty;
        return moved.Length == 0
            ? $"On top of {Wording.Count(tried.Length, "other world")} tried{form}, it moves the share in none."
            : $"On top of {Wording.Count(tried.Length, "other world")} tried{form}, it moves the share in {(moved.Length == tried.Length ? "each" : moved.Length.ToString())}, at most by {Wording.Points(moved.Max(static r => Math.Max(r.Gain ?? 0, r.HelpedGain ?? 0)))}: {Wording.List(moved.Select(static r => r.Background.Name))}.";
    }

    private static IEnumerable<string> Threshold(NodeAdvanceAnalysis study)
    {
        NodeAdvanceRow[] moved = [.. study.Rows.Where(static r => r.Matters)];
        if (moved.Length > 0 && moved.All(static r => r.LogicBinds))
        {
            yield return "In every world where it matters, logic wafers bind without it: what makes a node advance matter is that logic, not another stage, falls short.";
        }

        NodeAdvanceRow[] decided = [.. study.Rows.Where(static r => r.Decides)];
        if (decided.Length > 0)
        {
            yield return $"It decides whether the {decided[0].Without!.CheckpointYear} target is met in {Wording.Count(decided.Length, "world")}: {Wording.List(decided.Select(static r => r.Background.Name))}.";
        }
    }
}
