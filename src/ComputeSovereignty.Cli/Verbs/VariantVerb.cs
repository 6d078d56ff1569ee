using System.CommandLine;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary>A verb that solves many variants of one case and writes a study of them: its command line and its course.</summary>
internal abstract class VariantVerb : Verb
{
    private readonly CaseOptions caseOptions = new();
    private readonly SolveOptions solveOptions = new();
    private readonly OutputOptions output;
    private readonly FormOptions form = new();
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
    protected sealed override int Run(ParseResult parse) =>
        new VariantStudy(Session, caseOptions, solveOptions, output, form, files).Run(parse, Name, loaded => Ask(parse, loaded));

    /// <summary>Reads what is asked of the case, and refuses what cannot be asked before work is spent on it.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="loaded">The case.</param>
    /// <returns>What makes the study.</returns>
    /// <exception cref="RefusalException">An option is wrong.</exception>
    protected abstract Func<VariantCall, StudyReport> Ask(ParseResult parse, LoadedCase loaded);
}
