using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>The first page: its table, verdict, tiles and sentences.</summary>
/// <param name="facts">The plan.</param>
/// <param name="evidence">Its certificate.</param>
internal sealed class FirstPageChecks(PlanFacts facts, Evidence evidence)
{
    private const string Committed = "Of what is committed";
    private const string Deployed = "Of what is deployed";
    private const int Words = 8;
    private static readonly int[] ColumnsOfContents = [1, 5, 9];
    private static readonly string[] Funds = ["ProgrammeBudget", "IndustryFund"];
    private static readonly string[] SharesOfYears = ["Target", "Share judged on", Committed, Deployed];
    private static readonly string[] Ceilings = ["Reference plan", "Earliest-first plan", "Single-year maximum"];
    private readonly Dictionary<string, PlanRow> path = facts.Book["SharePath"].By("Year").ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);

    private readonly PlanPhrases phrases = PlanPhrases.Of(facts.Book);

    private PlanBook Book => facts.Book;

    private string Page => phrases.FirstPage;

    private string LastYear => $"{facts.Time.Years.Last()}";

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (!path.TryGetValue(facts.Checkpoint, out PlanRow? checkpoint) || !path.ContainsKey(LastYear))
        {
            Rule none = new("The first page tells the verdict, the shares and the certificate as the sheets do");
            none.Missing(Book["SharePath"], $"the years {facts.Checkpoint} and {LastYear}", "The checkpoint year and the last are years of the plan.");
            yield return none.Outcome;
            yield break;
        }

        yield return Table();
        yield return Verdict(checkpoint);
        yield return Tiles(checkpoint);
        yield return Bottlenecks();
        yield return Assumptions();
        yield return Contents();
    }

    private VerificationCheck Table()
    {
        Rule rule = new("The first page's table says what sheet SharePath says");
        PlanTable table = Book["SummaryPath"];
        rule.Holds(table.Rows.Select(static r => r.Text("Year")).SequenceEqual(path.Keys), table.Place, string.Join(", ", table.Rows.Select(static r => r.Text("Year"))), string.Join(", ", path.Keys), "The years of sheet SharePath.");
        foreach (PlanRow row in table.Rows.Where(r => path.ContainsKey(r.Text("Year"))))
        {
            PlanRow same = path[row.Text("Year")];
            rule.Says(row, "Verdict", same.Text("Verdict"), "As on sheet SharePath.");
            foreach (string header in table.Headers.Where(static h => h is not ("Verdict" or "Year")))
            {
                rule.SameOrEmpty(row, header, same.Has(header) ? same.Amount(header) : null, Noise.None, "As on sheet SharePath.");
            }
        }

        return rule.Outcome;
    }

    private VerificationCheck Verdict(PlanRow checkpoint)
    {
        Rule rule = new("The first page's sentences tell the verdict, the shares and the certificate as the sheets do");
        string title = Book.TextOf(Page, 1, 1);
        string banner = Book.TextOf(Page, 3, 1);
        string certificate = Book.TextOf(Page, 4, 1);
        string verdict = checkpoint.Text("Verdict");
        rule.Holds(new[] { facts.Inputs.Choice("Name"), $"{facts.Time.FirstYear}", LastYear }.All(title.Contains), $"{Page}!A1", title, $"{facts.Inputs.Choice("Name")}, {facts.Time.FirstYear} to {LastYear}", "The plan's name and years.");
        rule.Holds(Book.TextOf(Page, 2, 1) == facts.Inputs.Choice("Description"), $"{Page}!A2", Book.TextOf(Page, 2, 1), facts.Inputs.Choice("Description"), "The plan's description.");
        rule.Holds(phrases.Agrees(banner, verdict), $"{Page}!A3", banner, verdict, "The sentence says the verdict of the checkpoint year.");
        rule.Holds(banner.Contains(facts.Checkpoint, StringComparison.Ordinal), $"{Page}!A3", banner, facts.Checkpoint, "The sentence is about the checkpoint year.");
        Told(rule, "A3", banner, [checkpoint.Amount("Target").Value, .. Share(checkpoint, "Share judged on"), .. Share(checkpoint, Committed), .. Share(checkpoint, Deployed)], [.. Gap(checkpoint), .. KnownShares()]);
        bool says = certificate.StartsWith(phrases.Certified, StringComparison.Ordinal);
        bool proved = evidence.Holds;
        rule.Holds(proved ? says : evidence.IsFeasible || certificate.Contains(phrases.NotCertified, StringComparison.OrdinalIgnoreCase), $"{Page}!A4", certificate, proved ? "certified" : "not certified", "The sentence says what the certificate proves.");
        Told(rule, "A4", certificate, proved ? [1e-6] : [], [.. facts.Time.Years.Select(static y => (double)y), .. Book["Stages"].Rows.Select(static s => s.Amount("Gap").Value), .. Book["Certificate"].Rows.SelectMany(static r => new[] { r.Amount("Figure").Value, r.Amount("Limit").Value })]);
        string shares = Book.TextOf(Page, 9, 1);
        PlanRow? year = Book["Years"].By("Year")[facts.Checkpoint].FirstOrDefault();
        double spent = year is null || year.Amount("Committed [bn CNY]").Value == 0 ? 0 : year.Amount("Deployed [bn CNY]").Value / year.Amount("Committed [bn CNY]").Value;
        Told(rule, "A9", shares, [.. Share(checkpoint, Committed), .. Share(checkpoint, Deployed), .. Share(checkpoint, "Share judged on")], [spent, checkpoint.Amount("Backlog [bn CNY]").Value, 1, .. KnownShares()]);
        return rule.Outcome;
    }

    // By how much the target is missed.
    private static IEnumerable<double> Gap(PlanRow row) => row.Has("Share judged on") ? [row.Amount("Target").Value - row.Amount("Share judged on").Value, 100 * (row.Amount("Target").Value - row.Amount("Share judged on").Value)] : [];

    private static IEnumerable<double> Share(PlanRow row, string header) => row.Has(header) ? [row.Amount(header).Value] : [];

    private IEnumerable<double> KnownShares() => path.Values.SelectMany(static r => SharesOfYears.SelectMany(h => Share(r, h)))
        .Concat(Book.Find("Envelope")?.Rows.SelectMany(static r => Ceilings.SelectMany(h => Share(r, h))) ?? [])
        .Concat(Book.Find("EnvelopeCosts")?.Rows.SelectMany(r => facts.Time.Years.SelectMany(y => Share(r, $"{y}"))) ?? [])
        .Concat(facts.Time.Years.Select(static y => (double)y));

    // A figure that is due is told, and nothing is told that stands nowhere.
    private void Told(Rule rule, string cell, string sentence, IEnumerable<double> due, IEnumerable<double> known)
    {
        IReadOnlyList<SpokenNumber> told = SpokenNumber.In(sentence);
        double[] owed = [.. due.Where(double.IsFinite)];
        double[] all = [.. owed, .. known];
        foreach (double figure in owed)
        {
            rule.Holds(told.Any(n => n.Fits(figure, 1e-7)), $"{Page}!{cell}", sentence, $"{figure:G6}", "The sentence tells the figure.");
        }

        foreach (SpokenNumber number in told)
        {
            rule.Holds(all.Any(k => number.Fits(k, 1e-7)), $"{Page}!{cell}", $"{number.Value:G10}", "a figure of the sheets", "The sentence tells no other figure.");
        }
    }

    private VerificationCheck Tiles(PlanRow checkpoint)
    {
        Rule rule = new("The first page's tiles tell the figures of the sheets");
        PlanRow last = path[LastYear];
        PlanRow? compute = Book["Years"].By("Year")[LastYear].FirstOrDefault();
        string first = path.Values.FirstOrDefault(static r => r.Text("Verdict") == "met")?.Text("Year") ?? phrases.None;
        Tile(rule, 1, facts.Checkpoint, checkpoint.Amount("Target"), checkpoint.Has("Target"));
        Tile(rule, 3, facts.Checkpoint, checkpoint.Amount(Committed), checkpoint.Has(Committed));
        Tile(rule, 5, facts.Checkpoint, checkpoint.Amount(Deployed), checkpoint.Has(Deployed));
        rule.Holds(Book.TextOf(Page, 7, 7) == (evidence.Holds || first != phrases.None ? first : "–"), $"{Page}!G7", Book.TextOf(Page, 7, 7), first, "The first year that meets its target.");
        Tile(rule, 9, LastYear, last.Amount("Backlog [bn CNY]"), true);
        Tile(rule, 11, LastYear, compute is null ? 0 : compute.Amount("Compute installed [PFLOPS]") / 1000, true);
        return rule.Outcome;
    }

    private void Tile(Rule rule, int column, string year, Reckoned figure, bool there)
    {
        string label = Book.TextOf(Page, 6, column);
        string text = Book.TextOf(Page, 7, column);
        rule.Holds(label.Contains(year, StringComparison.Ordinal), new CellPlace(Page, 6, column).ToString(), label, year, "The tile is about the year.");
        bool fits = there ? SpokenNumber.In(text) is [var number, ..] && number.Fits(figure.Value, figure.Slack) : text == "–";
        rule.Holds(fits, new CellPlace(Page, 7, column).ToString(), text, there ? $"{figure.Value:G6}" : "–", "The tile tells the figure, rounded.");
    }

    // A gain that two decimals would not show need not be told.
    private const double Seen = 0.005;

    private static double Gained(PlanRow row) => Math.Max(Math.Abs(row.Amount("Share points gained per step").Value), Math.Abs(row.Amount("Backlog points saved per step").Value));

    private VerificationCheck Bottlenecks()
    {
        Rule rule = new("The bottlenecks of the first page are the first of sheet Bottlenecks");
        IGrouping<string, PlanRow>[] groups = [.. Book["Bottlenecks"].Rows
            .Where(static r => r.Text("Constraint") != "ShareTarget" && (Told(r, "Share points gained per step") || Told(r, "Backlog points saved per step")))
            .GroupBy(static r => $"{r.Text("Constraint")}|{r.Text("Of")}", StringComparer.Ordinal)];
        (int Row, string Text)[] listed = [.. Section(phrases.BindingConstraints).Where(static l => char.IsDigit(l.Text[0]))];
        int seen = Math.Min(3, groups.Count(static g => g.Any(static r => Gained(r) >= Seen)));
        rule.Holds(listed.Length >= seen && listed.Length <= Math.Max(1, Math.Min(3, groups.Length)), $"{Page}!H13", $"{listed.Length} sentences", $"{seen}", "The three tightest, fewer where fewer bring anything to be seen.");
        foreach ((IGrouping<string, PlanRow> group, (int row, string text)) in groups.Zip(listed))
        {
            string words = group.First().Text("In words");
            int end = text.IndexOf(words, StringComparison.Ordinal) + words.Length;
            int most = Book["Bottlenecks"].Rows.Count(r => $"{r.Text("Constraint")}|{r.Text("Of")}" == group.Key);
            bool counted = end > text.Length || !text[end..].Contains(phrases.BindingIn, StringComparison.Ordinal) || SpokenNumber.In(text[end..]).Any(n => n.Value >= group.Count() && n.Value <= most);
            rule.Holds(text.Contains(words, StringComparison.Ordinal), new CellPlace(Page, row, Words).ToString(), text, words, "The sentence of sheet Bottlenecks.");
            rule.Holds(counted, new CellPlace(Page, row, Words).ToString(), text, $"{group.Count()}", "In how many periods it binds.");
        }

        return rule.Outcome;

        static bool Told(PlanRow row, string header) => row.Has(header) && row.Amount(header).Value != 0;
    }

    private IEnumerable<(int Row, string Text)> Section(string heading) => Book.Column(Page, Words)
        .SkipWhile(l => l.Text != heading).Skip(1)
        .TakeWhile(static l => l.Text.Length > 0 && (char.IsDigit(l.Text[0]) || l.Text[0] == '•'));

    private VerificationCheck Assumptions()
    {
        Rule rule = new("What the first page says was assumed is what sheet Inputs says");
        PlanTable inputs = Book["Inputs"];
        double rate = facts.Inputs.Setting("CnyPerUsd", 1).Value;
        double[] money = [.. Funds.Select(n => facts.Inputs.Limit("Plan", n, "Value")).OfType<double>().Select(static m => m / 1e9)];
        double[] counts = [inputs.Rows.Count, inputs.Rows.Count(static r => r.Text("Kind").Contains("Assumption", StringComparison.Ordinal)), inputs.Rows.Count(static r => r.Text("Confidence").Contains("Low", StringComparison.Ordinal))];
        double[] known = [.. money, .. money.Select(m => m / rate), facts.Inputs.Setting("MaxFinishedStock").Value, facts.Time.Years.Count(), facts.Time.Count, .. facts.Time.Years.Select(static y => (double)y), .. counts];
        (int Row, string Text)[] listed = [.. Section(phrases.Assumptions)];
        string all = string.Join('\n', listed.Select(static l => l.Text));
        Dictionary<string, string> from = Book["Provenance"].Rows.GroupBy(static r => r.Text("Property"), StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First().Text("Value"), StringComparer.Ordinal);
        foreach (string due in phrases.Assumed(from.GetValueOrDefault("Scenario", string.Empty), facts.Inputs.Choice("Regime"), Book["Stages"].Rows.Select(static s => s.Text("Objective"))))
        {
            rule.Holds(phrases.Has(all, due), $"{Page}!H", all, due, "What was assumed.");
        }

        foreach ((int row, string text) in listed.Where(l => !l.Text.Contains(phrases.Scenario, StringComparison.Ordinal)))
        {
            foreach (SpokenNumber number in SpokenNumber.In(text))
            {
                rule.Holds(known.Any(k => number.Fits(k, 0)), new CellPlace(Page, row, Words).ToString(), $"{number.Value:G10}", "a figure of sheet Inputs", "What was assumed stands in Inputs.");
            }
        }

        string held = phrases.Held(facts.Inputs.Limit("Plan", "MaxFinishedStock", "Value"));
        rule.Holds(phrases.Has(all, held), $"{Page}!H", all, held, "What was assumed.");
        foreach (double count in counts)
        {
            rule.Holds(SpokenNumber.In(all).Any(n => n.Fits(count, 0)), $"{Page}!H", all, $"{count}", "How many figures rest on assumptions and on sources of low confidence.");
        }

        return rule.Outcome;
    }

    private VerificationCheck Contents()
    {
        Rule rule = new("The first page names every other sheet");
        int begin = Book.Column(Page, 1).FirstOrDefault(l => l.Text == phrases.Contents).Row;
        string[] named = [.. ColumnsOfContents.SelectMany(c => Book.Column(Page, c)).Where(l => l.Row > begin).Select(static l => l.Text).Order(StringComparer.Ordinal)];
        string[] there = [.. Book.Sheets.Where(s => s != Page).Order(StringComparer.Ordinal)];
        rule.Holds(begin > 0 && named.SequenceEqual(there), $"{Page}!A{begin}", string.Join(", ", named), string.Join(", ", there), "Each sheet once.");
        bool denies = Head("Certificate", 1).Contains(phrases.NotCertifiedTitle, StringComparison.Ordinal);
        Headed("Certificate", 1, denies != evidence.Holds || (evidence.IsFeasible && !evidence.Holds), evidence.Holds ? "certified" : "NOT certified");
        Headed("SharePath", 2, phrases.Has(Head("SharePath", 2), JudgedTitle), JudgedTitle);
        Headed("Imports", 2, phrases.Has(Head("Imports", 2), facts.Inputs.Choice("Regime")), facts.Inputs.Choice("Regime"));
        return rule.Outcome;

        void Headed(string table, int row, bool holds, string expected) => rule.Holds(holds, $"{Book[table].Frame.Sheet}!A{row}", Head(table, row), expected, "The head of the sheet.");
    }

    private string Head(string table, int row) => Book.TextOf(Book[table].Frame.Sheet, row, 1);

    private string JudgedTitle => ShareKind.ByTitle.FirstOrDefault(t => t.Value == ShareKind.Judged(facts.Inputs)).Key is not { } title ? string.Empty : Book.IsChinese ? ChineseWords.Said(title) : title;
}
