using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Uncertainty;

/// <summary>Names figures of a case as a planner knows them: <c>HbmLines[CXMT].*</c> is the HBM capacity of CXMT.</summary>
internal static class DriverTitle
{
    private const int YearLength = 4;

    /// <summary>Names a figure.</summary>
    /// <param name="address">Its address; wildcards allowed.</param>
    /// <returns>The name; the address itself where its column has none.</returns>
    internal static Message Of(ParameterAddress address)
    {
        bool year = IsYear(address.Column);
        (string Sheet, string Column) column = (address.Sheet, address.Sheet == "Plan" ? address.Key : year ? "*" : address.Column);
        if (Find(column) is not { } what)
        {
            return Message.Verbatim($"{address}");
        }

        Message whose = address.Sheet switch
        {
            "Plan" => what,
            "Targets" => IsYear(address.Key) ? DriverTitleMessages.In(what, new(address.Key)) : what,
            _ when address.Key == "*" => what,
            "Stockpiles" => Stock(address.Key),
            _ => DriverTitleMessages.Of(what, new(address.Key)),
        };
        return year ? DriverTitleMessages.In(whose, new(address.Column)) : address.Year.Length > 0 ? DriverTitleMessages.In(whose, new(address.Year)) : whose;
    }

    /// <summary>Names drivers, each once: where two would be called alike, the address stands behind the name.</summary>
    /// <param name="drivers">The rows of sheet <c>Uncertainty</c> with the names of their columns of draws.</param>
    internal static IReadOnlyList<Message> Of(IReadOnlyList<(string Name, UncertainParameter Row)> drivers)
    {
        Message[] titles = [.. drivers.Select(static d => Of(d.Row.Parameter))];
        string[] said = [.. titles.Select(static t => $"{t}")];
        return [.. titles.Select((title, i) => said[i] == drivers[i].Name || said.Count(s => s == said[i]) == 1 ? title : DriverTitleMessages.Apart(title, new(drivers[i].Name)))];
    }

    private static Message? Find((string Sheet, string Column) column) =>
        SupplyTitleMessages.All.GetValueOrDefault(column) ?? MarketTitleMessages.All.GetValueOrDefault(column) ?? DemandTitleMessages.All.GetValueOrDefault(column);

    // Kind, what, and from where: Hbm/HBM2E/Foreign.
    private static Message Stock(string key) => key.Split('/') switch
    {
        [_, var what, nameof(Origin.Foreign)] => DriverTitleMessages.ForeignStock(new(what)),
        [_, var what, nameof(Origin.Domestic)] => DriverTitleMessages.DomesticStock(new(what)),
        _ => DriverTitleMessages.Stock(new(key)),
    };

    private static bool IsYear(string text) => text.Length == YearLength && text.All(char.IsAsciiDigit);
}
