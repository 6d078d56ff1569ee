using ComputeSovereignty.Analysis.BreakEvens;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Analysis.Demand;

/// <summary>On what the sources of a case disagree: each claim with its source, side by side, and what the case uses.</summary>
internal static class ConflictSection
{
    private const string Fraction = "fraction";

    private static readonly DisplayUnit PlainNumber = "plain number";

    /// <summary>Makes the section.</summary>
    /// <param name="claims">The claims, in the order of the workbook.</param>
    /// <param name="sources">The sources of the case.</param>
    /// <param name="figures">The figures of the case.</param>
    /// <returns>Null where the case tells of no conflict.</returns>
    internal static StudySection? Of(IReadOnlyList<ConflictingClaim> claims, Catalog<SourceReference> sources, ParameterCatalog figures)
    {
        IGrouping<string, ConflictingClaim>[] questions = [.. claims.GroupBy(static c => c.Question.Text)];
        return questions.Length == 0 ? null : StudySection.Of(
            "Conflicts",
            ConflictMessages.Heading,
            ConflictMessages.Finding(Figure.Count(questions.Length)),
            questions.SelectMany(static q => q),
            (new("question", ConflictMessages.Question), static c => c.Question),
            (new("claim", ConflictMessages.Claim), static c => c.Claim),
            (new("value", ConflictMessages.Value, DisplayUnit.None, "#,##0.###") { InRowUnit = true }, static c => c.Unit == Fraction ? 100 * c.Value : c.Value),
            (new("unit", BreakEvenReportMessages.Unit), static c => c.Value is null ? DisplayUnit.None : c.Unit.Length == 0 ? PlainNumber : c.Unit == Fraction ? "%" : DisplayUnit.Of(c.Unit)),
            (new("used", ConflictMessages.Used), c => Used(c, figures) ?? ConflictMessages.Nothing),
            (new("confidence", DemandEvidenceMessages.Confidence), c => EvidenceOf.Confidence(c.References, sources)),
            (new("sources", StudyMessages.Sources), static c => string.Join(' ', c.References)),
            (new("note", DemandEvidenceMessages.Note) { IsNote = true }, static c => c.Note)) with
        {
            Label = ConflictMessages.Label,
        };
    }

    private static Message? Used(ConflictingClaim claim, ParameterCatalog figures)
    {
        if (claim.Used?.Address is not { } address || figures.Find(address) is not { Value.IsBlank: false } entry)
        {
            return null;
        }

        string unit = entry.Schema.Kind == ColumnKind.Fraction ? Fraction : entry.Unit;
        IArgument value = entry.Number is not { } number ? new Name(entry.Value.Text.Trim())
            : claim.Base != 1 ? RuleWords.Number(number / claim.Base, claim.Unit)
            : RuleWords.Number(number, unit == "1/yr" ? string.Empty : unit); // 1.83 1/yr reads as another number
        Message title = DriverTitle.Of(address).Within();
        return claim.Base == 1 && claim.Value is not null && claim.Unit != unit ? ConflictMessages.UsedUnlike(Message.Of(value), title) : ConflictMessages.UsedOf(Message.Of(value), title);
    }
}
