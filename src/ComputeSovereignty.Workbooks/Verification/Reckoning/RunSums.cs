using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>Training compute by place, and what a run keeps of it.</summary>
/// <param name="facts">The plan.</param>
internal sealed class RunSums(PlanFacts facts)
{
    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Works out what trains at a place: service to training workloads on accelerators of the plan at hubs.</summary>
    /// <param name="hub">The hub; empty for all of them.</param>
    /// <param name="pool">The pool, a dash for none; empty for all of them.</param>
    /// <param name="year">The year.</param>
    /// <returns>Usable PFLOPS.</returns>
    public Reckoned Training(string hub, string pool, string year) => (facts.Book.Find("Service")?.Rows ?? [])
        .Where(r => r.Text("Year") == year && r.Has("Product") && Inputs.Keys("Hubs").Contains(r.Text("Place")) && Inputs.Word("Workloads", r.Text("Workload"), "Kind") == "Training")
        .Where(r => hub.Length == 0 || r.Text("Place") == hub)
        .Where(r => pool.Length == 0 || r.Text("Pool") == (pool == "-" ? string.Empty : pool))
        .Total(static r => r.Amount("Service [PFLOPS]"));

    /// <summary>Works out what a run keeps of it: all within a pool, less what mixing pools loses at a hub, less what spanning sites loses.</summary>
    public double Kept(string hub, string pool) => pool.Length > 0 ? 1 : 1 - (hub.Length > 0 ? Inputs.Limit("Plan", "MixLossTraining", "Value") ?? 0 : Inputs.Limit("Plan", "CrossSiteLoss", "Value") ?? double.NaN);

    /// <summary>Gets the size of the run that is asked for.</summary>
    public Reckoned Size(string year) => Inputs.Number("Targets", year, "LargestRun");

    /// <summary>Finds the row of a place.</summary>
    /// <param name="key">Hub and pool, the hub alone, or nothing for all hubs.</param>
    /// <param name="year">The year.</param>
    public PlanRow? Row(string key, string year)
    {
        string[] parts = key.Split(',');
        return facts.Book.Find("RunPlaces")?.Rows.FirstOrDefault(r => r.Text("Year") == year && r.Text("Place") == parts[0] && r.Text("Pool") == (parts.Length > 1 ? parts[1] : string.Empty));
    }
}
