using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Messages;

[TestFixture]
public sealed class MessageTests
{
    private static Message Sample(Name hub, Figure money) => Message.Of($"Hub {hub} costs {money}.", $"枢纽{hub}耗资{money}。");

    [Test]
    public void Message_InEitherLanguage_HasItsSentenceAndTheReadersUnits()
    {
        Message message = Sample(new("Ulanqab"), Figure.Money(319e9));

        Assert.That(Speaker.English.Say(message), Is.EqualTo("Hub Ulanqab costs CNY 319 bn."));
        Assert.That(Speaker.Chinese.Say(message), Is.EqualTo("枢纽 Ulanqab 耗资3,190亿元。"));
        Assert.That(message.Key, Is.EqualTo(nameof(Sample)));
        Assert.That(message.Arguments.Select(static a => $"{a}"), Is.EqualTo(new[] { "Ulanqab", "CNY 319 bn" }));
    }

    // What rounds to nothing has no sign, in whatever format.
    [TestCase("#,##0.######")]
    [TestCase("0.0")]
    [TestCase("")]
    public void Amount_ThatRoundsToNothing_HasNoSign(string format)
    {
        Assert.That($"{Figure.Amount(-1e-12, "PFLOPS", format)}", Does.StartWith("0").And.EndsWith(" PFLOPS"));
        Assert.That($"{Figure.Number(-0.0, format)}", Does.StartWith("0"));
        Assert.That($"{Figure.Part(-1e-9, "0.0%")}", Is.EqualTo("0.0%"));
        Assert.That($"{Figure.Amount(-12.5, "PFLOPS")}", Does.EndWith("12.5 PFLOPS").And.Not.StartWith("1"), "what is less than nothing keeps its sign");
    }

    [TestCase("2028", "2028", "2028年")]
    [TestCase("2028H2", "H2 2028", "2028年下半年")]
    [TestCase("2028Q2", "Q2 2028", "2028年第二季度")]
    [TestCase("2028-05", "May 2028", "2028年5月")]
    [TestCase("2028-13", "2028-13", "2028年13月")]
    public void Period_InEitherLanguage_IsSaidAsPeopleSayIt(string label, string english, string chinese) =>
        Assert.That((Speaker.English.Say(new Period(label)), Speaker.Chinese.Say(new Period(label))), Is.EqualTo((english, chinese)));

    [TestCase(1884.3e9, "CNY 1,884 bn", "1.884万亿元")]
    [TestCase(319e9, "CNY 319 bn", "3,190亿元")]
    [TestCase(9.13e9, "CNY 9.1 bn", "91.3亿元")]
    [TestCase(-0.01e9, "CNY 0.0 bn", "−0.1亿元")]
    public void Money_InEitherLanguage_IsInTheUnitOfItsReaders(double cny, string english, string chinese) =>
        Assert.That((Speaker.English.Say(Figure.Money(cny)), Speaker.Chinese.Say(Figure.Money(cny))), Is.EqualTo((english, chinese)));

    [TestCase(0.083, "8.3 pp", "8.3个百分点")]
    [TestCase(0.0003, "0.03 pp", "0.03个百分点")]
    [TestCase(0.01, "1.0 pp", "1.0个百分点")]
    [TestCase(-0.0001, "−0.01 pp", "−0.01个百分点")]
    public void Points_InEitherLanguage_AreNoPerCent(double fraction, string english, string chinese) =>
        Assert.That((Speaker.English.Say(Figure.Points(fraction)), Speaker.Chinese.Say(Figure.Points(fraction))), Is.EqualTo((english, chinese)));

    // A minus sign, and no hyphen, before every figure that is said; files and commands take a hyphen, and units keep theirs.
    [Test]
    public void Figures_BelowZero_HaveAMinusSign()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That($"{Figure.Share(-0.004)}", Is.EqualTo("−0.4%"));
            Assert.That($"{Figure.Part(-0.75)}", Is.EqualTo("−75%"));
            Assert.That($"{Figure.Number(-12.5)}", Is.EqualTo("−12.5"));
            Assert.That($"{Figure.Money(-319e9)}", Is.EqualTo("CNY −319 bn"));
            Assert.That($"{Figure.Compute(-2000)}", Is.EqualTo("−2 EFLOPS"));
            Assert.That($"{Figure.Amount(-3, "CNY/PFLOPS-yr")}", Is.EqualTo("CNY −3/PFLOPS-yr").Or.EqualTo("−3 CNY/PFLOPS-yr"));
            Assert.That($"{Figure.Amount(3, "researcher-years")}", Is.EqualTo("3 researcher-years"));
            Assert.That($"{Figure.Exact(-0.5)}", Is.EqualTo("-0.5"));
            Assert.That($"{Figure.Number(-0.0001, "0.0")}", Is.EqualTo("0.0"));
        }
    }

    [TestCase(2_340_000, "2.34 million", "234万")]
    [TestCase(412_000, "412,000", "41.2万")]
    [TestCase(950, "950", "950")]
    public void About_InEitherLanguage_CountsAsItsReadersDo(double number, string english, string chinese) =>
        Assert.That((Speaker.English.Say(Figure.About(number)), Speaker.Chinese.Say(Figure.About(number))), Is.EqualTo((english, chinese)));

    [Test]
    public void List_OfStages_IsJoinedByTheLanguage()
    {
        Message stages = StageMessages.Within([SupplyStage.Logic, SupplyStage.Hbm, SupplyStage.Money]);

        Assert.That((Speaker.English.Say(stages), Speaker.Chinese.Say(stages)), Is.EqualTo(("logic wafers, HBM and money", "逻辑晶圆、HBM 和资金")));
        Assert.That(Speaker.English.Say(stages.AtBeginning()), Is.EqualTo("Logic wafers, HBM and money"));
    }

    [Test]
    public void Sentences_InEitherLanguage_FollowEachOtherAsTheyShould()
    {
        Message both = Message.Sentences(Sample(new("A"), Figure.Money(1e12)), Message.None, Sample(new("B"), Figure.Money(2e12)));

        Assert.That((Speaker.English.Say(both), Speaker.Chinese.Say(both)), Is.EqualTo(("Hub A costs CNY 1,000 bn. Hub B costs CNY 2,000 bn.", "枢纽 A 耗资1万亿元。枢纽 B 耗资2万亿元。")));
    }

    [TestCase("zh", "zh-Hans")]
    [TestCase("zh-CN", "zh-Hans")]
    [TestCase("EN", "en")]
    [TestCase("fr", null)]
    public void Speaker_OfALanguage_IsFoundAsPeopleNameIt(string language, string? expected) => Assert.That(Speaker.Of(language)?.Language, Is.EqualTo(expected));
}
