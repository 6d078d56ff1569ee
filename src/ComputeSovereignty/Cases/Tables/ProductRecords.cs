using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Makes the records of products, imports, components, hubs and projects from their rows.</summary>
internal static class ProductRecords
{
    internal static Accelerator Accelerator(RowReader row) => new()
    {
        Id = row.Text("Sku"),
        Vendor = row.Text("Vendor"),
        Category = row.Text("Category"),
        Fp16 = row.Number("Fp16"),
        Fp8 = row.Number("Fp8"),
        Memory = row.Number("Memory"),
        Tdp = row.Number("Tdp"),
        ProgrammeShare = row.Number("ProgrammeShare"),
        Pool = row.Text("Pool"),
        Price = row.Annual(Ratio<BillionCny, KiloAccelerator>.FromNatural),
        Source = row.Place,
    };

    internal static AssemblyRecipe Recipe(RowReader row)
    {
        AssemblyRecipe recipe = new()
        {
            Id = row.Text("Recipe"),
            Sku = row.Text("Sku"),
            Die = row.Text("Die"),
            DiesPerUnit = new(row.Number("DiesPerUnit")),
            HbmGrade = row.Text("HbmGrade"),
            StacksPerUnit = new(row.Number("StacksPerUnit")),
            InterposerArea = row.Number("InterposerArea"),
            AssemblyYield = new(row.Number("AssemblyYield")),
            AvailableFrom = row.Window("AvailableFrom"),
            DiscontinuedAfter = row.Window("DiscontinuedAfter"),
            Source = row.Place,
        };
        if (recipe.HbmGrade.Length > 0 && !row.Failed && row.Limit("StacksPerUnit") is null)
        {
            row.Fail("StacksPerUnit", RowMessages.StacksNeeded(new(recipe.Id), new(recipe.HbmGrade)), allowed: CellMessages.OrMore(CellMessages.Number, Figure.Exact(0)));
        }

        if (!row.Failed && recipe.HbmGrade.Length == 0 && recipe.StacksPerUnit.Value > 0)
        {
            row.Fail("HbmGrade", RowMessages.GradeNeeded(new(recipe.Id)), allowed: RowMessages.GradeOrNoStacks);
        }

        return recipe;
    }

    internal static Stockpile Stockpile(RowReader row) => new()
    {
        Kind = row.Choice<StockKind>("Kind"),
        Item = row.Text("Item"),
        Origin = row.Choice<Origin>("Origin"),
        Thousands = row.Number("Quantity") / 1000,
        Source = row.Place,
    };

    internal static WorkInProgress Wip(RowReader row) => new()
    {
        Line = row.Text("Line"),
        Item = row.Text("Item"),
        Rate = row.Amount<KiloWafersPerMonth>("Rate"),
        Source = row.Place,
    };

    internal static ImportChannel Import(RowReader row)
    {
        ImportKind kind = row.Choice<ImportKind>("Kind");
        double naturalPerUnit = kind == ImportKind.Component ? BillionCny.NaturalPerUnit : KiloAccelerator.NaturalPerUnit;
        ImportChannel channel = new()
        {
            Id = row.Text("Channel"),
            Kind = kind,
            Item = row.Text("Item"),
            Category = row.Text("Category"),
            Levy = row.Number("Levy"),
            Cap = row.Annual(cap => cap / naturalPerUnit),
            Source = row.Place,
        };
        if (kind != ImportKind.Accelerator && channel.Levy != 0)
        {
            row.Fail("Levy", RowMessages.LevyWithoutAccelerators(new(channel.Id)), Figure.Exact(channel.Levy), RowMessages.BlankOrZero);
        }

        return channel;
    }

    internal static ExportControl ExportControl(RowReader row) => new()
    {
        Regime = row.Text("Regime"),
        Category = row.Text("Category"),
        From = row.Month("From"),
        DeliveredShare = row.Number("DeliveredShare"),
        Note = row.Text("Note"),
        Source = row.Place,
    };

    internal static SystemComponent Component(RowReader row) => new()
    {
        Id = row.Text("Component"),
        Basis = row.Choice<ComponentBasis>("Basis"),
        Requirement = row.Number("Requirement"),
        DomesticPremium = row.Number("DomesticPremium"),
        CountsTowardShare = row.Truth("CountsTowardShare"),
        DomesticCapacity = row.Annual(Quantity<BillionCny>.FromNatural),
        Source = row.Place,
    };

    internal static Hub Hub(RowReader row) => new()
    {
        Id = row.Text("Hub"),
        Province = row.Text("Province"),
        Pue = row.Number("Pue"),
        FacilityCapex = row.Rate<BillionCny, Megawatt>("FacilityCapex"),
        CapitalEfficiency = row.Number("CapitalEfficiency"),
        Tier = row.Choice<PlaceTier>("Tier"),
        HomePool = row.Text("HomePool"),
        Power = row.YearEnd<Megawatt>(),
        Source = row.Place,
    };

    internal static ExpansionProject Project(RowReader row)
    {
        ExpansionProject project = new()
        {
            Id = row.Text("Project"),
            Kind = row.Choice<ProjectKind>("Kind"),
            Target = row.Text("Target"),
            ModuleSize = row.Number("ModuleSize"),
            Capex = row.Rate<BillionCny, Module>("Capex"),
            LeadTime = row.Number("LeadTime"),
            Ramp = row.Number("Ramp"),
            EarliestStart = row.Window("EarliestStart"),
            LatestStart = row.Window("LatestStart"),
            MaxModules = row.Limit("MaxModules"),
            MaxModulesPerYear = row.Limit("MaxModulesPerYear"),
            Fund = row.Choice<Fund>("Fund"),
            Source = row.Place,
        };
        string unit = project.Kind switch
        {
            ProjectKind.Hub => "MW",
            ProjectKind.PackagingLine => "wpm",
            _ => "wspm",
        };
        string given = row.Text("Unit");
        if (given.Length > 0 && given != unit)
        {
            row.Fail("Unit", RowMessages.ModulesInOtherUnit(new(project.Id), new($"{project.Kind}")), new Name(given), Message.Verbatim(unit));
        }

        return project;
    }
}
