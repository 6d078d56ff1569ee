using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Formulation;
using ComputeSovereignty.Tests.WholeCases;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Formulation;

public sealed partial class ProgramTemplatesTests
{
    private static readonly CaseReading Years = Baseline(periodsPerYear: 1);
    private static readonly CaseReading Quarters = Baseline(periodsPerYear: 4);
    private static readonly IReadOnlyList<ParameterEntry> Addresses = new ParameterCatalog(Years.Tables).Entries;

    [Test]
    public void Formulate_EveryAddressOfTheBaseline_EqualsTheProgramWrittenAfresh()
    {
        ProgramTemplates templates = new(Years.Case!);
        int changed = 0;
        List<string> wrong = [];
        foreach (ParameterEntry entry in Addresses)
        {
            foreach (ParameterChange change in Changes(entry, 0.37).Where(c => Variant(Years, [c]) is not null).Take(1))
            {
                changed++;
                wrong.AddRange(Differences(templates, Variant(Years, [change])!).Select(d => $"{change}: {d}"));
            }
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(changed, Is.GreaterThan(0.9 * Addresses.Count), "nearly every address takes a change");
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 25)]
    public Property Formulate_SeveralChangesAtOnce_EqualsTheProgramWrittenAfresh()
    {
        ProgramTemplates templates = new(Quarters.Case!);
        Gen<ParameterChange[]> changes =
            from count in Gen.Choose(1, 6)
            from picks in Gen.Choose(0, Addresses.Count - 1).ArrayOf(count)
            from amounts in Gen.Choose(1, 99).ArrayOf(count)
            select picks.Zip(amounts, static (pick, amount) => Changes(Addresses[pick], amount / 100d).First()).ToArray();
        return Prop.ForAll(changes.ToArbitrary(), some =>
        {
            PlanningCase? variant = Variant(Quarters, some);
            string[] wrong = variant is null ? [] : [.. Differences(templates, variant)];
            return (wrong.Length == 0).Label(string.Join("; ", wrong));
        });
    }

    [Test]
    public void Formulate_SameShapeAgain_IsPatchedNotWrittenAfresh()
    {
        ProgramTemplates templates = new(Quarters.Case!);
        PlanningCase later = Variant(Quarters, [Change("HbmRecipes[CXMT/HBM3].AvailableFrom shift 6")])!;
        PlanningCase laterAndMore = Variant(Quarters, [Change("HbmRecipes[CXMT/HBM3].AvailableFrom shift 6"), Change("HbmLines[CXMT].* *= 1.3")])!;

        FormulatedProgram first = templates.Formulate(later);
        FormulatedProgram second = templates.Formulate(laterAndMore);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(templates.Count, Is.EqualTo(2));
            Assert.That(second.Program.RowNames, Is.SameAs(first.Program.RowNames));
            Assert.That(first.Program.RowNames, Is.Not.SameAs(templates.Base.Program.RowNames));
        }
    }

    // Ways to change a cell, likeliest first; the amount is in 0 … 1.
    private static IEnumerable<ParameterChange> Changes(ParameterEntry entry, double amount)
    {
        if (entry.Month is not null)
        {
            yield return new(entry.Address, ChangeOperation.ShiftMonths, CellValue.OfNumber(Math.Round((24 * amount) - 8)), SourceCell.None);
        }
        else if (entry.Number is { } number)
        {
            foreach (double value in (double[])[number * (0.5 + amount), number + amount, number - amount, Math.Round(number * 2), number + 1, amount, 0])
            {
                yield return new(entry.Address, ChangeOperation.Set, CellValue.OfNumber(value), SourceCell.None);
            }
        }

        IEnumerable<string> siblings = Addresses.Where(a => a.Address.Sheet == entry.Address.Sheet && a.Schema == entry.Schema).Select(static a => a.Value.Text);
        foreach (string choice in entry.Schema.Choices.Concat(siblings).Append("true").Append("false").Append("2027-05").Where(c => c != entry.Value.Text))
        {
            yield return new(entry.Address, ChangeOperation.Set, CellValue.OfText(choice), SourceCell.None);
        }
    }

    private static PlanningCase? Variant(CaseReading near, IReadOnlyList<ParameterChange> changes)
    {
        TableChange changed = near.Tables.With(changes);
        return changed.HasErrors ? null : CaseReader.ReadCase(changed.Tables, near).Case;
    }

    private static ParameterChange Change(string text) => ParameterChange.TryParse(text, "test", out ParameterChange? change, out _) ? change! : throw new ArgumentException(text);

    private static CaseReading Baseline(int periodsPerYear)
    {
        CaseTables tables = WholeCase.Tables.With([Change($"Plan[PeriodsPerYear].Value = {periodsPerYear}")]).Tables;
        return CaseReader.ReadCase(tables);
    }
}
