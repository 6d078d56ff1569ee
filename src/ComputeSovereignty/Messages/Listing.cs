namespace ComputeSovereignty.Messages;

/// <summary>What joins the last two of a list.</summary>
public enum Joint
{
    /// <summary><c>A, B and C</c>; <c>A、B和C</c>.</summary>
    And,

    /// <summary><c>A, B or C</c>; <c>A、B或C</c>.</summary>
    Or,

    /// <summary><c>A, B, C</c>; <c>A、B、C</c>.</summary>
    Comma,

    /// <summary><c>A; B; C</c>; <c>A；B；C</c>.</summary>
    Semicolon,
}

/// <summary>Several things in a row.</summary>
/// <param name="Items">The things.</param>
/// <param name="Joint">What joins the last two.</param>
public sealed record Listing(IReadOnlyList<IArgument> Items, Joint Joint = Joint.And) : IArgument
{
    /// <summary>Lists names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="joint">What joins the last two.</param>
    public static Listing Of(IEnumerable<string> names, Joint joint = Joint.And) => new([.. names.Select(static n => new Name(n))], joint);

    /// <inheritdoc/>
    public string Say(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.List([.. Items.Select(speaker.Say)], Joint);
    }

    /// <inheritdoc/>
    public bool Equals(Listing? other) => other is not null && Joint == other.Joint && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items.Count, Joint);

    /// <inheritdoc/>
    public override string ToString() => Say(Speaker.English);
}
