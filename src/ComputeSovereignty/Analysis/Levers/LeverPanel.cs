using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>The levers of a case as sliders and choices, for people who try things: the headline levers within ranges that are worth a look, and the settings that are words.</summary>
public sealed class LeverPanel
{
    private const double MostScale = 3;
    private const double LeastScale = 0.25;
    private const double MonthsEitherWay = 24;
    private const double PointsEitherWay = 0.4;

    private static readonly string[] Settings = ["Regime", "ShareBasis", "ShareScope", "ShareDenominator", "ContentRule", "Objective"];

    private readonly PlanningCase planningCase;
    private readonly ParameterCatalog catalog;

    /// <summary>Initializes the panel of a case.</summary>
    /// <param name="planningCase">The case.</param>
    /// <param name="catalog">Its figures.</param>
    public LeverPanel(PlanningCase planningCase, ParameterCatalog catalog)
    {
        this.planningCase = planningCase;
        this.catalog = catalog;
        Levers = [.. Utilization().Concat(new HeadlineLevers(planningCase, catalog).All()).Concat(new HeadlineLevers(planningCase, catalog).OfService()).Concat(Ramp())
            .Select(asked => Slider(asked, Wide(asked))).OfType<PanelLever>().OrderBy(static l => l.Group)];
        Choices = [.. Settings.Select(Choice).OfType<PanelChoice>()];
    }

    /// <summary>Gets the sliders, by group.</summary>
    public IReadOnlyList<PanelLever> Levers { get; }

    /// <summary>Gets the choices.</summary>
    public IReadOnlyList<PanelChoice> Choices { get; }

