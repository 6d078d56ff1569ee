using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Tests.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

/// <summary>What certificates hold against a plan is said in Chinese too: every form that the certifier has.</summary>
[TestFixture]
public sealed class CertificateMessagesTests
{
    [TestCase("row Power[Hub1,2028Q1] is violated by 2.5e-3 (limit 1e-6)", "约束行 Power[Hub1,2028Q1] 的违反量为 2.5e-3（限值 1e-6）")]
    [TestCase("stage Share: later stages moved it by 3e-4 (limit 1e-6)", "阶段“国产化率”：后续阶段使其变动 3e-4（限值 1e-6）")]
    [TestCase("stage Year:2028: the search proved a gap of 0.02 where 0.0001 was asked", "阶段“2028年国产化率”：搜索证明的差距为 0.02，要求为 0.0001")]
    [TestCase("The solver failed: NumericalError glop: no end after 5 iterations", "求解器失败：数值误差（glop: no end after 5 iterations）")]
    [TestCase("The solver failed: Unbounded", "求解器失败：目标无界")]
    [TestCase("The hard constraints contradict each other: no plan satisfies them all.", "硬性约束相互矛盾：没有方案能同时满足全部约束。")]
    [TestCase("The draw makes no case.", "该抽样不构成有效案例。")]
    [TestCase("something new", "something new")]
    public void Of_AFault_IsSaidByItsForm(string english, string chinese)
    {
        Message said = CertificateMessages.Of(english);

        Assert.That((Speaker.English.Say(said), Speaker.Chinese.Say(said)), Is.EqualTo((english, chinese)));
    }

    // Answers that break everything: each fault that comes of them is known.
    [Test]
    public void Of_EveryFaultOfTheCertifier_IsSaidInChinese()
    {
        Solution[] wrong =
        [
            SmallProgram.Answer([-2, 0.5], [2, 1]), SmallProgram.Answer([0, 4], [3, -1]), SmallProgram.Answer([double.NaN, 1], [3, -1]), SmallProgram.Answer([3], [3, -1]),
        ];
        string[] faults = [.. wrong.SelectMany(static answer => Certification.Of(SmallProgram.Program, answer).Faults).Append("stage Cost: later stages moved it by 1e-3 (limit 1e-6)")];

        Assert.That(faults.Select(static f => string.Concat(f.Where(static c => !char.IsAsciiDigit(c)))).Distinct().Count(), Is.GreaterThan(6));
        Assert.That(faults.Where(static f => Speaker.Chinese.Say(CertificateMessages.Of(f)) == f), Is.Empty);
    }
}
