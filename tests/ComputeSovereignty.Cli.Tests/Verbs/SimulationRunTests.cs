using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.UseCases;
using ComputeSovereignty.Workbooks;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>Draws that grow in files, as both fronts have them.</summary>
[TestFixture]
public sealed class SimulationRunTests
{
    private readonly Workplace place = new();
    private SimulationRun run = null!;

    [OneTimeSetUp]
    public void SolveTheCase()
    {
        Assert.That(ParameterChange.TryParse(Workplace.Coarse[^1], "--set", out ParameterChange? coarse, out _), Is.True);
        RunInput input = new()
        {
            Name = "case",
            Reading = CaseReader.Read(CaseFiles.Read(place.PathOf("case")), "Base", [coarse!]),
            Scenario = "Base",
            Changes = [],
            Relax = true,
            Engines = NamedEngines.Of(null, integers: false),
            Threads = 1,
            Clock = TimeProvider.System,
        };
        StudyRun study = new(input);
        CaseVariants variants = study.Base(CancellationToken.None);
        run = new(study.BasisOf(variants), new(input.Reading.Studies.Uncertainty), new(input.Case, FutureScope.ShareAndBacklog, input.Reading.Studies), new(2, 1, SamplingKind.LatinHypercube, Investments.Adaptive, 0));
    }

    [OneTimeTearDown]
    public void RemovePlace() => place.Dispose();

    // A signal may come between the base and the first draw: there is no file then, or one with headers alone.
    [Test]
    public void Tables_BeforeTheFirstDraw_AreNone()
    {
        Assert.That(run.Tables(PathOf("never")), Is.Null);

        Grow("stopped", new CancellationToken(canceled: true));
        Assert.That(File.ReadAllLines(PathOf("stopped")(DrawSet.Futures)), Has.Length.EqualTo(1));
        Assert.That(run.Tables(PathOf("stopped")), Is.Null);

        Grow("stopped", CancellationToken.None);
        Assert.That(run.Tables(PathOf("stopped"))?.Draws.Count, Is.EqualTo(2));
    }

    private void Grow(string name, CancellationToken cancellation) =>
        run.Grow(PathOf(name)(DrawSet.Futures), DrawSet.Futures, new(0, 2), run.Solves(1), static _ => { }, static () => { }, cancellation);

    private Func<DrawSet, string> PathOf(string name) => set => place.PathOf($"{name}-{set}.csv");
}
