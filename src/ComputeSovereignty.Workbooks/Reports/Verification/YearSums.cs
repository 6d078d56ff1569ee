using ComputeSovereignty.Planning;
using ComputeSovereignty.Workbooks.Reports.Plans;

namespace ComputeSovereignty.Workbooks.Reports.Verification;

/// <summary>Sums of a written plan by year, from its other sheets; bn CNY unless said otherwise.</summary>
/// <param name="plan">The written plan.</param>
internal sealed class YearSums(WrittenPlan plan)
{
    /// <summary>Adds up a purpose of spend.</summary>
    public double Spend(SpendPurpose purpose, string year) => purpose switch
    {
        SpendPurpose.DomesticAccelerators => Accelerators(year, "Domestic", "Value deployed [bn CNY]"),
        SpendPurpose.ForeignAccelerators => Accelerators(year, "Foreign", "Value deployed [bn CNY]"),
        SpendPurpose.DomesticComponents => DomesticComponents(year, counted: false),
        SpendPurpose.ForeignComponents => ForeignComponents(year, counted: false),
        SpendPurpose.Facilities => Of("Deployment", year).Sum(r => r["Power [MW]"] * Facility(r.Text("Hub"))),
        SpendPurpose.ProgrammeOrders => Orders(year, "Programme"),
        SpendPurpose.IndustryOrders => Orders(year, "Industry"),
        _ => Of("Wafers", year).Sum(r => r["Moved off [wspm]"] * plan.Horizon.MonthsPerPeriod * Money.Billions(plan.Number($"Lines[{r.Text("Line")}].ReallocationCost"))),
    };

    /// <summary>Adds up technology spend: accelerators and components of both origins.</summary>
    public double Technology(string year) =>
        Spend(SpendPurpose.DomesticAccelerators, year) + Spend(SpendPurpose.ForeignAccelerators, year) + Spend(SpendPurpose.DomesticComponents, year) + Spend(SpendPurpose.ForeignComponents, year);

    /// <summary>Adds up a column of sheet Production, for one origin.</summary>
    public double Accelerators(string year, string origin, string header) => Of("Production", year).Where(r => r.Text("Origin") == origin).Sum(r => r[header]);

    /// <summary>Adds up domestic components, premium included.</summary>
    /// <param name="year">The year.</param>
    /// <param name="counted">Whether only those that count in a share.</param>
    public double DomesticComponents(string year, bool counted) =>
        Components(year, counted).Sum(r => r["Domestic [bn CNY]"] * (1 + plan.Number($"Components[{r.Text("Component")}].DomesticPremium")));

    /// <summary>Adds up foreign components.</summary>
    public double ForeignComponents(string year, bool counted) => Components(year, counted).Sum(static r => r["Foreign [bn CNY]"]);

    /// <summary>Adds up the value of foreign dies and stacks used in the year.</summary>
    public double ForeignContent(string year) => Money.Billions(
        Of("Dies", year).Where(static r => r.Text("Origin") == "Foreign").Sum(r => r["Consumed [dies]"] * plan.Number($"Dies[{r.Text("Die")}].UnitValue"))
        + Of("HbmStacks", year).Where(static r => r.Text("Origin") == "Foreign").Sum(r => r["Consumed [stacks]"] * plan.Number($"HbmGrades[{r.Text("Grade")}].UnitValue")));

    private IEnumerable<WrittenRow> Of(string table, string year) => plan[table].Rows.Where(r => r.Text("Year") == year);

    private IEnumerable<WrittenRow> Components(string year, bool counted) =>
        Of("Components", year).Where(r => !counted || plan.Text($"Components[{r.Text("Component")}].CountsTowardShare") != "FALSE");

    private double Facility(string hub) => Money.Billions(plan.Number($"Hubs[{hub}].FacilityCapex")) / plan.Number($"Hubs[{hub}].CapitalEfficiency", 1);

    private double Orders(string year, string fund) => plan["Projects"].Rows
        .Where(r => r.Text("Paid by") == fund && r.Text("Ordered in").StartsWith(year, StringComparison.Ordinal))
        .Sum(static r => r["Cost [bn CNY]"]);
}
