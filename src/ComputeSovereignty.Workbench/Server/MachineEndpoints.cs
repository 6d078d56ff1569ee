using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using ComputeSovereignty.Workbench.Screens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>The address of the machines of a cluster.</summary>
internal static class MachineEndpoints
{
    private const int MostSweeps = 50;

    /// <summary>Adds the address, where there is a cluster.</summary>
    /// <param name="app">The application.</param>
    /// <param name="bench">The bench.</param>
    internal static void Map(WebApplication app, Bench bench)
    {
        if (bench.Cluster is { } cluster)
        {
            app.MapRead("/machines", (HttpContext http) => ScreenPage.ShowAsync<MachinesScreen>(http, Look(cluster)));
        }
    }

    private static Dictionary<string, object?> Look(RunStore cluster)
    {
        try
        {
            return new()
            {
                [nameof(MachinesScreen.Machines)] = cluster.Machines.List(),
                [nameof(MachinesScreen.Sweeps)] = cluster.Sweeps.List(MostSweeps),
                [nameof(MachinesScreen.Time)] = TimeProvider.System.GetUtcNow(),
            };
        }
        catch (StoreException fault)
        {
            return new() { [nameof(MachinesScreen.Trouble)] = SweepMessages.NoDatabase(fault, cluster.Place) };
        }
    }
}
