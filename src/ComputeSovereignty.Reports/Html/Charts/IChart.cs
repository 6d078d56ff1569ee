namespace ComputeSovereignty.Reports.Html.Charts;

/// <summary>A chart over categories, such as years or quarters: what the different kinds have in common.</summary>
public interface IChart : IBlock
{
    /// <summary>Gets title, unit, text alternative and sources.</summary>
    Caption Caption { get; }

    /// <summary>Gets what is drawn.</summary>
    Plot Plot { get; }
}
