using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Parts;

/// <summary>What is said of the parts of a divided run.</summary>
internal static class PartMessages
{
    /// <summary>Says that a part is done, and what comes next.</summary>
    /// <param name="part">The part.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="merge">The command that makes one run of all parts.</param>
    internal static Message Done(Name part, Name folder, Name merge) => Message.Of(
        $"Part {part} is in {folder}. When all parts are done, make one run of them: {merge}", $"第 {part} 份位于 {folder}。各份全部完成后，合并为一次运行：{merge}", "PartDone");

    /// <summary>Says that a part was altered after it was done, where it is to be taken up.</summary>
    /// <param name="path">The altered file.</param>
    internal static Message Altered(Name path) => Message.Of(
        $"{path} is not as it was when the part was done: its checksum is another. Begin the part anew with --force.",
        $"{path} 与该份完成时不同：校验和不一致。请用 --force 重新求解该份。",
        "PartAltered");

    /// <summary>Says that a file does not say what its part is of, where it is to be taken up.</summary>
    /// <param name="path">The file.</param>
    internal static Message UnknownAnew(Name path) => Message.Of(
        $"{path} does not say what its part is of; begin the part anew with --force.", $"{path} 没有说明该份的内容；请用 --force 重新求解该份。", "PartUnknownAnew");

    /// <summary>Says that a file does not say what its part is of.</summary>
    /// <param name="path">The file.</param>
    internal static Message Unknown(Name path) => Message.Of($"{path} does not say what its part is of.", $"{path} 没有说明该份的内容。", "PartUnknown");

    /// <summary>Says that a part was begun with another question.</summary>
    /// <param name="folder">The part's folder.</param>
    /// <param name="differences">In what they differ.</param>
    internal static Message AnotherQuestion(Name folder, Listing differences) => Message.Of(
        $"The part in {folder} cannot be taken up with another question. {differences}.", $"{folder} 中的一份不能以不同的内容继续。{differences}。", "PartAnotherQuestion");

    /// <summary>Says that a file of a part holds something else than its answers.</summary>
    /// <param name="why">What is wrong, a sentence.</param>
    internal static Message BeginAnew(Message why) => Message.Of($"{why} Begin the part anew with --force.", $"{why}请用 --force 重新求解该份。", "PartBeginAnew");

    /// <summary>Says that the case at hand is not the one of the parts.</summary>
    /// <param name="differences">In what they differ.</param>
    internal static Message AnotherCase(Listing differences) => Message.Of($"The case is not the one of the parts: {differences}.", $"案例与各份不符：{differences}。", "PartAnotherCase");

    /// <summary>Says in what the case at hand differs.</summary>
    /// <param name="name">What differs.</param>
    /// <param name="here">How it is here.</param>
    /// <param name="parts">How the parts have it.</param>
    internal static Message DiffersHere(IArgument name, IArgument here, Name parts) => Message.Of($"{name} is “{here}” here, the parts have “{parts}”", $"{name}此处为“{here}”，各份为“{parts}”", "PartDiffersHere");

    /// <summary>Gets that this machine gives other bytes.</summary>
    internal static Message OtherBytesHere => Message.Of("this machine gives other bytes for the same case", "本机对同一案例给出的字节不同", "PartOtherBytesHere");

    /// <summary>Says that two parts are of different runs.</summary>
    /// <param name="part">The part.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="first">The first part.</param>
    /// <param name="from">Its folder.</param>
    /// <param name="differences">In what they differ.</param>
    internal static Message AnotherRun(Name part, Name folder, Name first, Name from, Listing differences) => Message.Of(
        $"Part {part} in {folder} is not of the same run as part {first} in {from}: {differences}.", $"{folder} 中的第 {part} 份与 {from} 中的第 {first} 份不属于同一次运行：{differences}。", "PartAnotherRun");

    /// <summary>Says that two parts are of different numbers of parts.</summary>
    /// <param name="here">How many this part tells.</param>
    /// <param name="there">How many the first tells.</param>
    internal static Message AnotherCount(Figure here, Figure there) => Message.Of($"there are {here} parts here and {there} there", $"此处共{here}份，彼处共{there}份", "PartAnotherCount");

    /// <summary>Says that the machine of a part gives other bytes.</summary>
    /// <param name="digest">Its digest.</param>
    /// <param name="first">The first part.</param>
    /// <param name="other">The digest of the first part.</param>
    internal static Message OtherBytes(Name digest, Name first, Name other) => Message.Of(
        $"its machine gives other bytes for the same first answers (digest {digest}, part {first} has {other}), so the machines may not be mixed",
        $"该机器对同样的首批结果给出的字节不同（摘要 {digest}，第 {first} 份为 {other}），因此这些机器不得混用",
        "PartOtherBytes");

    /// <summary>Says in what two parts differ.</summary>
    /// <param name="name">What differs.</param>
    /// <param name="here">How this part has it.</param>
    /// <param name="first">The first part.</param>
    /// <param name="there">How the first part has it.</param>
    internal static Message Differs(Name name, Name here, Name first, Name there) => Message.Of($"{name} is “{here}”, part {first} has “{there}”", $"{name}为“{here}”，第 {first} 份为“{there}”", "PartDiffers");

    /// <summary>Says that the parts were made by another program.</summary>
    /// <param name="made">Its version.</param>
    /// <param name="here">The version of this one.</param>
    internal static Message AnotherProgram(Name made, Name here) => Message.Of(
        $"The parts are of program {made}; this is {here}. Merge them with the program that made them.", $"各份由程序 {made} 求解；本程序为 {here}。请用求解它们的程序合并。", "PartAnotherProgram");

