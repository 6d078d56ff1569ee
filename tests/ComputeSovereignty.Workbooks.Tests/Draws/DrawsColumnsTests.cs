using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Workbooks.Draws;
using NUnit.Framework;

namespace ComputeSovereignty.Workbooks.Tests.Draws;

/// <summary>Columns of draws: every number with all its bits, over all groups of rows, and no other column is read.</summary>
[TestFixture]
public sealed class DrawsColumnsTests
{
    private const int Draws = 2_000;

    private static readonly UncertaintyModel Model = new(
    [
        new UncertainParameter { Parameter = ParameterAddress.Parse("Lines[a,b].2027"), Distribution = DistributionKind.Uniform, P1 = 0, P2 = 1, Effect = ChangeOperation.Set },
    ]);

    [Test]
    public void Read_OfTwoColumns_GivesTheirNumbersAndReadsNoOthers()
    {
        ResultSchema schema = new(CaseReader.Read(CaseFiles.Read(Repository.Path("data/baseline")), "Base", []).Case!, FutureScope.ShareAndBacklog);
        DrawLayout layout = new(Model, schema, Investments.Adaptive);
        string folder = Directory.CreateTempSubdirectory("columns").FullName;
        string path = Path.Combine(folder, "draws.csv");
        Random random = new(3);
        double[][] drawn = [.. Enumerable.Range(0, Draws).Select(_ => new[] { random.NextDouble(), Math.ScaleB(random.NextDouble() - 0.5, random.Next(-60, 60)) })];
        using (DrawsFile file = DrawsFile.Begin(path, layout))
        {
            foreach ((int draw, double[] numbers) in drawn.Index())
            {
                DrawOutcome outcome = draw % 9 == 4 ? new(DrawEnding.Infeasible, null, "no") : new(DrawEnding.Planned, [.. schema.Columns.Select((_, place) => place == 2 ? draw % 5 == 0 ? double.PositiveInfinity : numbers[1] : random.NextDouble())], string.Empty);
                file.Append(new(draw, [numbers[0]], outcome, null));
            }
        }

        using MemoryStream columns = new();
        DrawsParquet.Write(path, layout, columns, 700 * layout.Headers.Count);
        columns.Position = 0;
        using Counting counting = new(columns);
        string[] names = [.. DrawsColumns.Names(counting)];
        Assert.That(names, Is.EqualTo(layout.Headers.Where(static h => h is not ("draw" or "adaptive" or "message"))));

        string figure = layout.Headers[1 + 1 + 1 + 2];
        (counting.Position, counting.Bytes) = (0, 0);
        IReadOnlyList<double[]> read = DrawsColumns.Read(counting, names[0], figure);
        Assert.That(read[0], Is.EqualTo(drawn.Select(static d => d[0])));
        Assert.That(read[1], Is.EqualTo(drawn.Select(static (d, draw) => draw % 9 == 4 ? double.NaN : draw % 5 == 0 ? double.PositiveInfinity : d[1])));
        Assert.That(counting.Bytes, Is.LessThan(columns.Length / 2), "two of many columns");
        Assert.That(() => DrawsColumns.Names(new MemoryStream([.. "PAR1 no columns at all PAR1"u8])), Throws.TypeOf<AlteredFileException>());
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Counts what is read.</summary>
    private sealed class Counting(Stream inner) : Stream
    {
        internal long Bytes { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = inner.Read(buffer, offset, count);
            Bytes += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush() => inner.Flush();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
