using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Analysis.NearBest;

/// <summary>A sum of decisions that a planner sees as one: the orders of a project, the starts of a line, the imports of a channel.</summary>
/// <param name="Group">What kind of decision.</param>
/// <param name="Name">Which one.</param>
/// <param name="Unit">The natural unit of the sum.</param>
/// <param name="NaturalPerUnit">How many natural units one unit of the program is.</param>
/// <param name="Weights">The coefficients of the sum. Shape: [columns].</param>
public sealed record DecisionFamily(DecisionGroup Group, Message Name, string Unit, double NaturalPerUnit, double[] Weights)
{
    /// <summary>Lists the families of a program, summed over the horizon.</summary>
    /// <param name="program">The program.</param>
    public static IReadOnlyList<DecisionFamily> Of(FormulatedProgram program)
    {
        PlanningCase planningCase = program.Case;
        Decisions decisions = program.Decisions;
        int columns = program.Columns.Count;
        return
        [
            .. planningCase.Projects.Select(p => Sum(DecisionGroup.Projects, Message.Verbatim(p.Id), decisions.Modules, k => k.Project == p.Id)),
            .. planningCase.Conversions.Select(c => Sum(DecisionGroup.Conversions, Message.Verbatim(c.Id), decisions.Conversions, k => k.Conversion == c.Id)),
            .. planningCase.Lines.Select(l => Sum(DecisionGroup.LogicLines, Message.Verbatim(l.Id), decisions.Starts, k => k.Line == l.Id)),
            .. planningCase.HbmRecipes.Select(r => Sum(DecisionGroup.Hbm, DecisionMessages.GradeOfLine(new(r.Grade), new(r.Line)), decisions.HbmStarts, k => k.Line == r.Line && k.Grade == r.Grade)),
            .. planningCase.Imports.Select(Channel),
            .. planningCase.Hubs.Select(h => Sum(DecisionGroup.Hubs, Message.Verbatim(h.Id), decisions.Deployed, k => k.Hub == h.Id)),
            .. planningCase.Accelerators.Select(a => Sum(DecisionGroup.Products, Message.Verbatim(a.Id), decisions.DeployedTotal, k => k.Sku == a.Id)),
            Sum(DecisionGroup.Totals, DecisionMessages.DomesticDeployed, decisions.DeployedTotal, k => IsOf(k.Sku, Origin.Domestic)),
            Sum(DecisionGroup.Totals, DecisionMessages.ForeignDeployed, decisions.DeployedTotal, k => IsOf(k.Sku, Origin.Foreign)),
            Sum(DecisionGroup.Totals, DecisionMessages.LogicStarts, decisions.Starts, static _ => true),
            Sum(DecisionGroup.Totals, DecisionMessages.HbmStarts, decisions.HbmStarts, static _ => true),
            Sum(DecisionGroup.Totals, DecisionMessages.StacksImported, decisions.StackImports, static _ => true),
            Sum(DecisionGroup.Totals, DecisionMessages.ComponentsAbroad, decisions.ForeignComponents, static _ => true),
            Sum(DecisionGroup.Totals, DecisionMessages.ProgrammeSpend, decisions.ProgrammeSpend, static _ => true),
            Sum(DecisionGroup.Totals, DecisionMessages.IndustryFund, new Dictionary<int, Variable<BillionCny>> { [0] = decisions.IndustrySpend }, static _ => true),
        ];

        bool IsOf(string sku, Origin origin) => planningCase.OriginOf(planningCase.Accelerators[sku]) == origin;

        DecisionFamily Channel(ImportChannel channel) => channel.Kind switch
        {
            ImportKind.Accelerator => Sum(DecisionGroup.Imports, Message.Verbatim(channel.Id), decisions.AcceleratorImports, k => k.Channel == channel.Id),
            ImportKind.Hbm => Sum(DecisionGroup.Imports, Message.Verbatim(channel.Id), decisions.StackImports, k => k.Channel == channel.Id),
            _ => Sum(DecisionGroup.Imports, Message.Verbatim(channel.Id), decisions.ComponentImports, k => k.Channel == channel.Id),
        };

        DecisionFamily Sum<TKey, TUnit>(DecisionGroup group, Message name, Dictionary<TKey, Variable<TUnit>> family, Func<TKey, bool> belongs)
            where TKey : notnull
            where TUnit : struct, IUnit
        {
            double[] weights = new double[columns];
            foreach ((TKey key, Variable<TUnit> variable) in family)
            {
                weights[variable.Column] += belongs(key) ? 1 : 0;
            }

            return new(group, name, TUnit.NaturalSymbol, TUnit.NaturalPerUnit, weights);
        }
    }

    /// <summary>Computes the sum at a plan, in natural units.</summary>
    /// <param name="values">The values of the columns.</param>
    public double At(ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int column = 0; column < Weights.Length; column++)
        {
            sum += Weights[column] * values[column];
        }

        return Math.Abs(sum) < 1e-9 ? 0 : sum * NaturalPerUnit;
    }
}
