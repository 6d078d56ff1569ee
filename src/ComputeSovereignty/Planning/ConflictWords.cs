using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Says in planners' words which hard constraints contradict each other.</summary>
internal static class ConflictWords
{
    /// <summary>Says the constraints, one sentence each; rows that differ in the period alone are said together, rows of bookkeeping are not said.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="conflict">The set; null where the relaxation holds together.</param>
    internal static IReadOnlyList<string> Of(FormulatedProgram formulated, ConflictSet? conflict)
    {
        if (conflict is null)
        {
            return ["Modules must be whole: with parts of modules there is a plan (--relax)."];
        }

        LinearProgram program = formulated.Program;
        return
        [
            .. conflict.Rows
                .Where(row => program.RowLower[row] != program.RowUpper[row])
                .GroupBy(row => (formulated.Rows[row].Family, formulated.Rows[row].Key))
                .Select(group => $"{Rule(group.Key.Family, group.Key.Key)}{Limit(formulated, group.First())}{When([.. group.Select(row => formulated.Rows[row].Period)])}."),
            .. conflict.Columns
                .GroupBy(column => (formulated.Columns[column].Family, formulated.Columns[column].Key))
                .Select(group => $"{group.Key.Family} {group.Key.Key} keeps its limits{When([.. group.Select(column => formulated.Columns[column].Period)])}."),
        ];
    }

    /// <summary>Says a rule of the program as a planner would, bookkeeping included.</summary>
    /// <param name="family">The family.</param>
    /// <param name="key">The key without the period.</param>
    internal static string Rule(string family, string key)
    {
        string[] parts = key.Split(',');
        (string name, string part) = (parts[0], parts[^1]);
        string origin = part == "Domestic" ? "domestic" : "foreign";
        return family switch
        {
            "LogicCapacity" => $"Wafer starts and other customers' load fit into logic line {name}",
            "ReallocationLimit" => $"No more of other customers' load is moved off logic line {name} than they can give up",
            "ConversionLimit" => $"Conversion {name} turns no more capacity a year than it can",
            "HbmCapacity" when parts.Length > 1 => $"{part} wafers fit into what is left of the period to that grade on HBM line {name}",
            "HbmCapacity" => $"Wafer starts fit into HBM line {name}",
            "PackagingCapacity" => $"Packages fit on packaging line {name}",
            "RecipeAvailability" => $"Recipe {name} is used on packaging line {part} only while it is open",
            "FinishedStock" => $"No more finished {name} are held than the stock rule allows",
            "VendorGrowth" => $"{name} grows no faster than it can",
            "VendorShare" when part == "Min" => $"{name} has no smaller part of all vendors' output than it is to have",
            "VendorShare" => $"{name} has no larger part of all vendors' output than it may",
            "ImportCap" => $"Import channel {name} brings no more than it may",
            "ImportMargin" => "Foreign supply takes no more of the year's value than it may",
            "ComponentCapacity" when part == "Domestic" => $"No more domestic {name} is used than can be made",
            "ComponentCapacity" => $"No more foreign {name} is used than comes in",
            "PowerLimit" => $"Hub {name} draws no more power than it has",
            "ProgrammeBudget" => "The programme spends no more than its budget",
            "YearSpend" => "The programme spends no more in the year than it may",
            "IndustryFund" => "The industry fund pays no more than it has",
            "ModuleLimit" => $"No more modules of project {name} are ordered than may be",
            "ShareTarget" => "The domestic share reaches its target or falls short of it",
            "OrderHistory" => $"What has been ordered of {name} adds up over the periods",
            "DieBalance" => $"The {origin} {name} dies that come in are used or held",
            "HbmBalance" => $"The {origin} {name} stacks that come in are used or held",
            "DieUse" => $"Every accelerator takes its {name} dies",
            "HbmUse" => $"Every accelerator takes its {name} stacks",
            "FinishedBalance" => $"The finished {name} that come in are deployed or held",
            "VendorOutput" => $"The output of {name} is that of its products",
            "DeploymentSum" => $"What is deployed of {name} is deployed in a hub",
            "ComponentBalance" => $"Every system takes its {name}",
            "PowerLoad" => $"The load of hub {name} is that of its systems",
            "TechnologySpend" => "What technology costs in the year adds up",
            "ProgrammeSpend" => "What the programme pays in the year adds up",
            "IndustrySpend" => "What the industry fund pays adds up",
            "Commitment" => "What is committed for a year is spent then or later, never before",
            _ => $"{family} {key.Replace(",", ", ", StringComparison.Ordinal)} holds",
        };
    }

    // A limit that is a figure of the workbook; a right side of 0 is none.
    private static string Limit(FormulatedProgram formulated, int row)
    {
        double limit = formulated.Program.RowUpper[row];
        bool told = formulated.Rows[row].Family is "ProgrammeBudget" or "YearSpend" or "IndustryFund" or "ModuleLimit" or "ConversionLimit";
        return told && double.IsFinite(limit) ? $" ({limit * formulated.Rows[row].Unit.NaturalPerUnit:#,##0.###} {formulated.Rows[row].Unit.NaturalSymbol})" : string.Empty;
    }

    private static string When(IReadOnlyList<string> periods) => periods.Count switch
    {
        _ when periods[0].Length == 0 => string.Empty,
        1 => $", in {periods[0]}",
        2 => $", in {periods[0]} and {periods[1]}",
        _ => $", in {periods.Count} periods from {periods[0]} to {periods[^1]}",
    };
}
