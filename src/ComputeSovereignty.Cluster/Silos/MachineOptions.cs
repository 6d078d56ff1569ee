using System.Net;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cluster.Silos;

/// <summary>How a machine takes part in a cluster.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Threads">How many solves run beside each other, at least 1.</param>
/// <param name="Identity">What it must share with the others.</param>
/// <param name="Address">The address at which the others reach it.</param>
/// <param name="Port">The port there; 0 for any that is free.</param>
/// <param name="Silence">How long a machine may be silent before the others take its work.</param>
internal sealed record MachineOptions(string Name, int Threads, MachineIdentity Identity, IPAddress Address, int Port, TimeSpan Silence);