    /// <summary>Says that a part is not begun.</summary>
    /// <param name="part">The part.</param>
    /// <param name="path">The file that is not there.</param>
    internal static Message NotBegun(Name part, Name path) => Message.Of(
        $"Part {part} is not begun: there is no {path}. Run the part again with --resume.", $"第 {part} 份尚未开始：没有 {path}。请用 --resume 再次求解该份。", "PartNotBegun");

    /// <summary>Says that a part is not done.</summary>
    /// <param name="part">The part.</param>
    /// <param name="path">The file that is not there.</param>
    internal static Message NotDone(Name part, Name path) => Message.Of(
        $"Part {part} is not done: there is no {path}. Run the part again with --resume.", $"第 {part} 份尚未完成：没有 {path}。请用 --resume 再次求解该份。", "PartNotDone");

    /// <summary>Says that a part has fewer answers than are due.</summary>
    /// <param name="part">The part.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="done">How many are there.</param>
    /// <param name="what">What is counted.</param>
    /// <param name="due">How many are due.</param>
    internal static Message TooFew(Name part, Name folder, Figure done, Message what, Figure due) => Message.Of(
        $"Part {part} in {folder} has {done} {what}, {due} are due. Run the part again with --resume.", $"{folder} 中的第 {part} 份有{done}个{what}，应为{due}个。请用 --resume 再次求解该份。", "PartTooFew");

    /// <summary>Says that a part has more answers than are due.</summary>
    /// <param name="part">The part.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="done">How many are there.</param>
    /// <param name="what">What is counted.</param>
    /// <param name="due">How many are due.</param>
    internal static Message TooMany(Name part, Name folder, Figure done, Message what, Figure due) => Message.Of(
        $"Part {part} in {folder} has {done} {what}, {due} are due. Run the part anew with --force.", $"{folder} 中的第 {part} 份有{done}个{what}，应为{due}个。请用 --force 重新求解该份。", "PartTooMany");

    /// <summary>Says that a part was altered after it was done.</summary>
    /// <param name="part">The part.</param>
    /// <param name="path">The altered file.</param>
    internal static Message AlteredSince(Name part, Name path) => Message.Of(
        $"Part {part} is not as it was when it was done: {path} has another checksum. Bring it anew, or run the part anew with --force.",
        $"第 {part} 份与完成时不同：{path} 的校验和不一致。请重新取得该文件，或用 --force 重新求解该份。",
        "PartAlteredSince");

    /// <summary>Says that a part gives no count where there should be one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="said">What it says.</param>
    /// <param name="entry">Of what.</param>
    internal static Message NoCount(Name path, Name said, Name entry) => Message.Of($"{path} says “{said}” of {entry}, which is no count.", $"{path} 中 {entry} 为“{said}”，不是个数。", "PartNoCount");

    /// <summary>Says that there is no such folder.</summary>
    /// <param name="folder">What was named.</param>
    internal static Message NoFolder(Name folder) => Message.Of($"There is no folder {folder}.", $"没有文件夹 {folder}。", "PartNoFolder");

    /// <summary>Says that a folder holds no part.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file that a part has.</param>
    internal static Message NoneIn(Name folder, Name file) => Message.Of(
        $"{folder} holds no part: there is no {file} in it or in a folder of it.", $"{folder} 中没有任何一份：其中及其子文件夹中都没有 {file}。", "PartNoneIn");

    /// <summary>Says that a part is there twice.</summary>
    /// <param name="part">The part.</param>
    /// <param name="folders">Its folders.</param>
    internal static Message Twice(Name part, Listing folders) => Message.Of($"Part {part} is there twice: {folders}. Name one of them.", $"第 {part} 份出现两次：{folders}。请只指定其一。", "PartTwice");

    /// <summary>Says which parts are missing.</summary>
    /// <param name="missing">How many.</param>
    /// <param name="count">Of how many.</param>
    /// <param name="which">Which ones.</param>
    internal static Message Missing(Figure missing, Figure count, Name which) => missing.Value == 1
        ? Message.Of($"{missing} of {count} parts is missing: {which}. Solve it with --part, or name its folder too.", $"{count}份中缺少{missing}份：{which}。请用 --part 求解，或同时指定其文件夹。", "PartMissing")
        : Message.Of($"{missing} of {count} parts are missing: {which}. Solve them with --part, or name their folders too.", $"{count}份中缺少{missing}份：{which}。请用 --part 求解，或同时指定其文件夹。", "PartsMissing");

    /// <summary>Gets that a merged run has no place.</summary>
    internal static Message NoPlace => Message.Of("Where should the run go? Name its folder with -o.", "合并后的运行存放在何处？请用 -o 指定文件夹。", "PartNoPlace");

    /// <summary>Gets what draws are called where they are counted.</summary>
    internal static Message Draws => Message.Of("draws", "抽样", "PartDraws");

    /// <summary>Gets what draws for Sobol' indices are called where they are counted.</summary>
    internal static Message IndexDraws => Message.Of("draws for Sobol' indices", "Sobol'指数抽样", "PartIndexDraws");

    /// <summary>Gets what answers are called where they are counted.</summary>
    internal static Message Answers => Message.Of("answers", "结果", "PartAnswers");
}
