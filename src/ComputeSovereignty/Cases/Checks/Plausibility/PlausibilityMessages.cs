using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Checks.Plausibility;

/// <summary>What is said of figures and names that are allowed and yet unlikely.</summary>
internal static class PlausibilityMessages
{
    /// <summary>Says how a planner accepts a figure.</summary>
    internal static Message Accept => Message.Of("If it is right, write \"accepted\" in the Note of its row.", "如确认无误，请在该行的Note中填写“已接受”。", "AcceptInNote");

    /// <summary>Says how a planner accepts a figure of a sheet that has no notes yet.</summary>
    internal static Message AcceptInNewNote => Message.Of("If it is right, add a column Note and write \"accepted\" in its row.", "如确认无误，请增加 Note 列，并在该行填写“已接受”。", "AcceptInNewNote");

    /// <summary>Says that a figure is far from the median of its column.</summary>
    internal static Message FarFromMedian(Name row, Name column, Figure figure, Figure median) => Message.Of(
        $"{row}: {column} is {figure}; the median of the others is {median}.",
        $"{row}：{column}为{figure}，同列其他数值的中位数为{median}。");

    /// <summary>Says that a category has no channel.</summary>
    internal static Message CategoryWithoutChannel(Name category, Name regime) => Message.Of(
        $"No import channel is in category {category}, which {regime} governs: the step has no effect.",
        $"没有进口渠道属于{regime}所管制的类别{category}：该步骤不起作用。");

    /// <summary>Says that a regime is not chosen.</summary>
    internal static Message RegimeNotChosen(Name regime) => Message.Of($"Regime {regime} is chosen neither by the plan nor by a scenario.", $"管制情形{regime}既未被方案选用，也未被情景选用。");

    /// <summary>Says that a channel has no regime.</summary>
    internal static Message ChannelWithoutRegime(Name channel) => Message.Of($"No regime names the category of {channel}, so it is delivered in full.", $"没有管制情形列出{channel}的类别，因此全额交付。");

    /// <summary>Says that series begin earlier than the plan.</summary>
    internal static Message SeriesBeginEarlier(Period start, Period first, Period opening) => Message.Of(
        $"The plan starts in {start} but the capacities in {first}: Shipments, Stockpiles, Wip and Utilization must be of {opening}.",
        $"规划自{start}开始，而产能序列自{first}开始：Shipments、Stockpiles、Wip和Utilization须为{opening}的数值。");

    /// <summary>Says that a note names another year.</summary>
    internal static Message NoteOfAnotherYear(Name row, Period named, Name column, Period opening) => Message.Of(
        $"{row}: its Note names {named}, but {column} must be of {opening}, the year before the plan.",
        $"{row}：Note写的是{named}，但{column}须为规划前一年（{opening}）的数值。");

    /// <summary>Says that a price and a power are out of class.</summary>
    internal static Message ComputeOutOfClass(Name product, Figure compute, Figure price, Figure power, Figure medianPrice, Figure medianPower) => Message.Of(
        $"{product}: with {compute} TFLOPS it costs CNY {price} and draws {power} W per TFLOPS; the medians of the other products are CNY {medianPrice} and {medianPower} W.",
        $"{product}：以{compute} TFLOPS计，每TFLOPS价格为{price}元、功耗为{power} W；其他产品的中位数为{medianPrice}元和{medianPower} W。");

    /// <summary>Says that a price is out of class.</summary>
    internal static Message PriceOutOfClass(Name product, Period year, Figure price, Figure median) => Message.Of(
        $"{product}: its {year} price is CNY {price} per TFLOPS; the median of the other products is CNY {median}.",
        $"{product}：{year}价格为每TFLOPS {price}元，其他产品的中位数为{median}元。");

    /// <summary>Says that a power is out of class.</summary>
    internal static Message PowerOutOfClass(Name product, Figure power, Figure median) => Message.Of(
        $"{product}: it draws {power} W per TFLOPS; the median of the other products is {median} W.",
        $"{product}：每TFLOPS功耗为{power} W，其他产品的中位数为{median} W。");

