using ComputeSovereignty.Cases;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Re-adds the shares, the shortfalls and the verdicts.</summary>
/// <param name="plan">The written plan.</param>
internal sealed class ShareChecks(WrittenPlan plan)
{
    private const double MetTolerance = 1e-6;
    private readonly YearSums sums = new(plan);

    /// <summary>Runs the checks.</summary>
    public IEnumerable<VerificationCheck> Run()
    {
        yield return Shares();
        yield return Shortfall();
        if (plan.Find("Envelope") is { } envelope)
        {
            yield return Envelope(envelope);
        }

        yield return new CertificateChecks(plan).Run();
        yield return Verdicts();
        yield return FirstPage();
    }

    private VerificationCheck Shares()
    {
        Check check = new("Every definition of share, from what is deployed");
        foreach (WrittenRow row in plan["SharePath"].Rows)
        {
            string year = row.Text("Year");
            foreach (ShareDefinition definition in ShareDefinition.All)
            {
                check.Equal(row, SharePathSheet.HeaderOf(definition), Ratio(Domestic(definition, year), Whole(definition, year)), Check.Fraction, $"{definition.Title}.");
            }

            check.Equal(row, SharePathSheet.JudgedHeader, Ratio(Domestic(Judged, year), Whole(Judged, year)), Check.Fraction, "The share that the plan is judged on.");
            check.Equal(row, "Target", plan.Number($"Targets[{year}].DomesticShare"), Check.Fraction, "As in Inputs.");
        }

        return check.Outcome;
    }

    // Ceilings are optima of programs of their own, each held to a millionth of the one before.
    private VerificationCheck Envelope(WrittenTable envelope)
    {
        const double Held = 1e-6;
        const string Along = "Along the plan";
        const string Ceiling = "Alone, a ceiling";
        Check check = new("No year's ceiling lies below the plan or the fastest path");
        Dictionary<string, WrittenRow> path = plan["SharePath"].By("Year");
        foreach (WrittenRow row in envelope.Rows)
        {
            string year = row.Text("Year");
            check.Equal(row, "Target", plan.Number($"Targets[{year}].DomesticShare"), Check.Fraction, "As in Inputs.");
            if (Judged.Denominator == ShareDenominator.Committed && row.Has(Along) && path.TryGetValue(year, out WrittenRow? share))
            {
                check.Equal(row, Along, share[SharePathSheet.JudgedHeader], Held, "As on sheet SharePath.");
            }

            foreach (string header in new[] { Along, "Along the fastest path" }.Where(h => row.Has(h) && row.Has(Ceiling)))
            {
                check.AtMost(row, header, row[Ceiling], Held, "The largest share that the year can reach alone.");
            }
        }

        return check.Outcome;
    }

    private ShareDefinition Judged
    {
        get
        {
            ShareBasis basis = Enum.TryParse(plan.Choice("ShareBasis"), out ShareBasis b) ? b : ShareBasis.Value;
            ShareDenominator whole = plan.Choice("ShareDenominator") == nameof(ShareDenominator.Deployed) ? ShareDenominator.Deployed : ShareDenominator.Committed;
            bool value = basis == ShareBasis.Value;
            ShareScope scope = !value || plan.Choice("ShareScope") == nameof(ShareScope.Accelerators) ? ShareScope.Accelerators : ShareScope.Technology;
            return new(basis, scope, whole, value && plan.Choice("ContentRule") == nameof(ContentRule.ValueAdded) ? ContentRule.ValueAdded : ContentRule.Vendor);
        }
    }

    private VerificationCheck Shortfall()
    {
        Check check = new("Shortfall is what the target asks beyond the domestic part");
        Dictionary<string, WrittenRow> path = plan["SharePath"].By("Year");
        string domesticHeader = plan["Years"].HeaderOf("Domestic part");
        string wholeHeader = plan["Years"].HeaderOf("Whole");
        double tolerance = Judged.Basis == ShareBasis.Value ? Check.Money : Check.Count;
        double installed = 0;
        foreach (WrittenRow row in plan["Years"].Rows)
        {
            string year = row.Text("Year");
            check.Equal(row, domesticHeader, Domestic(Judged, year), tolerance, "The domestic part by the definition judged on.");
            check.Equal(row, wholeHeader, Whole(Judged, year), tolerance, "The whole of the definition judged on.");
            installed += sums.Accelerators(year, "Domestic", "Compute deployed [PFLOPS]") + sums.Accelerators(year, "Foreign", "Compute deployed [PFLOPS]");
            check.Equal(row, "Compute installed [PFLOPS]", installed, Check.Count, "All compute deployed so far.");
            double units = sums.Accelerators(year, "Domestic", "Deployed [accelerators]") + sums.Accelerators(year, "Foreign", "Deployed [accelerators]");
            check.Equal(row, "Accelerators deployed", units, Check.Count, "All accelerators deployed in the year.");
            double foreign = sums.Accelerators(year, "Foreign", "Value deployed [bn CNY]") + sums.ForeignComponents(year, counted: true);
            check.Equal(row, "Foreign [bn CNY]", foreign, Check.Money, "Foreign accelerators and counted foreign components.");
            if (path.TryGetValue(year, out WrittenRow? share))
            {
                double missing = (share["Target"] * row[wholeHeader]) - row[domesticHeader];
                check.Equal(share, plan["SharePath"].HeaderOf("Shortfall"), Math.Max(0, missing), tolerance, "The target's part of the whole, less the domestic part.");
            }
        }

        return check.Outcome;
    }

