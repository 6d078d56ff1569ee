using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <summary>Tells of the stages of a solve in words: the optimizer knows them by their names alone.</summary>
/// <param name="progress">Told before each stage.</param>
public sealed class StageProgress(IProgress<Message> progress) : IProgress<string>
{
    /// <summary>Makes what an optimizer tells.</summary>
    /// <param name="progress">Told before each stage; null for nobody.</param>
    public static StageProgress? Of(IProgress<Message>? progress) => progress is null ? null : new(progress);

    /// <summary>Names a stage.</summary>
    /// <param name="name">Its name, as the optimizer has it.</param>
    public static Message Title(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name switch
        {
            "Share" => Message.Of("domestic share", "国产化率", "StageProgressShare"),
            "Backlog" => Message.Of("unspent commitments", "结转未执行资金", "StageProgressBacklog"),
            "Compute" => Message.Of("compute", "算力", "StageProgressCompute"),
            "Cost" => Message.Of("cost", "成本", "StageProgressCost"),
            "Service" => Message.Of("service", "算力服务", "StageProgressService"),
            "Run" => Message.Of("largest training run", "最大训练任务", "StageProgressRun"),
            _ when name.StartsWith("Year:", StringComparison.Ordinal) => Message.Of($"domestic share of {new Period(name[5..])}", $"{new Period(name[5..])}国产化率", "StageProgressYear"),
            _ => Message.Verbatim(name),
        };
    }

    /// <inheritdoc/>
    public void Report(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        progress.Report(value.EndsWith(IntegerStages.WholeModules, StringComparison.Ordinal) ? WithWholeModules(Title(value[..^IntegerStages.WholeModules.Length])) : Title(value));
    }

    private static Message WithWholeModules(Message stage) => Message.Of($"{stage}, whole modules", $"{stage}（整数模块）", "StageProgressWholeModules");
}
