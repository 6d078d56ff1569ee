using BenchmarkDotNet.Running;
using ComputeSovereignty.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PlanSteps).Assembly).Run(args is [] ? ["--filter", "*"] : args);
