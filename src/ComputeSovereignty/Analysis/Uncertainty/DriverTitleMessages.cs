using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>How the names of figures are put together.</summary>
internal static class DriverTitleMessages
{
    /// <summary>Names what something has.</summary>
    /// <param name="what">What the figure holds.</param>
    /// <param name="whose">The row, as the planner calls it.</param>
    internal static Message Of(Message what, Name whose) => Message.Of($"{what} of {whose}", $"{whose}的{what}", "DriverTitleOf");

    /// <summary>Names a figure of one year.</summary>
    /// <param name="what">What the figure holds.</param>
    /// <param name="year">The year.</param>
    internal static Message In(Message what, Period year) => Message.Of($"{what} in {year}", $"{year}{what}", "DriverTitleIn");

    /// <summary>Names one of several figures that would be called alike.</summary>
    /// <param name="title">What they are called.</param>
    /// <param name="name">The figure's own name.</param>
    internal static Message Apart(Message title, Name name) => Message.Of($"{title} ({name})", $"{title}（{name}）", "DriverTitleApart");

    /// <summary>Names what of a foreign product is in stock when the plan begins.</summary>
    /// <param name="what">The product.</param>
    internal static Message ForeignStock(Name what) => Message.Of($"Initial stockpile of foreign {what}", $"进口{what}初始库存", "DriverTitleForeignStock");

    /// <summary>Names what of a domestic product is in stock when the plan begins.</summary>
    /// <param name="what">The product.</param>
    internal static Message DomesticStock(Name what) => Message.Of($"Initial stockpile of domestic {what}", $"国产{what}初始库存", "DriverTitleDomesticStock");

    /// <summary>Names what is in stock when the plan begins.</summary>
    /// <param name="what">The stock.</param>
    internal static Message Stock(Name what) => Message.Of($"Initial stockpile of {what}", $"{what}初始库存", "DriverTitleStock");
}
