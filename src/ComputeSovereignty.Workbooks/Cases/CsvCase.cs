using System.IO.Compression;
using System.Text;
using ComputeSovereignty.Cases;
using ComputeSovereignty.Cases.Tables;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>A case as comma-separated files, one a sheet.</summary>
internal static class CsvCase
{
    private const int LettersOfHeader = 1_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads files into tables.</summary>
    /// <param name="name">The folder or archive, as the user named it.</param>
    /// <param name="files">Name and content of every file.</param>
    /// <param name="stop">Ends the reading.</param>
    internal static CaseTables Read(string name, IEnumerable<(string Name, byte[] Content)> files, CancellationToken stop = default)
    {
        List<Finding> findings = [];
        List<TableSheet> sheets = [];
        foreach ((string file, byte[] content) in files)
        {
            string sheet = Path.GetFileNameWithoutExtension(file);
            SourceCell place = new(Path.Combine(name, file).Replace('\\', '/'), sheet, string.Empty);
            try
            {
                string text = Strict.GetString(content);
                if (IsUtf16(text))
                {
                    findings.Add(NotText(place));
                }
                else if (sheets.Any(s => s.Name == sheet))
                {
                    findings.Add(new(Severity.Error, place, TableMessages.TwoFiles(new(sheet))));
                }
                else if (Sheet(sheet, place, text.TrimStart('\uFEFF'), findings, stop) is { } table)
                {
                    sheets.Add(table);
                }
            }
            catch (DecoderFallbackException)
            {
                findings.Add(NotText(place));
            }
            catch (CsvTextException error)
            {
                findings.Add(new(Severity.Error, place, error.Words));
            }
        }

        string[] order = [.. WorkbookSchema.Sheets.Select(static s => s.Name)];
        return new(name, sheets.OrderBy(s => Array.IndexOf(order, s.Name) is >= 0 and var i ? i : order.Length).ThenBy(static s => s.Name, StringComparer.Ordinal), findings);
    }

    /// <summary>Reads an archive of files into tables; folders inside the archive do not matter.</summary>
    /// <param name="name">The archive, as the user named it.</param>
    /// <param name="content">The archive, screened.</param>
    /// <param name="stop">Ends the reading.</param>
    internal static CaseTables ReadArchive(string name, byte[] content, CancellationToken stop)
    {
        using ZipArchive archive = new(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        List<(string, byte[])> files = [];
        foreach (ZipArchiveEntry entry in archive.Entries.Where(static e => e.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !e.Name.StartsWith('.')))
        {
            using Stream part = entry.Open();
            using MemoryStream bytes = new();
            part.CopyTo(bytes);
            files.Add((entry.Name, bytes.ToArray()));
        }

        return Read(name, files, stop);
    }

    /// <summary>Writes tables into an archive of files, each with the same time so that the same tables give the same bytes.</summary>
    /// <param name="stream">Takes the archive.</param>
    /// <param name="tables">The tables.</param>
    internal static void WriteArchive(Stream stream, CaseTables tables)
    {
        using ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, byte[] content) in Write(tables))
        {
            ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using Stream part = entry.Open();
            part.Write(content);
        }
    }

    /// <summary>Writes tables into files.</summary>
    /// <param name="tables">The tables.</param>
    /// <returns>Name and content of every file.</returns>
    internal static IEnumerable<(string Name, byte[] Content)> Write(CaseTables tables) => tables.Sheets.Select(static sheet =>
        ($"{sheet.Name}.csv", Strict.GetBytes(CsvText.Write([sheet.Headers.Select(static h => h.Cell.Value.Text), .. sheet.Rows.Select(static r => r.Select(static c => c.Value.Kind == CellKind.Text ? CsvFormula.Guarded(c.Value.Text) : c.Value.Text))]))));

    private static Finding NotText(SourceCell place) => new(Severity.Error, place, TableMessages.NotText) { Suggestion = TableMessages.SaveAsUtf8 };

    // Latin letters of UTF-16 without its mark are UTF-8, too, each with a NUL.
    private static bool IsUtf16(string text) => text.AsSpan(0, Math.Min(text.Length, LettersOfHeader)).Count('\0') > 1;

    private static TableSheet? Sheet(string name, SourceCell place, string text, List<Finding> findings, CancellationToken stop)
    {
        (char separator, int skipped, Message? note) = CsvShape.Of(text);
        if (separator == ';')
        {
            findings.Add(new(Severity.Error, place, TableMessages.Semicolons) { Allowed = TableMessages.Commas, Suggestion = TableMessages.SaveWithCommas });
            return null;
        }

        if (note is not null)
        {
            findings.Add(new(Severity.Note, place, note));
        }

        List<string[]> records = [.. CsvText.Read(text[skipped..], separator, stop).Select(static r => r.Select(CsvFormula.Bare).ToArray())];
        if (records.Count == 0 || records[0].All(string.IsNullOrWhiteSpace))
        {
            findings.Add(new(Severity.Error, place, FileMessages.Empty) { Allowed = TableMessages.LineOfNames });
            return null;
        }

        if (records.Count > WorkbookReading.MostRows || records[0].Length > WorkbookReading.MostColumns)
        {
            findings.Add(new(Severity.Error, place, TableMessages.TooLarge) { Allowed = TableMessages.LargestTable(Figure.Count(WorkbookReading.MostRows), Figure.Count(WorkbookReading.MostColumns)) });
            return null;
        }

        int width = CsvShape.Width(records);
        List<TableCell[]> rows = [];
        for (int r = 1; r < records.Count; r++)
        {
            if (records[r].All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (records[r].Length < width || records[r].Skip(width).Any(static f => !string.IsNullOrWhiteSpace(f)))
            {
                findings.Add(new(Severity.Error, At(r, 0), TableMessages.OtherWidth)
                {
                    Found = Message.Of(Figure.Count(records[r].Length)),
                    Allowed = Message.Of(Figure.Count(width)),
                    Suggestion = separator == ',' ? TableMessages.QuoteTheComma : Message.None,
                });
            }

            rows.Add([.. Enumerable.Range(0, width).Select(c => new TableCell(c < records[r].Length ? Value(records[r][c], At(r, c)) : CellValue.Blank, At(r, c)))]);
        }

        return new(name, place, records[0].Take(width).Select((h, c) => new TableCell(CellValue.OfText(h), At(0, c))), rows);

        SourceCell At(int record, int field) => place with { Cell = TableCell.Address(record + 1, field + 1) };

        CellValue Value(string field, SourceCell at)
        {
            if (field.Length <= Books.PartXml.MostLetters)
            {
                return CsvShape.Value(field);
            }

            findings.Add(new(Severity.Error, at, TableMessages.CellTooLong(Figure.Count(Books.PartXml.MostLetters))) { Suggestion = TableMessages.Shorten });
            return CellValue.Unread;
        }
    }
}
