using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Chooses what to say of a node advance: what it brings and why.</summary>
internal static class NodeAdvanceSentences
{
    /// <summary>Says one world.</summary>
    /// <param name="row">The world.</param>
    internal static Message Of(NodeAdvanceRow row)
    {
        if (row is not { Without: { } without, With: not null, Helped: not null })
        {
            return row.Message.AtBeginning();
        }

        if (without.WeightedShortfall <= ShareGap.NoChange)
        {
            return NodeAdvanceMessages.NothingToGain;
        }

        Message decided = row.Decides ? NodeAdvanceMessages.AndDecides(Period.Of(without.CheckpointYear)) : Message.None;
        return (row.Gain >= ShareGap.NoChange, row.HelpedGain >= ShareGap.NoChange) switch
        {
            (true, _) => NodeAdvanceMessages.NodeGains(Figure.Points(row.Gain ?? 0), Figure.Points(row.HelpedGain ?? 0), decided),
            (_, true) => NodeAdvanceMessages.NodeGainsWithHelp(Figure.Points(row.HelpedGain ?? 0), decided),
            _ when row.LogicBinds => NodeAdvanceMessages.LogicBindsInVain,
            _ => NodeAdvanceMessages.OtherStageBinds(without.FirstBinding),
        };
    }

    /// <summary>Says the whole study.</summary>
    /// <param name="study">The study.</param>
    internal static IReadOnlyList<Message> Of(NodeAdvanceResult study)
    {
        NodeAdvanceRow origin = study.Rows[0];
        return origin is { Without: { } without, With: { } with }
            ? [Alone(study.Advance, origin, without, with), .. origin.Matters ? [] : new[] { Reason(study.Advance, origin, without) }, Elsewhere(study), .. Threshold(study)]
            : [NodeAdvanceMessages.NoBaseToCompare(origin.Message)];
    }

    private static Message Alone(NodeAdvance advance, NodeAdvanceRow origin, PlanFigures without, PlanFigures with)
    {
        (Name node, Period from, Period instead, Period year) = (new(advance.Node.Id), new($"{advance.From}"), new($"{advance.Node.AvailableFrom}"), Period.Of(without.CheckpointYear));
        return origin.Gain >= ShareGap.NoChange
            ? NodeAdvanceMessages.NodeGainsInBase(
                node, from, instead, (Figure.Points(without.WeightedShortfall), Figure.Points(with.WeightedShortfall)), year, (Figure.Share(without.Share), Figure.Share(with.Share)))
            : NodeAdvanceMessages.NodeWithoutEffect(node, from, instead, Stays(year, without, with), Figure.Points(without.WeightedShortfall));
    }

    private static Message Stays(Period year, PlanFigures without, PlanFigures with) =>
        $"{Figure.Share(without.Share)}" == $"{Figure.Share(with.Share)}" ? NodeAdvanceMessages.ShareStaysAt(year, Figure.Share(with.Share))
        : without.Met ? NodeAdvanceMessages.StillMeets(year)
        : NodeAdvanceMessages.MissesAsMuch(year);

    private static Message Reason(NodeAdvance advance, NodeAdvanceRow origin, PlanFigures without)
    {
        if (without.FirstBinding is not { } stage)
        {
            return NodeAdvanceMessages.AllMetWithoutNode;
        }

        return Message.Sentences(
            origin.LogicBinds ? NodeAdvanceMessages.LogicBindsToo(stage) : NodeAdvanceMessages.NotLogic(stage),
            stage == SupplyStage.Hbm && advance.Needs.Count > 0 ? NodeAdvanceMessages.NodeNeedsHbm(new(advance.Needs, Joint.Semicolon)) : Message.None);
    }

    private static Message Elsewhere(NodeAdvanceResult study)
    {
        NodeAdvanceRow[] tried = [.. study.Rows.Skip(1).Where(static r => r.Without is not null)];
        NodeAdvanceRow[] moved = [.. tried.Where(static r => r.Matters)];
        Message form = study.Advance.Helps.Count > 0 ? NodeAdvanceMessages.TestedWithHelp(new(study.Advance.Helps)) : Message.None;
        return moved.Length == 0
            ? NodeAdvanceMessages.MattersNowhere(Figure.Count(tried.Length), form)
            : NodeAdvanceMessages.MattersIn(
                Figure.Count(tried.Length), form, Figure.Count(moved.Length), Figure.Points(moved.Max(static r => Math.Max(r.Gain ?? 0, r.HelpedGain ?? 0))), Settings(moved));
    }

    private static IEnumerable<Message> Threshold(NodeAdvanceResult study)
    {
        NodeAdvanceRow[] moved = [.. study.Rows.Where(static r => r.Matters)];
        if (moved.Length > 0 && moved.All(static r => r.LogicBinds))
        {
            yield return NodeAdvanceMessages.MattersWhereLogicBinds;
        }

        NodeAdvanceRow[] decided = [.. study.Rows.Where(static r => r.Decides)];
        if (decided.Length > 0)
        {
            yield return NodeAdvanceMessages.DecidesIn(Period.Of(decided[0].Without!.CheckpointYear), decided.Length, Settings(decided));
        }
    }

    private static Listing Settings(NodeAdvanceRow[] rows) => new([.. rows.Select(static r => r.Background.Name)], Joint.Semicolon);
}
