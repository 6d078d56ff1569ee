using ComputeSovereignty.Messages;
using ComputeSovereignty.Reports.Excel.Plans;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>What the console says around reports.</summary>
internal static class ScreenMessages
{
    /// <summary>Gets that there is no plan.</summary>
    internal static Message NoPlan => Message.Of("No plan.", "没有可行方案。", "ScreenNoPlan");

    /// <summary>Gets the head of a list of constraints that contradict each other.</summary>
    internal static Message CannotHoldTogether => Message.Of(
        "These constraints cannot hold together. Relax any one of them; another contradiction may then show:",
        "以下约束无法同时成立。放宽其中任意一条；之后可能出现其他矛盾：");

    /// <summary>Gets the option that gives a solve more time.</summary>
    internal static Message MoreTime => Message.Of("Set it with --time-limit SECONDS.", "可用 --time-limit SECONDS 设定。", "ScreenMoreTime");

    /// <summary>Says where the log is.</summary>
    /// <param name="log">The path.</param>
    internal static Message LogSaysMore(Name log) => Message.Of($"See the log for details: {log}", $"详情见日志：{log}");

    /// <summary>Gets what a stage of a plan is called before its number.</summary>
    internal static Message Stage => Message.Of("Stage", "阶段", "ScreenStage");

    /// <summary>Gets what a round of prices is called before its number.</summary>
    internal static Message Round => Message.Of("Round", "轮次", "ScreenRound");

    /// <summary>Gets what the solve of a ceiling is called before its number.</summary>
    internal static Message Ceiling => Message.Of("Ceiling", "上限", "ScreenCeiling");

    /// <summary>Gets what a draw is called before its number.</summary>
    internal static Message Draw => Message.Of("Draw", "抽样", "ScreenDraw");

    /// <summary>Gets what a draw for Sobol' indices is called before its number.</summary>
    internal static Message IndexDraw => Message.Of("Draw for Sobol' indices", "Sobol'指数抽样", "ScreenIndexDraw");

    /// <summary>Gets what a variant is called before its number.</summary>
    internal static Message Variant => Message.Of("Variant", "变体", "ScreenVariant");

    /// <summary>Says how far a long run is.</summary>
    /// <param name="what">What is counted.</param>
    /// <param name="done">How many are done.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="rate">How many a second.</param>
    /// <param name="left">How long it will take yet, with its comma; nothing at the end.</param>
    internal static Message Counted(Message what, Figure done, Figure total, Figure rate, Message left) => Message.Of(
        $"{what} {done} of {total}, {rate} a second{left}", $"{what} {done}/{total}，每秒{rate}次{left}", "ScreenCounted");

    /// <summary>Says how long a long run will take yet.</summary>
    /// <param name="seconds">Seconds.</param>
    internal static Message LeftInSeconds(Figure seconds) => Message.Of($", {seconds} s left", $"，约剩{seconds}秒", "ScreenLeftInSeconds");

    /// <summary>Says how long a long run will take yet.</summary>
    /// <param name="minutes">Minutes.</param>
    internal static Message LeftInMinutes(Figure minutes) => Message.Of($", {minutes} min left", $"，约剩{minutes}分钟", "ScreenLeftInMinutes");

    /// <summary>Says how long a long run will take yet.</summary>
    /// <param name="hours">Hours.</param>
    internal static Message LeftInHours(Figure hours) => Message.Of($", {hours} h left", $"，约剩{hours}小时", "ScreenLeftInHours");

    /// <summary>Gets that a run was stopped and can be taken up.</summary>
    internal static Message StoppedAndKept => Message.Of("Stopped. What is solved is kept: take it up with --resume.", "已停止。已求解的结果予以保留：可用 --resume 继续。", "ScreenStoppedAndKept");

    /// <summary>Says how far the work is.</summary>
    /// <param name="word">What a step is called.</param>
    /// <param name="step">The step that is done.</param>
    /// <param name="steps">How many there are.</param>
    /// <param name="what">What the step was.</param>
    internal static Message Progress(Message word, Figure step, Figure steps, Message what) => Message.Of($"{word} {step} of {steps}: {what}", $"{word} {step}/{steps}：{what}");

    /// <summary>Says how long the work has taken.</summary>
    /// <param name="seconds">Seconds.</param>
    internal static Message SoFar(Figure seconds) => Message.Of($", {seconds} s so far", $"，已用{seconds}秒");

    /// <summary>Says how long the work will take yet.</summary>
    /// <param name="seconds">Seconds.</param>
    internal static Message SecondsLeft(Figure seconds) => Message.Of($", about {seconds} s left", $"，约剩{seconds}秒");

