using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Yield;
using ComputeSovereignty.Messages;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ComputeSovereignty.Analysis.Calibrations;

/// <summary>A figure of a node as the workbook has it and as the observations have it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Column">DefectDensity, DefectDensityFloor, LearningRate or ReferenceDate.</param>
/// <param name="Unit">The unit.</param>
/// <param name="InWorkbook">What the workbook says.</param>
/// <param name="Fitted">What fits the observations best; equal to the workbook's where it was held.</param>
/// <param name="StandardError">The standard error of the fit; null where the figure was held or there are too few observations to tell.</param>
/// <param name="From">The lower end of the 95 % interval, by Student's t; null as the standard error.</param>
/// <param name="To">The upper end.</param>
/// <param name="Held">Why the figure was not fitted; nothing where it was.</param>
public sealed record CalibratedFigure(
    string Node, string Column, string Unit, double InWorkbook, double Fitted, double? StandardError, double? From, double? To, Message Held);

/// <summary>An observation against the curve.</summary>
/// <param name="Observation">What was observed.</param>
/// <param name="InWorkbook">The yield of the workbook's curve.</param>
/// <param name="Fitted">The yield of the fitted curve.</param>
public sealed record CalibratedPoint(YieldObservation Observation, double InWorkbook, double Fitted)
{
    /// <summary>Gets the observed yield less the fitted one.</summary>
    public double Residual => Observation.Yield - Fitted;
}

/// <summary>The calibration of one node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Points">The observations against the curves.</param>
/// <param name="Residual">The root of the mean square of the residuals, as a fraction of dies.</param>
/// <param name="Changes">The changes that bring the fit into a case.</param>
/// <param name="Words">What to say of it.</param>
public sealed record NodeCalibration(
    string Node,
    IReadOnlyList<CalibratedFigure> Figures,
    IReadOnlyList<CalibratedPoint> Points,
    double Residual,
    IReadOnlyList<KeyValuePair<string, string>> Changes,
    IReadOnlyList<Message> Words)
{
    /// <summary>Gets the size of die to which <see cref="Curve"/> brings all observations, mm²: the one observed most often.</summary>
    public double DieArea { get; init; }

    /// <summary>Gets the yield over time on a die of <see cref="DieArea"/>, in order.</summary>
    public IReadOnlyList<YieldCurvePoint> Curve { get; init; } = [];
}

/// <summary>Which defect density, floor and learning rate fit the yields that were observed?</summary>
/// <remarks>
/// Least squares of the node's own yield model over (die area, date) by Levenberg–Marquardt (MathNet.Numerics), bounded to densities and rates ≥ 0.
/// The reference date moves to the first observation: before it the model does not learn, so earlier observations would say nothing of learning.
/// What the observations cannot tell is held at the workbook's figure, by one rule for all three: a figure that the fit puts at its bound or whose standard error is larger
/// than itself is held, the least certain first, and the others are fitted again. The floor is held from the start where there are fewer than five observations, the learning
/// rate where all have one date. No solve of a plan.
/// </remarks>
public static class CalibrationAnalysis
{
    private const int Density = 0;
    private const int Floor = 1;
    private const int Rate = 2;
    private static readonly string[] Columns = ["DefectDensity", "DefectDensityFloor", "LearningRate"];
    private static readonly string[] Units = ["1/cm2", "1/cm2", "1/yr"];

    /// <summary>Fits every node that has observations.</summary>
    /// <param name="nodes">The nodes as the workbook has them.</param>
    /// <param name="observations">The observed yields.</param>
    public static IReadOnlyList<NodeCalibration> Fit(Catalog<ProcessNode> nodes, IReadOnlyList<YieldObservation> observations) =>
        [.. observations.GroupBy(static o => o.Node).Where(g => nodes.Contains(g.Key)).Select(g => Fit(nodes[g.Key], [.. g.OrderBy(static o => o.Date)]))];

    private static NodeCalibration Fit(ProcessNode node, YieldObservation[] observations)
    {
        ProcessNode anchored = node with { ReferenceDate = observations[0].Date };
        Message[] held = [Message.None, Message.None, Message.None];
        if (observations.Select(static o => o.Date).Distinct().Count() < 2)
        {
            held[Rate] = CalibrationMessages.OneDate;
        }

        if (observations.Length < 5)
        {
            held[Floor] = CalibrationMessages.TooFewForFloor(Figure.Count(observations.Length));
        }

        NonlinearMinimizationResult fit = Minimise(anchored, observations, held);
        for (int unknown = LeastCertain(fit, held, observations.Length); unknown >= 0; unknown = LeastCertain(fit, held, observations.Length))
        {
            held[unknown] = WhyHeld(fit, unknown);
            fit = Minimise(anchored, observations, held);
        }

        anchored = !held[Density].IsEmpty ? node : anchored;
        double[] workbook = [node.DefectDensity, node.DefectDensityFloor, node.LearningRate];
        Vector<double> answer = Vector<double>.Build.Dense(Columns.Length, index => !held[index].IsEmpty ? workbook[index] : fit.MinimizingPoint[index]);
        ProcessNode fitted = With(anchored, answer);
        CalibratedPoint[] points = [.. observations.Select(o => new CalibratedPoint(o, YieldOf(node, o), YieldOf(fitted, o)))];
        double residual = Math.Sqrt(points.Average(static p => p.Residual * p.Residual));
        CalibratedFigure[] figures =
        [
            .. Enumerable.Range(0, Columns.Length).Select(index => Calibrated(node, fit, held, (index, workbook[index], answer[index]), observations.Length)),
            new(node.Id, "ReferenceDate", string.Empty, node.ReferenceDate.Years, fitted.ReferenceDate.Years, null, null, null, CalibrationMessages.FirstObservation),
        ];
        return new(node.Id, figures, points, residual, Changes(fitted, held), CalibrationSentences.Of(node.Id, figures, points))
        {
            DieArea = YieldCurve.DieArea(observations),
            Curve = YieldCurve.Of(node, fitted, observations),
        };
    }

