namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>What workloads ask for, worked out from the figures of the case: tokens, races, labs, firms.</summary>
/// <param name="facts">The plan.</param>
internal sealed class DemandSums(PlanFacts facts)
{
    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Gets the part of demand that is asked of the plan.</summary>
    /// <param name="workload">The workload.</param>
    public double Counted(string workload) => Inputs.Choice("CountOutside") == "TRUE" ? 1 : Of("Workloads", workload, "ProgrammePart", 1);

    /// <summary>Works out the workload's own path; PFLOPS.</summary>
    public double Own(string workload, int year) => Counted(workload) * Of("Workloads", workload, $"{year}");

    /// <summary>Works out what services of tokens ask for; PFLOPS.</summary>
    public double Tokens(string workload, int year) => Counted(workload) * For("Tokens", workload).Sum(service =>
    {
        double now = FlopOfToken(service, year);
        double change = now / FlopOfToken(service, facts.Time.FirstYear);
        return Petaflops(Of("Tokens", service, $"{year}") / Math.Pow(change, Of("Tokens", service, "Rebound")), now) * Of("Tokens", service, "Headroom", 1);
    });

    /// <summary>Works out what races to the frontier ask for; PFLOPS.</summary>
    public double Runs(string workload, int year) => Counted(workload) * For("Runs", workload).Sum(run =>
    {
        double developers = Of("Runs", run, $"{year}");
        double lag = Of("Runs", run, "Lag");
        double size = 1e24 * Of("Runs", run, "FrontierRun") * Math.Pow(1 + Of("Runs", run, "FrontierGrowth"), year - Of("Runs", run, "ReferenceYear") - lag) / Math.Pow(1 + Of("Runs", run, "AlgorithmicGain"), lag);
        size *= 1 - Of("Runs", run, "DistilledShare") + (Of("Runs", run, "DistilledShare") * Of("Runs", run, "DistillationCost", 1));
        double exploring = 1 + ((developers - 1) * (1 - Of("Runs", run, "Sharing")));
        double last = Of("Runs", run, "FinalRunShare", 1);
        return developers > 0 ? size * (developers + (exploring * (1 - last) / last)) / 3.1536e22 : 0;
    });

    /// <summary>Works out what the labs' budgets ask for; PFLOPS.</summary>
    public double Labs(string workload, int year) => Counted(workload) * For("Labs", workload).Sum(lab => Spent(lab, year) * ComputeShare(lab, year, Wage(year)) / Price(year));

    /// <summary>Works out what adopting firms ask for; PFLOPS.</summary>
    public double Adoption(string workload, int year) => Counted(workload) * For("Adoption", workload).Sum(sector =>
    {
        double flop = 2e9 * Of("Adoption", sector, "ActiveParameters") * (1 - Of("Adoption", sector, "CachedShare")) * Math.Pow(1 + Of("Adoption", sector, "EfficiencyGain"), facts.Time.FirstYear - year);
        return Petaflops(TokensOfFirms(sector, year), flop) * Of("Adoption", sector, "Headroom", 1);
    });

    /// <summary>Works out all that a workload asks for; PFLOPS.</summary>
    public double Asked(string workload, int year) => Own(workload, year) + Tokens(workload, year) + Runs(workload, year) + Labs(workload, year) + Adoption(workload, year);

    /// <summary>Works out compute's share of what a lab spends on compute and researchers.</summary>
    /// <param name="lab">The class of labs.</param>
    /// <param name="year">The year.</param>
    /// <param name="wage">The wage index.</param>
    /// <param name="elasticity">The elasticity; null for the lab's own.</param>
    public double ComputeShare(string lab, int year, double wage, double? elasticity = null)
    {
        double reference = Inputs.Limit("Labs", lab, "ReferencePrice") ?? Inputs.Limit("Plan", "ReferenceComputePrice", "Value") ?? Price(facts.Time.FirstYear);
        double power = 1 - (elasticity ?? Of("Labs", lab, "Elasticity", 1));
        double odds = Of("Labs", lab, "ComputeShare") / (1 - Of("Labs", lab, "ComputeShare")) * Math.Pow(Price(year) / reference / wage, power);
        return double.IsInfinity(odds) ? 1 : odds / (1 + odds);
    }

