using NUnit.Framework;

namespace ComputeSovereignty.Solvers.Tests;

public sealed class SolverCatalogTests
{
    [Test]
    public void All_ListsEveryEngineOnceWithItsVersionOrWhyItIsNot()
    {
        IReadOnlyList<EngineListing> all = SolverCatalog.All();

        Assert.Multiple(() =>
        {
            Assert.That(all.Select(static e => e.Name), Is.Unique.And.SupersetOf(new[] { "auto", "highs", "highs-ipm", "glop", "pdlp", "scip", "clp", "cbc", "cp-sat" }));
            Assert.That(all.Where(static e => e.Available).Select(static e => e.Version), Has.None.Empty);
            Assert.That(all.Where(static e => !e.Available).Select(static e => $"{e.Missing}"), Has.None.Empty);
            Assert.That(all.Where(static e => e.Available).Select(static e => e.Library), Is.All.Matches<string>(File.Exists).And.All.Contain("native").Or.All.StartWith(AppContext.BaseDirectory));
            Assert.That(all.Select(static e => $"{e.Abilities}"), Has.None.Empty);
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
    public void Choose_EngineThatIsMissing_IsRefusedWithTheReason()
    {
        foreach (EngineListing missing in SolverCatalog.All().Where(static engine => !engine.Available))
        {
            Assert.That(
                () => missing.Name == "scip" ? SolverCatalog.Integer(missing.Name) : SolverCatalog.Linear(missing.Name),
                Throws.Exception.With.Message.Contains(missing.Linear || missing.Integers ? $"{missing.Missing}" : missing.Name));
        }
    }
}
