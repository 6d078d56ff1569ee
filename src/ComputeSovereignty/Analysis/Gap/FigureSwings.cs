using System.Globalization;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Variants;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Gap;

/// <summary>Which figures move the answer most, and how much can they be trusted?</summary>
/// <remarks>
/// <para>
/// Each row of sheet <c>Uncertainty</c> is moved alone to the ends between which four of five draws lie. Each headline lever of which that sheet says nothing is moved by a range taken from the lowest confidence of its sources:
/// <see cref="SpreadOf"/> of what it is, or as many months as <see cref="MonthsOf"/> says. Everything else stands as it is; two solves a figure, up to the stage of service. The share is counted up to its target, beyond which no stage decides it.
/// </para>
/// <para>What moves together in draws is moved apart here, so the figures say where to look, not how wide the answer is.</para>
/// </remarks>
/// <param name="variants">The case, solved.</param>
/// <param name="studies">Its uncertain figures and sources.</param>
/// <param name="threads">How many programs are solved at once.</param>
public sealed class FigureSwings(CaseVariants variants, CaseStudies studies, int threads = 1)
{
    private const double LowEnd = 0.1;

    private readonly ParameterCatalog catalog = new(variants.Tables);
    private readonly Lazy<IReadOnlyList<Lever>> headline = new(() =>
    {
        HeadlineLevers levers = new(variants.BaseCase, new(variants.Tables));
        return [.. levers.All(), .. levers.OfService()];
    });

    /// <summary>Gets the part by which a figure is moved up and down that has no range of its own.</summary>
    /// <param name="confidence">The lowest confidence of its sources; null where none is cited.</param>
    public static double SpreadOf(Confidence? confidence) => confidence switch { Confidence.High => 0.05, Confidence.Medium => 0.15, _ => 0.3 };

    /// <summary>Gets the months by which a date is moved that has no range of its own.</summary>
    /// <param name="confidence">The lowest confidence of its sources; null where none is cited.</param>
    public static int MonthsOf(Confidence? confidence) => confidence switch { Confidence.High => 3, Confidence.Medium => 6, _ => 12 };

    /// <summary>Solves the ends of every figure.</summary>
    /// <param name="cancellation">Stops the solves.</param>
    /// <returns>The figures, those that move the checkpoint share most first, then by what they move of service.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped before there was an answer.</exception>
    public IReadOnlyList<FigureSwing> Solve(CancellationToken cancellation = default)
    {
        (Lever Lever, double Low, double High, bool Own, IReadOnlyList<string> References)[] figures = [.. Drivers(), .. Levers()];
        FigureEnd[] ends =
        [
            .. StudyJobs.Run<FigureEnd>(
                [.. figures.SelectMany(f => new[] { f.Low, f.High }.Select(amount => new StudyJob<FigureEnd>(f.Lever.Title, () => End(f.Lever, amount, cancellation))))], threads, null),
        ];
        cancellation.ThrowIfCancellationRequested();
        return
        [
            .. figures.Select((f, place) => Swing(f.Lever, f.Own, f.References, ends[2 * place], ends[(2 * place) + 1]))
                .OrderByDescending(static s => s.OfShare ?? 0).ThenByDescending(static s => s.OfService ?? 0).ThenBy(static s => $"{s.Title}", StringComparer.Ordinal),
        ];
    }

    private IEnumerable<(Lever, double, double, bool, IReadOnlyList<string>)> Drivers() =>
        from row in studies.Uncertainty
        let curve = Distribution.Of(row)
        let lever = new Lever
        {
            Title = Message.Verbatim($"{row.Parameter}"),
            Addresses = [row.Parameter],
            Move = row.Effect switch { ChangeOperation.Set => LeverMove.Set, ChangeOperation.Scale => LeverMove.Scale, ChangeOperation.Add => LeverMove.Add, _ => LeverMove.Shift },
            IsFraction = catalog.Matching(row.Parameter).All(static e => e.Schema is { Maximum: 1, Unit: "" }),
            Unit = row.Effect is ChangeOperation.Set or ChangeOperation.Add ? catalog.Matching(row.Parameter).Select(static e => e.Schema.Unit).FirstOrDefault(string.Empty) : string.Empty,
            Neutral = double.NaN,
            Limit = double.NaN,
            OtherLimit = double.NaN,
        }
        select (lever, Rounded(row.Effect, curve.Inverse(LowEnd)), Rounded(row.Effect, curve.Inverse(1 - LowEnd)), true, row.References);

