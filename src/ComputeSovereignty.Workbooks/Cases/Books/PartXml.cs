using System.Text;
using System.Xml;

namespace ComputeSovereignty.Workbooks.Cases.Books;

/// <summary>Reads the XML of a part of a workbook, element by element, with limits on depth and on the letters of a text; no part may declare entities.</summary>
internal sealed class PartXml : IDisposable
{
    /// <summary>The most letters of a cell; Excel's own limit.</summary>
    internal const int MostLetters = 32_767;

    private const int MostDepth = 64;
    private const int PiecesBetweenLooks = 4096;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly XmlReader reader;
    private readonly CancellationToken stop;
    private readonly char[] piece = new char[1024];
    private int read;

    /// <summary>Initializes the reading of a part.</summary>
    /// <param name="stream">The inflated part; closed with this.</param>
    /// <param name="stop">Ends the reading.</param>
    internal PartXml(Stream stream, CancellationToken stop)
    {
        reader = XmlReader.Create(stream, Settings);
        this.stop = stop;
    }

    /// <summary>Gets the local name of the element; empty where it is of another vocabulary than that of workbooks.</summary>
    internal string Name => IsOwn(reader.NamespaceURI) ? reader.LocalName : string.Empty;

    /// <summary>Gets the depth of the element; 0 of the root.</summary>
    internal int Depth => reader.Depth;

    /// <summary>Gets a value indicating whether the root is of the Strict form.</summary>
    internal bool IsStrict => reader.NamespaceURI.StartsWith("http://purl.oclc.org/", StringComparison.Ordinal);

    /// <summary>Gets an attribute without namespace; null where there is none.</summary>
    /// <param name="name">The name.</param>
    internal string? this[string name] => reader.GetAttribute(name);

    /// <summary>Tells whether an attribute is set.</summary>
    /// <param name="name">The name.</param>
    internal bool Is(string name) => this[name] is "1" or "true" or "on";

    /// <summary>Gets a whole number from an attribute.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">The number where there is none.</param>
    internal int Whole(string name, int otherwise) => this[name] is not { } text ? otherwise
        : int.TryParse(text, out int number) ? number : throw new InvalidDataException($"{name} is not a number.");

    /// <summary>Gets the id of a relationship, in whatever form of Open XML.</summary>
    internal string? Relationship()
    {
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                string id = reader.Value;
                reader.MoveToElement();
                return id;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>Goes to the next element.</summary>
    internal bool Next()
    {
        while (Step())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next element inside another one, whose depth is given; ends behind that one's content.</summary>
    /// <param name="depth">The depth of the outer element, on which or in which the reading stands.</param>
    /// <param name="isFirst">Whether the reading stands on the outer element; then false.</param>
    internal bool Within(int depth, ref bool isFirst)
    {
        if (isFirst && reader.IsEmptyElement)
        {
            return false;
        }

        isFirst = false;
        while (Step())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
            {
                return false;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the text of an element and goes behind it.</summary>
    /// <returns>The text, escapes undone; null where it has more letters than a cell can hold.</returns>
    internal string? Text()
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        int depth = reader.Depth;
        StringBuilder text = new();
        bool tooLong = false;
        while (Step() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            int length;
            while ((length = reader.ReadValueChunk(piece, 0, piece.Length)) > 0)
            {
                stop.ThrowIfCancellationRequested();
                tooLong |= text.Length + length > 7 * MostLetters;
                text.Append(piece, 0, tooLong ? 0 : length);
            }
        }

        return tooLong || Unescaped(text) is not { Length: <= MostLetters } whole ? null : whole;
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    // _x000D_ stands for a letter that XML cannot hold.
    private static string Unescaped(StringBuilder text)
    {
        string whole = text.ToString();
        return !whole.Contains("_x", StringComparison.Ordinal) ? whole
            : System.Text.RegularExpressions.Regex.Replace(whole, "_x([0-9A-Fa-f]{4})_", static m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString(), System.Text.RegularExpressions.RegexOptions.CultureInvariant);
    }

    private static bool IsOwn(string vocabulary) => vocabulary is "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or "http://purl.oclc.org/ooxml/spreadsheetml/main"
        or "http://schemas.openxmlformats.org/package/2006/relationships";

    private bool Step()
    {
        if (++read % PiecesBetweenLooks == 0)
        {
            stop.ThrowIfCancellationRequested();
        }

        return reader.Read() && (reader.Depth <= MostDepth ? true : throw new InvalidDataException("The part is nested too deeply."));
    }
}
