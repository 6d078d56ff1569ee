using ComputeSovereignty.Workbench.Pages;
using ComputeSovereignty.Workbench.Pages.Plans;
using ComputeSovereignty.Workbench.Tests.Pages;
using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed class ReportWordsTests
{
    private static readonly ReportWords Chinese = ReportWords.Of(Phrases.Chinese)!;

    [TestCase("Share path", "份额路径")]
    [TestCase("36 months earlier", "提前 36 个月")]
    [TestCase("2,000 wspm to 38,000 wspm", "2,000 片/月至 38,000 片/月")]
    [TestCase("Targets are met in 2029 and 2030 and missed in 2026 to 2028.", "2029、2030 达标，2026 至 2028 未达标。")]
    [TestCase("It goes from here to there", "It goes from here to there")]
    [TestCase("Defect density of N+2", "N+2 缺陷密度")]
    [TestCase("Nobody has said this", "Nobody has said this")]
    [TestCase("Moves: Imports: 2026 to 2030 of H200-licensed and MI308; Imports: 2026 to 2028 of H20", "改动：Imports：H200-licensed、MI308 的 2026 至 2030；Imports：H20 的 2026 至 2028")]
    [TestCase("The server ended before the run did.", "运行结束前服务器已停止。")]
    [TestCase("An internal error ended the run (no log).", "内部错误终止了运行（no log）。")]
    [TestCase("8.3 points", "8.3 个百分点")]
    [TestCase("HBM without limit raises 2028 from 71.7% to its target of 80%; every year then meets its target. Imports without limit would do the same.", "HBM 不受限时，2028 年由 71.7% 升至目标 80%；此后各年均达标。进口不受限时效果相同。")]
    [TestCase("None of these can, alone: logic capacity on N+2, interposer and assembly yield and the industry fund.", "以下均无法单独达标：N+2 逻辑产能、中介层与组装良率、产业基金。")]
    [TestCase("HBM stack yield: cannot, alone. Even with at least 100%, 2028 stays at 71.7%.", "HBM 堆叠良率：单独无法达标。即使至少 100%，2028 年仍为 71.7%。")]
    [TestCase("Stopped before the end: left out are 3 of 4 scenarios and export controls. Of what was solved: Targets are met in 2029 and 2030 and missed in 2026 to 2028.", "提前停止：尚缺 4 个情景中的 3 个、出口管制。已求解部分显示：2029、2030 达标，2026 至 2028 未达标。")]
    [TestCase("48 futures; seed 1; orders free, and the base plan's; whole modules", "48 次抽样；种子 1；订单随未来而定，以及沿用基准规划订单；整模块")]
    [TestCase("frontier of cost and share of 2028; at most 9 plans; slack 1 point", "成本、2028 年份额的权衡边界；至多 9 个规划；余量 1 个百分点")]
    [TestCase("6 plans within 0.5 points", "0.5 个百分点以内的 6 个规划")]
    [TestCase("worlds Base, HBM-slow and Thaw; known from 2028Q1; worst 20% weighs 50%", "情景 Base、HBM-slow、Thaw；自 2028Q1 起可知；最差 20% 的权重 50%")]
    [TestCase("scenarios HBM-slow and Thaw; HbmLines[*].* at 3 values; export controls", "情景 HBM-slow、Thaw；HbmLines[*].*：3 个取值；出口管制")]
    [TestCase(
        "The base plan takes every figure as the case has it; each future draws 17 of them from ranges whose middle need not be the case's figure (HbmLines[CXMT].* × 1.06, HbmLines[SWAYSURE].* × 1.03), and the share does not follow them in proportion: so the middle of the futures, 76.1%, is not the base plan's 71.7%.",
        "基准规划的每个数字都取案例值；每个未来从各自范围中抽取其中 17 个，而范围的中位值不一定等于案例值（HbmLines[CXMT].* × 1.06, HbmLines[SWAYSURE].* × 1.03），且份额并不随这些数字成比例变化：因此各未来的中位值 76.1% 不等于基准规划的 71.7%。")]
    [TestCase("0% domestic in 2028 is not met: the plan reaches no share, since nothing is deployed, (0.0% of the technology money committed for the year, nothing is deployed in it).", "2028 年国产化 0% 未达到：规划没有部署，因而没有份额（占当年承诺技术资金的 0.0%，当年没有部署）。")]
    [TestCase("80% domestic in 2028 is not met: the plan of least shortfall over all years reaches 0.0% (0.0% of the technology money committed for the year, nothing is deployed in it).", "2028 年国产化 80% 未达到：各年缺口最小的规划达到 0.0%（占当年承诺技术资金的 0.0%，当年没有部署）。")]
    [TestCase("Not certified: the numbers below do not prove that 80% domestic by 2028 can or cannot be met (nothing of the technology money committed for the year, nothing is deployed in it).", "未验证：以下数字不能证明 2028 年国产化 80% 能否达到（当年没有承诺技术资金，也没有部署）。")]
    [TestCase("80% domestic in 2028 is feasible alone: the plan that puts the year before all else reaches 97.6% (97.6% of the technology money committed for the year, 98.0% of what is deployed in it) and misses the targets of 2026 (26.3%), 2027 (nothing).", "2028 年国产化 80% 单独可行：以该年为首要目标的规划达到 97.6%（占当年承诺技术资金的 97.6%，占当年部署的 98.0%），但未达到 2026 (26.3%)、2027（无）的目标。")]
    [TestCase("(no address)", "（未填地址）")]
    [TestCase("\"(no address)\" is no lever and no parameter address: name a lever, such as HBM stack yield, or write Sheet[key].Column, such as Lines[SMIC-N2].2027.", "“（未填地址）”既不是调节杆，也不是参数地址：请写调节杆名称，如 HBM 堆叠良率，或写 Sheet[key].Column，如 Lines[SMIC-N2].2027。")]
    [TestCase("grid \"Domestic HBM capacity: 1 to ?, 5 values\"", "网格“国产 HBM 产能：1 至 ?，5 个值”")]
    [TestCase("grid \"HbmLines[CXMT].* *= 1,x\"", "网格“HbmLines[CXMT].* *= 1,x”")]
    [TestCase("frontier of cost and share; at most 4 plans; slack 1 point", "成本、份额的权衡边界；至多 4 个规划；余量 1 个百分点")]
    [TestCase("Baseline, Base: frontier of cost and share; at most 4 plans; slack 1 point", "Baseline, Base：成本、份额的权衡边界；至多 4 个规划；余量 1 个百分点")]
    [TestCase("Logic wafers · 2026", "逻辑晶圆 · 2026")]
    [TestCase("Vendors' growth, 2027", "厂商增长，2027")]
    [TestCase("Projects · SMIC-SN2 · 2026", "项目 · SMIC-SN2 · 2026")]
    [TestCase("Hubs · Guian", "枢纽 · Guian")]
    [TestCase("as it stands · + 20 percentage points", "保持现状 · + 20 个百分点")]
    [TestCase("Domestic HBM capacity ↓  HBM stack yield →", "国产 HBM 产能 ↓ HBM 堆叠良率 →")]
    [TestCase("Domestic HBM capacity ↓ HBM stack yield →", "国产 HBM 产能 ↓ HBM 堆叠良率 →")]
    [TestCase("Shares", "份额")]
    [TestCase("Triangular", "三角分布")]
    [TestCase("as scenario Tight", "写为情景 Tight")]
    [TestCase("uncertainty · 96 futures", "不确定性 · 96 次抽样")]
    [TestCase("2.34 million", "234 万")]
    [TestCase("119.8 million good stacks come in over all years, 66% of them from CXMT.", "各年共入库良品堆叠 1.198 亿，其中 66% 来自 CXMT。")]
    [TestCase("1.15 million PFLOPS", "115 万 PFLOPS")]
    [TestCase("412,000", "412,000")]
    [TestCase("2.0 million PFLOPS-years", "200 万 PFLOPS·年")]
    [TestCase("One more million PFLOPS-years adds 0.08 points of mean share at 1.2 million PFLOPS-years.", "每增加 100 万 PFLOPS·年，在 120 万 PFLOPS·年处增加 0.08 个百分点的平均份额。")]
    [TestCase("Baseline, scenario Base, 2026 to 2030", "Baseline，情景 Base，2026 至 2030 年")]
    [TestCase("3 runs of 2 kinds: what each answers stands beside the others.", "2 类共 3 个运行：各自结果并列。")]
    [TestCase("3 runs of 2 kinds: what each answers stands beside the others; runs of one kind are compared figure by figure.", "2 类共 3 个运行：各自结果并列；同类运行逐项比较。")]
    [TestCase("2 runs of one kind answer differently: what each says stands first, then what differs.", "2 个同类运行结果不同：先列各自结果，再列差异。")]
    [TestCase("2 runs of one kind give the same answer in a sentence; what differs stands below.", "2 个同类运行的结论语句相同；差异列于下方。")]
    [TestCase("2 runs of one kind give the same answer.", "2 个同类运行结果相同。")]
    [TestCase("No other figure differs. 1 row that not all runs have is left out.", "其他数据均相同。另有 1 行并非所有运行都有，已略去。")]
    [TestCase("1 other figure differs. 5 rows that not all runs have are left out.", "另有 1 项数据不同。另有 5 行并非所有运行都有，已略去。")]
    [TestCase("312 other figures differ. The first 200 are shown.", "另有 312 项数据不同。仅列出前 200 项。")]
    [TestCase("All have the same inputs.", "输入全部相同。")]
    [TestCase("3 figures differ from those of Base.", "与 Base 相比有 3 项数据不同。")]
    [TestCase("1 figure differs from that of Baseline, Base.", "与 Baseline, Base 相比有 1 项数据不同。")]
    [TestCase("Gap report: The figures that stand out", "缺口报告：主要数据")]
    [TestCase("Median: they differ the most at 2028, from 322.8 to 334.7 bn CNY.", "中位数：在 2028 差异最大，由 3,228 亿元至 3,347 亿元。")]
    [TestCase("2028: target met in: 36.7% (Base · orders free); 85.0% (HBM-fast · orders free, and the base plan's).", "2028 年达标概率：36.7%（Base · 订单随未来而定）；85.0%（HBM-fast · 订单随未来而定，以及沿用基准规划订单）。")]
    [TestCase("Domestic share in 2028: 71.7% (Base); 80.0% (HBM-fast).", "2028 年国产份额：71.7% (Base); 80.0% (HBM-fast)。")]
    [TestCase("HBM is short. Nobody has said this.", "HBM is short. Nobody has said this.")]
    [TestCase(
        "80% domestic in 2028 is feasible: the plan reaches 80.0% (80.0% of the technology money committed for the year, 81.9% of what is deployed in it).",
        "2028 年国产化 80% 可行：规划达到 80.0%（占当年承诺技术资金的 80.0%，占当年部署的 81.9%）。")]
    public void Say_InChinese_KeepsTheFigures(string english, string expected) => Assert.That(Chinese.Say(english), Is.EqualTo(expected));

    [Test]
    public void OfHtml_WithSignsOfHtml_StaysEscaped() =>
        Assert.That(Chinese.OfHtml(" Utilization of A &amp; B&#x27;s lines "), Is.EqualTo(" A &amp; B 产线利用率 "));

    [Test]
    public void ReaderText_OfNamesThatStay_LeavesThem() =>
        Assert.That(ReaderText.Of("<a translate=\"no\">Imports</a><th>Imports</th>", Phrases.Chinese, NumberStyle.Comma), Is.EqualTo("<a translate=\"no\">Imports</a><th>进口</th>"));

    [Test]
    public void ReaderText_OfALabelInSeveralLines_SaysItInOne() =>
        Assert.That(
            ReaderText.Of("<text x=\"1\"><tspan x=\"1\">Domestic</tspan><tspan x=\"1\" dy=\"15\">components</tspan></text><text><tspan x=\"2\">Nobody</tspan><tspan x=\"2\">knows</tspan></text>", Phrases.Chinese, NumberStyle.Comma),
            Is.EqualTo("<text x=\"1\"><tspan x=\"1\">国产部件</tspan></text><text><tspan x=\"2\">Nobody</tspan><tspan x=\"2\">knows</tspan></text>"));

    [Test]
    public async Task PlanPage_OfTheBaseline_HasItsVerdictAndHeadingsInChinese()
    {
        string page = await ReportPage.RenderAsync(PlanPage.Of(Baseline.Plan, Baseline.Inputs));

        string shown = ReaderText.OfMain(page, Phrases.Chinese, NumberStyle.Comma);

        Assert.That(shown, Does.Contain("年国产化 80% 未达到").And.Contain(">份额路径<").And.Contain(">制约因素<").And.Contain("列出两种份额"));
        Assert.That(shown, Does.Not.Contain(">Wafers<").And.Not.Contain(">Certificate<"));
    }
}
