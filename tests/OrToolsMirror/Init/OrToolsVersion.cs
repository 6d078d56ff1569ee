namespace Google.OrTools.Init;

/// <summary>The package's version.</summary>
public static class OrToolsVersion
{
    /// <summary>Says that this is no version of the package.</summary>
    public static string VersionString() => "mirror";
}
