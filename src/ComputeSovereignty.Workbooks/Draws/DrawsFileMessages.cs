using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>What is said of files of draws and of answers that are not as the program wrote them.</summary>
internal static class DrawsFileMessages
{
    /// <summary>Says that a file of draws was altered.</summary>
    /// <param name="file">The file.</param>
    /// <param name="why">What is wrong with it, a sentence.</param>
    internal static Message Altered(Name file, Message why) => Message.Of(
        $"{file} has been altered since it was written: {why} Begin the run anew.", $"{file}写入后被改动：{why}请重新开始运行。", "DrawsAltered");

    /// <summary>Says that something else came than a draw.</summary>
    /// <param name="draw">The draw's number.</param>
    internal static Message NotThatDraw(Name draw) => Message.Of($"What came for draw {draw} is no such draw.", $"收到的内容不是第{draw}次抽样。", "DrawsNotThatDraw");

    /// <summary>Says that a file has other columns.</summary>
    /// <param name="file">The file.</param>
    internal static Message OtherColumns(Name file) => Message.Of(
        $"{file} has other columns than this study: it is another's.", $"{file}的列与本研究不同：属于另一研究。", "DrawsOtherColumns");

    /// <summary>Says that a line is not the draw that it must be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="draw">The draw's number.</param>
    /// <param name="line">The line.</param>
    internal static Message NoDraw(Name file, Name draw, Name line) => Message.Of($"{file} holds no draw {draw} in line {line}.", $"{file}第{line}行不是第{draw}次抽样。", "DrawsNoDraw");

    /// <summary>Says that a file has not even its header.</summary>
    /// <param name="file">The file.</param>
    internal static Message NoColumns(Name file) => Message.Of($"{file} has no columns.", $"{file}没有列标题。", "DrawsNoColumns");

    /// <summary>Says that an answer is of another study.</summary>
    /// <param name="file">The file.</param>
    /// <param name="answer">The answer's number.</param>
    internal static Message OtherAnswer(Name file, Name answer) => Message.Of(
        $"{file} has an answer {answer} that is not of this study.", $"{file}中的结果{answer}不属于本研究。", "AnswersOtherStudy");

    /// <summary>Says that a line is not the answer that it must be.</summary>
    /// <param name="file">The file.</param>
    /// <param name="answer">The answer's number.</param>
    /// <param name="line">The line.</param>
    internal static Message NoAnswer(Name file, Name answer, Name line) => Message.Of($"{file} holds no answer {answer} in line {line}.", $"{file}第{line}行不是结果{answer}。", "AnswersNoAnswer");

    /// <summary>Says in what a run was begun otherwise.</summary>
    /// <param name="entry">What differs.</param>
    /// <param name="before">What it was begun with.</param>
    /// <param name="now">What is asked for now.</param>
    internal static Message BegunWith(Name entry, Name before, Name now) => Message.Of(
        $"{entry}: it was begun with “{before}”, now it is “{now}”", $"{entry}：开始时为“{before}”，现为“{now}”", "DrawsBegunWith");

    /// <summary>Says that a field of a file of draws was altered.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line.</param>
    /// <param name="field">The field.</param>
    internal static Message NeitherFigure(Name file, Name line, Name field) => Message.Of(
        $"{file} has been altered since it was written: line {line} holds “{field}”, which is neither a figure nor an ending. Begin the run anew.",
        $"{file}写入后被改动：第{line}行的“{field}”既不是数字也不是结束状态。请重新开始运行。",
        "DrawsNeitherFigure");
}
