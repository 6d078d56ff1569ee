using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>gap</c>: what is missing at the checkpoint, what explains it, what would close it, what to watch.</summary>
internal sealed class GapVerb : VariantVerb
{
    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal GapVerb(Session session)
        : base("gap", "what is missing at the checkpoint, what explains it, and what would close it", session, new("gap"))
    {
        Details = ["Stage ceilings, the bottleneck ladder, what capacities are worth, the least change of each headline lever, leading indicators, and breaks-when triggers."];
        Examples =
        [
            new("gap data/baseline.xlsx --relax", "The gap report of the baseline."),
            new("gap my-case.xlsx --relax --scenario HBM-slow", "The same under a scenario."),
        ];
    }

    /// <inheritdoc/>
    protected override Func<VariantCall, StudyReport> Ask(ParseResult parse, LoadedCase loaded) => Study;

    private StudyReport Study(VariantCall call)
    {
        GapReport report = new(call.Variants, call.Loaded.Reading.Studies, call.Threads);
        using ProgressLine progress = new(Session, "Step", report.Steps);
        return GapStudy.Of(call.Subtitle, report.Solve(progress, Session.Cancellation), call.Loaded.Reading.Studies, call.Provenance, call.Time);
    }
}
