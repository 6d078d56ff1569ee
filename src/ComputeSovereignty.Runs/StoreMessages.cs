using System.Data.Common;
using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ComputeSovereignty.Runs;

/// <summary>What the run store says when it cannot be used.</summary>
internal static partial class StoreMessages
{
    /// <summary>Says that the store cannot be opened.</summary>
    /// <param name="fault">What the database said.</param>
    internal static Message NotOpened(DbException fault) => Message.Of($"The run store cannot be opened: {Reason(fault)}", $"运行库无法打开：{Reason(fault)}", "StoreNotOpened");

    /// <summary>Says that the store cannot be used.</summary>
    /// <param name="fault">What the database said.</param>
    internal static Message NotUsed(DbException fault) => Message.Of($"The run store cannot be used: {Reason(fault)}", $"运行库无法使用：{Reason(fault)}", "StoreNotUsed");

    /// <summary>Says that the store holds what the program has not written.</summary>
    /// <param name="why">What was found.</param>
    internal static Message Altered(Name why) => Message.Of($"The run store has been altered since it was written: {why}", $"运行库写入后被改动：{why}", "StoreAltered");

    /// <summary>Says that a connection string is wrong.</summary>
    /// <param name="why">What is wrong with it.</param>
    internal static Message WrongConnection(Name why) => Message.Of($"The connection string of the run store is wrong: {why}", $"运行库的连接字符串有误：{why}", "StoreWrongConnection");

    /// <summary>Gets that the store is of a newer program.</summary>
    internal static Message Newer => Message.Of(
        "The run store was written by a newer program. Use that one, or name another store.", "运行库由较新版本的程序写成。请使用该版本，或指定其他运行库。", "StoreNewer");

    /// <summary>Gets that the file of the store is damaged.</summary>
    internal static Message Damaged => Message.Of(
        "The run store cannot be opened: its file is damaged. Take it from a backup, or name another with --store.", "运行库无法打开：文件已损坏。请从备份恢复，或用 --store 指定其他运行库。", "StoreDamaged");

    /// <summary>Says that something kept has other bytes than it was kept with.</summary>
    /// <param name="what">What it is.</param>
    internal static Message OtherBytes(Message what) => Message.Of(
        $"{what} has been altered in the store since it was kept: its checksum is another. It is not given out; take it from a backup, or make it again.",
        $"{what}存入运行库后被改动：校验和不符，因此不予提供。请从备份恢复，或重新生成。",
        "StoreOtherBytes");

    /// <summary>Names a case of the store.</summary>
    /// <param name="id">Its id.</param>
    internal static Message Case(Name id) => Message.Of($"The case {id}", $"案例{id}", "StoreCase");

    /// <summary>Names a file of a run.</summary>
    /// <param name="file">The file.</param>
    /// <param name="run">The run's id.</param>
    internal static Message File(Name file, Name run) => Message.Of($"The file {file} of the run {run}", $"运行{run}的文件{file}", "StoreFile");

    /// <summary>Names a part of a kept file.</summary>
    /// <param name="part">Its number.</param>
    /// <param name="file">The file.</param>
    /// <param name="run">The run.</param>
    internal static Message PartOfFile(Name part, Name file, Name run) => Message.Of($"Part {part} of the file {file} of the run {run}", $"运行{run}的文件{file}第{part}部分");

    /// <summary>Names a chunk of a sweep.</summary>
    /// <param name="chunk">Its number.</param>
    /// <param name="sweep">The sweep's id.</param>
    internal static Message Chunk(Name chunk, Name sweep) => Message.Of($"Chunk {chunk} of sweep {sweep}", $"批次{sweep}的第{chunk}块", "StoreChunk");

    /// <summary>Says what the database said, in one line.</summary>
    /// <param name="fault">What it said.</param>
    /// <remarks>A server of its own speaks the language of its operator; what the file's library says, and that nobody answers, is known.</remarks>
    internal static Message Reason(DbException fault) => fault switch
    {
        SqliteException { SqliteErrorCode: var code } when Meaning(code) is { } chinese => Message.Of(fault.Message, $"{chinese}（SQLite错误{code}）。", "StoreReason"),
        NpgsqlException and not PostgresException when Unreached().Match(fault.Message) is { Success: true } unreached =>
            Message.Of(fault.Message, $"无法连接 {unreached.Groups[1].Value}。", "StoreReason"),
        PostgresException server when Meaning(server.SqlState) is { } chinese =>
            Message.Of(LineOf(server), $"{chinese}（PostgreSQL错误{server.SqlState}）。", "StoreReason"),
        _ => LineOf(fault) is var line && line.EndsWith('.') ? Message.Of(line, line, "StoreReason") : Message.Of(line, $"{line}。", "StoreReason"),
    };

    // What a server adds about the place of a fault takes lines of its own, and says that it says nothing.
    private static string LineOf(DbException fault) => fault is PostgresException server ? $"{server.SqlState}: {server.MessageText}" : fault.Message.ReplaceLineEndings(" ");

    [GeneratedRegex("^Failed to connect to (.+)$")]
    private static partial Regex Unreached();

    // The classes and codes of PostgreSQL that an operator can do something about.
    private static string? Meaning(string state) => state switch
    {
        "28P01" => "密码不正确",
        "28000" => "不允许此用户登录",
        "3D000" => "数据库不存在",
        "3F000" => "模式不存在",
        "42501" => "没有所需权限",
        "25006" => "数据库只读",
        "53100" => "服务器磁盘空间不足",
        "53200" => "服务器内存不足",
        "53300" => "服务器连接数已满",
        "57P01" or "57P02" => "服务器正在关闭",
        "57P03" => "服务器正在启动或关闭，暂不接受连接",
        "57014" => "语句超时或被取消",
        "40P01" => "出现死锁",
        "40001" => "与其他事务冲突",
        _ => null,
    };

    private static string? Meaning(int code) => code switch
    {
        5 or 6 => "数据库正被占用",
        8 => "数据库只读",
        10 => "磁盘读写出错",
        11 => "数据库文件已损坏",
        13 => "磁盘空间不足",
        14 => "无法打开数据库文件",
        26 => "文件不是数据库",
        _ => null,
    };
}
