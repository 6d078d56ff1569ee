using System.CommandLine;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>A verb that solves many variants of one case and writes a study of them: its command line and its course.</summary>
internal abstract class VariantVerb : Verb
{
    private readonly CaseOptions caseOptions = new();
    private readonly SolveOptions solveOptions = new();
    private readonly OutputOptions output;
    private readonly FormOptions form = new();
    private readonly StoreOptions store = new(isKeeping: true);
    private readonly StudyFiles files;

    /// <summary>Initializes the verb.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="summary">What it does, in a line.</param>
    /// <param name="session">The surroundings.</param>
    /// <param name="files">The files that it writes.</param>
    protected VariantVerb(string name, string summary, Session session, StudyFiles files)
        : base(name, summary, session)
    {
        this.files = files;
        output = new($"A folder, or the workbook's path with the other files beside it. Default: reports/CASE/TIME-{name}.");
        With(caseOptions.Case);
        With(caseOptions);
        With(solveOptions);
        With(output);
        With(form);
        With(store);
    }

    /// <summary>Adds the options of the verb's own question, before those of solving.</summary>
    /// <typeparam name="T">The group.</typeparam>
    /// <param name="group">The options.</param>
    /// <returns>The same group.</returns>
    protected T WithOwn<T>(T group)
        where T : OptionGroup
    {
        With(group);
        Groups.Remove(group);
        Groups.Insert(1, group);
        return group;
    }

    /// <inheritdoc/>
    protected sealed override int Run(ParseResult parse)
    {
        VariantStudy study = new(Session, caseOptions, solveOptions, output, form, store, files);
        if (Instead(parse) is { } instead)
        {
            return study.Run(parse, null, parse.GetValue(solveOptions.Relax), loaded =>
            {
                IStudyQuestion question = Asked(parse, loaded);
                return (question.Subject, basis =>
                {
                    instead(loaded, question, basis);
                    return null;
                });
            });
        }

        return FindPart(parse, output) is { } place
            ? study.Run(parse, place, parse.GetValue(solveOptions.Relax), loaded =>
            {
                IStudyQuestion question = Asked(parse, loaded);
                return (question.Subject, basis =>
                {
                    SolvePart(parse, place, question, basis);
                    return null;
                });
            })
            : study.Run(parse, Name, loaded => Asked(parse, loaded));
    }

    /// <summary>Gets the speaker of the language in which the report is wanted.</summary>
    /// <param name="parse">The command line.</param>
    protected Speaker SpeakerOf(ParseResult parse) => form.Speaker(parse);

    /// <summary>Gets where the files go as it was asked for; null where it was not.</summary>
    /// <param name="parse">The command line.</param>
    protected string? PlaceOf(ParseResult parse) => parse.GetValue(output.Place);

    /// <summary>Gets whether the run has a time limit.</summary>
    /// <param name="parse">The command line.</param>
    protected bool IsLimited(ParseResult parse) => parse.GetValue(solveOptions.TimeLimit) is not null;

    /// <summary>Finds what is done with the question instead of answering it here.</summary>
    /// <param name="parse">The command line.</param>
    /// <returns>What takes the question with its case; null where it is answered here.</returns>
    protected virtual Action<LoadedCase, IStudyQuestion, StudyBasis>? Instead(ParseResult parse) => null;

    /// <summary>Finds where one part of the question is answered.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="options">The options of output.</param>
    /// <returns>Null where all of it is.</returns>
    protected virtual OutputPlace? FindPart(ParseResult parse, OutputOptions options) => null;

    /// <summary>Answers one part of the question.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="place">Where.</param>
    /// <param name="question">The question.</param>
    /// <param name="basis">The case.</param>
    protected virtual void SolvePart(ParseResult parse, OutputPlace place, IStudyQuestion question, StudyBasis basis) => throw new NotSupportedException($"{Name} has no parts.");

    /// <summary>Reads what is asked of the case.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="loaded">The case.</param>
    /// <param name="findings">Takes what speaks against it, each of the option that it is about.</param>
    /// <returns>The question; null only where something speaks against it.</returns>
    protected abstract IStudyQuestion? Ask(ParseResult parse, LoadedCase loaded, ICollection<Finding> findings);

    /// <summary>Reads the seed of everything random.</summary>
    /// <param name="parse">The command line.</param>
    protected ulong SeedOf(ParseResult parse) => (ulong)solveOptions.Read(parse).Seed;

    private IStudyQuestion Asked(ParseResult parse, LoadedCase loaded)
    {
        List<Finding> findings = [];
        IStudyQuestion? question = Ask(parse, loaded, findings);
        return findings.Count == 0 ? question! : throw new RefusalException(string.Join(Environment.NewLine, findings.Select(f => Said(f, form.Speaker(parse)))));
    }

    // What speaks against the case and not against an option has no place.
    private static string Said(Finding finding, Speaker speaker) => finding.Place == SourceCell.None ? speaker.Say(finding.Message) : $"--{speaker.Say(finding.InPlace)}";
}
