namespace ComputeSovereignty.Messages;

/// <summary>A unit as readers see it, which may count otherwise in another language: a billion CNY is ten 亿元.</summary>
/// <param name="Id">Its name in documents, which does not change.</param>
/// <param name="English">What it is called in English.</param>
/// <param name="Chinese">What it is called in simplified Chinese.</param>
/// <param name="Factor">By what a figure grows in the Chinese unit.</param>
public sealed record DisplayUnit(string Id, string English, string Chinese, double Factor = 1)
{
    private static readonly Dictionary<string, DisplayUnit> Known = new DisplayUnit[]
    {
        Points, BillionCny, new("bn CNY a year", "CNY bn a year", "亿元/年", 10), new("bn CNY a period", "CNY bn a period", "亿元/期", 10), new("bn USD", "USD bn", "亿美元", 10),
        new("times as much", "times the base level", "倍（相对基准）"), new("times", "times", "倍"), new("months later", "months later", "个月（推迟）"), new("value", "value", "数值"), new("fraction", "fraction", "比例"),
        new("stacks/yr", "stacks a year", "颗堆叠/年"), new("units/yr", "units a year", "块/年"), new("1/yr", "1/yr", "1/年"),
        new("billion CNY", "billion CNY", "亿元", 10), new("thousand CNY", "thousand CNY", "千元"), new("CNY", "CNY", "元"), new("million PFLOPS-years", "million PFLOPS-years", "万 PFLOPS·年", 100),
        new("million PFLOPS", "million PFLOPS", "万 PFLOPS", 100), new("PFLOPS-years", "PFLOPS-years", "PFLOPS·年"), new("% of all commitments", "% of all commitments", "占全部承诺的%"),
        new("accelerators", "accelerators", "块加速器"), new("stacks", "stacks", "颗堆叠"), new("million", "million", "万", 100), new("m stacks/yr", "m stacks a year", "万颗堆叠/年", 100),
        new("year", "year", "年"), new("years", "years", "年"), new("months", "months", "个月"), new("modules", "modules", "个模块"), new("wafers", "wafers", "片晶圆"), new("packages", "packages", "个封装"), new("wspm", "wafer starts a month", "片/月"), new("thousand wafer starts a month", "thousand wafer starts a month", "千片/月"),
        new("thousand interposer wafers a month", "thousand interposer wafers a month", "千片/月"), new("thousand accelerators a year", "thousand accelerators a year", "千块/年"), new("thousand stacks a year", "thousand stacks a year", "千颗/年"),
        new("bn CNY in every year", "CNY bn in every year", "亿元（各年）", 10), new("modules in all", "modules in total", "个模块（总计）"), new("modules a year", "modules a year", "个模块/年"),
        new("wpm", "interposer wafers a month", "中介层片/月"), new("wafers/month", "wafers a month", "片晶圆/月"), new("dies/wafer", "dies a wafer", "颗/片"), new("units", "units", "块"), new("researcher-years", "researcher-years", "人年"),
        new("researchers", "researchers", "名研究人员"), new("trillion tokens/day", "trillion tokens a day", "万亿词元/日"), new("CNY/PFLOPS-yr", "CNY/PFLOPS-yr", "元/(PFLOPS·年)"), new("CNY/M tokens", "CNY per million tokens", "元/百万词元"), new("CNY/yr", "CNY/yr", "元/年"),
        new("CNY/wafer", "CNY/wafer", "元/片"), new("CNY/module", "CNY/module", "元/模块"), new("CNY/MW", "CNY/MW", "元/MW"), new("CNY/wspm", "CNY/wspm", "元/(片/月)"), new("CNY/USD", "CNY/USD", "元/美元"), new("1/wafer", "1/wafer", "1/片"),
        new("periods", "periods", "个时期"), new("provinces", "provinces", "个省份"),
        new("dies", "dies", "颗裸片"), new("persons", "persons", "人"),
        new("cards", "cards", "块加速卡"), new("ratio", "ratio", "比值"), new("plain number", "plain number", "无量纲"),
    }.ToDictionary(static u => u.Id);

    /// <summary>Gets no unit.</summary>
    public static DisplayUnit None { get; } = new(string.Empty, string.Empty, string.Empty);

    /// <summary>Gets percentage points: what differences of shares are counted in.</summary>
    public static DisplayUnit Points => new("points", "pp", "个百分点");

    /// <summary>Gets billions of CNY.</summary>
    public static DisplayUnit BillionCny => new("bn CNY", "CNY bn", "亿元", 10);

    /// <summary>Finds a unit by its name in documents; one that is not known is the same in every language, as PFLOPS and mm² are.</summary>
    /// <param name="id">The name.</param>
    public static DisplayUnit Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Length == 0 ? None : Known.GetValueOrDefault(id) ?? new(id, id, id);
    }

    /// <summary>Finds a unit by its name in documents.</summary>
    /// <param name="id">The name.</param>
    public static implicit operator DisplayUnit(string id) => Of(id);

    /// <summary>Says the unit by itself, as at the head of a column.</summary>
    /// <param name="speaker">The speaker of the reader's language.</param>
    public string Say(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.IsChinese ? Chinese : English;
    }

    /// <summary>Tells by what a figure grows in the reader's language.</summary>
    /// <param name="speaker">The speaker of the language.</param>
    public double FactorOf(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.IsChinese ? Factor : 1;
    }
}
