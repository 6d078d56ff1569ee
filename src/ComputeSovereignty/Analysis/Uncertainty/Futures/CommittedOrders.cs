using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Uncertainty.Futures;

/// <summary>How committed orders fared in a future.</summary>
/// <param name="Moved">Orders that were placed later than planned, since the future does not allow them sooner.</param>
/// <param name="Dropped">Orders that were not placed at all, since the future never allows them again.</param>
/// <param name="Cut">Whether the rest could not all be kept, by a limit of the future such as a budget, so that the plan chose which to keep.</param>
public sealed record OrderKeeping(int Moved, int Dropped, bool Cut)
{
    /// <summary>Gets a value indicating whether every order stands as planned.</summary>
    public bool IsWhole => Moved == 0 && Dropped == 0 && !Cut;
}

/// <summary>The orders of a plan (modules of projects and conversions), to be imposed on other futures.</summary>
public sealed class CommittedOrders
{
    private const double Least = 1e-9;

    private readonly List<(string Key, int Period, double Amount)> modules;
    private readonly List<(string Key, int Period, double Amount)> conversions;

    private CommittedOrders(List<(string Key, int Period, double Amount)> modules, List<(string Key, int Period, double Amount)> conversions) =>
        (this.modules, this.conversions) = (modules, conversions);

    /// <summary>Gets how many orders there are.</summary>
    public int Count => modules.Count + conversions.Count;

    /// <summary>Reads the orders of a plan.</summary>
    /// <param name="formulated">The program.</param>
    /// <param name="values">Its plan. Shape: [columns].</param>
    public static CommittedOrders Of(FormulatedProgram formulated, IReadOnlyList<double> values) =>
        new(Placed(formulated.Decisions.Modules, values), Placed(formulated.Decisions.Conversions, values));

    /// <summary>Imposes the orders on the program of a future.</summary>
    /// <param name="formulated">The program of the future.</param>
    /// <param name="mayCut">Whether orders may be smaller than committed.</param>
    /// <returns>The bounds of the columns, and how the orders fared. Shape of the bounds: [columns].</returns>
    /// <remarks>An order that the future does not allow in its period (it is not available yet) is placed in the first period that allows it, and not at all where none does.</remarks>
    public (double[] Lower, double[] Upper, OrderKeeping Keeping) Impose(FormulatedProgram formulated, bool mayCut)
    {
        double[] lower = formulated.Program.ColumnLower.ToArray();
        double[] upper = formulated.Program.ColumnUpper.ToArray();
        int last = formulated.Case.Horizon.PeriodCount;
        (int moved, int dropped) = (0, 0);
        Close(formulated.Decisions.Modules);
        Close(formulated.Decisions.Conversions);
        Place(modules, formulated.Decisions.Modules);
        Place(conversions, formulated.Decisions.Conversions);
        return (lower, upper, new(moved, dropped, mayCut));

        void Close<TUnit>(Dictionary<(string Key, int Period), Variable<TUnit>> columns)
            where TUnit : struct, IUnit
        {
            foreach (Variable<TUnit> column in columns.Values)
            {
                (lower[column.Column], upper[column.Column]) = (0, 0);
            }
        }

        void Place<TUnit>(List<(string Key, int Period, double Amount)> orders, Dictionary<(string Key, int Period), Variable<TUnit>> columns)
            where TUnit : struct, IUnit
        {
            foreach ((string key, int period, double amount) in orders)
            {
                int first = Enumerable.Range(period, last - period).Where(t => columns.ContainsKey((key, t))).DefaultIfEmpty(-1).First();
                (moved, dropped) = (moved + (first > period ? 1 : 0), dropped + (first < 0 ? 1 : 0));
                if (first >= 0)
                {
                    int column = columns[(key, first)].Column;
                    upper[column] += amount;
                    lower[column] = mayCut ? 0 : upper[column];
                }
            }
        }
    }

    private static List<(string Key, int Period, double Amount)> Placed<TUnit>(Dictionary<(string Key, int Period), Variable<TUnit>> columns, IReadOnlyList<double> values)
        where TUnit : struct, IUnit =>
        [.. columns.Select(c => (c.Key.Item1, c.Key.Item2, Amount: values[c.Value.Column])).Where(static o => o.Amount > Least).OrderBy(static o => o.Item2).ThenBy(static o => o.Item1, StringComparer.Ordinal)];
}
