using ComputeSovereignty.Workbooks.Verification.Reading;

namespace ComputeSovereignty.Workbooks.Verification.Reckoning;

/// <summary>A definition of domestic share.</summary>
/// <param name="Basis">Value, Compute or Units.</param>
/// <param name="Components">Whether components count besides accelerators.</param>
/// <param name="OfCommitted">Whether the whole is what was committed, not what is deployed.</param>
/// <param name="LessForeignContent">Whether foreign dies and stacks are taken off.</param>
internal sealed record ShareKind(string Basis, bool Components, bool OfCommitted, bool LessForeignContent)
{
    /// <summary>Gets every definition by what reports call it.</summary>
    public static IReadOnlyDictionary<string, ShareKind> ByTitle { get; } = new Dictionary<string, ShareKind>(StringComparer.Ordinal)
    {
        ["Value of technology, of what is committed"] = new("Value", true, true, false),
        ["Value of technology, of what is committed, value added"] = new("Value", true, true, true),
        ["Value of accelerators, of what is committed"] = new("Value", false, true, false),
        ["Value of accelerators, of what is committed, value added"] = new("Value", false, true, true),
        ["Value of technology, of what is deployed"] = new("Value", true, false, false),
        ["Value of technology, of what is deployed, value added"] = new("Value", true, false, true),
        ["Value of accelerators, of what is deployed"] = new("Value", false, false, false),
        ["Value of accelerators, of what is deployed, value added"] = new("Value", false, false, true),
        ["Compute, of what is committed"] = new("Compute", false, true, false),
        ["Compute, of what is deployed"] = new("Compute", false, false, false),
        ["Units, of what is deployed"] = new("Units", false, false, false),
    };

    /// <summary>Gets what an engine may leave open in the basis.</summary>
    public double Noise => Basis == "Value" ? Reckoning.Noise.BillionCny : Reckoning.Noise.Pieces;

    /// <summary>Gets the definition that a plan is judged on.</summary>
    public static ShareKind Judged(CaseFigures inputs)
    {
        bool value = inputs.Choice("ShareBasis") is "Value" or "";
        return new(
            value ? "Value" : inputs.Choice("ShareBasis"),
            value && inputs.Choice("ShareScope") != "Accelerators",
            inputs.Choice("ShareDenominator") != "Deployed",
            value && inputs.Choice("ContentRule") == "ValueAdded");
    }
}

/// <summary>Sums of a plan by year, in bn CNY, PFLOPS and accelerators.</summary>
/// <param name="facts">The plan.</param>
internal sealed class YearSums(PlanFacts facts)
{
    private CaseFigures Inputs => facts.Inputs;

    /// <summary>Adds up a column of sheet Production.</summary>
    /// <param name="year">The year.</param>
    /// <param name="origin">The origin of the vendor; null for both.</param>
    /// <param name="header">The column.</param>
    public Reckoned Accelerators(string year, string? origin, string header) =>
        Of("Production", year).Where(r => origin is null || facts.OriginOf(r.Text("Product")) == origin).Total(r => r.Amount(header));

    /// <summary>Adds up what is paid for accelerators.</summary>
    public Reckoned Value(string year, string? origin) => Accelerators(year, origin, "Value deployed [bn CNY]");

    /// <summary>Adds up domestic components, premium included.</summary>
    public Reckoned DomesticComponents(string year, bool counted) =>
        Components(year, counted).Total(r => r.Amount("Domestic [bn CNY]") * (1 + Inputs.Number("Components", r.Text("Component"), "DomesticPremium").Value));

    /// <summary>Adds up foreign components.</summary>
    public Reckoned ForeignComponents(string year, bool counted) => Components(year, counted).Total(static r => r.Amount("Foreign [bn CNY]"));

    /// <summary>Adds up all that is spent on technology.</summary>
    public Reckoned Technology(string year) => Value(year, null) + DomesticComponents(year, false) + ForeignComponents(year, false);

    /// <summary>Gets what is committed to technology.</summary>
    public Reckoned Committed(string year) => Inputs.Number("Targets", year, "CommittedTechnologySpend") / 1e9;

