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

    private static string Rule(string family, string key)
    {
        string name = key.Replace(",", ", ", StringComparison.Ordinal);
        return family switch
        {
            "LogicCapacity" => $"Wafer starts and other customers' load fit into logic line {name}",
            "ReallocationLimit" => $"No more of other customers' load is moved off line {name} than they can yield",
            "ConversionLimit" => $"Conversion {name} turns no more capacity a year than it can",
            "HbmCapacity" => $"Wafer starts fit into HBM line {name}",
            "PackagingCapacity" => $"Packages fit on packaging line {name}",
            "RecipeAvailability" => $"Recipe {name} is used only while it exists",
            "FinishedStock" => $"No more finished {name} are held than allowed",
            "VendorGrowth" => $"{name} grows no faster than it can",
            "VendorShare" => $"Vendor share {name} is kept",
            "ImportCap" => $"Import channel {name} brings no more than it may",
            "ImportMargin" => "The foreign part of the year's value stays below its limit",
            "ComponentCapacity" => $"Component {name} comes in no larger amount than there is",
            "PowerLimit" => $"Hub {name} draws no more power than it has",
            "ProgrammeBudget" => "The programme spends no more than its budget",
            "YearSpend" => "The programme spends no more in the year than allowed",
            "IndustryFund" => "The industry fund pays no more than it has",
            "ModuleLimit" => $"No more modules of {name} are ordered than there can be",
            _ => $"{family} {name} holds",
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
