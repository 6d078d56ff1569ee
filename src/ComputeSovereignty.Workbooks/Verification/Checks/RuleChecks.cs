using ComputeSovereignty.Workbooks.Verification.Reading;
using ComputeSovereignty.Workbooks.Verification.Reckoning;

namespace ComputeSovereignty.Workbooks.Verification.Checks;

/// <summary>Rules of thumb and the tasks of a roadmap: measured and judged again from the figures of the plan.</summary>
/// <param name="facts">The plan.</param>
internal sealed class RuleChecks(PlanFacts facts)
{
    private const double Open = 1e-6;

    private readonly NamedResults results = new(facts);

    /// <summary>Runs the checks that the plan has something for.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        if (facts.Book.Find("Heuristics") is { } tests)
        {
            yield return Tests(tests);
            yield return States(tests);
        }

        if (facts.Book.Find("Roadmap") is { } roadmap)
        {
            yield return Tasks(roadmap);
        }
    }

    private VerificationCheck Tests(PlanTable tests)
    {
        Rule rule = new("Tests of rules of thumb compare what the plan and its inputs hold");
        foreach (PlanRow row in tests.Rows)
        {
            Measured(rule, row, "Measured", row.Text("Measure"));
            string with = row.Text("Compared with");
            if (IsMeasure(with))
            {
                Measured(rule, row, "Threshold", with);
            }
            else
            {
                rule.Says(row, "Threshold", row.Has("Threshold") ? with : string.Empty, "As it is compared with.");
            }

            (Gauge? value, Gauge? limit) = (Shown(row, "Measured"), Shown(row, "Threshold"));
            bool? holds = Holds(value, row.Text("Comparison"), limit);
            rule.Says(row, "Holds", holds switch { true => "yes", false => "no", _ => "not measured" }, "The comparison of the two.");
            double? margin = Margin(value, row.Text("Comparison"), limit);
            rule.SameOrEmpty(row, "Margin", margin, 1e-8 * Math.Max(1, Math.Abs(limit?.Size ?? 0)), "By how much it holds.");
            rule.SameOrEmpty(row, "Margin of threshold", value is not { IsMonth: true } && limit?.Size is not (null or 0) ? margin / Math.Abs(limit.Size.Value) : null, 1e-7, "The margin by the threshold.");
        }

        return rule.Outcome;
    }

    private VerificationCheck States(PlanTable tests)
    {
        Rule rule = new("Rules of thumb stand as their tests say");
        foreach (PlanRow row in facts.Book["Rules"].Rows)
        {
            string name = row.Text("Rule of thumb");
            PlanRow[] own = [.. tests.By("Rule of thumb")[name]];
            string state = StateOf(own);
            rule.Says(row, "State", state, "By its tests.");
            foreach (PlanRow test in own)
            {
                rule.Says(test, "State", state, "That of its rule.");
            }
        }

        return rule.Outcome;
    }

    // Unknown before broken before dormant; a breaker that nearly holds puts an active rule at risk.
    private static string StateOf(PlanRow[] tests)
    {
        PlanRow[][] when = Clause("When");
        PlanRow[][] breaks = Clause("Breaks");
        string[] met = [.. when.Select(static g => g.Any(static t => t.Text("Holds") == "yes") ? "yes" : g.Any(static t => t.Text("Holds") == "not measured") ? "not measured" : "no")];
        return met.Length == 0 || (met.Contains("not measured") && !met.Contains("no")) ? "unknown"
            : breaks.Any(static g => g.All(static t => t.Text("Holds") == "yes")) ? "broken"
            : met.Contains("no") ? "dormant"
            : breaks.Any(static g => g.All(static t => t.Text("Holds") == "yes" || IsNear(t))) ? "at risk"
            : "active";

        PlanRow[][] Clause(string clause) => [.. tests.Where(t => t.Text("Clause") == clause).GroupBy(static t => t.Text("Group") is { Length: > 0 } group ? group : $"\n{t.Number}").Select(static g => g.ToArray())];
    }

    private static bool IsNear(PlanRow test)
    {
        if (test.Text("Holds") != "no" || !test.Has("Margin"))
        {
            return false;
        }

        Gauge? value = Shown(test, "Measured");
        double limit = Math.Abs(Shown(test, "Threshold")?.Size ?? 0);
        double near = test.Amount("Near within").Value * (value is { IsMonth: true } ? 12 : limit);
        return -test.Amount("Margin").Value <= near + (Open * Math.Max(1, limit));
    }

    private VerificationCheck Tasks(PlanTable roadmap)
    {
        Rule rule = new("Tasks of the roadmap stand as what they track says");
        foreach (PlanRow row in roadmap.Rows)
        {
            string tracks = row.Text("Tracks");
            double due = ((MonthOf(row.Text("Due")) ?? double.NaN) + 1) / 12;
            (double Time, string Label, Gauge Value)[] points = [.. Points(tracks, due)];
            if (tracks.StartsWith("Indicator:", StringComparison.Ordinal))
            {
                // Observations stand in no plan: what is told of them is taken as it is.
                points = Shown(row, "Measured") is { } seen ? [((MonthOf(row.Text("Measured in")) + 1) / 12 ?? due, row.Text("Measured in"), seen)] : [];
            }
            else
            {
                (double Time, string Label, Gauge Value)? judged = points.Length == 0 ? null : points.Any(p => p.Time <= due + Open) ? points.Last(p => p.Time <= due + Open) : points[0];
                Agrees(rule, row, "Measured", judged?.Value);
                rule.Says(row, "Measured in", judged?.Label ?? string.Empty, "The last year before it is due.");
            }

            rule.Says(row, "State", TaskState(rule, row, points, due), "By the target, or by the straight line to it.");
        }

        return rule.Outcome;
    }

    private static string TaskState(Rule rule, PlanRow row, (double Time, string Label, Gauge Value)[] points, double due)
    {
        if (points.Length == 0 || Shown(row, "Target") is not { Size: { } target } || Shown(row, "Measured") is not { Size: { } value })
        {
            return "not measured";
        }

        double time = points.Any(p => p.Time <= due + Open) ? points.Last(p => p.Time <= due + Open).Time : points[0].Time;
        if (AsGood(value, target) || time >= due - Open)
        {
            return AsGood(value, target) ? "met" : "late";
        }

        if (row.Text("Tracks").StartsWith("Indicator:", StringComparison.Ordinal))
        {
            return !row.Has("Needed by then") ? "not measured" : AsGood(value, row.Amount("Needed by then").Value) ? "on the way" : "late";
        }

        if (points[0].Time >= time - Open)
        {
            return "not measured";
        }

        double first = points[0].Value.Size ?? double.NaN;
        double line = first + ((target - first) / (due - points[0].Time) * (time - points[0].Time));
        rule.SameOrEmpty(row, "Needed by then", line, 1e-7 * Math.Max(1, Math.Abs(line)), "The straight line from the first year to the target.");
        return AsGood(value, line) ? "on the way" : "late";

        bool AsGood(double number, double wanted)
        {
            double open = Open * Math.Max(1, Math.Abs(wanted));
            return row.Text("Better") is "higher" or "later" ? number >= wanted - open : number <= wanted + open;
        }
    }

    private IEnumerable<(double Time, string Label, Gauge Value)> Points(string tracks, double due)
    {
        if (tracks.StartsWith("Result:", StringComparison.Ordinal) && !tracks.Contains('@', StringComparison.Ordinal))
        {
            foreach (int year in facts.Time.Years)
            {
                if (results.Of(tracks["Result:".Length..], $"{year}") is { } result && double.IsFinite(result.Value))
                {
                    yield return (year + 1, $"{year}", new(result.Value, string.Empty, false) { Slack = result.Slack });
                }
            }
        }
        else if (Of(tracks) is { } single)
        {
            yield return (due, tracks.StartsWith("Result:", StringComparison.Ordinal) ? tracks[(tracks.LastIndexOf('@') + 1)..] : string.Empty, single);
        }
    }

    private void Measured(Rule rule, PlanRow row, string header, string measure)
    {
        if (!measure.StartsWith("Indicator:", StringComparison.Ordinal))
        {
            Agrees(rule, row, header, Of(measure));
        }
    }

    private static void Agrees(Rule rule, PlanRow row, string header, Gauge? expected)
    {
        const string Why = "What it names, measured again.";
        if (expected is null)
        {
            rule.Says(row, header, string.Empty, Why);
        }
        else if (expected is { Size: { } size, IsMonth: false } && double.IsFinite(size))
        {
            rule.Same(row, header, new Reckoned(size, expected.Slack), 1e-7 * Math.Max(1, Math.Abs(size)), Why);
        }
        else
        {
            rule.Says(row, header, expected.Word, Why);
        }
    }

    // A figure of the case, or a result of the year that is named or of the checkpoint.
    private Gauge? Of(string measure)
    {
        if (measure.StartsWith("Result:", StringComparison.Ordinal))
        {
            string[] parts = measure["Result:".Length..].Split('@');
            return results.Of(parts[0], parts.Length > 1 ? parts[1] : facts.Checkpoint) is { } result && double.IsFinite(result.Value) ? new(result.Value, string.Empty, false) { Slack = result.Slack } : null;
        }

        (string sheet, string key, string column) = CaseFigures.Split(measure);
        string word = facts.Inputs.Word(sheet, key, column.Split('@')[^1] is { Length: 4 } year && column.Contains('@', StringComparison.Ordinal) ? year : column);
        return word.Length == 0 ? null : Read(word);
    }

    private static bool IsMeasure(string text) => text.StartsWith("Result:", StringComparison.Ordinal) || text.StartsWith("Indicator:", StringComparison.Ordinal) || text.Contains('[', StringComparison.Ordinal);

    private static Gauge? Shown(PlanRow row, string header) => !row.Has(header) ? null : double.IsFinite(row.Amount(header).Value) ? new(row.Amount(header).Value, row.Text(header), false) : Read(row.Text(header));

    private static Gauge Read(string text) =>
        text == "no limit" ? new(double.PositiveInfinity, text, false)
        : double.TryParse(text, out double number) ? new(number, text, false)
        : MonthOf(text) is { } month ? new(month, text, true)
        : new(null, text, false);

    private static double? MonthOf(string text) =>
        text.Split('+') is var parts && DateTime.TryParseExact(parts[0], "yyyy-MM", null, System.Globalization.DateTimeStyles.None, out DateTime day) ? (12.0 * day.Year) + day.Month - 1 + (parts.Length > 1 && double.TryParse(parts[1], out double rest) ? rest : 0) : null;

    private static bool? Holds(Gauge? value, string sign, Gauge? limit)
    {
        if (value is null || limit is null)
        {
            return null;
        }

        bool sizes = value.Size is not null && limit.Size is not null && value.IsMonth == limit.IsMonth;
        double open = double.IsFinite(limit.Size ?? 0) ? Open * Math.Max(1, Math.Abs(limit.Size ?? 0)) : 0;
        bool same = sizes ? Math.Abs(value.Size!.Value - limit.Size!.Value) <= open : value.Word.Equals(limit.Word, StringComparison.OrdinalIgnoreCase);
        return sign switch
        {
            "=" => same,
            "!=" => !same,
            ">=" => sizes ? value.Size >= limit.Size - open : null,
            _ => sizes ? value.Size <= limit.Size + open : null,
        };
    }

    private static double? Margin(Gauge? value, string sign, Gauge? limit)
    {
        double? distance = value is null || limit is null || value.IsMonth != limit.IsMonth ? null : sign switch { ">=" => value.Size - limit.Size, "<=" => limit.Size - value.Size, _ => null };
        return distance is { } number && double.IsFinite(number) ? number : null;
    }

    private sealed record Gauge(double? Size, string Word, bool IsMonth)
    {
        public double Slack { get; init; }
    }
}