    /// <summary>Finds a lever by its name for people, in any language, or its key.</summary>
    /// <param name="name">The name; large and small letters are the same.</param>
    /// <returns>Null where there is none.</returns>
    public PanelLever? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Levers.FirstOrDefault(l => l.Key == name.Trim())
            ?? Levers.FirstOrDefault(l => Speaker.All.Any(s => WithoutBlanks(s.Say(l.Lever.Title)).Equals(WithoutBlanks(name), StringComparison.OrdinalIgnoreCase)));
    }

    // Whether there is a blank between Chinese and Latin letters is the writer's habit.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    // People try both ways: figures that a break-even only raises, or only lowers, are set where they are equal, and moved together where they differ.
    private Lever Wide(Lever lever)
    {
        if (lever.Move is not (LeverMove.AtLeast or LeverMove.AtMost))
        {
            return lever;
        }

        double[] numbers = [.. lever.Addresses.SelectMany(catalog.Matching).Select(static e => e.Number).OfType<double>()];
        return numbers.Distinct().Count() == 1
            ? lever with { Move = LeverMove.Set }
            : lever with
            {
                Move = LeverMove.AddWithin,
                Neutral = 0,
                Limit = Math.Floor(100 * Math.Min(PointsEitherWay, 1 - numbers.Min())) / 100,
                OtherLimit = -Math.Floor(100 * Math.Min(PointsEitherWay, numbers.Max())) / 100,
            };
    }

    private IEnumerable<Lever> Utilization() =>
        from lines in planningCase.Lines.GroupBy(static l => l.Operator)
        let addresses = lines.Select(static l => new ParameterAddress("Lines", l.Id, "Utilization")).Where(a => catalog.Find(a)?.Number > 0).ToArray()
        where addresses.Length > 0
        let most = addresses.Max(a => catalog.Find(a)!.Number!.Value)
        select new Lever
        {
            Title = LeverTitleMessages.Utilization(new(lines.Key)),
            Move = LeverMove.Add,
            Addresses = addresses,
            Neutral = 0,
            Limit = Math.Round(Math.Min(PointsEitherWay, 1 - most), 6),
            OtherLimit = -Math.Min(PointsEitherWay, addresses.Min(a => catalog.Find(a)!.Number!.Value)),
            IsFraction = true,
        };

    private IEnumerable<Lever> Ramp() =>
        new ChosenLever(catalog).Of(new("HbmLines", "*", "*"), LeverMove.Shift).Lever is { } lever ? [lever with { Title = LeverTitleMessages.HbmRamp }] : [];

    private PanelLever? Slider(Lever asked, Lever lever)
    {
        (double least, double most) = (Math.Min(lever.Limit, lever.OtherLimit), Math.Max(lever.Limit, lever.OtherLimit));
        (double minimum, double maximum, double step) = lever.Move switch
        {
            LeverMove.Scale => (least > 0 ? Math.Max(LeastScale, least) : 0, Math.Min(MostScale, most), 0.05),
            LeverMove.Shift => (lever.Addresses[0].Sheet == "HbmLines" ? -MonthsEitherWay : Math.Max(-120, least), MonthsEitherWay, 1),
            LeverMove.AddWithin => (least, most, 0.01),
            LeverMove.Set => (0, 1, Math.Abs((100 * lever.Neutral) - Math.Round(100 * lever.Neutral)) < 1e-9 ? 0.01 : 0.001),
            _ when lever.IsFraction && lever.Addresses[0].Column == "Utilization" => (-Math.Floor(-100 * least) / 100, most, 0.01),
            _ => (Math.Max(-1, least), Math.Min(most, 5), 0.05),
        };
        ParameterEntry[] entries = [.. lever.Addresses.SelectMany(catalog.Matching).Distinct()];
        return maximum <= minimum || entries.Length == 0 ? null : new()
        {
            Key = KeyOf($"{lever.Title}"),
            Group = lever.IsOfService ? LeverGroup.Demand : GroupOf(lever.Addresses[0]),
            Lever = lever,
            Asked = asked,
            Minimum = minimum,
            Maximum = maximum,
            Step = step,
            BaseWords = BaseWords(lever, entries),
            References = [.. entries.SelectMany(static e => e.References).Distinct()],
        };
    }

    private static Message BaseWords(Lever lever, ParameterEntry[] entries)
    {
        Period[] months = [.. entries.Select(static e => e.Month).OfType<MonthDate>().OrderBy(static m => m.Months).Select(static m => new Period($"{m}")).Distinct()];
        double[] numbers = [.. entries.Select(static e => e.Number).OfType<double>().Order()];
        return months.Length > 0 ? LeverMessages.Range(months[0], months[^1])
            : numbers.Length > 0 ? LeverMessages.Range(LeverMessages.Value(lever, entries[0].Unit, numbers[0]), LeverMessages.Value(lever, entries[0].Unit, numbers[^1]))
            : LeverMessages.NoLimit;
    }

    private PanelChoice? Choice(string setting)
    {
        ParameterAddress address = new(WorkbookSchema.Plan, setting, "Value");
        if (catalog.Find(address) is not { } entry)
        {
            return null;
        }

        IReadOnlyList<string> options = setting == "Regime" ? [.. planningCase.ExportControls.Select(static c => c.Regime).Distinct()] : entry.Schema.Choices;
        return options.Count < 2 ? null : new(address, LeverTitleMessages.Setting(setting), options, entry.Value.Text, entry.References);
    }

    private static LeverGroup GroupOf(ParameterAddress address) => address.Sheet switch
    {
        "Nodes" or "Lines" or "Conversions" or "Dies" => LeverGroup.Logic,
        "HbmLines" or "HbmRecipes" or "HbmGrades" or "Stockpiles" => LeverGroup.Memory,
        "PackagingLines" => LeverGroup.Packaging,
        "Imports" or "ExportControls" => LeverGroup.Trade,
        "Targets" when address.Column != "MaxSpend" => LeverGroup.Goals,
        "Plan" or "Targets" or "Projects" or "Hubs" => LeverGroup.Means,
        _ => LeverGroup.Products,
    };

    private static string KeyOf(string title) =>
        string.Join('-', new string([.. title.Select(static c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
