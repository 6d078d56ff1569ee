using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Planning;

/// <summary>Packages of one recipe begun on one packaging line in one period.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Sku">Its product.</param>
/// <param name="Line">The packaging line.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Starts">Packages begun.</param>
/// <param name="GoodUnits">Good accelerators.</param>
public sealed record AssemblyRow(string Recipe, string Sku, string Line, string Period, int Year, double Starts, double GoodUnits);

/// <summary>One product in one period.</summary>
/// <param name="Sku">The product.</param>
/// <param name="Vendor">Its vendor.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="GoodUnits">Good accelerators from all its recipes, before <c>ProgrammeShare</c>.</param>
/// <param name="ToProgramme">What the programme gets of them.</param>
/// <param name="Imported">Accelerators imported.</param>
/// <param name="Deployed">Accelerators deployed at all hubs.</param>
/// <param name="Stock">Finished accelerators held at the end of the period.</param>
/// <param name="Compute">Compute deployed in the period, PFLOPS.</param>
/// <param name="Value">Value deployed in the period at price and levy, CNY.</param>
public sealed record ProductionRow(
    string Sku, string Vendor, Origin Origin, string Period, int Year, double GoodUnits, double ToProgramme, double Imported, double Deployed, double Stock, double Compute, double Value);

/// <summary>One logic line in one period; wafers per month.</summary>
/// <param name="Line">The line.</param>
/// <param name="Node">Its node.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Capacity">Installed starts at the period's midpoint, projects and conversions included.</param>
/// <param name="OtherLoad">Other customers' load.</param>
/// <param name="Reallocated">What is moved off.</param>
/// <param name="Starts">Accelerator wafer starts.</param>
/// <param name="MaxUtilization">The usable part of capacity.</param>
/// <param name="Utilization">(OtherLoad − Reallocated + Starts) / Capacity; 0 where there is no capacity.</param>
public sealed record LineRow(
    string Line, string Node, string Period, int Year, double Capacity, double OtherLoad, double Reallocated, double Starts, double MaxUtilization, double Utilization);

/// <summary>Wafer starts of one item on one line in one period.</summary>
/// <param name="Line">The logic or HBM line.</param>
/// <param name="Item">The die or grade.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Wafers">Wafers started in the period.</param>
/// <param name="GoodPerWafer">Good dies or stacks per wafer that comes out in the period.</param>
public sealed record StartsRow(string Line, string Item, string Period, int Year, double Wafers, double GoodPerWafer);

/// <summary>The balance of one item and origin in one period; dies or stacks.</summary>
/// <param name="Item">The die or grade.</param>
/// <param name="Origin">Where it was made.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Opening">Stock at the start of the period.</param>
/// <param name="Produced">Good output of the period.</param>
/// <param name="Imported">Imports of the period.</param>
/// <param name="Consumed">Used in assembly.</param>
/// <param name="Closing">Stock at the end of the period.</param>
public sealed record StockRow(string Item, Origin Origin, string Period, int Year, double Opening, double Produced, double Imported, double Consumed, double Closing);

/// <summary>One HBM line in one period.</summary>
/// <param name="Line">The line.</param>
/// <param name="Supplier">Its supplier.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Capacity">Installed DRAM wafer starts a month, projects included.</param>
/// <param name="Starts">Wafer starts a month.</param>
/// <param name="Utilization">Starts / Capacity; 0 where there is no capacity.</param>
/// <param name="Stacks">Good stacks that come out in the period.</param>
public sealed record HbmLineRow(
    string Line, string Supplier, Origin Origin, string Period, int Year, double Capacity, double Starts, double Utilization, double Stacks);

/// <summary>A packaging line (wafers a month) or a hub's power (MW) in one period.</summary>
/// <param name="Name">The line or hub.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Capacity">What is installed, projects included.</param>
/// <param name="Used">What is used.</param>
/// <param name="Utilization">Used / Capacity; 0 where there is no capacity.</param>
public sealed record CapacityRow(string Name, string Period, int Year, double Capacity, double Used, double Utilization);

