using BenchmarkDotNet.Running;
using ComputeSovereignty.Benchmarks;

if (args is ["workbench", .. var rest])
{
    return await WorkbenchSpeed.MeasureAsync(rest);
}

if (args is ["people", .. var people])
{
    return await WorkbenchUse.MeasureAsync(people);
}

if (args is ["lever", .. var lever])
{
    return LeverSpeed.Measure(lever);
}

if (args is ["draws", .. var draws])
{
    return DrawSpeed.Measure(draws);
}

if (args is ["engines", .. var engines])
{
    return EngineSpeed.Measure(engines);
}

if (args is ["large", .. var large])
{
    return SizeSweep.MeasureLarge(large);
}

if (args is ["sizes", .. var sizes])
{
    return await SizeSweep.MeasureAsync(sizes);
}

BenchmarkSwitcher.FromAssembly(typeof(PlanSteps).Assembly).Run(args is [] ? ["--filter", "*"] : args);
return 0;
