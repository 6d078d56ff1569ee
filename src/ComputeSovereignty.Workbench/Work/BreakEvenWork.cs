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
        Lever[] chosen = Chosen(order, []);
        run.Expect(BreakEvenFindings.StepsOf(variants, chosen));
        BreakEvenFindings findings = BreakEvenFindings.Find(variants, chosen, [.. order.Reading.Studies.Sources], Threads, run, run.Token);
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
