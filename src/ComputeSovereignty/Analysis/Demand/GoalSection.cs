using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Planning;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>The table of goals of nameplate compute, as set and as demand implies them.</summary>
internal static class GoalSection
{
    private const double Exaflop = 1000;

    /// <summary>Makes the table of goals.</summary>
    /// <param name="demand">What was found.</param>
    /// <param name="inputs">On what the figures rest.</param>
    internal static StudySection Of(DemandResult demand, DemandInputs inputs) => StudySection.Of(
        "Goals",
        GoalMessages.Heading,
        Message.Sentences(GoalMessages.Finding(demand), GoalMessages.Reading),
        demand.Service.Goals,
        (new("year", FigureMessages.Year, DisplayUnit.None, "0"), static g => g.Year),
        (new("typed", GoalMessages.Typed, "EFLOPS", "#,##0"), static g => g.Typed / Exaflop),
        (new("derived", GoalMessages.Implied, "EFLOPS", "#,##0"), static g => double.IsFinite(g.Derived) ? g.Derived / Exaflop : null),
        (new("difference", GoalMessages.Difference, "EFLOPS", "+#,##0;-#,##0;0"), static g => double.IsFinite(g.Derived) ? (g.Derived - g.Typed) / Exaflop : null),
        (new("driver", GoalMessages.Driver), g => DriverOf(demand, g) is { } driver ? GoalMessages.Of(driver) : Message.None),
        (new("sources", StudyMessages.Sources), g => inputs.OfGoal(g.Year))) with
    {
        Label = GoalMessages.Label,
        Chart = new(StudyChartKind.Column, GoalMessages.Heading, "year", ["typed", "derived"]),
    };

    private static GoalDriver? DriverOf(DemandResult demand, GoalRow goal) => demand.GoalDrivers.FirstOrDefault(d => d.Year == goal.Year);
}