    /// <summary>Says that a memory is not what is stacked.</summary>
    internal static Message MemoryNotStacked(Name product, Figure memory, Name recipe, Figure stacks, Figure capacity, Figure stacked, Name grade) => Message.Of(
        $"{product}: its Memory is {memory} GB, but recipe {recipe} stacks {stacks} × {capacity} GB = {stacked} GB of {grade}.",
        $"{product}：Memory为{memory} GB，但工艺{recipe}的{grade}堆叠为{stacks} × {capacity} GB = {stacked} GB。");

    /// <summary>Says that a figure is far from its neighbours.</summary>
    internal static Message Jump(Name row, Figure figure, Period year, Listing neighbours) => Message.Of(
        $"{row}: {figure} in {year} is a jump against {neighbours}.",
        $"{row}：{year}的{figure}与{neighbours}相差悬殊。");

    /// <summary>Writes the figure of a year.</summary>
    internal static Message InYear(Figure figure, Period year) => Message.Of($"{figure} in {year}", $"{year}的{figure}", "FigureInYear");

    /// <summary>Says that a setting is unusual.</summary>
    internal static Message SettingUnusual(Name setting, Figure figure, Figure least, Figure most) => Message.Of(
        $"{setting} is {figure}; the usual range is {least} to {most}.",
        $"{setting}为{figure}，通常范围为{least}至{most}。");

    /// <summary>Says that a figure is scaled by an unusual factor.</summary>
    internal static Message FactorUnusual(Name address, Figure factor, Figure least, Figure most) => Message.Of(
        $"{address} would be multiplied by {factor}; the usual range of a factor is {least} to {most}.",
        $"{address}将乘以{factor}，系数的通常范围为{least}至{most}。");

    /// <summary>Says that something is moved by unusually many months.</summary>
    internal static Message ShiftUnusual(Name address, Figure months, Figure most) => Message.Of(
        $"{address} would move by {months} months; {most} months are usually the most.",
        $"{address}将移动{months}个月，通常最多为{most}个月。");

    /// <summary>Says that a change sets an unusual figure.</summary>
    internal static Message SetUnusual(Name address, Figure figure, Figure least, Figure most) => Message.Of(
        $"{address} would be {figure}; the usual range is {least} to {most}.",
        $"{address}将设为{figure}，通常范围为{least}至{most}。");

    /// <summary>Says that a change sets a figure far from that of the case.</summary>
    internal static Message SetFar(Name address, Figure figure, Figure own) => Message.Of(
        $"{address} would be {figure}; the case has {own}.",
        $"{address}将设为{figure}，而算例中为{own}。");

    /// <summary>Says that what was observed is far from the observation beside it.</summary>
    internal static Message FarFromObservations(Name indicator, Figure figure, Figure beside) => Message.Of(
        $"{indicator}: {figure} was observed; the observation beside it is {beside}.",
        $"{indicator}：观测值为{figure}，相邻观测值为{beside}。");

    /// <summary>Says that a threshold is where what is measured hardly ever is.</summary>
    internal static Message ThresholdBeyond(Name measure, Figure threshold, Figure least, Figure most) => Message.Of(
        $"The threshold for {measure} is {threshold}; its usual range is {least} to {most}.",
        $"{measure}的阈值为{threshold}，其通常范围为{least}至{most}。");

    /// <summary>Says that a threshold is far from what it is held against today.</summary>
    internal static Message ThresholdFar(Name measure, Figure threshold, Figure measured) => Message.Of(
        $"The threshold for {measure} is {threshold}; it is held against {measured}.",
        $"{measure}的阈值为{threshold}，而与之比较的数值为{measured}。");

    /// <summary>Says that a figure is unusual.</summary>
    internal static Message FigureUnusual(Name row, Name column, Figure figure, Figure least, Figure most) => Message.Of(
        $"{row}: {column} is {figure}; the usual range is {least} to {most}.",
        $"{row}：{column}为{figure}，通常范围为{least}至{most}。");
}
