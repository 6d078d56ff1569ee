using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Text;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>What <c>runs</c> says.</summary>
internal static class RunVerbMessages
{
    /// <summary>Gets that there are no runs.</summary>
    internal static Message None => Message.Of("There are no runs yet. See: sovereignty solve --help", "尚无运行记录。参见：sovereignty solve --help", "RunVerbNone");

    /// <summary>Says that a run is deleted.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    internal static Message Deleted(Name id, Name title) => Message.Of($"Deleted {id}, {title}.", $"已删除 {id}：{title}。", "RunVerbDeleted");

    /// <summary>Says what a run is called now.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    internal static Message Named(Name id, Name name) => Message.Of($"{id} is called {name}.", $"{id} 已命名为“{name}”。", "RunVerbNamed");

    /// <summary>Gets how a run is named.</summary>
    internal static Message HowToName => Message.Of("Write the run and its name: sovereignty runs name RUN \"NAME\"", "请写明运行与名称：sovereignty runs name RUN \"NAME\"", "RunVerbHowToName");

    /// <summary>Gets the headers of the list.</summary>
    internal static IReadOnlyList<Message> Headers =>
    [
        Run, Message.Of("Begun, UTC", "开始时间（UTC）", "RunHeaderBegun"), Kind, State, Message.Of("Case and answer", "案例与结论", "RunHeaderAnswer"),
    ];

    /// <summary>Gets the header of ids.</summary>
    internal static Message Run => Message.Of("Run", "运行", "RunHeaderRun");

    /// <summary>Gets the header of kinds.</summary>
    internal static Message Kind => Message.Of("Kind", "类型", "RunHeaderKind");

    /// <summary>Gets the header of states.</summary>
    internal static Message State => Message.Of("State", "状态", "RunHeaderState");

    /// <summary>Gets the label of the scenario.</summary>
    internal static Message Scenario => Message.Of("Scenario", "情景", "RunLabelScenario");

    /// <summary>Gets the label of changes.</summary>
    internal static Message Changes => Message.Of("Changes", "修改", "RunLabelChanges");

    /// <summary>Gets the label of options.</summary>
    internal static Message Options => Message.Of("Options", "选项", "RunLabelOptions");

    /// <summary>Gets the label of the input's hash.</summary>
    internal static Message InputHash => Message.Of("Input hash", "输入哈希", "RunLabelInputHash");

    /// <summary>Gets the label of the program.</summary>
    internal static Message Program => Message.Of("Program", "程序", "RunLabelProgram");

    /// <summary>Gets the label of the engine.</summary>
    internal static Message Engine => Message.Of("Engine", "求解器", "RunLabelEngine");

    /// <summary>Gets the label of the begin.</summary>
    internal static Message Begun => Message.Of("Begun", "开始", "RunLabelBegun");

    /// <summary>Gets the label of the end.</summary>
    internal static Message Ended => Message.Of("Ended", "结束", "RunLabelEnded");

    /// <summary>Says how a run stands.</summary>
    /// <param name="state">The state.</param>
    internal static Message StateOf(RunState state)
    {
        string name = state.ToString().ToLowerInvariant();
        return Message.Of(name, Phrases.Chinese[$"state.{name}"], "RunStateOf");
    }

    /// <summary>Says what kind of run it is.</summary>
    /// <param name="kind">The kind, as the store has it.</param>
    internal static Message KindOf(Name kind) => Message.Of(kind.Text, Phrases.Chinese.Keys.Contains($"kind.{kind}") ? Phrases.Chinese[$"kind.{kind}"] : kind.Text, "RunKindOf");
}
