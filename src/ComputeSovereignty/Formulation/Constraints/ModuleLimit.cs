using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation.Constraints;

/// <summary>No more modules of a project are ordered than there can be, in all and in a year.</summary>
/// <remarks>
/// <para>Rows: <c>ModuleLimit(p)</c> where <see cref="ExpansionProject.MaxModules"/> is given; <c>ModuleLimit(p,y)</c> where <see cref="ExpansionProject.MaxModulesPerYear"/> is. Unit: modules.</para>
/// <code>
/// N(p, last period)  ≤  MaxModules_p
/// Σ_{τ in y} n(p,τ)  ≤  MaxModulesPerYear_p
/// </code>
/// <para>N is <see cref="Decisions.Ordered"/>, the sum of all orders; n is <see cref="Decisions.Modules"/>.</para>
/// <para>Shadow price: what one more module is worth.</para>
/// <para>Source: formulation, family 16; sheet <c>Projects</c>.</para>
/// </remarks>
public sealed class ModuleLimit : IConstraintFamily
{
    /// <inheritdoc/>
    public string Name => nameof(ModuleLimit);

    /// <inheritdoc/>
    public void AddRows(ProgramBuilder program, Decisions decisions, PlanningCase planningCase)
    {
        Horizon horizon = planningCase.Horizon;
        foreach (ExpansionProject project in planningCase.Projects)
        {
            if (project.MaxModules is { } most && InstalledCapacity.Latest(decisions.Ordered, project.Id, horizon.PeriodCount - 1) is { } all)
            {
                LinearExpression<Module> row = new();
                row += all;
                program.AtMost(Name, project.Id, string.Empty, row, new Quantity<Module>(most));
            }

            foreach (int year in horizon.CalendarYears.Where(_ => project.MaxModulesPerYear is not null))
            {
                LinearExpression<Module> row = new();
                foreach (int t in horizon.PeriodsOf(year))
                {
                    if (decisions.Modules.TryGetValue((project.Id, t), out Variable<Module> modules))
                    {
                        row += modules;
                    }
                }

                if (row.Terms.Count > 0)
                {
                    program.AtMost(Name, project.Id, $"{year}", row, new Quantity<Module>(project.MaxModulesPerYear.GetValueOrDefault()));
                }
            }
        }
    }

    /// <inheritdoc/>
    public RuleFacts Describe(RowKey row) => new()
    {
        Stage = null,
        Class = LimitClass.Capacity,
        Cell = planningCase => planningCase.Projects[row.Thing].Source,
        Step = (planningCase, _) => (
            new(
                StageOf(planningCase.Projects[row.Thing].Kind),
                row.Key,
                Message.Of($"Project {row.ThingName}", $"扩产项目{row.ThingName}", "ProjectName"),
                row.Period.Length == 0 ? StepMessages.ModuleInAll : StepMessages.ModuleAYear,
                row.Period.Length == 0 ? "modules in all" : "modules a year",
                1),
            1),
        IsQuoted = true,
        Full = Message.Of($"Project {row.ThingName} is ordered up to its limit", $"扩产项目{row.ThingName}已按上限下单", "ModuleLimitFull"),
        Nothing = Message.Of($"No module of project {row.ThingName} may be ordered", $"扩产项目{row.ThingName}不得下单", "ModuleLimitNothing"),
        More = RuleFacts.ThatMuchMore,
        Conflict = Message.Of($"Orders for project {row.ThingName} stay within the limit on modules", $"扩产项目{row.ThingName}的订单不超过模块数上限", "ModuleLimitRule"),
        AsLimit = Message.Of($"the limit on modules of project {row.ThingName}", $"扩产项目{row.ThingName}的模块数上限", "ModuleLimitName"),
    };

    private static SupplyStage StageOf(ProjectKind kind) => kind switch
    {
        ProjectKind.Line => SupplyStage.Logic,
        ProjectKind.HbmLine => SupplyStage.Hbm,
        ProjectKind.PackagingLine => SupplyStage.Packaging,
        _ => SupplyStage.Power,
    };
}
