using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Cli.Options;

/// <summary>Finds what is named by the first letters of its id.</summary>
internal static class FirstLetters
{
    private const string Run = "run";

    /// <summary>Finds them in the order in which they are named.</summary>
    /// <typeparam name="T">What is named.</typeparam>
    /// <param name="all">All of them.</param>
    /// <param name="id">Takes the id.</param>
    /// <param name="named">The first letters of each.</param>
    /// <param name="kind">What they are: <c>run</c>, whose verb is <c>runs</c>.</param>
    /// <param name="list">The command that lists them; null for the verb alone.</param>
    /// <exception cref="RefusalException">Nothing is named, a name fits none, or several.</exception>
    internal static T[] Find<T>(IReadOnlyList<T> all, Func<T, string> id, string[] named, string kind, Name? list = null)
    {
        Name see = list ?? new($"sovereignty {kind}s");
        if (named.Length == 0)
        {
            throw new RefusalException(kind == Run ? OptionMessages.NameARun(see) : OptionMessages.NameASweep(see));
        }

        return [.. named.Select(name => all.Where(one => id(one).StartsWith(name, StringComparison.Ordinal)).ToArray() switch
        {
            [var only] => only,
            [] => throw new RefusalException(kind == Run ? OptionMessages.NoRun(new(name), see) : OptionMessages.NoSweep(new(name), see)),
            var several => throw new RefusalException(OptionMessages.SeveralIds(new(name), Listing.Of(several.Select(id), Joint.Or))),
        })];
    }
}
