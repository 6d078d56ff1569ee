using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What every study says alike.</summary>
public static class StudyMessages
{
    /// <summary>Gets the header of sentences that say a row.</summary>
    public static Message InWords => Message.Of("In words", "文字说明");

    /// <summary>Gets the name of the last column of a waterfall.</summary>
    public static Message InTheEnd => Message.Of("Result", "结果");

    /// <summary>Gets the heading of the sentences that can be quoted.</summary>
    public static Message KeyFindings => Message.Of("Key findings", "主要结论");

    /// <summary>Gets a yes.</summary>
    public static Message Yes => Message.Of("yes", "是");

    /// <summary>Gets a no.</summary>
    public static Message No => Message.Of("no", "否");

    /// <summary>Gets what stands where there is none.</summary>
    public static Message None => Message.Of("none", "无");

    /// <summary>Says what is missing because the work was stopped.</summary>
    /// <param name="leftOut">What is missing.</param>
    public static Message CutShort(Message leftOut) => Message.Of($"Stopped before the end: {leftOut}.", $"提前停止：{leftOut}。");

    /// <summary>Says what the part that was solved gives.</summary>
    /// <param name="sentence">The answer of that part.</param>
    public static Message OfWhatWasSolved(Message sentence) => Message.Of($"Of what was solved: {sentence}", $"就已求解部分而言：{sentence}");

    /// <summary>Gets the name of the input, as a fact.</summary>
    public static Message Input => Message.Of("Input", "输入");

    /// <summary>Gets the name of the fingerprint of the input, as a fact.</summary>
    public static Message InputHash => Message.Of("Input hash", "输入哈希值");

    /// <summary>Gets the name of the scenario, as a fact.</summary>
    public static Message Scenario => Message.Of("Scenario", "情景");

    /// <summary>Gets the name of the changes, as a fact.</summary>
    public static Message Changes => Message.Of("Changes", "改动");

    /// <summary>Gets the name of the rule of whole modules, as a fact.</summary>
    public static Message WholeModules => Message.Of("Whole modules", "整数模块");

    /// <summary>Gets that modules are whole where the case says so.</summary>
    public static Message AsTheCaseSays => Message.Of("as the case says", "按案例设定");

    /// <summary>Gets the name of the program, as a fact.</summary>
    public static Message Program => Message.Of("Program", "程序");

    /// <summary>Gets the name of the engine, as a fact.</summary>
    public static Message Engine => Message.Of("Engine", "求解器");

    /// <summary>Says what a study is about.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    public static Message Subtitle(Name planningCase, Name scenario, Figure first, Figure last) =>
        Message.Of($"{planningCase}, scenario {scenario}, {first} to {last}", $"{planningCase}，情景{scenario}，{first}—{last}年");

    /// <summary>Gets the name of the first sheet.</summary>
    public static Message Summary => Message.Of("Summary", "摘要");

    /// <summary>Gets the heading of the list of sheets.</summary>
    public static Message InThisWorkbook => Message.Of("In this workbook", "本工作簿内容");

    /// <summary>Gets the heading of the sources.</summary>
    public static Message Sources => Message.Of("Sources", "数据来源");

    /// <summary>Gets what the ids of sources are.</summary>
    public static Message SourceIds => Message.Of("Ids are those of the sheet Sources of the case.", "编号与案例“Sources”工作表一致。");

    /// <summary>Gets the heading of how to make a study again.</summary>
    public static Message Reproducibility => Message.Of("Reproducibility", "复现信息");

    /// <summary>Gets that the same input gives the same study.</summary>
    public static Message SameInputSameStudy => Message.Of("The same input gives the same study, apart from the time.", "相同输入得到相同结果（时间除外）。");

    /// <summary>Gets the header of names of facts.</summary>
    public static Message What => Message.Of("Item", "项目");

    /// <summary>Gets the header of facts.</summary>
    public static Message Value => Message.Of("Value", "值");

    /// <summary>Gets the header of titles of sources.</summary>
    public static Message SourceTitle => Message.Of("Title", "标题");

    /// <summary>Gets the header of publishers.</summary>
    public static Message Publisher => Message.Of("Publisher", "发布机构");

    /// <summary>Gets the header of dates.</summary>
    public static Message Date => Message.Of("Date", "日期");

    /// <summary>Gets the header of kinds of sources.</summary>
    public static Message Kind => Message.Of("Kind", "类别");

    /// <summary>Gets the header of confidence.</summary>
    public static Message Confidence => Message.Of("Confidence", "可信度");

    /// <summary>Gets the name of the time of a study, as a fact.</summary>
    public static Message Time => Message.Of("Time", "时间");

    /// <summary>Gets the name of a folder, as a fact.</summary>
    public static Message Folder => Message.Of("Folder", "文件夹");

    /// <summary>Gets the name of the plan that everything is compared with.</summary>
    public static Message ReferencePlan => Message.Of("Reference plan", "基准方案");
}