/// <summary>One import channel in one period; units, or CNY for components.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Kind">What it brings.</param>
/// <param name="Item">The product, grade or component.</param>
/// <param name="Category">The category of export controls.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Cap">The period's part of the year's cap, before export controls.</param>
/// <param name="DeliveredShare">What the chosen regime delivers, 0 … 1.</param>
/// <param name="Imported">What is imported.</param>
public sealed record ImportRow(
    string Channel, ImportKind Kind, string Item, string Category, string Period, int Year, double Cap, double DeliveredShare, double Imported);

/// <summary>One component in one period; CNY at base price.</summary>
/// <param name="Component">The component.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Required">What the deployed accelerators need.</param>
/// <param name="Domestic">Bought from domestic makers.</param>
/// <param name="Foreign">Bought abroad.</param>
/// <param name="DomesticCapacity">The most that domestic makers can deliver in the period.</param>
public sealed record ComponentRow(string Component, string Period, int Year, double Required, double Domestic, double Foreign, double DomesticCapacity);

/// <summary>Accelerators of one product deployed at one hub in one period.</summary>
/// <param name="Hub">The hub.</param>
/// <param name="Sku">The product.</param>
/// <param name="Period">The period's label.</param>
/// <param name="Year">The period's year.</param>
/// <param name="Units">Accelerators.</param>
/// <param name="Megawatts">The power they draw at the meter, MW.</param>
public sealed record DeploymentRow(string Hub, string Sku, string Period, int Year, double Units, double Megawatts);

/// <summary>What money is spent on.</summary>
public enum SpendPurpose
{
    /// <summary>Accelerators of domestic vendors.</summary>
    DomesticAccelerators,

    /// <summary>Foreign accelerators, levy included.</summary>
    ForeignAccelerators,

    /// <summary>Domestic components, premium included.</summary>
    DomesticComponents,

    /// <summary>Foreign components.</summary>
    ForeignComponents,

    /// <summary>Facilities of hubs.</summary>
    Facilities,

    /// <summary>Projects and conversions paid by the programme.</summary>
    ProgrammeOrders,

    /// <summary>Projects and conversions paid by the industry fund.</summary>
    IndustryOrders,

    /// <summary>Moving other customers' load, paid by the industry fund.</summary>
    Reallocation,
}

/// <summary>Money of one year and purpose.</summary>
/// <param name="Year">The year.</param>
/// <param name="Purpose">What it is spent on.</param>
/// <param name="Fund">Who pays.</param>
/// <param name="Amount">CNY.</param>
public sealed record SpendRow(int Year, SpendPurpose Purpose, Fund Fund, double Amount);

/// <summary>An order of a project or a conversion.</summary>
/// <param name="Project">The project or conversion.</param>
/// <param name="Kind">Line, HbmLine, PackagingLine, Hub or Conversion.</param>
/// <param name="Target">What it expands.</param>
/// <param name="Period">The period in which it is ordered.</param>
/// <param name="Ordered">The day on which it is ordered: the first of the period.</param>
/// <param name="FirstOnline">When the first capacity is online: the order plus the lead time.</param>
/// <param name="FullyOnline">When all of it is: plus the ramp.</param>
/// <param name="Modules">Modules; wafers a month for a conversion.</param>
/// <param name="Capacity">Capacity added, natural unit.</param>
/// <param name="Unit">The unit of the capacity: wspm, wpm or MW.</param>
/// <param name="Capex">What is paid when ordered, CNY.</param>
/// <param name="Fund">Who pays.</param>
public sealed record OrderRow(
    string Project,
    string Kind,
    string Target,
    string Period,
    MonthDate Ordered,
    MonthDate FirstOnline,
    MonthDate FullyOnline,
    double Modules,
    double Capacity,
    string Unit,
    double Capex,
    Fund Fund);
