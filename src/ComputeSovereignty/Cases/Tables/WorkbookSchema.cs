namespace ComputeSovereignty.Cases.Tables;

/// <summary>The data dictionary: every sheet, column and setting of the input workbook, with unit, range, default and meaning.</summary>
/// <remarks>Reading, messages, defaults, parameter addresses, and the headers, lists and guide of a written workbook all follow from it.</remarks>
public static class WorkbookSchema
{
    /// <summary>The sheet that explains a workbook and holds no data.</summary>
    public const string Guide = "Guide";

    /// <summary>The sheet of settings, one a row.</summary>
    public const string Plan = "Plan";

    /// <summary>Gets the sheets with data, in the order of the workbook.</summary>
    public static IReadOnlyList<SheetSchema> Sheets { get; } = [.. DemandSheets.All, .. LogicSheets.All, .. MemorySheets.All, .. ProductSheets.All, .. SupplySheets.All, .. UsableSheets.All, .. WorkloadSheets.All, .. StudySheets.All, .. RuleSheets.All];

    /// <summary>Gets the settings of sheet Plan, in their order.</summary>
    public static IReadOnlyList<ColumnSchema> Settings => PlanRows.All;

    private static Dictionary<string, SheetSchema> ByName { get; } = Sheets.ToDictionary(static s => s.Name, StringComparer.Ordinal);

    private static Dictionary<string, ColumnSchema> SettingByName { get; } = Settings.ToDictionary(static s => s.Name, StringComparer.Ordinal);

    /// <summary>Finds a sheet.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The sheet, or null.</returns>
    public static SheetSchema? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Finds a setting of sheet Plan.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The setting, or null.</returns>
    public static ColumnSchema? Setting(string name) => SettingByName.GetValueOrDefault(name);

    /// <summary>Finds what a cell must be: the column's schema, or for a value of sheet Plan the setting's.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="column">The name of the column.</param>
    /// <returns>The schema, or null.</returns>
    public static ColumnSchema? CellOf(SheetSchema sheet, string key, string column) =>
        sheet.Name == Plan && column == "Value" ? Setting(key) : sheet.Find(column);
}
