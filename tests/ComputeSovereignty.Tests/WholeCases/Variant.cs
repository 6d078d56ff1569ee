using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;

namespace ComputeSovereignty.Tests.WholeCases;

/// <summary>Ways to make more or less of a case, as the properties of the formulation (section 9) speak of it.</summary>
internal static class Variant
{
    /// <summary>Multiplies every price, budget, cost and CNY figure.</summary>
    internal static PlanningCase Money(PlanningCase planningCase, double factor) => planningCase with
    {
        Settings = planningCase.Settings with
        {
            ProgrammeBudget = factor * planningCase.Settings.ProgrammeBudget,
            IndustryFund = factor * planningCase.Settings.IndustryFund,
        },
        Targets = [.. planningCase.Targets.Select(t => t with { CommittedTechnologySpend = factor * t.CommittedTechnologySpend, MaxSpend = factor * t.MaxSpend })],
        Lines = Each(planningCase.Lines, l => l with { ReallocationCost = factor * l.ReallocationCost }),
        Conversions = Each(planningCase.Conversions, c => c with { Capex = factor * c.Capex }),
        Dies = Each(planningCase.Dies, d => d with { UnitValue = factor * d.UnitValue }),
        HbmGrades = Each(planningCase.HbmGrades, g => g with { UnitValue = factor * g.UnitValue }),
        Accelerators = Each(planningCase.Accelerators, a => a with { Price = Scaled(a.Price, p => factor * p) }),
        Imports = Each(planningCase.Imports, c => c.Kind == ImportKind.Component ? c with { Cap = Scaled(c.Cap, v => factor * v) } : c),
        Components = Each(planningCase.Components, c => c with
        {
            Requirement = c.Basis == ComponentBasis.PerAcceleratorValue ? c.Requirement : factor * c.Requirement,
            DomesticCapacity = Scaled(c.DomesticCapacity, v => factor * v),
        }),
        Hubs = Each(planningCase.Hubs, h => h with { FacilityCapex = factor * h.FacilityCapex }),
        Projects = Each(planningCase.Projects, p => p with { Capex = factor * p.Capex }),
    };

    /// <summary>Multiplies every stock, flow, capacity, shipment, module count and money total, but no unit cost, yield or module size.</summary>
    internal static PlanningCase Size(PlanningCase planningCase, double factor) => planningCase with
    {
        Settings = planningCase.Settings with
        {
            ProgrammeBudget = factor * planningCase.Settings.ProgrammeBudget,
            IndustryFund = factor * planningCase.Settings.IndustryFund,
        },
        Targets =
        [
            .. planningCase.Targets.Select(t => t with
            {
                CommittedTechnologySpend = factor * t.CommittedTechnologySpend,
                MaxSpend = factor * t.MaxSpend,
                ComputeGoal = factor * t.ComputeGoal,
            }),
        ],
        Vendors = Each(planningCase.Vendors, v => v with { Shipments = factor * v.Shipments }),
        Lines = Each(planningCase.Lines, l => l with { Installed = Scaled(l.Installed, factor) }),
        Conversions = Each(planningCase.Conversions, c => c with { MaxPerYear = factor * c.MaxPerYear }),
        HbmLines = Each(planningCase.HbmLines, l => l with { Installed = Scaled(l.Installed, factor) }),
        PackagingLines = Each(planningCase.PackagingLines, l => l with { Installed = Scaled(l.Installed, factor) }),
        Stockpiles = Each(planningCase.Stockpiles, s => s with { Thousands = factor * s.Thousands }),
        Wip = Each(planningCase.Wip, w => w with { Rate = factor * w.Rate }),
        Imports = Each(planningCase.Imports, c => c with { Cap = Scaled(c.Cap, v => factor * v) }),
        Components = Each(planningCase.Components, c => c with { DomesticCapacity = Scaled(c.DomesticCapacity, v => factor * v) }),
        Hubs = Each(planningCase.Hubs, h => h with { Power = Scaled(h.Power, factor) }),
        Projects = Each(planningCase.Projects, p => p with { MaxModules = factor * p.MaxModules, MaxModulesPerYear = factor * p.MaxModulesPerYear }),
    };

    /// <summary>Turns the rows of every table round.</summary>
    internal static PlanningCase Reversed(PlanningCase planningCase) => planningCase with
    {
        Vendors = Reverse(planningCase.Vendors),
        Nodes = Reverse(planningCase.Nodes),
        Lines = Reverse(planningCase.Lines),
        Conversions = Reverse(planningCase.Conversions),
        Dies = Reverse(planningCase.Dies),
        HbmLines = Reverse(planningCase.HbmLines),
        HbmGrades = Reverse(planningCase.HbmGrades),
        HbmRecipes = Reverse(planningCase.HbmRecipes),
        PackagingLines = Reverse(planningCase.PackagingLines),
        Accelerators = Reverse(planningCase.Accelerators),
        Recipes = Reverse(planningCase.Recipes),
        Stockpiles = Reverse(planningCase.Stockpiles),
        Wip = Reverse(planningCase.Wip),
        Imports = Reverse(planningCase.Imports),
        ExportControls = [.. planningCase.ExportControls.Reverse()],
        Components = Reverse(planningCase.Components),
        Hubs = Reverse(planningCase.Hubs),
        Projects = Reverse(planningCase.Projects),
    };

    /// <summary>Changes every row of a table.</summary>
    internal static Catalog<T> Each<T>(Catalog<T> rows, Func<T, T> change)
        where T : class, IKeyed => new(rows.Select(change));

    /// <summary>Multiplies the year-end figures after StartYear − 1, on which other customers' load is measured.</summary>
    internal static YearEndSeries<TUnit> Later<TUnit>(YearEndSeries<TUnit> series, double factor)
        where TUnit : struct, IUnit => series with { Values = [series.Values[0], .. series.Values.Skip(1).Select(v => factor * v)] };

    /// <summary>Multiplies all year-end figures.</summary>
    internal static YearEndSeries<TUnit> Scaled<TUnit>(YearEndSeries<TUnit> series, double factor)
        where TUnit : struct, IUnit => series with { Values = [.. series.Values.Select(v => factor * v)] };

    /// <summary>Changes the figure of every year.</summary>
    internal static YearSeries<T> Scaled<T>(YearSeries<T> series, Func<T, T> change)
        where T : struct => series with { Values = [.. series.Values.Select(change)] };

    private static Catalog<T> Reverse<T>(Catalog<T> rows)
        where T : class, IKeyed => new(rows.Reverse());
}
