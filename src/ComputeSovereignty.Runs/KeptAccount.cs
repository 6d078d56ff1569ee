namespace ComputeSovereignty.Runs;

/// <summary>What an account may do. Each role may do what the one before may.</summary>
public enum AccountRole
{
    /// <summary>Looks at what is shared, and moves levers; keeps nothing.</summary>
    Reader,

    /// <summary>Brings cases, begins runs, shares and deletes what is their own.</summary>
    Planner,

    /// <summary>Reads the trail of who did what, too.</summary>
    Administrator,
}

/// <summary>Somebody who signs in.</summary>
public sealed record KeptAccount
{
    /// <summary>Gets its id, under which cases and runs are kept.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the name that is typed at the sign-in, as it was given; two that differ in upper and lower case alone are one.</summary>
    public required string Name { get; init; }

    /// <summary>Gets what it may do.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>Gets a value indicating whether it is shut: nobody signs in with it.</summary>
    public bool IsShut { get; init; }

    /// <summary>Gets the hash of the password; empty where another service vouches for the person.</summary>
    public string PasswordHash { get; init; } = string.Empty;

    /// <summary>Gets a random word that is part of every session: a new one ends them all.</summary>
    public required string Stamp { get; init; }

    /// <summary>Gets when it was made, UTC.</summary>
    public required DateTimeOffset Made { get; init; }
}
