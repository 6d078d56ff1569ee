using BenchmarkDotNet.Running;
using ComputeSovereignty.Benchmarks;

if (args is ["workbench", .. var rest])
{
    return await WorkbenchSpeed.MeasureAsync(rest);
}

if (args is ["draws", .. var draws])
{
    return DrawSpeed.Measure(draws);
}

BenchmarkSwitcher.FromAssembly(typeof(PlanSteps).Assembly).Run(args is [] ? ["--filter", "*"] : args);
return 0;
