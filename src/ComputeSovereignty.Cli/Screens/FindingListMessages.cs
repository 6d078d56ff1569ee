using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Screens;

/// <summary>What the console says around findings.</summary>
internal static class FindingListMessages
{
    /// <summary>Counts findings of one severity.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="severity">How grave they are.</param>
    internal static Message Count(int count, Severity severity) => severity switch
    {
        Severity.Error => Errors(count),
        Severity.Warning => Warnings(count),
        _ => Notes(count),
    };

    /// <summary>Counts errors.</summary>
    /// <param name="count">How many there are.</param>
    internal static Message Errors(int count) => count == 1
        ? Message.Of("1 error", "1个错误", "OneError")
        : Message.Of($"{Figure.Count(count)} errors", $"{Figure.Count(count)}个错误", "CountOfErrors");

    /// <summary>Counts warnings.</summary>
    /// <param name="count">How many there are.</param>
    internal static Message Warnings(int count) => count == 1
        ? Message.Of("1 warning", "1个警告", "OneWarning")
        : Message.Of($"{Figure.Count(count)} warnings", $"{Figure.Count(count)}个警告", "CountOfWarnings");

    /// <summary>Counts notes.</summary>
    /// <param name="count">How many there are.</param>
    internal static Message Notes(int count) => count == 1
        ? Message.Of("1 note", "1条提示", "OneNote")
        : Message.Of($"{Figure.Count(count)} notes", $"{Figure.Count(count)}条提示", "CountOfNotes");

    /// <summary>Heads the list of what no plan uses.</summary>
    /// <param name="count">How many entries it has.</param>
    internal static Message Unused(int count) => count == 1
        ? Message.Of("1 entry that no plan uses", "1处内容不被任何方案使用", "OneUnused")
        : Message.Of($"{Figure.Count(count)} entries that no plan uses", $"{Figure.Count(count)}处内容不被任何方案使用", "CountOfUnused");

    /// <summary>Says where the list of what no plan uses is to be had.</summary>
    /// <param name="count">How many entries it has.</param>
    internal static Message UnusedElsewhere(int count) => Message.Of($"{Unused(count)}: --unused lists them.", $"{Unused(count)}：用--unused列出。");

    /// <summary>Says that a case cannot be used.</summary>
    /// <param name="case">The case.</param>
    internal static Message CannotBeUsed(Name @case) => Message.Of($"{@case} cannot be used until these errors are fixed.", $"{@case}目前无法使用，请先修正以下错误。");

    /// <summary>Names a case under a scenario.</summary>
    /// <param name="case">The case.</param>
    /// <param name="scenario">The scenario.</param>
    internal static Message UnderScenario(Name @case, Name scenario) => Message.Of($"{@case} under scenario {scenario}", $"{@case}（情景{scenario}）", "CaseUnderScenario");

    /// <summary>Says that a case can be solved.</summary>
    /// <param name="case">The case.</param>
    /// <param name="counts">What was found.</param>
    internal static Message CanBeSolved(IArgument @case, Listing counts) => Message.Of($"{@case} can be solved: {counts}.", $"{@case}可以求解：{counts}。");

    /// <summary>Says that a case cannot be solved.</summary>
    /// <param name="case">The case.</param>
    /// <param name="counts">What was found.</param>
    internal static Message CannotBeSolved(IArgument @case, Listing counts) => Message.Of($"{@case} cannot be solved: {counts}.", $"{@case}无法求解：{counts}。");
}
