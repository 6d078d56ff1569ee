namespace ComputeSovereignty.Cli.Options;

/// <summary>Finds what is named by the first letters of its id.</summary>
internal static class FirstLetters
{
    /// <summary>Finds them in the order in which they are named.</summary>
    /// <typeparam name="T">What is named.</typeparam>
    /// <param name="all">All of them.</param>
    /// <param name="id">Takes the id.</param>
    /// <param name="named">The first letters of each.</param>
    /// <param name="kind">What they are: <c>run</c>, whose verb is <c>runs</c>.</param>
    /// <exception cref="RefusalException">Nothing is named, a name fits none, or several.</exception>
    internal static T[] Find<T>(IReadOnlyList<T> all, Func<T, string> id, string[] named, string kind)
    {
        if (named.Length == 0)
        {
            throw new RefusalException($"Name a {kind} by the first letters of its id. See: sovereignty {kind}s");
        }

        return [.. named.Select(name => all.Where(one => id(one).StartsWith(name, StringComparison.Ordinal)).ToArray() switch
        {
            [var only] => only,
            [] => throw new RefusalException($"There is no {kind} {name}. See: sovereignty {kind}s"),
            var several => throw new RefusalException($"{name} may be {string.Join(" or ", several.Select(id))}; write more letters."),
        })];
    }
}
