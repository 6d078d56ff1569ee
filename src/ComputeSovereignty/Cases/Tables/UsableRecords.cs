using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Makes the records of usable compute and of who asks for it from their rows.</summary>
internal static class UsableRecords
{
    internal static Pool Pool(RowReader row)
    {
        Pool pool = new()
        {
            Id = row.Text("Pool"),
            Origin = row.Choice<Origin>("Origin"),
            TrainingEfficiency = row.Number("TrainingEfficiency"),
            InferenceEfficiency = row.Number("InferenceEfficiency"),
            EfficiencyGrowth = row.Number("EfficiencyGrowth"),
            EfficiencyCeiling = row.Number("EfficiencyCeiling"),
            AnnualFailure = row.Number("AnnualFailure"),
            Life = row.Limit("Life"),
            Source = row.Place,
        };
        double efficiency = Math.Max(pool.TrainingEfficiency, pool.InferenceEfficiency);
        if (!row.Failed && pool.EfficiencyCeiling < efficiency)
        {
            row.Fail("EfficiencyCeiling", RowMessages.CeilingTooLow(new(pool.Id)), Figure.Exact(pool.EfficiencyCeiling), FindingMessages.AtLeast(Figure.Exact(efficiency)));
        }

        return pool;
    }

    internal static ExistingFleet Fleet(RowReader row) => new()
    {
        Id = row.Text("Fleet"),
        Pool = row.Text("Pool"),
        Province = row.Text("Province"),
        Tier = row.Choice<PlaceTier>("Tier"),
        Nameplate = row.Amount<Petaflops>("Fp16"),
        Age = row.Number("Age"),
        Occupancy = row.Number("Occupancy"),
        Source = row.Place,
    };

    internal static Province Province(RowReader row) => new()
    {
        Id = row.Text("Province"),
        MinShare = row.Limit("MinShare"),
        PowerPrice = row.Number("PowerPrice"),
        Subsidy = row.Number("Subsidy"),
        Occupancy = row.Annual(static part => part),
        Source = row.Place,
    };

    internal static Workload Workload(RowReader row) => new()
    {
        Id = row.Text("Workload"),
        Kind = row.Choice<WorkKind>("Kind"),
        Weight = row.Number("Weight"),
        MaxAge = row.Limit("MaxAge"),
        MinService = row.Limit("MinService"),
        DomesticService = row.Limit("DomesticService"),
        NearShare = row.Limit("NearShare"),
        EdgeShare = row.Limit("EdgeShare"),
        ServiceParity = row.Limit("ServiceParity"),
        MaxSubstitution = row.Number("MaxSubstitution"),
        ProgrammePart = row.Number("ProgrammePart"),
        Path = row.Annual(static petaflops => petaflops),
        Source = row.Place,
    };

    internal static TokenService Tokens(RowReader row) => new()
    {
        Id = row.Text("Service"),
        Workload = row.Text("Workload"),
        ActiveParameters = row.Number("ActiveParameters"),
        DistilledParameters = row.Limit("DistilledParameters"),
        DistilledShare = row.Number("DistilledShare"),
        DistilledShareGrowth = row.Number("DistilledShareGrowth"),
        CachedShare = row.Number("CachedShare"),
        EfficiencyGain = row.Number("EfficiencyGain"),
        Rebound = row.Number("Rebound"),
        Headroom = row.Number("Headroom"),
        Path = row.Annual(static trillions => trillions),
        Source = row.Place,
    };

    internal static FrontierRun Run(RowReader row) => new()
    {
        Id = row.Text("Run"),
        Workload = row.Text("Workload"),
        Size = row.Number("FrontierRun"),
        ReferenceYear = (int)row.Number("ReferenceYear"),
        FrontierGrowth = row.Number("FrontierGrowth"),
        Lag = row.Number("Lag"),
        AlgorithmicGain = row.Number("AlgorithmicGain"),
        DistilledShare = row.Number("DistilledShare"),
        DistillationCost = row.Number("DistillationCost"),
        FinalRunShare = row.Number("FinalRunShare"),
        Sharing = row.Number("Sharing"),
        Developers = row.Annual(static developers => developers),
        Source = row.Place,
    };

    internal static LabClass Lab(RowReader row) => new()
    {
        Id = row.Text("Lab"),
        Workload = row.Text("Workload"),
        Number = row.Number("Number"),
        ComputeShare = row.Number("ComputeShare"),
        DataShare = row.Number("DataShare"),
        Elasticity = row.Number("Elasticity"),
        ReferencePrice = row.Limit("ReferencePrice"),
        Province = row.Text("Province"),
        Budget = row.Annual(static cny => cny),
        Source = row.Place,
    };

    internal static AdoptionSector Sector(RowReader row) => new()
    {
        Id = row.Text("Sector"),
        Workload = row.Text("Workload"),
        Employees = row.Number("Employees"),
        Wage = row.Number("Wage"),
        TaskShare = row.Number("TaskShare"),
        ReleaseShare = row.Number("ReleaseShare"),
        Amplification = row.Number("Amplification"),
        Retraining = row.Number("Retraining"),
        RetrainingYears = row.Number("RetrainingYears"),
        TokensPerDay = row.Number("TokensPerDay"),
        ToolCost = row.Number("ToolCost"),
        ActiveParameters = row.Number("ActiveParameters"),
        CachedShare = row.Number("CachedShare"),
        EfficiencyGain = row.Number("EfficiencyGain"),
        Headroom = row.Number("Headroom"),
        Ceiling = row.Annual(static part => part),
        Source = row.Place,
    };
}
