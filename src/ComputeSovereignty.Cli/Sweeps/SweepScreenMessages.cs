using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>What the console says of sweeps.</summary>
internal static class SweepScreenMessages
{
    /// <summary>Gets that there is no sweep.</summary>
    internal static Message None => Message.Of("There are no sweeps.", "没有批次。", "SweepNone");

    /// <summary>Gets the header of sweeps.</summary>
    internal static Message Sweep => Message.Of("Sweep", "批次", "SweepHeader");

    /// <summary>Gets the header of questions.</summary>
    internal static Message Question => Message.Of("Question", "内容", "SweepQuestion");

    /// <summary>Gets the header of when a sweep was submitted.</summary>
    internal static Message Submission => Message.Of("Submitted", "提交时间", "SweepSubmission");

    /// <summary>Gets the header of what is done.</summary>
    internal static Message Solved => Message.Of("Solved", "已求解", "SweepSolved");

    /// <summary>Gets the header of states.</summary>
    internal static Message State => Message.Of("State", "状态", "SweepState");

    /// <summary>Says that a question is submitted.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Submitted(Name sweep) => Message.Of($"Submitted as sweep {sweep}.", $"已提交为批次{sweep}。", "SweepSubmitted");

    /// <summary>Says that a question had been submitted before.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Found(Name sweep) => Message.Of($"The same question is sweep {sweep} already; it is followed.", $"相同内容已是批次{sweep}，继续跟踪。", "SweepFound");

    /// <summary>Says that a sweep goes on without the one who asked.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="follow">The command that comes back to it.</param>
    /// <param name="cancel">The command that cancels it.</param>
    internal static Message Left(Name sweep, Name follow, Name cancel) => Message.Of(
        $"The machines go on with sweep {sweep}.\nCome back with: {follow}\nCancel with: {cancel}",
        $"机器将继续处理批次{sweep}。\n取回结果：{follow}\n取消：{cancel}",
        "SweepLeft");

    /// <summary>Gets where the password goes that commands do not show.</summary>
    internal static Message PasswordApart => Message.Of(
        "The password is left out: put it into the variable PGPASSWORD.", "命令中不含密码：请将其写入变量 PGPASSWORD。", "SweepPasswordApart");

    /// <summary>Says that nobody works on sweeps that wait.</summary>
    /// <param name="sweeps">How many.</param>
    /// <param name="command">The command that starts a machine.</param>
    internal static Message Waiting(Figure sweeps, Name command) => Message.Of(
        $"No machine that is alive can work on what waits ({sweeps}). Start one with: {command}",
        $"{sweeps}个批次没有可用的机器处理。启动机器：{command}",
        "SweepsWaiting");

    /// <summary>Says that a sweep is cancelled.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Cancelled(Name sweep) => Message.Of($"Cancelled sweep {sweep}.", $"已取消批次{sweep}。", "SweepCancelled");

    /// <summary>Says that a sweep could not be cancelled.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="cancel">The command that cancels it.</param>
    internal static Message NotCancelled(Name sweep, Name cancel) => Message.Of(
        $"Sweep {sweep} is not cancelled, since the cluster's database does not answer. Once it does, cancel with: {cancel}",
        $"集群数据库没有响应，批次{sweep}未能取消。恢复后请取消：{cancel}",
        "SweepNotCancelled");

    /// <summary>Says that a sweep is deleted.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Deleted(Name sweep) => Message.Of($"Deleted sweep {sweep}.", $"已删除批次{sweep}。", "SweepDeleted");

    /// <summary>Says that a sweep has ended and cannot be cancelled.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message NotRunning(Name sweep) => Message.Of($"Sweep {sweep} does not run any more.", $"批次{sweep}已不在运行。", "SweepNotRunning");

    /// <summary>Says how a sweep stands.</summary>
    /// <param name="state">The state's name.</param>
    /// <param name="isWaiting">Whether no machine is there for it.</param>
    internal static Message StateOf(string state, bool isWaiting) => state switch
    {
        "Running" when isWaiting => Message.Of("waiting for a machine", "等待机器", "SweepIsWaiting"),
        "Running" => Message.Of("running", "运行中", "SweepRunning"),
        "Done" => Message.Of("done", "已完成", "SweepDone"),
        "Cancelled" => Message.Of("cancelled", "已取消", "SweepIsCancelled"),
        _ => Message.Of("different bytes", "结果不一致", "SweepDiffers"),
    };
}
