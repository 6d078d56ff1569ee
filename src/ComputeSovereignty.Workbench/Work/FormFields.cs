using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Http;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>What a percentage is in a field.</summary>
internal enum PercentIs
{
    /// <summary>Nothing: it is refused.</summary>
    None,

    /// <summary>A fraction: 80% is 0.8.</summary>
    Fraction,

    /// <summary>The number that the field asks for: 80% is 80.</summary>
    Number,
}

/// <summary>A form as somebody filled it in: gives its fields as they are kept, with numbers as files write them.</summary>
/// <param name="form">The form.</param>
/// <param name="style">How whoever filled it in writes numbers.</param>
/// <param name="open">The case that it is about.</param>
/// <param name="findings">Takes what is wrong with the fields.</param>
internal sealed class FormFields(IFormCollection form, NumberStyle style, OpenedCase open, ICollection<Finding> findings)
{
    /// <summary>Gets how whoever filled it in writes numbers.</summary>
    internal NumberStyle Style => style;

    /// <summary>Gets the case.</summary>
    internal OpenedCase Case => open;

    /// <summary>Reads a field as it was typed.</summary>
    /// <param name="name">The field.</param>
    internal string Text(string name) => form[name].ToString().Trim();

    /// <summary>Reads the values of a field that may be ticked several times, joined by commas.</summary>
    /// <param name="name">The field.</param>
    internal string Joined(string name) => string.Join(',', form[name].Where(static v => !string.IsNullOrWhiteSpace(v))).Trim();

    /// <summary>Lists the keys of the fields <c>NAME.KEY</c> that are not blank.</summary>
    /// <param name="name">The part before the point.</param>
    internal IReadOnlyList<string> Keys(string name) =>
        [.. form.Where(f => f.Key.StartsWith($"{name}.", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(f.Value.ToString())).Select(f => f.Key[(name.Length + 1)..])];

    /// <summary>Reads a field with a number.</summary>
    /// <param name="name">The field.</param>
    /// <param name="percent">What a percentage is.</param>
    /// <param name="part">What the field is called in messages; null for its name.</param>
    /// <returns>The number as files write it; what was typed where it is none, which is told; empty for a blank field.</returns>
    internal string Number(string name, PercentIs percent, string? part = null)
    {
        string text = Text(name);
        if (text.Length == 0)
        {
            return text;
        }

        TypedNumber typed = TypedNumber.Read(text, style);
        Message? against = typed.Against(style) ?? (typed is { Number: not null, IsPercent: true } && percent == PercentIs.None ? FormMessages.NoPercentage : null);
        if (against is not null)
        {
            Refuse(part ?? name, against, Message.Verbatim(text));
        }

        return typed.Number is { } number ? CellValue.Numeral(typed.IsPercent && percent == PercentIs.Number ? Math.Round(100 * number, 12) : number) : text;
    }

    /// <summary>Refuses a field.</summary>
    /// <param name="part">What the field is called.</param>
    /// <param name="message">What is wrong, a sentence.</param>
    /// <param name="found">What was typed.</param>
    /// <param name="allowed">What is allowed; null where the sentence says it.</param>
    internal void Refuse(string part, Message message, Message found, Message? allowed = null) =>
        findings.Add(new(Severity.Error, new(part, string.Empty, string.Empty), message) { Found = found, Allowed = allowed ?? Message.None });
}
