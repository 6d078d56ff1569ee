using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>Why something cannot be asked of many machines.</summary>
internal static class SweepRefusalMessages
{
    /// <summary>Gets that a time limit does not go with a cluster.</summary>
    internal static Message NoTimeLimit => Message.Of(
        "--time-limit does not go with --cluster: a solve that is cut short ends elsewhere on every machine. Use Ctrl-C, with --on-stop cancel.",
        "--time-limit 不能与 --cluster 同用：被截断的求解在每台机器上停在不同之处。请按 Ctrl-C，并用 --on-stop cancel。",
        "SweepNoTimeLimit");

    /// <summary>Gets that a part does not go with a cluster.</summary>
    internal static Message NoPart => Message.Of(
        "--part does not go with --cluster, which divides the work by itself.", "--part 不能与 --cluster 同用，集群会自行划分任务。", "SweepNoPart");

    /// <summary>Gets what of a comparison several machines can solve.</summary>
    internal static Message ScenariosAndGrids => Message.Of(
        "Several machines solve scenarios and grids: name them with --scenarios and --grid, and ask for export controls in a run of their own.",
        "多台机器只求解情景与网格：请用 --scenarios 与 --grid 指定，出口管制另行运行。",
        "SweepScenariosAndGrids");

    /// <summary>Gets what of a break-even several machines can solve.</summary>
    internal static Message LeversAlone => Message.Of(
        "Several machines search levers alone: of two levers each search needs those before it. Ask for the frontier on one machine.",
        "多台机器只能逐一搜索杠杆：两个杠杆的搜索依赖前面的结果。组合边界请在一台机器上求解。",
        "SweepLeversAlone");

    /// <summary>Says that a sweep asks something else.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="differences">In what it differs.</param>
    internal static Message AsksOther(Name sweep, Listing differences) => Message.Of($"Sweep {sweep} asks something else: {differences}.", $"批次{sweep}的内容不同：{differences}。", "SweepAsksOther");

    /// <summary>Gets that sweeps are followed one at a time.</summary>
    internal static Message OneAtATime => Message.Of("Follow one sweep at a time.", "每次只能跟踪一个批次。", "SweepOneAtATime");

    /// <summary>Says that this program does not know the verb of a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="verb">Its verb.</param>
    /// <param name="program">The program that submitted it.</param>
    internal static Message UnknownVerb(Name sweep, Name verb, Name program) => Message.Of(
        $"Sweep {sweep} is of the verb {verb}, which this program does not know. Follow it with the program that submitted it: {program}.",
        $"批次{sweep}由命令 {verb} 提交，本程序没有该命令。请用提交它的程序跟踪：{program}。",
        "SweepUnknownVerb");

    /// <summary>Says that an address cannot be reached by others.</summary>
    /// <param name="text">What was written.</param>
    internal static Message NoAddress(Name text) => Message.Of(
        $"“{text}” is no address at which others reach this machine. Write it as 10.0.0.7 or 10.0.0.7:11111.", $"其他机器无法通过“{text}”访问本机。请写成 10.0.0.7 或 10.0.0.7:11111。", "SweepNoAddress");

    /// <summary>Says that the host of the database is not found.</summary>
    /// <param name="host">The host.</param>
    /// <param name="why">What the system says.</param>
    internal static Message HostNotFound(Name host, Name why) => Message.Of(
        $"This machine does not find {host}: {why}. Name its own address with --listen, and see to the connection string.", $"本机找不到 {host}（{why}）。请用 --listen 指定本机地址，并检查连接字符串。", "SweepHostNotFound");

    /// <summary>Says that draws cannot be written.</summary>
    /// <param name="why">Why, a sentence.</param>
    internal static Message DrawsNotWritten(Message why) => Message.Of($"The draws cannot be written: {why}", $"抽样结果无法写入：{why}", "SweepDrawsNotWritten");

    /// <summary>Joins why a sweep ended and which machines are meant.</summary>
    /// <param name="reason">Why, a sentence.</param>
    /// <param name="note">Which machines differ, and where.</param>
    internal static Message Ended(Message reason, Name note) => Message.Of($"{reason} {note}", $"{reason}{note}", "SweepEnded");
}
