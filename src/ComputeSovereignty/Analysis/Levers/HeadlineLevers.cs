using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Demand;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>The levers that a gap report tries, chosen from the case's own tables, in the order of the supply chain.</summary>
/// <remarks>Capacities are scaled from the plan's first year on: what stood at the end of the year before is known, and other customers' load is measured on it.</remarks>
/// <param name="planningCase">The case.</param>
/// <param name="catalog">Its figures.</param>
public sealed class HeadlineLevers(PlanningCase planningCase, ParameterCatalog catalog)
{
    /// <summary>How many times as much a scaled lever may become.</summary>
    public const double MostScale = 10;

    /// <summary>Gets the levers; one that names nothing in the case, or that is already at its end, is left out.</summary>
    public IReadOnlyList<Lever> All() => Turnable(Logic(), Memory(), Packaging(), Products(), Trade(), Demand());

    /// <summary>Gets the levers of service: what machines are worth to those who ask for compute, and what is asked for. They move no share of a case that sets its own goal of compute.</summary>
    public IReadOnlyList<Lever> OfService() => planningCase.Workloads.Count == 0 ? [] : Turnable(Usability(), Sought());

    /// <summary>Gets the levers that may serve more: those of service, and the capacities of supply.</summary>
    public IReadOnlyList<Lever> ForService() => [.. OfService(), .. All().Where(static l => l.Move == LeverMove.Scale && l.Limit > 1)];

    /// <summary>Gets the figures that every report means by HBM capacity: what all HBM lines have from the plan's first year on, as the rows that the stage HBM limits.</summary>
    /// <param name="planningCase">The case.</param>
    public static IReadOnlyList<ParameterAddress> HbmCapacity(PlanningCase planningCase) =>
        [.. planningCase.Horizon.CalendarYears.Select(static y => new ParameterAddress("HbmLines", "*", $"{y}"))];

    /// <summary>Finds the headline lever that some figures mean: they scale what it scales, and beyond that only what stood before the plan, which is known.</summary>
    /// <param name="addresses">The figures.</param>
    /// <param name="move">How they move.</param>
    /// <returns>Null where they mean another thing.</returns>
    public Lever? Meant(IReadOnlyList<ParameterAddress> addresses, LeverMove move)
    {
        HashSet<ParameterAddress> asked = [.. Moved(addresses).Where(a => !(int.TryParse(a.Column, out int year) && year < planningCase.Horizon.StartYear))];
        return move == LeverMove.Scale ? All().FirstOrDefault(l => l.Move == LeverMove.Scale && asked.SetEquals(Moved(l.Addresses))) : null;

        IEnumerable<ParameterAddress> Moved(IEnumerable<ParameterAddress> some) => some.SelectMany(Given).Where(static e => e.Number > 0).Select(static e => e.Address);
    }

    private IEnumerable<Lever?> Logic()
    {
        foreach (ProcessNode node in planningCase.Nodes)
        {
            yield return More(LeverTitleMessages.LogicCapacity(new(node.Id)), [.. planningCase.Lines.Where(l => l.Node == node.Id).SelectMany(l => Years("Lines", l.Id))]);
            yield return Less(LeverTitleMessages.DefectDensity(new(node.Id)), 0, $"Nodes[{node.Id}].DefectDensity", $"Nodes[{node.Id}].DefectDensityFloor");
            yield return Earlier(LeverTitleMessages.NodeDate(new(node.Id)), $"Nodes[{node.Id}].AvailableFrom");
        }

        yield return Raised(LeverTitleMessages.RelocatableWafers, "Lines[*].ReallocatableShare");
        yield return Raised(LeverTitleMessages.LogicUtilization, "Lines[*].MaxUtilization");
    }

    private IEnumerable<Lever?> Memory()
    {
        yield return More(planningCase.HbmLines.All(static l => l.Origin == Origin.Domestic) ? LeverTitleMessages.DomesticHbm : LeverTitleMessages.Hbm, HbmCapacity(planningCase));
        yield return Raised(LeverTitleMessages.StackYield, "HbmRecipes[*].StackYield");
        yield return Raised(LeverTitleMessages.DramYield, "HbmRecipes[*].DieYield", "HbmRecipes[*].DieYieldCeiling");
        yield return Earlier(LeverTitleMessages.HbmDates, "HbmRecipes[*].AvailableFrom");
        yield return More(LeverTitleMessages.HbmStock, [ParameterAddress.Parse("Stockpiles[Hbm/*].Quantity")]);
    }

    private IEnumerable<Lever?> Packaging()
    {
        yield return More(LeverTitleMessages.Packaging, [.. planningCase.PackagingLines.SelectMany(l => Years("PackagingLines", l.Id))]);
        yield return Raised(LeverTitleMessages.PackagingYield, "PackagingLines[*].Yield", "Recipes[*].AssemblyYield");
    }

