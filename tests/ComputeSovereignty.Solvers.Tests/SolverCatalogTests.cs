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
    public void Choose_EngineThatIsMissing_IsRefusedWithWhatBringsIt()
    {
        foreach (EngineListing missing in SolverCatalog.All().Where(static engine => !engine.Available))
        {
            Assert.That(
                () => missing.Name == "scip" ? SolverCatalog.Integer(missing.Name) : SolverCatalog.Linear(missing.Name),
                Throws.InvalidOperationException.With.Message.Contains(missing.HowToGet));
        }
    }

    [Test]
    public void All_WithTheMirrorInThePlaceOfThePackage_DoesNotTakeItForThePackage()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "ortools");
        bool isMirror = Engines.Google?.Create("glop").Description.Version == "mirror";

        Assert.Multiple(() =>
        {
            Assert.That(OrToolsPlugin.Load(folder, mirrorToo: false) is null, Is.EqualTo(isMirror));
            Assert.That(SolverCatalog.All().Single(static e => e.Name == "glop").Available, Is.EqualTo(!isMirror));
        });
    }

    [Test]
    public void Load_FolderWithoutThePackage_GivesNone() => Assert.That(OrToolsPlugin.Load(Path.GetTempPath(), mirrorToo: true), Is.Null);
}
