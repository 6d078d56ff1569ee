using System.Security.Cryptography;
using System.Text;
using ComputeSovereignty.Workbench.Server;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

[TestFixture]
public sealed class ContentPolicyTests
{
    [Test]
    public void Styles_OfElements_StandOnceInTheSheetThatThePolicyNames()
    {
        (string page, string sheet) = ContentPolicy.Lift("<head></head><i style=\"left:5%\"></i><i style=\"color:var(--a)\"></i><b style=\"left:5%\">style=</b>");

        Assert.That(sheet, Is.EqualTo("[data-s=\"0\"]:not(#_){left:5%}[data-s=\"1\"]:not(#_){color:var(--a)}"));
        Assert.That(page, Is.EqualTo($"<head><style>{sheet}</style></head><i data-s=\"0\"></i><i data-s=\"1\"></i><b data-s=\"0\">style=</b>"));
        Assert.That(ContentPolicy.Of(sheet), Does.Contain($"style-src 'self' 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}';").And.Not.Contain("unsafe"));
    }

    [TestCase("color:red}body{display:none")]
    [TestCase("a&lt;/style&gt;&lt;script&gt;")]
    [TestCase("background:url(&quot;x&quot;)")]
    public void Style_ThatCouldEndItsRule_IsLeftOut(string style)
    {
        (string page, string sheet) = ContentPolicy.Lift($"<head></head><i style=\"{style}\"></i>");

        Assert.That((page, sheet), Is.EqualTo(("<head></head><i></i>", string.Empty)));
    }

    [Test]
    public void Policy_OfAPageWithoutStyles_NamesNone() => Assert.That(ContentPolicy.Of(string.Empty), Does.Contain("style-src 'self';"));
}