    /// <summary>Adds up what the facilities of the deployed cost.</summary>
    public Reckoned Facilities(string year) => Of("Deployment", year)
        .Total(r => r.Amount("Power [MW]") * Inputs.Number("Hubs", r.Text("Hub"), "FacilityCapex") / 1e9 / Inputs.Number("Hubs", r.Text("Hub"), "CapitalEfficiency", 1));

    /// <summary>Adds up the orders that someone pays.</summary>
    public Reckoned Orders(string year, bool programme) => facts.Orders
        .Where(o => o.Period >= 0 && $"{facts.Time.YearOf(o.Period)}" == year && (Inputs.Word(o.Sheet, o.Name, "Fund") == "Programme") == programme)
        .Total(o => o.Amount * Inputs.Number(o.Sheet, o.Name, "Capex") / 1e9);

    /// <summary>Adds up what moving other customers' load costs.</summary>
    public Reckoned Moving(string year) => Of("Wafers", year)
        .Total(r => r.Amount("Moved off [wspm]") * facts.Time.Months * Inputs.Number("Lines", r.Text("Line"), "ReallocationCost") / 1e9);

    /// <summary>Adds up what counts as foreign: accelerators, and components that count.</summary>
    public Reckoned Foreign(string year) => Value(year, "Foreign") + ForeignComponents(year, counted: true);

    /// <summary>Works out the domestic part by a definition.</summary>
    public Reckoned Domestic(ShareKind kind, string year) => kind.Basis switch
    {
        "Compute" => Accelerators(year, "Domestic", "Compute deployed [PFLOPS]"),
        "Units" => Accelerators(year, "Domestic", "Deployed [accelerators]"),
        _ => Value(year, "Domestic") + (kind.Components ? DomesticComponents(year, counted: true) : 0) - (kind.LessForeignContent ? ForeignContent(year) : 0),
    };

    /// <summary>Works out the whole by a definition.</summary>
    public Reckoned Whole(ShareKind kind, string year) => (kind.Basis, kind.OfCommitted) switch
    {
        ("Compute", true) => facts.Goal(year),
        ("Compute", _) => Accelerators(year, null, "Compute deployed [PFLOPS]"),
        ("Units", _) => Accelerators(year, null, "Deployed [accelerators]"),
        (_, true) => Committed(year) * (kind.Components ? 1 : Inputs.Setting("AcceleratorFraction", 1)),
        _ => Value(year, null) + (kind.Components ? DomesticComponents(year, counted: true) + ForeignComponents(year, counted: true) : 0),
    };

    /// <summary>Works out a share; null where there is no whole, not a number where the whole is too small to tell.</summary>
    public Reckoned? Share(ShareKind kind, string year)
    {
        Reckoned whole = kind.OfCommitted ? Whole(kind, year) : Whole(kind, year).Loose(kind.Noise);
        return whole.Value == 0 && kind.OfCommitted ? null
            : whole.MayBeNothing ? new Reckoned(double.NaN, double.NaN)
            : Domestic(kind, year).Loose(kind.Noise) / whole;
    }

    /// <summary>Works out by how much a year falls short of its target.</summary>
    public Reckoned Shortfall(ShareKind kind, string year)
    {
        Reckoned missing = (Inputs.Number("Targets", year, "DomesticShare") * Whole(kind, year)) - Domestic(kind, year);
        return missing.Value > 0 ? missing : new(0, missing.Slack);
    }

    private Reckoned ForeignContent(string year) => (Used("Dies", "Die", "Consumed [dies]", "Dies", year) + Used("HbmStacks", "Grade", "Consumed [stacks]", "HbmGrades", year)) / 1e9;

    private Reckoned Used(string table, string item, string header, string sheet, string year) => Of(table, year)
        .Where(static r => r.Text("Origin") == "Foreign")
        .Total(r => r.Amount(header) * Inputs.Number(sheet, r.Text(item), "UnitValue"));

    private IEnumerable<PlanRow> Of(string table, string year) => facts.Book[table].Rows.Where(r => r.Text("Year") == year);

    private IEnumerable<PlanRow> Components(string year, bool counted) =>
        Of("Components", year).Where(r => !counted || Inputs.Word("Components", r.Text("Component"), "CountsTowardShare") != "FALSE");
}