    // Months are whole; other figures have the three digits that are shown.
    private static double Rounded(ChangeOperation effect, double figure) =>
        effect == ChangeOperation.ShiftMonths ? Math.Round(figure) : double.Parse(figure.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // A headline lever that turns most of the same figures has a name for them.
    private Message Named(Lever lever)
    {
        HashSet<ParameterAddress> moved = Moved(lever);
        Lever? known = headline.Value.FirstOrDefault(h => Moved(h) is { Count: > 0 } own && 2 * own.Count > moved.Count && own.IsSubsetOf(moved));
        return known is null ? LeverAddresses.Named(lever) : known.Title.Within();
    }

    private HashSet<ParameterAddress> Moved(Lever lever) => [.. lever.Addresses.SelectMany(catalog.Matching).Where(static e => e.Number is not null || e.Month is not null).Select(static e => e.Address)];

    private IEnumerable<(Lever, double, double, bool, IReadOnlyList<string>)> Levers()
    {
        HashSet<ParameterAddress> known = [.. studies.Uncertainty.SelectMany(u => catalog.Matching(u.Parameter)).Select(static e => e.Address)];
        return from lever in headline.Value
               where lever.Move is LeverMove.Scale or LeverMove.Shift && !lever.AsksForLess && !lever.Addresses.SelectMany(catalog.Matching).Any(e => known.Contains(e.Address))
               let confidence = Lowest(Cited(lever, []))
               let spread = lever.Move == LeverMove.Scale ? SpreadOf(confidence) : MonthsOf(confidence)
               select (lever, lever.Neutral - spread, lever.Neutral + spread, false, (IReadOnlyList<string>)[]);
    }

    private FigureEnd End(Lever lever, double amount, CancellationToken cancellation)
    {
        IReadOnlyList<ParameterChange> changes = lever.Changes(amount, catalog);
        FormulatedProgram? program = variants.Formulate(changes).Program;
        PlanSummary? plan = program is null ? null : variants.SolveProgram(UpToService(program), changes, cancellation: cancellation).Summary;
        double? share = plan?.Checkpoint.Share is { } reached ? Math.Min(reached, plan.Verdict.Target) : null;
        return new(amount, share, plan is null || double.IsNaN(plan.Stage("S")) ? null : plan.CheckpointDemand?.Part);
    }

    // What follows share, backlog and service changes neither what is served nor the share up to its target.
    private static FormulatedProgram UpToService(FormulatedProgram program)
    {
        int last = program.Stages.Index().Where(static s => s.Item.Letter is "A" or "B" or "S").Max(static s => s.Index);
        return program.WithStages([.. program.Stages.Take(last + 1)]);
    }

    private FigureSwing Swing(Lever lever, bool isOwn, IReadOnlyList<string> references, FigureEnd low, FigureEnd high)
    {
        IReadOnlyList<SourceReference> cited = Cited(lever, references);
        return new()
        {
            Name = Named(lever),
            Lever = lever,
            IsOwnRange = isOwn,
            Low = low,
            High = high,
            Confidence = Lowest(cited),
            Sources = cited,
        };
    }

    private IReadOnlyList<SourceReference> Cited(Lever lever, IReadOnlyList<string> references) =>
        [.. LeverAddresses.References(lever, catalog).Concat(references).Distinct().Order(StringComparer.Ordinal).Where(studies.Sources.Contains).Select(id => studies.Sources[id])];

    private static Confidence? Lowest(IReadOnlyList<SourceReference> cited) => cited.Count == 0 ? null : cited.Max(static s => s.Confidence);
}
