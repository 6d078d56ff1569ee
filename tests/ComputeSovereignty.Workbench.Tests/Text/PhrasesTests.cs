using System.Text.RegularExpressions;
using ComputeSovereignty.Workbench.Text;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Text;

[TestFixture]
public sealed partial class PhrasesTests
{
    [Test]
    public void Languages_AllTexts_StandInEach() =>
        Assert.That(Phrases.Chinese.Keys.Order(StringComparer.Ordinal), Is.EqualTo(Phrases.English.Keys.Order(StringComparer.Ordinal)));

    [Test]
    public void Texts_InEachLanguage_HaveTheSamePlaces()
    {
        foreach (string key in Phrases.English.Keys)
        {
            Assert.That(Places(Phrases.Chinese[key]).Except(Places(Phrases.English[key])), Is.Empty, key);
            Assert.That(Phrases.Chinese[key], Is.Not.Empty, key);
        }
    }

    [TestCase("zh-Hans", "en", "zh-Hans")]
    [TestCase(null, "zh-TW,zh;q=0.9,en;q=0.5", "zh-Hans")]
    [TestCase(null, "de,en;q=0.5", "en")]
    [TestCase("xx", null, "en")]
    public void For_ChoiceAndBrowser_Decide(string? chosen, string? accepted, string expected) =>
        Assert.That(Phrases.For(chosen, accepted).Language, Is.EqualTo(expected));

    private static string[] Places(string text) => [.. Place().Matches(text).Select(static m => m.Value).Distinct()];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