    private VerificationCheck Verdicts()
    {
        Check check = new("Verdicts follow from shortfall and certificate");
        bool certified = new CertificateChecks(plan).Holds;
        string shortfall = plan["SharePath"].HeaderOf("Shortfall");
        foreach (WrittenRow row in plan["SharePath"].Rows)
        {
            bool met = row[shortfall] <= MetTolerance * Math.Abs(Whole(Judged, row.Text("Year")));
            check.Says(row, "Verdict", !certified ? Plans.Verdicts.NotCertified : met ? Plans.Verdicts.Met : Plans.Verdicts.NotMet, "Met where the shortfall is nothing and the certificate holds.");
        }

        return check.Outcome;
    }

    private VerificationCheck FirstPage()
    {
        Check check = new("The first page says what the others say");
        Dictionary<string, WrittenRow> path = plan["SharePath"].By("Year");
        foreach (WrittenRow row in plan["SummaryPath"].Rows)
        {
            if (!path.TryGetValue(row.Text("Year"), out WrittenRow? share))
            {
                check.Missing(plan["SharePath"], $"the year {row.Text("Year")}", "The first page shows it.");
                continue;
            }

            foreach (string header in plan["SummaryPath"].Headers.Where(static h => h is not ("Verdict" or "Year")))
            {
                check.Equal(row, header, share.Has(header) ? share[header] : null, Check.Money, "As on sheet SharePath.");
            }

            check.Says(row, "Verdict", share.Text("Verdict"), "As on sheet SharePath.");
        }

        if (path.TryGetValue($"{plan.Setting("CheckpointYear")}", out WrittenRow? checkpoint))
        {
            Tiles(check, checkpoint);
        }

        return check.Outcome;
    }

    private void Tiles(Check check, WrittenRow checkpoint)
    {
        (string Cell, string Expected)[] tiles =
        [
            ("A7", SummaryWords.Target(checkpoint["Target"])),
            ("C7", SummaryWords.Percent(Share(SharePathSheet.CommittedHeader))),
            ("E7", SummaryWords.Percent(Share(SharePathSheet.DeployedHeader))),
        ];
        foreach ((string cell, string expected) in tiles)
        {
            string found = plan.TextOf("Summary", cell);
            check.Holds(found == expected, $"Summary!{cell}", found, expected, "As on sheet SharePath.");
        }

        string banner = plan.TextOf("Summary", "A3");
        string verdict = checkpoint.Text("Verdict");
        bool agrees = verdict switch
        {
            Plans.Verdicts.Met => !banner.Contains(" not ", StringComparison.OrdinalIgnoreCase),
            Plans.Verdicts.NotMet => banner.Contains(" not ", StringComparison.OrdinalIgnoreCase),
            _ => banner.StartsWith("Not certified", StringComparison.OrdinalIgnoreCase),
        };
        check.Holds(agrees, "Summary!A3", banner, verdict, "The sentence says the verdict of the checkpoint year.");

        double? Share(string header) => checkpoint.Has(header) ? checkpoint[header] : null;
    }

    private static double? Ratio(double part, double whole) => whole > 0 ? part / whole : null;

    private double Domestic(ShareDefinition definition, string year) => definition.Basis switch
    {
        ShareBasis.Compute => sums.Accelerators(year, "Domestic", "Compute deployed [PFLOPS]"),
        ShareBasis.Units => sums.Accelerators(year, "Domestic", "Deployed [accelerators]"),
        _ => sums.Accelerators(year, "Domestic", "Value deployed [bn CNY]")
            + (definition.Scope == ShareScope.Technology ? sums.DomesticComponents(year, counted: true) : 0)
            - (definition.ContentRule == ContentRule.ValueAdded ? sums.ForeignContent(year) : 0),
    };

    private double Whole(ShareDefinition definition, string year)
    {
        bool committed = definition.Denominator == ShareDenominator.Committed;
        double money = Money.Billions(plan.Number($"Targets[{year}].CommittedTechnologySpend"));
        double Deployed(string header) => sums.Accelerators(year, "Domestic", header) + sums.Accelerators(year, "Foreign", header);
        return (definition.Basis, definition.Scope, committed) switch
        {
            (ShareBasis.Compute, _, true) => plan.Number($"Targets[{year}].ComputeGoal"),
            (ShareBasis.Compute, _, _) => Deployed("Compute deployed [PFLOPS]"),
            (ShareBasis.Units, _, _) => Deployed("Deployed [accelerators]"),
            (_, ShareScope.Technology, true) => money,
            (_, _, true) => money * plan.Setting("AcceleratorFraction", 1),
            (_, ShareScope.Technology, _) => Deployed("Value deployed [bn CNY]") + sums.DomesticComponents(year, counted: true) + sums.ForeignComponents(year, counted: true),
            _ => Deployed("Value deployed [bn CNY]"),
        };
    }
}
