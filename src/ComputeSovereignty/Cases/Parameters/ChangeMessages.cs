using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Parameters;

/// <summary>What is wrong with changes of parameters, with their addresses and with scenarios.</summary>
internal static class ChangeMessages
{
    /// <summary>Says that a change gives a wrong value.</summary>
    internal static Message CannotHave(Name change, Name cell, Message problem) => Message.Of(
        $"{change} gives {cell} a value it cannot have: {problem}",
        $"{change}使{cell}取得不允许的值：{problem}");

    /// <summary>Says that a change has no effect.</summary>
    internal static Message LeftBlank(Name cell, Name change) => Message.Of($"{cell} is blank, so \"{change}\" leaves it blank.", $"{cell}为空，因此“{change}”使其仍为空。");

    /// <summary>Says that a value is needed.</summary>
    internal static Message MustBeGiven(Name column) => Message.Of($"{column} must be given.", $"{column}必须填写。");

    /// <summary>Says that a number is needed.</summary>
    internal static Message NeedsNumber(Name operation) => Message.Of($"{operation} needs a number.", $"{operation}需要数字。");

    /// <summary>Says what can be shifted.</summary>
    internal static Message OnlySeriesShift => Message.Of("only months and whole year-end series can be shifted.", "只有年月和完整的年末序列可以推移。");

    /// <summary>Says that a series cannot be shifted.</summary>
    internal static Message SeriesNotNumeric => Message.Of("a series with a cell that is not a number cannot be shifted.", "含有非数字单元格的序列不能推移。");

    /// <summary>Says what an operation changes.</summary>
    internal static Message OnlyNumbers(Name operation) => Message.Of($"only numbers can be changed by {operation}.", $"只有数字可用{operation}修改。");

    /// <summary>Says that a sheet is missing.</summary>
    internal static Message SheetMissing(Name sheet) => Message.Of($"Sheet {sheet} is missing.", $"缺少工作表{sheet}。", "AddressSheetMissing");

    /// <summary>Says that a sheet has no parameters.</summary>
    internal static Message NoSuchSheet(Name sheet) => Message.Of($"There is no sheet {sheet} with parameters.", $"没有含参数的工作表{sheet}。");

    /// <summary>Says that a key does not exist.</summary>
    internal static Message NoRow(Name sheet, Name key) => Message.Of($"No row of {sheet} has the key {key}.", $"{sheet}中没有键为{key}的行。");

    /// <summary>Says that a key does not exist in a year.</summary>
    internal static Message NoRowIn(Name sheet, Name key, Name year) => Message.Of($"No row of {sheet} has the key {key} in {year}.", $"{sheet}中没有{year}年键为{key}的行。");

    /// <summary>Says that a column does not exist.</summary>
    internal static Message NoColumn(Name sheet, Name column) => Message.Of($"{sheet} has no column {column} that can be changed.", $"{sheet}没有可修改的列{column}。");

    /// <summary>Says that a column does not exist in a year.</summary>
    internal static Message NoColumnIn(Name sheet, Name column, Name year) => Message.Of($"{sheet} has no column {column} in {year} that can be changed.", $"{sheet}没有{year}年可修改的列{column}。");

    /// <summary>Lists sheets.</summary>
    internal static Message SheetsAre(IArgument sheets) => Message.Of($"Sheets: {sheets}.", $"可用的工作表：{sheets}。");

    /// <summary>Lists keys.</summary>
    internal static Message KeysAre(Name sheet, IArgument keys) => Message.Of($"Keys of {sheet}: {keys}.", $"{sheet}的键：{keys}。");

    /// <summary>Lists columns.</summary>
    internal static Message ColumnsAre(Name sheet, IArgument columns) => Message.Of($"Columns of {sheet}: {columns}.", $"{sheet}的列：{columns}。");

    /// <summary>Lists the first of many names.</summary>
    internal static Message AndMore(Listing names, Figure more) => Message.Of($"{names}, and {more} more", $"{names}，另有{more}个", "NamesAndMore");

    /// <summary>Says that a scenario inherits from itself.</summary>
    internal static Message InheritsFromItself(Name scenario) => Message.Of($"Scenario {scenario} inherits from itself.", $"情景{scenario}继承了自身。");

    /// <summary>Says which parents are allowed.</summary>
    internal static Message NoCircle => Message.Of("parents without a circle", "上级情景不得成环");

    /// <summary>Says that a name is taken.</summary>
    internal static Message BaseTaken => Message.Of("Base is the base case; a scenario needs another name.", "Base为基准方案；情景须用其他名称。");

    /// <summary>Says that a scenario has two parents.</summary>
    internal static Message TwoParents(Name scenario) => Message.Of($"Scenario {scenario} has two parents.", $"情景{scenario}有两个上级情景。");

    /// <summary>Says how many parents are allowed.</summary>
    internal static Message OneParent => Message.Of("one parent, in any of its rows", "一个上级情景，写在其任意一行");

    /// <summary>Says that a parent does not exist.</summary>
    internal static Message ParentUnknown(Name scenario) => Message.Of($"The parent of scenario {scenario} does not exist.", $"情景{scenario}的上级情景不存在。");
}
