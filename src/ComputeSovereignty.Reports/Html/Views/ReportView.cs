using ComputeSovereignty.Messages;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Reports.Html.Views;

/// <summary>A part of a page, which knows its reader's language.</summary>
public abstract class ReportView : ComponentBase
{
    /// <summary>Gets or sets the speaker of the page's language; English where none is given.</summary>
    [CascadingParameter]
    public Speaker Reader { get; set; } = Speaker.English;

    /// <summary>Says a message.</summary>
    /// <param name="message">The message.</param>
    protected string Say(Message message) => Reader.Say(message);
}
