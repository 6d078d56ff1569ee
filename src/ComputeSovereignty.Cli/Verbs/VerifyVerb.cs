using System.CommandLine;
using ComputeSovereignty.Cli.Options;
using ComputeSovereignty.Cli.Screens;
using ComputeSovereignty.Workbooks.Verification;

namespace ComputeSovereignty.Cli.Verbs;

/// <summary><c>verify</c>: re-adds a written plan from its workbook alone.</summary>
internal sealed class VerifyVerb : Verb
{
    private const int MostShown = 10;

    private readonly Argument<string> plan;
    private readonly FormOptions form = new(inLanguages: false);

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
            Show(report);
        }

        return report.Holds ? ExitCode.Done : ExitCode.WrongInput;
    }

    private VerificationReport Verify(string path)
    {
        try
        {
            return PlanVerification.Verify(Session.Reach(path));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusalException($"{path}: There is no such file.", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusalException($"{path}: The file cannot be read: {fault.Message}", fault);
        }
    }

    private void Show(VerificationReport report)
    {
        if (report.Problem.Length > 0)
        {
            Session.Error.Write($"{report.File}: {report.Problem}\n");
            return;
        }

        foreach (VerificationCheck check in report.Checks.Where(static c => !c.Holds))
        {
            Session.Error.Write($"{check.Name}: {FindingList.Count(check.Disagreements.Count, "cell")} of {check.Compared:#,##0} disagree\n");
            foreach (Disagreement disagreement in check.Disagreements.Take(MostShown))
            {
                Session.Error.Write($"  {disagreement}\n");
            }

            Session.Error.Write(check.Disagreements.Count > MostShown ? $"  and {check.Disagreements.Count - MostShown:#,##0} more\n" : string.Empty);
        }

        string answer = report.Holds ? "adds up" : "does not add up";
        Session.Out.Write($"{report.File} {answer}: {FindingList.Count(report.Checks.Count, "check")}, {report.Checks.Sum(static c => c.Compared):#,##0} cells compared.\n");
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
