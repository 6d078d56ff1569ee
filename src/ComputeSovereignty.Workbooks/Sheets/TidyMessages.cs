using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Sheets;

/// <summary>The words of the sheet with all figures in one long table.</summary>
public static class TidyMessages
{
    /// <summary>Gets the tab.</summary>
    public static Message Tab => Message.Of("Results", "结果明细", "TidyTab");

    /// <summary>Gets what stands on the sheet.</summary>
    public static Message Is => Message.Of("every figure on a line of its own, for pivot tables", "每个数据单列一行，便于制作数据透视表", "TidyIs");

    /// <summary>Gets the title.</summary>
    internal static Message Title => Message.Of("All figures in one table", "全部数据汇总表", "TidyTitle");

    /// <summary>Gets how to read it.</summary>
    internal static Message Subtitle => Message.Of(
        "The figures of the other sheets, one a line. Insert a pivot table, then filter by table and figure. On screen only: it is not printed.", "将其他工作表的数据逐行列出。插入数据透视表后，按表名和指标筛选即可。仅供屏幕使用，不打印。", "TidySubtitle");

    /// <summary>Gets the header of the table that a figure stands in.</summary>
    internal static Message Table => Message.Of("Table", "表名", "TidyTable");

    /// <summary>Gets the header of what a figure is of.</summary>
    internal static Message Item => Message.Of("Item", "项目", "TidyItem");

    /// <summary>Gets the header of the year.</summary>
    internal static Message Year => Message.Of("Year", "年份", "TidyYear");

    /// <summary>Gets the header of the period.</summary>
    internal static Message Period => Message.Of("Period", "时期", "TidyPeriod");

    /// <summary>Gets the header of what a figure measures.</summary>
    internal static Message Figure => Message.Of("Figure", "指标", "TidyFigure");

    /// <summary>Gets the header of the unit.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "TidyUnit");

    /// <summary>Gets the header of the number.</summary>
    internal static Message Value => Message.Of("Value", "数值", "TidyValue");
}
