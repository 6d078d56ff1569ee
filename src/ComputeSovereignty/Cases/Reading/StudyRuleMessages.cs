using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Reading;

/// <summary>What is wrong with scenarios and with rules on indicators.</summary>
internal static class StudyRuleMessages
{
    /// <summary>Says that a scenario makes the case invalid.</summary>
    internal static Message InvalidInScenario(Name scenario, Name place, Message problem) => Message.Of(
        $"Scenario {scenario} makes the case invalid at {place}: {problem}",
        $"情景{scenario}使案例在{place}处不成立：{problem}");

    /// <summary>Says that two names of scenarios are hardly told apart.</summary>
    internal static Message ScenarioLooksLike(Name scenario, Name other) => Message.Of(
        $"Scenario {scenario} looks like {other} but is a separate scenario: its rows do not count for {other}.",
        $"情景{scenario}与{other}名称相近，但为不同情景：其修改项不计入{other}。");

    /// <summary>Says that a scenario changes a sheet that the workbook does without.</summary>
    internal static Message ScenarioOfAnotherSheet(Name scenario, Name sheet) => Message.Of(
        $"Scenario {scenario} changes sheet {sheet}, which this workbook does not have; it cannot be run.",
        $"情景{scenario}修改工作表{sheet}，而本工作簿没有该表，因此无法运行。");

    /// <summary>Says that the scenario of a rule does not exist.</summary>
    internal static Message RuleScenarioUnknown(Name indicator) => Message.Of($"The scenario of the rule on {indicator} does not exist.", $"{indicator}的规则所指的情景不存在。");

    /// <summary>Says that a rule tracks nothing.</summary>
    internal static Message NotAResult => Message.Of("This is neither a result nor a parameter address.", "这既不是结果，也不是参数地址。");

    /// <summary>Says how an address is written.</summary>
    internal static Message HowToAddress => Message.Of("Sheet[key].Column, such as Lines[SMIC-N2].2027", "Sheet[key].Column，如Lines[SMIC-N2].2027");

    /// <summary>Says how an address or a result is written.</summary>
    internal static Message AddressOrResult(Listing results) => Message.Of(
        $"Sheet[key].Column, such as Lines[SMIC-N2].2027, or one of {results}",
        $"Sheet[key].Column，如Lines[SMIC-N2].2027，或以下之一：{results}");
}
