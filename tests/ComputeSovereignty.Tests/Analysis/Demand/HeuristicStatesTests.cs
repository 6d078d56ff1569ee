using ComputeSovereignty.Analysis.Demand;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Planning;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis.Demand;

/// <summary>Rules of thumb judged by hand: each state once, groups, margins.</summary>
[TestFixture]
public sealed class HeuristicStatesTests
{
    private static readonly Heuristic Rule = new() { Id = "rule", Confidence = Confidence.High };

    // Conditions and breakers as clause, group, value, threshold; all ask for at least the threshold, with a margin of a tenth.
    [TestCase("When||0.9|0.8; Breaks||0.5|1", RuleState.Active, "Applies in this plan; nothing that would break it is near.")]
    [TestCase("When||0.9|0.8; Breaks||0.95|1", RuleState.AtRisk, "Applies in this plan, but is close to breaking: test 1.")]
    [TestCase("When||0.9|0.8; Breaks||1|1", RuleState.Broken, "Broken in this plan: test 1.")]
    [TestCase("When||0.7|0.8; Breaks||0.95|1", RuleState.Dormant, "Does not apply in this plan; this condition does not hold: test 0.")]
    [TestCase("When||?|0.8; When||0.9|0.8; Breaks||0.5|1", RuleState.Unknown, "Unknown: all other conditions hold, but this is not measured: test 0.")]
    [TestCase("Breaks||0.5|1", RuleState.Unknown, "Unknown: the rule has no condition that could be tested.")]
    [TestCase("When||?|0.8; When||0.7|0.8; Breaks||1|1", RuleState.Broken, "Broken in this plan: test 2.")]
    [TestCase("When||?|0.8; When||0.9|0.8; Breaks||1|1", RuleState.Unknown, "Unknown: all other conditions hold, but this is not measured: test 0.")]
    [TestCase("When||0.7|0.8; Breaks||1|1", RuleState.Broken, "Broken in this plan: test 1.")]
    [TestCase("When|a|0.7|0.8; When|a|0.9|0.8; Breaks||0|1", RuleState.Active, "Applies in this plan; nothing that would break it is near.")]
    [TestCase("When|a|0.7|0.8; When|b|0.9|0.8; Breaks||0|1", RuleState.Dormant, "Does not apply in this plan; this condition does not hold: test 0.")]
    [TestCase("When|a|?|0.8; When|a|0.7|0.8; Breaks||0|1", RuleState.Unknown, "Unknown: all other conditions hold, but this is not measured: test 0.")]
    [TestCase("When||1|1; Breaks|p|1|1; Breaks|p|0|1", RuleState.Active, "Applies in this plan; nothing that would break it is near.")]
    [TestCase("When||1|1; Breaks|p|1|1; Breaks|p|0.95|1", RuleState.AtRisk, "Applies in this plan, but is close to breaking: test 1; test 2.")]
    [TestCase("When||1|1; Breaks|p|1|1; Breaks|p|1|1", RuleState.Broken, "Broken in this plan: test 1; test 2.")]
    [TestCase("When||1|1; Breaks||?|1", RuleState.Active, "Applies in this plan; nothing that would break it is near.")]
    [TestCase("When||1|1; Watch||1|1", RuleState.Active, "Applies in this plan; nothing that would break it is near.")]
    public void Judge_OfTestsByHand_GivesTheState(string tests, RuleState state, string words)
    {
        HeuristicReading reading = HeuristicStates.Judge(Rule, [.. tests.Split("; ").Select(Test)]);

        Assert.That((reading.State, $"{reading.Words}"), Is.EqualTo((state, words)));
    }

