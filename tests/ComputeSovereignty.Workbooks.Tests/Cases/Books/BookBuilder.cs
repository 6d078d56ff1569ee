using System.IO.Compression;
using System.Security;
using System.Text;
using ComputeSovereignty.Workbooks.Cases.Books;

namespace ComputeSovereignty.Workbooks.Tests.Cases.Books;

/// <summary>Writes workbooks part by part, as other programs and as attackers do.</summary>
internal sealed class BookBuilder
{
    private const string Own = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Rows, string After, (string Name, string Range, string[] Columns)? Table)> sheets = [];

    /// <summary>Gets or sets what stands in the workbook behind its sheets: names and how it calculates.</summary>
    internal string Tail { get; set; } = string.Empty;

    /// <summary>Gets or sets the shared texts.</summary>
    internal string Texts { get; set; } = string.Empty;

    /// <summary>Gets or sets the formats of cells.</summary>
    internal string Styles { get; set; } = string.Empty;

    /// <summary>Gets further parts.</summary>
    internal List<(string Name, byte[] Content)> Parts { get; } = [];

    /// <summary>Writes text as XML needs it.</summary>
    internal static string Xml(string text) => SecurityElement.Escape(text);

    /// <summary>Packs parts into a file.</summary>
    internal static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using MemoryStream packed = new();
        using (ZipArchive archive = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Takes a file apart.</summary>
    internal static List<(string Name, byte[] Content)> Unpack(byte[] content)
    {
        using ZipArchive archive = new(new MemoryStream(content));
        List<(string, byte[])> parts = [];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            parts.Add((entry.FullName, copy.ToArray()));
        }

        return parts;
    }

    /// <summary>Changes the text of one part of a file.</summary>
    internal static byte[] Edit(byte[] content, string part, Func<string, string> edit) =>
        Pack(Unpack(content).Select(p => p.Name == part ? (p.Name, Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(p.Content)))) : p));

    /// <summary>Adds a sheet.</summary>
    internal BookBuilder Sheet(string name, string rows, string after = "", (string Name, string Range, string[] Columns)? table = null)
    {
        sheets.Add((name, rows, after, table));
        return this;
    }

    /// <summary>Writes the file.</summary>
    internal byte[] Build()
    {
        List<(string, byte[])> parts =
        [
            ("[Content_Types].xml", Bytes($"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                {string.Concat(sheets.Select((s, i) => $"""<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>{(s.Table is null ? string.Empty : $"""<Override PartName="/xl/tables/table{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>""")}"""))}
                </Types>
                """)),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", Bytes($"""<workbook xmlns="{Own}" xmlns:r="{Links}"><sheets>{string.Concat(sheets.Select(static (s, i) => $"""<sheet name="{Xml(s.Name)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))}</sheets>{Tail}</workbook>""")),
            ("xl/_rels/workbook.xml.rels", Rels([.. sheets.Select(static (_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), .. Texts.Length > 0 ? new[] { ("rIdT", "sharedStrings", "sharedStrings.xml") } : [], .. Styles.Length > 0 ? new[] { ("rIdS", "styles", "/xl/styles.xml") } : []])),
        ];
        if (Styles.Length > 0)
        {
            parts.Add(("xl/styles.xml", Bytes($"""<styleSheet xmlns="{Own}">{Styles}</styleSheet>""")));
        }

        if (Texts.Length > 0)
        {
            parts.Add(("xl/sharedStrings.xml", Bytes($"""<sst xmlns="{Own}">{Texts}</sst>""")));
        }

        foreach ((int i, (string Name, string Rows, string After, (string Name, string Range, string[] Columns)? Table) sheet) in sheets.Index())
        {
            string link = sheet.Table is null ? string.Empty : """<tableParts count="1"><tablePart r:id="rId1"/></tableParts>""";
            parts.Add(($"xl/worksheets/sheet{i + 1}.xml", Bytes($"""<worksheet xmlns="{Own}" xmlns:r="{Links}"><sheetData>{sheet.Rows}</sheetData>{sheet.After}{link}</worksheet>""")));
            if (sheet.Table is { } table)
            {
                parts.Add(($"xl/worksheets/_rels/sheet{i + 1}.xml.rels", Rels(("rId1", "table", $"../tables/table{i + 1}.xml"))));
                string columns = string.Concat(table.Columns.Select(static (c, n) => $"""<tableColumn id="{n + 1}" name="{Xml(c)}"/>"""));
                parts.Add(($"xl/tables/table{i + 1}.xml", Bytes($"""<table xmlns="{Own}" id="{i + 1}" name="{table.Name}" displayName="{table.Name}" ref="{table.Range}"><autoFilter ref="{table.Range}"/><tableColumns count="{table.Columns.Length}">{columns}</tableColumns></table>""")));
            }
        }

        return Pack([.. parts, .. Parts]);
    }

    /// <summary>Writes the file and reads its first sheet.</summary>
    internal BookSheet Read() => BookReading.Read(Build(), default).Sheets[0];

    private static byte[] Rels(params (string Id, string Kind, string Target)[] links) => Bytes(
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select(static l => $"""<Relationship Id="{l.Id}" Type="{Links}/{l.Kind}" Target="{l.Target}"/>"""))}</Relationships>""");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
