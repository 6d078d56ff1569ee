using ComputeSovereignty.Optimization;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using NUnit.Framework;

namespace ComputeSovereignty.Tests.Optimization;

/// <summary>Sparse systems against dense factors of a library.</summary>
public sealed partial class KernelSystemTests
{
    [Test]
    public void Solve_OfRandomSystems_IsWhatDenseFactorsGive([Values(1, 2, 7, 40, 120)] int size, [Range(0, 9)] int seed)
    {
        Random random = new(seed);
        DenseMatrix matrix = new(size, size);
        int[] order = [.. Enumerable.Range(0, size).OrderBy(_ => random.Next())];
        for (int row = 0; row < size; row++)
        {
            // A hidden diagonal keeps it regular; the rest is sparse and of many sizes.
            matrix[row, order[row]] = 1 + random.NextDouble();
            for (int entry = random.Next(4); entry > 0; entry--)
            {
                matrix[row, random.Next(size)] = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-2, 3));
            }
        }

        Assume.That(matrix.ConditionNumber(), Is.LessThan(1e9));
        KernelSystem system = new(size, matrix.EnumerateIndexed(Zeros.AllowSkip).Select(static e => (e.Item1, e.Item2, e.Item3)));
        Vector<double> wanted = Vector<double>.Build.Dense(size, _ => random.NextDouble());

        double[] found = system.Solve((matrix * wanted).ToArray());

        Assert.That(system.IsRegular, Is.True);
        Assert.That((Vector<double>.Build.Dense(found) - wanted).InfinityNorm(), Is.LessThan(1e-15 * matrix.ConditionNumber() * size));
    }

    [Test]
    public void System_WithTwoRowsAlike_IsNotRegular()
    {
        KernelSystem system = new(3, [(0, 0, 1), (0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 1, 4), (1, 2, 2), (2, 0, 1), (2, 1, 1), (2, 2, 5)]);

        Assert.That(system.IsRegular, Is.False);
    }

    // Rows and columns of one open entry are peeled off: nothing is left to factorise.
    [Test]
    public void System_Triangular_HasNoKernel()
    {
        KernelSystem system = new(3, [(0, 0, 2), (1, 0, 1), (1, 1, 4), (2, 1, 3), (2, 2, 5)]);

        Assert.That((system.IsRegular, system.KernelSize, system.Fill), Is.EqualTo((true, 0, 0)));
        Assert.That(system.Solve([2, 9, 16]), Is.EqualTo(new[] { 1, 2, 2 }));
    }

    // Each row of a ring has its own column and the next: whichever pivot comes first, the first two each add one entry, and the third adds none.
    [Test]
    public void System_Ring_FillsTwoEntries()
    {
        KernelSystem system = new(4, Enumerable.Range(0, 4).SelectMany(static i => new[] { (i, i, 2d), (i, (i + 1) % 4, 1d) }));

        Assert.That((system.IsRegular, system.KernelSize, system.Fill), Is.EqualTo((true, 4, 2)));
        Assert.That(system.Solve([4, 7, 10, 9]), Is.EqualTo(new[] { 1, 2, 3, 4 }).Within(1e-12));
    }

    [TestCase(1e-12, true)]
    [TestCase(1e-14, false)]
    public void System_NextToItsLargestEntry_IsRegularOrNot(double small, bool isRegular) =>
        Assert.That(new KernelSystem(2, [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1 + small)]).IsRegular, Is.EqualTo(isRegular));
}
