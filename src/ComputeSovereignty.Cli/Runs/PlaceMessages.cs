using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>What is said of files and folders that cannot be read or written.</summary>
internal static class PlaceMessages
{
    /// <summary>Says that nothing can be written, whatever the place.</summary>
    /// <param name="why">Why, a sentence.</param>
    internal static Message NoOutput(Message why) => Message.Of($"The output cannot be written: {why}", $"输出无法写入：{why}", "PlaceNoOutput");

    /// <summary>Says that a folder takes no files.</summary>
    /// <param name="folder">Where files were to go.</param>
    /// <param name="there">The folder that takes none.</param>
    internal static Message TakesNoFiles(Name folder, Name there) => Message.Of(
        $"Nothing can be written to {folder}: {there} takes no files. Name another place with -o.", $"无法写入 {folder}：{there} 不接受文件。请用 -o 指定其他位置。", "PlaceTakesNoFiles");

    /// <summary>Says that there is no begun run.</summary>
    /// <param name="file">The file that a begun run has.</param>
    /// <param name="folder">Where it was looked for.</param>
    internal static Message NothingBegun(Name file, Name folder) => Message.Of(
        $"There is nothing to take up: no {file} in {folder}. Name the folder of the run with -o, or leave out --resume.",
        $"没有可继续的运行：{folder} 中没有 {file}。请用 -o 指定运行所在的文件夹，或去掉 --resume。",
        "PlaceNothingBegun");

    /// <summary>Says that a folder stands where a file is to be.</summary>
    /// <param name="path">The path.</param>
    internal static Message IsAFolder(Name path) => Message.Of($"{path} is a folder; name a file.", $"{path} 是文件夹；请指定文件。", "PlaceIsAFolder");

    /// <summary>Says that a file is there already.</summary>
    /// <param name="path">The path.</param>
    internal static Message Exists(Name path) => Message.Of(
        $"{path} exists and is not overwritten. Name another place with -o, or add --force.", $"{path} 已存在，未予覆盖。请用 -o 指定其他位置，或加上 --force。", "PlaceExists");

    /// <summary>Says that a file stands where a folder is to be.</summary>
    /// <param name="path">The path.</param>
    internal static Message IsAFile(Name path) => Message.Of($"{path} is a file; nothing can be written below it.", $"{path} 是文件，其下无法写入。", "PlaceIsAFile");

    /// <summary>Says that a file cannot be written.</summary>
    /// <param name="path">The path.</param>
    /// <param name="why">Why, a sentence.</param>
    internal static Message NotWritten(Name path, Message why) => Message.Of($"{path} cannot be written: {why}", $"{path} 无法写入：{why}", "PlaceNotWritten");

    /// <summary>Says that nothing can be written to a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="why">Why, a sentence.</param>
    internal static Message NothingWritten(Name path, Message why) => Message.Of($"Nothing can be written to {path}: {why}", $"无法写入 {path}：{why}", "PlaceNothingWritten");

    /// <summary>Says that another run is writing the same files.</summary>
    /// <param name="path">The main file.</param>
    internal static Message Claimed(Name path) => Message.Of(
        $"Another run is writing {path}. Wait for it, or name another place with -o.", $"另一次运行正在写入 {path}。请等待其结束，或用 -o 指定其他位置。", "PlaceClaimed");

    /// <summary>Says that a file cannot be read.</summary>
    /// <param name="path">The path.</param>
    /// <param name="why">Why, a sentence.</param>
    internal static Message NotRead(Name path, Message why) => Message.Of($"{path} cannot be read: {why}", $"{path} 无法读取：{why}", "PlaceNotRead");

    /// <summary>Says that a file of settings names no authority.</summary>
    /// <param name="path">The path.</param>
    internal static Message NoAuthority(Name path) => Message.Of(
        $"{path}: authority must be an address of https, such as https://login.example.org/realms/plans.", $"{path}：authority 须为 https 地址，如 https://login.example.org/realms/plans。", "OpenIdNoAuthority");

    /// <summary>Says that a file of settings lets nobody in.</summary>
    /// <param name="path">The path.</param>
    /// <param name="claim">The claim that says roles.</param>
    /// <param name="roles">The roles.</param>
    internal static Message NoRoles(Name path, Name claim, Listing roles) => Message.Of(
        $"{path}: roles says which values of {claim} are {roles}, and has none; nobody could sign in.",
        $"{path}：roles 须写明 {claim} 的哪些值对应 {roles}，但其中没有内容，无人能够登录。",
        "OpenIdNoRoles");

    /// <summary>Says that a manifest does not say what draws are of.</summary>
    /// <param name="path">The manifest.</param>
    internal static Message UnknownDraws(Name path) => Message.Of(
        $"{path} does not say what its draws are of; begin the run anew.", $"{path} 没有说明抽样的内容；请重新开始运行。", "RunUnknownDraws");

    /// <summary>Says that a run was begun with another question.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="differences">In what they differ.</param>
    internal static Message AnotherQuestion(Name folder, Listing differences) => Message.Of(
        $"The run in {folder} cannot be taken up with another question. {differences}.", $"{folder} 中的运行不能以不同的内容继续。{differences}。", "RunAnotherQuestion");

    /// <summary>Says that a file of a run holds something else than its draws.</summary>
    /// <param name="why">What is wrong, a sentence.</param>
    internal static Message BeginAnew(Message why) => Message.Of($"{why} Begin the run anew, or name another folder with -o.", $"{why}请重新开始运行，或用 -o 指定其他文件夹。", "RunBeginAnew");

    /// <summary>Gets where the engines are listed.</summary>
    internal static Message SeeEngines => Message.Of("See: sovereignty engines", "参见：sovereignty engines", "RunSeeEngines");
}
