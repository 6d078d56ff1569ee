using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>What is said of tables as they stand in workbooks and CSV files.</summary>
internal static class TableMessages
{
    /// <summary>Says how sheets without a table are read.</summary>
    internal static Message PlainSheets => Message.Of("Sheets without an Excel table are read from their header row down.", "没有Excel表格的工作表，从表头行起向下读取。");

    /// <summary>Says that a table is too large.</summary>
    internal static Message TooLarge => Message.Of("The table is too large.", "表格过大。", "TableTooLarge");

    /// <summary>Says how large a table may be.</summary>
    internal static Message LargestTable(Figure rows, Figure columns) => Message.Of($"{rows} rows and {columns} columns", $"{rows}行、{columns}列");

    /// <summary>Says that a sheet has several tables.</summary>
    internal static Message SeveralTables => Message.Of("The sheet holds more than one table.", "工作表中有多个表格。");

    /// <summary>Names a table and its place.</summary>
    internal static Message TableIn(Name table, Name range) => Message.Of($"{table} in {range}", $"{table}（{range}）");

    /// <summary>Says how many tables a sheet may have.</summary>
    internal static Message OneTable => Message.Of("exactly one table", "恰好一个表格");

    /// <summary>Says that a sheet has no table.</summary>
    internal static Message NoTable => Message.Of("The sheet holds no Excel table.", "工作表中没有Excel表格。");

    /// <summary>Says how to make a table.</summary>
    internal static Message MakeATable => Message.Of("Select the cells with their headers and press Ctrl+T.", "请选中单元格及表头，按Ctrl+T。");

    /// <summary>Says that a table has no headers.</summary>
    internal static Message NoHeaderRow => Message.Of("The table has no header row.", "表格没有标题行。");

    /// <summary>Says how to get headers.</summary>
    internal static Message SwitchHeadersOn => Message.Of("Switch the header row on in the table's design.", "请在“表设计”中启用标题行。");

    /// <summary>Says that a cell is damaged.</summary>
    internal static Message CellDamaged => Message.Of("The file is damaged here: what the cell holds cannot be read.", "文件在此处损坏：无法读取单元格内容。");

    /// <summary>Says what to do about a damaged cell.</summary>
    internal static Message WriteTheValueAgain => Message.Of("Open the workbook in Excel, write the value again, and save it.", "请在Excel中打开工作簿，重新填写该值后保存。");

    /// <summary>Says that a cell holds too much.</summary>
    internal static Message CellTooLong(Figure most) => Message.Of($"The cell holds more than the {most} characters that Excel allows.", $"单元格内容超过Excel允许的{most}个字符。");

    /// <summary>Asks for a shorter text.</summary>
    internal static Message Shorten => Message.Of("Shorten it.", "请缩短。");

    /// <summary>Says that cells are merged.</summary>
    internal static Message Merged => Message.Of("Cells of the table are merged, and only the first of them holds their value.", "表格中有合并单元格，只有首格含值。", "CellsMerged");

    /// <summary>Says what to do about merged cells.</summary>
    internal static Message Unmerge => Message.Of("Unmerge them, and write the value into each cell that has it.", "请取消合并，并在各单元格分别填写该值。");

    /// <summary>Says that rows are hidden.</summary>
    internal static Message RowsHidden => Message.Of("Rows of the table are hidden or filtered out; they are still read.", "表格中有隐藏或被筛选掉的行，仍会读取。");

    /// <summary>Says what to do about hidden rows.</summary>
    internal static Message DeleteHidden => Message.Of("Delete them if they are not to count.", "如不应计入，请删除。");

    /// <summary>Says that columns are hidden.</summary>
    internal static Message ColumnsHidden => Message.Of("Columns of the table are hidden; they are still read.", "表格中有隐藏的列，仍会读取。");

    /// <summary>Says that a sheet is hidden.</summary>
    internal static Message SheetHidden => Message.Of("The sheet is hidden; it is still read.", "该工作表已隐藏，仍会读取。");

    /// <summary>Says that a row is not read.</summary>
    internal static Message RowBelow => Message.Of("The row is below the table and is not read.", "该行在表格之下，未被读取。");

    /// <summary>Says that a column is not read.</summary>
    internal static Message ColumnBeside => Message.Of("The column is beside the table and is not read.", "该列在表格之外，未被读取。");

    /// <summary>Says how to take it in.</summary>
    internal static Message DragTheCorner => Message.Of("Drag the table's corner over it.", "请拖动表格右下角将其包括在内。");

    /// <summary>Says that a formula has an old value.</summary>
    internal static Message StaleFormula => Message.Of("The file asks for its formulas to be recalculated; the stored value of this one is used.", "文件要求重新计算公式，此处采用已存的结果值。");

    /// <summary>Says that a formula has no value.</summary>
    internal static Message FormulaWithoutValue => Message.Of("The formula was saved without its value.", "公式保存时没有结果值。");

