using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>An uncertain parameter as a driver of results.</summary>
/// <param name="Name">Its address; with the effect where the sheet names the address twice.</param>
/// <param name="Parameter">The row of sheet <c>Uncertainty</c>.</param>
/// <param name="Distribution">Its distribution.</param>
public sealed record UncertainDriver(string Name, UncertainParameter Parameter, Distribution Distribution)
{
    /// <summary>Gets what tables and sentences call it.</summary>
    /// <value>Its name, unless the model knows a better one.</value>
    public Message Title { get => field ?? Message.Verbatim(Name); init; }
}

/// <summary>Drivers that are drawn together: one alone, or a group that moves together. Factors are independent of each other.</summary>
/// <param name="Name">The driver's name, or the group's.</param>
/// <param name="Drivers">The drivers, as indices into the model's.</param>
public sealed record UncertainFactor(string Name, IReadOnlyList<int> Drivers)
{
    /// <summary>Gets what tables and sentences call it.</summary>
    /// <value>Its name, unless it is a group.</value>
    public Message Title { get => field ?? Message.Verbatim(Name); init; }

    /// <summary>Gets what turns independent normal variables into the factor's; null where it is one driver. Shape: [drivers][drivers].</summary>
    internal IReadOnlyList<IReadOnlyList<double>>? Mixing { get; init; }
}
