using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Planning;

/// <content>What demand, machines and the rules of who is served are worth in service (formulation, section 14).</content>
internal sealed partial class BindingReader
{
    private static readonly HashSet<string> OfService = new(StringComparer.Ordinal)
    {
        "DemandBalance", "FleetUse", "ExistingUse", "MinService", "ServiceParity", "ServiceOrigin", "NearShare", "EdgeShare", "ProvinceShare", "TalentPool",
    };

    /// <summary>Reads the rows of service that move stage S, in the order of the program; none for a case without it.</summary>
    /// <remarks>What is told is the gain by a unit of ease: a unit less asked for, a unit more of a limit, a unit less of what a rule asks for. It is the dual of stage S where that holds both ways; elsewhere it is one of many, and not told.</remarks>
    internal IEnumerable<ServicePriceRow> Service()
    {
        int stage = StageOf(formulated, "S");
        LinearProgram program = formulated.Program;
        for (int row = 0; stage >= 0 && row < program.RowCount; row++)
        {
            if (!OfService.Contains(formulated.Rows[row].Family) || Dual(stage, row) is not (var dual and not 0))
            {
                continue;
            }

            (double from, double to) = Range(stage, row);
            bool atMost = double.IsNegativeInfinity(program.RowLower[row]);
            (double eased, double tightened) = atMost ? (to, -from) : (-from, to);
            yield return new(
                formulated.Rows[row].Family,
                formulated.Rows[row].Key,
                int.Parse(formulated.Rows[row].Period),
                formulated.Rows[row].Unit.Symbol,
                atMost ? -dual : dual)
            {
                EasedBy = double.IsInfinity(eased) ? null : eased,
                TightenedBy = double.IsInfinity(tightened) ? null : tightened,
                Holds = eased > Tolerance && tightened > Tolerance,
            };
        }
    }
}
