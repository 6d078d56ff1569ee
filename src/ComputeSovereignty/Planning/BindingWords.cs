namespace ComputeSovereignty.Planning;

/// <summary>Says a binding constraint as a planner would: what is full, when, and what more of it would bring.</summary>
internal static class BindingWords
{
    /// <summary>A point less than this, in share or backlog points, is not said.</summary>
    private const double Least = 0.0005;

    /// <summary>Says the constraint.</summary>
    /// <param name="binding">The binding, without words.</param>
    internal static string Of(Binding binding)
    {
        string when = binding.Period.Length > 0 ? $" in {binding.Period}" : string.Empty;
        string what = binding.Family == "ModuleLimit" ? $"Every module of project {binding.Key} that may be ordered{when} is ordered" : $"{What(binding.Family, binding.Key)}{when}";
        return $"{what}{Worth(binding)}.";
    }

    private static string What(string family, string key)
    {
        string[] parts = key.Split(',');
        (string name, string part) = (parts[0], parts[^1]);
        return family switch
        {
            "LogicCapacity" => $"Logic line {name} starts every accelerator wafer it can",
            "ReallocationLimit" => $"Other customers of logic line {name} give up all the wafer starts they can",
            "ConversionLimit" => $"Conversion {name} turns as much capacity as it may",
            "HbmCapacity" when parts.Length > 1 => $"HBM line {name}, which makes {part} for part of the period only, starts every wafer of it that it can",
            "HbmCapacity" => $"HBM line {name} starts every wafer it can",
            "PackagingCapacity" => $"Packaging line {name} is full",
            "RecipeAvailability" => $"Packaging line {part}, open to recipe {name} for part of the period only, makes all it can by it",
            "FinishedStock" => $"As many finished {name} are held as the stock rule allows",
            "VendorGrowth" => $"{name} grows as fast as it can",
            "VendorShare" when part == "Min" => $"{name} makes no more than the smallest part of all vendors' output that it is to have",
            "VendorShare" => $"{name} makes the largest part of all vendors' output that it may",
            "ImportCap" => $"Import channel {name} brings all that it may",
            "ComponentCapacity" when part == "Domestic" => $"All domestic {name} that can be made is used",
            "ComponentCapacity" => $"All foreign {name} that comes in is used",
            "PowerLimit" => $"All the power at hub {name} is used",
            "ProgrammeBudget" => "The programme's budget is spent in full",
            "YearSpend" => "The programme spends all that it may",
            "IndustryFund" => "The industry fund is spent in full",
            "ShareTarget" => "The domestic share is held to its target",
            "ImportMargin" => "Foreign supply takes all of the year's value that it may",
            _ => $"{family} {key.Replace(",", ", ", StringComparison.Ordinal)} is at its limit",
        };
    }

    private static string Worth(Binding binding)
    {
        NaturalStep step = NaturalStep.Of(binding.Unit);
        double share = -100 * binding.ShareDual * step.Size;
        if (Math.Abs(share) >= Least)
        {
            return $"; {More(binding, step)} would {(share > 0 ? "take" : "add")} {Points(share)} {(share > 0 ? "off" : "to")} the shortfall over all targets";
        }

        double backlog = -100 * binding.BacklogDual * step.Size;
        return Math.Abs(backlog) >= Least ? $"; {More(binding, step)} would {(backlog > 0 ? "take" : "add")} {Points(backlog)} {(backlog > 0 ? "off" : "to")} the backlog" : string.Empty;
    }

    // What a higher right side means.
    private static string More(Binding binding, NaturalStep step) => binding.Family switch
    {
        "VendorShare" when binding.Key.EndsWith(",Min", StringComparison.Ordinal) => $"{step.Words} less asked of it",
        "VendorGrowth" or "VendorShare" or "FinishedStock" or "ImportMargin" => $"room for {step.Words} more",
        "ShareTarget" => $"a target higher by {step.Words}",
        _ => $"{step.Words} more",
    };

    private static string Points(double points)
    {
        string number = Math.Abs(points) < 0.995 ? $"{Math.Abs(points):0.0##}" : $"{Math.Abs(points):0.0}";
        return number == "1.0" ? "1 point" : $"{number} points";
    }
}
