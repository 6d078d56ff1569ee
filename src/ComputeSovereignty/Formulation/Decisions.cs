using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>The decision variables of the model (formulation, section 3), on one page. All are ≥ 0.</summary>
/// <remarks>
/// A decision that the case rules out (a node, recipe or line that does not exist in a period, a die that no recipe uses) has no column.
/// Besides the decisions of the formulation there are running sums (<see cref="Ordered"/>, <see cref="Converted"/>, <see cref="PowerLoad"/>)
/// and subtotals (<see cref="DeployedTotal"/>, <see cref="VendorOutput"/>, <see cref="TechnologySpend"/>, <see cref="ProgrammeSpend"/>,
/// <see cref="IndustrySpend"/>), each defined by one equation: a row that needs a history or a total reads one column instead of repeating it.
/// </remarks>
public sealed partial class Decisions
{
    /// <summary>Initializes the columns of a case.</summary>
    /// <param name="program">The program under construction.</param>
    /// <param name="planningCase">The case.</param>
    public Decisions(ProgramBuilder program, PlanningCase planningCase)
    {
        AddFabs(program, planningCase);
        AddHbm(program, planningCase);
        AddAssembly(program, planningCase);
        AddSupply(program, planningCase);
        AddOrders(program, planningCase);
        AddMoney(program, planningCase);
        AddService(program, planningCase);
        AddRuns(program, planningCase);
    }

    /// <summary>Gets s(l,d,t), <c>starts(l,d,t)</c>: wafer starts on a line for a die of the line's node; thousand wafers.</summary>
    public Dictionary<(string Line, string Die, int Period), Variable<KiloWafer>> Starts { get; } = [];

    /// <summary>Gets r(l,t), <c>reallocated(l,t)</c>: other customers' load moved off a line; thousand wspm.</summary>
    public Dictionary<(string Line, int Period), Variable<KiloWafersPerMonth>> Reallocated { get; } = [];

    /// <summary>Gets n(p,τ), <c>modules(p,τ)</c>: modules of a project ordered in a period; modules. Whole where the case says so, through <see cref="Ordered"/>.</summary>
    public Dictionary<(string Project, int Period), Variable<Module>> Modules { get; } = [];

    /// <summary>Gets N(p,τ) = Σ n(p,τ') over τ' ≤ τ, <c>ordered(p,τ)</c>: modules ordered so far; modules, whole where the case says so.</summary>
    public Dictionary<(string Project, int Period), Variable<Module>> Ordered { get; } = [];

    /// <summary>Gets x(c,τ), <c>converting(c,τ)</c>: capacity that leaves by a conversion ordered in a period; thousand wspm.</summary>
    public Dictionary<(string Conversion, int Period), Variable<KiloWafersPerMonth>> Conversions { get; } = [];

    /// <summary>Gets X(c,τ) = Σ x(c,τ') over τ' ≤ τ, <c>converted(c,τ)</c>: capacity converted so far; thousand wspm.</summary>
    public Dictionary<(string Conversion, int Period), Variable<KiloWafersPerMonth>> Converted { get; } = [];

    /// <summary>Gets z(b,g,t), <c>dram_starts(b,g,t)</c>: DRAM wafer starts on an HBM line for a grade; thousand wafers.</summary>
    public Dictionary<(string Line, string Grade, int Period), Variable<KiloWafer>> HbmStarts { get; } = [];

    /// <summary>Gets a(r,j,t), <c>assembled(r,j,t)</c>: assembly starts of a recipe on a packaging line; thousand packages.</summary>
    public Dictionary<(string Recipe, string Line, int Period), Variable<KiloPackage>> Assembled { get; } = [];

    /// <summary>Gets ud(d,o,t), <c>dies_used(d,o,t)</c>: dies consumed; thousand dies.</summary>
    public Dictionary<(string Die, Origin Origin, int Period), Variable<KiloDie>> DiesUsed { get; } = [];

    /// <summary>Gets ug(g,o,t), <c>stacks_used(g,o,t)</c>: stacks consumed; thousand stacks.</summary>
    public Dictionary<(string Grade, Origin Origin, int Period), Variable<KiloStack>> StacksUsed { get; } = [];

