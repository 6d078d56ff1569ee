using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Says why there is no plan.</summary>
internal static class OutcomeMessages
{
    /// <summary>Gets that no plan keeps all hard constraints.</summary>
    internal static Message Contradiction => Message.Of("The hard constraints contradict each other: no plan satisfies them all.", "硬性约束相互矛盾：没有方案能同时满足全部约束。");

    /// <summary>Gets that a limit ended the search.</summary>
    internal static Message LimitReached => Message.Of("The time limit was reached before a plan was found; allow more time.", "在找到方案之前已达到时间上限；请延长时限。");

    /// <summary>Gets that the run was stopped.</summary>
    internal static Message Interrupted => Message.Of("The run was stopped before a plan was found.", "在找到方案之前运行已停止。");

    /// <summary>Says that the engine failed.</summary>
    /// <param name="reason">What the engine said.</param>
    internal static Message EngineFailed(Message reason) => Message.Of($"The solver failed: {reason}", $"求解器失败：{reason}");
}
