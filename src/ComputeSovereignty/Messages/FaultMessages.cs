using System.Text.Json;

namespace ComputeSovereignty.Messages;

/// <summary>What the system says when it refuses a file: in English as it says it, in Chinese by the kind of refusal.</summary>
public static class FaultMessages
{
    // Of POSIX, the same on Linux and macOS; and of Windows.
    private const int TooManyInSystem = 23;
    private const int TooManyFiles = 24;
    private const int TooLarge = 27;
    private const int DiskFull = 28;
    private const int ReadOnly = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsSharing = unchecked((int)0x80070020);

    /// <summary>Says what went wrong.</summary>
    /// <param name="fault">The exception; one with words of its own says them.</param>
    /// <returns>Sentences; as the exception says them where nothing is known of it.</returns>
    public static Message Of(Exception fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault switch
        {
            ISpokenFault spoken => spoken.Words,
            JsonException json => Message.Of(json.Message, NotJson(json), "JsonFault"),
            FileNotFoundException => Said(fault, "找不到文件"),
            DirectoryNotFoundException => Said(fault, "找不到路径"),
            PathTooLongException => Said(fault, "路径过长"),
            UnauthorizedAccessException => Said(fault, "没有访问权限"),
            IOException { HResult: DiskFull or WindowsDiskFull } => Said(fault, "磁盘空间不足"),
            IOException { HResult: ReadOnly } => Said(fault, "文件系统只读"),
            IOException { HResult: TooLarge } => Said(fault, "文件大小超出系统限制"),
            IOException { HResult: TooManyFiles or TooManyInSystem } => Said(fault, "打开的文件过多"),
            IOException { HResult: WindowsSharing } => Said(fault, "文件正由其他程序使用"),
            IOException when fault.Message.Contains("used by another process", StringComparison.Ordinal) => Said(fault, "文件正由其他程序使用"),
            _ => Message.Of(fault.Message, fault.Message.EndsWith('.') || fault.Message.EndsWith('。') ? fault.Message : $"{fault.Message}。", "UnknownFault"),
        };
    }

    // Lines and bytes are counted from 0 by the parser, from 1 by editors.
    private static string NotJson(JsonException fault)
    {
        string place = fault.LineNumber is { } line ? $"（第{line + 1}行，第{(fault.BytePositionInLine ?? 0) + 1}字节）" : string.Empty;
        string path = fault.Path is { Length: > 1 } at ? $"：{at}" : string.Empty;
        return $"不是有效的 JSON，或内容与要求不符{path}{place}。";
    }

    /// <summary>Says a refusal of the system.</summary>
    /// <param name="fault">The exception.</param>
    /// <param name="chinese">What it means, without its stop.</param>
    // Where no more files may be open, no library may be loaded either: the path is found without one.
    private static Message Said(Exception fault, string chinese)
    {
        int first = fault.Message.IndexOf('\'', StringComparison.Ordinal);
        int last = fault.Message.LastIndexOf('\'');
        string path = last > first + 1 ? $"：{fault.Message[(first + 1)..last]}" : string.Empty;
        return Message.Of(fault.Message, $"{chinese}{path}。", "SystemFault");
    }
}