    /// <summary>Says that an array formula has no values.</summary>
    internal static Message ArrayWithoutValues(Name range) => Message.Of($"The array formula in {range} was saved without its values.", $"{range}的数组公式保存时没有结果值。");

    /// <summary>Says that a data table has no values.</summary>
    internal static Message DataTableWithoutValues(Name range) => Message.Of($"The data table in {range} was saved without its values.", $"{range}的模拟运算表保存时没有结果值。");

    /// <summary>Says what to do about a formula.</summary>
    internal static Message LetItCalculate => Message.Of("Open the workbook in Excel, let it calculate, and save it.", "请在Excel中打开，计算后保存。");

    /// <summary>Says that a sheet has two files.</summary>
    internal static Message TwoFiles(Name sheet) => Message.Of($"There are two files for sheet {sheet}.", $"工作表{sheet}有两个文件。");

    /// <summary>Says that a file is not text.</summary>
    internal static Message NotText => Message.Of("The file is not text in UTF-8.", "文件不是UTF-8文本。");

    /// <summary>Says how to save text.</summary>
    internal static Message SaveAsUtf8 => Message.Of("Save it as CSV UTF-8.", "请另存为CSV UTF-8。");

    /// <summary>Says that semicolons separate fields.</summary>
    internal static Message Semicolons => Message.Of("The fields are separated by semicolons.", "字段以分号分隔。");

    /// <summary>Names commas.</summary>
    internal static Message Commas => Message.Of("commas", "逗号");

    /// <summary>Says how to save tables as text.</summary>
    internal static Message SaveWithCommas => Message.Of("Save it as CSV with commas and decimal points.", "请另存为以逗号分隔、小数点为“.”的CSV。");

    /// <summary>Says that tabs separate fields.</summary>
    internal static Message Tabs => Message.Of("The fields are separated by tabs, not by commas, and are read accordingly.", "字段以制表符而非逗号分隔，已按此读取。");

    /// <summary>Says that a line is left out.</summary>
    internal static Message SeparatorLine => Message.Of("The first line, sep=, is not the header and is omitted.", "首行“sep=”不是表头，已略去。");

    /// <summary>Says that a line is left out.</summary>
    internal static Message TabLine => Message.Of("The first line, sep= with a tab, is not the header and is omitted.", "首行“sep=”（制表符）不是表头，已略去。");

    /// <summary>Says what a table begins with.</summary>
    internal static Message LineOfNames => Message.Of("a first line with the names of the columns", "第一行为列名");

    /// <summary>Says that a row is too long or too short.</summary>
    internal static Message OtherWidth => Message.Of("The row has a different number of fields from the header.", "该行字段数与表头不同。");

    /// <summary>Says what a field with a comma needs.</summary>
    internal static Message QuoteTheComma => Message.Of("A field with a comma must be in quotes.", "含逗号的字段须加引号。");

    /// <summary>Says that a file has too many fields.</summary>
    internal static Message TooManyFields(Figure most) => Message.Of($"The file has more than the {most} fields allowed.", $"文件的字段超过允许的{most}个。");

    /// <summary>Says that a quote is open.</summary>
    internal static Message OpenQuote(Figure record) => Message.Of($"In record {record} a quote is not closed.", $"第{record}条记录的引号未闭合。");

    /// <summary>Says that text follows a quote.</summary>
    internal static Message TextAfterQuote(Figure record) => Message.Of(
        $"In record {record} text follows a closed quote; a quote inside a field is written twice.",
        $"第{record}条记录中引号闭合后还有文字；字段内的引号须写两次。");

    /// <summary>Says that a sheet cannot have its name.</summary>
    internal static Message SheetName => Message.Of("This cannot be the name of a sheet of a workbook.", "该名称不能用作工作表名。", "SheetNameForbidden");

    /// <summary>Says how a sheet may be called.</summary>
    internal static Message SheetNames(Figure most) => Message.Of($"at most {most} characters, none of [ ] : * ? / \\", $"不超过{most}个字符，且不含[ ] : * ? / \\");

    /// <summary>Says what headers must be.</summary>
    internal static Message HeadersDiffer => Message.Of("A table of a workbook needs headers that are complete and all different.", "工作簿中的表格须有完整且各不相同的表头。");

    /// <summary>Says that a cell has a control character.</summary>
    internal static Message CellControlCharacter(Name code) => Message.Of($"The cell has a control character ({code}).", $"单元格含有控制字符（{code}）。");

    /// <summary>Says what to do about it.</summary>
    internal static Message NoSuchCharacters => Message.Of("Do not write such characters.", "请勿使用此类字符。");

    /// <summary>Says that a text is too long.</summary>
    internal static Message TextTooLong(Figure most) => Message.Of(
        $"The text is longer than the {most} characters that a cell of a workbook holds.",
        $"文字超过单元格可容纳的{most}个字符。", "CellTextTooLong");
}
