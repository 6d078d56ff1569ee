using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Work.Comparing;

/// <summary>What comparisons of runs say.</summary>
internal static class RunComparisonMessages
{
    /// <summary>Gets the title.</summary>
    internal static Message Title => Message.Of("Comparison of runs", "运行结果对比", "RunsTitle");

    /// <summary>Gets the heading of answers.</summary>
    internal static Message Answers => Message.Of("Answer of each run", "各次运行的结论", "RunsAnswers");

    /// <summary>Gets the header of runs.</summary>
    internal static Message Run => Message.Of("Run", "运行", "RunsRun");

    /// <summary>Gets the header of kinds.</summary>
    internal static Message Kind => Message.Of("Kind", "类型", "RunsKind");

    /// <summary>Gets the header of answers.</summary>
    internal static Message Answer => Message.Of("Answer", "结论", "RunsAnswer");

    /// <summary>Gets the heading of inputs.</summary>
    internal static Message Inputs => Message.Of("Differences in the inputs", "输入差异", "RunsInputs");

    /// <summary>Gets that all inputs are the same.</summary>
    internal static Message SameInputs => Message.Of("All runs have the same inputs.", "各次运行的输入相同。", "RunsSameInputs");

    /// <summary>Gets the header of figures.</summary>
    internal static Message Figure => Message.Of("Figure", "参数", "RunsFigure");

    /// <summary>Gets the header of the first run's figures.</summary>
    internal static Message FirstRun => Message.Of("First run", "首次运行", "RunsFirstRun");

    /// <summary>Gets the header of another run's figures.</summary>
    internal static Message ThisRun => Message.Of("This run", "本次运行", "RunsThisRun");

    /// <summary>Gets the header of units.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "RunsUnit");

    /// <summary>Gets the heading of key figures.</summary>
    internal static Message KeyFigures => Message.Of("Key figures", "关键数字", "RunsKeyFigures");

    /// <summary>Gets the heading of what else differs.</summary>
    internal static Message Others => Message.Of("Other figures that differ", "其他差异", "RunsOthers");

    /// <summary>Gets the header of tables.</summary>
    internal static Message Table => Message.Of("Table", "表", "RunsTable");

    /// <summary>Gets the header of rows.</summary>
    internal static Message Row => Message.Of("Row", "行", "RunsRow");

    /// <summary>Gets the header of differences.</summary>
    internal static Message Difference => Message.Of("Difference", "差值", "RunsDifference");

    /// <summary>Gets what a run that was stopped is called besides.</summary>
    internal static Message Part => Message.Of("partial", "部分结果", "RunsPart");

    /// <summary>Gets the heading of plans.</summary>
    internal static Message Plans => Message.Of("Result of each plan", "各方案结果", "RunsPlans");

    /// <summary>Gets the header of plans.</summary>
    internal static Message Plan => Message.Of("Plan", "方案", "RunsPlan");

    /// <summary>Gets the header of checkpoints.</summary>
    internal static Message Checkpoint => Message.Of("Checkpoint year", "考核年份", "RunsCheckpoint");

    /// <summary>Gets the header of unspent commitments.</summary>
    internal static Message Unspent => Message.Of("Unspent commitments, end of horizon", "期末结转未执行资金", "RunsUnspent");

    /// <summary>Gets the header of compute.</summary>
    internal static Message Compute => Message.Of("Installed compute, end of horizon", "期末已部署算力", "RunsCompute");

    /// <summary>Gets the heading of the share of every plan.</summary>
    internal static Message Path => Message.Of("Domestic share of each plan", "各方案国产化率", "RunsPath");

    /// <summary>Gets what the share of every plan is.</summary>
    internal static Message PathFinding => Message.Of("Each share is by its plan's own definition; the target is that of the first plan.", "各方案按自身口径计算；目标取首个方案的目标。", "RunsPathFinding");

    /// <summary>Gets the heading of what binds in every plan.</summary>
    internal static Message Bottlenecks => Message.Of("Binding constraints of each plan", "各方案的约束瓶颈", "RunsBottlenecks");

    /// <summary>Gets the header of ranks.</summary>
    internal static Message Rank => Message.Of("Rank", "次序", "RunsRank");

    /// <summary>Says how many plans there are.</summary>
    /// <param name="count">How many.</param>
    internal static Message CountPlans(Figure count) => Message.Of($"{count} plans", $"{count}个方案", "RunsCountPlans");

    /// <summary>Says how many runs there are.</summary>
    /// <param name="count">How many.</param>
    internal static Message CountRuns(Figure count) => Message.Of($"{count} runs", $"{count}次运行", "RunsCountRuns");

    /// <summary>Says that runs are of several kinds.</summary>
    /// <param name="runs">How many runs.</param>
    /// <param name="kinds">How many kinds.</param>
    internal static Message Kinds(Figure runs, Figure kinds) => Message.Of($"{runs} runs of {kinds} kinds, with the answer of each side by side.", $"{kinds}类共{runs}次运行，各自结论并列。", "RunsKinds");

    /// <summary>Says that runs are of several kinds, some alike.</summary>
    /// <param name="runs">How many runs.</param>
    /// <param name="kinds">How many kinds.</param>
    internal static Message KindsSomeAlike(Figure runs, Figure kinds) => Message.Of(
        $"{runs} runs of {kinds} kinds, with the answer of each side by side; runs of the same kind are compared figure by figure.", $"{kinds}类共{runs}次运行，各自结论并列；同类运行逐项对比。", "RunsKindsSomeAlike");

