using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Analysis.Reports;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Parameters;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Tests.WholeCases;
using ComputeSovereignty.Tests.WholeCases.Demand;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Reports;

/// <summary>What the demand report says where sources disagree, on the baseline.</summary>
[TestFixture]
public sealed class ConflictSectionTests
{
    private static readonly Lazy<CaseReading> Reading = new(static () => WholeCase.Read(DemandCase.Tables, string.Empty));
    private static readonly Lazy<StudySection> Section = new(static () => ConflictSection.Of(Reading.Value.Studies.Conflicts, Reading.Value.Studies.Sources, new ParameterCatalog(DemandCase.Tables))!);

    // Growth of tokens, elasticity, and the filing that speaks against substitution: each claim with its source beside what the case uses.
    [TestCase("E028", 370, "times", "Low", "328.7 times (tokens per day of Chat-and-agents in 2030)")]
    [TestCase("E029", 24, "times", "Low", "328.7 times (tokens per day of Chat-and-agents in 2030)")]
    [TestCase("E057", 2.58, "plain number", "Medium", "0.7 (elasticity between compute and researchers of Giants)")]
    [TestCase("E057", 0, "plain number", "Medium", "0.7 (elasticity between compute and researchers of Giants)")]
    [TestCase("E058", 70.7, "%", "High", "not this measure; related: elasticity between compute and researchers of Startups, 0.7")]
    [TestCase("E059", 71.8, "%", "High", "not this measure; related: elasticity between compute and researchers of Startups, 0.7")]
    [TestCase("E073", 30, "%", "Medium", "45.0% (compute occupancy of Gansu in 2026)")]
    [TestCase("E039", 400, "%", "Medium", "not this measure; related: price of tokens in 2027, CNY 1.4 per million tokens")]
    [TestCase("E043", 1.83, "1/yr", "High", "1.83 (annual gain of algorithms of Frontier)")]
    public void Claims_StandSideBySide_WithSourceConfidenceAndWhatTheCaseUses(string source, double value, string unit, string confidence, string used)
    {
        StudySection section = Section.Value;
        IReadOnlyList<object?> row = section.Rows.Single(r => Equals(r[section.IndexOf("sources")], source) && r[section.IndexOf("value")] is double claimed && Math.Abs(claimed - value) < 1e-9);

        Assert.That($"{row[section.IndexOf("unit")]}", Is.EqualTo(DisplayUnit.Of(unit).ToString()));
        Assert.That(($"{row[section.IndexOf("confidence")]}", $"{row[section.IndexOf("used")]}"), Is.EqualTo((confidence, used)));
    }

    [Test]
    public void Questions_HaveSeveralClaimsOnOneFigureOfTheCase_WithSourcesThatExist()
    {
        Assert.That(Reading.Value.Studies.Conflicts.GroupBy(static c => c.Question), Has.All.Matches<IGrouping<Name, ConflictingClaim>>(static g => g.Count() > 1 && g.Select(static c => c.Used).Distinct().Count() == 1));
        Assert.That(Reading.Value.Studies.Conflicts.SelectMany(static c => c.References), Has.All.Matches<string>(Reading.Value.Studies.Sources.Contains));
        Assert.That(Reading.Value.Studies.Conflicts.Select(static c => c.Question.Chinese + c.Claim.Chinese), Has.None.Empty);
    }

    [Test]
    public void Claims_InChinese_HaveNoEnglish()
    {
        StudySection section = Section.Value;

        Assert.That(Speaker.Chinese.Say((IArgument)section.Rows[0][section.IndexOf("question")]!), Is.EqualTo("2025年至2030年词元用量增长"));
        Assert.That(Speaker.Chinese.Say((IArgument)section.Rows[1][section.IndexOf("claim")]!), Is.EqualTo("高盛，全球"));
        Assert.That(Speaker.Chinese.Say((IArgument)section.Rows[1][section.IndexOf("used")]!), Does.StartWith("328.7倍"));
    }

    [Test]
    public void Of_ACaseWithoutConflicts_IsNothing() => Assert.That(ConflictSection.Of([], Reading.Value.Studies.Sources, new ParameterCatalog(DemandCase.Tables)), Is.Null);

    [Test]
    public void Confidence_IsThatOfTheWeakestSource_AndSaysWhereThereIsNone()
    {
        StudySection section = EvidenceOf.WithConfidence(StudySection.Of("Rows", Message.None, Message.None, ["E058 E028", "E058", string.Empty], (new StudyColumn("sources", Message.None), static ids => ids)), Reading.Value.Studies.Sources);

        Assert.That(section.Columns.Select(static c => c.Member), Is.EqualTo(["confidence", "sources"]));
        Assert.That(section.Rows.Select(static r => $"{r[0]}"), Is.EqualTo(["Low", "High", "no source: assumed"]));
    }

    // A figure of another measure stands nowhere as if it were one of the claims.
    [Test]
    public void Used_BesideAClaimOfAnotherUnit_SaysThatItIsNoneOfThem()
    {
        StudySection section = Section.Value;
        ParameterCatalog figures = new(DemandCase.Tables);
        foreach ((ConflictingClaim claim, IReadOnlyList<object?> row) in Reading.Value.Studies.Conflicts.Zip(section.Rows).Where(static p => p.First is { Value: not null, Base: 1 }))
        {
            ParameterEntry used = figures.Find(claim.Used!.Address!)!;
            bool alike = claim.Unit == (used.Schema.Kind == ColumnKind.Fraction ? "fraction" : used.Unit);

            Assert.That($"{row[section.IndexOf("used")]}".StartsWith("not this measure", StringComparison.Ordinal), Is.EqualTo(!alike), $"{claim.Claim}");
        }
    }

    // What nothing is known of is said where its figures stand.
    [TestCase("Champions", "A010")]
    [TestCase("Lab-training", "A011")]
    public void Workload_WithoutAPublishedSource_SaysThatNoneWasFound(string workload, string source)
    {
        ParameterEntry figure = new ParameterCatalog(DemandCase.Tables).Entries.First(e => e.Address.Sheet == "Workloads" && e.Address.Key == workload);

        Assert.That(figure.References, Is.EqualTo([source]));
        Assert.That(Reading.Value.Studies.Sources[source], Has.Property("Kind").EqualTo(SourceKind.Assumption).And.Property("Note").StartsWith("No source found"));
    }
}
