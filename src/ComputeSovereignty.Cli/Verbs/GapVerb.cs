using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>gap</c>: what is missing at the checkpoint, what explains it, what would close it, what to watch.</summary>
internal sealed class GapVerb : Verb
{
    private readonly CaseOptions caseOptions = new();
    private readonly SolveOptions solveOptions = new();
    private readonly OutputOptions output = new("A folder, or the workbook's path with the other files beside it. Default: reports/CASE/TIME-gap.");
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal GapVerb(Session session)
        : base("gap", "what is missing at the checkpoint, what explains it, and what would close it", session)
    {
        Details = ["Stage ceilings, the bottleneck ladder, what capacities are worth, the least change of each headline lever, leading indicators, and breaks-when triggers."];
        Examples =
        [
            new("gap data/baseline.xlsx --relax", "The gap report of the baseline."),
            new("gap my-case.xlsx --relax --scenario HBM-slow", "The same under a scenario."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(solveOptions);
        With(output);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse) =>
        new VariantStudy(Session, caseOptions, solveOptions, output, form, new StudyFiles("gap")).Run(parse, Name, (loaded, variants, threads, provenance) =>
        {
            GapReport report = new(variants, loaded.Reading.Studies, threads);
            using ProgressLine progress = new(Session, "Step", report.Steps);
            return GapStudy.Of(VariantStudy.Subtitle(loaded), report.Solve(progress, Session.Cancellation), provenance, Session.Clock.GetUtcNow());
        });
}
