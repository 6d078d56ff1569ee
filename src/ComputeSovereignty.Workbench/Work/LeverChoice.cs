using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Text;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Reads the fields by which a form names a lever, or an axis of a grid: a lever's name, or an address.</summary>
internal static class LeverChoice
{
    /// <summary>The choice of a figure by its address.</summary>
    internal const string ByAddress = "*";

    /// <summary>The part of the field with the address.</summary>
    internal const string Address = "address";

    /// <summary>The part of the field with the first value of an axis.</summary>
    internal const string From = "from";

    /// <summary>The part of the field with the last value of an axis.</summary>
    internal const string To = "to";

    /// <summary>The part of the field with the number of values of an axis.</summary>
    internal const string Count = "count";

    /// <summary>The part of the field that says how the values of an address act.</summary>
    internal const string Operation = "operation";

    /// <summary>The part of the field with the values of an address.</summary>
    internal const string Values = "values";

    /// <summary>The most values of an axis.</summary>
    internal const int MostValues = 100;

    private static readonly string[] Operations = ["*=", "=", "+=", "shift"];

    /// <summary>Reads a lever.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    /// <returns>A name or an address; empty for none.</returns>
    internal static string Lever(FormFields form, string name)
    {
        (string chosen, string address) = (form.Text(name), Part(form, name, Address));
        if (chosen is not ("" or ByAddress) && address.Length > 0)
        {
            form.Refuse(name, FormMessages.LeverAndAddress(form.Case.Panel?.Find(chosen)?.Lever.Title ?? Message.Verbatim(chosen)), Message.Verbatim(address));
        }
        else if (chosen == ByAddress && address.Length == 0)
        {
            form.Refuse(name, FormMessages.AddressMissing, Message.None, FormMessages.AnAddress);
        }

        return chosen is "" or ByAddress ? address : chosen;
    }

    /// <summary>Reads an axis.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field.</param>
    /// <returns>The axis as <c>ADDRESS OP VALUES</c>, or as <see cref="LeverAxis"/> reads it; empty for none.</returns>
    internal static string Axis(FormFields form, string name)
    {
        string lever = Lever(form, name);
        return lever.Length == 0 ? lever : form.Text(name) is "" or ByAddress ? OfAddress(form, name, lever) : OfName(form, name, lever);
    }

    private static string OfName(FormFields form, string name, string lever)
    {
        PercentIs percent = form.Case.Panel?.Find(lever) switch
        {
            { IsInPercent: true } => PercentIs.Number,
            { Lever.Move: LeverMove.Scale } => PercentIs.Fraction,
            _ => PercentIs.None,
        };
        string count = form.Number($"{name}.{Count}", PercentIs.None, name);
        if (count.Length > 0 && !(int.TryParse(count, out int values) && values is >= 2 and <= MostValues))
        {
            form.Refuse(name, FormMessages.TooManyValues, Message.Verbatim(count), FindingMessages.WholeNumber(Figure.Count(2), Figure.Count(MostValues)));
        }

        return LeverAxis.Text(lever, form.Number($"{name}.{From}", percent, name), form.Number($"{name}.{To}", percent, name), count);
    }

    private static string OfAddress(FormFields form, string name, string address)
    {
        string operation = Operations.Contains(Part(form, name, Operation)) ? Part(form, name, Operation) : Operations[0];
        string typed = Part(form, name, Values);
        (IReadOnlyList<string> values, string? doubt) = TypedList.Read(typed, form.Style);
        if (doubt is not null)
        {
            form.Refuse(name, FormMessages.OneOrSeveral(new(doubt)), Message.Verbatim(typed));
        }
        else if (values.Count is 0 or > MostValues)
        {
            form.Refuse(name, FormMessages.AxisNeedsValues, Message.Verbatim(typed), FormMessages.ValuesWithSemicolons(Figure.Count(MostValues)));
        }

        return $"{address} {operation} {string.Join(',', values.Select(v => v.Equals(Analysis.Levers.GridAxis.AsItStands, StringComparison.OrdinalIgnoreCase) ? v : Value(form, name, address, operation, v)))}";
    }

    private static string Value(FormFields form, string name, string address, string operation, string typed)
    {
        (string value, Message? problem) = TypedValue.OfChange(typed, address, operation, form.Case.Catalog, form.Style);
        if (problem is not null)
        {
            form.Refuse(name, problem, Message.Verbatim(typed));
        }

        return value;
    }

    private static string Part(FormFields form, string name, string part) => form.Text($"{name}.{part}");
}
