using ComputeSovereignty.Analysis.Comparisons;
using ComputeSovereignty.Analysis.Levers;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Messages;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

/// <summary>How grids are written and which points they have.</summary>
[TestFixture]
public sealed class ParameterGridTests
{
    [TestCase("Nodes[N+3].AvailableFrom=2027-01,2028-01", "Nodes[N+3].AvailableFrom", "2027-01|2028-01", "Nodes[N+3].AvailableFrom = 2027-01|Nodes[N+3].AvailableFrom = 2028-01")]
    [TestCase("HbmLines[*].* *= 1, 1.5", "HbmLines[*].*", "× 1|× 1.5", "HbmLines[*].* *= 1|HbmLines[*].* *= 1.5")]
    [TestCase("Targets[2028].DomesticShare += -0.1,0.05", "Targets[2028].DomesticShare", "− 0.1|+ 0.05", "Targets[2028].DomesticShare += -0.1|Targets[2028].DomesticShare += 0.05")]
    [TestCase("HbmLines[*].* shift -6,0,12", "HbmLines[*].*", "6 months earlier|on schedule|12 months later", "HbmLines[*].* shift -6|HbmLines[*].* shift 0|HbmLines[*].* shift 12")]
    [TestCase("Plan[Regime].Value = base,Thaw", "Plan[Regime].Value", "base value|Thaw", "|Plan[Regime].Value = Thaw")]
    public void Axis_Written_IsRead(string text, string title, string labels, string changes)
    {
        Assert.That(GridAxis.TryParse(text, "--grid", out GridAxis? axis, out _), Is.True);
        Assert.That($"{axis!.Title}", Is.EqualTo(title));
        Assert.That(string.Join('|', axis.Steps.Select(static s => s.Label)), Is.EqualTo(labels));
        Assert.That(string.Join('|', axis.Steps.Select(static s => string.Concat(s.Changes))), Is.EqualTo(changes));
    }

    [TestCase("Nodes[N+3].AvailableFrom", "This is not a change of a parameter.")]
    [TestCase("HbmLines[*].* *= 1,,2", "Every value of a grid must be given once.")]
    [TestCase("HbmLines[*].* *= 1,1", "Every value of a grid must be given once.")]
    public void Axis_WrittenWrong_IsRefused(string text, string message)
    {
        Assert.That(GridAxis.TryParse(text, "--grid", out GridAxis? axis, out Finding? finding), Is.False);
        Assert.That(axis, Is.Null);
        Assert.That($"{finding!.Message}", Is.EqualTo(message));
    }

    [Test]
    public void Points_OfThreeAxes_AreAllCombinationsLastFastest()
    {
        ParameterGrid grid = new(Message.Verbatim("G"), [Axis("A[a].B = 1,2"), Axis("A[b].B = 3"), Axis("A[c].B = 4,5,6")]);

        Assert.That(grid.Count, Is.EqualTo(6));
        Assert.That(grid.Points().Select(static p => string.Join(';', p.Changes.Select(static c => c.Value.Text))), Is.EqualTo(new[] { "1;3;4", "1;3;5", "1;3;6", "2;3;4", "2;3;5", "2;3;6" }));
        Assert.That(grid.PlaceOf(5), Is.EqualTo(new[] { 1, 0, 2 }));
        Assert.That(grid.Points().Select(static p => p.Name), Is.Unique);
    }

    private static GridAxis Axis(string text) => GridAxis.TryParse(text, "test", out GridAxis? axis, out _) ? axis! : throw new FormatException(text);
}
