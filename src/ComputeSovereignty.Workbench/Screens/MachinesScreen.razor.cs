using System.Globalization;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Runs.Sweeps;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>The machines of the cluster, and how far they are with what they were asked.</summary>
public partial class MachinesScreen
{
    /// <summary>Gets or sets the machines, by name.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<Machine> Machines { get; set; } = [];

    /// <summary>Gets or sets the sweeps, the youngest first.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<Sweep> Sweeps { get; set; } = [];

    /// <summary>Gets or sets when the cluster was asked.</summary>
    [Parameter]
    [EditorRequired]
    public DateTimeOffset Time { get; set; }

    /// <summary>Gets or sets why the cluster cannot be asked; nothing where it can.</summary>
    [Parameter]
    public Message Trouble { get; set; } = Message.None;

    // Whose case is whose is not known to the cluster: its name is for those who see everything.
    private bool ShowsCases => Visit.IsOfMachine || Visit.Role == AccountRole.Administrator;

    private string StateOf(Machine machine) => Words[
        Time - machine.Sign > MachineShelf.Lease ? "machines.state.silent"
        : machine.Coordinates ? "machines.state.coordinates"
        : "machines.state.works"];

    private string StateOf(Sweep sweep) => Words[sweep.IsWaiting(Machines.Where(m => Time - m.Sign <= MachineShelf.Lease)) ? "sweeps.state.Waiting" : $"sweeps.state.{sweep.State}"];

    private static string RateOf(Machine machine) => machine.Rate.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Count(long number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
