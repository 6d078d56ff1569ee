using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of orders placed before the world is known.</summary>
/// <param name="clock">The clock.</param>
internal sealed class StochasticWork(TimeProvider clock) : QuestionWork(RunKinds.Stochastic, clock)
{
    /// <summary>The argument with the worlds and their weights.</summary>
    internal const string Worlds = "worlds";

    /// <summary>The argument with the first period whose orders may depend on the world.</summary>
    internal const string KnownFrom = "known-from";

    /// <summary>The argument with the part of the worlds that is not the tail.</summary>
    internal const string Tail = "tail";

    /// <summary>The argument with the weight of the tail.</summary>
    internal const string TailWeight = "tail-weight";

    /// <summary>The argument with how many worlds are drawn in place of scenarios.</summary>
    internal const string Sampled = "sampled";

    /// <summary>The most worlds of one run: all of them stand in one program.</summary>
    internal const int MostWorlds = 12;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Worlds, Sampled, KnownFrom, Tail, TailWeight];

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings)
    {
        int? sampled = Whole(order, Sampled, MostWorlds, findings);
        WorldsQuestion? question = WorldsQuestion.Read(
            new(sampled is null ? order.Argument(Worlds) ?? string.Empty : null, order.Argument(KnownFrom), Number(order, Tail, findings), Number(order, TailWeight, findings)) { Sampled = sampled },
            order.Reading.Studies,
            order.Reading.Case!.Horizon,
            findings);
        if (question?.Question.Worlds.Count is > MostWorlds and var count)
        {
            findings.Add(new(Severity.Error, new(Worlds, string.Empty, string.Empty), "These are too many worlds.") { Found = $"{count}", Allowed = $"at most {MostWorlds}" });
        }

        return question;
    }
}
