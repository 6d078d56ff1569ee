using ComputeSovereignty.Workbench.Server;
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

        Assert.That(Fences.RefusedBy(new AntiforgeryValidationException("The form cannot be read.", new InvalidOperationException("Reading failed.", refused))), Is.SameAs(refused));
        Assert.That(Fences.RefusedBy(refused), Is.SameAs(refused));
    }

    [Test]
    public void Fault_OfTheProgram_IsNone() => Assert.That(Fences.RefusedBy(new InvalidOperationException("Wrong.", new ArgumentException("Wrong too."))), Is.Null);
}
