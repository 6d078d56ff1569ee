using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>What moves the goal of nameplate compute that demand implies.</summary>
internal static class GoalMessages
{
    /// <summary>Gets the header of the difference of goals.</summary>
    internal static Message Difference => Message.Of("Implied less set", "推算值减设定值", "GoalDifference");

    /// <summary>Gets the header of drivers.</summary>
    internal static Message Driver => Message.Of("The step that moves it most", "影响最大的单步措施", "GoalDriverHeader");

    /// <summary>Says what moves a goal, and by how much.</summary>
    /// <param name="driver">What moves it.</param>
    internal static Message Of(GoalDriver driver) => Message.Of(
        $"{driver.Lever.Title} {LeverMessages.Beside(driver.Lever, driver.Amount)} ({Moved(driver)})", $"{driver.Lever.Title}{LeverMessages.Beside(driver.Lever, driver.Amount)}（{Moved(driver)}）", "GoalStep");

    /// <summary>Says what moves the goal of the checkpoint year the most.</summary>
    /// <param name="demand">What was found.</param>
    internal static Message Finding(DemandResult demand) => demand.GoalDrivers.FirstOrDefault(d => d.Year == demand.Checkpoint.Year) is not { } driver ? Message.None : Message.Of(
        $"The goal that demand implies for {Period.Of(driver.Year)} moves most with one step of: {Of(driver).Within()}.",
        $"各单项措施变动一步时，对{Period.Of(driver.Year)}推算目标影响最大的是：{Of(driver)}。",
        "GoalDriver");

    private static Message Moved(GoalDriver driver) => driver.Change < 0
        ? Message.Of($"{Figure.Compute(-driver.Change)} less", $"减少{Figure.Compute(-driver.Change)}", "GoalLess")
        : Message.Of($"{Figure.Compute(driver.Change)} more", $"增加{Figure.Compute(driver.Change)}", "GoalMore");
}
