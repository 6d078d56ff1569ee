using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.Comparisons;

/// <summary>Solves a case with other rules on its imports: only the right sides of <see cref="ImportCap"/> change.</summary>
/// <param name="variants">The variants of the case.</param>
/// <param name="cancellation">Stops the solves.</param>
internal sealed class ImportRules(CaseVariants variants, CancellationToken cancellation)
{
    private readonly FormulatedProgram program = variants.BaseProgram;
    private readonly PlanningCase planningCase = variants.BaseCase;

    /// <summary>Gets the limits of the case as it stands. Shape: [rows].</summary>
    internal double[] AsItStands => [.. program.Program.RowUpper];

    /// <summary>Gives channels another limit in every period.</summary>
    /// <param name="which">The channels.</param>
    /// <param name="limit">The limit of a channel in a period, program units.</param>
    /// <returns>The limits of all rows. Shape: [rows].</returns>
    internal double[] With(Func<ImportChannel, bool> which, Func<ImportChannel, int, double> limit)
    {
        double[] upper = AsItStands;
        Dictionary<string, int> periods = planningCase.Horizon.Periods.ToDictionary(planningCase.Horizon.Label);
        for (int row = 0; row < upper.Length; row++)
        {
            ProgramLabel label = program.Rows[row];
            if (label.Family == nameof(ImportCap) && planningCase.Imports[$"{label.Key}"] is { } channel && which(channel))
            {
                upper[row] = limit(channel, periods[label.Period]);
            }
        }

        return upper;
    }

    /// <summary>Gets what a channel may bring in a period under a regime, i.e. h·cap·δ; program units.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="period">The period.</param>
    /// <param name="regime">The regime.</param>
    internal double Under(ImportChannel channel, int period, string regime) =>
        Licensed(channel, period) * (planningCase with { Settings = planningCase.Settings with { Regime = regime } }).Delivered(channel.Category, period);

    /// <summary>Gets what a channel may bring in a period where nothing is held back, i.e. h·cap; program units.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="period">The period.</param>
    internal double Licensed(ImportChannel channel, int period) => planningCase.Horizon.Length * channel.Cap[planningCase.Horizon.YearOf(period)];

    /// <summary>Solves many sets of limits; equal ones, and the case as it stands, once.</summary>
    /// <param name="rules">The sets with their names.</param>
    /// <param name="threads">How many solves at a time.</param>
    /// <param name="progress">Told each name when it is solved.</param>
    /// <returns>The answers in the order of the sets.</returns>
    internal IReadOnlyList<VariantResult> Solve(IReadOnlyList<(Message Name, double[] Upper)> rules, int threads, IProgress<Message>? progress)
    {
        Dictionary<string, VariantResult> answers = new(StringComparer.Ordinal) { [Key(AsItStands)] = variants.Base };
        IReadOnlyList<(Message Name, double[] Upper)> distinct = Distinct(rules);
        VariantResult[] solved = StudyJobs.Run<VariantResult>(
            [.. distinct.Select(r => new StudyJob<VariantResult>(r.Name, () => variants.SolveAltered(program.Program.WithRowBounds([.. program.Program.RowLower], r.Upper), cancellation)))],
            threads,
            progress);
        foreach ((int index, VariantResult answer) in solved.Index())
        {
            answers[Key(distinct[index].Upper)] = answer;
        }

        return [.. rules.Select(r => answers[Key(r.Upper)])];
    }

    /// <summary>Lists the rules that must be solved: equal limits once, the case's own not at all.</summary>
    /// <param name="rules">The rules, each with its name and the upper limits of all rows.</param>
    internal IReadOnlyList<(Message Name, double[] Upper)> Distinct(IReadOnlyList<(Message Name, double[] Upper)> rules)
    {
        string own = Key(AsItStands);
        return [.. rules.DistinctBy(r => Key(r.Upper)).Where(r => Key(r.Upper) != own)];
    }

    private string Key(double[] upper) =>
        string.Join(' ', upper.Where((_, row) => program.Rows[row].Family == nameof(ImportCap)).Select(static u => u.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
}
