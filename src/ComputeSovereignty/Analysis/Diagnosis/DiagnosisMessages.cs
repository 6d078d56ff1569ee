using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Diagnosis;

/// <summary>What diagnoses of infeasible cases say.</summary>
internal static class DiagnosisMessages
{
    /// <summary>Titles the report.</summary>
    internal static Message DiagnosisTitle => Message.Of("Why the case is infeasible", "案例不可行的原因");

    /// <summary>Says that all limits contradict each other.</summary>
    internal static Message HardLimitsConflict => Message.Of("The hard limits contradict each other, so no plan satisfies them all.", "硬性限制相互矛盾，没有方案能够全部满足。");

    /// <summary>Says that whole modules are the cause.</summary>
    internal static Message WholeModulesConflict => Message.Of(
        "The hard limits contradict each other only because modules must be whole; with fractional modules there is a plan.", "硬性限制仅因模块须为整数而相互矛盾；允许非整数模块时存在可行方案。");

    /// <summary>Says how many repairs there are.</summary>
    internal static Message SingleRepairs(int count, Message first) => count == 1
        ? Message.Of($"One limit would be sufficient on its own: {first}.", $"单独放宽1项限制即可：{first}。", "OneSingleRepair")
        : Message.Of($"Any one of {Figure.Count(count)} limits would be sufficient on its own; the first: {first}.", $"单独放宽{Figure.Count(count)}项限制中的任何一项即可，其中首项：{first}。");

    /// <summary>Says that there is no single repair.</summary>
    internal static Message NoSingleRepair => Message.Of("No single limit is sufficient on its own.", "单独放宽任何一项限制均不足够。");

    /// <summary>Says one repair.</summary>
    internal static Message SufficientOnItsOwn(Message repair) => Message.Of($"Sufficient on its own: {repair}.", $"单独可行：{repair}。");

    /// <summary>Says how much a limit must give.</summary>
    internal static Message MustGive(Message limit, Figure amount, Name cell) => Message.Of($"relax {limit} by {amount} ({cell})", $"将{limit}放宽{amount}（{cell}）");

    /// <summary>Says how much a limit must give, and when.</summary>
    internal static Message MustGiveIn(Message limit, Figure amount, Message periods, Name cell) => Message.Of($"relax {limit} by {amount} in {periods} ({cell})", $"在{periods}将{limit}放宽{amount}（{cell}）");

    /// <summary>Says several periods.</summary>
    internal static Message PeriodsFromTo(Period first, Period last, Figure count) => Message.Of($"{first} to {last} ({count} periods)", $"{first}至{last}（{count}个时期）");

    /// <summary>Says when a rule takes part in a conflict.</summary>
    internal static Message RuleIn(Message rule, Period period) => Message.Of($"{rule}, in {period}", $"{period}：{rule}");

    /// <summary>Heads the single repairs.</summary>
    internal static Message AloneHeading => Message.Of("Limits that are sufficient on their own if relaxed", "单独放宽即可行的限制");

    /// <summary>Says how amounts are given.</summary>
    internal static Message AloneFinding => Message.Of("Amounts apply in each of the periods; money first, then policy, then capacity.", "数量为各时期的放宽量；先资金，后政策，再产能。");

    /// <summary>Labels the single repairs.</summary>
    internal static Message AloneLabel => Message.Of("Single repairs", "单项放宽");

    /// <summary>Heads the least total.</summary>
    internal static Message TogetherHeading => Message.Of("Minimum total relaxation", "最小总放宽量");

    /// <summary>Says what gives first.</summary>
    internal static Message TogetherFinding => Message.Of(
        "Capacity is relaxed as little as possible, then policy, then money; balances and yields are never relaxed. Amounts are sums over the periods.", "产能放宽尽可能少，其次政策，再次资金；平衡关系与良率从不放宽。数量为各时期合计。");

    /// <summary>Labels the least total.</summary>
    internal static Message TogetherLabel => Message.Of("Minimum total", "最小总量");

    /// <summary>Heads the column.</summary>
    internal static Message Limit => Message.Of("Limit", "限制", "DiagnosisLimit");

    /// <summary>Heads the column.</summary>
    internal static Message Class => Message.Of("Class", "类别", "DiagnosisClass");

    /// <summary>Names a class of limits.</summary>
    internal static Message ClassName(LimitClass limit) => limit switch
    {
        LimitClass.Money => Message.Of("Money", "资金", "LimitMoney"),
        LimitClass.Policy => Message.Of("Policy", "政策", "LimitPolicy"),
        LimitClass.Capacity => Message.Of("Capacity", "产能", "LimitCapacity"),
        _ => Message.Of("Physics", "物理与核算", "LimitPhysics"),
    };

    /// <summary>Heads the column.</summary>
    internal static Message Relaxation => Message.Of("Required relaxation", "所需放宽量");

    /// <summary>Heads the column.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "DiagnosisUnit");

    /// <summary>Heads the column.</summary>
    internal static Message Periods => Message.Of("Periods", "时期", "DiagnosisPeriods");

    /// <summary>Heads the column.</summary>
    internal static Message Proven => Message.Of("Proven minimum", "已证最小");

    /// <summary>Heads the column.</summary>
    internal static Message Cell => Message.Of("Cell", "单元格", "DiagnosisCell");

    /// <summary>Names a sheet as a place.</summary>
    internal static Message SheetPlace(Name sheet) => Message.Of($"sheet {sheet}", $"{sheet}工作表");

    /// <summary>Heads the conflict.</summary>
    internal static Message ConflictHeading => Message.Of("Limits that contradict each other", "相互矛盾的限制");

    /// <summary>Labels the conflict.</summary>
    internal static Message ConflictLabel => Message.Of("Conflict", "矛盾", "DiagnosisConflictLabel");

    /// <summary>Says that the set is irreducible.</summary>
    internal static Message ConflictMinimal => Message.Of("Removing any one of them resolves the contradiction.", "去掉其中任何一项，矛盾即消除。");

    /// <summary>Says that the set may not be irreducible.</summary>
    internal static Message ConflictNotMinimal => Message.Of("These take part in the contradiction; some may not be necessary to it.", "以下限制参与矛盾，其中部分未必必要。");

    /// <summary>Says what joins the limits.</summary>
    internal static Message JoinedBy(int rows) => rows == 1
        ? Message.Of("They are linked by one accounting row (a sum, or a balance carried over), which cannot be changed.", "它们由1行核算关系（求和或结转平衡）联系，该关系不可更改。", "JoinedByOne")
        : Message.Of($"They are linked by {Figure.Count(rows)} accounting rows (sums, and balances carried over), which cannot be changed.", $"它们由{Figure.Count(rows)}行核算关系（求和与结转平衡）联系，这些关系不可更改。");

    /// <summary>Heads the column.</summary>
    internal static Message Rule => Message.Of("Rule", "规则", "DiagnosisRule");

    /// <summary>Heads the column.</summary>
    internal static Message Row => Message.Of("Row of the program", "模型行", "DiagnosisRow");
}