    /// <summary>Gets Id(d,o,t), <c>die_stock(d,o,t)</c>: dies held at the end of a period; thousand dies.</summary>
    public Dictionary<(string Die, Origin Origin, int Period), Variable<KiloDie>> DieStock { get; } = [];

    /// <summary>Gets Ig(g,o,t), <c>stack_stock(g,o,t)</c>: stacks held at the end of a period; thousand stacks.</summary>
    public Dictionary<(string Grade, Origin Origin, int Period), Variable<KiloStack>> StackStock { get; } = [];

    /// <summary>Gets F(k,t), <c>finished_stock(k,t)</c>: finished accelerators held at the end of a period; thousand accelerators.</summary>
    public Dictionary<(string Sku, int Period), Variable<KiloAccelerator>> FinishedStock { get; } = [];

    /// <summary>Gets i(c,t), <c>imported(c,t)</c>: accelerators that come through a channel; thousand accelerators.</summary>
    public Dictionary<(string Channel, int Period), Variable<KiloAccelerator>> AcceleratorImports { get; } = [];

    /// <summary>Gets i(c,t), <c>imported(c,t)</c>: stacks that come through a channel; thousand stacks.</summary>
    public Dictionary<(string Channel, int Period), Variable<KiloStack>> StackImports { get; } = [];

    /// <summary>Gets i(c,t), <c>imported(c,t)</c>: components that come through a channel; bn CNY.</summary>
    public Dictionary<(string Channel, int Period), Variable<BillionCny>> ComponentImports { get; } = [];

    /// <summary>Gets v(k,u,t), <c>deployed(k,u,t)</c>: accelerators deployed at a hub; thousand accelerators.</summary>
    public Dictionary<(string Sku, string Hub, int Period), Variable<KiloAccelerator>> Deployed { get; } = [];

    /// <summary>Gets Σ_u v(k,u,t), <c>deployed_total(k,t)</c>: accelerators deployed at all hubs; thousand accelerators.</summary>
    public Dictionary<(string Sku, int Period), Variable<KiloAccelerator>> DeployedTotal { get; } = [];

    /// <summary>Gets load(u,t), <c>power_load(u,t)</c>: the power that everything deployed so far draws at a hub; MW.</summary>
    public Dictionary<(string Hub, int Period), Variable<Megawatt>> PowerLoad { get; } = [];

    /// <summary>Gets out(v,y), <c>vendor_output(v,y)</c>: good units of a vendor with recipes, before <c>ProgrammeShare</c>; thousand accelerators.</summary>
    public Dictionary<(string Vendor, int Year), Variable<KiloAccelerator>> VendorOutput { get; } = [];

    /// <summary>Gets dc(κ,t), <c>domestic_components(κ,t)</c>: a component bought from domestic makers, at base price; bn CNY.</summary>
    public Dictionary<(string Component, int Period), Variable<BillionCny>> DomesticComponents { get; } = [];

    /// <summary>Gets fc(κ,t), <c>foreign_components(κ,t)</c>: a component bought abroad; bn CNY.</summary>
    public Dictionary<(string Component, int Period), Variable<BillionCny>> ForeignComponents { get; } = [];

    /// <summary>Gets tech(y), <c>technology_spend(y)</c>: technology spend; bn CNY.</summary>
    public Dictionary<int, Variable<BillionCny>> TechnologySpend { get; } = [];

    /// <summary>Gets programme(y), <c>programme_spend(y)</c>: technology, facilities and orders that the programme pays; bn CNY.</summary>
    public Dictionary<int, Variable<BillionCny>> ProgrammeSpend { get; } = [];

    /// <summary>Gets industry, <c>industry_spend</c>: what the industry fund pays over the horizon; bn CNY.</summary>
    public Variable<BillionCny> IndustrySpend { get; private set; }

    /// <summary>Gets short(y), <c>shortfall(y)</c>: the shortfall against the share target, in the unit of the share basis.</summary>
    public Dictionary<int, Variable<ShareUnit>> Shortfall { get; } = [];

    /// <summary>Gets unmet(y), <c>backlog(y)</c>: committed technology money not spent by the end of a year; bn CNY.</summary>
    public Dictionary<int, Variable<BillionCny>> Backlog { get; } = [];

