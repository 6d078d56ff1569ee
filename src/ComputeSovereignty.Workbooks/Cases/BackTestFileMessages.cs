using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>What is said of a file of published figures that cannot be used.</summary>
internal static class BackTestFileMessages
{
    /// <summary>Says that a line has another number of fields.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="fields">How many it has.</param>
    internal static Message Fields(Name file, Name line, Figure fields) => Message.Of(
        $"{file}, line {line}: {fields} fields where 11 are expected.", $"{file}第{line}行：有{fields}个字段，应为11个。", "BackTestFileFields");

    /// <summary>Says that a published figure is not a number.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="found">What stands there.</param>
    internal static Message NotANumber(Name file, Name line, Name found) => Message.Of(
        $"{file}, line {line}: Published is not a number. Found: {found}.", $"{file}第{line}行：Published 不是数字。当前内容：{found}。", "BackTestFileNumber");

    /// <summary>Says that year or measure is not known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="allowed">The measures.</param>
    internal static Message UnknownMeasure(Name file, Name line, Listing found, Listing allowed) => Message.Of(
        $"{file}, line {line}: Year or Measure is not known. Found: {found}. Measures: {allowed}.",
        $"{file}第{line}行：Year 或 Measure 无法识别。当前内容：{found}。允许的 Measure：{allowed}。",
        "BackTestFileMeasure");
}