    [TestCase(TestComparison.AtLeast, 0.93, 0.9, true, 0.03, false)]
    [TestCase(TestComparison.AtLeast, 0.82, 0.9, false, -0.08, true)]
    [TestCase(TestComparison.AtLeast, 0.80, 0.9, false, -0.1, false)]
    [TestCase(TestComparison.AtMost, 43_000, 40_680, false, -2320, true)]
    [TestCase(TestComparison.AtMost, 87_600, 40_680, false, -46_920, false)]
    [TestCase(TestComparison.AtMost, 40_680, 40_680, true, 0, false)]
    [TestCase(TestComparison.AtMost, 1e-9, 0, true, -1e-9, false)]
    [TestCase(TestComparison.Equal, 3, 3, true, null, false)]
    [TestCase(TestComparison.Unequal, 3, 3, false, null, false)]
    public void Compare_OfNumbers_HasTheMarginByWhichItHolds(TestComparison comparison, double value, double threshold, bool holds, double? margin, bool near)
    {
        TestReading reading = HeuristicStates.Compare(Of(TestClause.Breaks, comparison), new(value, "CNY"), new(threshold, "CNY"));

        Assert.That((reading.Holds, reading.IsNear), Is.EqualTo((holds, near)));
        Assert.That(reading.Margin, margin is null ? Is.Null : Is.EqualTo(margin).Within(1e-9));
        Assert.That(reading.MarginPart, margin is null || threshold == 0 ? Is.Null : Is.EqualTo(margin / threshold).Within(1e-12));
    }

    // A month is near within a part of a year; between a month and a number nothing is larger.
    [TestCase("2031-01", "2028-01", false, -36, false)]
    [TestCase("2028-02", "2028-01", false, -1, true)]
    [TestCase("2027-12", "2028-01", true, 1, false)]
    public void Compare_OfMonths_CountsMonths(string value, string threshold, bool holds, double margin, bool near)
    {
        TestReading reading = HeuristicStates.Compare(Of(TestClause.Breaks, TestComparison.AtMost), new(CellValue.OfText(value), "months"), new(CellValue.OfText(threshold), "months"));

        Assert.That((reading.Holds, reading.Margin, reading.MarginPart, reading.IsNear), Is.EqualTo(((bool?)holds, (double?)margin, (double?)null, near)));
    }

    [Test]
    public void Compare_OfWords_IsTheirText()
    {
        MeasuredValue word = new(CellValue.OfText("CpuExtension"), string.Empty);

        Assert.That(HeuristicStates.Compare(Of(TestClause.When, TestComparison.Equal), word, new(CellValue.OfText("cpuextension"), string.Empty)).Holds, Is.True);
        Assert.That(HeuristicStates.Compare(Of(TestClause.When, TestComparison.Unequal), word, new(CellValue.OfText("Current"), string.Empty)).Holds, Is.True);
        Assert.That(HeuristicStates.Compare(Of(TestClause.When, TestComparison.AtLeast), word, new(1, string.Empty)).Holds, Is.Null);
    }

    // A figure without limit is larger than any number.
    [Test]
    public void Compare_WithoutLimit_IsLargerThanAnyNumber()
    {
        MeasuredValue unlimited = new(CellValue.Blank, "CNY");

        Assert.That(HeuristicStates.Compare(Of(TestClause.Breaks, TestComparison.AtMost), unlimited, new(0, "CNY")), Has.Property("Holds").False.And.Property("Margin").Null.And.Property("IsNear").False);
        Assert.That(HeuristicStates.Compare(Of(TestClause.When, TestComparison.AtLeast), unlimited, new(1e20, "CNY")).Holds, Is.True);
    }

    private static TestReading Test(string text, int number)
    {
        string[] parts = text.Split('|');
        HeuristicTest test = Of(Enum.Parse<TestClause>(parts[0]), TestComparison.AtLeast) with { Name = $"test {number}", Group = parts[1] };
        return HeuristicStates.Compare(test, parts[2] == "?" ? null : new(double.Parse(parts[2]), "fraction"), new(double.Parse(parts[3]), "fraction"));
    }

    private static HeuristicTest Of(TestClause clause, TestComparison comparison) => new()
    {
        Heuristic = "rule",
        Name = "test",
        Clause = clause,
        Measure = new MeasureName { Kind = MeasureKind.Result, Name = "service" },
        Comparison = comparison,
        Value = CellValue.OfNumber(1),
    };
}
