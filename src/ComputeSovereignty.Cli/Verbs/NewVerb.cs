using System.CommandLine;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>new</c>: the baseline case as a workbook to start from.</summary>
internal sealed class NewVerb : Verb
{
    private const string Baseline = "baseline.xlsx";
    private const string Usual = "case.xlsx";

    private readonly Argument<string> file;
    private readonly ForceOption force = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal NewVerb(Session session)
        : base("new", "write the baseline case as a workbook to start from", session)
    {
        Details = ["The sheet Guide explains the workbook. Change what you like, then check and solve it."];
        Examples =
        [
            new("new my-case.xlsx", "A workbook to change in Excel."),
            new("new my-case", "The same as a folder of CSV files."),
        ];
        file = With(new Argument<string>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = $"The workbook (.xlsx), or a folder for CSV files. Default: {Usual}.",
            DefaultValueFactory = static _ => Usual,
        });
        With(force);
        With(new LanguageOption());
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string named = parse.GetRequiredValue(file);
        string target = Session.Resolve(named);
        bool overwrite = parse.GetValue(force.Force);
        byte[] workbook = Content();
        if (Path.GetExtension(target).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            OutputPlace.Refuse(Session, target, overwrite);
            OutputPlace.WriteWhole(Session, target, stream => stream.Write(workbook), overwrite);
        }
        else if (CaseFiles.Write(target, CaseFiles.Read(Baseline, workbook), overwrite) is { } problem)
        {
            throw new RefusalException(problem.InPlace);
        }

        string given = named.Any(char.IsWhiteSpace) ? $"\"{named}\"" : named;
        Session.Say(VerbMessages.BaselineIn(new(Session.Shorten(target))));
        Session.Out.Write($"  sovereignty check {given}\n  sovereignty solve {given}\n");
        return ExitCode.Done;
    }

    /// <summary>Gives the baseline workbook.</summary>
    internal static byte[] Content()
    {
        using Stream stream = typeof(NewVerb).Assembly.GetManifestResourceStream(Baseline)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
