using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Cluster;

/// <summary>What a machine of a cluster says of its work.</summary>
internal static class ClusterMessages
{
    /// <summary>Gets that the others have given this machine up.</summary>
    internal static Message Lost => Message.Of(
        "The other machines heard nothing of this one and took its work over. It joins again; chunks that it has solved still count.",
        "其他机器收不到本机的信号，已接管其任务。本机将重新加入；已求解的分块仍然有效。",
        "ClusterLost");

    /// <summary>Gets that the machine is back.</summary>
    internal static Message Back => Message.Of("Joined again.", "已重新加入。", "ClusterBack");

    /// <summary>Says that the machine is in.</summary>
    /// <param name="name">The machine.</param>
    /// <param name="threads">Its threads.</param>
    /// <param name="digest">The digest of its three draws.</param>
    internal static Message Joined(Name name, Figure threads, Name digest) => Message.Of(
        $"{name} joined the cluster; solves at once: {threads}; digest {digest}. Ctrl-C leaves it: other machines take over what is begun.",
        $"{name}已加入集群；并行求解数：{threads}；摘要{digest}。按 Ctrl-C 退出：未完成的任务由其他机器接管。",
        "ClusterJoined");

    /// <summary>Says that a sweep is opened here.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="question">Its verb and case.</param>
    internal static Message Opened(Name sweep, Name question) => Message.Of($"Working on sweep {sweep}: {question}", $"正在处理批次{sweep}：{question}", "ClusterOpened");

    /// <summary>Says that this machine is not let in, since one is there that is not like it.</summary>
    /// <param name="other">The machine that is there.</param>
    /// <param name="differences">In what it differs.</param>
    internal static Message Stranger(Name other, Listing differences) => Message.Of(
        $"This machine cannot share work with {other}, which is in the cluster: it has {differences}. Machines of one cluster have the same program and engines, and give the same bytes.",
        $"本机不能与集群中的{other}共同求解：{other}的{differences}。同一集群的机器须有相同的程序与求解器，且结果逐字节一致。",
        "ClusterStranger");

    /// <summary>Says that this machine cannot come in at its address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="why">What the network says.</param>
    internal static Message NoEntry(Name address, Message why) => Message.Of(
        $"This machine cannot come into the cluster at {address}: {why}", $"本机无法以地址 {address} 加入集群：{why}", "ClusterNoEntry");

    /// <summary>Gets that a sweep is of a verb of another program.</summary>
    /// <param name="verb">The verb.</param>
    internal static Message UnknownVerb(Name verb) => Message.Of($"its verb {verb} is not known to this program.", $"本程序没有命令 {verb}。", "ClusterUnknownVerb");

    /// <summary>Says that a sweep's case has no plan here.</summary>
    /// <param name="said">What its verb said.</param>
    internal static Message NoPlan(Name said) => Message.Of($"its case has no plan here. {said}", $"其案例在本机没有可行方案。{said}", "ClusterNoPlan");

    /// <summary>Says that a sweep asks something else here.</summary>
    /// <param name="differences">In what it differs.</param>
    internal static Message OtherQuestion(Listing differences) => Message.Of($"the question is another one here: {differences}.", $"内容在本机不同：{differences}。", "ClusterOtherQuestion");

    /// <summary>Says that this machine cannot work on a sweep.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="why">Why.</param>
    internal static Message Unfit(Name sweep, Message why) => Message.Of($"This machine cannot work on sweep {sweep}: {why}", $"本机无法处理批次{sweep}：{why}", "ClusterUnfit");

    /// <summary>Says that two machines give different bytes.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="chunk">The chunk.</param>
    internal static Message Differs(Name sweep, Figure chunk) => Message.Of(
        $"Sweep {sweep} is stopped: this machine gives other bytes for chunk {chunk} than another one.",
        $"批次{sweep}已停止：本机对分块{chunk}的结果与另一台机器逐字节不一致。",
        "ClusterDiffers");

    /// <summary>Gets that another machine is gone.</summary>
    internal static Message MachineSilent => Message.Of(
        "Another machine of the cluster does not answer; once it has been silent long enough, its work is taken over.", "集群中另一台机器没有响应；静默时间达到上限后，其工作将由其他机器接手。", "ClusterMachineSilent");

    /// <summary>Says what else keeps the machine from working; it goes on trying.</summary>
    /// <param name="fault">What it met.</param>
    internal static Message Trouble(Exception fault)
    {
        // What the network layer says of a machine that is gone is pages long, and another text each time.
        Name what = new(fault.Message.Split('\n')[0].TrimEnd('\r', '.'));
        return fault is TimeoutException || fault.Message.Contains("Orleans.", StringComparison.Ordinal) ? MachineSilent : Message.Of($"Still trying: {what}.", $"仍在重试：{what}。", "ClusterTrouble");
    }

    /// <summary>Says what another machine has said, as it came.</summary>
    /// <param name="stored">What it said, as <see cref="StoredText"/> writes it.</param>
    internal static Message Told(string stored) => Message.Of(StoredText.Read(stored, Speaker.English), StoredText.Read(stored, Speaker.Chinese), "ClusterTold");
}
