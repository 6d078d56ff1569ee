using System.CommandLine;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks;
using ComputeSovereignty.Workbooks.Verification;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>verify</c>: re-adds a written plan from its workbook alone.</summary>
internal sealed class VerifyVerb : Verb
{
    private const int MostShown = 10;

    private readonly Argument<string> plan;
    private readonly FormOptions form = new();

    /// <summary>Initializes the verb.</summary>
    /// <param name="session">The surroundings.</param>
    internal VerifyVerb(Session session)
        : base("verify", "re-add a written plan from its workbook alone", session)
    {
        Details =
        [
            "Sums, balances, capacities, money, shares and verdicts are worked out again from the cells, without the case and without a solver. "
            + "Exit code 2 where something does not add up: the workbook was changed by hand, or is wrong.",
        ];
        Examples = [new("verify reports/my-case/20261122-093000-solve/plan.xlsx", "Whether the plan's tables agree with each other.")];
        plan = With(new Argument<string>("PLAN") { Description = "A plan workbook, written by solve." });
        With(form);
    }

    /// <inheritdoc/>
    protected override int Run(ParseResult parse)
    {
        VerificationReport report = Verify(parse.GetRequiredValue(plan));
        if (parse.GetValue(form.Json))
        {
            Write(report);
        }
        else
        {
            Show(report, form.Speaker(parse));
        }

        return report.Holds ? ExitCode.Done : ExitCode.WrongInput;
    }

    private VerificationReport Verify(string path)
    {
        if (Directory.Exists(Session.Resolve(path)))
        {
            throw new RefusalException(VerbMessages.NameTheWorkbook(new(path), new(Path.Combine(path, "plan.xlsx"))));
        }

        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusalException(VerbMessages.VerifyTheWorkbook(new(path), new(Path.ChangeExtension(path, ".xlsx"))));
        }

        try
        {
            return PlanVerification.Verify(Session.Reach(path));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusalException(VerbMessages.NoSuchFile(new(path)), fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException(VerbMessages.FileNotRead(new(path), FaultMessages.Of(fault)), fault);
        }
    }

    private void Show(VerificationReport report, Speaker speaker)
    {
        if (report.Problem.Length > 0)
        {
            Session.Error.Write($"{speaker.Say(FindingMessages.InPlace(new(report.File), VerificationWords.Of(report.Problem)))}\n");
            return;
        }

        foreach (VerificationCheck check in report.Checks.Where(static c => !c.Holds))
        {
            Session.Error.Write($"{speaker.Say(VerbMessages.Disagreeing(VerificationWords.Of(check.Name), check.Disagreements.Count, Figure.Count(check.Compared)))}\n");
            foreach (Disagreement told in check.Disagreements.Take(MostShown))
            {
                Session.Error.Write($"  {speaker.Say(VerbMessages.Disagreement(new(told.Cell), VerificationWords.Of(told.What), VerificationWords.Of(told.Found), VerificationWords.Of(told.Expected)))}\n");
            }

            if (check.Disagreements.Count > MostShown)
            {
                Session.Error.Write($"  {speaker.Say(VerbMessages.AndMore(Figure.Count(check.Disagreements.Count - MostShown)))}\n");
            }
        }

        Session.Out.Write($"{speaker.Say(VerbMessages.AddsUp(new(report.File), report.Holds, report.Checks.Count, Figure.Count(report.Checks.Sum(static c => c.Compared))))}\n");
    }

    private void Write(VerificationReport report) => JsonText.Write(Session.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("plan", report.File);
        json.WriteBoolean("holds", report.Holds);
        json.WriteString("problem", report.Problem);
        json.WriteStartArray("checks");
        foreach (VerificationCheck check in report.Checks)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteNumber("compared", check.Compared);
            json.WriteStartArray("disagreements");
            foreach (Disagreement disagreement in check.Disagreements)
            {
                json.WriteStartObject();
                json.WriteString("cell", disagreement.Cell);
                json.WriteString("found", disagreement.Found);
                json.WriteString("expected", disagreement.Expected);
                json.WriteString("what", disagreement.What);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
