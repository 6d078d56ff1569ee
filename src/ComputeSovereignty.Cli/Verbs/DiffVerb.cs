using System.CommandLine;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>diff</c>: what differs between two cases.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> first;
    private readonly Argument<string> second;
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal DiffVerb(Session session)
        : base("diff", "list what differs between two cases, by parameter address", session)
    {
        Details = ["The order of sheets, rows and columns does not count, nor the way a number is written. The exit code is 0 whether they differ or not."];
        Examples =
        [
            new("diff data/baseline.xlsx my-case.xlsx", "What was changed since the baseline."),
            new("diff my-case.xlsx my-case --json", "A workbook against a folder of CSV files, for a script."),
        ];
        first = With(new Argument<string>("A") { Description = "A workbook (.xlsx), or a folder or .zip of CSV files." });
        second = With(new Argument<string>("B") { Description = "The other one." });
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        CaseTables? before = Read(parse.GetRequiredValue(first), form.Speaker(parse));
        CaseTables? after = Read(parse.GetRequiredValue(second), form.Speaker(parse));
        if (before is null || after is null)
        {
            return ExitCode.WrongInput;
        }

        IReadOnlyList<CaseDifference> differences = CaseDiff.Between(before, after);
        if (parse.GetValue(form.Json))
        {
            Write(differences);
            return ExitCode.Done;
        }

        foreach (CaseDifference difference in differences)
        {
            Session.Out.Write($"{difference}\n");
        }

        Session.Say(differences.Count == 0 ? VerbMessages.Identical : VerbMessages.Differences(differences.Count));
        return ExitCode.Done;
    }

    private CaseTables? Read(string path, Speaker speaker)
    {
        CaseTables tables = Session.Reading(() => CaseFiles.Read(Session.Reach(path), Session.Cancellation));
        if (tables.HasErrors)
        {
            FindingList.Refuse(Session, path, tables.Findings, speaker);
        }

        return tables.HasErrors ? null : tables;
    }

    private void Write(IReadOnlyList<CaseDifference> differences) => JsonText.Write(Session.Out, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("differences");
        foreach (CaseDifference difference in differences)
        {
            json.WriteStartObject();
            json.WriteString("kind", $"{difference.Kind}");
            json.WriteString("address", difference.Address);
            json.WriteString("before", difference.Before);
            json.WriteString("after", difference.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
