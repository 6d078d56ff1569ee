using ComputeSovereignty.Cases;
using ComputeSovereignty.Optimization;
using ComputeSovereignty.Planning;
using ComputeSovereignty.Solvers;
using ComputeSovereignty.Tests.Optimization;
using ComputeSovereignty.Tests.WholeCases;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Planning;

/// <summary>No plan is certified that should not be, and none is made where there is none.</summary>
[TestFixture]
public sealed class PlanRunnerTests
{
    // A target that is met, so that a lie has something to take away.
    private static readonly PlanningCase Easy = MiniCase.Case with { Targets = [.. MiniCase.Case.Targets.Select(static t => t with { DomesticShare = 0.01 })] };

    [Test]
    public void Run_HonestEngine_MeetsAndCertifies()
    {
        Plan plan = WholeCase.Plan(Easy);

        Assert.That(plan.Verdict.Certified && plan.Verdict.Met, Is.True, $"{plan.Verdict.Sentence}");
        Assert.That($"{plan.Verdict.Sentence}", Does.Contain("can be met"));
        Assert.That(plan.Verdict.FirstYearMet, Is.EqualTo(2026));
    }

    // An engine that deploys a little more than there is in the last stage, and calls it optimal.
    [Test]
    public void Run_EngineThatLiesAboutItsPoint_MeetsNoYear()
    {
        int stage = 0;
        AssertNotCertified(Run((s, _) => ++stage >= 4 ? TooMuch(s) : s));
    }

    // In every stage: what it claims of one leaves no room for the next. That is not the case's contradiction.
    [Test]
    public void Run_EngineThatLiesInEveryStage_Fails()
    {
        PlanOutcome outcome = Run(static (s, _) => TooMuch(s));

        Assert.That((outcome.Ending, outcome.Plan), Is.EqualTo((PlanEnding.Failed, (Plan?)null)));
    }

    // The plan is right, the prices are not: what it meets is met, and nobody knows whether there is a better one.
    [Test]
    public void Run_EngineWithAWrongDual_IsFeasibleAndNotProvedTheBest()
    {
        Plan plan = Run(static s => s with { Duals = [.. s.Duals.Select(static d => d + 0.01)] }).Plan!;

        Assert.That((plan.Certificate.Feasible, plan.Certificate.Best, plan.Verdict.Certified), Is.EqualTo((true, false, false)));
        Assert.That(plan.Verdict.Met, Is.True, $"{plan.Verdict.Sentence}");
    }

    [Test]
    public void Run_EngineWithoutDuals_Fails() => AssertFailed(Run(static s => s with { Duals = [] }));

    [Test]
    public void Run_EngineWithNaN_Fails() => AssertFailed(Run(static s => s with { Values = [.. s.Values.Select(static (v, i) => i == 7 ? double.NaN : v)] }));

    // Other customers' load beyond the line, and nothing of it can move: the hard rules contradict each other.
    [Test]
    public void Run_HardRulesThatContradict_IsInfeasible()
    {
        PlanOutcome outcome = WholeCase.Solve(MiniCase.Case with { Lines = new([MiniCase.LineA with { OtherGrowth = 40, ReallocatableShare = 0 }, MiniCase.LineB]) });

        Assert.That(outcome.Ending, Is.EqualTo(PlanEnding.Infeasible));
        Assert.That(outcome.Plan, Is.Null);
    }

    [TestCase(TerminationStatus.TimeLimit, PlanEnding.Stopped)]
    [TestCase(TerminationStatus.Interrupted, PlanEnding.Stopped)]
    [TestCase(TerminationStatus.InfeasibleOrUnbounded, PlanEnding.Infeasible)]
    [TestCase(TerminationStatus.Unbounded, PlanEnding.Failed)]
    [TestCase(TerminationStatus.NumericalError, PlanEnding.Failed)]
    public void Run_EngineWithoutAPlan_SaysHowItEnded(TerminationStatus status, PlanEnding ending)
    {
        PlanOutcome outcome = Run(s => s with { Status = status });

        Assert.That((outcome.Ending, outcome.Plan), Is.EqualTo((ending, (Plan?)null)));
        Assert.That($"{outcome.Message}", Is.Not.Empty);
    }

