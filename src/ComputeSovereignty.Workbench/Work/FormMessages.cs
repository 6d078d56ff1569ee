using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>What is wrong with what a visitor typed, chose or sent.</summary>
internal static class FormMessages
{
    /// <summary>Says that a percentage is not meant.</summary>
    internal static Message NoPercentage => Message.Of("A percentage is not meant here: write the number itself.", "此处不用百分比：请填写数字本身。");

    /// <summary>Says that a percentage is not a number of a unit.</summary>
    internal static Message NoPercentageOf(Name unit) => Message.Of($"A percentage is not a number of {unit}: write the number itself.", $"百分比不能作为{unit}的数值：请填写数字本身。");

    /// <summary>Says which numbers a text may be.</summary>
    internal static Message MayBe(Name thousands, Name decimals) => Message.Of(
        $"This may be {thousands} or {decimals}: write one of them.",
        $"可能是{thousands}或{decimals}：请填写其中之一。", "TypedMayBe");

    /// <summary>Says that a value is not allowed.</summary>
    internal static Message NotAllowedHere => Message.Of("This is not allowed here.", "此处不允许该取值。");

    /// <summary>Says why a browser does not ask for more draws.</summary>
    internal static Message TooManyDraws => Message.Of(
        "So many draws would keep this server's processors, which everybody shares, busy for hours. Ask on the command line, or serve with --cluster so that many machines solve them.",
        "如此多的抽样会长时间占用所有人共用的服务器处理器。请改用命令行，或以 --cluster 启动服务，由多台机器求解。",
        "FormTooManyDraws");

    /// <summary>Names nothing.</summary>
    internal static Message Nothing => Message.Of("nothing", "空", "TypedNothing");

    /// <summary>Says that a weight is wrong.</summary>
    internal static Message WeightWrong(Name scenario, Name weight) => Message.Of($"The weight of {scenario} is {weight}.", $"{scenario}的权重为{weight}。", "FormWeightWrong");

    /// <summary>Says what a weight may be.</summary>
    internal static Message WeightOrBlank => Message.Of("a number above 0; blank or 0 for a scenario that is left out", "大于0的数；不考虑的情景留空或填0");

    /// <summary>Says that there are too many scenarios.</summary>
    internal static Message TooManyWorlds => Message.Of("These are too many scenarios.", "情景过多。");

    /// <summary>Says that there is no history.</summary>
    internal static Message NoYieldHistory => Message.Of("The case has no yield history to fit: the sheet YieldHistory has no rows.", "案例没有可拟合的良率历史：工作表YieldHistory没有行。");

    /// <summary>Says that nothing is uncertain.</summary>
    internal static Message NothingUncertain => Message.Of("The case has nothing uncertain: the sheet Uncertainty has no rows.", "案例没有不确定参数：工作表Uncertainty没有行。");

    /// <summary>Says that a lever is not known.</summary>
    internal static Message NoSuchLever => Message.Of("There is no such lever: it is left out.", "没有这样的调节变量，已忽略。");

    /// <summary>Says that a choice is not known.</summary>
    internal static Message NoSuchChoice => Message.Of("There is no such choice: it is left out.", "没有这样的选项，已忽略。");

    /// <summary>Says that a choice of a setting is not known.</summary>
    internal static Message NoSuchChoiceOf(Message setting) => Message.Of($"{setting}: there is no such choice, so it is left out.", $"{setting}：没有这样的选项，已忽略。");

    /// <summary>Says that a lever stops before.</summary>
    internal static Message SliderEnds(Message lever, Message asked, Message least, Message most, Message taken) => Message.Of(
        $"{lever}: {asked} was asked for; the slider goes from {least} to {most} and is set to {taken}.",
        $"{lever}：要求的取值为{asked}；滑块范围为{least}至{most}，现取{taken}。");

    /// <summary>Says that a visitor has too many cases.</summary>
    internal static Message TooManyCases(Figure cases, Figure megabytes, Figure mostCases, Figure mostMegabytes) => Message.Of(
        $"You keep {cases} cases of {megabytes} MB; {mostCases} cases of {mostMegabytes} MB are allowed.",
        $"您已保存{cases}个案例，共{megabytes} MB；上限为{mostCases}个、{mostMegabytes} MB。");

    /// <summary>Says what to do about too many cases.</summary>
    internal static Message DeleteOne => Message.Of("Delete one that you no longer need.", "请删除不再需要的案例。");

    /// <summary>Says that a file is empty.</summary>
    internal static Message FileEmpty => Message.Of("This file is empty.", "该文件为空。", "SentFileEmpty");

    /// <summary>Says what to do about an empty file.</summary>
    internal static Message SaveAgain => Message.Of("Save the case again, and choose the file once more.", "请重新保存案例，再次选择该文件。");

    /// <summary>Says that a lever and an address are given.</summary>
    internal static Message LeverAndAddress(Message lever) => Message.Of(
        $"A lever is chosen, {lever}, and an address is typed: clear the address, or choose another figure in place of the lever.",
        $"既选择了调节变量（{lever}），又填写了地址：请清空地址，或改选“其他数字”。");

    /// <summary>Says that an address is missing.</summary>
    internal static Message AddressMissing => Message.Of("Another figure is chosen, but no address is typed.", "选择了其他数字，但没有填写地址。");

    /// <summary>Says what an address is.</summary>
    internal static Message AnAddress => Message.Of("an address such as HbmLines[CXMT].*", "地址，如HbmLines[CXMT].*");

    /// <summary>Says that an axis has too many values.</summary>
    internal static Message TooManyValues => Message.Of("An axis cannot have this many values.", "一个维度不能取这么多值。");

    /// <summary>Says that a text may be several numbers.</summary>
    internal static Message OneOrSeveral(Name text) => Message.Of(
        $"{text} may be one number or several: write numbers without marks between thousands, or put semicolons between them.",
        $"{text}可能是一个数字，也可能是几个：请不写千位分隔符，或用分号分隔各数字。");

    /// <summary>Says that an axis has no values.</summary>
    internal static Message AxisNeedsValues => Message.Of("An axis needs values.", "每个维度都需要取值。");

    /// <summary>Says which values an axis may have.</summary>
    internal static Message ValuesWithSemicolons(Figure most) => Message.Of($"2 to {most} values with semicolons between, such as 1; 1.25; 1.5", $"2至{most}个值，以分号分隔，如1；1.25；1.5");
}
