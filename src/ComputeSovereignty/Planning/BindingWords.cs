namespace ComputeSovereignty.Planning;

/// <summary>Says a binding constraint as a planner would: what is full, when, and what more of it would bring.</summary>
internal static class BindingWords
{
    /// <summary>Says the constraint.</summary>
    /// <param name="binding">The binding, without words.</param>
    internal static string Of(Binding binding) => $"{What(binding)}{Worth(binding)}.";

    private static string What(Binding binding)
    {
        string[] parts = binding.Key.Split(',');
        (string name, string part) = (parts[0], parts[^1]);
        string when = binding.Period.Length > 0 && binding.Worth is not { Throughout: true } ? $" in {binding.Period}" : string.Empty;
        bool nothing = binding.LeavesNothing || binding is { Worth.Throughout: true, Limit: < 1e-6 };
        return binding.Family switch
        {
            "ProgrammeBudget" when nothing => "The programme has no budget",
            "YearSpend" when nothing => $"The programme may spend nothing{when}",
            "IndustryFund" when nothing => "The industry fund has no money",
            "ImportMargin" when nothing => $"No foreign supply is allowed{when}",
            "PowerLimit" when nothing => $"Hub {name} has no power{when}",
            "ImportCap" when nothing => $"Import channel {name} is closed{when}",
            "ModuleLimit" when nothing => $"No module of project {name} may be ordered{when}",
            "HbmCapacity" when nothing => $"HBM line {name} has no capacity{when}",
            "LogicCapacity" when nothing => $"Logic line {name} has no capacity for accelerators{when}",
            "PackagingCapacity" when nothing => $"Packaging line {name} has no capacity{when}",
            "LogicCapacity" => $"Logic line {name} runs at full capacity for accelerators{when}",
            "ReallocationLimit" => $"Other customers of logic line {name} release as many wafer starts as allowed{when}",
            "ConversionLimit" => $"Conversion {name} is at its annual limit{when}",
            "HbmCapacity" when parts.Length > 1 => $"HBM line {name} is full for {part}, which is available for part of the period only,{when}",
            "HbmCapacity" => $"HBM line {name} runs at full capacity{when}",
            "PackagingCapacity" => $"Packaging line {name} is full{when}",
            "RecipeAvailability" => $"Packaging line {part} is full for recipe {name}, which is available for part of the period only,{when}",
            "FinishedStock" => $"Inventory of finished {name} is at its limit{when}",
            "VendorGrowth" => $"{name} grows at its maximum rate{when}",
            "VendorShare" when part == "Min" => $"{name} is at its minimum market share{when}",
            "VendorShare" => $"{name} is at its maximum market share{when}",
            "ImportCap" => $"Import channel {name} is at its cap{when}",
            "ComponentCapacity" when part == "Domestic" => $"Domestic {name} capacity is fully used{when}",
            "ComponentCapacity" => $"Imported {name} is fully used{when}",
            "PowerLimit" => $"Power at hub {name} is fully used{when}",
            "ProgrammeBudget" => "The programme's budget is spent in full",
            "YearSpend" => $"The programme's spending is at its limit{when}",
            "IndustryFund" => "The industry fund is spent in full",
            "ShareTarget" => $"The share target binds{when}",
            "ImportMargin" => $"The foreign share is at its cap{when}",
            "ModuleLimit" => $"Project {name} is ordered up to its limit{when}",
            _ => $"{binding.Family} {binding.Key.Replace(",", ", ", StringComparison.Ordinal)} is at its limit{when}",
        };
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
        return (binding.Family switch
        {
            "VendorShare" when binding.Key.EndsWith(",Min", StringComparison.Ordinal) => $"requiring {worth.Step.Name} less",
            "VendorGrowth" or "VendorShare" or "FinishedStock" or "ImportMargin" => $"allowing {worth.Step.More}",
            "ShareTarget" => $"a target {worth.Step.Name} higher",
            _ => worth.Step.More,
        }) + each;
    }

    private static string Points(double points)
    {
        double size = Math.Abs(points);
        string number = size < 0.995 ? $"{size:0.0##}" : $"{size:0.0}";
        return $"{number} pp";
    }
}
