using ComputeSovereignty.Optimization;
using ComputeSovereignty.Optimization.ProgramText;
using NUnit.Framework;

namespace ComputeSovereignty.Cli.Tests.Verbs;

/// <summary>What is exported is read by other solvers with the same optimum.</summary>
[TestFixture]
public sealed class ExportedProgramTests
{
    private const double Infinity = double.PositiveInfinity;
    private const double StageA = 51.555117419486;

    // Every kind of bound and row. By hand: x = 0.5 by its row, then 2y ≤ 8.5 gives y = 4 (4.25 in parts); w = −1 and z = −3 − w = −2; i = −3 and b = 1, held together by −4 ≤ i − b;
    // f is fixed, q is 1, the column with blanks stands at its bound. 0.5 − 4 − 2 + 1 + 0.3 − 0.5 − 3 + 1 − 0.25 − 7 = −13.95, and −14.2 in parts.
    private static readonly string[] Columns = ["x", "y", "z", "w", "f", "b", "i", "a name, with blanks", "q", "unused"];

    private static LinearProgram Small(bool whole) => Build(
        [1, -1, 1, -1, 0.1, -0.5, 1, 2, -0.25, 0],
        [0, 0, -Infinity, -Infinity, 3, -2, -3, 0.5, 0, 0],
        [Infinity, Infinity, Infinity, -1, 3, 5, 2, Infinity, 1, Infinity],
        [false, whole, false, false, false, false, whole, false, whole, false],
        [
            ("at most", -Infinity, 9, [(0, 1), (1, 2)]),
            ("at least", 0.5, Infinity, [(0, 1)]),
            ("equal(1,2028Q1)", -3, -3, [(2, 1), (3, 1)]),
            ("between", -8, 10, [(2, 1)]),
            ("together", -4, -1, [(5, -1), (6, 1)]),
            ("without limits", -Infinity, Infinity, [(0, 1), (1, 1)]),
        ],
        -7);

    private static IEnumerable<TestCaseData> SmallCases =>
        from reader in ProgramReader.All
        from whole in new[] { false, true }
        from lp in new[] { false, true }
        where !lp || reader.ReadsLp
        select new TestCaseData(reader, whole, lp);

    private static IEnumerable<TestCaseData> BaselineCases =>
        from reader in ProgramReader.All
        from whole in new[] { false, true }
        where !whole || reader.Name != "glpsol" // its search takes minutes
        select new TestCaseData(reader, whole);

    [TestCaseSource(nameof(SmallCases))]
    public void Export_EveryKindOfBoundAndRow_IsReadWithTheOptimumByHand(object reader, bool whole, bool lp)
    {
        string folder = Directory.CreateTempSubdirectory("export").FullName;
        try
        {
            string file = Path.Combine(folder, lp ? "program.lp" : "program.mps");
            using (StreamWriter writer = new(file))
            {
                (lp ? (Action<LinearProgram, IEnumerable<string>, TextWriter>)LpText.Write : MpsText.Write)(Small(whole), ["a program for others"], writer);
            }

            AssertOptimum((ProgramReader)reader, file, whole ? -13.95 : -14.2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCaseSource(nameof(BaselineCases))]
    public void Export_StageAOfTheBaseline_IsReadWithTheSameOptimum(object reader, bool whole)
    {
        using Workplace place = new();
        Call call = place.Run([.. new[] { "export", "case", "--format", "mps", "-o", "program.mps" }, .. whole ? Array.Empty<string>() : ["--relax"]]);
        Assert.That(call.Exit, Is.Zero, call.Error);
        AssertOptimum((ProgramReader)reader, place.PathOf("program.mps"), StageA);
    }

    private static void AssertOptimum(ProgramReader reader, string file, double expected)
    {
        if (reader.Missing() is { Length: > 0 } why)
        {
            Assert.Ignore($"{reader.Name}: {why}.");
        }

        Assert.That(reader.Optimum(file), Is.EqualTo(expected).Within(1e-6 * Math.Max(1, Math.Abs(expected))));
    }

    private static LinearProgram Build(
        double[] cost, double[] lower, double[] upper, bool[] whole, (string Name, double Lower, double Upper, (int Column, double Value)[] Terms)[] rows, double offset)
    {
        List<int> start = [0];
        List<int> index = [];
        List<double> value = [];
        for (int column = 0; column < cost.Length; column++)
        {
            for (int row = 0; row < rows.Length; row++)
            {
                foreach ((int _, double entry) in rows[row].Terms.Where(t => t.Column == column))
                {
                    index.Add(row);
                    value.Add(entry);
                }
            }

            start.Add(index.Count);
        }

        return new(cost, lower, upper, whole, [.. rows.Select(static r => r.Lower)], [.. rows.Select(static r => r.Upper)], [.. start], [.. index], [.. value], [.. rows.Select(static r => r.Name)], Columns, offset);
    }
}
