using ComputeSovereignty.Formulation;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

public sealed partial class FormulationTextTests
{
    /// <summary>The document in the repository is the one that the code writes. With <c>UPDATE_REPORTS=1</c> in the environment this test writes it.</summary>
    [Test]
    public void Write_OfTheBaseline_IsTheCommittedDocument()
    {
        string path = Repository.PathOf("reports", "formulation.md");
        string written = FormulationText.Write(WholeCase.Case(), Documentation);
        if (Environment.GetEnvironmentVariable("UPDATE_REPORTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, written);
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(written), "run this test with UPDATE_REPORTS=1 to write the document anew");
    }

    [Test]
    public void Write_LongRow_SaysHowMuchIsLeftOut() =>
        Assert.That(FormulationText.Write(WholeCase.Case(), Documentation), Does.Match(@"TechnologySpend\(2028\): [^=]* … and \d+ terms more …\s+\+ 1 technology_spend\(2028\) = 0  \\ bn CNY"));
}
