using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Levers;

/// <summary>One value of an axis of a grid.</summary>
/// <param name="Label">What the value is called: <c>2028-01</c>, <c>× 1.5</c>, <c>12 months later</c>.</param>
/// <param name="Changes">What it changes; none where the case stays as it stands.</param>
public sealed record GridStep(Message Label, IReadOnlyList<ParameterChange> Changes);

/// <summary>An axis of a grid: one figure, or the figures of one address, at several values.</summary>
/// <param name="Title">What is varied: the address as written, or a noun within a sentence.</param>
/// <param name="Steps">The values, in order.</param>
public sealed record GridAxis(Message Title, IReadOnlyList<GridStep> Steps)
{
    /// <summary>The value that leaves the case as it stands.</summary>
    public const string AsItStands = "base";

    /// <summary>Reads an axis: <c>ADDRESS OP V1,V2,…</c>, with <c>=</c>, <c>*=</c>, <c>+=</c> or <c>shift</c> for OP and <c>base</c> for no change.</summary>
    /// <param name="text">The text, such as <c>HbmLines[*].* *= 1,1.25,1.5</c>.</param>
    /// <param name="origin">Where the text comes from, for messages, such as <c>--grid</c>.</param>
    /// <param name="axis">The axis, where the text is one.</param>
    /// <param name="finding">What is wrong, where it is not.</param>
    /// <returns>Whether the text is an axis.</returns>
    public static bool TryParse(string text, string origin, out GridAxis? axis, out Finding? finding)
    {
        axis = null;
        if (!ParameterChange.TryParse(text, origin, out ParameterChange? whole, out finding))
        {
            return false;
        }

        string[] values = whole!.Value.Text.Split(',', StringSplitOptions.TrimEntries);
        if (values.Any(static v => v.Length == 0) || values.Distinct().Count() < values.Length)
        {
            finding = new(Severity.Error, whole.Origin, LeverChoiceMessages.EachValueOnce)
            {
                Found = Message.Verbatim(whole.Value.Text),
                Allowed = LeverChoiceMessages.ValuesWithCommas,
            };
            return false;
        }

        axis = new(Message.Verbatim($"{whole.Address}"), [.. values.Select(v => Step(whole, v))]);
        return true;
    }

    /// <summary>Makes an axis of figures that move together.</summary>
    /// <param name="addresses">The addresses.</param>
    /// <param name="operation">How the values act.</param>
    /// <param name="values">The values, as text.</param>
    /// <param name="title">What is varied.</param>
    internal static GridAxis Of(IReadOnlyList<ParameterAddress> addresses, ChangeOperation operation, IEnumerable<string> values, Message title) => new(title,
    [
        .. values.Select(value => addresses.Select(a => Step(new(a, operation, CellValue.Blank, SourceCell.None), value)).ToArray())
            .Select(static steps => new GridStep(steps[0].Label, [.. steps.SelectMany(static s => s.Changes)])),
    ]);

    /// <summary>Makes an axis of one address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="operation">How the values act.</param>
    /// <param name="values">The values, as text.</param>
    /// <param name="title">What is varied.</param>
    internal static GridAxis Of(string address, ChangeOperation operation, IEnumerable<string> values, Message title)
    {
        ParameterChange pattern = new(ParameterAddress.Parse(address), operation, CellValue.Blank, SourceCell.None);
        return new(title, [.. values.Select(v => Step(pattern, v))]);
    }

    private static GridStep Step(ParameterChange pattern, string value)
    {
        if (value.Equals(AsItStands, StringComparison.OrdinalIgnoreCase))
        {
            return new(GridAxisMessages.BaseValue, []);
        }

        ParameterChange change = pattern with { Value = CellValue.Interpret(value) };
        return new(Label(change), [change]);
    }

    private static Message Label(ParameterChange change) => change.Operation switch
    {
        ChangeOperation.Scale => Message.Verbatim($"× {change.Value.Text}"),
        ChangeOperation.Add => Message.Verbatim(change.Value.Number < 0 ? $"− {change.Value.Text.TrimStart('-')}" : $"+ {change.Value.Text}"),
        ChangeOperation.ShiftMonths when change.Value.Number == 0 => GridAxisMessages.OnSchedule,
        ChangeOperation.ShiftMonths => GridAxisMessages.Shifted(change.Value.Number),
        _ => Message.Verbatim(change.Value.Text),
    };
}
