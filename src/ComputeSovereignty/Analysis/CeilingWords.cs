using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;

namespace ComputeSovereignty.Analysis;

/// <summary>Says a stage's ceiling in a sentence.</summary>
internal static class CeilingWords
{
    /// <summary>Says what the stage alone would allow in the checkpoint year, and whether it alone keeps the year from its target.</summary>
    /// <param name="ceiling">The ceiling, without words.</param>
    /// <param name="planningCase">The case.</param>
    internal static string Of(StageCeiling ceiling, PlanningCase planningCase)
    {
        string within = $"{StageMessages.Within(ceiling.Stage)}";
        int year = planningCase.Settings.CheckpointYear;
        if (ceiling.Years.FirstOrDefault(y => y.Year == year) is not { } row)
        {
            return $"As the only limit, {within}: the program has no answer.";
        }

        string allowed = row is { Accelerators: { } accelerators, Petaflops: { } petaflops }
            ? $"would allow {Wording.About(accelerators)} domestic accelerators ({Wording.About(petaflops)} PFLOPS) in {year}"
            : $"would set no limit on domestic accelerators in {year}";
        string target = Wording.Target(planningCase.TargetOf(year).DomesticShare);
        string share = ceiling.Meets
            ? $"meet the {target} target"
            : $"leave the year {Wording.Size(ceiling.Missing)} below its target of {target}";
        return $"As the only limit, {within} {allowed} and {share}.";
    }
}