    /// <summary>Says that no plan meets its target.</summary>
    /// <param name="count">How many plans.</param>
    internal static Message NoneMet(Figure count) => Message.Of($"None of the {count} plans meets its target.", $"{count}个方案均未达标。", "RunsNoneMet");

    /// <summary>Says that all plans meet their targets.</summary>
    /// <param name="count">How many plans.</param>
    internal static Message AllMet(Figure count) => Message.Of($"All {count} plans meet their targets.", $"{count}个方案均达标。", "RunsAllMet");

    /// <summary>Says which plans meet their targets.</summary>
    /// <param name="met">How many do.</param>
    /// <param name="count">How many plans.</param>
    /// <param name="names">Those that do.</param>
    internal static Message SomeMet(Figure met, Figure count, Listing names) => Message.Of($"{met} of {count} plans meet their targets: {names}.", $"{count}个方案中{met}个达标：{names}。", "RunsSomeMet");

    /// <summary>Says a figure of every run.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="figures">It in every run.</param>
    internal static Message FigureOfEach(Name label, Listing figures) => Message.Of($"{label}: {figures}.", $"{label}：{figures}。", "RunsFigureOfEach");

    /// <summary>Says a figure of a run.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="run">The run.</param>
    internal static Message FigureOf(Name figure, Name run) => Message.Of($"{figure} ({run})", $"{figure}（{run}）", "RunsFigureOf");

    /// <summary>Says that runs answer differently.</summary>
    /// <param name="count">How many.</param>
    internal static Message AnswerDifferently(Figure count) => Message.Of($"{count} runs of one kind with different answers: each answer first, then the figures that differ.", $"{count}次同类运行的结论不同：先列各自结论，再列差异。", "RunsAnswerDifferently");

    /// <summary>Says that runs answer the same, with some figures that differ.</summary>
    /// <param name="count">How many.</param>
    internal static Message SameSentence(Figure count) => Message.Of($"{count} runs of one kind with the same answer; the figures that differ are listed below.", $"{count}次同类运行的结论相同，存在差异的数字见下。", "RunsSameSentence");

    /// <summary>Says that runs answer the same.</summary>
    /// <param name="count">How many.</param>
    internal static Message SameAnswer(Figure count) => Message.Of($"{count} runs of one kind give the same answer.", $"{count}次同类运行的结论相同。", "RunsSameAnswer");

    /// <summary>Says how many inputs differ.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">The run to compare with.</param>
    internal static Message InputsDiffer(Figure count, Name first) => count.Value == 1
        ? Message.Of($"1 figure differs from {first}.", $"与{first}相比有1项不同。", "RunsOneInputDiffers")
        : Message.Of($"{count} figures differ from {first}.", $"与{first}相比有{count}项不同。", "RunsInputsDiffer");

    /// <summary>Says how many rows are shown.</summary>
    /// <param name="count">How many.</param>
    internal static Message FirstShown(Figure count) => Message.Of($"The first {count} are shown.", $"仅列前{count}项。", "RunsFirstShown");

    /// <summary>Says how many other figures differ.</summary>
    /// <param name="count">How many.</param>
    internal static Message OthersDiffer(Figure count) => count.Value switch
    {
        0 => Message.Of("No other figure differs.", "其他数字均相同。", "RunsNoOtherDiffers"),
        1 => Message.Of("1 other figure differs.", "另有1项不同。", "RunsOneOtherDiffers"),
        _ => Message.Of($"{count} other figures differ.", $"另有{count}项不同。", "RunsOthersDiffer"),
    };

    /// <summary>Says how many rows are left out.</summary>
    /// <param name="count">How many.</param>
    internal static Message RowsAlone(Figure count) => count.Value == 1
        ? Message.Of("1 row that only some runs have is left out.", "另有1行仅部分运行具有，未列。", "RunsRowAlone")
        : Message.Of($"{count} rows that only some runs have are left out.", $"另有{count}行仅部分运行具有，未列。", "RunsRowsAlone");

    /// <summary>Says that a figure is the same in all runs.</summary>
    /// <param name="figure">The figure.</param>
    internal static Message SameInAll(Message figure) => Message.Of($"{figure}: the same in all runs.", $"{figure}：各次运行相同。", "RunsSameInAll");

    /// <summary>Says where a figure differs the most.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="row">The row.</param>
    /// <param name="least">The least there.</param>
    /// <param name="most">The most there, with its unit.</param>
    internal static Message Widest(Message figure, Name row, Name least, Name most) => Message.Of(
        $"{figure}: largest difference at {row}, from {least} to {most}.", $"{figure}：{row}差异最大，从{least}到{most}。", "RunsWidest");

    /// <summary>Says a part of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figure">The figure.</param>
    internal static Message Of(Message table, Message figure) => Message.Of($"{table}: {figure}", $"{table}：{figure}", "RunsOf");

    /// <summary>Says where a run comes from.</summary>
    /// <param name="kind">Its kind and title.</param>
    /// <param name="id">Its id.</param>
    /// <param name="hash">The hash of its input.</param>
    /// <param name="program">The program and the engine.</param>
    internal static Message From(Name kind, Name id, Name hash, Name program) => Message.Of($"{kind}: run {id}, input {hash}, program {program}", $"{kind}：运行 {id}，输入 {hash}，程序 {program}", "RunsFrom");
}
