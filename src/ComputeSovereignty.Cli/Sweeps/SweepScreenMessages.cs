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
    /// <param name="command">The command that comes back to it.</param>
    internal static Message Left(Name sweep, Name command) => Message.Of(
        $"The machines go on with sweep {sweep}. Come back with: {command}",
        $"机器将继续处理批次{sweep}。之后可运行：{command}",
        "SweepLeft");

    /// <summary>Says that a sweep is cancelled.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Cancelled(Name sweep) => Message.Of($"Cancelled sweep {sweep}.", $"已取消批次{sweep}。", "SweepCancelled");

    /// <summary>Says that a sweep is deleted.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Deleted(Name sweep) => Message.Of($"Deleted sweep {sweep}.", $"已删除批次{sweep}。", "SweepDeleted");

    /// <summary>Says that a sweep has ended and cannot be cancelled.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message NotRunning(Name sweep) => Message.Of($"Sweep {sweep} does not run any more.", $"批次{sweep}已不在运行。", "SweepNotRunning");

    /// <summary>Says how a sweep stands.</summary>
    /// <param name="state">The state's name.</param>
    internal static Message StateOf(string state) => state switch
    {
        "Running" => Message.Of("running", "运行中", "SweepRunning"),
        "Done" => Message.Of("done", "已完成", "SweepDone"),
        "Cancelled" => Message.Of("cancelled", "已取消", "SweepIsCancelled"),
        _ => Message.Of("different bytes", "结果不一致", "SweepDiffers"),
    };
}
