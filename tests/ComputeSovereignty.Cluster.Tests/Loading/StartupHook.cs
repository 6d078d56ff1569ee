#pragma warning disable CA1050, CA1515, IDE0130 // The runtime looks for this name without a namespace.

/// <summary>Called by the runtime before the program, where DOTNET_STARTUP_HOOKS names this assembly: writes down what was loaded when the program ends.</summary>
internal static class StartupHook
{
    /// <summary>The variable with the file that takes the names.</summary>
    internal const string Variable = "LOADED_ASSEMBLIES";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => File.WriteAllLines(
        Environment.GetEnvironmentVariable(Variable)!, AppDomain.CurrentDomain.GetAssemblies().Select(static a => a.GetName().Name ?? string.Empty));
}
