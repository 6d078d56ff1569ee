using System.CommandLine;
using ComputeSovereignty.Analysis.Gap;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Runs;

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
    protected override IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings) => new GapQuestion();
}
