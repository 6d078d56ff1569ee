using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Says a binding constraint as a planner would: what is full, when, and what more of it would bring.</summary>
internal static class BindingMessages
{
    /// <summary>Says the constraint.</summary>
    /// <param name="binding">The binding, without words.</param>
    internal static Message Of(Binding binding)
    {
        Message full = InPeriod(binding);
        return Worth(binding) is { } worth ? Message.Of($"{full}; {worth}.", $"{full}；{worth}。", "BindingWithWorth") : Message.Of($"{full}.", $"{full}。", "Binding");
    }

    private static Message InPeriod(Binding binding)
    {
        RuleFacts facts = FactsOf(binding);
        bool nothing = binding.LeavesNothing || binding is { Worth.Throughout: true, Limit: < 1e-6 };
        Message full = nothing ? facts.Nothing : facts.Full;
        Period period = new(binding.Period);
        return binding.Period.Length > 0 && binding.Worth is not { Throughout: true } ? Message.Of($"{full} in {period}", $"{period}，{full}", "BindingInPeriod") : full;
    }

    // A part of a module is no step that a planner can take.
    private static Message? Worth(Binding binding)
    {
        if (binding.Worth is not { } worth || (!worth.IsSolved && binding.Unit == "modules" && worth.Step.Size < 1) || Math.Abs(worth.Gain) < Binding.Least)
        {
            return null;
        }

        (Message more, Figure size) = (More(binding, worth), Figure.Size(worth.Gain));
        return (worth.Of, worth.Gain > 0) switch
        {
            (PricedIn.Share, true) => Message.Of($"{more} would cut the cumulative shortfall by {size}", $"{more}可使累计缺口减少{size}", "WorthCutsShortfall"),
            (PricedIn.Share, false) => Message.Of($"{more} would raise the cumulative shortfall by {size}", $"{more}将使累计缺口增加{size}", "WorthRaisesShortfall"),
            (PricedIn.Backlog, true) => Message.Of($"{more} would cut unspent commitments by {size}", $"{more}可使结转未执行资金占比减少{size}", "WorthCutsBacklog"),
            (PricedIn.Backlog, false) => Message.Of($"{more} would raise unspent commitments by {size}", $"{more}将使结转未执行资金占比增加{size}", "WorthRaisesBacklog"),
            _ => null,
        };
    }

    // What a higher right side means.
    private static Message More(Binding binding, LimitWorth worth)
    {
        Message more = FactsOf(binding).More(worth.Step);
        return (worth.Throughout, binding.Period.Length) switch
        {
            (false, _) => more,
            (true, 4) => Message.Of($"{more} in every year", $"各年均{more}", "MoreInEveryYear"),
            _ => Message.Of($"{more} in every period", $"各期均{more}", "MoreInEveryPeriod"),
        };
    }

    private static RuleFacts FactsOf(Binding binding) => binding.Rule.Describe(new(binding.Key, binding.Period));
}
