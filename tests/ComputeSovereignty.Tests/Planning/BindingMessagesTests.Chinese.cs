using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

public sealed partial class BindingMessagesTests
{
    [Test]
    public void Of_EveryFamily_InChinese_HasNoEnglishWord() => Assert.That(
        Examples.Select(static e => Speaker.Chinese.Say(BindingMessages.Of(Binding(e.Family, e.Key, e.Period, e.Unit, e.Dual, 0)))).Where(static w => Regex.IsMatch(w, "(?<![A-Za-z0-9-])[a-z]{4,}")), Is.Empty);

    [TestCase("HbmCapacity", "CXMT", "2028Q2", "wafers", -8.2e-7, "2028年第二季度，HBM 产线 CXMT 满负荷运行；增加1,000片晶圆可使累计缺口减少0.082个百分点。")]
    [TestCase("ModuleLimit", "HBM-CXMT", "2026", "modules", -0.05285, "2026年，扩产项目 HBM-CXMT 已按上限下单；增加1个模块可使累计缺口减少5.3个百分点。")]
    [TestCase("YearSpend", "", "2028", "CNY", -1e-11, "2028年，项目支出已达年度上限；增加10亿元可使累计缺口减少1.0个百分点。")]
    public void Of_ABinding_InChinese_ReadsAsAMinistryWouldWriteIt(string family, string key, string period, string unit, double dual, string words) =>
        Assert.That(Speaker.Chinese.Say(BindingMessages.Of(Binding(family, key, period, unit, dual, 0))), Is.EqualTo(words));
}
