using System.Globalization;
using System.Text;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Messages;
using ComputeSovereignty.Workbooks.Cases;
using Parquet;
using Parquet.Schema;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>Writes a file of draws as Parquet, for programs that read columns: the same columns in the same order, numbers with all their bits.</summary>
/// <remarks>A number that a draw does not have is null, "never" is infinity. The CSV file stays the one that grows, since a torn line can be cut off and a torn Parquet file is lost.</remarks>
public static class DrawsParquet
{
    private const int MostRows = 100_000;

    /// <summary>Writes the file.</summary>
    /// <param name="csv">The file of draws, whole.</param>
    /// <param name="layout">Its columns.</param>
    /// <param name="target">Takes the Parquet file; it must be able to tell its position.</param>
    /// <param name="mostFields">How many fields are held at a time, some 60 bytes each: a group of rows of the file.</param>
    /// <exception cref="AlteredFileException">The file of draws holds something else than draws.</exception>
    public static void Write(string csv, DrawLayout layout, Stream target, int mostFields = 1 << 20)
    {
        ArgumentNullException.ThrowIfNull(layout);
        try
        {
            WriteAsync(csv, layout, target, mostFields).GetAwaiter().GetResult();
        }
        catch (FormatException wrong)
        {
            throw new AlteredFileException(DrawsFileMessages.Altered(new(csv), FaultMessages.Of(wrong)), wrong);
        }
    }

    private static async Task WriteAsync(string csv, DrawLayout layout, Stream target, int mostFields)
    {
        HashSet<string> texts = [DrawLayout.Message, .. layout.Ways.Select(DrawLayout.Ending)];
        Column[] columns = [.. layout.Headers.Select(header => header == DrawLayout.Draw ? new WholeColumn(header) : texts.Contains(header) ? (Column)new TextColumn(header) : new NumberColumn(header))];
        ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema([.. columns.Select(static c => c.Field)]), target).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            int most = Math.Clamp(mostFields / columns.Length, 1, MostRows);
            foreach (string[][] block in Rows(csv, columns.Length).Chunk(most))
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                for (int place = 0; place < columns.Length; place++)
                {
                    await columns[place].WriteAsync(group, Array.ConvertAll(block, row => row[place])).ConfigureAwait(false);
                }
            }
        }
    }

    private static IEnumerable<string[]> Rows(string csv, int columns)
    {
        using FileStream stream = new(csv, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        foreach (ReadOnlyMemory<byte> line in DrawsScan.Lines(stream).Skip(1))
        {
            string[] fields = Encoding.UTF8.GetString(line.Span[..^1]).Split(',', columns);
            fields[^1] = CsvText.Read(fields[^1]) is [[var message]] ? message : string.Empty;
            yield return fields;
        }
    }

    private abstract class Column(DataField field)
    {
        internal DataField Field { get; } = field;

        internal abstract Task WriteAsync(ParquetRowGroupWriter group, string[] fields);
    }

    private sealed class WholeColumn(string header) : Column(new DataField<long>(header))
    {
        internal override Task WriteAsync(ParquetRowGroupWriter group, string[] fields) =>
            group.WriteAsync<long>(Field, Array.ConvertAll(fields, static f => long.Parse(f, CultureInfo.InvariantCulture)));
    }

    private sealed class TextColumn(string header) : Column(new DataField<string>(header))
    {
        internal override Task WriteAsync(ParquetRowGroupWriter group, string[] fields) => group.WriteAsync(Field, fields);
    }

    private sealed class NumberColumn(string header) : Column(new DataField<double?>(header))
    {
        internal override Task WriteAsync(ParquetRowGroupWriter group, string[] fields) =>
            group.WriteAsync<double>(Field, Array.ConvertAll(fields, static f => f.Length == 0 ? (double?)null : DrawLayout.Number(f)));
    }
}
