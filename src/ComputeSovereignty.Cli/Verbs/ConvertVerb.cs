using System.CommandLine;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>convert</c>: workbook to folder of CSV files and back.</summary>
internal sealed class ConvertVerb : Verb
{
    private readonly Argument<string> from;
    private readonly Argument<string> to;
    private readonly ForceOption force = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal ConvertVerb(Session session)
        : base("convert", "turn a workbook into a folder of CSV files, or back, without loss", session)
    {
        Details = ["CSV files let a case live in git, where every change of a figure shows. Formulas become their values."];
        Examples =
        [
            new("convert my-case.xlsx my-case", "The workbook as a folder with one CSV file a sheet."),
            new("convert my-case my-case.xlsx --force", "Back, over the workbook that is there."),
        ];
        from = With(new Argument<string>("FROM") { Description = "A workbook (.xlsx), or a folder or .zip of CSV files." });
        to = With(new Argument<string>("TO") { Description = "A workbook where it ends in .xlsx, else a folder." });
        With(force);
        With(new LanguageOption());
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        string source = parse.GetRequiredValue(from);
        CaseTables tables = Session.Reading(() => CaseFiles.Read(Session.Reach(source), Session.Cancellation));
        if (tables.HasErrors)
        {
            FindingList.Refuse(Session, source, tables.Findings, Session.Speaker);
            return ExitCode.WrongInput;
        }

        FindingList.Show(Session.Complaints, tables.Findings, Severity.Warning, Session.Speaker);
        string target = Session.Resolve(parse.GetRequiredValue(to));
        if (CaseFiles.Write(target, tables, parse.GetValue(force.Force)) is { } problem)
        {
            throw new RefusalException(problem.InPlace);
        }

        Session.Say(VerbMessages.SheetsWritten(tables.Sheets.Count, new(Session.Shorten(target))));
        return ExitCode.Done;
    }
}
