using System.CommandLine;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Parts;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Sweeps;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>A verb whose question is made of pieces that do not need each other: parts of it are solved by calls of their own, or all by the machines of a cluster.</summary>
internal abstract class DividedVerb : VariantVerb
{
    private readonly PartOptions parts;
    private readonly ClusterOptions cluster;

    /// <summary>Initializes the verb.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="summary">What it does, in a line.</param>
    /// <param name="session">The surroundings.</param>
    /// <param name="files">The files that it writes.</param>
    protected DividedVerb(string name, string summary, Session session, StudyFiles files)
        : base(name, summary, session, files)
    {
        cluster = WithOwn(new ClusterOptions(ClusterUse.Submit));
        parts = WithOwn(new PartOptions(resumes: true));
    }

    /// <summary>Gets the answers that the parts of the question have found; null where all is solved here.</summary>
    internal IReadOnlyList<IPieceAnswer>? Known { get; init; }

    /// <summary>Gets what the parts of the question say of themselves; null where there are none.</summary>
    internal IReadOnlyDictionary<string, string>? Expected { get; init; }

    /// <summary>Gets what takes the question once its case is read and solved, instead of its answer; null for the answer.</summary>
    internal Action<OpenQuestion>? Opening { get; init; }

    /// <summary>Gets the sweep that is followed; null for one of its own.</summary>
    internal string? Following { get; init; }

    /// <summary>Reads what is asked of the case.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="loaded">The case.</param>
    /// <param name="findings">Takes what speaks against it, each of the option that it is about.</param>
    /// <returns>The question; null only where something speaks against it.</returns>
    protected abstract IDividedQuestion? Divide(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings);

    /// <summary>Says why a question cannot be divided.</summary>
    /// <param name="parse">The command line.</param>
    /// <returns>Null where it can.</returns>
    protected abstract Message? Undivided(ParseResult parse);

    /// <inheritdoc/>
    protected sealed override IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings)
    {
        IDividedQuestion? question = Divide(parse, loaded, findings);
        return question is null || findings.Count > 0 ? question
            : Known is not null ? new MergedQuestion(question.With(Known), Expected!)
            : Opening is null && !parse.GetValue(cluster.Detach) && cluster.Place(parse) is { } place ? new SweptQuestion(question, (basis, take) => Follow(parse, place, loaded, question, basis, take))
            : question;
    }

    /// <inheritdoc/>
    protected sealed override Action<LoadedCase, IStudyQuestion, StudyBasis>? Instead(ParseResult parse)
    {
        if (cluster.Place(parse) is { } place)
        {
            HoldDivided(parse);
            SweepRefusals.Hold(IsLimited(parse), parse.GetValue(parts.Part) is not null);
            return parse.GetValue(cluster.Detach) ? (loaded, question, basis) =>
            {
                using SweepClient client = new(Session, place, SpeakerOf(parse));
                client.Leave(client.Submit(OpenQuestion.Of(parse, (IDividedQuestion)question, basis), loaded), cancels: false, PlaceOf(parse));
            } : null;
        }

        return Opening is { } opening ? (_, question, basis) => opening(OpenQuestion.Of(parse, (IDividedQuestion)question, basis)) : null;
    }

    /// <inheritdoc/>
    protected sealed override OutputPlace? FindPart(ParseResult parse, OutputOptions options)
    {
        if (parse.GetValue(parts.Part) is not { } part)
        {
            return parse.GetValue(parts.Resume) ? throw new RefusalException(OptionMessages.ResumeWithPart) : null;
        }

        HoldDivided(parse);
        return OutputPlace.OfPart(Session, options, parse, part.Folder, parse.GetValue(parts.Resume), PartFile.Name, PieceRun.AnswersName);
    }

    /// <inheritdoc/>
    protected sealed override void SolvePart(ParseResult parse, OutputPlace place, IStudyQuestion question, StudyBasis basis) =>
        new PieceRun(Session, place, (IDividedQuestion)question, basis).Solve(parse, parse.GetValue(parts.Part)!, parse.GetValue(parts.Resume));

    private void HoldDivided(ParseResult parse)
    {
        if (Undivided(parse) is { } why)
        {
            throw new RefusalException(why);
        }
    }

    private bool Follow(ParseResult parse, string place, LoadedCase loaded, IDividedQuestion question, StudyBasis basis, Action<AnsweredChunk> take)
    {
        using SweepClient client = new(Session, place, SpeakerOf(parse));
        OpenQuestion open = OpenQuestion.Of(parse, question, basis);
        Sweep sweep = Following is { } id ? client.Find(id, open) : client.Submit(open, loaded);
        bool isWhole = client.Follow(sweep, [0], take);
        if (!isWhole)
        {
            client.Leave(sweep, cluster.Cancels(parse), PlaceOf(parse));
        }

        return isWhole;
    }
}
