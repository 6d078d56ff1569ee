using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.Analysis.Indicators;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What a gap report says of the stack case.</summary>
[TestFixture]
public sealed class GapReportTests
{
    private static readonly Lazy<GapResult> Gap = new(static () => new GapAnalysis(StackCase.Variants(), IndicatorsOfTheStackCase.Studies, 2).Solve());
    private static readonly Lazy<StudyReport> Report = new(static () => GapReport.Of(Message.Verbatim("Stacks"), Gap.Value, IndicatorsOfTheStackCase.Studies, [], DateTimeOffset.UnixEpoch));

    // The planner's own names and words stay as they are: indicators, scenarios, conditions, and what a faulty scenario is told.
    [Test]
    public void Report_InChinese_LeavesNoEnglish()
    {
        string[] own =
        [
            .. Gap.Value.Indicators.SelectMany(static i => new[] { i.Rule.Indicator, i.Rule.Scenario, $"{i.Rule.Green}", $"{i.Rule.Amber}" }),
            .. Gap.Value.Triggers.SelectMany(static t => t.Rules.Select(static r => r.BreaksWhen.Text).Append(t.Scenario)),
            .. Gap.Value.Triggers.Where(static t => t.Share is null).Select(static t => $"{t.Words}"),
            .. OwnNames.OfTheWorkbook,
        ];

        Assert.That(ChineseLeft.Of(Report.Value, own), Is.Empty);
    }

    // 70,000 accelerators of 500 TFLOPS at 100,000 CNY a year, of 10 bn CNY and 1,000 PFLOPS.
    [Test]
    public void Findings_InChinese_AreInTheUnitsOfTheirReaders()
    {
        string[] findings = [.. Report.Value.Findings.Select(Speaker.Chinese.Say)];

        Assert.That(findings[0], Is.EqualTo("2027年已承诺投资100亿元，供应链当年交付70亿元，其中国产70亿元。截至2027年末，累计结转未执行资金60亿元。"));
        Assert.That(findings[1], Is.EqualTo("2027年新增部署算力35 EFLOPS（需求1 EFLOPS），全部为国产，使用国产加速器7万块。考核指标按金额而非算力计量。"));
    }

    [Test]
    public void Sections_OfEveryLanguage_HaveLabelsThatFitATab()
    {
        foreach (StudySection section in Report.Value.Sections)
        {
            Assert.That(Speaker.English.Say(section.Label), Has.Length.LessThanOrEqualTo(31), section.Name);
            Assert.That(Speaker.Chinese.Say(section.Label), Has.Length.LessThanOrEqualTo(15), section.Name);
        }
    }

    // Ten billion CNY is a hundred 亿元.
    [Test]
    public void Money_InChinese_IsInHundredMillions()
    {
        StudySection years = Report.Value.Sections[0].In(Speaker.Chinese);

        Assert.That(years.Rows[1][years.IndexOf("committed")], Is.EqualTo(100).Within(1e-6));
        Assert.That(years.Columns[years.IndexOf("committed")].HeaderWithUnit, Is.EqualTo("已承诺投资 [亿元]"));
    }
}
