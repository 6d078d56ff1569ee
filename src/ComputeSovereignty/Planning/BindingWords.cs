using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Planning;

/// <summary>Says a binding constraint as a planner would: what is full, when, and what more of it would bring.</summary>
internal static class BindingWords
{
    /// <summary>Says the constraint.</summary>
    /// <param name="binding">The binding, without words.</param>
    internal static string Of(Binding binding) => $"{What(binding)}{Worth(binding)}.";

    private static string What(Binding binding)
    {
        RuleFacts facts = FactsOf(binding);
        bool nothing = binding.LeavesNothing || binding is { Worth.Throughout: true, Limit: < 1e-6 };
        string when = binding.Period.Length > 0 && binding.Worth is not { Throughout: true } ? $" in {binding.Period}" : string.Empty;
        return $"{(nothing ? facts.Nothing : facts.Full)}{when}";
    }

    // A part of a module is no step that a planner can take.
    private static string Worth(Binding binding) => binding.Worth switch
    {
        { Step: var step, IsSolved: false } when binding.Unit == "modules" && step.Size < 1 => string.Empty,
        { Of: PricedIn.Share } worth when Math.Abs(worth.Gain) >= Binding.Least =>
            $"; {More(binding, worth)} would {(worth.Gain > 0 ? "cut" : "raise")} the total shortfall by {Points(100 * worth.Gain)}",
        { Of: PricedIn.Backlog } worth when Math.Abs(worth.Gain) >= Binding.Least =>
            $"; {More(binding, worth)} would {(worth.Gain > 0 ? "cut" : "raise")} unspent commitments by {Points(100 * worth.Gain)}",
        _ => string.Empty,
    };

    // What a higher right side means.
    private static string More(Binding binding, LimitWorth worth)
    {
        string each = worth.Throughout ? binding.Period.Length == 4 ? " in every year" : " in every period" : string.Empty;
        return $"{FactsOf(binding).More(worth.Step)}{each}";
    }

    private static RuleFacts FactsOf(Binding binding) => binding.Rule.Describe(new(binding.Key, binding.Period));

    private static string Points(double points)
    {
        double size = Math.Abs(points);
        string number = size < 0.995 ? $"{size:0.0##}" : $"{size:0.0}";
        return $"{number} pp";
    }
}
