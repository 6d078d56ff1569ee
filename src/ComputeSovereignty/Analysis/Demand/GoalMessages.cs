using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The goal of nameplate compute, as set and as demand implies it, and what moves it.</summary>
internal static class GoalMessages
{
    /// <summary>Gets the heading of goals.</summary>
    internal static Message Heading => Message.Of("Goal of nameplate compute: set, and implied by demand", "标称算力目标：设定值与需求推算值", "DemandReportGoalsHeading");

    /// <summary>Gets the label of goals.</summary>
    internal static Message Label => Message.Of("Goal", "目标", "DemandReportGoalsLabel");

    /// <summary>Gets how to read goals.</summary>
    internal static Message Reading => Message.Of("Implied: what would have to be deployed in the year at the efficiency of the reference pool and full occupancy, so that existing fleets and earlier deployments together serve all demand.", "推算值：按参考算力池效率、满负荷运行，为使存量设备与历年部署合计满足全部需求，当年需部署的标称算力。", "DemandReportGoalsFinding");

    /// <summary>Gets the header of goals as set.</summary>
    internal static Message Typed => Message.Of("Goal set", "设定目标", "DemandReportTypedGoal");

    /// <summary>Gets the header of goals that demand implies.</summary>
    internal static Message Implied => Message.Of("Goal implied by demand", "需求推算目标", "DemandReportImpliedGoal");

    /// <summary>Labels the goal.</summary>
    /// <param name="year">The year.</param>
    internal static Message ImpliedFor(Period year) => Message.Of($"Nameplate goal implied for {year}", $"{year}推算标称目标", "DemandReportImpliedGoalFor");

    /// <summary>Says the goal that is set.</summary>
    /// <param name="goal">The goal.</param>
    internal static Message Set(Figure goal) => Message.Of($"set: {goal}", $"设定值：{goal}", "DemandReportGoalSet");

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
