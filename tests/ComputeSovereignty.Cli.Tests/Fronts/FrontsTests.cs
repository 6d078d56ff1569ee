using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Work;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Fronts;

/// <summary>What a verb can be told, the browser can be told too, or it is said here why not.</summary>
[TestFixture]
public sealed class FrontsTests
{
    // What is about files, processors and terminals has no place in a browser, whose server shares its processors, keeps every run and shows it in every form.
    private static readonly string[] OfTheMachine =
    [
        "--output", "--force", "--page", "--json", "--language", "--require-feasible", "--store", "--no-store", "--threads", "--part", "--cluster", "--detach", "--on-stop",

        // A run that was stopped is taken up when the same is asked again; draws are kept in both forms.
        "--resume", "--format",
    ];

    // What the form of every run has, whatever its kind.
    private static readonly string[] OfEveryForm = ["--scenario", "--set", "--relax", "--objective", "--engine"];

    private static readonly Dictionary<string, string[]> LeftOut = new(StringComparer.Ordinal)
    {
        // The search ends where the usual gap is proved; a study's solves are short, and whoever has waited enough cancels the run.
        ["*"] = ["--gap", "--time-limit"],

        // Engines draw lots in searches alone; their figures do not depend on it. A few programs more cost a plan seconds.
        [RunKinds.Plan] = ["--gap", "--seed", "--no-envelope"],
        [RunKinds.Gap] = ["--seed"],
        [RunKinds.Demand] = ["--seed"],
        [RunKinds.Compare] = ["--seed"],
        [RunKinds.BreakEven] = ["--seed"],
        [RunKinds.Frontier] = ["--seed"],
        [RunKinds.Alternatives] = ["--seed"],

        // Whole modules are asked for by the choice that every form has. Pairs of a driver and a result are for those who have seen the drivers.
        [RunKinds.Simulation] = ["--whole", "--scatter"],
    };

    // Where a field is called otherwise than the option.
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["parameter1"] = "parameter",
        ["parameter2"] = "parameter",
        ["grid1"] = "grid",
        ["grid2"] = "grid",
    };

    private static IEnumerable<TestCaseData> Pairs() => new (string Verb, IRunWork Work)[]
    {
        ("solve", new PlanWork(TimeProvider.System)),
        ("gap", new GapWork(TimeProvider.System)),
        ("demand", new DemandWork(TimeProvider.System)),
        ("compare", new CompareWork(TimeProvider.System)),
        ("breakeven", new BreakEvenWork(TimeProvider.System)),
        ("frontier", new FrontierWork(TimeProvider.System)),
        ("simulate", new SimulationWork("/", TimeProvider.System)),
        ("stochastic", new StochasticWork(TimeProvider.System)),
        ("alternatives", new AlternativesWork(TimeProvider.System)),
        ("calibrate", new CalibrationWork(TimeProvider.System)),
    }.Select(static p => new TestCaseData(p.Verb, p.Work).SetArgDisplayNames(p.Verb));

    [TestCaseSource(nameof(Pairs))]
    public void Options_OfAVerb_AreTheFieldsOfItsForm(string verb, object work)
    {
        IRunWork does = (IRunWork)work;
        using Session session = new() { Out = TextWriter.Null, Error = TextWriter.Null, Folder = "/", LogFolder = "/", DataFolder = "/" };
        string[] options = [.. CommandLine.Root(session).Subcommands.OfType<Verb>().Single(v => v.Name == verb).Groups.SelectMany(static g => g.Options).Select(static o => o.Name)];
        string[] told = [.. does.Arguments.Select(static a => $"--{Fields.GetValueOrDefault(a, a)}").Distinct()];
        string[] leftOut = [.. LeftOut["*"], .. LeftOut.GetValueOrDefault(does.Kind, [])];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.Except([.. OfTheMachine, .. OfEveryForm, .. told, .. leftOut]), Is.Empty, "at the command line alone");
            Assert.That(told.Except(options), Is.Empty, "in the browser alone");
            Assert.That(LeftOut.GetValueOrDefault(does.Kind, []).Except(options), Is.Empty, "left out, but there is no such option");
            Assert.That(options.Contains("--engine"), Is.EqualTo(does.Solves), "an engine is named where something is solved");
        }
    }
}
