using ComputeSovereignty.Formulation.Constraints;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Planning;

/// <summary>Says what of the largest training run is held, where, and which rule holds it to that.</summary>
internal static class RunMessages
{
    // What a search over whole places may leave open of a run, as a part of it.
    private const double Open = 1e-3;

    /// <summary>Says it of a year.</summary>
    /// <param name="run">The run.</param>
    /// <param name="places">The places of the year.</param>
    internal static Message Of(RunRow run, IReadOnlyList<RunPlaceRow> places)
    {
        RunPlaceRow[] holding = [.. places.Where(static p => p.HoldsSome).OrderByDescending(static p => p.Held)];
        (Period year, Figure asked, Figure held) = (Period.Of(run.Year), Figure.Compute(run.Asked), Figure.Compute(run.Held));
        if (holding.Length == 0)
        {
            return Message.Of($"No place holds any of the training run of {asked} sought in {year}: no hub of the plan trains anything.", $"{year}要求的{asked}训练任务无处承载：方案中没有枢纽提供训练算力。", "RunHeldNowhere");
        }

        Listing where = new([.. holding.Select(static p => RunPlace.Where(p.Hub, p.Pool))], Joint.And);
        if (run.Missing <= Open * run.Asked)
        {
            return holding.Length == 1
                ? Message.Of($"In {year} the training run of {asked} sought is held whole by {where}.", $"{year}要求的{asked}训练任务由{where}整体承载。", "RunHeldWhole")
                : Message.Of($"In {year} the training run of {asked} sought is held only if it is split over {where}.", $"{year}要求的{asked}训练任务须拆分至{where}方可承载。", "RunHeldSplit");
        }

        // Pools at hubs do not overlap; hubs of many pools, and all hubs together, hold their machines again.
        Figure all = Figure.Compute(places.Where(static p => p.Pool.Length > 0).Sum(static p => p.Training));
        return holding.Length > 1 || holding[0].Hub.Length == 0
            ? Message.Of(
                $"In {year} {held} of the training run of {asked} sought is held by {where}; the limit is the training compute of all hubs ({all}).",
                $"{year}要求的{asked}训练任务中，{where}承载{held}；限制因素是全部枢纽的训练算力（{all}）。",
                "RunHeldByAll")
            : Message.Of(
                $"In {year} {held} of the training run of {asked} sought is held by {where}; the limit is the training compute in one place (all hubs together: {all}), as a run has only one.",
                $"{year}要求的{asked}训练任务中，{where}承载{held}；限制因素是单一地点的训练算力（全部枢纽合计{all}），因为一项任务只能安排在一处。",
                "RunHeldInOne");
    }
}
