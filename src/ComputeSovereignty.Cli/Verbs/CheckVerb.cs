using System.CommandLine;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Runs;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using Spectre.Console;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>check</c>: every problem of a case, in one run.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly CaseOptions caseOptions = new();
    private readonly ListingOptions listing = new();
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal CheckVerb(Session session)
        : base("check", "find every problem of a case, with sheet, cell, what was found and what is allowed", session)
    {
        Details = ["Errors keep a case from being solved (exit code 2). Warnings are repeated in every report. Notes are worth knowing. Any but an error is quiet once the Note of its row says accepted."];
        Examples =
        [
            new("check my-case.xlsx", "Everything that is wrong with the workbook."),
            new("check my-case.xlsx --scenario HBM-slow", "The same for the case under a scenario."),
        ];
        With(caseOptions.Case);
        With(caseOptions);
        With(listing);
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        LoadedCase loaded = LoadedCase.Read(Session, caseOptions, parse);
        IReadOnlyList<Finding> findings = loaded.Reading.Findings;
        bool wrong = loaded.Reading.Case is null;
        Speaker speaker = form.Speaker(parse);
        if (parse.GetValue(form.Json))
        {
            FindingJson.Write(Session.Out, loaded.Path, loaded.Scenario, findings);
        }
        else if (loaded.Reading.Tables.Sheets.Count == 0)
        {
            FindingList.Refuse(Session, loaded.Path, findings, speaker);
        }
        else
        {
            FindingList.Show(Session.Complaints, findings, Severity.Error, speaker);
            FindingList.Show(Session.Screen, findings, Severity.Warning, speaker);
            FindingList.Show(Session.Screen, loaded.Reading.Notes, Severity.Note, speaker);
            ShowUnused([.. loaded.Reading.Unused], parse.GetValue(listing.Unused), speaker);
            Session.Screen.WriteLine(speaker.Say(Sentence(loaded, findings, wrong)));
        }

        return wrong ? ExitCode.WrongInput : ExitCode.Done;
    }

    private void ShowUnused(Finding[] findings, bool all, Speaker speaker)
    {
        if (all)
        {
            FindingList.Show(Session.Screen, findings, FindingListMessages.Unused(findings.Length), "grey", speaker);
        }
        else if (findings.Length > 0)
        {
            Session.Screen.WriteLine(speaker.Say(FindingListMessages.UnusedElsewhere(findings.Length)));
        }
    }

    private static Message Sentence(LoadedCase loaded, IReadOnlyList<Finding> findings, bool wrong)
    {
        Listing counts = new([.. new[] { Severity.Error, Severity.Warning, Severity.Note }.Select(severity => FindingListMessages.Count(findings.Count(f => f.Severity == severity && !f.IsUnused), severity))], Joint.Comma);
        Name path = new(loaded.Path);
        IArgument asked = loaded.Scenario == ScenarioTree.Base ? path : FindingListMessages.UnderScenario(path, new(loaded.Scenario));
        return wrong ? FindingListMessages.CannotBeSolved(asked, counts) : FindingListMessages.CanBeSolved(asked, counts);
    }

    private sealed class ListingOptions() : OptionGroup("What is listed")
    {
        internal Option<bool> Unused { get; } = new("--unused") { Description = "List what no plan uses, too: columns for readers, cells without effect beside the others of their row, rows that wait for a scenario." };

        internal override IReadOnlyList<Option> Options => [Unused];
    }
}
