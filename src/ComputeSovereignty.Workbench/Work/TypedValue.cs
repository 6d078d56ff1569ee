using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Text;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>Reads the value of a change, or of a cell, as somebody typed it: numbers as they write them, months in several ways. What it must be is the reader's to check.</summary>
internal static class TypedValue
{
    /// <summary>Reads the value of a change.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">What is changed.</param>
    /// <param name="operation">How, as a form says it: <c>=</c>, <c>*=</c>, <c>+=</c> or <c>shift</c>.</param>
    /// <param name="catalog">The figures of the case.</param>
    /// <param name="style">How whoever typed it writes numbers.</param>
    /// <returns>The value as files write it, and what speaks against it; null where nothing does.</returns>
    internal static (string Value, Message? Problem) OfChange(string text, string address, string operation, ParameterCatalog catalog, NumberStyle style)
    {
        IReadOnlyList<ParameterEntry> entries = ParameterAddress.TryParse(address, out ParameterAddress? named, out _) ? catalog.Matching(named!) : [];
        ColumnSchema? schema = operation switch
        {
            "*=" => new(string.Empty, ColumnKind.Number, string.Empty, string.Empty),
            "shift" => new("months", ColumnKind.Whole, "months", string.Empty),
            _ => entries.Count > 0 ? entries[0].Schema : null,
        };
        (CellValue value, Message problem) = Of(schema, text, style);
        return !problem.IsEmpty ? (text, problem) : (value.Text, null);
    }

    /// <summary>Reads a value. What must be text stays text, whatever it looks like; a number elsewhere is read as people write it, and kept as files write it.</summary>
    /// <param name="schema">What the value must be; null where nothing is known of it.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">How whoever typed it writes numbers.</param>
    /// <returns>The value, or what speaks against it.</returns>
    internal static (CellValue Value, Message Problem) Of(ColumnSchema? schema, string text, NumberStyle style)
    {
        if (text.Length == 0)
        {
            return (CellValue.Blank, Message.None);
        }

        if (schema?.Kind is ColumnKind.Text or ColumnKind.Key or ColumnKind.Sources)
        {
            return (CellValue.OfText(text), Message.None);
        }

        if (schema?.Kind is ColumnKind.Address or ColumnKind.Reference or ColumnKind.Choice)
        {
            return (CellValue.Interpret(text), Message.None);
        }

        if (schema?.Kind == ColumnKind.Month && TypedMonth.Read(text) is { } month)
        {
            return (CellValue.OfText(month), Message.None);
        }

        TypedNumber typed = TypedNumber.Read(text, style);
        return typed switch
        {
            { Doubt: not null } => (default, typed.Against(style)!),
            { Number: not null, IsPercent: true } when !MayBePercent(schema) => (default, FormMessages.NoPercentageOf(new(schema!.Unit.Length > 0 ? schema.Unit : schema.Name))),
            { Number: { } number } => (CellValue.OfNumber(number), Message.None),
            _ => (CellValue.Interpret(TypedNumber.Narrow(text).Trim()), Message.None),
        };
    }

    /// <summary>Tells whether a percentage says something of a value: shares, rates a year, and what has no unit.</summary>
    /// <param name="schema">What the value must be.</param>
    internal static bool MayBePercent(ColumnSchema? schema) => schema is null || (schema.Kind != ColumnKind.Whole && (schema.Unit is "" or "1/yr"));
}
