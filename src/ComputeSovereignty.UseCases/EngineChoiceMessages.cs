using ComputeSovereignty.Messages;

namespace ComputeSovereignty.UseCases;

/// <summary>What is said of engines that cannot be chosen.</summary>
internal static class EngineChoiceMessages
{
    /// <summary>Says that there is no such engine.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The engines.</param>
    internal static Message NoEngine(Name name, Listing known) => Message.Of(
        $"There is no engine “{name}”. Known: {known}.", $"没有求解器“{name}”。可用：{known}。", "RunNoEngine");

    /// <summary>Says that an engine cannot be used here.</summary>
    /// <param name="title">The engine.</param>
    /// <param name="why">Why.</param>
    internal static Message SolvesNothing(Name title, Message why) => Message.Of(
        $"{title} solves nothing here: {why}.", $"{title} 在此无法求解：{why}。", "RunEngineSolvesNothing");
}
