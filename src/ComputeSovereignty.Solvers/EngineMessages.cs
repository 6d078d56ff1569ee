using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Solvers;

/// <summary>What engines solve, and why one cannot be used.</summary>
internal static class EngineMessages
{
    /// <summary>Gets what the choice among them solves.</summary>
    internal static Message Auto => Message.Of(
        "linear programs by GLOP, from a basis by Clp, integer programs by HiGHS: what the benchmark says is quickest for each; first choice",
        "线性规划用 GLOP，有初始基时用 Clp，整数规划用 HiGHS：基准测试中各自最快者；首选",
        "EngineAuto");

    /// <summary>Gets what HiGHS solves.</summary>
    internal static Message Highs => Message.Of("linear programs, warm start, and integer programs", "线性规划（支持热启动）与整数规划", "EngineHighs");

    /// <summary>Gets what the interior point method of HiGHS solves.</summary>
    internal static Message InteriorPoint => Message.Of(
        "linear programs by the interior point method with crossover, warm start by the simplex method", "线性规划：内点法并转换为基解，热启动用单纯形法", "EngineInteriorPoint");

    /// <summary>Gets what GLOP solves.</summary>
    internal static Message Glop => Message.Of(
        "linear programs by the simplex method, each from its beginning: the quickest there", "线性规划：单纯形法，每次从头求解，此类中最快", "EngineGlop");

    /// <summary>Gets what Clp solves.</summary>
    internal static Message Clp => Message.Of("linear programs by the simplex method, warm start: the quickest there", "线性规划：单纯形法，支持热启动，此类中最快", "EngineClp");

    /// <summary>Gets what SCIP solves.</summary>
    internal static Message Scip => Message.Of("integer programs: a second opinion; linear programs by GLOP", "整数规划，供第二方验证；线性规划用 GLOP", "EngineScip");

    /// <summary>Gets what Cbc solves.</summary>
    internal static Message Cbc => Message.Of(
        "integer programs, one search at a time: a third opinion; linear programs by Clp", "整数规划，每次一个搜索，供第三方验证；线性规划用 Clp", "EngineCbc");

    /// <summary>Gets what PDLP solves.</summary>
    internal static Message Pdlp => Message.Of("linear programs by a first-order method, to 10⁻⁶; only when named", "线性规划：一阶方法，精度10⁻⁶；仅在指定时使用", "EnginePdlp");

    /// <summary>Gets that an engine solves nothing here.</summary>
    internal static Message Nothing => Message.Of("nothing here", "此处不适用", "EngineNothing");

    /// <summary>Gets why an engine of whole numbers does not serve.</summary>
    internal static Message WantsWhole => Message.Of(
        "it wants every column whole or on a grid, and a plan's wafers, money and shares are neither", "要求所有变量为整数或取离散值，而方案的晶圆、资金与份额并非如此", "EngineWantsWhole");

    /// <summary>Gets that a library is missing.</summary>
    internal static Message NoLibrary => Message.Of(
        "its library is not beside the program; the package Google.OrTools has it for Linux, macOS and Windows", "程序旁没有其库文件；软件包 Google.OrTools 提供 Linux、macOS 与 Windows 版本", "EngineNoLibrary");

    /// <summary>Gets that the package has no library for this system.</summary>
    internal static Message NotOnWindows => Message.Of("the package has no library of its own for it on Windows", "软件包未单独提供其 Windows 库文件", "EngineNotOnWindows");

    /// <summary>Gets that there is no engine for linear programs.</summary>
    internal static Message NoLinearEngine => Message.Of(
        $"No engine for linear programs with duals can be used here: {NoLibrary}.", $"没有可用的线性规划（含对偶值）求解器：{NoLibrary}。", "NoLinearEngine");

    /// <summary>Gets that there is no engine for integer programs.</summary>
    internal static Message NoIntegerEngine => Message.Of($"No engine for integer programs can be used here: {NoLibrary}.", $"没有可用的整数规划求解器：{NoLibrary}。", "NoIntegerEngine");

    /// <summary>Says that an engine cannot be used.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="title">Its name for people.</param>
    /// <param name="why">Why.</param>
    internal static Message NotHere(Name name, Name title, Message why) => Message.Of(
        $"The engine {name} ({title}) cannot be used here: {why}.", $"求解器{name}（{title}）无法使用：{why}。", "EngineNotHere");
}
