using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.UseCases;

namespace ComputeSovereignty.Cli.Runs;

/// <summary>The engines that a command line names.</summary>
internal static class NamedEngines
{
    /// <summary>Chooses the engines.</summary>
    /// <param name="names">One name, or two joined by a comma; null for auto.</param>
    /// <param name="integers">Whether integer programs are solved.</param>
    /// <exception cref="RefusalException">A name is unknown, or the engine cannot be used here.</exception>
    internal static Engines Of(string? names, bool integers)
    {
        List<Finding> findings = [];
        return EngineChoice.Read(names, integers, findings) ?? throw new RefusalException(Message.Sentences(findings[0].Message, PlaceMessages.SeeEngines));
    }
}
