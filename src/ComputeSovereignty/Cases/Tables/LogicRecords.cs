using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Tables;

/// <summary>Makes the records of demand, logic wafers, memory and packaging from their rows.</summary>
internal static class LogicRecords
{
    internal static Target Target(RowReader row) => new()
    {
        Year = (int)row.Number("Year"),
        DomesticShare = row.Number("DomesticShare"),
        CommittedTechnologySpend = row.Amount<BillionCny>("CommittedTechnologySpend"),
        MaxSpend = row.Limit<BillionCny>("MaxSpend"),
        MaxImportShare = row.Limit("MaxImportShare"),
        ComputeGoal = row.Limit<Petaflops>("ComputeGoal"),
        Weight = row.Number("Weight"),
        ComputePrice = row.Limit("ComputePrice"),
        WageIndex = row.Number("WageIndex"),
        TokenPrice = row.Limit("TokenPrice"),
        PooledShare = row.Number("PooledShare"),
        LargestRun = row.Limit<Petaflops>("LargestRun"),
        Source = row.Place,
    };

    internal static Vendor Vendor(RowReader row)
    {
        Vendor vendor = new()
        {
            Id = row.Text("Vendor"),
            Origin = row.Choice<Origin>("Origin"),
            Shipments = row.Limit<KiloAccelerator>("Shipments"),
            MaxGrowth = row.Limit("MaxGrowth"),
            MinShare = row.Limit("MinShare"),
            MaxShare = row.Limit("MaxShare"),
            Source = row.Place,
        };
        if (vendor.MaxGrowth is not null && vendor.Shipments is null && !row.Failed)
        {
            row.Fail("Shipments", RowMessages.ShipmentsNeeded(new(vendor.Id)), allowed: CellMessages.OrMore(CellMessages.Number, Figure.Exact(0)));
        }

        if (vendor.MinShare > vendor.MaxShare)
        {
            row.Fail("MinShare", RowMessages.MinimumAboveMaximum(new(vendor.Id)), Figure.Exact(vendor.MinShare), FindingMessages.AtMost(Figure.Exact(vendor.MaxShare)));
        }

        return vendor;
    }

    internal static ProcessNode Node(RowReader row)
    {
        ProcessNode node = new()
        {
            Id = row.Text("Node"),
            Class = row.Number("Class"),
            AvailableFrom = row.Window("AvailableFrom"),
            DefectDensity = row.Number("DefectDensity"),
            DefectDensityFloor = row.Number("DefectDensityFloor"),
            LearningRate = row.Number("LearningRate"),
            ReferenceDate = row.Month("ReferenceDate"),
            YieldModel = row.Choice<YieldModel>("YieldModel"),
            ClusterAlpha = row.Number("ClusterAlpha"),
            CycleTime = row.Number("CycleTime"),
            WaferCost = row.Number("WaferCost"),
            Source = row.Place,
        };
        if (!row.Failed && node.YieldModel == YieldModel.NegativeBinomial && node.ClusterAlpha == 0)
        {
            row.Fail("ClusterAlpha", RowMessages.AlphaNeeded(new(node.Id)), allowed: CellMessages.Above(CellMessages.Number, Figure.Exact(0)));
        }

        return node;
    }

    internal static LogicLine Line(RowReader row) => new()
    {
        Id = row.Text("Line"),
        Operator = row.Text("Operator"),
        Site = row.Text("Site"),
        Node = row.Text("Node"),
        MaxUtilization = row.Number("MaxUtilization"),
        Utilization = row.Number("Utilization"),
        AcceleratorShare = row.Number("AcceleratorShare"),
        OtherGrowth = row.Number("OtherGrowth"),
        ReallocatableShare = row.Number("ReallocatableShare"),
        ReallocationCost = row.Rate<BillionCny, KiloWafer>("ReallocationCost"),
        Installed = row.YearEnd<KiloWafersPerMonth>(),
        Source = row.Place,
    };

    internal static LineConversion Conversion(RowReader row)
    {
        LineConversion conversion = new()
        {
            Id = row.Text("Conversion"),
            FromLine = row.Text("FromLine"),
            ToLine = row.Text("ToLine"),
            CapacityFactor = row.Number("CapacityFactor"),
            MaxPerYear = row.Limit<KiloWafersPerMonth>("MaxPerYear"),
            LeadTime = row.Number("LeadTime"),
            Ramp = row.Number("Ramp"),
            Capex = row.Rate<BillionCny, KiloWafersPerMonth>("Capex"),
            EarliestStart = row.Window("EarliestStart"),
            Fund = row.Choice<Fund>("Fund"),
            Source = row.Place,
        };
        if (!row.Failed && conversion.FromLine == conversion.ToLine)
        {
            row.Fail("ToLine", RowMessages.IntoItself(new(conversion.Id)), new Name(conversion.ToLine), RowMessages.AnotherLine);
        }

        return conversion;
    }

    internal static DieDesign Die(RowReader row) => new()
    {
        Id = row.Text("Die"),
        Node = row.Text("Node"),
        Width = row.Number("Width"),
        Height = row.Number("Height"),
        Salvage = row.Number("Salvage"),
        UnitValue = row.Rate<BillionCny, KiloDie>("UnitValue"),
        Source = row.Place,
    };

    internal static HbmLine HbmLine(RowReader row) => new()
    {
        Id = row.Text("Line"),
        Supplier = row.Text("Supplier"),
        Site = row.Text("Site"),
        Origin = row.Choice<Origin>("Origin"),
        MaxUtilization = row.Number("MaxUtilization"),
        Installed = row.YearEnd<KiloWafersPerMonth>(),
        Source = row.Place,
    };

    internal static HbmGrade Grade(RowReader row) => new()
    {
        Id = row.Text("Grade"),
        Capacity = row.Number("Capacity"),
        Bandwidth = row.Number("Bandwidth"),
        UnitValue = row.Rate<BillionCny, KiloStack>("UnitValue"),
        Source = row.Place,
    };

    internal static HbmRecipe HbmRecipe(RowReader row) => new()
    {
        Line = row.Text("Line"),
        Grade = row.Text("Grade"),
        GrossDies = row.Number("GrossDies"),
        DieYield = row.Number("DieYield"),
        DieYieldCeiling = row.Number("DieYieldCeiling"),
        LearningRate = row.Number("LearningRate"),
        ReferenceDate = row.Month("ReferenceDate"),
        StackHeight = row.Number("StackHeight"),
        StackYield = row.Number("StackYield"),
        AvailableFrom = row.Window("AvailableFrom"),
        CycleTime = row.Number("CycleTime"),
        Source = row.Place,
    };

    internal static PackagingLine PackagingLine(RowReader row) => new()
    {
        Id = row.Text("Line"),
        Operator = row.Text("Operator"),
        Yield = row.Number("Yield"),
        MaxUtilization = row.Number("MaxUtilization"),
        Installed = row.YearEnd<KiloWafersPerMonth>(),
        Source = row.Place,
    };
}