    private static NonlinearMinimizationResult Minimise(ProcessNode node, YieldObservation[] observations, Message[] held)
    {
        Vector<double> index = Vector<double>.Build.Dense(observations.Length, static i => i);
        Vector<double> observed = Vector<double>.Build.DenseOfEnumerable(observations.Select(static o => o.Yield));
        IObjectiveModel model = ObjectiveFunction.NonlinearModel(
            (parameters, _) => Vector<double>.Build.DenseOfEnumerable(observations.Select(o => YieldOf(With(node, parameters), o))),
            index,
            observed);
        double start = Math.Max(node.DefectDensity, node.DefectDensityFloor + 0.01);
        return new LevenbergMarquardtMinimizer(maximumIterations: 1000).FindMinimum(
            model,
            Vector<double>.Build.DenseOfArray([start, node.DefectDensityFloor, Math.Max(node.LearningRate, 0.01)]),
            Vector<double>.Build.DenseOfArray([1e-6, 0, 0]),
            Vector<double>.Build.DenseOfArray([20, 20, 20]),
            null,
            [.. held.Select(static h => !h.IsEmpty)]);
    }

    // The fitted figure that the observations tell least of; -1 where they tell all. As many figures as observations leave no error to go by: then the density alone is fitted.
    private static int LeastCertain(NonlinearMinimizationResult fit, Message[] held, int observations)
    {
        int[] free = [.. new[] { Floor, Rate, Density }.Where(i => held[i].IsEmpty)];
        return free.Where(i => AtBound(fit, i) || (observations > free.Length ? !(ErrorOf(fit, i) < fit.MinimizingPoint[i]) : i != Density))
            .OrderByDescending(i => AtBound(fit, i) || !double.IsFinite(ErrorOf(fit, i)) ? double.PositiveInfinity : ErrorOf(fit, i) / fit.MinimizingPoint[i])
            .FirstOrDefault(-1);
    }

    private static Message WhyHeld(NonlinearMinimizationResult fit, int index) =>
        AtBound(fit, index) ? CalibrationMessages.AtItsBound
        : double.IsFinite(ErrorOf(fit, index)) && ErrorOf(fit, index) > 0 ? CalibrationMessages.ErrorAboveValue(Figure.Number(fit.MinimizingPoint[index], "0.###"), Figure.Number(ErrorOf(fit, index), "0.###"))
        : CalibrationMessages.ErrorUnknown;

    private static bool AtBound(NonlinearMinimizationResult fit, int index) =>
        fit.MinimizingPoint[index] <= 1e-4 || (index == Floor && fit.MinimizingPoint[Floor] >= fit.MinimizingPoint[Density]);

    private static double ErrorOf(NonlinearMinimizationResult fit, int index) => fit.StandardErrors?[index] ?? double.NaN;

    private static ProcessNode With(ProcessNode node, Vector<double> parameters) =>
        node with { DefectDensity = parameters[Density], DefectDensityFloor = parameters[Floor], LearningRate = parameters[Rate] };

    private static double YieldOf(ProcessNode node, YieldObservation observation) =>
        DieYield.Of(node.YieldModel, observation.DieArea / 100, node.DefectDensityAt(observation.Date.Years), node.ClusterAlpha);

    private static CalibratedFigure Calibrated(ProcessNode node, NonlinearMinimizationResult fit, Message[] held, (int Index, double InWorkbook, double Fitted) figure, int observations)
    {
        (int index, double inWorkbook, double fitted) = figure;
        int free = observations - held.Count(static h => h.IsEmpty);
        double? error = held[index].IsEmpty && free > 0 && double.IsFinite(ErrorOf(fit, index)) ? ErrorOf(fit, index) : null;
        double? reach = error * (free > 0 ? StudentT.InvCDF(0, 1, free, 0.975) : double.NaN);
        return new(node.Id, Columns[index], Units[index], inWorkbook, fitted, error, reach is { } r ? Math.Max(0, fitted - r) : null, fitted + reach, held[index]);
    }

    private static KeyValuePair<string, string>[] Changes(ProcessNode fitted, Message[] held) => held.All(static h => !h.IsEmpty)
        ? []
        :
        [
            Change(fitted, "ReferenceDate", fitted.ReferenceDate.ToString()),
            Change(fitted, "DefectDensity", $"{fitted.DefectDensity:0.######}"),
            Change(fitted, "DefectDensityFloor", $"{fitted.DefectDensityFloor:0.######}"),
            Change(fitted, "LearningRate", $"{fitted.LearningRate:0.######}"),
        ];

    private static KeyValuePair<string, string> Change(ProcessNode node, string column, string value) =>
        new(new ParameterAddress("Nodes", node.Id, column).ToString(), value);
}
