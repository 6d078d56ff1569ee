namespace ComputeSovereignty.Planning;

/// <summary>Says a binding constraint in planners' words.</summary>
internal static class BindingWords
{
    /// <summary>Says what is full and what more of it would bring.</summary>
    /// <param name="binding">The binding, without words.</param>
    internal static string Of(Binding binding)
    {
        string when = binding.Period.Length > 0 ? $" in {binding.Period}" : string.Empty;
        return $"{What(binding)}{when}{Worth(binding)}.";
    }

    private static string What(Binding binding)
    {
        string key = binding.Key.Replace(",", ", ", StringComparison.Ordinal);
        return binding.Family switch
        {
            "LogicCapacity" => $"Logic line {key} starts all the accelerator wafers it can",
            "ReallocationLimit" => $"Other customers of {key} yield all the slots they can",
            "ConversionLimit" => $"Conversion {key} is at its yearly limit",
            "HbmCapacity" => $"HBM line {key} starts all the wafers it can",
            "PackagingCapacity" => $"Packaging line {key} is full",
            "RecipeAvailability" => $"Recipe {key} is open for part of the period only",
            "FinishedStock" => $"No more finished {key} may be held",
            "VendorGrowth" => $"{key} grows as fast as it can",
            "VendorShare" => $"{key} share of all vendors' output is at its limit",
            "ImportCap" => $"Import channel {key} brings all it may",
            "ComponentCapacity" => $"Component supply {key} is exhausted",
            "PowerLimit" => $"The power at {key} is used up",
            "ProgrammeBudget" => "The programme's budget is spent",
            "YearSpend" => "The year's spending limit is reached",
            "IndustryFund" => "The industry fund is spent",
            "ShareTarget" => "The share target holds the plan",
            "ImportMargin" => "The foreign part is at its limit",
            "ModuleLimit" => $"All modules of {key} that there can be are ordered",
            _ => $"{binding.Family} {key} is at its limit",
        };
    }

    private static string Worth(Binding binding)
    {
        (double step, string unit) = Step(binding.Unit);
        double points = -100 * binding.ShareDual * step;
        if (Math.Abs(points) >= 0.0005)
        {
            return $"; {unit} more would {(points > 0 ? "add" : "take")} {Math.Abs(points):0.###} share points over the targets";
        }

        double backlog = -100 * binding.BacklogDual * step;
        return Math.Abs(backlog) >= 0.0005 ? $"; {unit} more would {(backlog > 0 ? "cut" : "add to")} the backlog by {Math.Abs(backlog):0.###} points" : string.Empty;
    }

    private static (double Step, string Words) Step(string unit) => unit switch
    {
        "wafers" => (1e3, "a thousand wafers"),
        "wspm" => (1e3, "a thousand wafer starts a month"),
        "stacks" => (1e5, "100,000 stacks"),
        "accelerators" => (1e4, "10,000 accelerators"),
        "CNY" => (1e9, "a billion CNY"),
        "MW" => (100, "100 MW"),
        "modules" => (1, "one module"),
        "PFLOPS" => (1e3, "a thousand PFLOPS"),
        _ => (1, $"one {unit}"),
    };
}
