using System.Globalization;
using System.Text;
using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>Reads the part of one sheet, and those of its tables.</summary>
internal sealed class SheetReading
{
    private const int MostBlocks = 100_000;
    private const int MostArrays = 2_000;

    private readonly BookParts parts;
    private readonly BookSheet sheet;
    private readonly List<string?> texts;
    private readonly int before;
    private readonly Dictionary<string, (string Text, int Row, int Column)> shared = new(StringComparer.Ordinal);
    private int row;
    private int column;

    /// <summary>Initializes the reading of a sheet.</summary>
    /// <param name="parts">The parts of the file.</param>
    /// <param name="sheet">Takes what is read.</param>
    /// <param name="texts">The texts that cells share; null for one that is too long.</param>
    /// <param name="before">The number of cells on the sheets before.</param>
    internal SheetReading(BookParts parts, BookSheet sheet, List<string?> texts, ref readonly int before)
    {
        this.parts = parts;
        this.sheet = sheet;
        this.texts = texts;
        this.before = before;
    }

    /// <summary>Reads the text of a cell or a shared text: its runs, without the pronunciation that stands beside some.</summary>
    /// <param name="xml">The reading, on the element that holds the text; behind it afterwards.</param>
    /// <returns>The text, or null where it is too long.</returns>
    internal static string? RichText(PartXml xml)
    {
        StringBuilder text = new();
        bool tooLong = false;
        bool first = true;
        int depth = xml.Depth;
        int spoken = int.MaxValue;
        while (xml.Within(depth, ref first))
        {
            if (xml.Depth <= spoken)
            {
                spoken = xml.Name == "rPh" ? xml.Depth : int.MaxValue;
            }

            if (xml.Name == "t" && spoken == int.MaxValue)
            {
                string? run = xml.Text();
                tooLong |= run is null || text.Length + run.Length > PartXml.MostLetters;
                text.Append(tooLong ? string.Empty : run);
            }
        }

        return tooLong ? null : text.ToString();
    }

    /// <summary>Reads the sheet.</summary>
    /// <param name="part">The name of its part.</param>
    internal void Read(string part)
    {
        foreach ((_, string kind, string table) in parts.Related(part))
        {
            if (kind == "table" && Table(table) is { } found)
            {
                sheet.Tables.Add(found);
            }
        }

        using PartXml xml = parts.Open(part) ?? throw new InvalidDataException("A sheet is missing.");
        while (xml.Next())
        {
            switch (xml.Name)
            {
                case "col" when xml.Depth == 2 && xml.Is("hidden"):
                    sheet.HiddenColumns.Add((xml.Whole("min", 1), xml.Whole("max", 1)));
                    break;
                case "row" when xml.Depth == 2:
                    BeginRow(xml);
                    break;
                case "c" when xml.Depth == 3:
                    Cell(xml);
                    break;
                case "mergeCell" when xml.Depth == 2:
                    sheet.Merged.Add(BookRange.Parse(xml["ref"]) ?? throw new InvalidDataException("A merged block is none."));
                    break;
            }

            if (sheet.Merged.Count > MostBlocks || sheet.HiddenColumns.Count > MostBlocks)
            {
                throw new BookLimitException(FileMessages.TooManyBlocks(Figure.Count(MostBlocks)));
            }
        }
    }

    private void BeginRow(PartXml xml)
    {
        row = xml.Whole("r", row + 1);
        column = 0;
        if (row is < 1 or > BookRange.MostRows)
        {
            throw new InvalidDataException("A row is outside the grid.");
        }

        if (xml.Is("hidden"))
        {
            sheet.HiddenRows.Add(row);
        }
    }