    /// <summary>Works out the researchers whom a lab asks for.</summary>
    public double Researchers(string lab, int year, double wage) => Spent(lab, year) * (1 - ComputeShare(lab, year, wage)) / (Inputs.Setting("ResearcherPay").Value * wage);

    /// <summary>Works out the researchers whom all labs ask for.</summary>
    public double Researchers(int year, double wage) => Inputs.Keys("Labs").Sum(lab => Researchers(lab, year, wage));

    /// <summary>Works out the researchers there are, and what moves leave of them.</summary>
    public (double There, double Effective) Pool(int year)
    {
        double there = Inputs.Setting("ResearcherPool").Value * Math.Pow(1 + Inputs.Setting("ResearcherInflow").Value - Inputs.Setting("ResearcherExit").Value, year - facts.Time.FirstYear);
        return (there, there * Math.Max(0, 1 - (Inputs.Setting("Attrition").Value * Inputs.Setting("MoveLoss").Value * (1 - Inputs.Setting("Insulation").Value))));
    }

    /// <summary>Works out the wage index at which labs ask for no more researchers than there are.</summary>
    public double ClearingWage(int year)
    {
        double low = Of("Targets", $"{year}", "WageIndex", 1);
        if (Researchers(year, low) <= Pool(year).Effective)
        {
            return low;
        }

        // Pay by golden steps of its logarithm: researchers asked for fall in it.
        double high = 1e6;
        for (int step = 0; step < 200; step++)
        {
            double middle = Math.Sqrt(low * high);
            (low, high) = Researchers(year, middle) > Pool(year).Effective ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>Works out the wage index of the plan.</summary>
    public double Wage(int year) => Inputs.Choice("WageRule") == "Clearing" ? ClearingWage(year) : Of("Targets", $"{year}", "WageIndex", 1);

    /// <summary>Works out benefit, cost and adopted part of a sector.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="year">The year.</param>
    /// <param name="release">The part of displaced pay that leaves.</param>
    public (double Benefit, double Cost, double Adopted) Gain(string sector, int year, double release)
    {
        double benefit = Of("Adoption", sector, "Wage") * Of("Adoption", sector, "TaskShare") * (release + ((1 - release) * Of("Adoption", sector, "Amplification")));
        double retraining = (1 - release) * Of("Adoption", sector, "TaskShare") * Of("Adoption", sector, "Retraining") / Of("Adoption", sector, "RetrainingYears", 3);
        double cost = (Of("Adoption", sector, "TokensPerDay") * 2.5e-4 * Of("Targets", $"{year}", "TokenPrice")) + Of("Adoption", sector, "ToolCost") + retraining;
        double pays = cost > 0 ? Math.Clamp((benefit - cost) / (2 * cost), 0, 1) : benefit > 0 ? 1 : 0;
        return (benefit, cost, pays * Of("Adoption", sector, $"{year}", 1));
    }

    /// <summary>Works out the tokens of a sector that adopts; trillions a day.</summary>
    public double TokensOfFirms(string sector, int year) =>
        Of("Adoption", sector, "Employees") * Gain(sector, year, Of("Adoption", sector, "ReleaseShare", 1)).Adopted * Of("Adoption", sector, "TokensPerDay") * 250 / 365 / 1e12;

    private static double Petaflops(double trillions, double flop) => trillions * flop / 8.64e7;

    private double FlopOfToken(string service, int year)
    {
        int on = year - facts.Time.FirstYear;
        double small = Math.Clamp(Of("Tokens", service, "DistilledShare") + (on * Of("Tokens", service, "DistilledShareGrowth")), 0, 1);
        double full = Of("Tokens", service, "ActiveParameters");
        double parameters = full - (small * (full - Of("Tokens", service, "DistilledParameters", full)));
        return 2e9 * parameters * (1 - Of("Tokens", service, "CachedShare")) * Math.Pow(1 + Of("Tokens", service, "EfficiencyGain"), -on);
    }

    private double Price(int year) => Of("Targets", $"{year}", "ComputePrice");

    private double Spent(string lab, int year) => Of("Labs", lab, "Number", 1) * Of("Labs", lab, $"{year}") * (1 - Of("Labs", lab, "DataShare"));

    private IEnumerable<string> For(string sheet, string workload) => Inputs.Keys(sheet).Where(k => Inputs.Word(sheet, k, "Workload") == workload);

    private double Of(string sheet, string key, string column, double missing = 0) => Inputs.Number(sheet, key, column, missing).Value;
}