    private void AddFabs(ProgramBuilder program, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        HashSet<string> usedDies = [.. planningCase.Recipes.Where(static r => r.DiesPerUnit.Value > 0).Select(static r => r.Die)];
        foreach (LogicLine line in planningCase.Lines)
        {
            MonthDate? from = planningCase.Nodes[line.Node].AvailableFrom;
            foreach (int t in horizon.Periods.Where(t => horizon.Availability(from, null, t) > 0))
            {
                foreach (DieDesign die in planningCase.Dies.Where(d => d.Node == line.Node && usedDies.Contains(d.Id)))
                {
                    Starts[(line.Id, die.Id, t)] = program.NonNegative<KiloWafer>("starts", new(line.Id, die.Id), horizon.Label(t));
                }

                if (line.ReallocatableShare > 0)
                {
                    Reallocated[(line.Id, t)] = program.NonNegative<KiloWafersPerMonth>("reallocated", line.Id, horizon.Label(t));
                }
            }
        }

        foreach (string die in planningCase.Dies.Select(static d => d.Id).Where(usedDies.Contains))
        {
            foreach ((Origin origin, int t) in OriginsAndPeriods(planningCase, StockKind.Die, die))
            {
                DiesUsed[(die, origin, t)] = program.NonNegative<KiloDie>("dies_used", new(die, $"{origin}"), horizon.Label(t));
                DieStock[(die, origin, t)] = program.NonNegative<KiloDie>("die_stock", new(die, $"{origin}"), horizon.Label(t));
            }
        }
    }

    private void AddHbm(ProgramBuilder program, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        HashSet<string> usedGrades = [.. planningCase.Recipes.Where(static r => r.StacksPerUnit.Value > 0).Select(static r => r.HbmGrade)];
        foreach (HbmRecipe recipe in planningCase.HbmRecipes.Where(r => usedGrades.Contains(r.Grade)))
        {
            foreach (int t in horizon.Periods.Where(t => horizon.Availability(recipe.AvailableFrom, null, t) > 0))
            {
                HbmStarts[(recipe.Line, recipe.Grade, t)] = program.NonNegative<KiloWafer>("dram_starts", new(recipe.Line, recipe.Grade), horizon.Label(t));
            }
        }

        foreach (string grade in planningCase.HbmGrades.Select(static g => g.Id).Where(usedGrades.Contains))
        {
            foreach ((Origin origin, int t) in OriginsAndPeriods(planningCase, StockKind.Hbm, grade))
            {
                StacksUsed[(grade, origin, t)] = program.NonNegative<KiloStack>("stacks_used", new(grade, $"{origin}"), horizon.Label(t));
                StackStock[(grade, origin, t)] = program.NonNegative<KiloStack>("stack_stock", new(grade, $"{origin}"), horizon.Label(t));
            }
        }
    }

    private void AddAssembly(ProgramBuilder program, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (AssemblyRecipe recipe in planningCase.Recipes)
        {
            foreach (int t in horizon.Periods.Where(t => horizon.Availability(recipe.AvailableFrom, recipe.DiscontinuedAfter, t) > 0))
            {
                foreach (PackagingLine line in planningCase.PackagingLines)
                {
                    Assembled[(recipe.Id, line.Id, t)] = program.NonNegative<KiloPackage>("assembled", new(recipe.Id, line.Id), horizon.Label(t));
                }
            }
        }

        foreach (string vendor in planningCase.Recipes.Select(r => planningCase.Accelerators[r.Sku].Vendor).Distinct())
        {
            foreach (int year in horizon.CalendarYears)
            {
                VendorOutput[(vendor, year)] = program.NonNegative<KiloAccelerator>("vendor_output", vendor, $"{year}");
            }
        }
    }

