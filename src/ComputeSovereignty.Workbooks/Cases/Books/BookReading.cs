using ComputeSovereignty.Messages;

namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>Reads the file of a workbook, in the Transitional and the Strict form of Open XML (ECMA-376, ISO/IEC 29500).</summary>
/// <param name="parts">The parts of the file.</param>
internal sealed class BookReading(BookParts parts)
{
    /// <summary>The most texts that cells may share.</summary>
    internal const int MostTexts = 500_000;

    /// <summary>The most cells of all sheets.</summary>
    internal const int MostCells = 500_000;

    private const int MostFormats = 65_536;

    private readonly Book book = new();
    private readonly List<string?> texts = [];
    private int cells;

    /// <summary>Reads a file that has passed the screen.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="System.Xml.XmlException">A part is damaged.</exception>
    /// <exception cref="BookLimitException">The file has more of something than is allowed.</exception>
    internal static Book Read(byte[] content, CancellationToken stop)
    {
        using BookParts parts = new(content, stop);
        return new BookReading(parts).Read();
    }

    private Book Read()
    {
        string workbook = parts.Related(string.Empty).FirstOrDefault(static r => r.Kind == "officeDocument").Part ?? "xl/workbook.xml";
        List<(string Id, string Kind, string Part)> related = parts.Related(workbook);
        if (related.FirstOrDefault(static r => r.Kind == "styles").Part is { } styles)
        {
            ReadFormats(styles);
        }

        if (related.FirstOrDefault(static r => r.Kind == "sharedStrings").Part is { } shared)
        {
            ReadTexts(shared);
        }

        foreach ((string name, string state, string id) in ReadWorkbook(workbook))
        {
            if (related.FirstOrDefault(r => r.Id == id) is { Kind: "worksheet" } found)
            {
                BookSheet sheet = new(name) { IsHidden = state is "hidden" or "veryHidden" };
                new SheetReading(parts, sheet, texts, ref cells).Read(found.Part);
                cells += sheet.Count;
                book.Add(sheet);
            }
        }

        return book;
    }

    private List<(string Name, string State, string Id)> ReadWorkbook(string part)
    {
        using PartXml xml = parts.Open(part) ?? throw new InvalidDataException("There is no workbook.");
        List<(string, string, string)> sheets = [];
        while (xml.Next())
        {
            book.IsStrict |= xml.Depth == 0 && xml.IsStrict;
            switch (xml.Name)
            {
                case "workbookPr":
                    book.Since1904 = xml.Is("date1904");
                    break;
                case "calcPr":
                    book.IsStale = xml.Is("fullCalcOnLoad") || xml["calcCompleted"] is "0" or "false";
                    break;
                case "sheet":
                    sheets.Add((xml["name"] ?? string.Empty, xml["state"] ?? string.Empty, xml.Relationship() ?? string.Empty));
                    break;
                case "definedName" when xml["name"] is { } name:
                    bool local = xml["localSheetId"] is not null;
                    string? meaning = xml.Text();
                    book.Names[name] = local || book.Names.ContainsKey(name) ? null : meaning;
                    break;
            }
        }

        return sheets;
    }

    private void ReadTexts(string part)
    {
        using PartXml? xml = parts.Open(part);
        while (xml?.Next() == true)
        {
            if (xml.Name == "si")
            {
                texts.Add(SheetReading.RichText(xml));
                if (texts.Count > MostTexts)
                {
                    throw new BookLimitException(FileMessages.TooManyTexts(Figure.Count(MostTexts)));
                }
            }
        }
    }

    private void ReadFormats(string part)
    {
        using PartXml? xml = parts.Open(part);
        Dictionary<int, string> own = [];
        bool ofCells = false;
        while (xml?.Next() == true)
        {
            switch (xml.Name)
            {
                case "numFmt" when xml.Depth == 2:
                    own[xml.Whole("numFmtId", 0)] = xml["formatCode"] ?? string.Empty;
                    break;
                case "cellXfs":
                    ofCells = true;
                    break;
                case "cellStyles":
                    ofCells = false;
                    break;
                case "xf" when ofCells && xml.Depth == 2:
                    int id = xml.Whole("numFmtId", 0);
                    book.Formats.Add(own.GetValueOrDefault(id) ?? BuiltIn(id));
                    break;
            }

            if (own.Count > MostFormats || book.Formats.Count > MostFormats)
            {
                throw new BookLimitException(FileMessages.TooManyFormats(Figure.Count(MostFormats)));
            }
        }
    }

    // ECMA-376, part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of Chinese and Japanese programs.
    private static string BuiltIn(int id) => id switch
    {
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        >= 14 and <= 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "yyyy-mm-dd",
        39 or 40 => "#,##0.00",
        49 => "@",
        _ => string.Empty,
    };
}
