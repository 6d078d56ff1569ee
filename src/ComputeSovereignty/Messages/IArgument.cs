namespace ComputeSovereignty.Messages;

/// <summary>What may stand in a place of a message: a name, a figure with its unit, a period, a list, another message. A bare text may not, since nobody could tell whether it is to be translated.</summary>
public interface IArgument
{
    /// <summary>Says it within a sentence.</summary>
    /// <param name="speaker">The speaker of the reader's language.</param>
    string Say(Speaker speaker);
}
