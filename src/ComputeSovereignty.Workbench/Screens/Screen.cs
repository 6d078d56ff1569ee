using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Text;
using Microsoft.AspNetCore.Components;

namespace ComputeSovereignty.Workbench.Screens;

/// <summary>What every part of the workbench's pages knows: the visit, and its words.</summary>
public abstract class Screen : ComponentBase
{
    /// <summary>Gets or sets the visit.</summary>
    [CascadingParameter]
    public Visit Visit { get; set; } = null!;

    /// <summary>Gets the words.</summary>
    protected Phrases Words => Visit.Words;

    /// <summary>Gets the speaker of the reader's language.</summary>
    protected Speaker Reader => Visit.Reader;

    /// <summary>Says a message in the reader's language.</summary>
    /// <param name="message">The message.</param>
    protected string Say(Message message) => Reader.Say(message);

    /// <summary>Says what a sheet or a column of the workbook holds in the reader's language.</summary>
    /// <param name="text">The text of the schema, English.</param>
    protected string SayHelp(string text) => WorkbookWords.Say(text, Reader);
}
