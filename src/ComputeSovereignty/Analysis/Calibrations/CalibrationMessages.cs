using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Calibrations;

/// <summary>What yield calibrations say.</summary>
internal static class CalibrationMessages
{
    /// <summary>Names a figure of a node.</summary>
    internal static Message FigureName(string column) => column switch
    {
        "DefectDensity" => Message.Of("defect density", "缺陷密度", "CalibratedDensity"),
        "DefectDensityFloor" => Message.Of("defect-density floor", "缺陷密度下限", "CalibratedFloor"),
        _ => Message.Of("learning rate", "学习速度", "CalibratedRate"),
    };

    /// <summary>Says why a figure is held: one date.</summary>
    internal static Message OneDate => Message.Of("all observations have the same date", "所有观测为同一日期");

    /// <summary>Says why a figure is held: too few observations.</summary>
    internal static Message TooFewForFloor(Figure count) => Message.Of($"{count} observations are too few to separate the floor from the other figures", $"{count}个观测不足以将下限与其他数值区分");

    /// <summary>Says why a figure is held: its bound.</summary>
    internal static Message AtItsBound => Message.Of("the observations do not determine it, as the fit puts it at its bound", "观测无法确定该数值，拟合值位于边界");

    /// <summary>Says why a figure is held: its error.</summary>
    internal static Message ErrorAboveValue(Figure value, Figure error) => Message.Of(
        $"the observations do not determine it, as the fit would be {value} with a larger standard error of {error}", $"观测无法确定该数值，拟合值为{value}，而标准误差更大，为{error}");

    /// <summary>Says why a figure is held: its error is not known.</summary>
    internal static Message ErrorUnknown => Message.Of("there are too few observations to estimate its error", "观测过少，无法估计误差");

    /// <summary>Says where the reference date comes from.</summary>
    internal static Message FirstObservation => Message.Of("set to the first observation", "取首个观测日期");

    /// <summary>Says that nothing was fitted.</summary>
    internal static Message NothingTold(Name node) => Message.Of($"{node}: the observations determine none of its figures, so nothing is changed.", $"{node}：观测无法确定其任何数值，因此不作改动。");

    /// <summary>Says what was fitted.</summary>
    internal static Message Fitted(Name node, Listing figures) => Message.Of($"{node}: the observed yields give {figures}.", $"{node}：由观测良率得到{figures}。", "CalibrationFitted");

    /// <summary>Says a fitted figure.</summary>
    internal static Message WithInterval(Message figure, Figure value, Figure from, Figure to) => Message.Of($"{figure} {value} (95% interval {from} to {to})", $"{figure}{value}（95%区间{from}至{to}）");

    /// <summary>Says a fitted figure whose error is not known.</summary>
    internal static Message WithoutInterval(Message figure, Figure value) => Message.Of($"{figure} {value} (error unknown)", $"{figure}{value}（误差未知）");

    /// <summary>Says how far the curves are from the observations.</summary>
    internal static Message Misses(Figure fitted, Figure workbook) => Message.Of(
        $"The fitted curve deviates from the observed yields by {fitted}, the case's own figures by {workbook} (root mean square).", $"拟合曲线与观测良率的均方根偏差为{fitted}，案例原有数值为{workbook}。");

    /// <summary>Says that a figure is held.</summary>
    internal static Message HeldAt(Message figure, Figure value, Message why) => Message.Of($"The {figure} stays at the case's {value}: {why}.", $"{figure}保持案例的{value}：{why}。");

    /// <summary>Says which curve is nearer to the latest observation.</summary>
    internal static Message Latest(Figure area, Figure observed, Period date, Figure fitted, Figure workbook, Message judged) => Message.Of(
        $"A {area} mm² die yielded {observed} in {date}; the fitted curve gives {fitted}, the case's own figures {workbook}. {judged}", $"{date}面积{area} mm²的芯片良率为{observed}；拟合曲线为{fitted}，案例原有数值为{workbook}。{judged}", "LatestObservation");

    /// <summary>Judges the fit.</summary>
    internal static Message LatestWorse => Message.Of("At this latest observation the fit is worse than the current assumption; use with caution for projections.", "在最新观测上，拟合不如现有假设；用于预测时应谨慎。");

    /// <summary>Judges the fit.</summary>
    internal static Message LatestBetter => Message.Of("At this latest observation the fit is better than the current assumption.", "在最新观测上，拟合优于现有假设。");

    /// <summary>Judges the fit.</summary>
    internal static Message LatestAlike => Message.Of("At this latest observation the two are equally close.", "在最新观测上，两者相当。");

    /// <summary>Titles the report.</summary>
    internal static Message CalibrationTitle => Message.Of("Yield calibration", "良率校准");

