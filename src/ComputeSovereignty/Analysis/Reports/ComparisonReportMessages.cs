using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Reports;

/// <summary>What the report of a comparison is called, part by part.</summary>
internal static class ComparisonReportMessages
{
    /// <summary>Titles the report.</summary>
    internal static Message ComparisonTitle => Message.Of("Scenario comparison", "情景比较");

    /// <summary>Heads the scenarios.</summary>
    internal static Message ScenariosHeading => Message.Of("The checkpoint target in every scenario", "各情景的考核年目标");

    /// <summary>Labels the scenarios.</summary>
    internal static Message ScenariosLabel => Message.Of("Scenarios", "情景");

    /// <summary>Titles the chart of scenarios.</summary>
    internal static Message ScenariosChart(Period year) => Message.Of($"Domestic share in {year} by scenario, against the target", $"各情景{year}国产化率与目标");

    /// <summary>Titles the chart of scenarios where the base has no plan.</summary>
    internal static Message ScenariosChartWithoutBase => Message.Of("Domestic share in the checkpoint year by scenario, against the target", "各情景考核年国产化率与目标");

    /// <summary>Heads the differences.</summary>
    internal static Message DifferencesHeading => Message.Of("What each variant changes, before and after", "各方案的改动（改动前后）");

    /// <summary>Says what the differences are.</summary>
    internal static Message DifferencesFinding => Message.Of(
        "Every figure of the case that differs. A change shared by several grid points is listed once, under the point that changes least.",
        "列出案例中所有不同的数字；若多个网格点有相同改动，仅在改动最少的网格点下列出一次。");

    /// <summary>Labels the differences.</summary>
    internal static Message DifferencesLabel => Message.Of("Differences", "改动明细");

    /// <summary>Heads the column of addresses.</summary>
    internal static Message Address => Message.Of("Address", "参数地址", "DifferenceAddress");

    /// <summary>Heads the column of values before.</summary>
    internal static Message Before => Message.Of("Before", "改动前", "DifferenceBefore");

    /// <summary>Heads the column of values after.</summary>
    internal static Message After => Message.Of("After", "改动后", "DifferenceAfter");

    /// <summary>Heads the column of sources.</summary>
    internal static Message SourcesBefore => Message.Of("Sources of the figure before", "改动前数值的来源");
}
