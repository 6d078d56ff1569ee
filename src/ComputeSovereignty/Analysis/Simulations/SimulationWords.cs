using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Simulations;

/// <summary>The words by which somebody says how a simulation is done, on a command line or in a form. The first of each list is meant where nothing is said.</summary>
public static class SimulationWords
{
    /// <summary>What the spread of draws is called: an option of the command line without its dashes, a field of a form.</summary>
    public const string Design = "design";

    /// <summary>What the ways of investing are called.</summary>
    public const string Investing = "investments";

    /// <summary>What the figures of each draw are called.</summary>
    public const string Results = "results";

    private static readonly (string Word, Investments Value)[] Ways = [("adaptive", Investments.Adaptive), ("fixed", Investments.Fixed), ("both", Investments.Both)];
    private static readonly (string Word, FutureScope Value)[] Scopes = [("all", FutureScope.AllStages), ("shares", FutureScope.ShareAndBacklog)];

    /// <summary>Gets the ways of spreading draws.</summary>
    public static IReadOnlyList<string> Designs => SamplingDesign.Allowed.Split(", ");

    /// <summary>Gets the ways of investing.</summary>
    public static IReadOnlyList<string> WaysOfInvesting => [.. Ways.Select(static w => w.Word)];

    /// <summary>Gets the kinds of results.</summary>
    public static IReadOnlyList<string> KindsOfResults => [.. Scopes.Select(static s => s.Word)];

    /// <summary>Reads how draws are spread.</summary>
    /// <param name="text">The word; null where nothing is said.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    public static SamplingKind DesignOf(string? text, ICollection<Finding> findings)
    {
        if (!SamplingDesign.TryParse(text ?? Designs[0], out SamplingKind kind, out Message suggestion))
        {
            findings.Add(AskedFor.Wrong(Design, Message.Sentences(SimulationWordMessages.NoDesign(new(text!), Listing.Of(Designs, Joint.Comma)), suggestion)));
        }

        return kind;
    }

    /// <summary>Reads whether futures may order otherwise than the base plan.</summary>
    /// <param name="text">The word; null where nothing is said.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    public static Investments InvestmentsOf(string? text, ICollection<Finding> findings) => Read(Investing, text, SimulationWordMessages.NoWayOfInvesting, Ways, findings);

    /// <summary>Reads what is asked of each draw.</summary>
    /// <param name="text">The word; null where nothing is said.</param>
    /// <param name="findings">Takes what speaks against it.</param>
    public static FutureScope ScopeOf(string? text, ICollection<Finding> findings) => Read(Results, text, SimulationWordMessages.NoKindOfResults, Scopes, findings);

    private static T Read<T>(string part, string? text, Func<Name, Listing, Message> refusal, (string Word, T Value)[] words, ICollection<Finding> findings)
    {
        string[] names = [.. words.Select(static w => w.Word)];
        int place = text is null ? 0 : Array.FindIndex(names, n => n.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (place < 0)
        {
            findings.Add(AskedFor.Wrong(part, Message.Sentences(refusal(new(text!), Listing.Of(names, Joint.Comma)), NearestName.Suggestion(text!, names))));
        }

        return words[Math.Max(0, place)].Value;
    }
}
