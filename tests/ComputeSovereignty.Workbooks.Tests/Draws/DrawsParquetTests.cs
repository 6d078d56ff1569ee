using System.Globalization;
using ComputeSovereignty.Analysis.Uncertainty;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Cases.Addresses;
using ComputeSovereignty.Cases.Reading;
using ComputeSovereignty.Cases.Studies;
using ComputeSovereignty.Workbooks.Cases;
using ComputeSovereignty.Workbooks.Draws;
using NUnit.Framework;
using Parquet;
using Parquet.Schema;

namespace ComputeSovereignty.Workbooks.Tests.Draws;

/// <summary>Draws as Parquet, read back column by column and held against the CSV file, every value.</summary>
[TestFixture]
public sealed class DrawsParquetTests
{
    private const int Draws = 2_050;

    private static readonly UncertaintyModel Model = new(
    [
        new UncertainParameter { Parameter = ParameterAddress.Parse("Lines[a,b].2027"), Distribution = DistributionKind.Uniform, P1 = 0, P2 = 1, Effect = ChangeOperation.Set },
    ]);

    [Test]
    public async Task Write_EveryValue_IsThatOfTheCsvFile()
    {
        ResultSchema schema = new(CaseReader.Read(CaseFiles.Read(Repository.Path("data/baseline")), "Base", []).Case!, FutureScope.ShareAndBacklog);
        DrawLayout layout = new(Model, schema, Investments.Both);
        string path = Path.Combine(Directory.CreateTempSubdirectory("columns").FullName, "draws.csv");
        Random random = new(1);
        using (DrawsFile file = DrawsFile.Begin(path, layout))
        {
            for (int draw = 0; draw < Draws; draw++)
            {
                file.Append(Row(draw, schema.Columns.Count, random));
            }
        }

        using MemoryStream columns = new();
        DrawsParquet.Write(path, layout, columns, 700 * layout.Headers.Count);
        List<string[]> rows = CsvText.Read(await File.ReadAllTextAsync(path));
        columns.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(columns);

        Assert.That(reader.Schema.DataFields.Select(static f => f.Name), Is.EqualTo(rows[0]));
        Assert.That(reader.RowGroupCount, Is.EqualTo(3), "700 rows at a time, so that memory does not grow with the draws");
        int first = 1;
        for (int group = 0; group < reader.RowGroupCount; group++)
        {
            using ParquetRowGroupReader part = reader.OpenRowGroupReader(group);
            for (int place = 0; place < rows[0].Length; place++)
            {
                Assert.That(await TextsAsync(part, reader.Schema.DataFields[place]), Is.EqualTo(rows[first..(first + (int)part.RowCount)].Select(r => Canonical(r[place]))), rows[0][place]);
            }

            first += (int)part.RowCount;
        }

        Assert.That(first, Is.EqualTo(Draws + 1));
        Assert.That(columns.Length, Is.LessThan(new FileInfo(path).Length));
        Directory.Delete(Path.GetDirectoryName(path)!, true);
    }

    private static DrawRow Row(int draw, int figures, Random random) => new(
        draw,
        [random.NextDouble()],
        draw % 7 == 3
            ? new(DrawEnding.Infeasible, null, "No plan: \"HBM\", stacks, and 氢.")
            : new(DrawEnding.Planned, [.. Enumerable.Range(0, figures).Select(f => f % 5 == 1 ? double.NaN : f % 11 == 2 ? double.PositiveInfinity : Math.ScaleB(random.NextDouble() - 0.5, random.Next(-60, 60)))], string.Empty),
        draw % 2 == 0 ? new(DrawEnding.Planned, [.. Enumerable.Repeat(draw / 3d, figures)], string.Empty) { Orders = new(draw, 2, true) } : new(DrawEnding.Failed, null, string.Empty));

    // As a CSV file has it, bit for bit: what is blank there is null here.
    private static string Canonical(string field) => double.TryParse(field, CultureInfo.InvariantCulture, out double number) ? number.ToString("R", CultureInfo.InvariantCulture) : field;

    private static async Task<string[]> TextsAsync(ParquetRowGroupReader part, DataField field)
    {
        int rows = (int)part.RowCount;
        if (field.ClrType != typeof(long) && field.ClrType != typeof(double))
        {
            string[] texts = new string[rows];
            await part.ReadAsync(field, texts);
            return texts;
        }

        if (field.ClrType == typeof(long))
        {
            long[] whole = new long[rows];
            await part.ReadAsync<long>(field, whole);
            return Array.ConvertAll(whole, static n => $"{n}");
        }

        double?[] numbers = new double?[rows];
        await part.ReadAsync<double>(field, numbers);
        return Array.ConvertAll(numbers, static n => n switch { null => string.Empty, double.PositiveInfinity => "never", { } some => some.ToString("R", CultureInfo.InvariantCulture) });
    }
}
