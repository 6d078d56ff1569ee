using ComputeSovereignty.Analysis.Calibrations;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Yield;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Analysis;

[TestFixture]
public sealed class CalibrationAnalysisTests
{
    private static readonly ProcessNode Node = new()
    {
        Id = "N+2",
        Class = 7,
        DefectDensity = 0.2,
        DefectDensityFloor = 0.05,
        LearningRate = 0.25,
        ReferenceDate = new MonthDate(2026, 1),
        YieldModel = YieldModel.NegativeBinomial,
        ClusterAlpha = 3,
    };

    // Points on a known curve (0.40 falling at 0.6 a year towards 0.08 from January 2024) give the curve back.
    [Test]
    public void Fit_PointsOnAKnownCurve_GivesTheCurveBack()
    {
        ProcessNode truth = Node with { DefectDensity = 0.4, DefectDensityFloor = 0.08, LearningRate = 0.6, ReferenceDate = new MonthDate(2024, 1) };

        NodeCalibration fit = CalibrationAnalysis.Fit(new Catalog<ProcessNode>([Node]), [.. Enumerable.Range(0, 12).Select(k => On(truth, 2024 + (k / 2), 1 + (6 * (k % 2)), k % 3 == 0 ? 400 : 666))]).Single();

        Assert.That(Fitted(fit, "DefectDensity"), Is.EqualTo(0.4).Within(1e-4));
        Assert.That(Fitted(fit, "DefectDensityFloor"), Is.EqualTo(0.08).Within(1e-3));
        Assert.That(Fitted(fit, "LearningRate"), Is.EqualTo(0.6).Within(2e-3));
        Assert.That(fit.Residual, Is.LessThan(1e-6));
    }

    [Test]
    public void Fit_ThreeObservations_HoldsTheFloorAndSaysWhy()
    {
        NodeCalibration fit = ThreeSeen().Single();

        CalibratedFigure floor = fit.Figures.Single(f => f.Column == "DefectDensityFloor");
        Assert.That(floor.Fitted, Is.EqualTo(Node.DefectDensityFloor).Within(1e-12));
        Assert.That(floor.Held.ToString(), Does.Contain("3 observations are too few"));
        Assert.That(floor.StandardError, Is.Null);
    }

    [Test]
    public void Fit_OneDate_HoldsTheLearningRate()
    {
        NodeCalibration fit = CalibrationAnalysis.Fit(new Catalog<ProcessNode>([Node]), [Seen(2025, 6, 0.30), Seen(2025, 6, 0.32)]).Single();

        Assert.That(fit.Figures.Single(f => f.Column == "LearningRate").Held.ToString(), Does.Contain("the same date"));
        Assert.That(fit.Points.Average(p => p.Fitted), Is.EqualTo(0.31).Within(1e-6));
    }

    [Test]
    public void Fit_Noise_TellsAnIntervalThatHoldsTheTruth()
    {
        ProcessNode truth = Node with { DefectDensity = 0.35, ReferenceDate = new MonthDate(2024, 1) };
        double[] noise = [0.01, -0.012, 0.006, -0.004, 0.011, -0.009, 0.002, -0.005];

        NodeCalibration fit = CalibrationAnalysis.Fit(
            new Catalog<ProcessNode>([Node]),
            [.. noise.Select((n, k) => On(truth, 2024 + (k / 2), 1 + (6 * (k % 2)), 666) is var o ? o with { Yield = o.Yield + n } : null!)]).Single();

        CalibratedFigure density = fit.Figures.Single(f => f.Column == "DefectDensity");
        Assert.That(density.StandardError, Is.GreaterThan(0));
        Assert.That(density.From, Is.LessThan(0.35));
        Assert.That(density.To, Is.GreaterThan(0.35));
    }

    // The same four yields in two orders of merit: they scatter too much to tell learning from none.
    [Test]
    public void Fit_ErrorLargerThanTheFigure_HoldsItWhicheverItIs()
    {
        NodeCalibration fit = CalibrationAnalysis.Fit(
            new Catalog<ProcessNode>([Node]),
            [Seen(2024, 6, 0.2), Seen(2025, 2, 0.3), Seen(2025, 12, 0.3), Seen(2026, 6, 0.37), Seen(2025, 10, 0.12)]).Single();

        foreach (CalibratedFigure figure in fit.Figures.Where(static f => f.Held.IsEmpty))
        {
            Assert.That(figure.StandardError, Is.LessThan(figure.Fitted), figure.Column);
        }

        Assert.That(fit.Figures.Single(static f => f.Column == "LearningRate").Fitted, Is.EqualTo(Node.LearningRate));
        Assert.That(fit.Figures.Single(static f => f.Column == "LearningRate").Held.ToString(), Does.Contain("with a larger standard error"));
        Assert.That($"{fit.Words[0]}", Does.Match("^N\\+2: the observed yields give defect density 0\\.[0-9]+ 1/cm2 \\(95% interval 0\\.[0-9]+ to 0\\.[0-9]+\\)\\."));
    }

    // The latest point lies off the others: a fit to all is further from it than the workbook's own figures, and that is said.
    [Test]
    public void Fit_WorseAtTheLatestPoint_SaysSo()
    {
        ProcessNode workbook = Node with { DefectDensity = 0.2, DefectDensityFloor = 0.05, LearningRate = 0.25, ReferenceDate = new MonthDate(2026, 1) };
        double right = On(workbook, 2026, 6, 666).Yield;

        NodeCalibration fit = CalibrationAnalysis.Fit(new Catalog<ProcessNode>([workbook]), [Seen(2025, 6, 0.15), Seen(2025, 9, 0.15), Seen(2025, 12, 0.15), Seen(2026, 6, right)]).Single();

        Assert.That($"{fit.Words[1]}", Does.Contain("At this latest observation the fit is worse than the current assumption"));
    }

    [Test]
    public void Fit_Changes_NameTheFourFiguresOfTheNode()
    {
        NodeCalibration fit = CalibrationAnalysis.Fit(new Catalog<ProcessNode>([Node]), [Seen(2024, 6, 0.2), Seen(2025, 6, 0.28)]).Single();

        Assert.That(fit.Changes.Select(c => c.Key), Is.EqualTo(new[] { "Nodes[N+2].ReferenceDate", "Nodes[N+2].DefectDensity", "Nodes[N+2].DefectDensityFloor", "Nodes[N+2].LearningRate" }));
        Assert.That(fit.Changes[0].Value, Is.EqualTo("2024-06"));
    }

    private static double Fitted(NodeCalibration fit, string column) => fit.Figures.Single(f => f.Column == column).Fitted;

    private static YieldObservation Seen(int year, int month, double yield) => new() { Node = "N+2", DieArea = 666, Date = new MonthDate(year, month), Yield = yield };

    /// <summary>Fits the node to three observations.</summary>
    internal static IReadOnlyList<NodeCalibration> ThreeSeen() =>
        CalibrationAnalysis.Fit(new Catalog<ProcessNode>([Node]), [Seen(2024, 6, 0.2), Seen(2025, 6, 0.28), Seen(2026, 6, 0.36)]);

    private static YieldObservation On(ProcessNode truth, int year, int month, double area)
    {
        MonthDate date = new(year, month);
        return new() { Node = "N+2", DieArea = area, Date = date, Yield = DieYield.Of(truth.YieldModel, area / 100, truth.DefectDensityAt(date.Years), truth.ClusterAlpha) };
    }
}
