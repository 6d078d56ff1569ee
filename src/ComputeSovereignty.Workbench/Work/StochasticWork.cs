using ComputeSovereignty.Analysis.Stochastic;
using ComputeSovereignty.Analysis.Studies;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Runs;

namespace ComputeSovereignty.Workbench.Work;

/// <summary>The run of orders placed before the world is known.</summary>
/// <param name="clock">The clock.</param>
/// <param name="machines">The machines that solve worlds by themselves; null where this server solves alone.</param>
internal sealed class StochasticWork(TimeProvider clock, ClusterDesk? machines = null) : QuestionWork(RunKinds.Stochastic, clock, machines)
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

    /// <summary>The argument with the seed of the worlds that are drawn.</summary>
    internal const string Seed = "seed";

    /// <summary>The most worlds of one run: all of them stand in one program.</summary>
    internal const int MostWorlds = 12;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [Worlds, Sampled, Seed, KnownFrom, Tail, TailWeight];

    /// <inheritdoc/>
    protected override IReadOnlyDictionary<string, PercentIs> Numbers { get; } = new Dictionary<string, PercentIs>(StringComparer.Ordinal)
    {
        [Sampled] = PercentIs.None,
        [Seed] = PercentIs.None,
        [Tail] = PercentIs.Fraction,
        [TailWeight] = PercentIs.Fraction,
    };

    /// <inheritdoc/>
    public override string Argument(FormFields form, string name) =>
        name != Worlds ? base.Argument(form, name) : string.Join(',', form.Keys(Worlds).Select(world => Weighted(form, world)).Prepend(form.Joined(Worlds)).Where(static w => w.Length > 0));

    /// <inheritdoc/>
    protected override (string Verb, IReadOnlyList<string> Arguments)? LineOf(RunOrder order, IStudyQuestion question) =>
        ("stochastic", [.. Solving(order), .. Arguments.Where(a => a != Worlds || order.Argument(Sampled) is null).SelectMany(a => Option($"--{a}", order.Argument(a)))]);

    // A world that weighs nothing does not come.
    private static string Weighted(FormFields form, string world)
    {
        string weight = form.Number($"{Worlds}.{world}", PercentIs.Fraction, Worlds);
        if (weight[0] == '-' && weight != "-0")
        {
            form.Refuse(Worlds, FormMessages.WeightWrong(new(world), new(weight)), Message.Verbatim(weight), FormMessages.WeightOrBlank);
        }

        return weight is "0" or "-0" ? string.Empty : $"{world}={weight}";
    }

    /// <inheritdoc/>
    protected override IStudyQuestion? Ask(RunOrder order, List<Finding> findings)
    {
        int? sampled = Whole(order, Sampled, 2, MostWorlds, findings);
        int? seed = Whole(order, Seed, 0, int.MaxValue, findings);
        if (findings.Count > 0)
        {
            return null;
        }

        StochasticQuestion? question = StochasticQuestion.Read(
            new(sampled is null ? order.Argument(Worlds) ?? string.Empty : null, order.Argument(KnownFrom), Number(order, Tail, findings), Number(order, TailWeight, findings)) { Sampled = sampled, Seed = (ulong)(seed ?? 1) },
            order.Reading.Studies,
            order.Reading.Case!.Horizon,
            findings);
        if (question?.Question.Worlds.Count is > MostWorlds and var count)
        {
            findings.Add(new(Severity.Error, new(Worlds, string.Empty, string.Empty), FormMessages.TooManyWorlds) { Found = Message.Of(Figure.Count(count)), Allowed = FindingMessages.AtMost(Figure.Count(MostWorlds)) });
        }

        return question;
    }
}
