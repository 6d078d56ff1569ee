using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of a break-even: of one lever, of two with the frontier between them, or of every headline lever.</summary>
/// <param name="clock">The clock.</param>
internal sealed class BreakEvenWork(TimeProvider clock) : StudyWork(RunKinds.BreakEven, clock)
{
    private const int UsualSolves = 12;

    /// <summary>Gets the arguments with the levers.</summary>
    internal static IReadOnlyList<string> Parameters { get; } = ["parameter1", "parameter2"];

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(RunOrder order)
    {
        List<Finding> findings = [];
        Lever[] levers = Chosen(order, findings);
        if (levers is [var first, var second] && first.Title == second.Title)
        {
            findings.Add(new(Severity.Error, new(second.Title, string.Empty, string.Empty), "A frontier needs two different levers."));
        }

        return findings;
    }

    /// <inheritdoc/>
    protected override StudyOutcome Study(RunOrder order, CaseVariants variants, LiveRun run, DateTimeOffset time)
    {
        PlanningCase planningCase = variants.BaseCase;
        Lever[] chosen = Chosen(order, []);
        BreakEven search = new(variants);
        IReadOnlyList<Lever> all = chosen.Length == 0 ? new HeadlineLevers(planningCase, search.Catalog).All() : chosen;
        run.Expect(chosen.Length switch { 0 => all.Count, 1 => UsualSolves, _ => BreakEvenFrontier.Steps });
        LeverFrontier? frontier = chosen is [var first, var second] ? new BreakEvenFrontier(variants, Threads).Find(first, second, run, run.Token) : null;
        BreakEvenFindings findings = new()
        {
            Tables = variants.Tables,
            Target = planningCase.TargetOf(planningCase.Settings.CheckpointYear),
            Levers = frontier is not null ? [frontier.First, frontier.Second]
                : chosen is [var only] ? [search.FindEitherWay(only, run, run.Token)]
                : search.FindAll(all, Threads, run, run.Token),
            Frontier = frontier,
        };
        return new(BreakEvenStudy.Of(order.Subtitle, findings, order.Provenance(), time), []);
    }

    private static Lever[] Chosen(RunOrder order, List<Finding> findings)
    {
        ChosenLever chooser = new(new ParameterCatalog(order.Reading.Tables));
        List<Lever> levers = [];
        foreach (string text in Parameters.Select(name => order.Arguments.GetValueOrDefault(name, string.Empty)).Where(static t => t.Length > 0))
        {
            (Lever? lever, string problem) = chooser.Of(text);
            if (lever is not null)
            {
                levers.Add(lever);
            }
            else
            {
                findings.Add(new(Severity.Error, new(text, string.Empty, string.Empty), problem));
            }
        }

        return [.. levers];
    }
}
