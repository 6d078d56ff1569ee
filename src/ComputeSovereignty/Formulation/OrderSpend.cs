using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <summary>What orders cost; they are paid when placed (formulation, family 13).</summary>
public static class OrderSpend
{
    /// <summary>Writes what one fund pays for projects and conversions ordered in some periods: Σ capex·n + Σ capex·x.</summary>
    /// <param name="decisions">The decision variables.</param>
    /// <param name="planningCase">The case.</param>
    /// <param name="fund">Who pays.</param>
    /// <param name="periods">The periods of the orders.</param>
    /// <returns>bn CNY.</returns>
    public static LinearExpression<BillionCny> Of(Decisions decisions, PlanningCase planningCase, Fund fund, IEnumerable<int> periods)
    {
        LinearExpression<BillionCny> spend = new();
        foreach (int t in periods)
        {
            foreach (ExpansionProject project in planningCase.Projects.Where(p => p.Fund == fund))
            {
                if (decisions.Modules.TryGetValue((project.Id, t), out Variable<Module> modules))
                {
                    spend += project.Capex * modules;
                }
            }

            foreach (LineConversion conversion in planningCase.Conversions.Where(c => c.Fund == fund))
            {
                if (decisions.Conversions.TryGetValue((conversion.Id, t), out Variable<KiloWafersPerMonth> converted))
                {
                    spend += conversion.Capex * converted;
                }
            }
        }

        return spend;
    }
}
