using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Runs.Sweeps;

/// <summary>What there is to tell whoever follows a sweep.</summary>
internal static class SweepMessages
{
    /// <summary>Says that no machine is there.</summary>
    /// <param name="command">The command that starts one.</param>
    internal static Message NoMachine(Name command) => Message.Of(
        $"No machine with this program works for the cluster at present; the sweep waits. Start one with: {command}",
        $"集群中目前没有运行本程序版本的机器，批次正在等待。启动机器：{command}",
        "SweepNoMachine");

    /// <summary>Says what a machine has told of itself.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="note">What it told, as <see cref="StoredText"/> writes it.</param>
    internal static Message MachineSays(Name machine, string note) =>
        Message.Of($"{machine}: {new Name(StoredText.Read(note, Speaker.English))}", $"{machine}：{new Name(StoredText.Read(note, Speaker.Chinese))}", "SweepMachineSays");

    /// <summary>Says what keeps answers from coming while everybody goes on trying, in one line.</summary>
    /// <param name="fault">What the database met.</param>
    /// <param name="place">The connection string of the cluster.</param>
    internal static Message Trouble(StoreException fault, string place)
    {
        (Name database, Name server) = Names(place);
        return fault.IsAway
            ? Message.Of(
                $"The cluster's database {database} at {server} does not answer. Nothing solved is lost, and work goes on by itself once it does: start PostgreSQL there, or check the network to it.",
                $"集群数据库{database}（{server}）没有响应。已求解的结果不会丢失，恢复后自动继续：请启动该处的 PostgreSQL，或检查网络。",
                "SweepDatabaseAway")
            : Message.Of(
                $"The cluster's database {database} at {server} cannot be used, and is tried again: {Why(fault)}",
                $"集群数据库{database}（{server}）无法使用，正在重试：{Why(fault)}",
                "SweepTrouble");
    }

    /// <summary>Says that the database of the cluster does not answer, and for how long it is waited for before the question is refused.</summary>
    /// <param name="place">The connection string of the cluster.</param>
    /// <param name="seconds">How long.</param>
    internal static Message Awaited(string place, Figure seconds)
    {
        (Name database, Name server) = Names(place);
        return Message.Of(
            $"The cluster's database {database} at {server} does not answer; it is tried again for {seconds} seconds. Nothing is submitted yet.",
            $"集群数据库{database}（{server}）没有响应，将在{seconds}秒内重试。尚未提交。",
            "SweepDatabaseAwaited");
    }

    /// <summary>Says that the database of the cluster cannot be used, in one line.</summary>
    /// <param name="fault">What the database met.</param>
    /// <param name="place">The connection string of the cluster.</param>
    internal static Message NoDatabase(StoreException fault, string place)
    {
        (Name database, Name server) = Names(place);
        return fault.IsAway
            ? Message.Of(
                $"The cluster's database {database} at {server} does not answer. Start PostgreSQL there, or check the network and the connection string; then ask again.",
                $"集群数据库{database}（{server}）没有响应。请启动该处的 PostgreSQL，或检查网络与连接字符串，然后重新提交。",
                "SweepNoDatabaseThere")
            : Message.Of($"The cluster's database {database} at {server} cannot be used: {Why(fault)}", $"集群数据库{database}（{server}）无法使用：{Why(fault)}", "SweepNoDatabase");
    }

    /// <summary>Says that the machines would give other bytes.</summary>
    /// <param name="machine">One of them.</param>
    /// <param name="differences">In what it differs.</param>
    internal static Message OtherMachines(Name machine, Listing differences) => Message.Of(
        $"The machines of the cluster cannot answer this machine's question: {machine} has {differences}.",
        $"集群中的机器无法处理本机提交的内容：{machine}的{differences}。",
        "SweepOtherMachines");

