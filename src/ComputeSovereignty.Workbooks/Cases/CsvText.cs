using System.Buffers;
using System.Text;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases;

/// <summary>Comma-separated text after RFC 4180: fields with a comma, a quote or a line break stand in quotes, quotes inside are doubled.</summary>
internal static class CsvText
{
    private const int MostFields = 2_000_000;

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Reads text into records.</summary>
    /// <param name="text">The text; lines may end in LF or CRLF.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <returns>Shape: [records][fields]; an empty line is a record of one empty field.</returns>
    /// <exception cref="CsvTextException">A quote is not closed, or text follows a closed one; the message names the record.</exception>
    internal static List<string[]> Read(string text, char separator = ',', CancellationToken stop = default)
    {
        List<string[]> records = [];
        List<string> fields = [];
        int position = 0;
        int read = 0;
        while (position < text.Length)
        {
            fields.Add(Field(text, ref position, records.Count + 1, separator));
            if (++read % 4096 == 0)
            {
                stop.ThrowIfCancellationRequested();
            }

            if (read > MostFields)
            {
                throw new CsvTextException(TableMessages.TooManyFields(Figure.Count(MostFields)));
            }

            if (position < text.Length && text[position] == separator)
            {
                position++;
                if (position == text.Length)
                {
                    fields.Add(string.Empty);
                }

                continue;
            }

            EndLine(text, ref position);
            records.Add([.. fields]);
            fields.Clear();
        }

        if (fields.Count > 0)
        {
            records.Add([.. fields]);
        }

        return records;
    }

    /// <summary>Writes records, each ended by LF.</summary>
    /// <param name="records">Shape: [records][fields].</param>
    internal static string Write(IEnumerable<IEnumerable<string>> records)
    {
        StringBuilder text = new();
        foreach (IEnumerable<string> record in records)
        {
            text.AppendJoin(',', record.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(Special) < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Field(string text, ref int position, int record, char separator)
    {
        if (text[position] != '"')
        {
            int length = text.AsSpan(position).IndexOfAny(separator, '\r', '\n');
            string plain = length < 0 ? text[position..] : text.Substring(position, length);
            position += plain.Length;
            return plain;
        }

        StringBuilder field = new();
        for (position++; ; position++)
        {
            int quote = text.IndexOf('"', position);
            if (quote < 0)
            {
                throw new CsvTextException(TableMessages.OpenQuote(Figure.Count(record)));
            }

            field.Append(text, position, quote - position);
            position = quote + 1;
            if (position >= text.Length || text[position] != '"')
            {
                break;
            }

            field.Append('"');
        }

        return position >= text.Length || text[position] is '\r' or '\n' || text[position] == separator ? field.ToString()
            : throw new CsvTextException(TableMessages.TextAfterQuote(Figure.Count(record)));
    }

    private static void EndLine(string text, ref int position)
    {
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        if (position < text.Length && text[position] == '\n')
        {
            position++;
        }
    }
}
