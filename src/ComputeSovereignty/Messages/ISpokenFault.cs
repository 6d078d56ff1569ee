namespace ComputeSovereignty.Messages;

/// <summary>What went wrong, as a message: an exception whose words reach a user in the user's language.</summary>
public interface ISpokenFault
{
    /// <summary>Gets what went wrong, as whole sentences.</summary>
    Message Words { get; }
}
