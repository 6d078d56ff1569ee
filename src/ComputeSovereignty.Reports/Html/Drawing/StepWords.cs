using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Reports.Html.Drawing;

/// <summary>How the changes of a waterfall are written: those of amounts in their own unit, those of shares in percentage points.</summary>
/// <param name="Unit">The unit in the reader's language; empty where the format says it.</param>
/// <param name="Format">The format, without a sign.</param>
/// <param name="Factor">By what a change is multiplied: 100 for shares.</param>
public sealed record StepWords(string Unit, string Format, double Factor)
{
    /// <summary>Gets the words of amounts whose unit nobody gave.</summary>
    public static StepWords Plain { get; } = new(string.Empty, Numbers.Whole, 1);

    /// <summary>Reads from the caption of a chart how its changes are written.</summary>
    /// <param name="caption">The caption, with the unit and format of levels.</param>
    /// <param name="reader">The speaker of the reader's language.</param>
    internal static StepWords Of(Caption caption, Speaker reader) => caption.Format.EndsWith('%')
        ? new(DisplayUnit.Points.Say(reader), caption.Format.TrimEnd('%'), 100)
        : new(caption.Unit, caption.Format, 1);

    /// <summary>Gives a change in the unit.</summary>
    /// <param name="change">The change, in the unit of levels.</param>
    internal double? Of(double? change) => Factor * change;

    /// <summary>Writes a change with its sign; what rounds to nothing has none.</summary>
    /// <param name="change">The change, in the unit of levels.</param>
    internal string Say(double? change)
    {
        string said = Numbers.Say(Of(change), Format);
        return change > 0 && said != Numbers.Say(0, Format) ? $"+{said}" : said;
    }

    /// <summary>Writes a change with its sign and unit.</summary>
    /// <param name="change">The change, in the unit of levels.</param>
    internal string SayWithUnit(double? change) => change is null ? Say(change) : Numbers.WithUnit(Say(change), Unit);
}
