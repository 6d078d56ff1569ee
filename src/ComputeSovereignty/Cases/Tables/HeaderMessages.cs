using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What is said of sheets and their headers.</summary>
internal static class HeaderMessages
{
    /// <summary>Says that a sheet is missing.</summary>
    internal static Message SheetMissing(Name sheet, Message rowIs) => Message.Of($"Sheet {sheet} is missing; one row of it is {rowIs}.", $"缺少工作表{sheet}；其中每行为{rowIs}。", "InputSheetMissing");

    /// <summary>Says what to do where a sheet has another name.</summary>
    internal static Message RenameSheet(Name sheet) => Message.Of($"If it is sheet \"{sheet}\", rename that sheet.", $"若为工作表“{sheet}”，请将其改名。");

    /// <summary>Says what a row of a sheet that must be there is.</summary>
    /// <param name="schema">The sheet.</param>
    internal static Message RowOf(SheetSchema schema) => Message.Of(schema.RowIs, schema.Name switch
    {
        "Targets" => "一个年份",
        "Vendors" => "一家芯片厂商",
        "Nodes" => "一个工艺节点",
        "Lines" => "一条逻辑产线（晶圆厂×节点）",
        "Conversions" => "一项产线转换",
        "Dies" => "一种裸片设计",
        "HbmLines" => "一条堆叠DRAM产线",
        "HbmGrades" => "一个HBM代次",
        "HbmRecipes" => "一条产线上的一个代次",
        "PackagingLines" => "一条2.5D封装产线",
        "Accelerators" => "一个产品",
        "Recipes" => "一种产品工艺",
        "Imports" => "一个进口渠道",
        "Components" => "一种系统部件",
        "Hubs" => "一个算力枢纽",
        "Projects" => "一个扩建选项",
        "Stockpiles" => "规划开始时的一项库存",
        "Wip" => "规划开始前的一项在制品",
        "ExportControls" => "管制情形的一个阶段",
        "Scenarios" => "一个情景的一项修改",
        "Uncertainty" => "一个不确定参数",
        "Indicators" => "一次观测",
        "IndicatorRules" => "一条指标规则",
        "Heuristics" => "一条经验规则",
        "HeuristicTests" => "经验规则的一项检验",
        "Roadmap" => "路线图的一项任务",
        "Conflicts" => "相互矛盾的一种说法",
        "YieldHistory" => "一个良率观测值",
        "Sources" => "一条来源",
        "Plan" => "一项设置",
        _ => "一条记录",
    });

    /// <summary>Says that a column is missing.</summary>
    internal static Message ColumnMissing(Name header) => Message.Of($"Column {header} is missing.", $"缺少列{header}。");

    /// <summary>Says that a column is not read.</summary>
    internal static Message ColumnUnknown(Name header) => Message.Of($"Column {header} is unknown and not read.", $"未知的列{header}，不予读取。");

    /// <summary>Says that a column has no header.</summary>
    internal static Message ColumnWithoutHeader => Message.Of("A column without a header is not read.", "没有表头的列不予读取。");

    /// <summary>Says that a column is there twice.</summary>
    internal static Message ColumnTwice(Name header) => Message.Of($"Column {header} appears twice.", $"列{header}出现两次。");

    /// <summary>Says how often a column may be there.</summary>
    internal static Message EachColumnOnce => Message.Of("each column once", "每列只出现一次");

    /// <summary>Says that a unit is another one.</summary>
    internal static Message UnitUnexpected(Name name) => Message.Of($"The unit of {name} is not the expected one.", $"{name}的单位与要求不符。");

    /// <summary>Names no unit.</summary>
    internal static Message NoUnit => Message.Of("no unit", "无单位");

    /// <summary>Says what to do about a unit.</summary>
    internal static Message ConvertAndWrite(Name header) => Message.Of($"Convert the figures if they are in another unit, and write \"{header}\".", $"若为其他单位，请先换算数值，再填写“{header}”。");

    /// <summary>Says that columns of years are missing.</summary>
    internal static Message YearColumnsMissing(Name series, Listing headers) => Message.Of($"{series} needs one column per year; missing: {headers}.", $"{series}每年需要一列；缺少：{headers}。");

    /// <summary>Says that columns of years are not used.</summary>
    internal static Message YearsUnused(Listing years) => Message.Of($"The plan does not use {years}.", $"规划不使用{years}的数值。");

    /// <summary>Says which year-ends are needed.</summary>
    internal static Message YearEnds(Figure first, Figure last) => Message.Of(
        $"{first} to {last}, the end of the year before the plan and of each of its years",
        $"{first}至{last}，即规划前一年年末及规划各年年末");

    /// <summary>Says which years are needed.</summary>
    internal static Message EachYear(Figure first, Figure last) => Message.Of($"{first} to {last}, each year of the plan", $"{first}至{last}，即规划各年");

    /// <summary>Says that a sheet is too long.</summary>
    internal static Message TooManyRows => Message.Of("The sheet has too many rows.", "工作表的行数过多。");

    /// <summary>Says that there are too many scenarios.</summary>
    internal static Message TooManyScenarios => Message.Of("There are too many scenarios.", "情景过多。");

    /// <summary>Says that a scenario inherits too often.</summary>
    internal static Message TooDeep(Name scenario) => Message.Of($"Scenario {scenario} has too many scenarios above it.", $"情景{scenario}的上级情景过多。", "ScenarioTooDeep");
}