    // The same input gives the same plan, but for times.
    [Test]
    public void Run_Twice_GivesTheSamePlan()
    {
        Plan one = WholeCase.Plan(MiniCase.Case, relax: false);
        Plan two = WholeCase.Plan(MiniCase.Case, relax: false);

        Assert.That(two.Stages.Select(static s => s.Value), Is.EqualTo(one.Stages.Select(static s => s.Value)));
        Assert.That(two.Production, Is.EqualTo(one.Production));
        Assert.That(two.Orders, Is.EqualTo(one.Orders));
        Assert.That(two.Bindings, Is.EqualTo(one.Bindings));
    }

    [Test]
    public void Run_Provenance_SaysWhatWasAsked()
    {
        PlanRequest request = new() { Input = "mini.xlsx", Scenario = "Tight", Changes = ["A = 1"], Relax = true, Options = new SolverOptions { RelativeGap = 0.01, Seed = 7 } };
        Provenance provenance = new PlanRunner(SolverCatalog.Linear(), SolverCatalog.Integer()).Run(MiniCase.Case, request).Plan!.Provenance;

        Assert.That((provenance.Input, provenance.Scenario, provenance.IntegerEngine), Is.EqualTo(("mini.xlsx", "Tight", string.Empty)));
        Assert.That(provenance.Changes, Is.EqualTo(["A = 1"]));
        Assert.That(provenance.Options, Does.Contain(new KeyValuePair<string, string>("relax", "yes")).And.Contain(new KeyValuePair<string, string>("gap", "0.01")));
        Assert.That(provenance.ProgramVersion, Does.Match(@"^\d+\.\d+"));
        Assert.That(provenance.Size, Does.Match("^[0-9]+ rows, [0-9]+ columns, [0-9]+ non-zeros$"));
    }

    // Two programs of one version may have other rules, so that machines must not be mixed by the version alone.
    [TestCase("1.2.0+65cd8d178c447bf451648ed85ec9e1730e2699fa", "1.2.0+65cd8d178c44")]
    [TestCase("1.2.0+65cd8d", "1.2.0+65cd8d")]
    [TestCase("1.2.0", "1.2.0")]
    public void ProgramBuild_NamesTheCommit_WhereThereIsOne(string informational, string build)
    {
        Assert.That(PlanRunner.BuildOf(informational), Is.EqualTo(build));
        Assert.That(PlanRunner.ProgramBuild.Split('+')[0], Is.EqualTo(PlanRunner.ProgramVersion));
    }

    private static Solution TooMuch(Solution solution) => solution with { Values = [.. solution.Values.Select(static v => v * 1.01)] };

    private static PlanOutcome Run(Func<Solution, Solution> tamper) => Run((solution, _) => tamper(solution));

    private static PlanOutcome Run(Func<Solution, LinearProgram, Solution> tamper)
    {
        ILinearSolver honest = SolverCatalog.Linear();
        ScriptedEngine engine = new((program, _) => tamper(honest.Solve(program, new SolverOptions()), program));
        return new PlanRunner(engine, engine).Run(Easy, new PlanRequest { Relax = true });
    }

    private static void AssertNotCertified(PlanOutcome outcome)
    {
        Plan plan = outcome.Plan!;
        Assert.That(plan.Certificate.Holds, Is.False);
        Assert.That(plan.Verdict.Certified || plan.Verdict.Met || plan.Verdict.FirstYearMet is not null, Is.False);
        Assert.That(plan.Years.Select(static y => y.Met), Is.All.False);
        Assert.That($"{plan.Verdict.Sentence}", Does.StartWith("Not certified"));
    }

    private static void AssertFailed(PlanOutcome outcome)
    {
        Assert.That((outcome.Ending, outcome.Plan), Is.EqualTo((PlanEnding.Failed, (Plan?)null)));
        Assert.That($"{outcome.Message}", Does.Contain("the engine gave"));
    }
}
