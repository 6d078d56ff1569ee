using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>What verbs say that write no report, and what they refuse.</summary>
internal static class VerbMessages
{
    /// <summary>Says that a case has nothing to draw.</summary>
    /// <param name="case">The case.</param>
    internal static Message NothingUncertain(Name @case) => Message.Of(
        $"{@case} has nothing uncertain: the sheet Uncertainty has no rows.", $"{@case} 没有不确定参数：工作表 Uncertainty 没有行。", "VerbNothingUncertain");

    /// <summary>Says that a folder holds no back-tests.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="file">The file that it would hold.</param>
    /// <param name="usual">The folder that comes with the program.</param>
    internal static Message NoBackTests(Name folder, Name file, Name usual) => Message.Of(
        $"{folder} holds no {file}: name the folder of back-tests; {usual} of the program's own folder has those that come with it.",
        $"{folder} 中没有 {file}：请指定回测案例所在的文件夹；程序自带的在程序文件夹的 {usual} 中。",
        "VerbNoBackTests");

    /// <summary>Says that a stage does not exist.</summary>
    /// <param name="stage">What was written.</param>
    /// <param name="stages">The stages.</param>
    internal static Message NoStage(Name stage, Listing stages) => Message.Of(
        $"There is no stage “{stage}”. Stages of this case: {stages}.", $"没有阶段“{stage}”。本案例的阶段：{stages}。", "VerbNoStage");

    /// <summary>Names a stage by letter and name.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="name">The name.</param>
    internal static Message StageName(Name letter, Message name) => Message.Of($"{letter} ({name})", $"{letter}（{name}）", "VerbStageName");

    /// <summary>Names what a stage is about, as programs are written.</summary>
    /// <param name="name">The name that the program has for it.</param>
    internal static Message Objective(Name name) => Message.Of(name.Text, Speaker.Chinese.Say(StageProgress.Title(name.Text)), "VerbObjective");

    /// <summary>Says how large a program is.</summary>
    /// <param name="stage">Its stage.</param>
    /// <param name="rows">Rows.</param>
    /// <param name="columns">Columns.</param>
    /// <param name="entries">Entries other than zero.</param>
    internal static Message Size(Message stage, Figure rows, Figure columns, Figure entries) => Message.Of(
        $"Stage {stage}: {rows} rows, {columns} columns, {entries} non-zeros.", $"阶段{stage}：{rows}行，{columns}列，{entries}个非零元。", "VerbProgramSize");

    /// <summary>Says that the baseline is written, and what comes next.</summary>
    /// <param name="file">Where it is.</param>
    internal static Message BaselineIn(Name file) => Message.Of($"The baseline case is in {file}. Change what you like, then:", $"基准案例已写入 {file}。修改所需内容后运行：", "VerbBaselineIn");

    /// <summary>Says how many sheets are written.</summary>
    /// <param name="count">How many.</param>
    /// <param name="place">Where to.</param>
    internal static Message SheetsWritten(int count, Name place) => count == 1
        ? Message.Of($"1 sheet written to {place}.", $"已将1张工作表写入 {place}。", "VerbSheetWritten")
        : Message.Of($"{Figure.Number(count, "0")} sheets written to {place}.", $"已将{Figure.Number(count, "0")}张工作表写入 {place}。", "VerbSheetsWritten");

    /// <summary>Gets that two cases are the same.</summary>
    internal static Message Identical => Message.Of("The two cases are identical.", "两个案例完全相同。", "VerbIdentical");

    /// <summary>Counts differences.</summary>
    /// <param name="count">How many.</param>
    internal static Message Differences(int count) => count == 1
        ? Message.Of("1 difference.", "共1处差异。", "VerbDifference")
        : Message.Of($"{Figure.Number(count, "0")} differences.", $"共{Figure.Number(count, "0")}处差异。", "VerbDifferences");

    /// <summary>Says where the workbench is.</summary>
    /// <param name="addresses">Its addresses.</param>
    /// <param name="store">Where runs are kept.</param>
    internal static Message WorkbenchAt(Listing addresses, Name store) => Message.Of(
        $"The workbench is at {addresses}. Runs are kept in {store}. Ctrl-C stops it.", $"工作台地址：{addresses}。运行记录保存在 {store}。按 Ctrl-C 停止。", "VerbWorkbenchAt");

    /// <summary>Gets the header of engines.</summary>
    internal static Message Engine => Message.Of("Engine", "求解器", "VerbEngine");

    /// <summary>Gets the header of versions.</summary>
    internal static Message Version => Message.Of("Version", "版本", "VerbVersion");

    /// <summary>Gets the header of what engines solve.</summary>
    internal static Message Solves => Message.Of("Solves", "用途", "VerbSolves");

