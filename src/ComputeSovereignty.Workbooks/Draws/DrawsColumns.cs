using Parquet;
using Parquet.Schema;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>Reads columns of draws from a Parquet file of <see cref="DrawsParquet"/>: those that are asked for, and no others.</summary>
public static class DrawsColumns
{
    /// <summary>Lists the columns of numbers, the draw's own apart.</summary>
    /// <param name="source">The file; it must be able to seek.</param>
    /// <exception cref="AlteredFileException">It is no such file.</exception>
    public static IReadOnlyList<string> Names(Stream source) => Reading(source, static reader => Task.FromResult<IReadOnlyList<string>>([.. NumbersOf(reader).Select(static f => f.Name)]));

    /// <summary>Reads columns of numbers.</summary>
    /// <param name="source">The file; it must be able to seek.</param>
    /// <param name="names">The columns, of those of <see cref="Names"/>.</param>
    /// <returns>For each column a number a draw; NaN where a draw has none, +∞ for "never".</returns>
    /// <exception cref="AlteredFileException">It is no such file.</exception>
    public static IReadOnlyList<double[]> Read(Stream source, params IReadOnlyList<string> names) => Reading<IReadOnlyList<double[]>>(source, async reader =>
    {
        List<double[]> columns = [];
        foreach (string name in names)
        {
            columns.Add(await ColumnAsync(reader, NumbersOf(reader).First(f => f.Name == name)).ConfigureAwait(false));
        }

        return columns;
    });

    private static IEnumerable<DataField> NumbersOf(ParquetReader reader) => reader.Schema.DataFields.Where(static f => f.ClrType == typeof(double));

    private static async Task<double[]> ColumnAsync(ParquetReader reader, DataField field)
    {
        List<double> numbers = [];
        for (int place = 0; place < reader.RowGroupCount; place++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(place);
            double?[] read = new double?[group.RowCount];
            await group.ReadAsync<double>(field, read.AsMemory()).ConfigureAwait(false);
            numbers.AddRange(read.Select(static n => n ?? double.NaN));
        }

        return [.. numbers];
    }

    private static T Reading<T>(Stream source, Func<ParquetReader, Task<T>> read)
    {
        try
        {
            return Task.Run(async () =>
            {
                ParquetReader reader = await ParquetReader.CreateAsync(source).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    return await read(reader).ConfigureAwait(false);
                }
            }).GetAwaiter().GetResult();
        }
        catch (Exception wrong) when (wrong is IOException or InvalidDataException or FormatException or InvalidOperationException or ParquetException)
        {
            throw new AlteredFileException($"The file holds no columns of draws: {wrong.Message}", wrong);
        }
    }
}
