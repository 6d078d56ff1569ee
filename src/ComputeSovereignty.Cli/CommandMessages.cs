using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli;

/// <summary>What a call as a whole says: of its command line, of its end, and of what the machine refuses.</summary>
internal static class CommandMessages
{
    /// <summary>Gets that an argument is empty, such as that of a script whose variable is not set.</summary>
    internal static Message EmptyArgument => Message.Of("An argument is empty: name the workbook, folder or file.", "有一个参数为空：请给出工作簿、文件夹或文件。", "CommandEmptyArgument");

    /// <summary>Says that a variable names no language that is spoken.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="found">What it holds.</param>
    /// <param name="allowed">The languages.</param>
    internal static Message WrongLanguage(Name variable, Name found, Listing allowed) => Message.Of(
        $"The variable {variable} is “{found}”; write {allowed}, or leave it out.", $"环境变量{variable}的值为“{found}”；请设为{allowed}，或不设置。", "CommandWrongLanguage");

    /// <summary>Says that there is no such verb.</summary>
    /// <param name="verb">What was written.</param>
    internal static Message NoVerb(Name verb) => Message.Of($"There is no verb “{verb}”.", $"没有命令“{verb}”。", "CommandNoVerb");

    /// <summary>Asks whether a name was meant.</summary>
    /// <param name="name">The nearest name.</param>
    internal static Message DidYouMean(Name name) => Message.Of($"Did you mean {name}?", $"是否指 {name}？", "CommandDidYouMean");

    /// <summary>Says where there is more.</summary>
    /// <param name="command">The command.</param>
    internal static Message See(Name command) => Message.Of($"See: {command}", $"参见：{command}", "CommandSee");

    /// <summary>Says how a setting of the case is changed.</summary>
    /// <param name="change">What to write.</param>
    internal static Message SettingIsSet(Name change) => Message.Of(
        $"The case's own setting is changed for one call with {change}", $"如只在本次调用中修改案例的设置，请用 {change}", "CommandSettingIsSet");

    /// <summary>Gets that the call was stopped before it did anything.</summary>
    internal static Message StoppedWhileRead => Message.Of("Stopped while the case was read; nothing was written.", "读取案例时停止，未写入任何文件。", "CommandStoppedWhileRead");

    /// <summary>Says that an error of the program ended the call.</summary>
    /// <param name="log">Where the log is.</param>
    internal static Message InternalError(Message log) => Message.Of(
        $"An internal error ended the work; this is not caused by your input. The log says more: {log}", $"程序内部错误，运行已结束；与您的输入无关。详情见日志：{log}", "CommandInternalError");

    /// <summary>Says that not even a log could be written.</summary>
    /// <param name="fault">What went wrong.</param>
    internal static Message NoLog(Name fault) => Message.Of($"no log could be written; {fault}", $"日志无法写入；{fault}", "CommandNoLog");

    /// <summary>Gets that memory is short.</summary>
    internal static Message NoMemory => Message.Of(
        "There is not enough memory for this: nothing more is written. Give the process more, or ask for less at once (--threads 1).",
        "内存不足，不再写入任何文件。请为进程分配更多内存，或减少同时进行的求解（--threads 1）。",
        "CommandNoMemory");

    /// <summary>Gets that a file would be too large.</summary>
    internal static Message FileTooLarge => Message.Of(
        "The system refuses a file: it would be larger than this process may write or the file system holds.", "系统拒绝写入文件：大小将超出本进程或文件系统的限制。", "CommandFileTooLarge");

    /// <summary>Says that the system refuses a file.</summary>
    /// <param name="why">Why.</param>
    internal static Message FileRefused(Message why) => Message.Of($"The system refuses a file: {why}", $"系统拒绝访问文件：{why}", "CommandFileRefused");

    /// <summary>Says that the process may open too few files to do any work.</summary>
    /// <param name="least">How many it needs.</param>
    internal static Message TooFewFiles(int least) => Message.Of(
        $"The system lets this process open too few files at once: it needs {Figure.Number(least, "0")}. Raise the limit (ulimit -n {Figure.Number(least, "0")} or higher), then try again.",
        $"系统允许本进程同时打开的文件过少，至少需要 {Figure.Number(least, "0")} 个。请提高上限（ulimit -n {Figure.Number(least, "0")} 或更高）后重试。",
        "CommandTooFewFiles");

    /// <summary>Gets that there is no working directory.</summary>
    internal static Message FolderGone => Message.Of(
        "The working directory is gone. Change to one that is there, then try again.", "当前文件夹已不存在。请切换到现有的文件夹后重试。", "CommandFolderGone");

    /// <summary>Says that standard output could not be written.</summary>
    /// <param name="fault">Why.</param>
    internal static Message NoOutput(Exception fault) => Message.Of(
        $"Standard output could not be written: {new Name(fault.Message.TrimEnd('.'))}. What is told to be in files is there.",
        $"标准输出无法写入：{FaultMessages.Of(fault)}已提示写出的文件均已写出。",
        "CommandNoOutput");

    /// <summary>Gets that the wish to stop was heard.</summary>
    internal static Message Stopping => Message.Of("Stopping after the current step; results so far will be saved.", "当前步骤完成后停止；已有结果将予保存。", "CommandStopping");

    /// <summary>Gets how to end at once.</summary>
    internal static Message AgainEnds => Message.Of("Ctrl-C again ends at once.", "再按一次 Ctrl-C 立即结束。", "CommandAgainEnds");

    /// <summary>Gets that the program was ended in the midst of a step.</summary>
    internal static Message StepDidNotEnd => Message.Of(
        "The current step did not end: stopped without it. Files that were complete are kept.", "当前步骤未能结束，程序已停止；已写完的文件予以保留。", "CommandStepDidNotEnd");
}
