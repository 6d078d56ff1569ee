using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests;

public sealed class SolverCatalogTests
{
    [Test]
    public void All_ListsEveryEngineOnceWithItsVersionOrHowToGetIt()
    {
        IReadOnlyList<EngineListing> all = SolverCatalog.All();

        Assert.Multiple(() =>
        {
            Assert.That(all.Select(static e => e.Name), Is.Unique.And.SupersetOf(new[] { "glop", "pdlp", "scip", "clp", "cbc" }));
            Assert.That(all.Where(static e => e.Available).Select(static e => e.Version), Has.None.Empty);
            Assert.That(all.Where(static e => !e.Available).Select(static e => e.HowToGet), Has.None.Empty);
            Assert.That(all.Select(static e => e.Abilities), Has.None.Empty);
        });
    }

    [Test]
    public void Linear_ByDefault_SolvesLinearPrograms() => Assert.That(SolverCatalog.Linear().Description.Linear, Is.True);

    [Test]
    public void Integer_ByDefault_SolvesIntegerPrograms() => Assert.That(SolverCatalog.Integer().Description.Integers, Is.True);

    [Test]
    public void Linear_ByName_IsThatEngineInAnyCase() => Assert.That(SolverCatalog.Linear("CLP").Description.Name, Is.EqualTo("clp"));

    [Test]
    public void Linear_UnknownName_IsRefusedWithTheKnownNames() =>
        Assert.That(() => SolverCatalog.Linear("gurobi"), Throws.ArgumentException.With.Message.Contains("clp").And.Message.Contains("glop"));

    [Test]
    public void Integer_OfALinearEngine_IsRefusedWithThoseThatCan() =>
        Assert.That(() => SolverCatalog.Integer("clp"), Throws.ArgumentException.With.Message.Contains("cbc"));

    [Test]
    public void Integer_EngineThatIsMissing_IsRefusedWithWhatBringsIt()
    {
        Assume.That(SolverCatalog.All().Single(static e => e.Name == "scip").Available, Is.False, "Google.OrTools is present.");

        Assert.That(() => SolverCatalog.Integer("scip"), Throws.InvalidOperationException.With.Message.Contains("Google.OrTools"));
    }
}
