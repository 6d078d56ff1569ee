using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>What is wrong with the value of a cell, and what it may be.</summary>
internal static class CellMessages
{
    /// <summary>Gets that a blank cell means no limit.</summary>
    internal static Message BlankMeansNoLimit => Message.Of("blank: no limit", "留空表示不设上限", "CellBlankMeansNoLimit");

    /// <summary>Gets that a cell may be blank.</summary>
    internal static Message MayBeBlank => Message.Of("may be blank", "可留空", "CellMayBeBlank");

    /// <summary>Says what a blank cell means.</summary>
    /// <param name="value">The value.</param>
    internal static Message BlankMeans(Name value) => Message.Of($"blank: {value}", $"留空即 {value}", "CellBlankMeans");

    /// <summary>Says of which row a problem is.</summary>
    internal static Message OfRow(Name row, Message problem) => Message.Of($"{row}: {problem}", $"{row}：{problem}", "ProblemOfRow");

    /// <summary>Says that a cell is blank.</summary>
    internal static Message Blank(Name column, Name row) => Message.Of($"{column} of {row} is blank.", $"{row}的{column}为空。", "CellBlank");

    /// <summary>Says that a cell holds an error.</summary>
    internal static Message SpreadsheetError(Name column) => Message.Of($"{column} holds a spreadsheet error.", $"{column}为表格软件的错误值。");

    /// <summary>Says what to do about an error.</summary>
    internal static Message FixFormula => Message.Of("Fix the formula, or write the value.", "请修正公式，或直接填写数值。");

    /// <summary>Says that a value is not a number.</summary>
    internal static Message NotANumber(Name column) => Message.Of($"{column} is not a number.", $"{column}不是数字。", "CellNotANumber");

    /// <summary>Says that a value is out of range.</summary>
    internal static Message OutOfRange(Name column) => Message.Of($"{column} is out of range.", $"{column}超出允许范围。");

    /// <summary>Says that a value is not whole.</summary>
    internal static Message NotWhole(Name column) => Message.Of($"{column} is not a whole number.", $"{column}不是整数。");

    /// <summary>Says that a number is not among those allowed.</summary>
    internal static Message NotOneOf(Name column, Listing choices) => Message.Of($"{column} is not one of {choices}.", $"{column}须为以下之一：{choices}。");

    /// <summary>Says that a word is not among those allowed.</summary>
    internal static Message NotAChoice(Name column) => Message.Of($"{column} is not one of its choices.", $"{column}不在可选值之列。");

    /// <summary>Says that a value is neither true nor false.</summary>
    internal static Message NotTrueOrFalse(Name column) => Message.Of($"{column} is neither TRUE nor FALSE.", $"{column}既不是TRUE也不是FALSE。");

    /// <summary>Says that a value is not a month.</summary>
    internal static Message NotAMonth(Name column) => Message.Of($"{column} is not a month.", $"{column}不是年月。");

    /// <summary>Says that a key has a reserved character.</summary>
    internal static Message ReservedCharacter(Name column) => Message.Of($"{column} has a character that is reserved for parameter addresses.", $"{column}含有参数地址专用的字符。");

    /// <summary>Says what to write instead of reserved characters.</summary>
    internal static Message WithoutReserved => Message.Of("Write it without [ ] / * and line breaks.", "请去掉[ ] / *和换行。");

    /// <summary>Says that a key does not exist.</summary>
    internal static Message NotOnSheet(Name column, Name key, Listing sheets) => Message.Of($"{column} \"{key}\" does not exist on sheet {sheets}.", $"{column}“{key}”在工作表{sheets}中不存在。");

    /// <summary>Says that a text has a control character.</summary>
    internal static Message ControlCharacter(IArgument subject, Name code) => Message.Of($"{subject} has a control character ({code}).", $"{subject}含有控制字符（{code}）。");

    /// <summary>Says that a name has a character that nobody sees.</summary>
    internal static Message InvisibleCharacter(IArgument subject, Name code, Message kind) => Message.Of(
        $"{subject} has an invisible character ({code}, {kind}).",
        $"{subject}含有不可见字符（{code}，{kind}）。");

    /// <summary>Names a header.</summary>
    internal static Message TheHeader => Message.Of("The header", "表头", "SubjectHeader");

    /// <summary>Names a cell.</summary>
    internal static Message TheCell => Message.Of("The cell", "单元格", "SubjectCell");

    /// <summary>Asks for a text to be written again.</summary>
    internal static Message WriteAgain => Message.Of("Write it again.", "请重新填写。");

