using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;
using ComputeSovereignty.Workbench.Text;

namespace ComputeSovereignty.Workbench.Server;

/// <summary>One request as screens see it: who looks, in which language, and what forms must carry.</summary>
public sealed record Visit
{
    /// <summary>Gets the visitor's secret name, under which their cases and runs are kept.</summary>
    public required string Visitor { get; init; }

    /// <summary>Gets the words.</summary>
    public Phrases Words { get; init; } = Phrases.English;

    /// <summary>Gets how numbers are written.</summary>
    public NumberStyle Numbers { get; init; } = NumberStyle.Comma;

    /// <summary>Gets the theme: <c>auto</c>, <c>light</c> or <c>dark</c>.</summary>
    public string Theme { get; init; } = "auto";

    /// <summary>Gets the path and query of the page, to come back to.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Gets what every form carries so that no other site can send it.</summary>
    public string Token { get; init; } = string.Empty;

    /// <summary>Gets the name of the visitor's account; empty where there are no accounts, or nobody has signed in.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Gets what the visitor may do.</summary>
    public AccountRole Role { get; init; }

    /// <summary>Gets a value indicating whether the visitor may keep something: cases, runs.</summary>
    public bool MayPlan => Role >= AccountRole.Planner;

    /// <summary>Gets a value indicating whether there is a cluster to look at.</summary>
    public bool HasCluster { get; init; }

    /// <summary>Gets a value indicating whether the machines of a cluster solve what is asked.</summary>
    public bool HasMachines { get; init; }

    /// <summary>Gets the speaker of the reader's language.</summary>
    public Speaker Reader => Speaker.Of(Words.Language) ?? Speaker.English;

    /// <summary>Gets a value indicating whether only this machine reaches the workbench: there are no accounts.</summary>
    public bool IsOfMachine { get; init; }

    /// <summary>Gets who looks.</summary>
    public Viewer Viewer => new(Visitor, IsOfMachine);
}