    /// <summary>Says how long the work will take yet.</summary>
    /// <param name="minutes">Minutes.</param>
    internal static Message MinutesLeft(Figure minutes) => Message.Of($", about {minutes} min left", $"，约剩{minutes}分钟");

    /// <summary>Gets that a study was stopped before its case was solved.</summary>
    internal static Message StoppedBeforeBase => Message.Of("Stopped before the case itself was solved; nothing was written.", "案例本身尚未求解完毕即已停止，未写入任何文件。", "ScreenStoppedBeforeBase");

    /// <summary>Gets that a study was stopped before there was anything to report.</summary>
    internal static Message StoppedBeforeStudy => Message.Of("Stopped before the study was finished; nothing is written.", "研究尚未完成即已停止，未写入任何文件。", "ScreenStoppedBeforeStudy");

    /// <summary>Gets that there is nothing to study.</summary>
    internal static Message NothingToStudy => Message.Of("The case as it stands has no plan, so there is nothing to study.", "案例现状没有可行方案，无法开展研究。", "ScreenNothingToStudy");

    /// <summary>Says which command gives all of it as a report.</summary>
    /// <param name="command">The command.</param>
    internal static Message AsReport(Name command) => Message.Of($"All of it as a report: {command}", $"如需完整报告，请运行：{command}");

    /// <summary>Says that a run is not in the store.</summary>
    /// <param name="fault">Why.</param>
    internal static Message NotKept(Exception fault) => Message.Of(
        $"This run is not in the run store, and “sovereignty runs” will not list it: {new Name(fault.Message.TrimEnd('.'))}. --no-store leaves the store alone.",
        $"本次运行未存入运行库，“sovereignty runs”不会列出它：{FaultMessages.Of(fault)}使用 --no-store 可不存入运行库。");

    /// <summary>Gets the foot of the share path.</summary>
    internal static Message PathFoot => Message.Of("CNY bn, technology spending only (excluding buildings and grid). Compute: cumulative installed base at year-end.", "单位：亿元，仅含技术支出（不含土建与电网）。算力为年末累计装机。", "ScreenPathFoot");

    /// <summary>Gets the heading of binding constraints.</summary>
    internal static Message BindingConstraints => Message.Of("Binding constraints", "约束瓶颈", "ScreenBindingConstraints");

    /// <summary>Gets the heading of files.</summary>
    internal static Message Files => Message.Of("Files", "文件", "ScreenFiles");

    /// <summary>Gets the header of years.</summary>
    internal static Message Year => Message.Of("Year", "年份", "ScreenYear");

    /// <summary>Gets the header of targets.</summary>
    internal static Message Target => Message.Of("Target", "目标", "ScreenTarget");

    /// <summary>Gets the header of shares of committed spending.</summary>
    internal static Message OfCommitted => Message.Of("Share of commitments", "占已承诺投资", "ScreenOfCommitted");

    /// <summary>Gets the header of shares of deployed equipment.</summary>
    internal static Message OfDeployed => Message.Of("Share of deployments", "占已部署设备", "ScreenOfDeployed");

    /// <summary>Gets the header of committed money.</summary>
    internal static Message Committed => Message.Of("Committed", "已承诺", "ScreenCommitted");

    /// <summary>Gets the header of spent money.</summary>
    internal static Message Spent => Message.Of("Spent", "已支出", "ScreenSpent");

    /// <summary>Gets the header of unspent commitments.</summary>
    internal static Message Unspent => Message.Of("Unspent", "结转未执行", "ScreenUnspent");

    /// <summary>Gets the header of compute.</summary>
    internal static Message Eflops => Message.Of("EFLOPS", "EFLOPS", "ScreenEflops");

    /// <summary>Gets the header of verdicts.</summary>
    internal static Message Status => Message.Of("Status", "状态", "ScreenStatus");

    /// <summary>Gets the header of shares by the case's definition.</summary>
    internal static Message JudgedShare => Message.Of("Judged share", "考核口径", "ScreenJudgedShare");

    /// <summary>Says the verdict of a year.</summary>
    /// <param name="verdict">The verdict, as documents say it.</param>
    internal static Message StatusOf(string verdict) => verdict switch
    {
        Verdicts.Met => Message.Of("met", "达标", "StatusMet"),
        Verdicts.NotMet => Message.Of("not met", "未达标", "StatusNotMet"),
        Verdicts.NotProved => Message.Of("not proved", "未证明", "StatusNotProved"),
        Verdicts.NothingToMeasure => Message.Of("nothing to measure", "无可衡量", "StatusNothing"),
        _ => Message.Of("not certified", "未通过校验", "StatusNotCertified"),
    };
}