    /// <summary>Gets the header of library files.</summary>
    internal static Message Library => Message.Of("Library", "库文件", "VerbLibrary");

    /// <summary>Says what an engine would solve, and why it cannot.</summary>
    /// <param name="abilities">What it would solve.</param>
    /// <param name="why">Why it cannot.</param>
    internal static Message Cannot(Message abilities, Message why) => Message.Of($"{abilities}: {why}", $"{abilities}：{why}", "VerbEngineCannot");

    /// <summary>Says the digest of fixed draws.</summary>
    /// <param name="draws">How many.</param>
    /// <param name="digest">The digest.</param>
    internal static Message Digest(Figure draws, Name digest) => Message.Of($"Digest of {draws} draws: {digest}", $"{draws}次抽样的校验摘要：{digest}", "VerbDigest");

    /// <summary>Gets what the digest is for.</summary>
    internal static Message SameDigest => Message.Of("Machines with the same digest give the same bytes.", "校验摘要相同的机器，结果逐字节一致。", "VerbSameDigest");

    /// <summary>Says that a folder was named where a workbook is verified.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="workbook">The workbook in it.</param>
    internal static Message NameTheWorkbook(Name path, Name workbook) => Message.Of(
        $"{path} is a folder. Name the plan workbook in it: {workbook}", $"{path} 是文件夹。请指定其中的方案工作簿：{workbook}", "VerbNameTheWorkbook");

    /// <summary>Says that a document was named where a workbook is verified.</summary>
    /// <param name="path">The document.</param>
    /// <param name="workbook">The workbook beside it.</param>
    internal static Message VerifyTheWorkbook(Name path, Name workbook) => Message.Of(
        $"{path} is a document for programs. What is verified is the plan workbook beside it: {workbook}", $"{path} 是供程序使用的文件。可校验的是同处的方案工作簿：{workbook}", "VerbVerifyTheWorkbook");

    /// <summary>Says that there is no such file.</summary>
    /// <param name="path">The file.</param>
    internal static Message NoSuchFile(Name path) => Message.Of($"{path}: There is no such file.", $"{path}：没有此文件。", "VerbNoSuchFile");

    /// <summary>Says that a file cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="why">Why, a sentence.</param>
    internal static Message FileNotRead(Name path, Message why) => Message.Of($"{path}: The file cannot be read: {why}", $"{path}：文件无法读取：{why}", "VerbFileNotRead");

    /// <summary>Says how many cells of a check disagree.</summary>
    /// <param name="check">The check.</param>
    /// <param name="cells">How many disagree.</param>
    /// <param name="compared">How many were compared.</param>
    internal static Message Disagreeing(Message check, int cells, Figure compared) => cells == 1
        ? Message.Of($"{check}: 1 cell of {compared} disagree", $"{check}：{compared}个单元格中有1个不符", "VerbCellDisagrees")
        : Message.Of($"{check}: {Figure.Number(cells, "0")} cells of {compared} disagree", $"{check}：{compared}个单元格中有{Figure.Number(cells, "0")}个不符", "VerbCellsDisagree");

    /// <summary>Says a cell that disagrees.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="what">What was compared, a sentence.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="expected">What the others give.</param>
    internal static Message Disagreement(Name cell, Message what, Message found, Message expected) => Message.Of(
        $"{cell}: {what} Found: {found}. Expected: {expected}.", $"{cell}：{what}当前内容：{found}。应为：{expected}。", "VerbDisagreement");

    /// <summary>Says how many more there are.</summary>
    /// <param name="count">How many.</param>
    internal static Message AndMore(Figure count) => Message.Of($"and {count} more", $"另有{count}处", "VerbAndMore");

    /// <summary>Says that a plan agrees with itself, or not.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="holds">Whether it does.</param>
    /// <param name="checks">How many checks there were.</param>
    /// <param name="cells">How many cells were compared.</param>
    internal static Message AddsUp(Name file, bool holds, int checks, Figure cells)
    {
        Message counted = checks == 1 ? Message.Of("1 check", "1项检查", "VerbOneCheck") : Message.Of($"{Figure.Number(checks, "0")} checks", $"{Figure.Number(checks, "0")}项检查", "VerbChecks");
        return holds
            ? Message.Of($"{file} adds up: {counted}, {cells} cells compared.", $"{file} 核算无误：{counted}，比对{cells}个单元格。", "VerbAddsUp")
            : Message.Of($"{file} does not add up: {counted}, {cells} cells compared.", $"{file} 核算不符：{counted}，比对{cells}个单元格。", "VerbDoesNotAddUp");
    }
}
