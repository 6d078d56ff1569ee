using System.Text.RegularExpressions;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cases.Addresses;

/// <summary>How a change acts on a figure.</summary>
public enum ChangeOperation
{
    /// <summary>The figure becomes the value.</summary>
    Set,

    /// <summary>The figure is multiplied by the value.</summary>
    Scale,

    /// <summary>The value is added to the figure.</summary>
    Add,

    /// <summary>A month moves later by the value; a whole year-end series is read that much earlier.</summary>
    ShiftMonths,
}

/// <summary>A change of the figures that an address names.</summary>
/// <param name="Address">What is changed; may hold wildcards.</param>
/// <param name="Operation">How it is changed.</param>
/// <param name="Value">The new value, factor, summand or number of months.</param>
/// <param name="Origin">Where the change was written: a cell of Scenarios, or an option of the command line.</param>
public sealed partial record ParameterChange(ParameterAddress Address, ChangeOperation Operation, CellValue Value, SourceCell Origin)
{
    /// <summary>Gets where the address was written; <see cref="Origin"/> unless it has a cell of its own.</summary>
    public SourceCell AddressOrigin { get; init; } = Origin;

    /// <summary>Reads a change from one text: <c>ADDRESS OP VALUE</c>, with <c>=</c>, <c>*=</c>, <c>+=</c> or <c>shift</c> for OP.</summary>
    /// <param name="text">The text, such as <c>HbmLines[CXMT].* *= 1.5</c>.</param>
    /// <param name="origin">Where the text comes from, for messages, such as <c>--set</c>.</param>
    /// <param name="change">The change, where the text is one.</param>
    /// <param name="finding">What is wrong, where it is not.</param>
    /// <returns>Whether the text is a change.</returns>
    public static bool TryParse(string text, string origin, out ParameterChange? change, out Finding? finding)
    {
        SourceCell place = new($"{origin} \"{text}\"", string.Empty, string.Empty);
        (change, finding) = (null, null);
        if (Syntax().Match(text) is not { Success: true } match)
        {
            finding = new(Severity.Error, place, AddressMessages.NotAChange)
            {
                Allowed = AddressMessages.HowToChange,
            };
            return false;
        }

        if (!ParameterAddress.TryParse(match.Groups["address"].Value, out ParameterAddress? address, out Message problem))
        {
            finding = new(Severity.Error, place, problem);
            return false;
        }

        ChangeOperation operation = match.Groups["op"].Value switch
        {
            "=" => ChangeOperation.Set,
            "*=" => ChangeOperation.Scale,
            "+=" => ChangeOperation.Add,
            _ => ChangeOperation.ShiftMonths,
        };
        change = new(address!, operation, CellValue.Interpret(match.Groups["value"].Value.Trim().Trim('"')), place);
        return true;
    }

    /// <summary>Writes the change as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{Address} {Symbol(Operation)} {Value.Text}";

    private static string Symbol(ChangeOperation operation) => operation switch
    {
        ChangeOperation.Set => "=",
        ChangeOperation.Scale => "*=",
        ChangeOperation.Add => "+=",
        _ => "shift",
    };

    [GeneratedRegex(@"^\s*(?<address>[^\[\]]+\[[^\[\]]*\]\s*\.\s*[A-Za-z0-9_*@]+?)\s*(?<op>\*=|\+=|=|(?<=\s)shift(?=\s))(?<value>.*)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Syntax();
}
