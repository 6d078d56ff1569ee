using ComputeSovereignty.Cases;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Optimization;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

/// <summary>A patched program equals the one written afresh, entry by entry.</summary>
[TestFixture]
public sealed partial class ProgramTemplatesTests
{
    private static readonly PlanningCase Mini = MiniCase.WithAll;

    private static readonly Dictionary<string, PlanningCase> OfOneShape = new(StringComparer.Ordinal)
    {
        ["a bound of a row"] = Mini with { Hubs = new([.. Mini.Hubs.Select(static h => h with { Power = new(MiniCase.Start - 1, [new(10), new(25), new(28)]) })]) },
        ["a coefficient"] = Mini with { Dies = new([MiniCase.Die with { Width = 11 }]) },
        ["a bound of columns"] = Mini with { Projects = new([MiniCase.Project with { MaxModules = 2 }]) },
        ["a weight of the objectives"] = Mini with { Targets = [.. Mini.Targets.Select(static t => t with { Weight = 3 })] },
        ["money of the programme"] = Mini with { Settings = Mini.Settings with { ProgrammeBudget = new(33) } },
    };

    private static readonly Dictionary<string, PlanningCase> OfAnotherShape = new(StringComparer.Ordinal)
    {
        ["a later first order"] = Mini with { Projects = new([MiniCase.Project with { EarliestStart = new MonthDate(2026, 7) }]) },
        ["a longer wait"] = Mini with { Conversions = new([MiniCase.Conversion with { LeadTime = 9 }]) },
        ["no hub of a province"] = Mini with { Hubs = new([.. Mini.Hubs.Take(1)]) },
        ["quarters"] = Mini with { Horizon = new Horizon(MiniCase.Start, 2, 4) },
    };

    [TestCaseSource(nameof(OneShape))]
    public void Formulate_OtherNumbers_PatchesTheBase(string what)
    {
        ProgramTemplates templates = new(Mini);

        Assert.That(Differences(templates, OfOneShape[what]), Is.Empty);
        Assert.That(templates.Count, Is.EqualTo(1));
        Assert.That(templates.Formulate(OfOneShape[what]).Program.RowNames, Is.SameAs(templates.Base.Program.RowNames));
        Assert.That(Differences(templates, Mini), Is.Empty, "the base is left as it was");
    }

    [TestCaseSource(nameof(AnotherShape))]
    public void Formulate_OtherRowsOrColumns_IsAShapeOfItsOwn(string what)
    {
        ProgramTemplates templates = new(Mini);

        Assert.That(Differences(templates, OfAnotherShape[what]), Is.Empty);
        Assert.That(templates.Count, Is.EqualTo(2));

        FormulatedProgram first = templates.Formulate(OfAnotherShape[what]);
        PlanningCase richer = OfAnotherShape[what] with { HbmLines = new([MiniCase.HbmLine with { Installed = MiniCase.Wafers(4, 9, 9) }]) };
        Assert.That(Differences(templates, richer), Is.Empty);
        Assert.That(templates.Count, Is.EqualTo(2));
        Assert.That(templates.Formulate(richer).Program.RowNames, Is.SameAs(first.Program.RowNames));
    }

    // Columns that must be whole now are no shape of their own, and cannot be patched either.
    [Test]
    public void Formulate_WholeModulesOrNot_IsWrittenAfresh()
    {
        ProgramTemplates templates = new(Mini);

        Assert.That(Differences(templates, Mini with { Settings = Mini.Settings with { IntegerModules = !Mini.Settings.IntegerModules } }), Is.Empty);
        Assert.That(templates.Count, Is.EqualTo(1));
    }

    // Only so many shapes are kept; what comes after is written afresh and equal all the same.
    [Test]
    public void Formulate_MoreShapesThanAreKept_IsStillRight()
    {
        ProgramTemplates templates = new(MiniCase.Case);
        for (int month = 0; month < 60; month++)
        {
            PlanningCase variant = MiniCase.Case with { Stockpiles = new([]), Wip = new([]), Projects = new([.. Enumerable.Range(0, month).Select(static i => MiniCase.Project with { Id = $"P{i}" })]) };
            templates.Formulate(variant);
            if (month == 59)
            {
                Assert.That(Differences(templates, variant), Is.Empty);
            }
        }

        Assert.That(templates.Count, Is.EqualTo(48));
    }

    private static string[] OneShape() => [.. OfOneShape.Keys];

    private static string[] AnotherShape() => [.. OfAnotherShape.Keys];

    private static IEnumerable<string> Differences(ProgramTemplates templates, PlanningCase variant)
    {
        FormulatedProgram patched = templates.Formulate(variant);
        FormulatedProgram afresh = CapacityModel.Formulate(variant);
        LinearProgram left = patched.Program;
        LinearProgram right = afresh.Program;
        IEnumerable<(string What, bool Same)> parts =
        [
            ("rows", left.RowNames.SequenceEqual(right.RowNames)),
            ("columns", left.ColumnNames.SequenceEqual(right.ColumnNames)),
            ("lower row bounds", left.RowLower.SequenceEqual(right.RowLower)),
            ("upper row bounds", left.RowUpper.SequenceEqual(right.RowUpper)),
            ("lower column bounds", left.ColumnLower.SequenceEqual(right.ColumnLower)),
            ("upper column bounds", left.ColumnUpper.SequenceEqual(right.ColumnUpper)),
            ("whole columns", left.IsInteger.SequenceEqual(right.IsInteger)),
            ("places", left.ColumnStart.SequenceEqual(right.ColumnStart) && left.RowIndex.SequenceEqual(right.RowIndex)),
            ("coefficients", left.Value.SequenceEqual(right.Value)),
            ("labels", patched.Rows.SequenceEqual(afresh.Rows) && patched.Columns.SequenceEqual(afresh.Columns)),
            ("stages", patched.Stages.Count == afresh.Stages.Count && patched.Stages.Zip(afresh.Stages, SameStage).All(static s => s)),
        ];
        return parts.Where(static p => !p.Same).Select(static p => p.What);
    }

    private static bool SameStage(Objective left, Objective right) =>
        left with { Cost = right.Cost } == right && left.Cost.AsSpan().SequenceEqual(right.Cost);
}
