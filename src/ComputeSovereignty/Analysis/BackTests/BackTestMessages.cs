using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.BackTests;

/// <summary>What back-tests say.</summary>
internal static class BackTestMessages
{
    /// <summary>Titles the report.</summary>
    internal static Message BackTestTitle => Message.Of("Back-tests", "回溯检验");

    /// <summary>Says what the report is about.</summary>
    internal static Message BackTestSubtitle => Message.Of("Published projections compared with the model, using the publishers' inputs", "以发布机构的输入，将已发布的预测与模型结果对比");

    /// <summary>Says how many figures are near.</summary>
    internal static Message BackTestTally(Figure near, Figure all, Figure within) => Message.Of(
        $"The model reproduces {near} of {all} published figures within {within}; deviations are explained below.", $"在{all}个已发布数字中，模型对{near}个的复现误差不超过{within}；偏差原因见下表。");

    /// <summary>Heads the table.</summary>
    internal static Message BackTestHeading => Message.Of("Published figures, model results and reasons for deviations", "已发布数字、模型结果与偏差原因");

    /// <summary>Says what the difference is.</summary>
    internal static Message BackTestFinding => Message.Of("Difference: model over published figure, minus one.", "差异为模型结果除以已发布数字再减一。");

    /// <summary>Labels the table.</summary>
    internal static Message BackTestLabel => Message.Of("Back-tests", "回溯检验", "BackTestLabel");

    /// <summary>Titles the chart.</summary>
    internal static Message BackTestChart => Message.Of("Difference between model and published figures", "模型结果与已发布数字的差异");

    /// <summary>Heads the column.</summary>
    internal static Message Quantity => Message.Of("Figure", "指标", "BackTestQuantity");

    /// <summary>Heads the column.</summary>
    internal static Message Published => Message.Of("Published", "发布值");

    /// <summary>Heads the column.</summary>
    internal static Message Model => Message.Of("Model", "模型值", "BackTestModel");

    /// <summary>Heads the column.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "BackTestUnit");

    /// <summary>Heads the column.</summary>
    internal static Message Difference => Message.Of("Difference", "差异", "BackTestDifference");

    /// <summary>Heads the column.</summary>
    internal static Message Basis => Message.Of("Basis", "依据", "BackTestBasis");

    /// <summary>Says that a figure was published so.</summary>
    internal static Message AsPublished => Message.Of("as published", "原文数字");

    /// <summary>Says that a figure was derived.</summary>
    internal static Message Derived => Message.Of("derived", "推算", "BackTestDerived");

    /// <summary>Heads the column.</summary>
    internal static Message Case => Message.Of("Case", "案例", "BackTestCase");

    /// <summary>Heads the column.</summary>
    internal static Message Why => Message.Of("Explanation", "说明", "BackTestWhy");

    /// <summary>Says how a publisher's figures compare.</summary>
    internal static Message PublisherAgainstModel(Name publisher, Listing figures) => Message.Of($"{publisher} compared with the model: {figures}.", $"{publisher}与模型对比：{figures}。");

    /// <summary>Says how a figure compares.</summary>
    internal static Message PublishedAndModel(Name quantity, Period year, IArgument published, IArgument model, Figure difference) => Message.Of(
        $"{quantity}, {year}: published {published}, model {model} ({difference})", $"{year}{quantity}：发布值{published}，模型值{model}（{difference}）");
}