    private IEnumerable<Lever?> Products()
    {
        yield return Raised(LeverTitleMessages.ProgrammeShare, [.. planningCase.Accelerators.Where(k => planningCase.OriginOf(k) == Origin.Domestic).Select(static k => $"Accelerators[{k.Id}].ProgrammeShare")]);
        yield return Earlier(LeverTitleMessages.ProductDates, "Recipes[*].AvailableFrom");
        yield return Added(LeverTitleMessages.VendorGrowth, 5, "Vendors[*].MaxGrowth");
        yield return Raised(LeverTitleMessages.VendorShares, "Vendors[*].MaxShare");
        yield return More(LeverTitleMessages.Components, [.. planningCase.Components.SelectMany(c => Years("Components", c.Id))]);
    }

    private IEnumerable<Lever?> Trade()
    {
        foreach ((ImportKind kind, Message title) in new[] { (ImportKind.Hbm, LeverTitleMessages.HbmImports), (ImportKind.Accelerator, LeverTitleMessages.AcceleratorImports), (ImportKind.Component, LeverTitleMessages.ComponentImports) })
        {
            yield return More(title, [.. planningCase.Imports.Where(c => c.Kind == kind).SelectMany(c => Years("Imports", c.Id))]);
        }
    }

    private IEnumerable<Lever?> Demand()
    {
        yield return More(LeverTitleMessages.HubPower, [.. planningCase.Hubs.SelectMany(h => Years("Hubs", h.Id))]);
        yield return More(LeverTitleMessages.Budget, [ParameterAddress.Parse("Plan[ProgrammeBudget].Value"), ParameterAddress.Parse("Targets[*].MaxSpend")]);
        yield return More(LeverTitleMessages.Fund, [ParameterAddress.Parse("Plan[IndustryFund].Value")]);
        yield return More(LeverTitleMessages.Modules, [ParameterAddress.Parse("Projects[*].MaxModules"), ParameterAddress.Parse("Projects[*].MaxModulesPerYear")]);
        yield return Less(LeverTitleMessages.LeadTimes, 0, "Projects[*].LeadTime");
        yield return Earlier(LeverTitleMessages.OrderDates, "Projects[*].EarliestStart");
        yield return Less(LeverTitleMessages.Commitments, 0.1, "Targets[*].CommittedTechnologySpend");
        yield return Lowered(LeverTitleMessages.TargetShare(Period.Of(planningCase.Settings.CheckpointYear)), $"Targets[{planningCase.Settings.CheckpointYear}].DomesticShare");
    }

    private IEnumerable<Lever?> Usability()
    {
        double best = planningCase.Pools.Select(static p => Math.Max(p.EfficiencyCeiling < 1 ? p.EfficiencyCeiling : 0, Math.Max(p.TrainingEfficiency, p.InferenceEfficiency))).DefaultIfEmpty(1).Max();
        yield return Build(
            LeverTitleMessages.Efficiency, LeverMove.Scale, 1, Math.Max(1, Math.Floor(100 / best) / 100), 0.1, [new("Pools", "*", "TrainingEfficiency"), new("Pools", "*", "InferenceEfficiency"), new("Pools", "*", "EfficiencyCeiling")], static e => e.Number > 0);
        yield return Raised(LeverTitleMessages.Occupancy, [.. planningCase.Provinces.SelectMany(p => Years("Provinces", p.Id)).Select(static a => $"{a}")]);
        yield return Raised(LeverTitleMessages.FleetOccupancy, "Fleet[*].Occupancy");
        yield return Raised(LeverTitleMessages.PooledShare, "Targets[*].PooledShare");
        yield return Less(LeverTitleMessages.Failures, 0, "Pools[*].AnnualFailure");
        yield return More(LeverTitleMessages.Life, [ParameterAddress.Parse("Pools[*].Life")]);
        yield return Less(LeverTitleMessages.FleetAge, 0, "Fleet[*].Age");
        yield return Less(LeverTitleMessages.MixingLoss, 0, "Plan[MixLossTraining].Value", "Plan[MixLossInference].Value");
        yield return More(LeverTitleMessages.Researchers, [ParameterAddress.Parse("Plan[ResearcherPool].Value")]);
    }

