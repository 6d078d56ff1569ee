using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>What is said of options that cannot be taken as they were given.</summary>
internal static class OptionMessages
{
    /// <summary>Says that a text is not a fraction.</summary>
    /// <param name="text">The text.</param>
    internal static Message NotAFraction(Name text) => Message.Of(
        $"“{text}” is not a fraction. Write a number from 0 to 1, such as 0.001, or a percentage, such as 0.1%.", $"“{text}”不是比例。请填写 0 至 1 之间的数，如 0.001，或百分数，如 0.1%。", "OptionNotAFraction");

    /// <summary>Says that a text is not a time.</summary>
    /// <param name="text">The text.</param>
    internal static Message NotATime(Name text) => Message.Of(
        $"“{text}” is not a time. Write seconds, such as 90, or 90s, 5m, 2h.", $"“{text}”不是时长。请填写秒数，如 90，或 90s、5m、2h。", "OptionNotATime");

    /// <summary>Says that a text is not a whole number that is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">The least that is allowed.</param>
    internal static Message NotWhole(Name text, Figure least) => Message.Of(
        $"“{text}” is not allowed here. Write a whole number from {least} on.", $"此处不能填写“{text}”。请填写不小于 {least} 的整数。", "OptionNotWhole");

    /// <summary>Says that a text names no part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most parts.</param>
    internal static Message NoPart(Name text, Name most) => Message.Of(
        $"“{text}” is not a part. Write its number and how many there are, such as 17/400; the first is 1, the most are {most}.",
        $"“{text}”不是份号。请写明第几份与总份数，如 17/400；从 1 起，最多 {most} 份。",
        "OptionNoPart");

    /// <summary>Says that a word is none of those that are allowed.</summary>
    /// <param name="word">The word.</param>
    /// <param name="allowed">Those that are.</param>
    internal static Message NoneOf(Name word, Listing allowed) => Message.Of($"“{word}” is none of {allowed}.", $"“{word}”不在允许之列：{allowed}。", "OptionNoneOf");

    /// <summary>Says that there are more base draws than draws.</summary>
    /// <param name="indices">The base draws.</param>
    /// <param name="draws">The draws.</param>
    internal static Message MoreIndicesThanDraws(Name indices, Name draws) => Message.Of(
        $"--indices {indices} is more than --draws {draws}: the base draws are the first of the draws.", $"--indices {indices} 大于 --draws {draws}：基础抽样取自全部抽样的前若干次。", "OptionMoreIndices");

    /// <summary>Says that there is no such driver.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="drivers">The drivers.</param>
    internal static Message NoDriver(Name word, Listing drivers) => Message.Of($"“{word}” is not a driver. Drivers: {drivers}.", $"没有驱动因素“{word}”。驱动因素：{drivers}。", "OptionNoDriver");

    /// <summary>Says that there is no such result.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="results">The results.</param>
    internal static Message NoResult(Name word, Listing results) => Message.Of($"“{word}” is not a result. Results: {results}.", $"没有结果“{word}”。结果：{results}。", "OptionNoResult");

    /// <summary>Says that nothing is named of what a verb wants by its id.</summary>
    /// <param name="see">The command that lists them.</param>
    internal static Message NameARun(Name see) => Message.Of($"Name a run by the first letters of its id. See: {see}", $"请以编号的前几个字符指定运行。参见：{see}", "OptionNameARun");

    /// <summary>Says that nothing is named of what a verb wants by its id.</summary>
    /// <param name="see">The command that lists them.</param>
    internal static Message NameASweep(Name see) => Message.Of($"Name a sweep by the first letters of its id. See: {see}", $"请以编号的前几个字符指定批次。参见：{see}", "OptionNameASweep");

    /// <summary>Says that there is no such run.</summary>
    /// <param name="id">What was written.</param>
    /// <param name="see">The command that lists them.</param>
    internal static Message NoRun(Name id, Name see) => Message.Of($"There is no run {id}. See: {see}", $"没有编号为 {id} 的运行。参见：{see}", "OptionNoRun");

    /// <summary>Says that there is no such sweep.</summary>
    /// <param name="id">What was written.</param>
    /// <param name="see">The command that lists them.</param>
    internal static Message NoSweep(Name id, Name see) => Message.Of($"There is no sweep {id}. See: {see}", $"没有编号为 {id} 的批次。参见：{see}", "OptionNoSweep");

    /// <summary>Says that first letters fit several ids.</summary>
    /// <param name="letters">What was written.</param>
    /// <param name="ids">The ids.</param>
    internal static Message SeveralIds(Name letters, Listing ids) => Message.Of($"{letters} may be {ids}; write more letters.", $"{letters} 可能是{ids}；请多写几个字符。", "OptionSeveralIds");

    /// <summary>Gets that options go with a cluster alone.</summary>
    internal static Message WithCluster => Message.Of("--detach and --on-stop go with --cluster.", "--detach 与 --on-stop 须与 --cluster 同用。", "OptionWithCluster");

    /// <summary>Says that a text is not a connection string.</summary>
    /// <param name="text">The text.</param>
    internal static Message NoConnection(Name text) => Message.Of(
        $"“{text}” is not a connection string of PostgreSQL: it names no Host. Write it as in --cluster \"Host=db;Database=plans\".",
        $"“{text}”不是 PostgreSQL 连接字符串：没有 Host。写法如 --cluster \"Host=db;Database=plans\"。",
        "OptionNoConnection");

    /// <summary>Gets that a part alone is taken up.</summary>
    internal static Message ResumeWithPart => Message.Of("--resume goes with --part.", "--resume 须与 --part 同用。", "OptionResumeWithPart");

    /// <summary>Gets that -o has no path.</summary>
    internal static Message NeedsPath => Message.Of("-o needs a path.", "-o 须给出路径。", "OptionNeedsPath");

    /// <summary>Gets that a part needs a folder.</summary>
    internal static Message PartNeedsFolder => Message.Of("A part needs -o: a folder that is the same for all parts.", "分份求解须用 -o 给出文件夹，各份相同。", "OptionPartNeedsFolder");
}