    private void Cell(PartXml xml)
    {
        (int Row, int Column) at = xml["r"] is { } address ? BookRange.Cell(address) ?? throw new InvalidDataException("A cell is outside the grid.") : (row, column + 1);
        if (at.Column > BookRange.MostColumns || at.Row is < 1 or > BookRange.MostRows)
        {
            throw new InvalidDataException("A cell is outside the grid.");
        }

        (row, column) = at;
        int style = xml.Whole("s", 0);
        string type = xml["t"] ?? "n";
        string? value = null;
        bool tooLong = false;
        BookFormula? formula = null;
        bool first = true;
        int depth = xml.Depth;
        while (xml.Within(depth, ref first))
        {
            switch (xml.Name)
            {
                case "v":
                    value = xml.Text();
                    tooLong |= value is null;
                    break;
                case "is":
                    (type, value) = ("str", RichText(xml));
                    tooLong |= value is null;
                    break;
                case "f":
                    formula = Formula(xml, at);
                    break;
            }
        }

        if (formula is null && string.IsNullOrEmpty(value) && !tooLong)
        {
            return;
        }

        // A formula that gives no letters at all has a value, too.
        if (formula is not null && type == "str" && value is { Length: 0 })
        {
            sheet.Add(at.Row, at.Column, new(StoredKind.Text, string.Empty, 0, style, formula));
            return;
        }

        sheet.Add(at.Row, at.Column, tooLong ? new(StoredKind.TooLong, string.Empty, 0, style, formula) : Stored(type, value, style, formula));
        if (before + sheet.Count > BookReading.MostCells)
        {
            throw new BookLimitException(FileMessages.TooManyCells(Figure.Count(BookReading.MostCells)));
        }
    }

    private BookCell Stored(string type, string? value, int style, BookFormula? formula)
    {
        if (string.IsNullOrEmpty(value))
        {
            return new(StoredKind.None, string.Empty, 0, style, formula);
        }

        return type switch
        {
            "s" => !int.TryParse(value, out int index) || index < 0 || index >= texts.Count ? new(StoredKind.Damaged, value, 0, style, formula)
                : texts[index] is { } text ? new(StoredKind.Text, text, 0, style, formula) : new(StoredKind.TooLong, string.Empty, 0, style, formula),
            "str" or "inlineStr" => new(StoredKind.Text, value, 0, style, formula),
            "b" => new(StoredKind.Truth, value, value is "1" or "true" ? 1 : 0, style, formula),
            "e" => new(StoredKind.Error, value, 0, style, formula),
            "d" => new(StoredKind.Date, value, 0, style, formula),
            "n" when double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double number)
                && double.IsFinite(number) => new(StoredKind.Number, string.Empty, number, style, formula),
            _ => new(StoredKind.Damaged, value, 0, style, formula),
        };
    }

    private BookFormula Formula(PartXml xml, (int Row, int Column) at)
    {
        string kind = xml["t"] ?? "normal";
        string? group = xml["si"];
        BookRange? range = kind is "array" or "dataTable" ? BookRange.Parse(xml["ref"]) ?? new(at.Row, at.Column, at.Row, at.Column) : null;
        string text = xml.Text() ?? string.Empty;
        if (kind == "shared" && group is not null)
        {
            if (text.Length > 0)
            {
                shared[group] = (text, at.Row, at.Column);
            }
            else if (shared.TryGetValue(group, out (string Text, int Row, int Column) master))
            {
                text = FormulaShift.Of(master.Text, at.Row - master.Row, at.Column - master.Column);
            }
        }

        if (range is not null)
        {
            sheet.Arrays.Add((range, at.Row, at.Column));
            if (sheet.Arrays.Count > MostArrays)
            {
                throw new BookLimitException(FileMessages.TooManyArrays(Figure.Count(MostArrays)));
            }
        }

        return new(text, range);
    }

    private BookTable? Table(string part)
    {
        using PartXml? xml = parts.Open(part);
        BookTable? table = null;
        List<string> columns = [];
        while (xml?.Next() == true)
        {
            if (xml.Name == "table" && xml.Depth == 0)
            {
                BookRange range = BookRange.Parse(xml["ref"]) ?? throw new InvalidDataException("A table has no place.");
                table = new(xml["displayName"] ?? xml["name"] ?? string.Empty, range, xml.Whole("headerRowCount", 1), xml.Whole("totalsRowCount", 0), columns);
            }
            else if (xml.Name == "tableColumn" && xml.Depth == 2)
            {
                columns.Add(xml["name"] ?? string.Empty);
            }
        }

        return table;
    }
}
