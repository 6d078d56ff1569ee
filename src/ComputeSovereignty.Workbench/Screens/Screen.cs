using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbench.Server;
using ComputeSovereignty.Workbench.Store;
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

    /// <summary>Says the answer of a run in the reader's language; one of before there were several languages is translated as far as it is known.</summary>
    /// <param name="run">The run.</param>
    protected string Said(KeptRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        string said = run.SentenceIn(Reader);
        return said == run.Sentence ? Say(said) : said;
    }

    /// <summary>Puts what a report says into the reader's language.</summary>
    /// <param name="report">What it says, English.</param>
    protected string Say(string report) => ReportWords.Of(Words)?.Say(report) ?? report;
}
