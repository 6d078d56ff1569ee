using System.CommandLine;
using ComputeSovereignty.Analysis;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>compare</c>: the checkpoint under scenarios, grids, node advances and export controls.</summary>
internal sealed class CompareVerb : VariantVerb
{
    private readonly ComparedOptions compared;
    private readonly PartOptions parts;
    private readonly ClusterOptions cluster;

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal CompareVerb(Session session)
        : base("compare", "the checkpoint year under scenarios, grids, node advances and export controls", session, new("comparison"))
    {
        Details = ["Solves every variant of the case, and says what meets the checkpoint, what binds first, and which lever makes a node advance matter."];
        Examples =
        [
            new("compare data/baseline.xlsx --relax", "All scenarios of the workbook, the node advance, and the export controls."),
            new("compare my-case.xlsx --relax --scenarios N3-2027,HBM-fast", "Two scenarios against the case as it stands."),
            new("compare my-case.xlsx --relax --grid \"Nodes[N+3].AvailableFrom=2027-01,2028-01\" --grid \"HbmLines[*].* *= 1,1.25,1.5\"", "A grid of two levers, as a heat map."),
        ];
        cluster = WithOwn(new ClusterOptions(ClusterUse.Submit));
        parts = WithOwn(new PartOptions(resumes: true));
        compared = WithOwn(new ComparedOptions());
    }

    /// <summary>Gets plans' figures that the parts of the question have found; null where all is solved here.</summary>
    internal IReadOnlyDictionary<string, PlanFigures>? Known { get; init; }

    /// <summary>Gets what the parts of the question say of themselves; null where there are none.</summary>
    internal IReadOnlyDictionary<string, string>? Expected { get; init; }

    /// <summary>Gets what takes the question once its case is read and solved, instead of its answer; null for the answer.</summary>
    internal Action<OpenQuestion>? Opening { get; init; }

    /// <summary>Gets the sweep that is followed; null for one of its own.</summary>
    internal string? Following { get; init; }

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings)
    {
        ComparisonQuestion question = ComparisonQuestion.Read(parse.GetValue(compared.Scenarios), parse.GetValue(compared.Grid) ?? [], parse.GetValue(compared.Regimes), loaded.Reading, findings);
        return Known is not null ? new MergedQuestion(question with { Known = Known }, Expected!)
            : Opening is null && !parse.GetValue(cluster.Detach) && cluster.Place(parse) is { } place ? new SweptQuestion(question, (basis, take) => Follow(parse, place, loaded, question, basis, take))
            : question;
    }

    /// <inheritdoc/>
    protected override Action<LoadedCase, IStudyQuestion, StudyBasis>? Instead(ParseResult parse)
    {
        if (cluster.Place(parse) is { } place)
        {
            Divisible(parse);
            SweepRefusals.Hold(IsLimited(parse), parse.GetValue(parts.Part) is not null);
            return parse.GetValue(cluster.Detach) ? (loaded, question, basis) =>
            {
                using SweepClient client = new(Session, place, SpeakerOf(parse));
                client.Leave(client.Submit(OpenQuestion.Of(parse, ((ComparisonQuestion)question).VariantsOf(basis), basis), loaded), cancels: false);
            } : null;
        }

        return Opening is { } opening ? (_, question, basis) => opening(OpenQuestion.Of(parse, ((ComparisonQuestion)question).VariantsOf(basis), basis)) : null;
    }

    /// <inheritdoc/>
    protected override OutputPlace? FindPart(ParseResult parse, OutputOptions options)
    {
        if (parse.GetValue(parts.Part) is not { } part)
        {
            return parse.GetValue(parts.Resume) ? throw new RefusalException(OptionMessages.ResumeWithPart) : null;
        }

        Divisible(parse);
        return OutputPlace.OfPart(Session, options, parse, part.Folder, parse.GetValue(parts.Resume), PartFile.Name, ComparisonRun.AnswersName);
    }

    /// <inheritdoc/>
    protected override void SolvePart(ParseResult parse, OutputPlace place, IStudyQuestion question, StudyBasis basis) =>
        new ComparisonRun(Session, place, ((ComparisonQuestion)question).VariantsOf(basis), new ThreadedVariants(basis.Variants, basis.Threads))
            .Solve(parse, parse.GetValue(parts.Part)!, parse.GetValue(parts.Resume), basis);

    private void Divisible(ParseResult parse)
    {
        if (parse.GetValue(compared.Regimes) || (parse.GetValue(compared.Scenarios) is null && parse.GetValue(compared.Grid) is not { Length: > 0 }))
        {
            throw new RefusalException(OptionMessages.PartsOfWhat);
        }
    }

    private bool Follow(ParseResult parse, string place, LoadedCase loaded, ComparisonQuestion question, StudyBasis basis, Action<AnsweredChunk> take)
    {
        using SweepClient client = new(Session, place, SpeakerOf(parse));
        OpenQuestion open = OpenQuestion.Of(parse, question.VariantsOf(basis), basis);
        Sweep sweep = Following is { } id ? client.Find(id, open) : client.Submit(open, loaded);
        bool isWhole = client.Follow(sweep, [0], take);
        if (!isWhole)
        {
            client.Leave(sweep, cluster.Cancels(parse));
        }

        return isWhole;
    }

    private sealed class ComparedOptions() : OptionGroup("What is compared")
    {
        internal Option<string> Scenarios { get; } = new("--scenarios")
        {
            HelpName = "A,B,…",
            Description = "These scenarios. Default, without --grid and --regimes: all of the workbook, the node advance and the export controls.",
        };

        internal Option<string[]> Grid { get; } = new("--grid")
        {
            HelpName = "\"ADDRESS OP V1,V2,…\"",
            Description = "An axis of a grid, as often as the grid has axes. OP as with --set; the value base leaves the case as it stands. Or a headline lever by its name, with a list or a range of values: \"Domestic HBM capacity: 1 to 2, 5 values\".",
        };

        internal Option<bool> Regimes { get; } = new("--regimes") { Description = "The export controls: what every channel is worth, under every regime." };

        internal override IReadOnlyList<Option> Options => [Scenarios, Grid, Regimes];
    }
}
