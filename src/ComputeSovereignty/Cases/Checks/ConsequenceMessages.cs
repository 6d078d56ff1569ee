using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks;

/// <summary>What is said of errors that follow from others.</summary>
internal static class ConsequenceMessages
{
    /// <summary>Says from what an error follows.</summary>
    internal static Message Follows(Name place) => Message.Of($"This follows from {place}: fix that first.", $"此问题由{place}引起，请先修正该处。", "FollowsFrom");
}