    /// <summary>Says what a number stored as text is.</summary>
    internal static Message NumberAsText(Name number) => Message.Of($"It is a number stored as text: make the cell a number, {number}.", $"这是以文本形式存储的数字：请将单元格改为数字{number}。");

    /// <summary>Says that a text is not a fraction.</summary>
    internal static Message NotAFraction(Name text, Name part) => Message.Of($"{text} is not a fraction; write {part}.", $"{text}不是比例；请填写{part}。");

    /// <summary>Says that a text is not a fraction and may mean two.</summary>
    internal static Message NotAFractionOfTwo(Name text, Name hundredth, Name percent, Name tenth, Name tenths) => Message.Of(
        $"{text} is not a fraction; write {hundredth} for {percent}%, or {tenth} for {tenths}%.",
        $"{text}不是比例；若指{percent}%请填写{hundredth}，若指{tenths}%请填写{tenth}。");

    /// <summary>Says how small a figure may be.</summary>
    internal static Message ZeroOrAtLeast(Figure finest) => Message.Of($"Write 0, or at least {finest}.", $"请填写0，或不小于{finest}的数。");

    /// <summary>Says which numbers may be written.</summary>
    internal static Message WriteOneOf(Listing numbers) => Message.Of($"Write {numbers}.", $"请填写{numbers}。");

    /// <summary>Lists the first of many keys.</summary>
    internal static Message AndMore(Listing keys, Figure more, Listing sheets) => Message.Of($"{keys} and {more} more of {sheets}", $"{keys}，以及{sheets}中的另外{more}个", "KeysAndMore");

    /// <summary>Names a number.</summary>
    internal static Message Number => Message.Of("a number", "数", "ValueNumber");

    /// <summary>Names a fraction.</summary>
    internal static Message Fraction => Message.Of("a fraction", "比例", "ValueFraction");

    /// <summary>Names a whole number.</summary>
    internal static Message Whole => Message.Of("a whole number", "整数", "ValueWhole");

    /// <summary>Says that a value lies between two and above the first.</summary>
    internal static Message AboveUpTo(Message value, Figure least, Figure most) => Message.Of($"{value} above {least}, at most {most}", $"大于{least}且不超过{most}的{value}", "ValueAboveUpTo");

    /// <summary>Says that a value lies between two.</summary>
    internal static Message FromTo(Message value, Figure least, Figure most) => Message.Of($"{value} from {least} to {most}", $"{least}至{most}的{value}", "ValueFromTo");

    /// <summary>Says that a value is larger than another.</summary>
    internal static Message Above(Message value, Figure least) => Message.Of($"{value} above {least}", $"大于{least}的{value}", "ValueAbove");

    /// <summary>Says that a value is at least another.</summary>
    internal static Message OrMore(Message value, Figure least) => Message.Of($"{value}, {least} or more", $"不小于{least}的{value}", "ValueOrMore");

    /// <summary>Says that a value is at most another.</summary>
    internal static Message UpTo(Message value, Figure most) => Message.Of($"{value}, at most {most}", $"不超过{most}的{value}", "ValueUpTo");

    /// <summary>Names truth.</summary>
    internal static Message TrueOrFalse => Message.Of("TRUE or FALSE", "TRUE或FALSE", "ValueTruth");

    /// <summary>Names a month.</summary>
    internal static Message Month => Message.Of("a month such as 2027-01", "年月，如2027-01", "ValueMonth");

    /// <summary>Names a key of another sheet.</summary>
    /// <param name="sheets">The sheets.</param>
    internal static Message KeyOf(IReadOnlyList<string> sheets) => Message.Of(
        $"a key of {new Name(string.Join(" or ", sheets))}",
        $"工作表{Listing.Of(sheets, Joint.Or)}中的键",
        "ValueKeyOf");

    /// <summary>Names an address.</summary>
    internal static Message Address => Message.Of("a parameter address such as Lines[SMIC-N2].2027", "参数地址，如Lines[SMIC-N2].2027", "ValueAddress");

    /// <summary>Names sources.</summary>
    internal static Message Sources => Message.Of("ids of Sources, separated by blanks", "工作表Sources中的编号，以空格分隔", "ValueSources");

    /// <summary>Names a key.</summary>
    internal static Message Key => Message.Of("text without [ ] / *", "不含[ ] / *的文字", "ValueKey");

    /// <summary>Names any value.</summary>
    internal static Message Any => Message.Of("a number, a month, TRUE, FALSE or a word", "数字、年月、TRUE、FALSE或一个词", "ValueAny");

    /// <summary>Names text.</summary>
    internal static Message Text => Message.Of("text", "文字", "ValueText");
}