    /// <summary>Says what the report is about.</summary>
    internal static Message CalibrationSubtitle(Name planningCase) => Message.Of($"{planningCase}: defect density, floor and learning rate fitted to the yield history", $"{planningCase}：依据良率历史拟合缺陷密度、下限与学习速度");

    /// <summary>Says that there was nothing to fit.</summary>
    internal static Message NoHistory => Message.Of("The yield history names no node of the case, so nothing was fitted.", "良率历史未涉及案例中的任何工艺节点，因此未作拟合。");

    /// <summary>Says where the fit was written.</summary>
    internal static Message WrittenAs(Name scenario) => Message.Of($"Written as scenario {scenario}.", $"已写为情景{scenario}。");

    /// <summary>Heads a curve.</summary>
    internal static Message CurveHeading(Name node, Figure area) => Message.Of($"{node} yield over time, on a die of {area} mm²", $"{node}良率随时间变化（芯片面积{area} mm²）");

    /// <summary>Says what a curve shows.</summary>
    internal static Message CurveFinding => Message.Of("Fitted and current curves; observations on dies of another size are converted to this one by defect density.", "拟合曲线与现有曲线；其他面积芯片的观测按缺陷密度折算。");

    /// <summary>Labels a curve.</summary>
    internal static Message CurveLabel(Name node) => Message.Of($"{node} curve", $"{node}曲线");

    /// <summary>Titles a curve's chart.</summary>
    internal static Message CurveChart(Name node) => Message.Of($"{node} die yield: observed, fitted and current", $"{node}芯片良率：观测、拟合与现有");

    /// <summary>Titles the axis.</summary>
    internal static Message DieYield => Message.Of("Die yield", "芯片良率");

    /// <summary>Heads the column.</summary>
    internal static Message Time => Message.Of("Time", "时间", "CalibrationTime");

    /// <summary>Heads the column.</summary>
    internal static Message Observed => Message.Of("Observed", "观测值", "CalibrationObserved");

    /// <summary>Heads the column.</summary>
    internal static Message FittedHeader => Message.Of("Fitted", "拟合值", "CalibrationFittedHeader");

    /// <summary>Heads the column.</summary>
    internal static Message InTheCase => Message.Of("Current assumption", "现有假设");

    /// <summary>Heads the figures.</summary>
    internal static Message FiguresHeading => Message.Of("Changes made by the fit", "拟合带来的改动", "CalibrationFiguresHeading");

    /// <summary>Says how figures are held.</summary>
    internal static Message FiguresFinding => Message.Of(
        "A figure that the fit puts at its bound, or whose standard error exceeds its value, keeps its current assumption. Intervals are 95% confidence intervals (Student's t). The reference date moves to the first observation.",
        "若拟合值位于边界，或标准误差大于数值本身，则保留现有假设。区间为95%置信区间（学生t分布）。参考日期移至首个观测。",
        "CalibrationFiguresFinding");

    /// <summary>Labels the figures.</summary>
    internal static Message FiguresLabel => Message.Of("Figures", "拟合数值", "CalibrationFiguresLabel");

    /// <summary>Heads the column.</summary>
    internal static Message Node => Message.Of("Node", "工艺节点", "CalibrationNode");

    /// <summary>Heads the column.</summary>
    internal static Message Column => Message.Of("Figure", "数值", "CalibrationColumn");

    /// <summary>Heads the column.</summary>
    internal static Message StandardError => Message.Of("Standard error", "标准误差");

    /// <summary>Heads the column.</summary>
    internal static Message From => Message.Of("95% interval, from", "95%区间下限");

    /// <summary>Heads the column.</summary>
    internal static Message To => Message.Of("95% interval, to", "95%区间上限");

    /// <summary>Heads the column.</summary>
    internal static Message Unit => Message.Of("Unit", "单位", "CalibrationUnit");

    /// <summary>Heads the column.</summary>
    internal static Message HeldBecause => Message.Of("Reason for keeping it", "保留原因");

    /// <summary>Heads the observations.</summary>
    internal static Message PointsHeading => Message.Of("Observations against the curves", "观测与曲线对比");

    /// <summary>Says what the observations are of.</summary>
    internal static Message PointsFinding => Message.Of("Yields on the die that was observed.", "按被观测芯片计算的良率。");

    /// <summary>Labels the observations.</summary>
    internal static Message PointsLabel => Message.Of("Observations", "观测", "CalibrationPointsLabel");

    /// <summary>Heads the column.</summary>
    internal static Message DieArea => Message.Of("Die area", "芯片面积");

    /// <summary>Heads the column.</summary>
    internal static Message Residual => Message.Of("Observed minus fitted", "观测减拟合");
}
