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
