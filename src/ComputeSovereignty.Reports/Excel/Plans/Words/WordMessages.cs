using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Reports.Excel.Plans.Words;

/// <summary>The words in cells: what is one of a few in every plan.</summary>
internal static class WordMessages
{
    /// <summary>Says where something was made.</summary>
    /// <param name="origin">The origin.</param>
    internal static Message Of(Origin origin) => origin == Origin.Domestic ? Message.Of("Domestic", "国产", "WordDomestic") : Message.Of("Foreign", "国外", "WordForeign");

    /// <summary>Says where something was made, within a sentence.</summary>
    /// <param name="origin">The origin.</param>
    internal static Message Within(Origin origin) => origin == Origin.Domestic ? Message.Of("domestic", "国产", "WithinDomestic") : Message.Of("foreign", "国外", "WithinForeign");

    /// <summary>Says what a channel brings.</summary>
    /// <param name="kind">The kind.</param>
    internal static Message Of(ImportKind kind) => kind switch
    {
        ImportKind.Accelerator => Message.Of("Accelerator", "加速器", "WordAccelerator"),
        ImportKind.Hbm => Message.Of("Hbm", "HBM", "WordHbm"),
        _ => Message.Of("Component", "部件", "WordComponent"),
    };

    /// <summary>Says who pays.</summary>
    /// <param name="fund">Who pays.</param>
    internal static Message Of(Fund fund) => fund == Fund.Programme ? Message.Of("Programme", "项目", "WordProgramme") : Message.Of("Industry", "产业基金", "WordIndustry");

    /// <summary>Says what work is.</summary>
    /// <param name="kind">The kind.</param>
    internal static Message Of(WorkKind kind) => kind == WorkKind.Training ? Message.Of("Training", "训练", "WordTraining") : Message.Of("Inference", "推理", "WordInference");

    /// <summary>Says how near a place is to its users.</summary>
    /// <param name="tier">The tier.</param>
    internal static Message Of(PlaceTier tier) => tier switch
    {
        PlaceTier.Hub => Message.Of("Hub", "枢纽", "WordHub"),
        PlaceTier.Metro => Message.Of("Metro", "城域", "WordMetro"),
        _ => Message.Of("Edge", "边缘", "WordEdge"),
    };

    /// <summary>Says how grave a finding is.</summary>
    /// <param name="severity">The severity.</param>
    internal static Message Of(Severity severity) => severity switch
    {
        Severity.Note => Message.Of("Note", "提示", "WordNote"),
        Severity.Warning => Message.Of("Warning", "警告", "WordWarning"),
        _ => Message.Of("Error", "错误", "WordError"),
    };

    /// <summary>Says how an engine stopped.</summary>
    /// <param name="status">The status.</param>
    internal static Message Of(TerminationStatus status) => status switch
    {
        TerminationStatus.Optimal => Message.Of("Optimal", "已达最优", "WordOptimal"),
        TerminationStatus.Infeasible => Message.Of("Infeasible", "无可行解", "WordInfeasible"),
        TerminationStatus.Unbounded => Message.Of("Unbounded", "无界", "WordUnbounded"),
        TerminationStatus.InfeasibleOrUnbounded => Message.Of("InfeasibleOrUnbounded", "无可行解或无界", "WordInfeasibleOrUnbounded"),
        TerminationStatus.TimeLimit => Message.Of("TimeLimit", "达到时限", "WordTimeLimit"),
        TerminationStatus.IterationLimit => Message.Of("IterationLimit", "达到迭代上限", "WordIterationLimit"),
        TerminationStatus.Interrupted => Message.Of("Interrupted", "已中断", "WordInterrupted"),
        _ => Message.Of("NumericalError", "数值错误", "WordNumericalError"),
    };

    /// <summary>Says what an order expands.</summary>
    /// <param name="kind">The kind, as documents name it.</param>
    internal static Message OrderKind(string kind) => kind switch
    {
        "Line" => Message.Of("Line", "逻辑产线", "WordLogicLine"),
        "HbmLine" => Message.Of("HbmLine", "HBM产线", "WordHbmLine"),
        "PackagingLine" => Message.Of("PackagingLine", "封装产线", "WordPackagingLine"),
        "Hub" => Of(PlaceTier.Hub),
        "Conversion" => Message.Of("Conversion", "产线转产", "WordConversion"),
        _ => Message.Verbatim(kind),
    };

    /// <summary>Names an objective; in English as documents do.</summary>
    /// <param name="goal">The objective.</param>
    internal static Message Goal(string goal) => Bilingual(goal, PlanMessages.Goal(goal), "WordGoal");

    /// <summary>Names a definition of share; in English as documents do.</summary>
    /// <param name="definition">The definition.</param>
    internal static Message Of(ShareDefinition definition) => Bilingual(definition.Title, ShareMessages.Of(definition), "WordDefinition");

    /// <summary>Names a step of a limit; in English as documents do.</summary>
    /// <param name="worth">What it is worth; null for none.</param>
    internal static Message Step(LimitWorth? worth) => worth is null ? Message.None : Bilingual(worth.Step.Code, worth.Step.Name, "WordStep");

    /// <summary>Names an option of a solve.</summary>
    /// <param name="option">Its name in documents.</param>
    internal static Message Option(string option) => option switch
    {
        "relax" => Message.Of("relax", "允许非整数模块", "OptionRelax"),
        "gap" => Message.Of("gap", "相对间隙", "OptionGap"),
        "time limit" => Message.Of("time limit", "时限", "OptionTimeLimit"),
        "threads" => Message.Of("threads", "线程数", "OptionThreads"),
        "seed" => Message.Of("seed", "随机种子", "OptionSeed"),
        _ => Message.Verbatim(option),
    };

    /// <summary>Says the value of an option of a solve.</summary>
    /// <param name="value">The value in documents.</param>
    internal static Message OptionValue(string value)
    {
        const string OfTheRun = " s for the run";
        return value switch
        {
            "yes" => Message.Of("yes", "是", "OptionYes"),
            "no" => Message.Of("no", "否", "OptionNo"),
            "none" => Message.Of("none", "无", "OptionNone"),
            _ when value.EndsWith(OfTheRun, StringComparison.Ordinal) => Message.Of($"{new Name(value)}", $"{new Name(value[..^OfTheRun.Length])}秒（整次运行）", "OptionSeconds"),
            _ => Message.Verbatim(value),
        };
    }

    /// <summary>Says how large a program is.</summary>
    /// <param name="size">Its rows, columns and non-zeros, as documents tell them.</param>
    internal static Message Size(string size) => size.Split(", ").Select(static p => new Name(p.Split(' ')[0])).ToArray() is [var rows, var columns, var entries]
        ? Message.Of($"{new Name(size)}", $"{rows}行，{columns}列，{entries}个非零元", "ProgramSizeOf")
        : Message.Verbatim(size);

    private static Message Bilingual(string english, Message chinese, string key) => Message.Of($"{new Name(english)}", $"{chinese}", key);
}
