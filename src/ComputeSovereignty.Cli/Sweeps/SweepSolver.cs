using System.CommandLine;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cli.Verbs;
using ComputeSovereignty.Cluster;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs.Sweeps;

namespace ComputeSovereignty.Cli.Sweeps;

/// <summary>Opens the questions of sweeps as their verbs would open them here, so that a machine of a cluster solves by the same code as one alone.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class SweepSolver(Session session) : ISweepSolver
{
    /// <inheritdoc/>
    public ISweepQuestion Open(Sweep sweep, byte[] content, CancellationToken cancellation)
    {
        string file = Path.Combine(Path.GetTempPath(), $"sweep-{sweep.Id}-{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(file, content);
            using StringWriter said = new();
            using Session inner = new() { Out = TextWriter.Null, Error = said, Folder = session.Folder, LogFolder = session.LogFolder, DataFolder = session.DataFolder, Clock = session.Clock, Cancellation = cancellation };
            inner.Keep(sweep.CasePath, file);
            return Opened(sweep, inner, said);
        }
        catch (RefusalException refusal)
        {
            throw new SweepRefusedException(FaultMessages.Of(refusal), refusal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Pieces Opened(Sweep sweep, Session inner, StringWriter said)
    {
        List<OpenQuestion> opened = [];
        Verb verb = sweep.Verb switch
        {
            "simulate" => new SimulateVerb(inner) { Opening = opened.Add },
            "compare" => new CompareVerb(inner) { Opening = opened.Add },
            "breakeven" => new BreakEvenVerb(inner) { Opening = opened.Add },
            "stochastic" => new StochasticVerb(inner) { Opening = opened.Add },
            _ => throw new SweepRefusedException(ClusterMessages.UnknownVerb(new(sweep.Verb))),
        };
        verb.Parse([sweep.CasePath, .. sweep.Arguments, "--no-store"], Verb.Literally).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = TextWriter.Null, Error = said });
        inner.Cancellation.ThrowIfCancellationRequested();
        if (opened is not [var question])
        {
            throw new SweepRefusedException(ClusterMessages.NoPlan(new(said.ToString().Trim())));
        }

        IReadOnlyList<Message> differences = question.Question.Differences(sweep.Entries);
        return differences.Count == 0 ? new(question) : throw new SweepRefusedException(ClusterMessages.OtherQuestion(new(differences, Joint.Semicolon)));
    }

    private sealed class Pieces(OpenQuestion opened) : ISweepQuestion
    {
        public byte[] Solve(int set, DrawRange range, CancellationToken cancellation) => opened.Solve(set, range, cancellation);
    }
}
