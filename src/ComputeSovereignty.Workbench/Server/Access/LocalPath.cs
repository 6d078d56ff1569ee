namespace ComputeSovereignty.Workbench.Server.Access;

/// <summary>Ways back that a form or an address names.</summary>
internal static class LocalPath
{
    /// <summary>Gives the way back where it stays within this server: one slash, and no second one or backslash that a browser takes for another host.</summary>
    /// <param name="path">The way that was named.</param>
    /// <returns><c>/</c> for any other.</returns>
    internal static string Of(string path) =>
        path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal) && !path.Any(char.IsControl) ? path : "/";
}
