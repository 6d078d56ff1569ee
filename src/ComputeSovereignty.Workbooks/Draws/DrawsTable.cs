using System.Text;
using ComputeSovereignty.Analysis.Uncertainty.Futures;
using ComputeSovereignty.Workbooks.Cases;

namespace ComputeSovereignty.Workbooks.Draws;

/// <summary>The draws of a file, read a block of columns at a time: how much memory they take does not depend on how many there are.</summary>
public sealed class DrawsTable : IDrawTable
{
    private const int MostNumbers = 8 << 20;

    private readonly string path;
    private readonly DrawLayout layout;
    private double[][] block = [];
    private int blockStart = -1;

    /// <summary>Initializes the table of a file.</summary>
    /// <param name="path">The file, whole.</param>
    /// <param name="layout">Its columns.</param>
    public DrawsTable(string path, DrawLayout layout)
    {
        (this.path, this.layout) = (path, layout);
        (int Place, Investments Way)[] endings = [.. layout.Ways.Select(w => (layout.IndexOf(DrawLayout.Ending(w)), w))];
        List<DrawFault> faults = [];
        foreach (string line in Rows())
        {
            string[] fields = line.Split(',', layout.Headers.Count);
            foreach ((int place, Investments way) in endings)
            {
                if (fields[place] != nameof(DrawEnding.Planned))
                {
                    faults.Add(new(Count, way, EndingOf(fields[place]), CsvText.Read(fields[^1]) is [[var message]] ? message : string.Empty));
                }
            }

            Count++;
        }

        Faults = faults;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public IReadOnlyList<DrawFault> Faults { get; }

    /// <inheritdoc/>
    public double[] Numbers(string column)
    {
        int place = layout.IndexOf(column);
        if (place < 0)
        {
            return [];
        }

        if (place < blockStart || place >= blockStart + block.Length || blockStart < 0)
        {
            Load(place);
        }

        return [.. block[place - blockStart]];
    }

    // Texts between numbers (how a draw ended) read as no number.
    private void Load(int start)
    {
        int width = Math.Clamp(MostNumbers / Math.Max(1, Count), 1, layout.Headers.Count - 1 - start);
        (blockStart, block) = (start, [.. Enumerable.Range(0, width).Select(_ => new double[Count])]);
        int draw = 0;
        foreach (string line in Rows())
        {
            ReadOnlySpan<char> rest = line;
            for (int column = 0; column < start + width; column++)
            {
                int length = rest.IndexOf(',');
                if (column >= start)
                {
                    block[column - start][draw] = rest[..length] is [>= 'A' and <= 'Z', ..] ? double.NaN : NumberOf(rest[..length], draw);
                }

                rest = rest[(length + 1)..];
            }

            draw++;
        }
    }

    private double NumberOf(ReadOnlySpan<char> field, int draw) => DrawLayout.TryNumber(field, out double number) ? number : throw Altered(field.ToString(), draw);

    private DrawEnding EndingOf(string field) => Enum.TryParse(field, out DrawEnding ending) && Enum.IsDefined(ending) ? ending : throw Altered(field, Count);

    private AlteredFileException Altered(string field, int draw) => new(DrawsFileMessages.NeitherFigure(new(path), new($"{draw + 2}"), new(field)));

    private IEnumerable<string> Rows()
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        foreach (ReadOnlyMemory<byte> line in DrawsScan.Lines(stream).Skip(1))
        {
            yield return Encoding.UTF8.GetString(line.Span[..^1]);
        }
    }
}