    private IEnumerable<Lever?> Sought()
    {
        yield return Less(LeverTitleMessages.TokensADay, 0.1, [.. planningCase.Tokens.SelectMany(s => Years("Tokens", s.Id)).Select(static a => $"{a}")]);
        yield return Less(LeverTitleMessages.TokensGrowth, 0.25, [.. planningCase.Tokens.SelectMany(s => Years("Tokens", s.Id).Skip(1)).Select(static a => $"{a}")]) is { } growth ? growth with { Compounds = true, OtherLimit = 2 } : null;
        yield return Raised(LeverTitleMessages.DistilledShare, "Tokens[*].DistilledShare");
        yield return Raised(LeverTitleMessages.CachedShare, "Tokens[*].CachedShare");
        yield return Added(LeverTitleMessages.EfficiencyGain, 5, "Tokens[*].EfficiencyGain", "Adoption[*].EfficiencyGain");
        yield return Less(LeverTitleMessages.LabBudgets, 0.1, [.. planningCase.Labs.SelectMany(l => Years("Labs", l.Id)).Select(static a => $"{a}")]);
        yield return ElasticLabsAskForMore ? Less(LeverTitleMessages.Elasticity, 0.1, "Labs[*].Elasticity") : More(LeverTitleMessages.Elasticity, [ParameterAddress.Parse("Labs[*].Elasticity")]);
        yield return Less(LeverTitleMessages.AdoptionCeilings, 0, [.. planningCase.Adoption.SelectMany(s => Years("Adoption", s.Id)).Select(static a => $"{a}")]);
        yield return Lowered(LeverTitleMessages.NearShare, "Workloads[*].NearShare");
    }

    // Where compute gets cheaper beside researchers, labs that can put one in the place of the other ask for more of it; where it gets dearer, for less.
    private bool ElasticLabsAskForMore
    {
        get
        {
            int year = planningCase.Settings.CheckpointYear;
            return Asked(planningCase with { Labs = new(planningCase.Labs.Select(static l => l with { Elasticity = 1.2 * l.Elasticity })) }) > Asked(planningCase);

            double Asked(PlanningCase labs)
            {
                TalentMarket market = new(labs);
                return labs.Labs.Sum(l => market.Compute(l, year, market.Wage(year)));
            }
        }
    }

    private static Lever[] Turnable(params IEnumerable<Lever?>[] levers) => [.. levers.SelectMany(static l => l).OfType<Lever>().Where(static l => l.Limit != l.Neutral)];

    private IEnumerable<ParameterAddress> Years(string sheet, string key) =>
        planningCase.Horizon.CalendarYears.Select(y => new ParameterAddress(sheet, key, $"{y}"));

    private Lever? More(Message title, IReadOnlyList<ParameterAddress> addresses) =>
        Build(title, LeverMove.Scale, 1, MostScale, 0.1, addresses, static e => e.Number > 0);

    private Lever? Less(Message title, double least, params string[] addresses) =>
        Build(title, LeverMove.Scale, 1, least, MostScale, [.. addresses.Select(ParameterAddress.Parse)], static e => e.Number > 0);

    private Lever? Added(Message title, double most, params string[] addresses) =>
        Build(title, LeverMove.Add, 0, most, -1, [.. addresses.Select(ParameterAddress.Parse)], static e => e.Number is not null);

    private Lever? Earlier(Message title, params string[] addresses)
    {
        ParameterAddress[] named = [.. addresses.Select(ParameterAddress.Parse)];
        double latest = named.SelectMany(Given).Select(static e => e.Month?.Months ?? 0).DefaultIfEmpty(0).Max();
        double months = Math.Max(0, Math.Ceiling(latest - (12d * planningCase.Horizon.StartYear)));
        return Build(title, LeverMove.Shift, 0, -months, 60, named, static e => e.Month is not null);
    }

    private Lever? Raised(Message title, params string[] addresses) => Bounded(title, LeverMove.AtLeast, static numbers => numbers.Min(), 1, addresses);

    private Lever? Lowered(Message title, params string[] addresses) => Bounded(title, LeverMove.AtMost, static numbers => numbers.Max(), 0, addresses);

    private Lever? Bounded(Message title, LeverMove move, Func<IEnumerable<double>, double> from, double to, string[] addresses)
    {
        ParameterAddress[] named = [.. addresses.Select(ParameterAddress.Parse)];
        double[] numbers = [.. named.SelectMany(Given).Select(static e => e.Number).OfType<double>()];
        return numbers.Length == 0 ? null : Build(title, move, from(numbers), to, 1 - to, named, static e => e.Number is not null);
    }

    private Lever? Build(Message title, LeverMove move, double neutral, double limit, double other, IReadOnlyList<ParameterAddress> addresses, Func<ParameterEntry, bool> moves)
    {
        ParameterEntry[] entries = [.. addresses.SelectMany(Given).Where(moves)];
        return entries.Length == 0 ? null : new()
        {
            Title = title,
            Move = move,
            Addresses = [.. addresses.Where(a => Given(a).Any(moves))],
            Neutral = neutral,
            Limit = limit,
            OtherLimit = other,
            Unit = entries[0].Unit,
            IsFraction = entries[0].Schema.Kind == Cases.Tables.ColumnKind.Fraction || entries[0].Address.Column is "MaxGrowth" or "EfficiencyGain",
        };
    }

    // What the case leaves to the default is no lever of its own.
    private IEnumerable<ParameterEntry> Given(ParameterAddress address) => catalog.Matching(address).Where(static e => !e.IsAbsent);
}