    /// <summary>Says that another machine has another program.</summary>
    /// <param name="there">Its program.</param>
    /// <param name="here">This one's.</param>
    internal static Message OtherProgram(Name there, Name here) => Message.Of($"program {there}, not {here}", $"程序版本为 {there}，而非 {here}", "SweepOtherProgram");

    /// <summary>Says that another machine has other engines.</summary>
    /// <param name="there">Its engines.</param>
    /// <param name="here">This one's.</param>
    internal static Message OtherEngines(Name there, Name here) => Message.Of($"engines {there}, not {here}", $"求解器为 {there}，而非 {here}", "SweepOtherEngines");

    /// <summary>Says that another machine gives other bytes.</summary>
    /// <param name="there">The digest of its three draws.</param>
    /// <param name="here">This one's.</param>
    internal static Message OtherDigest(Name there, Name here) => Message.Of(
        $"other bytes for the same three draws (digest {there}, not {here})", $"三个固定抽样的结果逐字节不一致（摘要为 {there}，而非 {here}）", "SweepOtherDigest");

    /// <summary>Gets that the base's plan is another one, bit by bit.</summary>
    internal static Message OtherBase => Message.Of("the plan of the base has other bytes here", "基准方案在本机的结果逐字节不一致", "SweepOtherBase");

    /// <summary>Says what a question has otherwise here than where it was submitted.</summary>
    /// <param name="name">What.</param>
    /// <param name="here">How it is here.</param>
    /// <param name="there">How it was submitted.</param>
    internal static Message OtherEntry(Name name, Name here, Name there) => Message.Of($"{name} is “{here}” here and “{there}” there", $"{name}在本机为“{here}”，提交时为“{there}”", "SweepOtherEntry");

    /// <summary>Says which machines gave different bytes.</summary>
    /// <param name="chunk">For which chunk.</param>
    /// <param name="worker">The second machine.</param>
    /// <param name="first">The first machine.</param>
    /// <param name="hash">The checksum of the second answer.</param>
    /// <param name="firstHash">That of the first.</param>
    internal static Message OtherBytes(Figure chunk, Name worker, Name first, Name hash, Name firstHash) => Message.Of(
        $"Chunk {chunk}: {worker} gives other bytes than {first} (SHA-256 {hash}, not {firstHash}).",
        $"分块{chunk}：{worker}与{first}的结果逐字节不一致（SHA-256为{hash}，而非{firstHash}）。",
        "SweepOtherBytes");

    /// <summary>Says that two machines gave different bytes.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Differs(Name sweep) => Message.Of(
        $"Sweep {sweep} has no answer that can be relied on: two machines give different bytes. See which is at fault with “sovereignty engines --probe”, take it out, delete the sweep and ask again.",
        $"批次{sweep}的结果不可信：两台机器的结果逐字节不一致。请用 sovereignty engines --probe 找出有问题的机器，将其移出集群，删除该批次后重新提交。",
        "SweepDiffersWhy");

    /// <summary>Says that an answer is not what a machine has written.</summary>
    /// <param name="what">Which one, and what is wrong with it, a sentence.</param>
    internal static Message Altered(Message what) => Message.Of($"{what} Delete the sweep and ask again.", $"{what}请删除该批次后重新提交。", "SweepAltered");

    /// <summary>Says that a sweep was deleted.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Deleted(Name sweep) => Message.Of($"Sweep {sweep} has been deleted.", $"批次{sweep}已被删除。", "SweepIsDeleted");

    /// <summary>Says that a sweep was cancelled.</summary>
    /// <param name="sweep">The sweep.</param>
    internal static Message Cancelled(Name sweep) => Message.Of($"Sweep {sweep} has been cancelled.", $"批次{sweep}已被取消。", "SweepHasBeenCancelled");

    private static Message Why(StoreException fault) => fault.Reason.IsEmpty ? fault.Words : fault.Reason;

    private static (Name Database, Name Server) Names(string place)
    {
        (string database, string server) = StoreConnection.NamesOf(place);
        return (new(database), new(server));
    }
}
