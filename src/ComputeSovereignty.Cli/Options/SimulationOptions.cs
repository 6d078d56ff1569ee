using System.CommandLine;
using ComputeSovereignty.Analysis.Simulations;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases;

namespace ComputeSovereignty.Cli.Options;

/// <summary>What is simulated.</summary>
internal sealed class SimulationOptions() : OptionGroup("The simulation")
{
    /// <summary>The form of draws as columns.</summary>
    internal const string Parquet = "parquet";

    private const int UsualDraws = 1000;

    /// <summary>Below so many base draws Sobol' indices say nothing.</summary>
    private const int FewestIndexDraws = 64;

    /// <summary>Gets the number of draws.</summary>
    internal Option<int?> Draws { get; } = new("--draws")
    {
        HelpName = "N",
        Description = $"How many futures are drawn. Default: {UsualDraws}.",
        CustomParser = static argument => Numbers.Whole(argument, 1),
    };

    /// <summary>Gets the design.</summary>
    internal Option<string> Design { get; } = new("--design")
    {
        HelpName = "lhs|mc|sobol",
        Description = "How draws are spread: Latin hypercube, plain Monte Carlo or scrambled Sobol' sequence. A run of the latter two may be made longer with --resume. Default: lhs.",
    };

    /// <summary>Gets the ways of investing.</summary>
    internal Option<string> Investments { get; } = new("--investments")
    {
        HelpName = "adaptive|fixed|both",
        Description = "Whether each future orders freely, or keeps the base plan's orders, or both: the difference is the price of deciding now. Default: adaptive.",
    };

    /// <summary>Gets what is asked of each future.</summary>
    internal Option<string> Results { get; } = new("--results")
    {
        HelpName = "all|shares",
        Description = "shares leaves out compute and spend, which need two more solves a future, and counts a share up to its target only: what lies beyond is decided by those two. Default: all.",
    };

    /// <summary>Gets the base draws of Sobol' indices.</summary>
    internal Option<int?> Indices { get; } = new("--indices")
    {
        HelpName = "N",
        Description = $"Base draws of the Sobol' indices; each costs one solve for every driver, and one more. 0 for none. Default: a 64th of the draws, none below {FewestIndexDraws}.",
        CustomParser = static argument => Numbers.Whole(argument, 0),
    };

    /// <summary>Gets what is drawn against what.</summary>
    internal Option<string[]> Scatters { get; } = new("--scatter")
    {
        HelpName = "\"DRIVER:RESULT\"",
        Description = "Draw a driver against a result, such as \"HbmLines[CXMT].*:compute@2028\"; as often as needed. Default: the two strongest drivers against the checkpoint's share.",
    };

    /// <summary>Gets the form of the draws.</summary>
    internal Option<string> Format { get; } = Formats();

    /// <summary>Gets whether modules must be whole.</summary>
    internal Option<bool> Whole { get; } = new("--whole") { Description = "Modules must be whole in every future: a search of seconds to minutes a draw. Without it they need not, as with --relax." };

    /// <summary>Gets whether a run is taken up.</summary>
    internal Option<bool> Resume { get; } = new("--resume") { Description = "Take up a run that was stopped: the one in the folder of -o, or else the latest of the case. With --part: the part in the folder of -o; one that is not begun is begun." };

    /// <inheritdoc/>
    internal override IReadOnlyList<Option> Options => [Draws, Design, Investments, Results, Indices, Scatters, Format, Whole, Resume];

    /// <summary>Reads what is simulated.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="RefusalException">A word is unknown, or the numbers do not fit.</exception>
    internal (SimulationQuestion Settings, FutureScope Scope) Read(ParseResult parse, int seed)
    {
        int draws = parse.GetValue(Draws) ?? UsualDraws;
        int indices = parse.GetValue(Indices) ?? UsualIndices(draws);
        List<Finding> findings = [];
        SamplingKind design = SimulationWords.DesignOf(parse.GetValue(Design), findings);
        Investments investments = SimulationWords.InvestmentsOf(parse.GetValue(Investments), findings);
        FutureScope scope = SimulationWords.ScopeOf(parse.GetValue(Results), findings);
        if (findings.Count > 0)
        {
            throw new RefusalException(findings[0].Message);
        }

        if (indices > draws)
        {
            throw new RefusalException(OptionMessages.MoreIndicesThanDraws(new($"{indices}"), new($"{draws}")));
        }

        return (new(draws, (ulong)seed, design, investments, indices), scope);
    }

    private static Option<string> Formats()
    {
        Option<string> format = new("--format") { HelpName = "csv|parquet", Description = "parquet writes the draws as Parquet too, once they are solved: half the size, and read by columns. Default: csv." };
        format.AcceptOnlyFromAmong("csv", Parquet);
        return format;
    }

    private static int UsualIndices(int draws)
    {
        int most = draws / 64 < FewestIndexDraws ? 0 : FewestIndexDraws;
        while (most > 0 && most * 2 <= draws / 64)
        {
            most *= 2;
        }

        return most;
    }
}
