using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks;

/// <summary>Why a file is not written.</summary>
internal static class RefusedFileMessages
{
    /// <summary>Gets that a file would be too large, behind the name of the file and a colon.</summary>
    internal static Message TooLarge => Message.Of(
        "it would be larger than this process may write or the file system holds.", "文件大小将超出本进程或文件系统的限制。", "RefusedFileTooLarge");

    /// <summary>Says that a folder stands where a file is to be.</summary>
    /// <param name="path">The path.</param>
    internal static Message IsAFolder(Name path) => Message.Of($"{path} is a folder.", $"{path}是文件夹。", "RefusedFileIsAFolder");

    /// <summary>Says that a file is there already.</summary>
    /// <param name="path">The path.</param>
    internal static Message Exists(Name path) => Message.Of($"{path} exists and is not overwritten.", $"{path}已存在，未予覆盖。", "RefusedFileExists");

    /// <summary>Says that a file stands where a folder is to be.</summary>
    /// <param name="path">The path.</param>
    internal static Message NeedsAFolder(Name path) => Message.Of($"{path} is a file; CSV files need a folder.", $"{path}是文件；CSV 文件须写入文件夹。", "RefusedFileNeedsAFolder");

    /// <summary>Says that a folder has CSV files already.</summary>
    /// <param name="path">The path.</param>
    internal static Message HoldsFiles(Name path) => Message.Of($"{path} holds CSV files, which are not overwritten.", $"{path}中已有 CSV 文件，未予覆盖。", "RefusedFileHoldsFiles");
}
