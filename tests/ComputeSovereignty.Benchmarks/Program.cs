using BenchmarkDotNet.Running;
using ComputeSovereignty.Benchmarks;

if (args is ["workbench", .. var rest])
{
    return await WorkbenchSpeed.MeasureAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(PlanSteps).Assembly).Run(args is [] ? ["--filter", "*"] : args);
return 0;
