using ComputeSovereignty.Messages;

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

    /// <summary>Says where the log is.</summary>
    /// <param name="log">The path.</param>
    internal static Message LogSaysMore(Name log) => Message.Of($"See the log for details: {log}", $"详情见日志：{log}");
}
