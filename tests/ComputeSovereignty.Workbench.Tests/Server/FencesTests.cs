using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Server.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace ComputeSovereignty.Workbench.Tests.Server;

[TestFixture]
public sealed class FencesTests
{
    // An upload beyond what is read of any request fails first where its token is looked for.
    [Test]
    public void Fault_OfABodyThatIsTooLarge_IsARefusal()
    {
        BadHttpRequestException refused = new("Request body too large.", StatusCodes.Status413PayloadTooLarge);

        Assert.That(Fences.StatusOf(new AntiforgeryValidationException("The form cannot be read.", new InvalidOperationException("Reading failed.", refused))), Is.EqualTo(413));
        Assert.That(Fences.StatusOf(refused), Is.EqualTo(413));
    }

    [Test]
    public void Fault_OfTheProgram_IsNone() => Assert.That(Fences.StatusOf(new InvalidOperationException("Wrong.", new ArgumentException("Wrong too."))), Is.Null);

    [TestCase("Form value count limit 512 exceeded.", 413)]
    [TestCase("Missing content-type boundary.", 400)]
    public void Fault_OfAForm_IsTooLargeOrMalformed(string message, int status) => Assert.That(Fences.StatusOf(new InvalidDataException(message)), Is.EqualTo(status));

    [TestCase("POST", "", "", "", "", false)]
    [TestCase("POST", "same-origin", "", "", "http://here", false)]
    [TestCase("POST", "cross-site", "navigate", "document", "http://there", true)]
    [TestCase("POST", "same-site", "cors", "empty", "http://here", true)]
    [TestCase("POST", "", "", "", "http://there", true)]
    [TestCase("POST", "", "", "", "null", true)]
    [TestCase("POST", "", "", "", "https://here", true)]
    [TestCase("GET", "cross-site", "navigate", "document", "", false)]
    [TestCase("GET", "cross-site", "navigate", "iframe", "", true)]
    [TestCase("GET", "cross-site", "no-cors", "image", "", true)]
    [TestCase("GET", "none", "navigate", "document", "", false)]
    public void Request_OfAnotherSite_IsKnownByWhatTheBrowserSays(string method, string site, string mode, string destination, string origin, bool foreign)
    {
        DefaultHttpContext http = new();
        http.Request.Method = method;
        http.Request.Scheme = "http";
        http.Request.Host = new("here");
        foreach ((string name, string value) in ((string, string)[])[("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination), ("Origin", origin)])
        {
            if (value.Length > 0)
            {
                http.Request.Headers[name] = value;
            }
        }

        Assert.That(CrossSite.IsForeign(http.Request), Is.EqualTo(foreign));
    }

    [TestCase("/runs?x=1", "/runs?x=1")]
    [TestCase("//evil.example", "/")]
    [TestCase("/\\evil.example", "/")]
    [TestCase("https://evil.example", "/")]
    [TestCase("/a\r\nSet-Cookie: b", "/")]
    public void WayBack_OutOfThisServer_IsNone(string asked, string given) => Assert.That(LocalPath.Of(asked), Is.EqualTo(given));
}
