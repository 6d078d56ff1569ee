using ComputeSovereignty.Cases;
using ComputeSovereignty.Measures;
using ComputeSovereignty.Optimization;

namespace ComputeSovereignty.Formulation;

/// <content>The decisions of largest training runs (formulation, row 26 of section 14). A case without <see cref="Target.LargestRun"/> has none of them.</content>
public sealed partial class Decisions
{
    /// <summary>Gets x(π,y), <c>run_held(π,y)</c>: usable compute of the largest run that a place holds, mean of the year; EFLOPS.</summary>
    public Dictionary<(ProgramKey Site, int Year), Variable<Exaflops>> RunHeld { get; } = [];

    /// <summary>Gets b(π,y), <c>run_chosen(π,y)</c>: whether the largest run is held in a place, 0 or 1; whole where the case plans in whole modules.</summary>
    public Dictionary<(ProgramKey Site, int Year), Variable<RunSites>> RunChosen { get; } = [];

    /// <summary>Gets shortRun(y), <c>run_short(y)</c>: what no place holds of the largest run, usable compute; EFLOPS.</summary>
    public Dictionary<int, Variable<Exaflops>> RunShort { get; } = [];

    private void AddRuns(ProgramBuilder program, PlanningCase planningCase)
    {
        RunModel runs = new(planningCase);
        foreach ((int year, _) in runs.Sizes)
        {
            foreach (RunSite site in runs.Sites(year))
            {
                RunHeld[(site.Key, year)] = program.NonNegative<Exaflops>("run_held", site.Key, $"{year}");
                RunChosen[(site.Key, year)] = program.NonNegative<RunSites>("run_chosen", site.Key, $"{year}", 1, mustBeWhole: planningCase.Settings.IntegerModules);
            }

            RunShort[year] = program.NonNegative<Exaflops>("run_short", string.Empty, $"{year}");
        }
    }
}