    private void AddSupply(ProgramBuilder program, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (int t in horizon.Periods)
        {
            string label = horizon.Label(t);
            foreach (ImportChannel channel in planningCase.Imports)
            {
                switch (channel.Kind)
                {
                    case ImportKind.Accelerator:
                        AcceleratorImports[(channel.Id, t)] = program.NonNegative<KiloAccelerator>("imported", channel.Id, label);
                        break;
                    case ImportKind.Hbm:
                        StackImports[(channel.Id, t)] = program.NonNegative<KiloStack>("imported", channel.Id, label);
                        break;
                    default:
                        ComponentImports[(channel.Id, t)] = program.NonNegative<BillionCny>("imported", channel.Id, label);
                        break;
                }
            }

            foreach (Accelerator sku in planningCase.Accelerators)
            {
                FinishedStock[(sku.Id, t)] = program.NonNegative<KiloAccelerator>("finished_stock", sku.Id, label);
                DeployedTotal[(sku.Id, t)] = program.NonNegative<KiloAccelerator>("deployed_total", sku.Id, label);
                foreach (Hub hub in planningCase.Hubs)
                {
                    Deployed[(sku.Id, hub.Id, t)] = program.NonNegative<KiloAccelerator>("deployed", new(sku.Id, hub.Id), label);
                }
            }

            foreach (Hub hub in planningCase.Hubs)
            {
                PowerLoad[(hub.Id, t)] = program.NonNegative<Megawatt>("power_load", hub.Id, label);
            }

            foreach (SystemComponent component in planningCase.Components)
            {
                DomesticComponents[(component.Id, t)] = program.NonNegative<BillionCny>("domestic_components", component.Id, label);
                ForeignComponents[(component.Id, t)] = program.NonNegative<BillionCny>("foreign_components", component.Id, label);
            }
        }
    }

    private void AddOrders(ProgramBuilder program, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (ExpansionProject project in planningCase.Projects)
        {
            foreach (int t in horizon.Periods.Where(t => horizon.MayOrder(project.EarliestStart, project.LatestStart, t)))
            {
                Modules[(project.Id, t)] = program.NonNegative<Module>("modules", project.Id, horizon.Label(t));
                Ordered[(project.Id, t)] = program.NonNegative<Module>("ordered", project.Id, horizon.Label(t), mustBeWhole: planningCase.Settings.IntegerModules);
            }
        }

        foreach (LineConversion conversion in planningCase.Conversions)
        {
            foreach (int t in horizon.Periods.Where(t => horizon.MayOrder(conversion.EarliestStart, null, t)))
            {
                Conversions[(conversion.Id, t)] = program.NonNegative<KiloWafersPerMonth>("converting", conversion.Id, horizon.Label(t));
                Converted[(conversion.Id, t)] = program.NonNegative<KiloWafersPerMonth>("converted", conversion.Id, horizon.Label(t));
            }
        }
    }

    private void AddMoney(ProgramBuilder program, PlanningCase planningCase)
    {
        foreach (int year in planningCase.Horizon.CalendarYears)
        {
            TechnologySpend[year] = program.NonNegative<BillionCny>("technology_spend", string.Empty, $"{year}");
            ProgrammeSpend[year] = program.NonNegative<BillionCny>("programme_spend", string.Empty, $"{year}");
            Shortfall[year] = program.NonNegative<ShareUnit>("shortfall", string.Empty, $"{year}");
            Backlog[year] = program.NonNegative<BillionCny>("backlog", string.Empty, $"{year}");
        }

        IndustrySpend = program.NonNegative<BillionCny>("industry_spend", string.Empty, string.Empty);
    }

    // Foreign dies and stacks exist only where a stockpile, a foreign line or an import channel can bring them.
    private static IEnumerable<(Origin Origin, int Period)> OriginsAndPeriods(PlanningCase planningCase, StockKind kind, string item)
    {
        bool foreign = planningCase.Stockpiles.Any(s => s.Kind == kind && s.Item == item && s.Origin == Origin.Foreign)
            || (kind == StockKind.Hbm
                && (planningCase.Imports.Any(c => c.Kind == ImportKind.Hbm && c.Item == item)
                    || planningCase.HbmRecipes.Any(r => r.Grade == item && planningCase.HbmLines[r.Line].Origin == Origin.Foreign)));
        Origin[] origins = foreign ? [Origin.Domestic, Origin.Foreign] : [Origin.Domestic];
        return from origin in origins from period in planningCase.Horizon.Periods select (origin, period);
    }
}
